import { certificateBytes, thereBy } from '@comity/feed';
import { contentLines } from '../content-lines.ts';
import { cell } from '../office/spreadsheet.ts';
import type { CountryScene } from './country-scene.ts';
import { COLUMNS, namedRow, officeRow } from './office-cells.ts';
import { namedCard, officeCard } from './office-vcard.ts';

type Written = Pick<CountryScene, 'here' | 'law' | 'state' | 'offices' | 'named'>;

/** Comma-separated values (RFC 4180), UTF-8 with a mark; nothing in it is computed by a spreadsheet. */
function csv({ here: { words }, state, offices, named }: Written): string {
  const rows = [
    ...offices.map((office) => officeRow(words, office)),
    ...named.map((row) => namedRow(state, row)),
  ].map((row) => COLUMNS.map((column) => cell(row[column])));
  return `\uFEFF${[COLUMNS.map(cell), ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}

/**
 * The entries as they were published, each with its proof's place in the feed. It is the record: in
 * doubt they stand here all the same, and that they are is said of each.
 */
const json = ({ state, offices, named, here }: Written): string =>
  `${JSON.stringify(
    {
      state,
      asOf: here.now,
      entries: offices.map(
        ({
          entry: { content, relays, cover: told, sureOn, ended, history },
          doubtful,
          freshness,
          cover,
          there,
        }) => ({
          ...content,
          relays,
          ...{ cover: told, now: { there, by: thereBy({ cover, there }), cover } },
          ...{ sureOn, stale: freshness.stale, doubtful, ended },
          published: history.map(({ seq, at, what, by, fields, before, after }) => ({
            ...{ seq, at, what, by },
            changed: fields.map((field) => ({
              field,
              before: before?.[field] ?? null,
              after: after[field] ?? null,
            })),
          })),
        }),
      ),
      namedByOthers: named,
    },
    null,
    2,
  )}\n`;

/** vCard 4.0 (RFC 6350), one card for each authority. */
const vcard = ({ here, law, offices, named }: Written): string =>
  contentLines([
    ...offices.flatMap((office) => officeCard({ here, law }, office)),
    ...named.flatMap((row) => namedCard(here, row)),
  ]);

/** The certificates to which e-mail of these offices is encrypted, as PEM. */
export const certificates = ({ offices }: Pick<Written, 'offices'>): string =>
  offices
    .flatMap(({ reach: { email } }) => {
      const bytes = email?.certificateText && certificateBytes(email.certificateText);
      if (!bytes) return [];
      const lines = bytes.match(/.{1,64}/g) ?? [];
      return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
    })
    .join('');

/** The files that a directory is taken along in. */
export const FILES = {
  csv: { extension: 'csv', type: 'text/csv; charset=utf-8', write: csv },
  json: { extension: 'json', type: 'application/json', write: json },
  certificates: {
    extension: 'pem',
    type: 'application/x-pem-file',
    write: certificates,
  },
  vcard: { extension: 'vcf', type: 'text/vcard; charset=utf-8', write: vcard },
} as const;

export const isFileForm = (form: string): form is keyof typeof FILES => Object.hasOwn(FILES, form);
