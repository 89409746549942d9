// Three processes of one node ring for a thousand alarms through four rungs, and one of them is killed
// meanwhile: each officer is called once for each alarm and step, and the gateway's receiver is told each
// call under one key.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LADDERS, rungAt } from '@comity/duty';
import type { OwnAddresses, Role } from '@comity/service';
import { until } from '../../../test/wait.ts';
import { type AlarmHouse, IS, openHouse } from './alarm-house.ts';
import { type CallReceiver, openGateway } from './call-receivers.ts';

const ALARMS = 1_000;
const NOWHERE: OwnAddresses = { mail: '', telephone: '' };
/** One has a telephone: each call of theirs is a post. */
const OFFICERS: readonly (readonly [string, Role, OwnAddresses])[] = [
  ['0101', 'duty-officer', { mail: '', telephone: '+3545550101' }],
  ['0102', 'duty-officer', NOWHERE],
  ['0103', 'supervisor', NOWHERE],
  ['0104', 'prosecutor', NOWHERE],
];
/** Who is called at each rung of an emergency, where nobody has the watch. */
const CALLED = [
  ['0101', '0102'],
  ['0101', '0102'],
  ['0101', '0102', '0103'],
  ['0101', '0102', '0103', '0104'],
] as const;

let house: AlarmHouse;
let gateway: CallReceiver;
before(async () => {
  gateway = await openGateway();
  house = await openHouse(OFFICERS, (folder) => [
    ...['--gateway', gateway.url, '--gateway-secret', `${folder}/secret`],
  ]);
});
after(async () => {
  await house?.close();
  await gateway?.close();
});

/** The time of a rung has come for all alarms, within the next seconds: the clock that they go by is played. */
async function comesTo(rung: number): Promise<void> {
  const { after: seconds } = rungAt(LADDERS.emergency, rung);
  await house.admin.query(
    `update alarms set raised_at = now() - $1 * interval '1 second',
       next_at = now() + (substr(id, 7)::int % 4) * interval '1 second' where climbed = $2`,
    [seconds, rung],
  );
  await house.admin.query(`select pg_notify('comity_alarm', '${IS}')`);
}

test('each of a thousand alarms calls each officer once at each of four steps, though a process is killed', async () => {
  const processes = [
    await house.startProcess(),
    await house.startProcess(),
    await house.startProcess(),
  ];
  await house.raise(ALARMS);
  for (const rung of CALLED.keys()) {
    if (rung > 0) await comesTo(rung);
    if (rung === 1) {
      await until('some calls of the second step are out', () => gateway.taken.length >= 1_200);
      processes[1]?.kill('SIGKILL');
    }
    const climbed = `select count(*) as n from alarms where climbed > ${rung}`;
    await until(`every alarm has rung ${rung + 1} times`, async () => {
      return (await house.count(climbed)) === ALARMS;
    });
    const open = `select count(*) as n from calls where channel = 'gateway' and reached_at is null`;
    // What the killed process was sending is tried again by another once its claim is over: in a minute
    // and a half, which a test does not wait for.
    await until('what is left was claimed by the process that was killed', async () => {
      const waits = await house.count(`${open} and next_try_at <= now()`);
      return waits === 0 && (await house.count(open)) <= (rung === 1 ? 20 : 0);
    });
    await house.admin.query(
      `update calls set next_try_at = now() where channel = 'gateway' and reached_at is null`,
    );
    await until('all of them have gone out', async () => (await house.count(open)) === 0);
  }

  const { rows } = await house.admin.query<Record<'officer' | 'channel' | 'n', string>>(
    `select rung, officer, channel, count(*) as n, count(distinct alarm) as alarms from calls
     group by rung, officer, channel order by rung, officer, channel`,
  );
  const expected = CALLED.flatMap((officers, rung) =>
    officers.flatMap((number) =>
      (number === '0101' ? ['gateway', 'screen'] : ['screen']).map((channel) => ({
        ...{ rung, officer: `${IS}.${number}`, channel },
        ...{ n: String(ALARMS), alarms: String(ALARMS) },
      })),
    ),
  );
  assert.deepEqual(rows, expected);
  const times = new Map<string, number>();
  for (const { key } of gateway.taken) times.set(key, (times.get(key) ?? 0) + 1);
  assert.equal(times.size, ALARMS * CALLED.length, 'as many keys as calls: none has two');
  const again = [...times.values()].filter((n) => n > 1);
  assert.ok(again.length <= 20, 'only what was on its way when the process was killed came twice');
  assert.deepEqual(gateway.forged, []);
  assert.equal(processes[0]?.exitCode ?? processes[2]?.exitCode ?? null, null, 'the others live');
});
