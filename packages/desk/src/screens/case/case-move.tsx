import type { Due, Expected, Side } from '@comity/case';
import { Button, ButtonGroup, type Here, Move, type Mover } from '@comity/design';
import type { Law } from '@comity/law';
import type { CaseView } from '@comity/service';
import { ACT_KINDS, describedKind, REPLIES, type Reply } from '@comity/statements';
import { nameOf, theState, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { slugOf } from '../act/slugs.ts';
import { followHref, followUpsOf } from './linked.tsx';
import { measureName } from './measure-names.ts';

/** The forms by which a reply is given: those of the kinds that reply to what was asked. */
function repliesTo(expected: Reply): readonly string[] {
  const asks = ACT_KINDS.filter((kind) => {
    const { fills } = describedKind(kind);
    return fills.how === 'asks' && fills.expects === expected;
  });
  return ACT_KINDS.filter((kind) => {
    const { fills } = describedKind(kind);
    return fills.how === 'replies' && fills.to.some((asked) => asks.some((ask) => ask === asked));
  }).flatMap((kind) => slugOf(kind) ?? []);
}

/** What answers an expectation, the primary button first. */
const ANSWERS: Readonly<Record<Exclude<Expected, Reply>, readonly string[]>> = {
  submit: [],
  'submit-again': ['message'],
  acknowledge: ['acknowledge'],
  triage: ['triage', 'confirm', 'part-admitted'],
  answer: ['confirm', 'part-admitted', 'evidence-delivered', 'refuse'],
  'disclose-information': ['information-disclosed', 'conditions-proposed', 'offer-withdrawn'],
  resume: ['execution-resumed', 'refuse'],
  'send-request-for-disclosure': ['close'],
  'consider-answer': ['close', 'outcome-reported', 'message'],
  'consider-information': ['close', 'outcome-reported', 'use-consent-asked'],
  'consider-refusal': ['close', 'message'],
  close: ['close'],
  erase: ['message'],
  nothing: [],
};

const answering = (what: Expected): readonly string[] =>
  isReply(what)
    ? [...repliesTo(what), ...(what === 'decide-on-conditions' ? ['offer-declined'] : [])]
    : ANSWERS[what];

const isReply = (what: Expected): what is Reply => REPLIES.some((reply) => reply === what);

/** Whether a side of the case is the one that shows the page. */
export const moverOf = (view: CaseView, side: Side | null): Mover =>
  side === null ? 'nobody' : side === view.side ? 'ours' : 'theirs';

/** The dates that a move meets, the nearest to it first; a reply meets the day that was asked for. */
const CLOCKS_OF: Readonly<Record<Exclude<Expected, Reply>, readonly Due['what'][]>> = {
  submit: [],
  'submit-again': [],
  acknowledge: ['acknowledgement', 'first-answer'],
  triage: ['first-answer', 'expected-result'],
  answer: ['expected-result', 'first-answer'],
  resume: ['postponement-ends'],
  'send-request-for-disclosure': ['follow-up', 'preservation-ends'],
  'consider-answer': [],
  'consider-refusal': [],
  'disclose-information': [],
  'consider-information': [],
  close: [],
  erase: ['erasure'],
  nothing: ['preservation-ends', 'follow-up'],
};
const CLOCKS_OF_REPLIES: readonly Due['what'][] = ['answer-to-questions', 'reply'];

/**
 * The clock that a move runs against: the soonest of the dates that it meets, if its side owes that
 * or a day simply comes. What the other side owes is no clock of this move, however late it is.
 */
export function clockOfMove({ due, whoseMove }: CaseView): Due | undefined {
  const { side, what } = whoseMove;
  const meets = isReply(what) ? CLOCKS_OF_REPLIES : CLOCKS_OF[what];
  return due
    .filter(
      (one) =>
        one.at !== undefined &&
        one.held === undefined &&
        meets.includes(one.what) &&
        (side === null || one.owedBy === null || one.owedBy === side),
    )
    .toSorted((one, other) => (one.at ?? '').localeCompare(other.at ?? ''))[0];
}

/** For dates given as a day: which day, and where it ends. */
export function EndOfDay({ words, due }: { readonly words: Words; readonly due: Due }) {
  if (due.day === undefined || due.zone === undefined) return null;
  return (
    <span>
      (
      {words.rich('case.end-of-day', {
        day: words.day(due.day, 'wholeDate'),
        city: <bdi>{words.city({ zone: due.zone })}</bdi>,
      })}
      )
    </span>
  );
}

interface CaseMoveProps {
  readonly here: Here;
  /** Names States. */
  readonly law: Law;
  readonly view: CaseView;
}

/** Whose move, what, why, on what basis, by when; and the buttons that do it. */
export function CaseMove({ here, law, view }: CaseMoveProps): VNode {
  const { words } = here;
  const { whoseMove } = view;
  const who = moverOf(view, whoseMove.side);
  const clock = clockOfMove(view);
  const started = view.state.timeline.find(({ act }) => act === clock?.act);
  return (
    <Move
      here={here}
      who={who}
      them={view.them.participant}
      title={nameOf(words, 'expected', whoseMove.what) ?? whoseMove.what}
      why={nameOf(words, 'because', whoseMove.because) ?? whoseMove.because}
      pinpoints={whoseMove.pinpoint === null ? [] : [whoseMove.pinpoint]}
      actions={who === 'ours' ? <Actions here={here} law={law} view={view} /> : undefined}
      when={
        clock?.at === undefined
          ? undefined
          : {
              due: clock.at,
              places: [{ zone: view.us.zone }, { zone: view.them.zone }].filter(
                ({ zone }, index) => index === 0 || zone !== view.us.zone,
              ),
              since: started?.received ?? started?.claimed,
              note: (
                <>
                  {words.t(`due.${clock.what}`)}: {words.t(`due.kind-${clock.kind}`)}{' '}
                  <EndOfDay words={words} due={clock} />
                </>
              ),
            }
      }
    />
  );
}

/** Moves that are made by a new request, in a case of its own. */
const FOLLOWED_BY_REQUESTS: ReadonlySet<Expected> = new Set([
  'send-request-for-disclosure',
  'consider-answer',
]);

function Actions({ here, law, view }: CaseMoveProps): VNode | null {
  const { words } = here;
  const open = new Set(view.moves.filter((move) => move.mayNow).map((move) => slugOf(move.kind)));
  const slugs = answering(view.whoseMove.what).filter((slug) => open.has(slug));
  const ways = followUpsOf(view).filter(
    ({ because }) => because === 'preserved' || because === 'other-state',
  );
  const follows = FOLLOWED_BY_REQUESTS.has(view.whoseMove.what) ? ways : [];
  if (slugs.length === 0 && follows.length === 0) return null;
  return (
    <ButtonGroup>
      {follows.map((way, index) => (
        <Button
          href={followHref(view.caseId, way)}
          class={index > 0 ? 'govuk-button--secondary' : undefined}
        >
          {words.t('move.new-request-of', {
            state: theState(words, law.jurisdictions.get(way.to)?.name ?? way.to),
            measure: measureName(words, way.measure ?? ''),
          })}
        </Button>
      ))}
      {slugs.map((slug, index) => (
        <Button
          href={`/cases/${view.caseId}/${slug}`}
          class={index > 0 || follows.length > 0 ? 'govuk-button--secondary' : undefined}
        >
          {nameOf(words, 'move', slug) ?? slug}
        </Button>
      ))}
    </ButtonGroup>
  );
}
