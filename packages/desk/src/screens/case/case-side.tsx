import { type Due, inOrderOfTime, isOwed } from '@comity/case';
import {
  Clock,
  type Here,
  Lines,
  NextMoves,
  Panel,
  Pinpoint,
  Said,
  Side,
  Zones,
} from '@comity/design';
import type { Law } from '@comity/law';
import {
  type CaseAtHome,
  type CaseView,
  type KnownParticipant,
  movesByUse,
  type Service,
} from '@comity/service';
import { groupOf } from '@comity/statements';
import { nameOf, spoken, wordsOfCode } from '@comity/words';
import type { VNode } from 'preact';
import { actHref } from '../act/act-href.ts';
import { slugOf } from '../act/slugs.ts';
import { DueWhen } from '../clocks/due-when.tsx';
import { dueKindText } from '../due-kind.ts';
import { CaseOfficePanel } from '../office/case-office-panel.tsx';
import { moverOf, placesOf } from './case-move.tsx';
import { Participants } from './case-participants.tsx';
import { CollectedData } from './collected-data.tsx';
import { KeptData } from './kept-data.tsx';
import { FollowUps, LinkedCases } from './linked.tsx';
import { References } from './references.tsx';
import { UseLimits } from './use-limits.tsx';

export interface CaseSideProps {
  readonly here: Here;
  readonly law: Law;
  readonly names: Pick<Service, 'named'>;
  readonly view: CaseView;
  readonly directory: readonly KnownParticipant[];
  readonly printed: boolean;
  /** What this authority keeps to itself about the case. */
  readonly atHome: CaseAtHome;
  readonly formToken: string;
}

/** What one may do next, what is due, who takes part. */
export function CaseSide(props: CaseSideProps): VNode {
  return (
    <>
      <Review {...props} />
      {props.printed ? null : (
        <UseLimits words={props.here.words} law={props.law} view={props.view} />
      )}
      <KeptData {...props} />
      <CollectedData {...props} />
      <Next {...props} />
      <LinkedCases {...props} />
      {props.printed ? null : <CaseOfficePanel {...props} />}
      <FollowUps {...props} />
      <Flags {...props} />
      <Deadlines {...props} />
      <References {...props} />
      <Participants {...props} />
    </>
  );
}

function Review({ here, view }: CaseSideProps): VNode | null {
  const { words } = here;
  if (view.review === null) return null;
  return (
    <section class="c-duty">
      <h2>{words.t('case.review-title')}</h2>
      <p class="c-small">
        {words.t('case.review-text', { moment: words.moment(view.review.due, here.place.zone) })}
      </p>
      {view.review.mine.ok ? (
        <a class="govuk-link" href={`/cases/${view.caseId}/review`}>
          {words.t('case.review-button')}
        </a>
      ) : (
        <p class="c-small c-quiet">
          <Said>{spoken(words, view.review.mine.error).text}</Said>
        </p>
      )}
    </section>
  );
}

/** What is due first, then what moves the case on; what informs and records is folded, by what it is about. */
function Next({ here, view, printed }: CaseSideProps): VNode {
  const { words } = here;
  const { due, onward, further, closed } = movesByUse(view);
  const known = (moves: CaseView['moves']) =>
    moves.flatMap((move) => {
      const slug = slugOf(move.kind);
      return slug === null ? [] : [{ move, slug }];
    });
  const open = (
    moves: CaseView['moves'],
    group: (kind: CaseView['moves'][number]['kind']) => string | null | undefined,
  ) =>
    known(moves).map(({ move, slug }) => ({
      group: group(move.kind) ?? undefined,
      content: nameOf(words, 'move', slug) ?? slug,
      href: actHref(view, slug),
      pinpoints: move.pinpoints,
    }));
  return (
    <NextMoves
      words={words}
      printed={printed}
      moves={[
        ...open(due, () => words.t('case.next-due')),
        ...open(onward, () => words.t('case.next-onward')),
      ]}
      others={open(further, (kind) => nameOf(words, 'moves', groupOf(kind)))}
      closed={known(closed).map(({ move, slug }) => ({
        content: nameOf(words, 'move', slug) ?? slug,
        reason: move.why === null ? null : spoken(words, move.why).text,
        pinpoints: [],
      }))}
    />
  );
}

/** So many of each kind are named beside a page; a peer could make hundreds. */
const LOOKS_MAX = 20;

/** What a person should look at: crossings, clocks that differ, acts that wait for earlier ones. */
function Flags({ here, view, printed }: CaseSideProps): VNode | null {
  const { words } = here;
  const { flags, waiting } = view.state;
  if (flags.length === 0 && waiting.length === 0) return null;
  const most = printed ? Number.POSITIVE_INFINITY : LOOKS_MAX;
  const more = Math.max(0, flags.length - most) + Math.max(0, waiting.length - most);
  return (
    <Panel title={words.t('case.flags')} padded={false}>
      <Lines
        items={[
          ...flags
            .slice(0, most)
            .map((flag) => (
              <span class="c-small">{wordsOfCode(words, 'flag', flag) ?? flag.code}</span>
            )),
          ...waiting.slice(0, most).map((act) => (
            <span class="c-small">
              {words.rich('case.waiting-text', {
                n: act.seq,
                authority: <Said>{act.authority}</Said>,
              })}
            </span>
          )),
          ...(more > 0
            ? [<span class="c-small">{words.t('case.flags-more', { n: more })}</span>]
            : []),
        ]}
      />
    </Panel>
  );
}

function Deadlines({ here, view }: CaseSideProps): VNode {
  const { words } = here;
  const sorted = inOrderOfTime(view.due);
  return (
    <Panel title={words.t('case.deadlines')} padded={false}>
      {sorted.length === 0 ? (
        <p class="c-panel__body c-small c-quiet">{words.t('case.no-deadlines')}</p>
      ) : (
        <Lines items={sorted.map((due) => <Deadline here={here} view={view} due={due} />)} />
      )}
    </Panel>
  );
}

function Deadline({
  here,
  view,
  due,
}: {
  readonly here: Here;
  readonly view: CaseView;
  readonly due: Due;
}): VNode {
  const { words } = here;
  const places = placesOf(view, due);
  return (
    <div class="c-small">
      <div class="c-due">
        <Clock
          here={here}
          due={due.at ?? null}
          owed={isOwed(due)}
          held={due.held !== undefined}
          note={dueNote(words, view, due)}
        />
        {due.owedBy === null ? null : (
          <Side words={words} who={moverOf(view, due.owedBy)} them={view.them.participant} short />
        )}
      </div>
      {due.at === undefined || due.day === undefined ? null : (
        <time datetime={due.at}>
          <DueWhen words={words} due={due} at={due.at} zone={view.us.zone} />
        </time>
      )}
      {due.at === undefined || places.length === 0 ? null : (
        <Zones words={words} at={due.at} places={places} />
      )}
      {startsLater(view, due) ? <p class="c-tiny c-quiet">{words.t('case.clock-starts')}</p> : null}
      <p class="c-tiny c-quiet">
        {due.held === undefined
          ? dueKindText(words, due)
          : (nameOf(words, 'due', `held-${due.held.code}`) ?? due.held.code)}{' '}
        {due.pinpoint === null ? null : <Pinpoint at={due.pinpoint} />}
      </p>
    </div>
  );
}

/** What is due, and for which part where there are several. */
function dueNote(words: Here['words'], { state }: CaseView, due: Due): string {
  const name = words.t(`due.${due.what}`);
  const part = state.parts.length < 2 ? undefined : state.parts.find(({ id }) => id === due.part);
  return part === undefined
    ? name
    : words.t('case.due-of-part', { due: name, n: Number(part.id.slice(1)) });
}

/** A clock that a receipt starts, and the receipt is not here yet. */
const startsLater = (view: CaseView, due: Due): boolean =>
  due.at === undefined &&
  view.state.timeline.some(
    ({ act, author, received }) =>
      act === due.act && author.participant === view.us.participant && received === null,
  );
