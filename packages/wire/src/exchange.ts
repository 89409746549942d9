import { canonicalBytes, canonicalText, no, ok, type Result } from '@comity/base';
import type { LinkHead } from '@comity/log';
import {
  BATCH_LIMITS,
  type Batch,
  type BatchAnswer,
  type BatchRefusal,
  batchAnswerSchema,
  batchRefusalSchema,
  batchSchema,
} from './exchange-format.ts';
import { readFormat } from './read-format.ts';
import type { SignedBatchHead, StoredReceipt } from './receipt-format.ts';

/** A batch as received: envelopes as their canonical bytes, still to be opened one by one. */
export interface ReadBatch {
  readonly from: string;
  readonly to: string;
  readonly envelopes: readonly Uint8Array[];
  readonly receipts: readonly StoredReceipt[];
}

/** Reads a POST of envelopes and receipts. Codes: of `parseStrictJson`, `json-not-canonical`, `schema`. */
export function readBatch(bytes: Uint8Array): Result<ReadBatch> {
  const read = readFormat<Batch>(bytes, batchSchema, BATCH_LIMITS);
  if (!read.ok) return read;
  const { from, to, envelopes, receipts } = read.value;
  return ok({ from, to, envelopes: envelopes.map((each) => canonicalBytes(each)), receipts });
}

/**
 * Puts sealed envelopes and stored receipts into the bytes of one POST. Code: `batch-too-large`;
 * the sender then splits it.
 */
export function composeBatch(batch: ReadBatch): Result<Uint8Array> {
  const decoder = new TextDecoder();
  const envelopes = batch.envelopes.map((each): unknown => JSON.parse(decoder.decode(each)));
  const { from, to, receipts } = batch;
  const bytes = canonicalBytes({ format: 'comity/2/batch', from, to, envelopes, receipts });
  if (bytes.length <= BATCH_LIMITS.bytesMax) return ok(bytes);
  return no({
    code: 'batch-too-large',
    params: { bytes: bytes.length, max: BATCH_LIMITS.bytesMax },
  });
}

/**
 * The bytes of an answer to a batch: canonical JSON, in which what many receipts have in common, the
 * signed head of their batch, is written out once and copied.
 */
export function composeBatchAnswer(receipts: readonly StoredReceipt[], head: LinkHead): Uint8Array {
  const batches = new Map<SignedBatchHead, string>();
  const texts = receipts.map(({ batch, ...rest }) => {
    const text = batches.get(batch) ?? canonicalText(batch);
    batches.set(batch, text);
    return `{"batch":${text},${canonicalText(rest).slice(1)}`;
  });
  const format = canonicalText('comity/2/batch-answer');
  const text = `{"format":${format},"head":${canonicalText(head)},"receipts":[${texts.join(',')}]}`;
  return new TextEncoder().encode(text);
}

/** Reads an answer to a batch. Codes: of `parseStrictJson`, `json-not-canonical`, `schema`. */
export const readBatchAnswer = (bytes: Uint8Array): Result<BatchAnswer> =>
  readFormat(bytes, batchAnswerSchema, BATCH_LIMITS);

/** The bytes by which a recipient says through a relay why it does not take a batch. */
export const composeBatchRefusal = (code: string): Uint8Array =>
  canonicalBytes({ format: 'comity/2/batch-refusal', code });

/** Reads why a batch was not taken. Codes: of `parseStrictJson`, `json-not-canonical`, `schema`. */
export const readBatchRefusal = (bytes: Uint8Array): Result<BatchRefusal> =>
  readFormat(bytes, batchRefusalSchema, REFUSAL_LIMITS);

const REFUSAL_LIMITS = { bytesMax: 256, depthMax: 2, valuesMax: 4 };
