import { Lines, Panel, StateCode, Status } from '@comity/design';
import type { AnswerTimes, KnownParticipant, NodeTests } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { hereOf } from '../here.ts';
import { clockSaid } from '../pings/node-said.ts';
import { timesSaid } from '../pings/times.tsx';
import { RelaysLine } from '../reach/relays-line.tsx';

const LINKS = { up: 'open', down: 'late', unknown: 'held' } as const;

export interface LinksProps {
  readonly visit: OfficerVisit;
  readonly entries: readonly KnownParticipant[];
  readonly nodes: readonly NodeTests[];
}

/** The lines to other States: whether they stand, what waits, how fast the nodes answer. */
export function Links({ visit, entries, nodes }: LinksProps): VNode {
  const { words } = visit;
  const others = entries.filter(({ self }) => !self);
  const up = others.filter(({ link }) => link.state === 'up').length;
  return (
    <Panel
      title={words.t('night.links')}
      aside={<span class="c-quiet">{words.t('night.links-up', { up, all: others.length })}</span>}
      padded={false}
    >
      <Lines
        items={others.map(({ participant, name, link, waiting, carried = [] }) => (
          <>
            <StateCode code={participant} name={stateName(words, name)} />{' '}
            <Status kind={LINKS[link.state]}>{words.t(`night.link-${link.state}`)}</Status>
            <NodeNow visit={visit} node={nodes.find((each) => each.participant === participant)} />
            {waiting > 0 ? (
              <span class="c-quiet c-block">{words.t('night.link-waiting', { n: waiting })}</span>
            ) : null}
            <RelaysLine {...{ here: hereOf(visit), names: visit.service, link, carried }} />
          </>
        ))}
      />
    </Panel>
  );
}

/** How fast a node answered last, and whether its clock is elsewhere. */
function NodeNow({
  visit: { words },
  node,
}: {
  readonly visit: OfficerVisit;
  readonly node: NodeTests | undefined;
}): VNode | null {
  if (node === undefined) return null;
  const clock = clockSaid(words, node);
  return (
    <>
      {node.ms === null ? null : (
        <span class="c-quiet"> {words.t('pings.ms', { ms: node.ms })}</span>
      )}
      {clock === null ? null : <span class="c-block">{clock}</span>}
    </>
  );
}

export interface TestsTodayProps {
  readonly visit: OfficerVisit;
  /** How persons answered tests within the day. */
  readonly tests: { readonly here: AnswerTimes; readonly there: AnswerTimes };
}

/** How persons answered tests today, here and there. */
export function TestsToday({ visit, tests }: TestsTodayProps): VNode {
  const { words } = visit;
  return (
    <Panel title={words.t('pings.today')} padded={false}>
      <Lines
        items={(['here', 'there'] as const).map((where) => (
          <>
            {words.t(`pings.today-${where}`)}
            <span class="c-quiet c-block">{timesSaid({ words }, tests[where])}</span>
          </>
        ))}
      />
    </Panel>
  );
}
