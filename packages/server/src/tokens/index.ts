export { type Asking, askForToken } from './ask-for-token.ts';
export { createTokens, endToken, tokensOf } from './tokens.ts';
