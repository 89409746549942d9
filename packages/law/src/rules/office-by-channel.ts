import type { JurisdictionCode } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { once } from '../memory.ts';
import type { Channel, CounterpartOffice } from '../vocabulary.ts';

interface Counterpart {
  readonly office: CounterpartOffice;
  readonly ownIn: ReadonlySet<JurisdictionCode>;
}

/** Who answers by a channel in every State: the rules of the way whose channel it is say so. */
export const officesByChannel = once((law: Law): ReadonlyMap<Channel, Counterpart> => {
  const rows = law.data.rules.flatMap((rules) => rules.channels ?? []);
  return new Map(
    rows.flatMap(({ channel, counterpart, ownIn = [] }) =>
      counterpart === undefined
        ? []
        : [[channel, { office: counterpart, ownIn: new Set(ownIn) }] as const],
    ),
  );
});
