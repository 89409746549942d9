import * as z from 'zod';

/** A part of the document that stands under this name among its schemas. */
export const named = (name: string): z.ZodUnknown => z.unknown().meta({ named: name });

const text = z.string();
export const moment = z.iso.datetime().describe('RFC 3339, UTC');
const whole = z.int().min(0);

/** Why something cannot be done, or what is to be said to it. */
export const fault = z
  .object({
    code: text,
    params: z.record(text, z.unknown()).optional(),
    at: text.describe('The field or path that it is about').optional(),
    pinpoint: text.optional(),
  })
  .describe('A code with its values; its sentence is in the word files of Comity');

const coded = z.object({ code: text, params: z.record(text, z.unknown()).optional() });

export const part = z.object({ id: text, measure: text, stage: text });

/** One case as a list has it. */
export const caseRow = z.object({
  caseId: text,
  reference: text.describe('As people say it; the same at both sides'),
  title: text,
  side: z.enum(['requesting', 'requested']),
  peer: text,
  parts: z.array(part),
  status: text,
  urgency: z.enum(['routine', 'urgent', 'emergency']),
  priority: text.nullable(),
  move: z.enum(['ours', 'theirs', 'nobody']),
  dueAt: moment.nullable(),
  dueWhat: text.nullable(),
  lateFrom: moment.nullable(),
  openedAt: moment.nullable(),
  updatedAt: moment,
  bound: z.boolean().describe('What this side received is bound in its use'),
});

/** An act of either side. */
export const act = z.object({
  id: text,
  digest: text.describe('Hash of its signed header'),
  number: whole.min(1).describe('Its place in the order of the log'),
  kind: text,
  parts: z.array(text),
  ours: z.boolean(),
  author: z.object({ participant: text, authority: text, role: text, officer: text }),
  claimedAt: moment.describe('As its author claims'),
  receivedAt: moment.nullable().describe('Of the receipt; null while it is on its way'),
  pinpoints: z.array(text),
  content: z
    .union([z.record(text, z.unknown()), z.enum(['erased', 'unreadable'])])
    .describe('Of a kind that this version knows: as the schema of the kind has it'),
  took: z.boolean().describe('Whether it had effect'),
  because: coded.nullable().describe('Why it had none'),
  proofs: z.array(
    z.object({ event: z.enum(['queued', 'sent', 'delivered', 'rejected', 'opened']), at: text }),
  ),
});

const side = z.object({ participant: text, authority: text, authorityName: text, zone: text });

/** One thing that binds a use, set by an act or by an instrument. */
const useLimit = z.object({
  sort: text,
  setBy: z.union([
    z.object({ act: text, index: whole }),
    z.object({ instrument: text, pinpoint: text.nullable() }),
  ]),
  text: text.nullable().describe('Null where the words cannot be read: they bind all the same'),
  parts: z.array(text),
  lifted: z.boolean().describe('A consent or a notice allows use beyond it'),
  binds: z
    .enum(['surely', 'perhaps', 'not'])
    .describe('`not` is an exception to the others; `perhaps` stands on weak data'),
});

/** A case with its acts, and what is possible in it now. */
export const wholeCase = z.object({
  caseId: text,
  reference: text,
  title: text,
  side: z.enum(['requesting', 'requested']),
  us: side,
  them: side,
  status: text,
  parts: z.array(part),
  ownActs: whole.describe('To be carried back by whoever states an act'),
  othersSaid: whole.describe('To be carried back by whoever states an act'),
  moves: z.array(z.object({ kind: text, mayNow: z.boolean(), fits: z.boolean() })),
  due: z.array(
    z.object({
      what: text,
      kind: z.enum(['deadline', 'minimum', 'effect-date', 'target']),
      owedBy: z.enum(['requesting', 'requested']).nullable(),
      at: moment.optional(),
      day: text.optional(),
      pinpoint: text.nullable(),
      part: text.nullable(),
    }),
  ),
  useLimits: z
    .array(useLimit)
    .describe('What binds the use of what the requesting side was given; look before it is used'),
  acts: z.array(act),
  earlier: text.nullable().describe('Ask for the page before this act; null at the oldest'),
});

/** One thing that was handed over, as the act of it says. */
export const handedOver = z.object({
  act: text,
  parts: z.array(text),
  ours: z.boolean(),
  name: text,
  bytes: whole.optional(),
  digest: text.optional(),
  handover: text,
  on: text.optional().describe('The day'),
});

export const newAct = z.object({
  act: text,
  caseId: text,
  ours: z.boolean(),
  storedAt: moment,
});

/** A draft of a request. */
export const draft = z.object({
  id: text,
  version: whole.min(1),
  title: text,
  state: z.enum(['drafting', 'awaiting-release', 'returned', 'sent']),
  returnedWhy: text.nullable(),
  caseId: text.nullable().describe('The case that it became'),
  facts: named('Facts'),
  createdAt: moment,
  savedAt: moment,
});

/** What stands between a draft and its release. */
export const draftCheck = z.object({
  missing: z.array(fault).describe('Wants of form: they block'),
  advice: z.array(fault).describe('What a colleague would say; never blocks'),
  content: z.record(text, z.unknown()).nullable().describe('As it would be signed'),
  approvals: whole,
  needed: whole,
});

const sure = z.enum(['high', 'medium', 'low']);

/** Whom to write to by one channel, with how old and how sure the source is. */
const addressee = z.object({
  channel: text,
  when: text,
  role: text.nullable(),
  state: text,
  name: text.nullable().describe('null: nobody is named, or it is an office by its code'),
  office: text.nullable().describe('Code of an office that every State has'),
  scope: text.nullable(),
  address: text.nullable(),
  languages: z.array(text),
  languagesAre: z.enum(['accepted', 'official', 'unknown']),
  source: text.nullable(),
  asOf: text.nullable(),
  confidence: sure,
});

/** The avenues between two States, the open ones first. */
export const avenuesAnswer = z.object({
  lawVersion: text,
  avenues: z.array(
    z.object({
      instrument: text,
      kind: text,
      open: z.union([z.boolean(), z.literal('uncertain')]),
      limited: z.boolean(),
      rank: whole,
      proceduralRulesFrom: text.nullable(),
      channels: z.array(z.object({ channel: text, pinpoint: text.nullable() })),
      pinpoints: z.array(text),
      reasons: z.array(z.object({ code: text, pinpoint: text.nullable() })),
      clocks: z.array(text),
      authorities: z.array(addressee).describe('Whom to write to by these channels'),
      confidence: sure,
    }),
  ),
  missing: z.array(text).describe('Facts that would decide what is uncertain'),
  notes: z
    .array(z.object({ code: text, pinpoint: text.nullable() }))
    .describe('What has to be said of treaties between the two, as that nobody looked for them'),
});

/** One authority as its State publishes it. */
export const directoryEntry = z.object({
  participant: text,
  authority: text,
  content: named('DirectoryEntry'),
  sureOn: text.describe('The day for which its participant last stood by it'),
  ended: z.object({ on: text, successor: text.optional(), why: text.optional() }).nullable(),
  relays: z.array(text),
});
