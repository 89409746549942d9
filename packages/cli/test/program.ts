import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../../', import.meta.url);

/** The words that start `comity` as an operator does: from a few files that are kept, not from a thousand. */
export const COMITY: readonly string[] = ['tools/run.js', 'packages/cli/src/main.ts'].map((path) =>
  fileURLToPath(new URL(path, ROOT)),
);
