import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLaw } from '@comity/law-files';
import { writePackage } from './write-package.ts';

/** `npm run law-package -- --out FOLDER` */

const HELP = `npm run law-package -- --out FOLDER

Writes the law engine and its data as the package @comity/law, which any project can install:
  npm pack FOLDER
  npm install ./comity-law-VERSION.tgz`;

const { values } = parseArgs({
  options: { out: { type: 'string' }, help: { type: 'boolean', default: false } },
});
if (values.help || values.out === undefined) {
  console.error(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const out = resolve(values.out);
  const files = await writePackage(await loadLaw(), out);
  console.log(`${files} files written to ${out}`);
}
