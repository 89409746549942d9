import { Lines, Panel, Status, TitleBar } from '@comity/design';
import { type CountedLine, howMuchCounts } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import { type OfficerScreen, type OfficerVisit, page } from '../../http/screen.ts';

const LOOKS = { ok: 'open', wrong: 'late', unknown: 'limited' } as const;
/** What does not work is said first. */
const ORDER = { wrong: 0, unknown: 1, ok: 2 } as const;

/** What officers can count on now, in a person's words. */
export const statusScreen: OfficerScreen = {
  name: 'status',
  access: 'officer',
  method: 'GET',
  path: '/status',
  sample: '/status',
  async handle(visit) {
    const { words, service, session } = visit;
    const { at, lines } = await service.keeping.status(session);
    const inOrder = lines.toSorted((a, b) => ORDER[a.state] - ORDER[b.state]);
    return page({
      title: words.t('keeping.status-title'),
      section: null,
      body: (
        <div class="c-reading c-stack">
          <TitleBar
            title={words.t('keeping.status-title')}
            lead={words.t(`keeping.status-${howMuchCounts(lines)}`)}
          />
          {inOrder.map((line) => (
            <Counted visit={visit} line={line} />
          ))}
          <p class="c-quiet c-small">
            {words.t('keeping.status-looked', { moment: words.moment(at, session.officer.zone) })}{' '}
            {words.t('keeping.status-tell')}
          </p>
        </div>
      ),
    });
  },
};

function Counted({
  visit: { words, service },
  line: { on, state, peers },
}: {
  readonly visit: OfficerVisit;
  readonly line: CountedLine;
}): VNode {
  const states = peers.map((peer) => stateName(words, service.named(peer)));
  return (
    <Panel
      title={words.t(`keeping.on-${on}`)}
      aside={<Status kind={LOOKS[state]}>{words.t(`keeping.state-${state}`)}</Status>}
      padded={false}
    >
      <Lines
        items={[
          words.t(`keeping.on-${on}-${state}`),
          ...(states.length === 0
            ? []
            : [words.t('keeping.on-exchange-peers', { states: words.list(states) })]),
        ]}
      />
    </Panel>
  );
}
