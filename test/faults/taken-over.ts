import assert from 'node:assert/strict';
import type { ServerConnection } from '@comity/postgres';
import { until } from '../wait.ts';
import { asAdmin } from './standby.ts';
import { bothStates, JP, say, type TwoProcesses } from './two-processes.ts';

/** Words of one side under load: a peer has an hour for 240 acts in one case. */
const MOST = 100;

/** A case of Japan's with Iceland, while servers under Japan come and go. */
export interface Talk {
  readonly two: TwoProcesses;
  readonly caseId: string;
}

export const waitingIn = async ({ two }: Talk): Promise<number> => {
  const sql = 'select count(*) as n from outbox';
  return (await two.japan.count(sql)) + (await two.iceland.count(sql));
};

/** Words of both sides until `isOver`; how often Japan's officers were told that theirs are stored. */
export async function talkUntil(
  { two, caseId }: Talk,
  isOver: () => boolean,
  name: string,
): Promise<number> {
  let stored = 0;
  const of = async (node: 'japan' | 'iceland'): Promise<void> => {
    for (let n = 0, told = 0; told < MOST && !isOver(); n += 1) {
      const content = { text: `${name} ${node} ${n}` };
      const isStored = await say(two[node], { caseId, kind: 'message-sent', content }).then(
        () => true,
        () => false,
      );
      if (isStored) told += 1;
      if (isStored && node === 'japan') stored += 1;
    }
  };
  await Promise.all([of('japan'), of('iceland')]);
  return stored;
}

/** Ids of all acts of Japan's database on one server. */
export const actsAt = async (of: ServerConnection): Promise<ReadonlySet<string>> => {
  const at = { ...of, database: 'comity_jpn' };
  return new Set(
    (await asAdmin<{ id: string }>(at, 'select id from comity.acts')).map(({ id }) => id),
  );
};

/** Acts that Iceland holds Japan's receipts of. */
export const receiptedThere = async ({ two }: Talk): Promise<readonly string[]> =>
  (
    await two.iceland.rows<{ id: string }>(
      `select act_id as id from receipts where direction = 'received' and outcome = 'accepted'`,
    )
  ).map(({ id }) => id);

/**
 * Waits until nothing waits, and holds Japan to what it said.
 *
 * @param lead the server that leads now
 * @param stored how many acts of its own its officers were told are stored
 */
export async function wholeAgain(
  talk: Talk,
  lead: ServerConnection,
  stored: number,
): Promise<void> {
  const { two, caseId } = talk;
  await until('nothing waits', async () => (await waitingIn(talk)) === 0);
  const here = await actsAt(lead);
  for (const id of await receiptedThere(talk)) assert.ok(here.has(id), `${id} was receipted`);
  const ours = `select count(*) as n from acts where author = '${JP}' and case_id = '${caseId}'`;
  assert.ok((await two.japan.count(ours)) >= stored, 'what an officer was told is stored is there');
  for (const node of [two.japan, two.iceland]) {
    assert.equal(await node.count('select count(*) as n from forks'), 0);
    assert.equal(
      await node.count('select count(*) as n from quarantine where mended_at is null'),
      0,
    );
  }
  const [one, other] = await bothStates(two, caseId);
  assert.equal(one, other);
}
