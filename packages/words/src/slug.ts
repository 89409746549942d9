/** A text of the data as a part of a key: `which-authority-asks` of `Which authority asks`. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
