export { casesWithReference, casesWithWords } from './find-cases.ts';
export { type Forgetting, forgetWords } from './forget-words.ts';
export { mergeWords } from './merge-words.ts';
export { tokensOf, wordsIn } from './words.ts';
