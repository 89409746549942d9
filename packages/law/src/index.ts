export type * from './law-data.ts';
export { coverageOf, declarationsOn, indexLaw, type Law, rowsFor } from './law-index.ts';
export type * from './state-profile.ts';
export * from './vocabulary.ts';
