import { parseStrictJson } from '@comity/base';
import { isAfter } from '@comity/log';
import type { Store, Tx } from '../store/index.ts';
import type { World } from '../world.ts';

/**
 * What a node keeps outside its database of how far its links stood: it shows, with no peer's help,
 * a database that was put back to what it was. Whoever keeps it may lose it; then peers' heads tell.
 */
export interface Witness {
  /** What was kept last; undefined when there is nothing. */
  read(): string | undefined;
  /** @throws when it cannot be kept */
  keep(text: string): void;
}

interface Place {
  readonly peer: string;
  readonly direction: 'out' | 'in';
  readonly lane: string;
  readonly epoch: number;
  readonly seq: number;
  /** It was noticed that this link is not in the database any more. */
  readonly gone?: true;
}

const PLACES = 'select peer, direction, lane, epoch, seq from links order by 1, 2, 3';
/** Four places for each participant there is. */
const LIMITS = { bytesMax: 1_048_576, depthMax: 3 };

/**
 * Keeps where all links stand now; and of links that are gone, where they stood.
 *
 * @param noticed whether it is on record by now that they are gone
 */
export async function keepWitness(store: Store, witness: Witness, noticed = false): Promise<void> {
  const places = await store.asWorker((tx) => tx.query<Place>(PLACES));
  const gone = (readPlaces(witness) ?? [])
    .filter((then) => isUsed(then) && !places.some((place) => isSameRoad(then, place)))
    .map((then): Place => (noticed ? { ...then, gone: true } : then));
  witness.keep(JSON.stringify([...places, ...gone]));
}

/** The links that stand before where the witness saw them, or that it saw and are not there. */
export interface Witnessed {
  readonly behind: boolean;
  readonly gone: readonly Place[];
}

/** Compares the links with what the witness saw. */
export async function witnessed(
  tx: Tx,
  { world, witness }: { readonly world: World; readonly witness: Witness },
): Promise<Witnessed> {
  const seen = readPlaces(witness);
  if (seen === undefined) {
    world.log({ level: 'warn', what: 'witness-unreadable' });
    return { behind: false, gone: [] };
  }
  const now = await tx.query<Place>(PLACES);
  const placeNow = (then: Place) => now.find((place) => isSameRoad(then, place));
  return {
    behind: seen.some((then) => {
      const place = placeNow(then);
      return place !== undefined && isAfter(then, place);
    }),
    gone: seen.filter((then) => isUsed(then) && placeNow(then) === undefined),
  };
}

/** Something has crossed it. */
const isUsed = ({ epoch, seq }: Place): boolean => seq > 0 || epoch > 1;

const isSameRoad = (one: Place, other: Place): boolean =>
  one.peer === other.peer && one.direction === other.direction && one.lane === other.lane;

/** Undefined for what cannot be read; nothing for what is not there. */
function readPlaces(witness: Witness): readonly Place[] | undefined {
  let text: string | undefined;
  try {
    text = witness.read();
  } catch {
    return undefined;
  }
  if (text === undefined) return [];
  const read = parseStrictJson(new TextEncoder().encode(text), LIMITS);
  return read.ok && Array.isArray(read.value) && read.value.every(isPlace) ? read.value : undefined;
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { peer, direction, lane, epoch, seq } = value as Readonly<Record<string, unknown>>;
  return (
    typeof peer === 'string' &&
    (direction === 'out' || direction === 'in') &&
    typeof lane === 'string' &&
    Number.isSafeInteger(epoch) &&
    Number.isSafeInteger(seq)
  );
}
