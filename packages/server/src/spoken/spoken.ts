import { hourMeant } from '@comity/advice';
import { type Fault, no, ok, type Result } from '@comity/base';
import { SPOKEN_MAX, type SpokenNote, type SpokenNotes, type SpokenTyped } from '@comity/service';
import { LENGTHS } from '@comity/statements';
import { appendAudit } from '../audit/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import {
  insertSpoken,
  momentOfCall,
  openSpoken,
  type SpokenRow,
  sealSpoken,
  spokenNotes,
} from './spoken-rows.ts';

/** Rows that a page shows. */
const OPEN_MAX = 100;

const OPEN = `select * from spoken where authority = $1 and ended_at is null
  order by due_at, id limit ${OPEN_MAX}`;
const ONE = 'select * from spoken where authority = $1 and id = $2';
const WAITS = `${ONE} and ended_at is null for update`;
const END = `update spoken set ended_at = $3, ended_by = $4, case_id = $5, sealed = $6
  where authority = $1 and id = $2`;
const OF_THAT_STATE = `select from cases where authority = $1 and id = $2 and peer = $3 and side = $4`;

/** What waits to be written at an authority, what is due first before the rest. */
export async function openNotes(
  tx: Tx,
  parts: NodeParts,
  authority: string,
): Promise<readonly SpokenNote[]> {
  const rows = await tx.query<SpokenRow>(OPEN, [authority]);
  return spokenNotes(tx, parts, { authority, rows });
}

/** What was asked by voice, of each authority. */
export function createSpoken(parts: NodeParts): SpokenNotes {
  const { store, keyring, world } = parts;
  const record = (
    tx: Tx,
    of: { readonly authority: string; readonly officer: string; readonly subject: string },
    kind: string,
  ) => appendAudit(tx, { keyring, world }, { ...of, kind, detail: {} });
  return {
    open: ({ officer }) => store.as(officer, (tx) => openNotes(tx, parts, officer.authority)),

    get: ({ officer }, id) =>
      store.as(officer, async (tx) => {
        const { authority } = officer;
        const rows = await tx.query<SpokenRow>(ONE, [authority, id]);
        const [note] = await spokenNotes(tx, parts, { authority, rows });
        return note === undefined ? no({ code: 'spoken-unknown' }) : ok(note);
      }),

    note: (session, typed) =>
      store.as(session.officer, async (tx) => {
        const read = readTyped(parts, typed, session.officer.zone);
        if (!read.ok) return read;
        const { side, peer, with: whom, what } = typed;
        const said = { ours: side === 'ours', peer, saidAt: read.value, with: whom, what };
        return ok(await insertSpoken(tx, parts, session, said));
      }),

    end: ({ officer }, id, how) =>
      store.as(officer, async (tx) => {
        const { authority, number } = officer;
        const [row] = await tx.query<SpokenRow>(WAITS, [authority, id]);
        if (row === undefined) return no({ code: 'spoken-unknown' });
        const why = 'why' in how ? how.why : '';
        const caseId = 'caseId' in how ? how.caseId : null;
        if (caseId === null) {
          const fault = textFault('why', why);
          if (fault !== undefined) return no(fault);
        } else if (caseId === '') {
          return no({ code: 'missing', at: 'case' });
        } else {
          const side = row.ours ? 'requesting' : 'requested';
          const found = await tx.query(OF_THAT_STATE, [authority, caseId, row.peer, side]);
          if (found.length === 0) return no({ code: 'case-unknown', at: 'case' });
        }
        const body = { ...openSpoken(keyring, authority, row), why };
        const sealed = sealSpoken(keyring, { authority, id }, body);
        await tx.query(END, [authority, id, world.now(), officer.id, caseId, sealed]);
        const kind = caseId === null ? 'spoken-closed' : 'spoken-written';
        await record(tx, { authority, officer: number, subject: id }, kind);
        return ok(null);
      }),
  };
}

function textFault(at: string, text: string, max: number = SPOKEN_MAX): Fault | undefined {
  if (text.trim() === '') return { code: 'missing', at };
  return text.length > max ? { code: 'note-long', params: { max }, at } : undefined;
}

/** When it was said, or all that is missing or wrong. */
function readTyped(
  { world, law, participant }: NodeParts,
  typed: SpokenTyped,
  zone: string,
): Result<string, readonly Fault[]> {
  const now = world.now();
  const from = hourMeant(typed.saidAt, { now, zone }, 'behind');
  const said = momentOfCall({ from, zone }, now);
  const isKnown = typed.peer !== participant.id && law.jurisdictions.has(typed.peer);
  const faults: readonly (Fault | undefined)[] = [
    ['ours', 'theirs'].includes(typed.side) ? undefined : { code: 'missing', at: 'side' },
    isKnown ? undefined : { code: 'missing', at: 'peer' },
    from === '' ? { code: 'missing', at: 'said-at' } : undefined,
    from !== '' && said === undefined
      ? { code: 'time-form', params: { typed: from.slice(0, 40) }, at: 'said-at' }
      : undefined,
    said !== undefined && Temporal.Instant.compare(said, now) > 0
      ? { code: 'hour-not-come', at: 'said-at' }
      : undefined,
    textFault('with', typed.with, LENGTHS.line),
    textFault('what', typed.what),
  ];
  const found = faults.filter((fault) => fault !== undefined);
  return said === undefined || found.length > 0 ? no(found) : ok(said);
}
