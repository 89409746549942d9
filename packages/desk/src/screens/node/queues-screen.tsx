import { Panel, StateCode, Status, TitleBar } from '@comity/design';
import type { DamagedCount } from '@comity/service';
import { nameOf, stateName } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import { type OfficerScreen, type OfficerVisit, page } from '../../http/screen.ts';
import { WideTable } from '../wide-table.tsx';
import { Peers } from './health-screen.tsx';
import { RelayCarried } from './relay-carried.tsx';

/** What waits, what the node does by itself, and what is damaged. */
export const queuesScreen: OfficerScreen = {
  name: 'node.queues',
  access: 'officer',
  method: 'GET',
  path: '/node/queues',
  sample: '/node/queues',
  async handle(visit) {
    const { words, service, session } = visit;
    const { peers, timers, damaged, relay } = await service.keeping.queues(session);
    const { zone } = session.officer;
    return page({
      title: words.t('keeping.queues-title'),
      section: 'queues',
      body: (
        <>
          <TitleBar title={words.t('keeping.queues-title')} lead={words.t('keeping.queues-lead')} />
          <div class="c-stack">
            <Peers visit={visit} peers={peers} />
            <WideTable
              title={words.t('keeping.timers')}
              head={[words.t('keeping.head-what'), words.t('keeping.head-ran')]}
              rows={timers.map(({ timer, ran }): readonly ComponentChildren[] => [
                nameOf(words, 'keeping', `timer-${timer}`) ?? timer,
                ran === null ? words.t('keeping.never') : words.moment(ran, zone),
              ])}
            />
            <Damaged visit={visit} damaged={damaged} />
            <RelayCarried visit={visit} relay={relay} />
          </div>
        </>
      ),
    });
  },
};

const HEAD = ['what', 'rows', 'copy', 'since', 'state'] as const;

function Damaged({
  visit,
  damaged,
}: {
  readonly visit: OfficerVisit;
  readonly damaged: readonly DamagedCount[];
}): VNode {
  const { words, session, service } = visit;
  const title = words.t('keeping.damaged');
  if (damaged.length === 0) {
    return (
      <Panel title={title}>
        <p>{words.t('keeping.damaged-none')}</p>
      </Panel>
    );
  }
  return (
    <>
      <WideTable
        title={title}
        head={HEAD.map((name) => words.t(`keeping.head-${name}`))}
        rows={damaged.map(({ part, peer, rows, since, answer }): readonly ComponentChildren[] => [
          words.t(`keeping.part-${part}`),
          words.number(rows),
          peer === null ? (
            ''
          ) : (
            <StateCode code={peer} name={stateName(words, service.named(peer))} />
          ),
          words.moment(since, session.officer.zone),
          <Status kind={answer === null ? 'run' : 'late'}>
            {words.t(answer === null ? 'keeping.answer-open' : 'keeping.answer-refused')}
          </Status>,
        ])}
      />
      <p class="c-small c-quiet">{words.t('keeping.damaged-text')}</p>
    </>
  );
}
