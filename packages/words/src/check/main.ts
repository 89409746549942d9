import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { WordsSaid } from '../files.ts';
import { filesOf, LOCALES_FOLDER } from '../files.ts';
import { LOCALES } from '../locale.ts';
import { codesFile } from './codes-file.ts';
import { differences, missingIn, readLanguage } from './faults.ts';
import { keysFile } from './keys-file.ts';
import { digestsOf, madeFrom, madeFromText, readMadeFrom, staleIn } from './made-from.ts';
import { countByFile } from './said-counts.ts';

// Writes src/keys.d.ts and the codes of @comity/base anew, counts what the other languages lack
// (locales/said.json, by file, for those that are not complete, and as a whole in
// locales/lacking.json, which every start of a node reads), and keeps from which English each
// translation was made (locales/*/made-from.txt) and what is stale (locales/stale.json):
// `npm run words`. With the tag of a language (`npm run words -- ja`) it names each word that is
// missing or stale; `npm run words -- ja seen KEY...` says that whoever translates has looked at
// these words again.

const [asked, order, ...named] = process.argv.slice(2);
const keys = new Set(order === 'seen' ? named.map((name) => name.replaceAll('_', '.')) : []);
const english = readLanguage(filesOf('en'));
const digests = digestsOf(english.messages);
const write = (path: string, text: string): void =>
  writeFileSync(fileURLToPath(new URL(path, import.meta.url)), text);
write('../keys.d.ts', keysFile(english.messages));
write('../../../base/src/said-codes.d.ts', codesFile(english.messages));
const faults = [...english.faults];
const nonZero = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
const counted: Record<string, Readonly<Record<string, number>>> = {};
const stale: Record<string, Readonly<Record<string, readonly string[]>>> = {};
const lacking: Record<string, WordsSaid> = {};
for (const { tag, complete } of LOCALES.filter((locale) => locale.tag !== 'en' && !locale.pseudo)) {
  const language = readLanguage(filesOf(tag));
  faults.push(...language.faults, ...differences(english.messages, language.messages));
  if (!complete) {
    const all = [...language.messages, ...language.names];
    counted[tag] = nonZero(countByFile(english.messages, all));
  }
  const file = `${LOCALES_FOLDER}${tag}/made-from.txt`;
  const before = readMadeFrom(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const translated = { english: digests, language: language.messages };
  const seen = asked === tag ? keys : new Set<string>();
  const from = madeFrom(translated, before, seen);
  writeFileSync(file, madeFromText(from));
  for (const key of seen) if (!from.has(key)) faults.push(`${tag} has no word ${key}`);
  const old = staleIn(translated, from);
  if (Object.keys(old).length > 0) stale[tag] = old;
  const missing = missingIn(tag, english.messages, language.messages);
  const lines = Object.entries(old).flatMap(([name, stands]) =>
    stands.map((key) => `${tag}/${name}: English has changed since ${key} was translated`),
  );
  const n = language.messages.length;
  const said = { said: n - lines.length, of: english.messages.length };
  if (said.said < said.of) lacking[tag] = said;
  console.log(`${tag}: ${n} words, ${missing.length} missing, ${lines.length} stale`);
  if (asked === tag) for (const line of [...missing, ...lines]) console.log(`  ${line}`);
}
write('../../locales/said.json', `${JSON.stringify(counted, null, 2)}\n`);
write('../../locales/lacking.json', `${JSON.stringify(lacking, null, 2)}\n`);
write('../../locales/stale.json', `${JSON.stringify(stale, null, 2)}\n`);
console.log(`en: ${english.messages.length} words; the types of keys and codes are written`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
