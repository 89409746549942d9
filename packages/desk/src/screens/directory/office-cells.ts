import {
  type FieldName,
  type OfficeNow,
  type StatedAuthority,
  thereBy,
  usedOf,
} from '@comity/feed';
import type { AuthorityRow } from '@comity/law';
import type { Words } from '@comity/words';
import { officeName } from './office-name.ts';

const many = (list: readonly string[] | undefined): string => (list ?? []).join('; ');

/** A field of an entry by its name; three of the group `email` have names of their own. */
type Said = FieldName | 'certificate' | 'certificateUntil' | 'certificateText';

/** What an entry says, field by field, as text for a table. */
const SAID: Readonly<Record<Said, (content: Partial<StatedAuthority>) => string>> = {
  authority: ({ authority }) => authority ?? '',
  names: ({ names }) => many(names?.map(({ language, name }) => `${language}: ${name}`)),
  kinds: ({ kinds }) => many(kinds),
  callBack: ({ callBack }) => callBack ?? '',
  callBackGiven: ({ callBackGiven }) => callBackGiven ?? '',
  telephone: ({ telephone }) => telephone ?? '',
  email: ({ email }) => email?.address ?? '',
  certificate: ({ email }) => email?.certificate ?? '',
  certificateUntil: ({ email }) => email?.certificateUntil ?? '',
  certificateText: ({ email }) => email?.certificateText ?? '',
  address: ({ address }) => address ?? '',
  reachedThrough: ({ reachedThrough }) => reachedThrough ?? '',
  zone: ({ zone }) => zone ?? '',
  opening: ({ opening }) => opening ?? '',
  hours: ({ opening, hours }) =>
    opening === 'always'
      ? '24/7'
      : many(hours?.map(({ days, from, to }) => `${days.join(' ')} ${from}-${to}`)),
  accepts: ({ accepts }) => many(accepts),
  doesItself: ({ doesItself }) => many(doesItself),
  withCourt: ({ withCourt }) => many(withCourt),
  passesOn: ({ passesOn }) => many(passesOn),
  provisions: ({ provisions }) => many(provisions),
  networks: ({ networks }) => many(networks),
  remarks: ({ remarks }) => remarks ?? '',
  from: ({ from }) => from ?? '',
  until: ({ until }) => until ?? '',
};

/** What is known of an entry besides what it says: on whose word, how fresh, what changed last. */
const KNOWN = [
  ...(['state', 'name', 'sureOn', 'freshness', 'doubt', 'callBackNewSince'] as const),
  ...(['telephoneNewSince', 'endsOn', 'successor', 'lastChange', 'relays'] as const),
  ...(['publishedBy', 'source', 'confidence'] as const),
  ...(['there', 'thereBy', 'coverNow', 'coverChanges', 'coverUntil'] as const),
] as const;

type Column = Said | (typeof KNOWN)[number];

/** Columns of the table: names of the fields, in English in every language, for machines. */
export const COLUMNS: readonly Column[] = [
  ...(['state', 'authority', 'name', 'kinds', 'callBack', 'telephone', 'email'] as const),
  ...(['address', 'zone', 'hours', 'accepts', 'doesItself', 'withCourt', 'passesOn'] as const),
  ...(['provisions', 'networks', 'from', 'until', 'sureOn'] as const),
  ...(['publishedBy', 'source', 'confidence', 'names', 'opening', 'callBackGiven'] as const),
  ...(['certificate', 'certificateUntil', 'reachedThrough', 'remarks', 'freshness'] as const),
  ...(['doubt', 'callBackNewSince', 'telephoneNewSince', 'endsOn', 'successor'] as const),
  ...(['lastChange', 'relays', 'certificateText'] as const),
  ...(['there', 'thereBy', 'coverNow', 'coverChanges', 'coverUntil'] as const),
];

export type Row = Readonly<Record<Column, string>>;

/** One office as a row: numbers and addresses in doubt are left out, and that they are is said. */
export function officeRow(words: Words, office: OfficeNow): Row {
  const { entry, doubtful, freshness, newNumbers } = office;
  const { ended, history } = entry;
  const used = usedOf(office);
  const [last] = history;
  return {
    ...BLANK,
    ...(Object.fromEntries(
      Object.entries(SAID).map(([name, text]) => [name, text(used)]),
    ) as Record<Said, string>),
    state: entry.participant,
    name: officeName(words, entry),
    sureOn: entry.sureOn,
    freshness: freshness.stale ? 'stale' : 'confirmed',
    doubt: doubtful ? 'in-doubt' : '',
    callBackNewSince: newNumbers.callBack ?? '',
    telephoneNewSince: newNumbers.telephone ?? '',
    endsOn: ended?.on ?? '',
    successor: ended?.successor ?? '',
    lastChange:
      last === undefined
        ? ''
        : [
            last.at,
            last.what,
            ...last.fields,
            last.by.authority,
            last.by.role,
            last.by.officer,
          ].join(' '),
    publishedBy: 'state',
    // As every way that a feed in doubt declares.
    relays: doubtful ? '' : entry.relays.join('; '),
    ...coverCells(office),
  };
}

/** Whether somebody is there at the moment of the table, and by which of both that is known. */
function coverCells({ entry, cover, there, doubtful }: OfficeNow) {
  return {
    there: there === null ? '' : there ? 'yes' : 'no',
    thereBy: thereBy({ cover, there }) ?? '',
    coverNow: cover.said === 'nothing' ? '' : cover.said,
    coverChanges: 'until' in cover && cover.said !== 'over' ? (cover.until ?? '') : '',
    coverUntil: doubtful ? '' : (entry.cover?.until ?? ''),
  };
}

const BLANK = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Row;

/** Whom another source names: no number, no hours, and not the State's own word here. */
export const namedRow = (state: string, row: AuthorityRow): Row => ({
  ...BLANK,
  ...{ state, name: row.name, kinds: row.role, address: row.address ?? '' },
  accepts: (row.languages ?? []).join('; '),
  provisions: (row.under ?? []).join('; '),
  ...{ from: row.from ?? '', until: row.to ?? '', sureOn: row.asOf ?? '' },
  ...{ publishedBy: 'other-source', source: row.source, confidence: row.confidence },
});
