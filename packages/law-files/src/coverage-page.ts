import { type CoverageRow, coverage, indexLaw, type LawData } from '@comity/law';
import { page, section, table } from './table-page.ts';

const HEAD = `How much Comity knows of each jurisdiction, counted over States. "Researched" profiles hold the law under
four heads, "basics" tradition, languages, death penalty, own nationals and authorities. Authority, death penalty and own
nationals show how sure the surest row is on the day: \`high\` and \`medium\` rest on a source, \`low\` is recalled and
checked by nobody, \`none\` is unknown; an authority of an old source is \`medium\` at most, as in every answer. Languages
are "accepted" where the State has said in which it takes requests. A contact point is "named" by a source, "recalled", or
"exists" because an instrument obliges the State to have one. Treaties between two: with how many other States they were
looked for.`;

/** The page on what is known and what is not, for every jurisdiction. */
export function coveragePage(data: LawData): string {
  const answer = coverage(indexLaw(data), lastDay(data));
  const { states, counts, pairs, pairsResearched } = answer;
  const share = (n: number, of: number): string =>
    `${n} of ${of} (${((100 * n) / of).toFixed(1)} %)`;
  const totals = table(
    ['What', 'States'],
    [
      ...Object.entries(counts).map(([what, n]) => [what, share(n, states)]),
      ['pairs looked at for treaties on assistance', share(pairsResearched.assistance, pairs)],
      ['pairs looked at for treaties on extradition', share(pairsResearched.extradition, pairs)],
    ],
  );
  const of = (kind: CoverageRow['kind']): string =>
    table(COLUMNS, answer.rows.filter((row) => row.kind === kind).map(cells));
  return page(
    'Coverage: what is known of each jurisdiction',
    HEAD,
    [
      section(`Counted on ${answer.on}`, totals),
      section('States', of('state')),
      section('Territories and jurisdictions of their own', of('territory')),
    ].join('\n'),
  );
}

const COLUMNS = [
  'Jurisdiction',
  'Profile',
  'Authority',
  'Language',
  '24/7 point',
  'Death penalty',
  'Own nationals',
  'Assistance treaties',
  'Extradition treaties',
];

const cells = (row: CoverageRow): readonly string[] => [
  `\`${row.state}\` ${row.name}`,
  row.profile,
  row.authority,
  row.language,
  row.contactPoint24x7,
  row.deathPenalty,
  row.nationals,
  `${row.researchedWith.assistance}`,
  `${row.researchedWith.extradition}`,
];

/** The newest day on which basics were gone through: the data has no other "today". */
const lastDay = (data: LawData): string =>
  data.basics
    .map((row) => row.updated)
    .sort()
    .at(-1) ?? '0000-01-01';
