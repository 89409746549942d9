import type { Here, IconName } from '@comity/design';
import type { RelayStanding } from '@comity/feed';
import type { Service } from '@comity/service';
import { nameOf } from '@comity/words';
import type { VNode } from 'preact';
import { participantNamed } from '../participant-name.ts';

interface RelaySaidProps {
  readonly here: Here;
  readonly names: Pick<Service, 'named'>;
  readonly relay: RelayStanding;
}

/** What was given to a relay and when, and what is known of it by whose word; before it is used, what it would learn. */
export function RelaySaid({ here: { words, place }, names, relay }: RelaySaidProps): VNode {
  const { relay: code, event, givenAt, takenAt, handedAt, until } = relay;
  const at = (moment: string | null): string =>
    moment === null ? '' : words.moment(moment, place.zone);
  const isThere = event === 'taken' || event === 'handed-over';
  const reason = whyOf(words, relay);
  const small = [
    givenAt === null ? undefined : words.t('ladder.relay-since', { given: at(givenAt) }),
    event === 'taken' && until !== null
      ? words.t('ladder.relay-until', { until: at(until) })
      : undefined,
    event === 'none' ? words.t('ladder.relay-learns') : undefined,
    isThere ? words.t('ladder.relay-no-receipt') : undefined,
  ].filter((line) => line !== undefined);
  return (
    <>
      {saidOfRelay(words, event, {
        ...{ relay: participantNamed(words, names, code) },
        ...{ taken: at(takenAt), handed: at(handedAt) },
      })}
      {reason === undefined ? null : <span class="c-block">{reason}</span>}
      {small.map((line) => (
        <span class="c-quiet c-block c-small">{line}</span>
      ))}
    </>
  );
}

/** How far what a relay was given has come. */
export const RELAY_ICONS: Readonly<Record<RelayStanding['event'], IconName>> = {
  none: 'open',
  given: 'wait',
  taken: 'wait',
  'handed-over': 'wait',
  refused: 'late',
  'refused-there': 'late',
  over: 'late',
  answered: 'check',
};

/** Codes with which a recipient refuses what may well be taken later. */
const LATER: Readonly<Record<string, 'held' | 'key'>> = {
  'quota-acts': 'held',
  'quota-bytes': 'held',
  'quota-cases': 'held',
  'quota-in-case': 'held',
  'too-many-at-once': 'held',
  'too-many-refused': 'held',
  'encryption-key-gone': 'key',
};

function whyOf(words: Here['words'], { event, code }: RelayStanding): string | undefined {
  if (code === null) return undefined;
  if (event !== 'refused-there') return nameOf(words, 'ladder', `why-${code}`);
  const later = LATER[code];
  return later === undefined
    ? words.t('ladder.why-there-else', { code })
    : words.t(`ladder.why-there-${later}`);
}

interface RelayTimes {
  readonly relay: string;
  readonly taken: string;
  readonly handed: string;
}

function saidOfRelay(
  words: Here['words'],
  event: RelayStanding['event'],
  { relay, taken, handed }: RelayTimes,
): string {
  switch (event) {
    case 'taken':
      return words.t('ladder.relay-taken', { relay, taken });
    case 'handed-over':
      return words.t('ladder.relay-handed-over', { relay, taken, handed });
    default:
      return words.t(`ladder.relay-${event}`, { relay });
  }
}
