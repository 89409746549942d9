import type { BothFields } from './effects.ts';
import { sawBefore } from './order.ts';
import type { Placement } from './placement.ts';
import { otherSide, SIDES } from './side.ts';
import type {
  Answer,
  CaseState,
  Erasure,
  Preservation,
  Question,
  RequestedFields,
  Status,
} from './state.ts';

/** What follows from both sides' fields together. */
export interface Settlement {
  readonly requested: RequestedFields;
  readonly status: Status;
  readonly preservation: Preservation | null;
  readonly refusal: CaseState['refusal'];
  readonly questions: readonly Question[];
  readonly erasures: readonly Erasure[];
}

/** Settles what holds, by the table of crossings and by what each author had seen. */
export function settle(fields: BothFields, placements: readonly Placement[]): Settlement {
  const saw = seenBy(placements);
  const answers = markCurrent(fields.requested.answers, fields, saw);
  const requested = { ...fields.requested, answers };
  const settled = { ...fields, requested };
  const questions = questionsOf(settled, saw);
  return {
    requested,
    questions,
    status: statusOf(settled, questions),
    preservation: preservationOf(settled),
    refusal: refusalOf(settled),
    erasures: erasuresOf(settled),
  };
}

type Saw = (later: string, earlier: string) => boolean;

function seenBy(placements: readonly Placement[]): Saw {
  const byId = new Map(
    placements.filter((p) => p.inEffect).map((placement) => [placement.act, placement.ordered]),
  );
  return (later, earlier) => {
    const [one, other] = [byId.get(later), byId.get(earlier)];
    return one !== undefined && other !== undefined && sawBefore(one, other);
  };
}

/** Whether an answer is about the whole request; an unreadable refusal counts as whole. */
export function isWhole(answer: Answer, targets: number | undefined): boolean {
  if (answer.kind === 'preservation-confirmed') return true;
  const items = answer.content?.items;
  return items === undefined || new Set(items).size >= (targets ?? Number.POSITIVE_INFINITY);
}

/** A whole answer replaces the whole answers that its author had seen; partial ones stand. */
function markCurrent(answers: readonly Answer[], fields: BothFields, saw: Saw): Answer[] {
  const targets = fields.requesting.request?.content?.targets.length;
  return answers.map((answer) => ({
    ...answer,
    current:
      !isWhole(answer, targets) ||
      !answers.some((later) => isWhole(later, targets) && saw(later.act, answer.act)),
  }));
}

function statusOf({ requesting, requested }: BothFields, questions: readonly Question[]): Status {
  const targets = requesting.request?.content?.targets.length;
  const current = requested.answers.filter((a) => a.current && isWhole(a, targets));
  if (requesting.request === null) return 'unopened';
  if (requesting.closing !== null || requested.closing !== null) return 'closed';
  if (requesting.withdrawal !== null) return 'withdrawn';
  if (current.some((answer) => answer.kind === 'preservation-confirmed')) return 'preserved';
  if (current.length > 0) return 'refused';
  if (questions.some((question) => question.open)) return 'waiting-for-information';
  if (requested.triage !== null || requested.asked.length > 0) return 'in-triage';
  return requested.acknowledgement === null ? 'submitted' : 'acknowledged';
}

function preservationOf({ requesting, requested }: BothFields): Preservation | null {
  const confirmations = requested.answers.filter((a) => a.kind === 'preservation-confirmed');
  const current = confirmations.filter((a) => a.current).sort(laterDayFirst);
  const holds = current[0] ?? confirmations.at(-1);
  if (holds === undefined) return null;
  const { withdrawal } = requesting;
  const refusal = requested.answers.find((a) => a.kind === 'assistance-refused' && a.current);
  const stopped =
    withdrawal !== null
      ? { act: withdrawal.act, because: 'withdrawn' as const }
      : current.length === 0 && refusal !== undefined
        ? { act: refusal.act, because: 'refused' as const }
        : null;
  return {
    act: holds.act,
    preserved: holds.content?.preserved ?? null,
    since: holds.content?.since ?? null,
    lastDay: holds.content?.lastDay ?? null,
    legalBasis: holds.content?.legalBasis ?? null,
    zone: holds.zone,
    received: holds.received,
    stopped,
  };
}

/** The first whole refusal that is current, else the last of items. */
function refusalOf({ requesting, requested }: BothFields): CaseState['refusal'] {
  const targets = requesting.request?.content?.targets.length;
  const refusals = requested.answers.filter((a) => a.kind === 'assistance-refused' && a.current);
  const whole = refusals.find((answer) => isWhole(answer, targets));
  const found = whole ?? refusals.at(-1);
  if (found?.kind !== 'assistance-refused') return null;
  const { kind: _, current: _c, ...saidThen } = found;
  return { ...saidThen, whole: whole !== undefined };
}

type Confirmation = Answer & { readonly kind: 'preservation-confirmed' };

/** The later last day first; the same day: by authority, then id, so that all agree. */
function laterDayFirst(one: Confirmation, other: Confirmation): number {
  const key = (a: Confirmation) => a.content?.lastDay ?? '';
  if (key(one) !== key(other)) return key(one) > key(other) ? -1 : 1;
  return `${one.authority} ${one.act}` < `${other.authority} ${other.act}` ? -1 : 1;
}

function questionsOf({ requesting, requested }: BothFields, saw: Saw): Question[] {
  const over =
    requesting.withdrawal !== null || requesting.closing !== null || requested.closing !== null;
  return requested.asked.flatMap(({ act: asked, questions }) => {
    const open =
      !over &&
      !requesting.supplied.some((supplied) => supplied.answersTo.includes(asked)) &&
      !requested.answers.some((answer) => saw(answer.act, asked));
    return (questions ?? [null]).map((text, index) => {
      const question = questions === null ? 0 : index + 1;
      return { asked, question, text, answer: answerTo(requesting, asked, question), open };
    });
  });
}

/** The last answer to one question; for an asking that cannot be read, the act that answered. */
function answerTo(
  { supplied }: BothFields['requesting'],
  asked: string,
  question: number,
): Question['answer'] {
  for (const { act, answers, answersTo } of supplied.toReversed()) {
    const found = answers?.find((a) => a.asked === asked && a.question === question);
    if (found !== undefined) return { act, text: found.text };
    const unreadable = answers === null || question === 0;
    if (unreadable && answersTo.includes(asked)) return { act, text: null };
  }
  return null;
}

function erasuresOf(fields: BothFields): Erasure[] {
  const acts = new Set<string>();
  for (const side of SIDES) {
    for (const request of fields[side].erasureRequests) for (const a of request.acts) acts.add(a);
    for (const { erased } of fields[side].erased) acts.add(erased);
  }
  return [...acts].sort().map((act) => ({
    act,
    askedBy: SIDES.filter((side) =>
      fields[side].erasureRequests.some((request) => request.acts.includes(act)),
    ),
    erasedBy: SIDES.filter((side) => fields[side].erased.some((e) => e.erased === act)),
  }));
}

/** Acts whose body `side` was asked to erase and has not stated to have erased. */
export const erasuresOwedBy = (
  side: (typeof SIDES)[number],
  erasures: readonly Erasure[],
): string[] =>
  erasures
    .filter((e) => e.askedBy.includes(otherSide(side)) && !e.erasedBy.includes(side))
    .map((e) => e.act);
