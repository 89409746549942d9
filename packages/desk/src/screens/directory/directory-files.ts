import { withoutHiddenCharacters } from '@comity/base';
import { cell } from '../office/spreadsheet.ts';
import type { CountryScene } from './country-scene.ts';
import { officeName } from './office-name.ts';

type Written = Pick<CountryScene, 'here' | 'state' | 'offices' | 'named'>;

/** Columns of the table: names of the fields, in English in every language, for machines. */
const COLUMNS = [
  ...(['state', 'authority', 'name', 'kinds', 'callBack', 'telephone', 'email'] as const),
  ...(['address', 'zone', 'hours', 'accepts', 'doesItself', 'withCourt', 'passesOn'] as const),
  ...(['provisions', 'networks', 'from', 'until', 'sureOn'] as const),
  ...(['publishedBy', 'source', 'confidence'] as const),
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const rowsOf = (written: Written): readonly Row[] => [
  ...publishedRows(written),
  ...namedRows(written),
];

const publishedRows = ({ here: { words }, state, offices }: Written): readonly Row[] =>
  offices.map(({ entry }) => {
    const { content } = entry;
    const many = (list: readonly string[] | undefined): string => (list ?? []).join('; ');
    return {
      state,
      authority: entry.authority,
      name: officeName(words, entry),
      kinds: many(content.kinds),
      callBack: content.callBack ?? '',
      telephone: content.telephone ?? '',
      email: content.email?.address ?? '',
      address: content.address ?? '',
      zone: content.zone,
      hours:
        content.opening === 'always'
          ? '24/7'
          : many(content.hours?.map(({ days, from, to }) => `${days.join(' ')} ${from}-${to}`)),
      accepts: many(content.accepts),
      doesItself: many(content.doesItself),
      withCourt: many(content.withCourt),
      passesOn: many(content.passesOn),
      provisions: many(content.provisions),
      networks: many(content.networks),
      from: content.from,
      until: content.until ?? '',
      sureOn: entry.sureOn,
      ...{ publishedBy: 'state', source: '', confidence: '' },
    };
  });

const BLANK = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Row;

/** Whom other sources name: no number, no hours, and not the State's own word here. */
const namedRows = ({ state, named }: Written): readonly Row[] =>
  named.map((row) => ({
    ...BLANK,
    ...{ state, name: row.name, kinds: row.role, address: row.address ?? '' },
    accepts: (row.languages ?? []).join('; '),
    provisions: (row.under ?? []).join('; '),
    ...{ from: row.from ?? '', until: row.to ?? '', sureOn: row.asOf ?? '' },
    ...{ publishedBy: 'other-source', source: row.source, confidence: row.confidence },
  }));

/** Comma-separated values (RFC 4180), UTF-8 with a mark; nothing in it is computed by a spreadsheet. */
const csv = (written: Written): string => {
  const rows = rowsOf(written).map((row) => COLUMNS.map((column) => cell(row[column])));
  return `\uFEFF${[COLUMNS.map(cell), ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
};

/** The entries as they were published, each with its proof's place in the feed. */
const json = ({ state, offices, named, here }: Written): string =>
  `${JSON.stringify(
    {
      state,
      asOf: here.now,
      entries: offices.map(({ entry: { content, sureOn, history } }) => ({
        ...content,
        sureOn,
        published: history.map(({ seq, at, what, by, fields, before, after }) => ({
          ...{ seq, at, what, by },
          changed: fields.map((field) => ({
            field,
            before: before?.[field] ?? null,
            after: after[field] ?? null,
          })),
        })),
      })),
      namedByOthers: named,
    },
    null,
    2,
  )}\n`;

/** A value of a vCard (RFC 6350): one line, with backslash, comma, semicolon and line feed escaped. */
export const vcardText = (text: string): string =>
  withoutHiddenCharacters(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n]/g, '\\n');

const encoder = new TextEncoder();

/** A line of at most 75 bytes and its continuations; no character is torn. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const sign of line) {
    if (encoder.encode(current + sign).length > 74) {
      lines.push(current);
      current = sign;
    } else current += sign;
  }
  return [...lines, current].join('\r\n ');
}

/** A telephone number as an address, and nothing else. */
const tel = (number: string): string => `tel:${number.replace(/[^+0-9]/g, '')}`;

/** vCard 4.0 (RFC 6350), one card for each authority. */
const vcard = (written: Written): string =>
  [...publishedCards(written), ...namedCards(written)]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');

const publishedCards = ({ here: { words }, offices }: Written): readonly string[] =>
  offices.flatMap(({ entry }) => {
    const { content } = entry;
    const optional = (name: string, value: string | undefined): string[] =>
      value === undefined ? [] : [`${name}:${value}`];
    return [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      `FN:${vcardText(officeName(words, entry))}`,
      `UID:urn:comity:${entry.authority}`,
      `ORG:${vcardText(officeName(words, entry))}`,
      ...optional('TEL;VALUE=uri;PREF=1', content.callBack && tel(content.callBack)),
      ...optional('TEL;VALUE=uri', content.telephone && tel(content.telephone)),
      ...optional('EMAIL', content.email && vcardText(content.email.address)),
      ...optional('ADR', content.address && `;;${vcardText(content.address)};;;;`),
      `TZ:${vcardText(content.zone)}`,
      ...content.accepts.map((language) => `LANG:${vcardText(language)}`),
      `REV:${entry.sureOn.replaceAll('-', '')}`,
      'END:VCARD',
    ];
  });

/** Whom other sources name; the note says on whose word, and of which day. */
const namedCards = ({ here: { words }, named }: Written): readonly string[] =>
  named.flatMap((row) => [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${vcardText(row.name)}`,
    `ORG:${vcardText(row.name)}`,
    ...(row.address === undefined ? [] : [`ADR:;;${vcardText(row.address)};;;;`]),
    `NOTE:${vcardText(
      [
        words.t('directory.check-before-use'),
        row.source,
        row.asOf === null ? words.t('directory.as-of-unknown') : row.asOf,
      ].join(' '),
    )}`,
    'END:VCARD',
  ]);

/** The files that a directory is taken along in. */
export const FILES = {
  csv: { extension: 'csv', type: 'text/csv; charset=utf-8', write: csv },
  json: { extension: 'json', type: 'application/json', write: json },
  vcard: { extension: 'vcf', type: 'text/vcard; charset=utf-8', write: vcard },
} as const;

export const isFileForm = (form: string): form is keyof typeof FILES => Object.hasOwn(FILES, form);
