import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import { macOf } from '../trust/vouched.ts';
import { type OfficerRow, personRecord } from './officers.ts';

type Known = Pick<OfficerRow, 'id' | 'person' | 'provider_subject'>;

/** Under which account somebody is counted. */
const personOf = ({ id, person }: Pick<OfficerRow, 'id' | 'person'>): string => person ?? id;

/** Whether two accounts are one person's, as the database's `same_person` says. */
export const isSamePerson = (one: Known, other: Known): boolean =>
  personOf(one) === personOf(other) ||
  (one.provider_subject !== null &&
    other.provider_subject !== null &&
    one.provider_subject.equals(other.provider_subject));

/** The other accounts of a person, as the database counts them too. */
export const accountsOf = (one: Known, all: readonly Known[]): readonly string[] =>
  all.filter((other) => other.id !== one.id && isSamePerson(one, other)).map(({ id }) => id);

const SET = 'update officers set person = $2, person_mac = $3 where id = $1';

function write(tx: Tx, keyring: Keyring, id: string, person: string | null): void {
  const record = personRecord({ id, person: person === id ? null : person });
  tx.later(SET, [
    id,
    record === undefined ? null : person,
    record === undefined ? null : macOf(keyring, record),
  ]);
}

type Member = Pick<OfficerRow, 'id' | 'person'>;
const GROUP = `select id, person from officers where coalesce(person, id) = any($1) order by id for update`;

/** Two accounts, and all that count with either, are one person's from now on. */
export async function joinPersons(
  tx: Tx,
  keyring: Keyring,
  [one, other]: readonly [Member, Member],
): Promise<void> {
  const members = await tx.query<Member>(GROUP, [[personOf(one), personOf(other)]]);
  const [first] = members;
  for (const { id } of members) write(tx, keyring, id, first?.id ?? id);
}

/** One account is nobody else's any more; the others stay one person's. */
export async function partPerson(tx: Tx, keyring: Keyring, row: Member): Promise<void> {
  const members = await tx.query<Member>(GROUP, [[personOf(row)]]);
  const others = members.filter(({ id }) => id !== row.id);
  const [first] = others;
  write(tx, keyring, row.id, null);
  for (const { id } of others) write(tx, keyring, id, first?.id ?? id);
}
