import { type Fault, no, ok, type Result } from '@comity/base';
import {
  type BatchHeader,
  checkBodyOf,
  envelopeHashOfBytes,
  readBatch,
  type StoredReceipt,
} from '@comity/wire';
import type { Delivered } from './arrival.ts';

/** A batch as it was read: its envelopes still to be opened, with their hashes. */
export interface BatchRead {
  readonly from: string;
  readonly to: string;
  readonly delivered: readonly Delivered[];
  readonly receipts: readonly StoredReceipt[];
}

/** Why a body is no batch of its header; `changed` when it is not even the body that was signed. */
export interface NoBatch {
  readonly code: Fault['code'];
  readonly changed: boolean;
}

/** Reads a body: is it the one that its header names, is it a batch, and from and to whom? */
export function readBody(header: BatchHeader, body: Uint8Array): Result<BatchRead, NoBatch> {
  const whole = checkBodyOf(header, body);
  if (!whole.ok) return no({ code: whole.error.code, changed: true });
  const read = readBatch(body);
  if (!read.ok) return no({ code: read.error.code, changed: false });
  const { from, to, envelopes, receipts } = read.value;
  if (from !== header.from || to !== header.to) return no({ code: 'header-body', changed: false });
  const delivered = envelopes.map((bytes) => ({ bytes, hash: envelopeHashOfBytes(bytes) }));
  return ok({ from, to, delivered, receipts });
}
