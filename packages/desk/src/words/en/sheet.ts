/** The style sheet page of training mode. */
export const sheet = {
  'sheet.title': 'Style sheet',
} as const;
