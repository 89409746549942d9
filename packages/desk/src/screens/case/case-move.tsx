import { type Due, isOwed, type Side } from '@comity/case';
import { Button, ButtonGroup, type Here, Move, type Mover } from '@comity/design';
import type { Law } from '@comity/law';
import { type CaseView, type FollowUp, maySay } from '@comity/service';
import { nameOf, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { actHref } from '../act/act-href.ts';
import { slugOf } from '../act/slugs.ts';
import { dueKindText } from '../due-kind.ts';
import { theStateNamed } from '../law-names.ts';
import { followHref } from './linked.tsx';
import { measureName } from './measure-names.ts';

/** Whether a side of the case is the one that shows the page. */
export const moverOf = (view: CaseView, side: Side | null): Mover =>
  side === null ? 'nobody' : side === view.side ? 'ours' : 'theirs';

/** For dates given as a day: which day, and where it ends; with the gap before it. */
export function EndOfDay({ words, due }: { readonly words: Words; readonly due: Due }) {
  if (due.day === undefined || due.zone === undefined) return null;
  return (
    <>
      {' '}
      <span>
        (
        {words.rich('case.end-of-day', {
          day: words.day(due.day, 'wholeDate'),
          city: <bdi>{words.city({ zone: due.zone })}</bdi>,
        })}
        )
      </span>
    </>
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
  const { clock } = view;
  const started = view.state.timeline.find(({ act }) => act === clock?.act);
  return (
    <Move
      here={here}
      who={who}
      them={view.them.participant}
      title={nameOf(words, 'expected', whoseMove.what) ?? whoseMove.what}
      why={nameOf(words, 'because', whoseMove.because) ?? whoseMove.because}
      pinpoints={whoseMove.pinpoint === null ? [] : [whoseMove.pinpoint]}
      actions={who === 'theirs' ? undefined : <Actions here={here} law={law} view={view} />}
      when={
        clock?.at === undefined
          ? undefined
          : {
              due: clock.at,
              owed: isOwed(clock),
              places: placesOf(view, clock),
              since: started?.received ?? started?.claimed,
              note: words.rich('shell.labelled', {
                label: (
                  <>
                    {words.t(`due.${clock.what}`)}
                    <EndOfDay words={words} due={clock} />
                  </>
                ),
                text: dueKindText(words, clock),
              }),
            }
      }
    />
  );
}

/**
 * The places in whose time a date is said. A day ends with itself where it is: only elsewhere is that a
 * moment of its own.
 */
export function placesOf(
  { us, them }: Pick<CaseView, 'us' | 'them'>,
  { day, zone: ofDay }: Pick<Due, 'day' | 'zone'>,
): readonly { readonly zone: string }[] {
  const zones = [...new Set([us.zone, them.zone])];
  return zones.filter((zone) => day === undefined || zone !== ofDay).map((zone) => ({ zone }));
}

const followButton = (words: Words, law: Law, { to, measure }: FollowUp): string => {
  const state = theStateNamed(words, law, to);
  return measure === null
    ? words.t('move.new-request-to', { state })
    : words.t('move.new-request-of', { state, measure: measureName(words, measure) });
};

function Actions({ here, law, view }: CaseMoveProps): VNode | null {
  const { words } = here;
  const slugs = view.answers
    .filter((kind) => maySay(view, kind))
    .flatMap((kind) => slugOf(kind) ?? []);
  const follows = view.requests;
  if (slugs.length === 0 && follows.length === 0) return null;
  return (
    <ButtonGroup>
      {follows.map((way, index) => (
        <Button
          href={followHref(view.caseId, way)}
          class={index > 0 ? 'govuk-button--secondary' : undefined}
        >
          {followButton(words, law, way)}
        </Button>
      ))}
      {slugs.map((slug, index) => (
        <Button
          href={actHref(view, slug)}
          class={index > 0 || follows.length > 0 ? 'govuk-button--secondary' : undefined}
        >
          {nameOf(words, 'move', slug) ?? slug}
        </Button>
      ))}
    </ButtonGroup>
  );
}
