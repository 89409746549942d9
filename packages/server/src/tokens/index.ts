export { type Asking, askForToken } from './ask-for-token.ts';
export type { OutgoingHook, TellSystem } from './hook.ts';
export { noteCalls } from './note-calls.ts';
export { tellSystems } from './tell-systems.ts';
export { createTokens, endToken, tokensOf } from './tokens.ts';
