import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesOf } from '../files.ts';
import { LOCALES } from '../locale.ts';
import { differences, missingIn, readLanguage } from './faults.ts';
import { keysFile } from './keys-file.ts';

// Writes src/keys.d.ts anew and counts what the other languages lack: `npm run words`; with the tag
// of a language (`npm run words -- ja`) it names each word that is missing.

const english = readLanguage(filesOf('en'));
writeFileSync(fileURLToPath(new URL('../keys.d.ts', import.meta.url)), keysFile(english.messages));
const faults = [...english.faults];
for (const { tag } of LOCALES.filter((locale) => locale.tag !== 'en' && !locale.pseudo)) {
  const language = readLanguage(filesOf(tag));
  faults.push(...language.faults, ...differences(english.messages, language.messages));
  const missing = missingIn(tag, english.messages, language.messages);
  console.log(`${tag}: ${language.messages.length} words, ${missing.length} missing`);
  if (process.argv.includes(tag)) for (const line of missing) console.log(`  ${line}`);
}
console.log(`en: ${english.messages.length} words; src/keys.d.ts written`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
