import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lawTables } from './law-tables.ts';
import { loadLaw } from './load-law.ts';

/** Writes the tables of `docs/law/tables/` anew from `treaties/`. */

const folder = new URL('../../../docs/law/tables/', import.meta.url);
mkdirSync(fileURLToPath(folder), { recursive: true });
for (const [name, text] of lawTables(await loadLaw())) {
  writeFileSync(new URL(name, folder), text);
}
