import { useLimitsIn } from '@comity/advice';
import { saidByOthers, type UseLimits } from '@comity/case';
import type { Law } from '@comity/law';
import type { ActView, CaseView, Statement, WhichActs } from '@comity/service';
import * as z from 'zod';
import { type Operation, operation } from './operation.ts';
import { caseRow, fault, handedOver, named, newAct, wholeCase } from './shapes.ts';

const line = z.string().min(1).max(200);
const ID = 'case-unknown';

/** A statement as a program makes it; what it says is described by kind. */
const statement = named('Statement');
const ACT_CODES = ['not-allowed', 'unknown-field', 'missing', 'came-meanwhile'] as const;

const list = operation({
  id: 'listCases',
  method: 'GET',
  path: '/cases',
  use: 'cases.workList',
  summary: 'The cases of the authority, the most pressing first',
  query: z.strictObject({
    after: line.optional().describe('`next` of the page before'),
    text: line.optional().describe('Words, or a reference'),
    peer: line.optional(),
    measure: line.optional(),
    side: z.enum(['requesting', 'requested']).optional(),
    move: z.enum(['ours', 'theirs']).optional(),
    open: z.stringbool({ truthy: ['true'], falsy: ['false'] }).optional(),
  }),
  answer: z.object({ rows: z.array(caseRow), next: z.string().nullable() }),
  codes: [],
  handle: async ({ service, session, query }) => {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    return { ok: true, value: await service.cases.workList(session, Object.fromEntries(given)) };
  },
});

const one = operation({
  id: 'getCase',
  method: 'GET',
  path: '/cases/{caseId}',
  use: 'cases.view',
  summary: 'A case with the newest of its acts, or with those before one of them',
  query: z.strictObject({ before: line.optional() }),
  answer: wholeCase,
  codes: [ID],
  handle: async ({ service, session, param, query: { before } }) => {
    const found = await service.cases.view(session, param('caseId'), pageOf(before));
    return found.ok ? { ok: true, value: caseOf(service.law.law, found.value) } : found;
  },
});

/** The newest acts, or those before one of them. */
const pageOf = (before?: string): WhichActs => ({
  acts: 'page',
  ...(before === undefined ? {} : { before }),
});

const caseOf = (law: Law, view: CaseView): unknown => {
  const { state, us } = view;
  return {
    ...view,
    status: state.status,
    parts: state.parts.map(({ id, measure, stage }) => ({ id, measure: measure ?? '', stage })),
    ownActs: state.timeline.filter(({ author }) => author.authority === us.authority).length,
    othersSaid: saidByOthers(state, us.participant).length,
    useLimits: limitsOf(useLimitsIn(law, state)),
    acts: view.acts.map(actOf),
    earlier: view.page.earlier,
  };
};

/** What binds the use of what the requesting side was given: by who gave it, and by the law. */
const limitsOf = ({ limits, byLaw }: UseLimits): readonly unknown[] => [
  ...limits.map(({ sort, act, index, text, parts, lifted }) => ({
    ...{ sort, setBy: { act, index }, text, parts, lifted, binds: 'surely' },
  })),
  ...byLaw.map(({ code, instrument, pinpoint, text, parts, lifted, binds }) => ({
    ...{ sort: code, setBy: { instrument, pinpoint }, text, parts, lifted, binds },
  })),
];

const actOf = ({ effect, ...act }: ActView): unknown => ({
  ...act,
  took: effect.took,
  because: effect.took ? null : effect.because,
});

const check = operation({
  id: 'checkAct',
  method: 'POST',
  path: '/cases/{caseId}/check',
  use: 'cases.check',
  summary: 'What an act would say, with what the law has against it; nothing is stored',
  body: statement,
  answer: z.object({
    kind: z.string(),
    parts: z.array(z.string()),
    content: z.record(z.string(), z.unknown()),
    pinpoints: z.array(z.string()),
    warnings: z.array(fault),
  }),
  codes: [ID, ...ACT_CODES],
  handle: ({ service, session, param, body }) =>
    service.cases.check(session, param('caseId'), body as Statement),
});

const state = operation({
  id: 'stateAct',
  method: 'POST',
  path: '/cases/{caseId}/acts',
  use: 'cases.act',
  summary: 'Proposes an act to officers; what the policy leaves to systems is stated at once',
  body: statement,
  answer: z.object({
    actId: z.string().nullable().describe('Null while it waits'),
    proposal: z.string().nullable().describe('What waits for officers; null where it was stated'),
    needs: z
      .union([z.literal(0), z.literal(1), z.literal(2)])
      .describe('Officers who have still to agree; 0 where it was stated'),
    warnings: z.array(fault),
  }),
  status: 201,
  keyed: true,
  codes: [ID, ...ACT_CODES],
  handle: async ({ service, session, param, body }) => {
    const wanted = body as Statement;
    // Without both numbers a second try would state a second act, and one might answer what it has not seen.
    const lacks = (['ownActs', 'othersSaid'] as const).filter(
      (name) => wanted?.[name] === undefined,
    );
    if (lacks.length > 0) {
      return { ok: false, error: lacks.map((at) => ({ code: 'missing', at }) as const) };
    }
    return service.cases.act(session, param('caseId'), wanted);
  },
});

const manifest = operation({
  id: 'listHandedOver',
  method: 'GET',
  path: '/cases/{caseId}/handed-over',
  use: 'cases.view',
  summary:
    'What was handed over, thing by thing, with the digests that its acts state; pages as of the case',
  query: z.strictObject({ before: line.optional() }),
  answer: z.object({
    items: z.array(handedOver),
    earlier: z
      .string()
      .nullable()
      .describe('Ask for the page before this act, though this one hand nothing over'),
  }),
  codes: [ID],
  handle: async ({ service, session, param, query: { before } }) => {
    const found = await service.cases.view(session, param('caseId'), pageOf(before));
    if (!found.ok) return found;
    const { acts, page } = found.value;
    return { ok: true, value: { items: acts.flatMap(itemsOf), earlier: page.earlier } };
  },
});

/** Each thing of an act that hands things over: it has a list of them, whatever its kind. */
function itemsOf({ id, parts, ours, content }: ActView): readonly unknown[] {
  if (typeof content === 'string') return [];
  const { items, handover, handedOver: on } = content;
  if (!Array.isArray(items) || typeof handover !== 'string') return [];
  return items.map((item: object) => ({ act: id, parts, ours, ...item, handover, on }));
}

const news = operation({
  id: 'listNewActs',
  method: 'GET',
  path: '/acts',
  use: 'cases.news',
  summary: 'Acts of either side after a place, in the order in which this node got them',
  query: z.strictObject({
    after: line.optional().describe('`cursor` of the answer before; left out, from the first act'),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  answer: z.object({
    acts: z.array(newAct),
    cursor: z.string().describe('To be kept as it is; another text each time'),
  }),
  codes: ['cursor-unknown', 'cursor-before-restore'],
  handle: ({ service, session, query: { after, limit } }) =>
    service.cases.news(session, after, limit),
});

export const caseOperations: readonly Operation[] = [list, one, check, state, manifest, news];
