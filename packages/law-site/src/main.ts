import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { writeSite } from './write-site.ts';

/** `npm run law-site -- --out FOLDER [--language TAG]` */

const HELP = `npm run law-site -- --out FOLDER [--language en|ja]

Writes the law pages as files for any web server: no node, no account, answers in the browser.`;

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    language: { type: 'string', default: 'en' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || values.out === undefined) {
  console.error(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const out = resolve(values.out);
  const law = indexLaw(await loadLaw());
  const now = new Date().toISOString();
  const pages = await writeSite({ law, out, language: values.language, now });
  console.log(`${pages} pages written to ${out}`);
}
