import type { Addressee, BasicsAnswer, NetworkAnswer } from '@comity/law';
import {
  type InWords,
  kindOfAuthority,
  languagesNamed,
  traditionsNamed,
  type Words,
} from '@comity/words';
import { codeWord, columns, orDash, wrapped } from './columns.ts';
import type { Reader } from './names.ts';
import type { CitedText } from './said-once.ts';
import { statusText } from './status-text.ts';

/** Whom to write to, in what language, how old and sure that is; what to mind, and the source. */
export function addressed(row: InWords<Addressee>, reader: Reader): readonly CitedText[] {
  const { words, day, source: named } = reader;
  const { languagesAre } = row;
  const scope = row.scope === null ? '' : ` (${row.scope})`;
  const languages = languagesNamed(words, row.languages);
  const language =
    languagesAre === 'unknown'
      ? words.t('command-law.language-unknown')
      : languagesAre === 'official'
        ? words.t('command-law.in-official', { languages })
        : words.t('command-law.in-languages', { languages });
  const name = `${row.name === null ? words.t('command-law.name-unknown') : authorityNamed(words, row.name)}${scope}`;
  const said = { name, language, confidence: codeWord(words, row.confidence) };
  const who =
    row.asOf === null
      ? words.t('command-law.addressed', said)
      : words.t('command-law.addressed-of', { ...said, day: day(row.asOf) });
  const source =
    row.source === null ? null : words.t('command-law.source-is', { source: named(row.source) });
  return [
    { text: ended(who, words), pinpoint: null, whole: true },
    ...(row.note === null ? [] : [{ text: ended(row.note, words), pinpoint: null }]),
    ...(source === null
      ? []
      : [{ text: ended(source, words), pinpoint: null, whole: true } as const]),
  ];
}

/** With the full stop that it may lack. */
const ended = (text: string, words: Words): string =>
  /[.。]$/.test(text) ? text : `${text}${words.locale.stop}`;

/** Its kind in the reader's language with the name that it has; the name alone where that is enough. */
function authorityNamed(words: Words, original: string): string {
  const own = kindOfAuthority(words, original);
  return own === undefined ? original : words.t('law.in-both', { own, original });
}

/** What has to be said of treaties between the two. */
export const showNotes = (notes: readonly { readonly text: string }[]): readonly string[] =>
  notes.length === 0 ? [] : ['', ...notes.flatMap((row) => wrapped(row.text, ''))];

export const showNetworks = (
  networks: readonly NetworkAnswer[],
  words: Words,
): readonly string[] =>
  networks.length === 0
    ? []
    : [
        '',
        words.t('command-law.counterparts'),
        ...networks.flatMap((row) =>
          wrapped(
            `${row.title}, ${row.requested.replace('-', ' ')}: ${row.text} ${row.limits}`,
            '  ',
          ),
        ),
      ];

/** What is said of every jurisdiction. */
export function showBasics(basics: InWords<BasicsAnswer>, reader: Reader): readonly string[] {
  const { words, day } = reader;
  const sure = (code: string): string => codeWord(words, code);
  const { legalTradition, languages, deathPenalty, nationals, extradition, contactPoint24x7 } =
    basics;
  const accepted =
    languages.accepted === null || languages.accepted.length === 0
      ? words.t('command-law.not-known')
      : languagesNamed(words, languages.accepted);
  return [
    words.t('command-law.as-of', { day: day(basics.asOf) }),
    ...columns([
      [
        words.t('command-law.tradition'),
        legalTradition.families.length === 0
          ? sure('unknown')
          : traditionsNamed(words, legalTradition.families),
        sure(legalTradition.confidence),
      ],
      [
        words.t('command-law.official-languages'),
        languages.official.length === 0
          ? sure('unknown')
          : languagesNamed(words, languages.official),
        sure(languages.confidence),
      ],
      [words.t('command-law.takes-requests-in'), accepted, sure(languages.confidence)],
      [words.t('command-law.death-penalty'), deathPenalty.status, sure(deathPenalty.confidence)],
      [words.t('command-law.nationals'), nationals.surrendered, sure(nationals.confidence)],
      [
        words.t('command-law.without-treaty'),
        extradition?.withoutTreaty ?? sure('unknown'),
        sure(extradition?.confidence ?? 'low'),
      ],
      [
        words.t('command-law.contact-point'),
        contactPoint24x7.member,
        sure(contactPoint24x7.confidence),
      ],
    ]),
    ...wrapped(
      nationals.cite === null ? nationals.text : `${nationals.text} (${nationals.cite})`,
      '  ',
    ),
    ...wrapped(contactPoint24x7.text, '  '),
    '',
    words.t('command-law.authorities'),
    ...(basics.authorities.length === 0 ? [`  ${sure('unknown')}`] : []),
    ...basics.authorities.flatMap((row) => wrapped(authorityRow(row, reader), '  ')),
    '',
    words.t('command-law.instruments'),
    ...columns(
      basics.instruments.map((row) => [
        `  ${row.instrument}`,
        statusText(words, row),
        orDash(row.inForce),
        row.appliesFrom === undefined
          ? ''
          : words.t('instrument.applies-on', { day: day(row.appliesFrom) }),
        sure(row.confidence),
        reader.instrument(row.instrument),
      ]),
    ),
  ];
}

function authorityRow(
  row: InWords<BasicsAnswer>['authorities'][number],
  { words, day, source: named }: Reader,
): string {
  const { role } = row;
  const source = named(row.source);
  const name = `${authorityNamed(words, row.name)}${row.scope === undefined ? '' : ` (${row.scope})`}`;
  const said = { role, name, source, confidence: codeWord(words, row.confidence) };
  return row.asOf === null
    ? words.t('command-law.authority-row', said)
    : words.t('command-law.authority-row-of', { ...said, day: day(row.asOf) });
}
