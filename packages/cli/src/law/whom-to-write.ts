import type { Addressee, BasicsAnswer, NetworkAnswer } from '@comity/law';
import type { InWords } from '@comity/words';
import { columns, orDash, wrapped } from './columns.ts';

/** Whom to write to, in what language, and how old and sure that is: one line of text. */
export function addressed(row: InWords<Addressee>): string {
  const { languagesAre } = row;
  const scope = row.scope === null ? '' : ` (${row.scope})`;
  const official =
    languagesAre === 'official' ? ' (official; what else is taken is not known)' : '';
  const age = row.asOf === null ? '' : `, as of ${row.asOf}`;
  const source = row.source === null ? '' : ` Source: ${row.source}.`;
  const note = row.note === null ? '' : ` ${row.note}`;
  const words = languagesAre === 'unknown' ? 'language unknown' : `in ${row.languages.join(', ')}`;
  return `${row.name ?? 'name unknown'}${scope}, ${words}${official}; confidence ${row.confidence}${age}.${note}${source}`;
}

/** What has to be said of treaties between the two. */
export const showNotes = (notes: readonly { readonly text: string }[]): readonly string[] =>
  notes.length === 0 ? [] : ['', ...notes.flatMap((row) => wrapped(row.text, ''))];

export const showNetworks = (networks: readonly NetworkAnswer[]): readonly string[] =>
  networks.length === 0
    ? []
    : [
        '',
        'To find a counterpart (no basis, and no way to send):',
        ...networks.flatMap((row) =>
          wrapped(
            `${row.title}, ${row.requested.replace('-', ' ')}: ${row.text} ${row.limits}`,
            '  ',
          ),
        ),
      ];

/** What is said of every jurisdiction. */
export function showBasics(basics: InWords<BasicsAnswer>): readonly string[] {
  const { legalTradition, languages, deathPenalty, nationals, contactPoint24x7 } = basics;
  const list = (texts: readonly string[]): string =>
    texts.length === 0 ? 'unknown' : texts.join(', ');
  const accepted = languages.accepted === null ? 'not known' : list(languages.accepted);
  return [
    `As of ${basics.asOf}`,
    ...columns([
      ['Legal tradition', list(legalTradition.families), legalTradition.confidence],
      ['Official languages', list(languages.official), languages.confidence],
      ['Takes requests in', accepted, languages.confidence],
      ['Death penalty', deathPenalty.status, deathPenalty.confidence],
      ['Own nationals surrendered', nationals.surrendered, nationals.confidence],
      ['24/7 contact point', contactPoint24x7.member, contactPoint24x7.confidence],
    ]),
    ...wrapped([nationals.text, orDash(nationals.cite)].join(' '), '  '),
    ...wrapped(contactPoint24x7.text, '  '),
    '',
    'Authorities',
    ...(basics.authorities.length === 0 ? ['  unknown'] : []),
    ...basics.authorities.flatMap((row) =>
      wrapped(
        `${row.role}: ${row.name}${row.scope === undefined ? '' : ` (${row.scope})`}; ${row.confidence}${row.asOf === null ? '' : `, as of ${row.asOf}`}. ${row.source}`,
        '  ',
      ),
    ),
    '',
    'Instruments',
    ...columns(
      basics.instruments.map((row) => [
        `  ${row.instrument}`,
        row.status,
        orDash(row.inForce),
        row.confidence,
        row.title,
      ]),
    ),
  ];
}
