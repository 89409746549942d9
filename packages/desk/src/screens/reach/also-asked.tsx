import { Icon, Lines, Panel, StateCode } from '@comity/design';
import type { ToCall } from '@comity/feed';
import type { CaseView, Reached } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { CallBack } from '../directory/call-back.tsx';
import { hereOf } from '../here.ts';

/** Another State that was asked by the same form, and how far that has come. */
export interface AlsoAsked {
  readonly view: CaseView;
  readonly reached: Reached;
  readonly toCall: ToCall;
}

/** Field of the address: the other cases that are looked at beside one. */
export const AND_FIELD = 'and';

/** Where it is seen who has been reached in a case, with other cases beside it. */
export function reachHref(
  caseId: string,
  also: readonly { readonly view: Pick<CaseView, 'caseId'> }[],
): string {
  const query = new URLSearchParams(
    also.map(({ view }): [string, string] => [AND_FIELD, view.caseId]),
  ).toString();
  const path = `/cases/${encodeURIComponent(caseId)}/reach`;
  return query === '' ? path : `${path}?${query}`;
}

interface AlsoProps {
  readonly visit: OfficerVisit;
  readonly also: readonly AlsoAsked[];
  /** The case of the page. */
  readonly of: string;
  /** Whether a person has that one in hand. */
  readonly hasPerson: boolean;
}

/** In how many of the States that were asked a person has it, and the others one by one. */
export function Also({ visit, also, of, hasPerson }: AlsoProps): VNode | null {
  if (also.length === 0) return null;
  const { words } = visit;
  const persons = also.filter(({ reached }) => reached.waits === null).length;
  return (
    <Panel
      title={words.t('reach.also', { n: persons + Number(hasPerson), all: also.length + 1 })}
      padded={false}
    >
      <Lines items={also.map((one) => <One visit={visit} one={one} rest={also} of={of} />)} />
    </Panel>
  );
}

interface OneProps extends Pick<AlsoProps, 'visit' | 'of'> {
  readonly one: AlsoAsked;
  readonly rest: readonly AlsoAsked[];
}

function One({ visit, one, rest, of }: OneProps): VNode {
  const { words, now } = visit;
  const { view, reached, toCall } = one;
  const { them, caseId } = view;
  const waits = reached.waits !== null;
  const others = [{ view: { caseId: of } }, ...rest.filter((each) => each.view.caseId !== caseId)];
  return (
    <>
      <Icon name={waits ? 'late' : 'open'} />{' '}
      <a class="govuk-link" href={reachHref(caseId, others)}>
        <StateCode code={them.participant} name={stateName(words, them.participantName)} />
      </a>{' '}
      <b>{words.t(waits ? 'reach.verdict-nobody' : 'reach.verdict-person')}</b>{' '}
      <span class="c-quiet">
        {words.at(now, them.zone, 'time')} <bdi>{words.city({ zone: them.zone })}</bdi>
      </span>
      {waits ? (
        <span class="c-block">
          <CallBack here={hereOf(visit)} to={toCall} />
        </span>
      ) : null}
    </>
  );
}
