import { parseStrictJson } from '@comity/base';
import { isAfter } from '@comity/log';
import type { Keyring } from '../keys/index.ts';
import { type Store, scopeTo, type Tx } from '../store/index.ts';
import type { World } from '../world.ts';

/**
 * What a node keeps outside its database of how far its links and audit logs stood: it shows, with no
 * peer's help, a database that was put back to what it was. Whoever keeps it may lose it; then peers'
 * heads tell.
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

/** How many lines the audit log of an authority had: what ends a way in writes one. */
interface AuditPlace {
  readonly audit: string;
  readonly n: number;
}

const LINES = 'select coalesce(max(n), 0)::int as n from audit where authority = $1';

const PLACES = 'select peer, direction, lane, epoch, seq from links order by 1, 2, 3';
/** Four places for each participant there is, and one for each authority. */
const LIMITS = { bytesMax: 1_048_576, depthMax: 3 };

/**
 * Keeps where all links stand now; and of links that are gone, where they stood.
 *
 * @param noticed whether it is on record by now that they are gone
 */
export async function keepWitness(
  { store, keyring }: { readonly store: Store } & Authorities,
  witness: Witness,
  noticed = false,
): Promise<void> {
  const { places, audits } = await store.asWorker(async (tx) => ({
    places: await tx.query<Place>(PLACES),
    audits: await auditPlaces(tx, { keyring }),
  }));
  const gone = (readSeen(witness)?.places ?? [])
    .filter((then) => isUsed(then) && !places.some((place) => isSameRoad(then, place)))
    .map((then): Place => (noticed ? { ...then, gone: true } : then));
  witness.keep(JSON.stringify([...places, ...gone, ...audits]));
}

interface Authorities {
  readonly keyring: Pick<Keyring, 'authorities'>;
}

/** How long the audit logs are now. The worker's transaction is confined to the last authority then. */
async function auditPlaces(tx: Tx, { keyring }: Authorities): Promise<readonly AuditPlace[]> {
  const audits: AuditPlace[] = [];
  for (const audit of keyring.authorities) {
    scopeTo(tx, audit);
    const [row] = await tx.query<{ n: number }>(LINES, [audit]);
    audits.push({ audit, n: row?.n ?? 0 });
  }
  return audits;
}

/** Whether something stands before where the witness saw it; the links that it saw and are not there. */
export interface Witnessed {
  /** The witness could be read, and had seen something. */
  readonly seen: boolean;
  readonly behind: boolean;
  readonly gone: readonly Place[];
}

/** Compares links and audit logs with what the witness saw. */
export async function witnessed(
  tx: Tx,
  { world, witness, keyring }: { readonly world: World; readonly witness: Witness } & Authorities,
): Promise<Witnessed> {
  const seen = readSeen(witness);
  if (seen === undefined) {
    world.log({ level: 'warn', what: 'witness-unreadable' });
    return { seen: false, behind: false, gone: [] };
  }
  const now = await tx.query<Place>(PLACES);
  const lines = await auditPlaces(tx, { keyring });
  const placeNow = (then: Place) => now.find((place) => isSameRoad(then, place));
  return {
    seen: seen.places.length + seen.audits.length > 0,
    behind:
      seen.places.some((then) => {
        const place = placeNow(then);
        return place !== undefined && isAfter(then, place);
      }) ||
      seen.audits.some((then) => lines.some((now) => now.audit === then.audit && now.n < then.n)),
    gone: seen.places.filter((then) => isUsed(then) && placeNow(then) === undefined),
  };
}

/** Something has crossed it. */
const isUsed = ({ epoch, seq }: Place): boolean => seq > 0 || epoch > 1;

const isSameRoad = (one: Place, other: Place): boolean =>
  one.peer === other.peer && one.direction === other.direction && one.lane === other.lane;

interface Seen {
  readonly places: readonly Place[];
  readonly audits: readonly AuditPlace[];
}

/** Undefined for what cannot be read; nothing for what is not there. */
function readSeen(witness: Witness): Seen | undefined {
  let text: string | undefined;
  try {
    text = witness.read();
  } catch {
    return undefined;
  }
  if (text === undefined) return { places: [], audits: [] };
  const read = parseStrictJson(new TextEncoder().encode(text), LIMITS);
  if (!read.ok || !Array.isArray(read.value)) return undefined;
  const [places, audits] = [read.value.filter(isPlace), read.value.filter(isAuditPlace)];
  return places.length + audits.length === read.value.length ? { places, audits } : undefined;
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

function isAuditPlace(value: unknown): value is AuditPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { audit, n } = value as Readonly<Record<string, unknown>>;
  return typeof audit === 'string' && Number.isSafeInteger(n);
}
