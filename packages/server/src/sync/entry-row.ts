import type { Lane } from '@comity/log';

/** An entry of the link log with its receipt, as the database has them. */
export interface EntryRow {
  readonly lane: Lane;
  readonly direction: 'out' | 'in';
  readonly epoch: number;
  readonly seq: number;
  readonly prev: string | null;
  readonly envelope: string;
  readonly authority: string | null;
  readonly act_id: string | null;
  readonly receipt: Uint8Array | null;
  readonly place: number;
  readonly path: string;
  readonly head: Uint8Array;
}
