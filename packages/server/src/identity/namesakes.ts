import type { KeptOfficer } from '@comity/service';
import { addressesOf } from '../alarms/addresses.ts';
import { type OfficerKeeping, officersKept } from './keep-officers.ts';
import { plainName } from './plain-name.ts';

/** Accounts that may be one person's, which nobody has declared. */
export interface MaybeOne {
  /** What they have in common. */
  readonly by: 'name' | 'mail';
  /** Ids of officers, two or more. */
  readonly officers: readonly string[];
}

type Known = Pick<KeptOfficer, 'id' | 'samePerson'>;

/** What two people have in common, where accounts of one person count once. */
function inCommon(
  by: MaybeOne['by'],
  officers: readonly Known[],
  of: (officer: Known) => string,
): readonly MaybeOne[] {
  const groups = Map.groupBy(officers, of);
  groups.delete('');
  return [...groups.values()]
    .filter(([first, ...others]) => others.some(({ id }) => !first?.samePerson.includes(id)))
    .map((group) => ({ by, officers: group.map(({ id }) => id) }));
}

/**
 * Accounts with one name or one mailbox, whose person would agree twice where two have to. Who is
 * suspended agrees to nothing and is left out.
 */
export async function maybeOnePerson(parts: OfficerKeeping): Promise<readonly MaybeOne[]> {
  const { store, keyring } = parts;
  const kept = await store.asGate((tx) => officersKept(tx, parts));
  const active = kept.filter(({ suspended }) => suspended === null);
  const names = new Map(active.map(({ id, name }) => [id, plainName(name)]));
  const mails = new Map<string, string>();
  for (const [authority, officers] of Map.groupBy(active, (each) => each.authority)) {
    const ids = officers.map(({ id }) => id);
    const found = await store.asNode(authority, (tx) =>
      addressesOf(tx, { keyring }, { authority, officers: ids }),
    );
    for (const [id, { mail }] of found) mails.set(id, mail.toLowerCase());
  }
  return [
    ...inCommon('name', active, ({ id }) => names.get(id) ?? ''),
    ...inCommon('mail', active, ({ id }) => mails.get(id) ?? ''),
  ];
}
