import { Code, Status, TitleBar } from '@comity/design';
import type { DueCase } from '@comity/service';
import { stateName } from '@comity/words';
import type { ComponentChildren } from 'preact';
import { type OfficerScreen, type OfficerVisit, page } from '../../http/screen.ts';
import { PlainLine } from '../plain-text.tsx';
import { type WaitingLine, WaitingList } from '../waiting-list.tsx';

/** What of the authority's closed cases is due to be erased, and what soon will be. */
export const dueScreen: OfficerScreen = {
  name: 'retention',
  access: 'officer',
  method: 'GET',
  path: '/retention',
  sample: '/retention',
  async handle(visit) {
    const { words, service, session } = visit;
    const { cases, more } = await service.retention.due(session);
    return page({
      title: words.t('retention.title'),
      section: 'clocks',
      breadcrumbs: [
        { content: words.t('clocks.title'), href: '/clocks' },
        { content: words.t('retention.title') },
      ],
      body: (
        <>
          <TitleBar title={words.t('retention.title')} lead={words.t('retention.lead')} />
          <div class="c-stack">
            <WaitingList
              title={words.t('retention.title')}
              none={words.t('retention.none')}
              lines={cases.map((one) => lineOf(visit, one))}
            />
            {more ? <p>{words.t('retention.more')}</p> : null}
          </div>
        </>
      ),
    });
  },
};

function lineOf({ words }: OfficerVisit, one: DueCase): WaitingLine {
  const { hold } = one;
  const told: readonly (ComponentChildren | null)[] = [
    words.t('retention.closed-until', {
      state: stateName(words, one.peerName),
      closed: words.day(one.closedOn, 'date'),
      until: words.day(one.until, 'date'),
    }),
    one.later === 0 ? null : words.t('retention.later', { n: one.later }),
    hold === null
      ? null
      : words.t('retention.held', { until: words.day(hold.until, 'date'), name: hold.setBy.name }),
    ...one.agreed.map(({ name }) => words.t('retention.agreed-by', { name })),
  ];
  return {
    href: `/cases/${encodeURIComponent(one.caseId)}/retention`,
    what: (
      <>
        <Code>{one.reference}</Code> <PlainLine text={one.title} />
      </>
    ),
    state: (
      <Status kind={one.due > 0 && hold === null ? 'held' : 'run'}>
        {words.t('retention.due', { n: one.due })}
      </Status>
    ),
    told: told
      .filter((each) => each !== null)
      .map((each, n) => (
        <>
          {n === 0 ? null : ' · '}
          {each}
        </>
      )),
  };
}
