import { type Fault, no, ok, type Result } from '@comity/base';
import { type Facts, isFacts, REQUEST } from '@comity/case';
import { readTyped } from '@comity/statements';
import * as z from 'zod';
import { type Operation, operation } from './operation.ts';
import { draft, draftCheck, named } from './shapes.ts';

const facts = named('Facts');
const version = z.int().min(1);
const SHAPE = ['not-allowed', 'unknown-field'] as const;

/** Reads facts as typed; what is no fact is named, and nothing is kept then. */
function readFacts(value: unknown): Result<Facts, readonly Fault[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return no([{ code: 'not-allowed', at: 'facts' }]);
  }
  const { toAuthority, ...said } = value as Readonly<Record<string, unknown>>;
  const read = readTyped(REQUEST, said);
  const typed = { ...read.typed, ...(toAuthority === undefined ? {} : { toAuthority }) };
  if (read.faults.length > 0) return no(read.faults);
  return isFacts(typed) ? ok(typed) : no([{ code: 'not-allowed', at: 'toAuthority' }]);
}

const create = operation({
  id: 'createDraft',
  method: 'POST',
  path: '/drafts',
  use: 'drafts.create',
  summary: 'Begins a draft of a request; nothing is sent before officers approve it',
  body: z.strictObject({
    facts,
    follows: z.string().max(200).optional().describe('Id of the case that it is begun from'),
  }),
  answer: draft,
  status: 201,
  keyed: true,
  codes: SHAPE,
  handle: async ({ service, session, body, mark }) => {
    const read = readFacts(body.facts);
    if (!read.ok) return read;
    return ok(await service.drafts.create(session, read.value, body.follows, mark));
  },
});

const get = operation({
  id: 'getDraft',
  method: 'GET',
  path: '/drafts/{draftId}',
  use: 'drafts.get',
  summary: 'A draft as it stands; once it was sent it names its case',
  answer: draft,
  codes: ['draft-unknown', 'draft-damaged'],
  handle: ({ service, session, param }) => service.drafts.get(session, param('draftId')),
});

const save = operation({
  id: 'saveDraft',
  method: 'PUT',
  path: '/drafts/{draftId}',
  use: 'drafts.save',
  summary: 'Replaces members of its facts; approvals that were given are gone then',
  body: z.strictObject({ version, facts }),
  answer: draft,
  codes: [...SHAPE, 'draft-unknown', 'draft-damaged', 'draft-changed-meanwhile', 'draft-sent'],
  handle: async ({ service, session, param, body }) => {
    const read = readFacts(body.facts);
    if (!read.ok) return read;
    const changes = { version: body.version, facts: read.value };
    return service.drafts.save(session, param('draftId'), changes);
  },
});

const check = operation({
  id: 'checkDraft',
  method: 'GET',
  path: '/drafts/{draftId}/check',
  use: 'drafts.check',
  summary: 'What is missing of it, what a colleague would say, and who has approved',
  answer: draftCheck,
  codes: ['draft-unknown', 'draft-damaged'],
  handle: async ({ service, session, param }) => {
    const found = await service.drafts.check(session, param('draftId'));
    if (!found.ok) return found;
    const { release, ...checked } = found.value;
    return ok({ ...checked, approvals: release.approvals.length, needed: release.needed });
  },
});

const submit = operation({
  id: 'submitDraft',
  method: 'POST',
  path: '/drafts/{draftId}/submit',
  use: 'drafts.submit',
  summary: 'Hands it to officers, who all have still to approve it',
  body: z.strictObject({ version }),
  answer: draft,
  keyed: true,
  codes: [
    ...['draft-unknown', 'draft-damaged', 'draft-incomplete'],
    ...['draft-changed-meanwhile', 'draft-sent'],
  ] as readonly Fault['code'][],
  handle: ({ service, session, param, body }) =>
    service.drafts.submit(session, param('draftId'), body.version),
});

export const draftOperations: readonly Operation[] = [create, get, save, check, submit];
