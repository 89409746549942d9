import { ACT_KINDS, type ActKind, describedKind } from '@comity/statements';

/** Addresses that are shorter than the name of the kind; every other kind's form has its name. */
const SHORT: Readonly<Partial<Record<ActKind, string>>> = {
  'request-acknowledged': 'acknowledge',
  'request-triaged': 'triage',
  'information-requested': 'ask',
  'information-supplied': 'answer',
  'preservation-confirmed': 'confirm',
  'assistance-refused': 'refuse',
  'message-sent': 'message',
  'request-withdrawn': 'withdraw',
  'case-closed': 'close',
  'erasure-requested': 'erase',
};

/** Kinds that an officer states by a form of the case page. */
export const FORM_KINDS: readonly ActKind[] = ACT_KINDS.filter(
  (kind) => typeof describedKind(kind).form === 'string',
);

/** The last part of the address of a kind's form; `null` for kinds that have none. */
export const slugOf = (kind: ActKind): string | null =>
  FORM_KINDS.includes(kind) ? (SHORT[kind] ?? kind) : null;
