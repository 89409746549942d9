import type { JsonObject } from '@comity/base';
import { WEEKDAYS } from '@comity/base';
import type { PublicationContent } from '@comity/feed';
import { dayIn } from '@comity/law';
import { type Node, publish } from '@comity/server';
import { trainingAuthorities } from './authorities.ts';

type Entry = PublicationContent<'authority-published'>;

/** What a training authority says beside its name and zone. Numbers are of no office. */
type Told = Omit<Entry, 'authority' | 'names' | 'zone' | 'from' | 'kinds'>;

const ANY_HOUR = { opening: 'always' } as const;
const WORKING_DAYS = WEEKDAYS.slice(0, 5);
const office = (from: string, to: string) =>
  ({ opening: 'by-hours', hours: [{ days: [...WORKING_DAYS], from, to }] }) as const;

const POINT = {
  doesItself: ['preservation', 'preserved-traffic-disclosure', 'emergency-mla'],
  withCourt: ['stored-data-access', 'subscriber-info', 'realtime-traffic'],
  passesOn: ['extradition', 'confiscation'],
  provisions: ['CETS185:35(1)'],
  networks: ['g7-24-7'],
} as const;
const CENTRAL = {
  withCourt: ['stored-data-access', 'interception', 'search-and-seizure', 'freezing'],
  doesItself: ['extradition'],
  passesOn: ['confiscation'],
  provisions: ['CETS185:27(2)'],
} as const;

const TOLD: Readonly<Record<string, Told>> = {
  'JPN.npa-247': { ...ANY_HOUR, ...POINT, callBack: '+81355500142', accepts: ['en', 'ja'] },
  'JPN.moj': {
    ...{ ...office('09:30', '18:15'), ...CENTRAL },
    ...{ callBack: '+81355500121', accepts: ['en', 'ja'] },
  },
  'USA.ccips-247': { ...ANY_HOUR, ...POINT, callBack: '+12025550142', accepts: ['en'] },
  'USA.oia': {
    ...{ ...office('09:00', '17:30'), ...CENTRAL },
    ...{ callBack: '+12025550121', accepts: ['en'] },
  },
  'ISL.police-247': {
    ...{ ...ANY_HOUR, ...POINT, networks: [] },
    ...{ callBack: '+3545550142', accepts: ['en', 'is'] },
  },
  'ISL.moj': {
    ...{ ...office('08:30', '16:00'), ...CENTRAL },
    ...{ callBack: '+3545550121', accepts: ['en', 'is'] },
  },
};
const DESK: Told = {
  ...{ ...ANY_HOUR, ...POINT, networks: [] },
  ...{ callBack: '+3725550142', accepts: ['en', 'et'] },
};

/**
 * Has a node of the training network publish its authorities once, at its first start, in the name of
 * an invented supervisor: the two people who agree in a real network are not there yet.
 */
export async function publishEntries(node: Node): Promise<void> {
  const { parts } = node;
  const { id } = parts.participant;
  const [there] = await parts.store.asWorker((tx) =>
    tx.query('select from feeds where participant = $1', [id]),
  );
  if (there !== undefined) return;
  for (const { id: authority, name, kind, zone } of trainingAuthorities[id] ?? []) {
    if (parts.keyring.find(authority) === undefined) continue;
    const { networks = [], ...told } = TOLD[authority] ?? DESK;
    const content = {
      ...{ authority, names: [{ language: 'en', name }], kinds: [kind], zone },
      ...told,
      ...(networks.length === 0 ? {} : { networks }),
      from: dayIn(parts.world.now(), zone),
    } as unknown as JsonObject;
    await parts.store.asNode(authority, async (tx) => {
      const officer = { role: 'supervisor', number: 'training' };
      const kind = 'authority-published';
      const done = await publish(tx, parts, { authority, officer, kind, content });
      if (!done.ok) throw new Error(`${authority}: ${done.error[0]?.code}`);
    });
  }
}
