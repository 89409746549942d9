import type { ActKind, ContentOf } from '@comity/statements';
import { expectedBy, slotOf } from '@comity/statements';
import { reliedOn } from './cited.ts';
import { opensWhat } from './opens.ts';
import type { RequestContent } from './request-content.ts';
import { SIDES } from './side.ts';
import type { CaseState, PartState, TimelineItem } from './state.ts';

/** One act of a known kind, as the state tells it. `content` is `null` when it cannot be read. */
export interface Said<Kind extends ActKind> extends Omit<TimelineItem, 'content' | 'kind'> {
  readonly kind: Kind;
  readonly content: ContentOf<Kind> | null;
}

interface Placed {
  readonly item: TimelineItem;
  readonly place: number;
}

const INDEXES = new WeakMap<CaseState, ReadonlyMap<string, Placed>>();

function placed(state: CaseState): ReadonlyMap<string, Placed> {
  const known = INDEXES.get(state);
  if (known !== undefined) return known;
  const made = new Map<string, Placed>();
  for (const [place, item] of state.timeline.entries()) {
    if (item.withoutEffect?.code !== 'rejected') made.set(item.act, { item, place });
  }
  INDEXES.set(state, made);
  return made;
}

/** An act of the timeline by its id. */
export const actOf = (state: CaseState, id: string): TimelineItem | undefined =>
  placed(state).get(id)?.item;

/** All acts of a kind that hold their slot, of the case or of one part; oldest first. */
export function allSaid<Kind extends ActKind>(
  state: CaseState,
  kind: Kind,
  part?: PartState,
): readonly Said<Kind>[] {
  const slot = slotOf(kind);
  const ids = new Set<string>();
  for (const slots of part === undefined ? casewide(state) : [part.slots]) {
    for (const id of slots[slot] ?? []) ids.add(id);
  }
  // Most of what is asked of a case nobody has said in it.
  if (ids.size === 0) return [];
  return [...ids]
    .flatMap((id) => placed(state).get(id) ?? [])
    .filter(({ item }) => item.kind === kind)
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item as Said<Kind>);
}

const casewide = (state: CaseState) => [
  ...SIDES.map((side) => state.slots[side]),
  ...state.parts.map(({ slots }) => slots),
];

/** The act of a kind that holds its slot now; the newest where several stand. */
export const standing = <Kind extends ActKind>(
  state: CaseState,
  kind: Kind,
  part?: PartState,
): Said<Kind> | null => allSaid(state, kind, part).at(-1) ?? null;

/** The act that opened a case; `null` before there is one. */
export function openerOf(
  state: CaseState,
):
  | Said<'request-submitted'>
  | Said<'information-offered'>
  | Said<'information-disclosed'>
  | Said<'draft-shown'>
  | null {
  const item = state.request === null ? undefined : actOf(state, state.request);
  return item === undefined ? null : (item as ReturnType<typeof openerOf>);
}

/** The request of a case; `null` before there is one, and where it was opened otherwise. */
export function requestOfCase(state: CaseState): Said<'request-submitted'> | null {
  const opener = openerOf(state);
  return opener !== null && opensWhat(opener.kind) === 'request'
    ? (opener as Said<'request-submitted'>)
    : null;
}

/** How closely a case is held, as who opened it asks; `undefined` where that says nothing of it. */
export function sensitivityOf(state: CaseState): RequestContent['sensitivity'] | undefined {
  const content = openerOf(state)?.content;
  return content != null && 'sensitivity' in content ? content.sensitivity : undefined;
}

/**
 * What a case is called: the title of the act that opened it, or the first line of what a request is
 * about. Information is never called by what it says: it may be bound to a use, and titles stand in
 * lists and files that leave the case. Empty where nobody named it.
 */
export function titleOf(state: CaseState): string {
  const opener = openerOf(state);
  if (opener?.content == null) return '';
  const { title } = opener.content;
  if (title !== undefined) return title;
  const request = requestOfCase(state)?.content;
  return request == null ? '' : (aboutOf(request).split(/\r?\n/)[0] ?? '');
}

interface UrgencySaid {
  readonly level?: string | undefined;
  readonly why?: string | undefined;
}

/**
 * What a request or a draft is about, where nobody named it: what was done, and in an emergency who is in
 * danger, which whoever is woken has to read first.
 */
export const aboutOf = ({
  urgency,
  conduct = '',
}: {
  readonly urgency?: UrgencySaid | undefined;
  readonly conduct?: string | undefined;
}): string => {
  const why = dangerIn(urgency);
  return why === '' ? conduct : why;
};

/** Why an emergency cannot wait, as who asks says it; empty where it is none. */
const dangerIn = (urgency: UrgencySaid | undefined): string =>
  urgency?.level === 'emergency' ? (urgency.why?.trim() ?? '') : '';

/** What a case or a draft is called in a list, and what it is called whole. */
interface Called {
  readonly title: string;
  readonly whole: string;
  readonly urgency?: UrgencySaid | undefined;
}

/**
 * What whoever is woken has to read beside a title: all of one that was cut, and who is in danger. What
 * the title says is not said once more.
 */
export function besideTitle({ title, whole, urgency }: Called): readonly string[] {
  const danger = dangerIn(urgency);
  const isCut = title !== whole && !danger.startsWith(whole);
  const more = danger.startsWith(title) ? danger.slice(title.length).trim() : danger;
  return [...(isCut ? [whole] : []), more].filter((text) => text !== '');
}

/** The same of a case. @param title as a list has it */
export const besideTitleOf = (state: CaseState, title: string): readonly string[] =>
  besideTitle({
    title,
    whole: titleOf(state).split(/\r?\n/)[0] ?? '',
    urgency: requestOfCase(state)?.content?.urgency,
  });

/** Instruments that the act relies on which opened a case, by id; none before there is one. */
export function instrumentsOf(state: CaseState): readonly string[] {
  const opener = openerOf(state);
  return opener === null ? [] : (reliedOn(opener.kind, opener.content) ?? []);
}

/** Whether the request that this one prepares has been sent. */
export const hasFollowed = (state: CaseState): boolean =>
  allSaid(state, 'request-followed').length > 0;

/** Instruments that a request relies on in any of its parts, by id, each once. */
export const instrumentsRelied = (
  request: {
    readonly parts: readonly { readonly basis: readonly { readonly id: string }[] }[];
  } | null,
): readonly string[] => [
  ...new Set((request?.parts ?? []).flatMap(({ basis }) => basis.map(({ id }) => id))),
];

/** How an act is to be read, where its author corrected it; oldest first. */
export const correctionsOf = (state: CaseState, act: string): readonly Said<'act-corrected'>[] =>
  allSaid(state, 'act-corrected').filter(({ content }) => content?.act === act);

/** The translations of an act by either side, oldest first. */
export const translationsOf = (
  state: CaseState,
  act: string,
): readonly Said<'translation-added'>[] =>
  allSaid(state, 'translation-added').filter(({ content }) => content?.act === act);

/** One question and its answer, if it has one. */
export interface Question {
  readonly asked: string;
  /** Number in the asking act, from 1; 0 when the asking act cannot be read. */
  readonly question: number;
  readonly text: string | null;
  readonly answer: { readonly act: string; readonly text: string | null } | null;
  /** Whether the requesting side still owes something on it. */
  readonly open: boolean;
}

/** Every question of the requested side, with the last answer given to it. */
export function questionsOf(state: CaseState): readonly Question[] {
  const supplied = allSaid(state, 'information-supplied').toReversed();
  return state.waits
    .filter(({ kind }) => expectedBy(kind) === 'answer-questions')
    .flatMap(({ ask, open, replies }) => {
      const asked = actOf(state, ask) as Said<'information-requested'> | undefined;
      const questions = asked?.content?.questions ?? null;
      return (questions ?? [null]).map((text, index): Question => {
        const question = questions === null ? 0 : index + 1;
        for (const { act, content } of supplied) {
          const found = content?.answers.find((a) => a.asked === ask && a.question === question);
          if (found !== undefined) {
            return { asked: ask, question, text, answer: { act, text: found.text }, open };
          }
          const unreadable = content === null || question === 0;
          if (unreadable && replies.includes(act)) {
            return { asked: ask, question, text, answer: { act, text: null }, open };
          }
        }
        return { asked: ask, question, text, answer: null, open };
      });
    });
}
