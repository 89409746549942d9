import type { Fault } from '@comity/base';
import { addElapsedDays } from '@comity/law';
import type { Finding, LookedAt } from '../doctor/finding.ts';

/** What is wrong with a node, from when it was first seen until it is seen no more. */
export interface Trouble {
  /** The same as long as it is the same thing that is wrong. */
  readonly id: string;
  readonly check: LookedAt;
  readonly why: Fault;
  /** When it was first seen, RFC 3339. */
  readonly since: string;
  /** Looks in a row at which it was there, or was not there after that. */
  readonly seen: number;
  readonly gone: number;
  /** When it was last told, by the way it was told. */
  readonly told: Readonly<Record<string, string>>;
}

/** What there is to tell. */
export interface News {
  readonly sort: 'wrong' | 'still-wrong' | 'well';
  readonly trouble: Trouble;
}

/** Lines that are down for a minute mend themselves: it has to be there at so many looks in a row. */
const LOOKS = 2;
/** What goes on is told again after so long. */
const AGAIN_DAYS = 1;

/** What tells one fault of a kind from another; how many and since when may change meanwhile. */
const TELLS_APART = ['peer', 'timer', 'file', 'folder', 'port', 'setting', 'certificate'];

/** The same for the same thing that is wrong, whatever its figures are meanwhile. */
export function idOf({ check, why }: Pick<Finding, 'check' | 'why'>): string {
  const { code = '', params = {} } = (why ?? {}) as {
    code?: string;
    params?: Readonly<Record<string, unknown>>;
  };
  return [check, code, ...TELLS_APART.flatMap((name) => params[name] ?? [])].join(' ');
}

/**
 * What the troubles of a node are after a look at it.
 *
 * @param known those of the look before
 * @param found what the doctor finds now
 * @param now RFC 3339
 */
export function troublesAfter(
  known: readonly Trouble[],
  found: readonly Finding[],
  now: string,
): readonly Trouble[] {
  const wrong = found.filter(({ state }) => state === 'wrong');
  const ids = new Set(wrong.map(idOf));
  const seen = [...new Map(wrong.map((finding) => [idOf(finding), finding])).values()].map(
    (finding): Trouble => {
      const id = idOf(finding);
      const before = known.find((trouble) => trouble.id === id);
      const { check, why } = finding;
      return {
        ...{ id, check, why: why as Fault, since: before?.since ?? now },
        ...{ seen: Math.min((before?.seen ?? 0) + 1, LOOKS), gone: 0, told: before?.told ?? {} },
      };
    },
  );
  const gone = known
    .filter(({ id, told }) => !ids.has(id) && Object.keys(told).length > 0)
    .map((trouble) => ({ ...trouble, gone: trouble.gone + 1 }));
  return [...seen, ...gone];
}

/** What is to be told by one way: new troubles, those of a day, and what has ended. */
export function newsFor(way: string, troubles: readonly Trouble[], now: string): readonly News[] {
  return troubles.flatMap((trouble): News[] => {
    const told = trouble.told[way];
    if (trouble.gone > 0) {
      return told !== undefined && trouble.gone >= LOOKS ? [{ sort: 'well', trouble }] : [];
    }
    if (told === undefined) return trouble.seen >= LOOKS ? [{ sort: 'wrong', trouble }] : [];
    const isTime = Temporal.Instant.compare(addElapsedDays(told, AGAIN_DAYS), now) <= 0;
    return isTime ? [{ sort: 'still-wrong', trouble }] : [];
  });
}

/** The troubles after news was told by a way: what has ended is over when every way has told it. */
export function afterTelling(
  way: string,
  troubles: readonly Trouble[],
  news: readonly News[],
  now: string,
): readonly Trouble[] {
  const sorts = new Map(news.map(({ sort, trouble }) => [trouble.id, sort]));
  return troubles.flatMap((trouble) => {
    const sort = sorts.get(trouble.id);
    if (sort === undefined) return [trouble];
    if (sort !== 'well') return [{ ...trouble, told: { ...trouble.told, [way]: now } }];
    const { [way]: _, ...told } = trouble.told;
    return Object.keys(told).length === 0 ? [] : [{ ...trouble, told }];
  });
}
