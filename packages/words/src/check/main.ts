import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesOf } from '../files.ts';
import { LOCALES } from '../locale.ts';
import { codesFile } from './codes-file.ts';
import { differences, missingIn, readLanguage } from './faults.ts';
import { keysFile } from './keys-file.ts';
import { countByFile } from './said-counts.ts';

// Writes src/keys.d.ts and the codes of @comity/base anew, and counts what the other languages lack
// (locales/said.json, by file, for those that are not complete): `npm run words`; with the tag of a
// language (`npm run words -- ja`) it names each word that is missing.

const english = readLanguage(filesOf('en'));
const write = (path: string, text: string): void =>
  writeFileSync(fileURLToPath(new URL(path, import.meta.url)), text);
write('../keys.d.ts', keysFile(english.messages));
write('../../../base/src/said-codes.d.ts', codesFile(english.messages));
const faults = [...english.faults];
const nonZero = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
const counted: Record<string, Readonly<Record<string, number>>> = {};
for (const { tag, complete } of LOCALES.filter((locale) => locale.tag !== 'en' && !locale.pseudo)) {
  const language = readLanguage(filesOf(tag));
  faults.push(...language.faults, ...differences(english.messages, language.messages));
  if (!complete) {
    const all = [...language.messages, ...language.names];
    counted[tag] = nonZero(countByFile(english.messages, all));
  }
  const missing = missingIn(tag, english.messages, language.messages);
  console.log(`${tag}: ${language.messages.length} words, ${missing.length} missing`);
  if (process.argv.includes(tag)) for (const line of missing) console.log(`  ${line}`);
}
write('../../locales/said.json', `${JSON.stringify(counted, null, 2)}\n`);
console.log(`en: ${english.messages.length} words; the types of keys and codes are written`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
