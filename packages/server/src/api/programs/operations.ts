import { caseOperations } from './case-operations.ts';
import { draftOperations } from './draft-operations.ts';
import { lawOperations } from './law-operations.ts';
import type { Operation } from './operation.ts';

/** All that a program may ask for; a new operation is one more value in one of these lists. */
export const OPERATIONS: readonly Operation[] = [
  ...caseOperations,
  ...draftOperations,
  ...lawOperations,
];
