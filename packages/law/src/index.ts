export type * from './law-data.ts';
export { declarationsOn, indexLaw, type Law } from './law-index.ts';
export type * from './rule-data.ts';
export type * from './state-profile.ts';
export * from './vocabulary.ts';
