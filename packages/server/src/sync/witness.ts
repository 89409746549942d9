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
}

const PLACES = 'select peer, direction, lane, epoch, seq from links order by 1, 2, 3';
/** Four places for each participant there is. */
const LIMITS = { bytesMax: 1_048_576, depthMax: 3 };

/** Keeps where all links stand now. */
export async function keepWitness(store: Store, witness: Witness): Promise<void> {
  const places = await store.asWorker((tx) => tx.query<Place>(PLACES));
  witness.keep(JSON.stringify(places));
}

/** Whether a link stands before where the witness saw it. */
export async function witnessedMore(
  tx: Tx,
  { world, witness }: { readonly world: World; readonly witness: Witness },
): Promise<boolean> {
  const seen = readPlaces(witness);
  if (seen === undefined) {
    world.log({ level: 'warn', what: 'witness-unreadable' });
    return false;
  }
  const now = await tx.query<Place>(PLACES);
  return now.some((place) => seen.some((then) => isSameRoad(then, place) && isAfter(then, place)));
}

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
  const { peer, epoch, seq } = value as Readonly<Record<string, unknown>>;
  return typeof peer === 'string' && Number.isSafeInteger(epoch) && Number.isSafeInteger(seq);
}
