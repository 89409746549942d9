// An alarm on its way to a mailbox and to a telephone gateway: real servers take it, under a key that stays
// the same though the process is killed after it was taken; nothing of a case is in it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { lookAtAlarms } from '@comity/server';
import { until } from '../../../test/wait.ts';
import { type RefusingPair, refusingPair } from '../../server/test/refusing-pair.ts';
import { callersOf } from '../src/callers/callers.ts';
import { readCalling } from '../src/callers/calling-settings.ts';
import { type AlarmHouse, openHouse } from './alarm-house.ts';
import { CALL_SECRET, type CallReceiver, openGateway, openMailServer } from './call-receivers.ts';

const MAIL = 'duty@police.example';
const NUMBER = '+3545550101';

let mail: CallReceiver;
let gateway: CallReceiver;
let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comity-alarm-mail-'));
  writeFileSync(join(folder, 'secret'), CALL_SECRET.toString('base64'));
  [mail, gateway] = [await openMailServer(), await openGateway()];
});
after(async () => {
  await mail?.close();
  await gateway?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a call is one message to one person for one step, and says nothing of the case', async () => {
  const pair: RefusingPair = await refusingPair('alarm_mail', { '0103': 'duty-officer' });
  try {
    const officer = await pair.come('0103');
    const { iceland } = pair;
    const own = { mail: MAIL, telephone: NUMBER };
    assert.ok((await iceland.service.alarms.keepAddresses(officer, own)).ok);
    const settings = readCalling({
      ...{ 'mail-server': mail.url, 'mail-from': 'comity@police.example' },
      ...{ gateway: gateway.url, 'gateway-secret': join(folder, 'secret') },
    });
    assert.ok(settings.ok);
    const callers = callersOf(settings.value, iceland.parts.world, ['en']);
    const look = () => lookAtAlarms({ ...iceland.parts, callers }, 'https://desk.example/night');
    const caseId = 'canary-case.JPN.npa-247';
    await pair.asked(caseId, { level: 'emergency', why: 'Canary of the emergency.' });
    await look();
    for (const pause of [60_000, 60_000, 180_000]) {
      pair.advance(pause);
      await look();
    }
    const first = [mail, gateway].map(({ taken }) => taken.map(({ key }) => key));
    for (const keys of first) {
      assert.equal(keys.length, 4, 'one for each step');
      assert.equal(new Set(keys).size, 4);
    }
    // As if the node had not noted that they were taken.
    const unnoted = 'update calls set reached_at = null, next_try_at = now() where channel <> $1';
    await pair.behind(unnoted, ['screen']);
    await look();
    await look();
    for (const [n, { taken }] of [mail, gateway].entries()) {
      const again = taken.slice(4).map(({ key }) => key);
      assert.deepEqual(again.toSorted(), first[n]?.toSorted(), 'a second try has the first key');
    }
    const found = await iceland.service.cases.view(officer, caseId);
    assert.ok(found.ok && found.value.request !== null);
    const { title, conduct, parts } = found.value.request;
    const canaries = [caseId, 'canary', title, conduct, parts[0]?.wanted];
    for (const { whole } of [...mail.taken, ...gateway.taken]) {
      for (const canary of canaries) {
        assert.ok(canary !== undefined && canary.length > 5);
        assert.ok(!whole.toLowerCase().includes(canary.toLowerCase()), `${canary}: ${whole}`);
      }
    }
    assert.deepEqual(gateway.forged, []);
  } finally {
    await pair.close();
  }
});

test('killed after it was taken and before that was noted: it comes again under the same key', async () => {
  const house: AlarmHouse = await openHouse(
    [['0101', 'duty-officer', { mail: MAIL, telephone: NUMBER }]],
    (keys) => [
      ...['--mail-server', mail.url, '--mail-from', 'comity@police.example'],
      ...['--gateway', gateway.url, '--gateway-secret', join(keys, 'secret')],
    ],
  );
  const [mails, posts] = [mail.taken.length, gateway.taken.length];
  try {
    const first = await house.startProcess();
    // Before the receivers say that they have it, the table is held: that it was taken is not noted.
    let held: Promise<unknown> | undefined;
    const hold = async (): Promise<void> => {
      held ??= house.admin.query('begin; lock table calls in share row exclusive mode');
      await held;
    };
    [mail.beforeAnswer, gateway.beforeAnswer] = [hold, hold];
    await house.raise(1);
    const waiting = `select count(*) as n from pg_locks l join pg_class c on c.oid = l.relation
      where c.relname = 'calls' and not l.granted and l.mode = 'RowExclusiveLock'`;
    await until('both are taken, and their notes wait', async () => {
      return held !== undefined && (await house.count(waiting)) >= 2;
    });
    first.kill('SIGKILL');
    await new Promise((gone) => first.once('exit', gone));
    await house.admin.query('rollback');
    [mail.beforeAnswer, gateway.beforeAnswer] = [async () => undefined, async () => undefined];
    const open = `select count(*) as n from calls where channel <> 'screen' and reached_at is null`;
    assert.equal(await house.count(open), 2, 'nothing was noted');
    await house.startProcess();
    await house.admin.query(
      `update calls set next_try_at = now() where channel <> 'screen' and reached_at is null`,
    );
    await until('they went out again', async () => (await house.count(open)) === 0);
    for (const taken of [mail.taken.slice(mails), gateway.taken.slice(posts)]) {
      // A rung that came meanwhile has a key of its own.
      const [one, again] = taken.filter(({ key }) => key === taken[0]?.key);
      assert.ok(one !== undefined && again !== undefined, 'taken twice');
      assert.equal(one.to, again.to);
    }
  } finally {
    await house.close();
  }
});
