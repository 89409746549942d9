import { assert } from '@comity/base';
import { type CustomTypesConfig, types } from 'pg';

const INT8 = 20;

const safeInteger = (text: string): number => {
  const value = Number(text);
  assert(Number.isSafeInteger(value), 'counts stay below 2^53');
  return value;
};

/** Column values as the node takes them: int8 is a number; all else as `pg` has it. */
export const VALUE_TYPES: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 && format !== 'binary' ? safeInteger : types.getTypeParser(oid, format),
};
