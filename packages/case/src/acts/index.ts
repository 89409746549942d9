import type { JsonObject } from '@comity/base';
import { assistanceRefused } from './assistance-refused.ts';
import { bodyErased } from './body-erased.ts';
import { caseClosed } from './case-closed.ts';
import { erasureRequested } from './erasure-requested.ts';
import { informationRequested } from './information-requested.ts';
import { informationSupplied } from './information-supplied.ts';
import type { KindDefinition } from './kind.ts';
import { messageSent } from './message-sent.ts';
import { preservationConfirmed } from './preservation-confirmed.ts';
import { requestAcknowledged } from './request-acknowledged.ts';
import { requestSubmitted } from './request-submitted.ts';
import { requestTriaged } from './request-triaged.ts';
import { requestWithdrawn } from './request-withdrawn.ts';

/** All kinds of act. A later kind is one more file and one more line here. */
const KINDS = {
  'request-submitted': requestSubmitted,
  'request-acknowledged': requestAcknowledged,
  'request-triaged': requestTriaged,
  'information-requested': informationRequested,
  'information-supplied': informationSupplied,
  'preservation-confirmed': preservationConfirmed,
  'assistance-refused': assistanceRefused,
  'message-sent': messageSent,
  'request-withdrawn': requestWithdrawn,
  'case-closed': caseClosed,
  'erasure-requested': erasureRequested,
  'body-erased': bodyErased,
} as const;

/** The closed set of kinds that this version knows. */
export type ActKind = keyof typeof KINDS;

/** Content of the body of one kind of act. */
export type ContentOf<Kind extends ActKind> =
  (typeof KINDS)[Kind] extends KindDefinition<string, infer Content> ? Content : never;

/** All kinds, in the order in which a case usually meets them. */
export const ACT_KINDS = Object.keys(KINDS) as readonly ActKind[];

/** Says whether this version knows a kind. */
export const isActKind = (kind: string): kind is ActKind => Object.hasOwn(KINDS, kind);

/** Everything that the case knows of one kind. The schema inside guards what its functions get. */
export const kindDefinition = (kind: ActKind): KindDefinition<ActKind, JsonObject> =>
  KINDS[kind] as unknown as KindDefinition<ActKind, JsonObject>;
