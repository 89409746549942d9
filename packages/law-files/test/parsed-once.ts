import type { ParsedFiles } from '@comity/law-files';

/** Law files that tests of one process have parsed: what their copies have in common is parsed once. */
export const parsed: ParsedFiles = new Map();
