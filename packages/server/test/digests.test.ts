import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { spokenReference } from '@comity/base';
import { type OutgoingDigest, sendDigests, suspendOfficer } from '@comity/server';
import type { Session } from '@comity/service';
import { IS, type RefusingPair, refusingPair } from './refusing-pair.ts';

const URL = 'https://desk.example/clocks/digest';
const CASE = 'digests-1.JPN.npa-247';

let pair: RefusingPair;
let ann: Session;

before(async () => {
  // Monday, 23 November 2026, 10:00 in UTC, which is the clock of these officers.
  pair = await refusingPair('digests');
  ann = await pair.come('0101');
  await pair.asked(CASE);
});
after(() => pair.close());

const hours = (n: number): void => pair.advance(n * 3_600_000);
const alarms = () => pair.iceland.service.alarms;
const sent: OutgoingDigest[] = [];
let refuses = false;
/** When the office is open in the week ahead; null where nobody has said so. */
let open: readonly { readonly from: string; readonly until: string }[] | null = null;
const look = (digest = true): Promise<boolean> =>
  sendDigests(
    {
      ...pair.iceland.parts,
      openAhead: async () => open,
      callers: digest
        ? {
            digest: async (mail) => {
              if (refuses) throw Object.assign(new Error('x@y.example'), { responseCode: 451 });
              sent.push(mail);
            },
          }
        : {},
    },
    URL,
  );

test('who did not ask for it, or gave no address, gets none', async () => {
  hours(21); // Tuesday, 07:00
  ann = await pair.come('0101');
  assert.equal((await alarms().addresses(ann)).digest, null);
  assert.equal(await look(), true);
  const wrong = await alarms().keepDigest(ann, '23');
  assert.deepEqual(wrong.ok ? '' : wrong.error.code, 'digest-hour');
  assert.ok((await alarms().keepDigest(ann, '7')).ok);
  assert.equal((await alarms().addresses(ann)).digest, 7);
  assert.equal(await look(), true);
  assert.deepEqual(sent, [], 'no address yet');
});

test('it comes once a day for each officer, on whichever process, with numbers and own references', async () => {
  const own = { mail: 'ann@police.example', telephone: '' };
  assert.ok((await alarms().keepAddresses(ann, own)).ok);
  hours(24); // Wednesday, 07:00
  assert.equal(await look(false), true, 'no way out: nothing is taken up');
  await Promise.all([look(), look(), look()]);
  await look();
  assert.equal(sent.length, 1);
  const [mail] = sent;
  const ours = (await pair.iceland.service.clocks.all(ann)).running.filter(
    ({ due, side }) => due.owedBy === side && due.held === undefined && due.at !== undefined,
  );
  const now = Date.parse(pair.iceland.parts.world.now());
  const late = ours.filter(({ due }) => Date.parse(due.at ?? '') < now);
  assert.ok(late.length > 0);
  assert.equal(mail?.late.n, late.length);
  assert.deepEqual(mail?.late.references, [spokenReference(CASE)]);
  assert.deepEqual([mail?.to, mail?.url, mail?.handOvers], ['ann@police.example', URL, 0]);
  assert.doesNotMatch(JSON.stringify(mail), /Silk Road|JPN|Officer/);
  assert.equal(mail?.unplanned, pair.iceland.parts.world.now(), 'nobody has said when it is open');
  hours(24); // Thursday
  const opens = '2026-11-30T09:00:00.000Z';
  open = [{ from: opens, until: '2026-11-30T17:00:00.000Z' }];
  await look();
  assert.equal(sent.length, 2);
  assert.notEqual(sent[0]?.key, sent[1]?.key);
  assert.equal(sent[1]?.unplanned, opens, 'only the hours that it has promised count');
  open = null;
});

test('an emergency that waits for its second officer, or whose answer nobody has seen, is counted, in the mail as on the page', async () => {
  const onPage = async () => {
    ann = await pair.come('0101');
    return (await pair.iceland.service.rosters.onDuty(ann)).waits.emergencies;
  };
  assert.deepEqual([sent.at(-1)?.alarms, await onPage()], [0, 0]);
  const rows = [
    ...Array.from({ length: 6 }, (_, n) => [`second-${n}`, 'release', null, `draft-${n}`]),
    ...['emergency', 'answer'].map((sort) => [sort, sort, CASE, null]),
    ['not-called', 'unreached', 'other-case', null],
  ];
  // An alarm for a second officer is seen by whoever sees what waits.
  await pair.behind(
    `insert into drafts (id, authority, version, state, created_by, created_at, saved_at, sealed)
      select 'draft-' || n, $1, 1, 'awaiting-release', $1 || '.0102', $2, $2, ''
      from generate_series(0, 5) n`,
    [IS, pair.iceland.parts.world.now()],
  );
  for (const row of rows) {
    await pair.behind(
      `insert into alarms (authority, id, sort, case_id, waits, officer, raised_at, next_at)
        select $1, $2, $3, $4, $5, case when $3 = 'release' then $1 || '.0102' end, $6, $6`,
      [IS, ...row, pair.iceland.parts.world.now()],
    );
  }
  assert.equal(await onPage(), 7, 'six that wait for a second officer, and one case');
  hours(24); // Friday
  await look();
  assert.deepEqual([sent.pop()?.alarms, sent.length], [7, 2]);
  await pair.behind('delete from alarms where authority = $1', [IS]);
  await pair.behind('delete from drafts where authority = $1', [IS]);
});

test('what the mail server does not take is tried again in the morning, under the same key, and not at noon', async () => {
  hours(24); // Saturday, 07:00
  refuses = true;
  await look();
  refuses = false;
  await look();
  assert.equal(sent.length, 2, 'not at once');
  hours(1);
  await look();
  assert.equal(sent.length, 3);
  hours(23); // Sunday, 07:00
  refuses = true;
  await look();
  refuses = false;
  hours(5); // noon
  await look();
  hours(1);
  await look();
  assert.equal(sent.length, 3);
});

test('nobody is written to before the hour, after it was taken back, or once suspended', async () => {
  hours(17); // Monday, 06:00
  await look();
  assert.equal(sent.length, 3);
  ann = await pair.come('0101');
  assert.ok((await alarms().keepDigest(ann, '')).ok);
  hours(1);
  await look();
  assert.equal(sent.length, 3);
  ann = await pair.come('0101');
  assert.ok((await alarms().keepDigest(ann, '7')).ok);
  assert.ok((await suspendOfficer(pair.iceland.parts, `${IS}.0101`, true)).ok);
  await look();
  assert.equal(sent.length, 3);
  assert.ok((await suspendOfficer(pair.iceland.parts, `${IS}.0101`, false)).ok);
  await look();
  assert.equal(sent.length, 4);
});

test('an officer whose zone nobody knows takes no other officer’s morning', async () => {
  ann = await pair.come('0101');
  const own = { mail: 'ann@police.example', telephone: '' };
  assert.ok((await alarms().keepAddresses(ann, own)).ok);
  assert.ok((await alarms().keepDigest(ann, '7')).ok);
  await pair.behind(
    `insert into officer_digests (authority, officer, from_hour) values ($1, $1 || '.0102', 7)
      on conflict do nothing`,
    [IS],
  );
  await pair.behind(`update officers set zone = 'Nowhere/Land' where id = $1 || '.0102'`, [IS]);
  const before = sent.length;
  hours(24 * 7); // Monday, 07:00
  assert.equal(await look(), true);
  assert.equal(sent.length, before + 1);
});
