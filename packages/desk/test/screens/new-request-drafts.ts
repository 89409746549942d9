import { adviceOnFacts, avenuesOfPart, emergencyRequests, wantsOfFacts } from '@comity/advice';
import { type Fault, no, ok, type Result, spokenReference } from '@comity/base';
import { type Facts, requestOf, saysTheSame } from '@comity/case';
import { contents, indexLaw, type Law, type Measure } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import type { Draft, DraftConsultation, Drafts, ReleaseState, Session } from '@comity/service';

const ON = '2024-11-21';
const AT = '2024-11-21T14:20:00.000Z';

/** The law as it is: the steps of a request are about what it says. */
export const realLaw = async (): Promise<Law> => indexLaw(await loadLaw());

const UNKNOWN: Fault = { code: 'draft-unknown' };
const CHANGED: Fault = { code: 'draft-changed-meanwhile' };

const who = ({ officer }: Session) => ({
  id: officer.id,
  number: officer.number,
  name: officer.name,
  role: officer.role,
});

/** A draft that was shown to the other State, which remarked on it. */
const consultationOf = ({ to = '' }: Facts): DraftConsultation | null =>
  to === ''
    ? null
    : {
        ...{ caseId: 'silkroad', reference: '6841-2025-73', shown: true, understood: true },
        remarks: [
          {
            ...{ act: 'remark-1', claimed: AT },
            content: {
              possible: 'with-changes',
              way: 'By the 24/7 point, at once.',
              remarks: [
                { field: 'targets', part: 1, text: 'We would need the port.' },
                { field: 'offences', text: 'Say which offence.' },
              ],
            },
          },
        ],
      };

/** Drafts in memory, with the questions of the law and the form of the case behind them. */
export interface MemoryDrafts extends Drafts {
  readonly all: Map<string, Draft>;
  /** Orders that were carried out, in their order. */
  readonly done: string[];
  /** Ids of rows that cannot be read. */
  readonly damaged: string[];
}

const questionOf = (facts: Facts, from: string, part = 0) => ({
  from,
  to: facts.to ?? '',
  on: ON,
  measure: (facts.parts?.[part]?.measure ?? '') as Measure,
});

/** Two approvals send; nothing else is like the server but the answers. */
export function memoryDrafts(law: Law, from: string): MemoryDrafts {
  const all = new Map<string, Draft>();
  const done: string[] = [];
  const damaged: string[] = [];
  const approvals = new Map<string, ReleaseState['approvals'][number][]>();
  const lapsed = new Map<string, ReleaseState['approvals'][number][]>();
  const change = (draft: Draft, changed: Partial<Draft>): Draft => {
    const next = { ...draft, ...changed };
    all.set(draft.id, next);
    return next;
  };
  const on = async <T>(id: string, work: (draft: Draft) => Result<T>): Promise<Result<T>> => {
    const draft = all.get(id);
    if (damaged.includes(id)) return no({ code: 'draft-damaged' });
    return draft === undefined ? no(UNKNOWN) : work(draft);
  };
  const contentsFor = (facts: Facts) =>
    (facts.parts ?? []).flatMap(({ basis }, part) => {
      const instrument = basis?.[0]?.id ?? '';
      return instrument === ''
        ? []
        : [{ part, ...contents(law, { ...questionOf(facts, from, part), instrument }) }];
    });
  const create: Drafts['create'] = async (session, facts, follows) => {
    const id = `draft-${all.size + 1}`;
    done.push(`create ${id}`);
    const draft: Draft = {
      id,
      version: 1,
      title: facts.title ?? '',
      createdBy: who(session),
      createdAt: AT,
      savedAt: AT,
      facts,
      choice: {},
      state: 'drafting',
      returnedWhy: null,
      caseId: null,
      office: { referredBy: null, mayRefer: true },
      follows:
        follows === undefined ? null : { caseId: follows, reference: spokenReference(follows) },
    };
    all.set(id, draft);
    return draft;
  };
  return {
    all,
    done,
    damaged,
    list: async () => ({
      drafts: [...all.values()].filter((draft) => draft.state !== 'sent'),
      damaged: damaged.map((id) => ({ id })),
    }),
    create,
    beginEmergency: async (session, form) => {
      const { zone } = session.officer;
      const addressees = new Set(form.ask);
      const meant = emergencyRequests(law, form, { from, now: AT, zone, addressees });
      if (!meant.ok) return meant;
      const drafts: Draft[] = [];
      for (const facts of meant.value) {
        const same = [...all.values()].find(
          (known) => known.state === 'drafting' && saysTheSame(known.facts, facts),
        );
        drafts.push(same ?? (await create(session, facts)));
      }
      return ok(drafts);
    },
    get: (_session, id) => on(id, (draft) => ok(draft)),
    save: (_session, id, { version, facts, choice }) =>
      on(id, (draft) => {
        if (version !== draft.version) return no(CHANGED);
        const merged = { ...draft.facts, ...facts };
        const reasons = ({ why = [], stated = {} }: Draft['choice']) =>
          `${why.join('\n').trimEnd()}${JSON.stringify(Object.entries(stated).filter(([, said]) => said !== ''))}`;
        const same = reasons(choice ?? draft.choice) === reasons(draft.choice);
        if (same && saysTheSame(merged, draft.facts)) {
          return ok(draft);
        }
        done.push(`save ${id}`);
        lapsed.set(id, approvals.get(id) ?? []);
        approvals.delete(id);
        return ok(
          change(draft, {
            version: draft.version + 1,
            facts: merged,
            title: merged.title ?? '',
            choice: choice ?? draft.choice,
            state: 'drafting',
          }),
        );
      }),
    avenues: async (_session, id, part) => {
      const found = await on(id, (draft) => ok(draft));
      if (!found.ok) return found;
      const { facts, choice } = found.value;
      return avenuesOfPart(law, facts, { from, on: ON, part, stated: choice.stated });
    },
    contents: (_session, id) => on(id, ({ facts }) => ok(contentsFor(facts))),
    check: (session, id) =>
      on(id, (draft) => {
        const own = { ...draft.facts, from };
        const content = requestOf(own);
        const given = approvals.get(id) ?? [];
        const mine = given.some(({ officer }) => officer.id === session.officer.id)
          ? no({ code: 'approval-own-twice' })
          : ok(null);
        return ok({
          missing: wantsOfFacts(law, draft.facts, { from, on: ON }),
          advice: adviceOnFacts(law, draft.facts, ON),
          content: content.ok ? content.value : null,
          wantsWall: draft.facts.sensitivity === 'sealed',
          release: {
            policy: 'two-officers',
            because: { code: 'office-open' },
            approvals: given,
            lapsed: given.length === 0 ? (lapsed.get(id) ?? []) : [],
            needed: 2,
            mine,
          },
        });
      }),
    consultation: (_session, id) => on(id, ({ facts }) => ok(consultationOf(facts))),
    checkShown: async (_session, id, { question }) => {
      const { title = '' } = all.get(id)?.facts ?? {};
      if (question.trim() === '') return no([{ code: 'missing', at: 'question' }]);
      return ok({
        ...{ kind: 'draft-shown', parts: [], pinpoints: [], seen: {}, warnings: [], people: 2 },
        content: { title, question, sensitivity: 'normal', language: 'en' },
      });
    },
    showDraft: async (_session, id) => {
      done.push(`show ${id}`);
      return ok({ caseId: 'silkroad', actId: null, proposal: 'p1', needs: 1, warnings: [] });
    },
    shownIn: async () => null,
    submit: (_session, id) => on(id, (draft) => ok(change(draft, { state: 'awaiting-release' }))),
    approve: (session, id, version) =>
      on(id, (draft) => {
        if (version !== draft.version) return no(CHANGED);
        const given = [...(approvals.get(id) ?? []), { officer: who(session), at: AT }];
        approvals.set(id, given);
        done.push(`approve ${id}`);
        return ok(
          change(
            draft,
            given.length < 2
              ? { state: 'awaiting-release' }
              : { state: 'sent', caseId: 'silkroad' },
          ),
        );
      }),
    giveBack: (_session, id, why) =>
      on(id, (draft) => {
        approvals.delete(id);
        done.push(`give back ${id}`);
        return ok(
          change(draft, { state: 'returned', returnedWhy: why, version: draft.version + 1 }),
        );
      }),
    discard: async (_session, id) => {
      const row = damaged.indexOf(id);
      if (row >= 0) damaged.splice(row, 1);
      else if (!all.delete(id)) return no(UNKNOWN);
      done.push(`discard ${id}`);
      return ok(null);
    },
  };
}
