import type {
  Declaration,
  Instrument,
  Jurisdiction,
  Law,
  PracticeRow,
  Provision,
} from '@comity/law';

/** What was found, by sort; each list whole. */
export interface Found {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly instruments: readonly Instrument[];
  readonly provisions: readonly Provision[];
  readonly declarations: readonly Declaration[];
  readonly practices: readonly PracticeRow[];
}

/** Longer searches are cut: nothing of the law has so long a name. */
const LONGEST = 200;

/**
 * Finds what names every word of the search: pinpoints however they are spaced (`cets185 29 (7)`),
 * codes and names of jurisdictions, titles and gists. Exact codes and pinpoints come first.
 */
export function searchLaw(law: Law, text: string): Found {
  const asked = plain(text.slice(0, LONGEST));
  const wanted = asked.split(/\s+/).filter((word) => word !== '');
  if (wanted.length === 0) {
    return { jurisdictions: [], instruments: [], provisions: [], declarations: [], practices: [] };
  }
  const holds = (...texts: readonly (string | undefined)[]): boolean => {
    const all = plain(texts.join(' '));
    return wanted.every((word) => all.includes(word));
  };
  const pinpoint = asPinpoint(asked);
  return {
    jurisdictions: first(
      law.data.jurisdictions.filter(
        ({ code, alpha2, name }) =>
          plain(code) === asked || (alpha2 !== undefined && plain(alpha2) === asked) || holds(name),
      ),
      ({ code, name }) => plain(code) === asked || plain(name) === asked,
    ),
    instruments: first(
      law.data.instruments.filter((row) => holds(row.id, row.title, row.shortTitle)),
      ({ id }) => plain(id) === asked,
    ),
    provisions: first(
      law.data.provisions.filter(
        (row) =>
          isUnder(asPinpoint(plain(row.pinpoint)), pinpoint) ||
          holds(row.pinpoint, row.title, row.gist, ...row.limits),
      ),
      (row) => asPinpoint(plain(row.pinpoint)) === pinpoint,
    ),
    declarations: law.data.declarations.filter(
      (row) =>
        asPinpoint(plain(row.pinpoint)) === pinpoint ||
        holds(row.pinpoint, row.summary, law.jurisdictions.get(row.state)?.name),
    ),
    practices: law.data.practices.filter((row) => holds(row.title, row.summary, row.topic)),
  };
}

/** Lower case without accents. */
const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

/** `cets185 art 29 (7)` and `CETS185:29(7)` alike: letters and figures only, in their order. */
const asPinpoint = (text: string): string =>
  text
    .replaceAll(/\b(articles?|arts?)\b\.?/g, ' ')
    .replaceAll(/[\s:()]+/g, '.')
    .replace(/\.$/, '');

const isUnder = (part: string, whole: string): boolean =>
  /\.\d/.test(whole) && (part === whole || part.startsWith(`${whole}.`));

/** The rows that match exactly, then the others, each in the order of the data. */
const first = <Row>(rows: readonly Row[], exact: (row: Row) => boolean): readonly Row[] => [
  ...rows.filter(exact),
  ...rows.filter((row) => !exact(row)),
];
