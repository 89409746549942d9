/** Why whoever asked is to be called back: nothing came from there before, or its keys are new. */
export type CallBackFirst =
  | { readonly code: 'first-contact' }
  | { readonly code: 'keys-changed'; readonly at: string };
