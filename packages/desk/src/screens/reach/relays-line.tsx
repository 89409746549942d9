import { type Here, Icon } from '@comity/design';
import type { RelayStanding } from '@comity/feed';
import type { LineTo, Service } from '@comity/service';
import type { VNode } from 'preact';
import { RELAY_ICONS, RelaySaid } from './relay-said.tsx';

interface RelaysLineProps {
  readonly here: Here;
  readonly names: Pick<Service, 'named'>;
  readonly link: LineTo;
  readonly carried: readonly RelayStanding[];
}

/** What went or waits by relays, whatever its urgency: by which, since when, by whose word, and why not directly. */
export function RelaysLine({ here, names, link, carried }: RelaysLineProps): VNode | null {
  const { words, place } = here;
  if (carried.length === 0) return null;
  const since = link.failingSince ?? null;
  return (
    <div class="c-small">
      <b>{words.t('ladder.by-relays')}</b>
      {since === null ? null : (
        <span class="c-block">
          {words.t('ladder.failing', { moment: words.moment(since, place.zone) })}
        </span>
      )}
      <ul class="c-reach">
        {carried.map((relay) => (
          <li>
            <Icon name={RELAY_ICONS[relay.event]} />
            <div>
              <RelaySaid here={here} names={names} relay={relay} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
