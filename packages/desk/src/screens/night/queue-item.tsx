import { Alarm, Button, Side } from '@comity/design';
import type { WorkRow } from '@comity/service';
import { nameOf, stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { measureName } from '../case/measure-names.ts';
import { rowName } from '../case-name.ts';
import { Until } from '../clocks/until.tsx';
import { hereOf } from '../here.ts';
import { pinpointsIn } from '../pinpoints-in.ts';
import { PlainLine } from '../plain-text.tsx';
import { KeyHint } from './key-hint.tsx';

/** Keys of the first of the queue; what rings has A. */
export const HINTS = ['2', '3', '4'] as const;

interface QueueProps {
  readonly visit: OfficerVisit;
  readonly row: WorkRow;
  readonly hint: (typeof HINTS)[number] | undefined;
}

/** Something of the live queue: what is next in which case, by when. */
export function QueueItem({ visit, row, hint }: QueueProps): VNode {
  const { words } = visit;
  const here = hereOf(visit);
  const measures = [...new Set(row.parts.map(({ measure }) => measure))];
  return (
    <Alarm
      here={here}
      level={3}
      due={row.dueAt}
      owed={row.lateFrom !== null}
      until={
        row.dueAt === null ? undefined : (
          <Until here={here} what={row.dueWhat} at={row.dueAt} day={row.dueDay} />
        )
      }
      from={{ code: row.peer, name: stateName(words, row.peerName) }}
      by={
        <>
          {words.t(row.side === 'requested' ? 'night.asked-by' : 'night.asked-of')}{' '}
          <Side words={words} who={row.move === 'nobody' ? 'nobody' : row.move} them={row.peer} />
        </>
      }
      title={nameOf(words, 'expected', row.moveWhat) ?? row.moveWhat}
      pinpoints={pinpointsIn([...new Set(row.parts.flatMap(({ basis = [] }) => basis))])}
      text={
        <>
          <PlainLine text={rowName(words, row)} />
          {' · '}
          {words.list(measures.map((measure) => measureName(words, measure)))}
        </>
      }
      actions={
        <Button href={`/cases/${encodeURIComponent(row.caseId)}`} class="govuk-button--secondary">
          {words.t('night.open')}
          {hint === undefined ? null : <KeyHint of={hint} />}
        </Button>
      }
    />
  );
}
