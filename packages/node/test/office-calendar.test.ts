import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadLaw } from '@comity/law-files';
import { type DatabaseServer, provisionDatabase, startTestDatabase } from '@comity/postgres';
import { migrate, openStore, type Store } from '@comity/server';
import { Client } from 'pg';
import { officeCalendar } from '../src/office-calendar.ts';

const NOW = '2026-11-20T00:00:00.000Z';

let server: DatabaseServer;
before(async () => {
  server = await startTestDatabase();
});
after(() => server.stop());

const world = {
  now: () => NOW,
  randomBytes: (n: number) => new Uint8Array(n),
  post: () => Promise.reject(new Error('no network')),
  later: () => () => undefined,
  aside: () => () => undefined,
  log: () => undefined,
};

async function withCalendar(state: string, work: (store: Store) => Promise<void>): Promise<void> {
  const calendar = officeCalendar(await loadLaw(), state, NOW);
  const database = await provisionDatabase(server.connection, `calendar_${state.toLowerCase()}`);
  await migrate(database, undefined, undefined, calendar);
  const store = openStore({ database, world });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

const isClosed = (store: Store, zone: string, local: string): Promise<boolean> =>
  store.asGate(async (tx) => {
    const at = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString();
    const [row] = await tx.query<{ closed: boolean }>('select office_closed($1, $2) as closed', [
      zone,
      at,
    ]);
    return row?.closed === true;
  });

test('the office of Japan is closed on its holidays, by its own clock, and open on a Tuesday', async () => {
  await withCalendar('JPN', async (store) => {
    const tokyo = (local: string) => isClosed(store, 'Asia/Tokyo', local);
    assert.equal(await tokyo('2026-11-23T10:00'), true, 'Labour Thanksgiving Day, a Monday');
    assert.equal(await tokyo('2026-11-24T10:00'), false);
    assert.equal(await tokyo('2026-11-24T07:59'), true);
    assert.equal(await tokyo('2026-11-24T08:00'), false);
    assert.equal(await tokyo('2026-11-24T17:59'), false);
    assert.equal(await tokyo('2026-11-24T18:00'), true);
    assert.equal(await tokyo('2026-11-21T12:00'), true, 'a Saturday');
  });
});

test('a State whose weekend is Friday and Saturday works on Sunday', async () => {
  await withCalendar('SAU', async (store) => {
    const riyadh = (local: string) => isClosed(store, 'Asia/Riyadh', local);
    assert.equal(await riyadh('2026-11-20T10:00'), true, 'a Friday');
    assert.equal(await riyadh('2026-11-21T10:00'), true, 'a Saturday');
    assert.equal(await riyadh('2026-11-22T10:00'), false, 'a Sunday');
  });
});

test('the office of Israel is closed on Friday, Saturday and the Day of Atonement, and open on Sunday', async () => {
  await withCalendar('ISR', async (store) => {
    const jerusalem = (local: string) => isClosed(store, 'Asia/Jerusalem', local);
    assert.equal(await jerusalem('2026-09-21T10:00'), true, 'a Monday, 10 Tishri');
    assert.equal(await jerusalem('2026-11-20T10:00'), true, 'a Friday');
    assert.equal(await jerusalem('2026-11-21T10:00'), true, 'a Saturday');
    assert.equal(await jerusalem('2026-11-22T10:00'), false, 'a Sunday');
  });
});

test('in years that no calendar was made for, Saturday and Sunday are free', async () => {
  await withCalendar('ISL', async (store) => {
    const reykjavik = (local: string) => isClosed(store, 'Atlantic/Reykjavik', local);
    assert.equal(await reykjavik('2040-06-17T10:00'), true, 'a Sunday');
    assert.equal(await reykjavik('2041-06-17T10:00'), false, 'the national day, not known');
  });
});

test('the days are worked out once, and again where the basis or a row has changed', async () => {
  const database = await provisionDatabase(server.connection, 'calendar_kept');
  let worked = 0;
  const start = async (basis: string): Promise<number> => {
    const workOut = async () => {
      worked += 1;
      return { years: [2026, 2027], days: ['2026-12-25', '2026-11-23'] };
    };
    await migrate(database, undefined, undefined, { basis, workOut });
    return worked;
  };
  assert.deepEqual([await start('JPN 2026'), await start('JPN 2026')], [1, 1]);
  assert.equal(await start('JPN 2027'), 2);
  const owner = new Client(database.migrator);
  await owner.connect();
  await owner.query(`set role "${database.ownerRole}"`);
  await owner.query("delete from comity.free_days where day = '2026-12-25'");
  assert.deepEqual([await start('JPN 2027'), await start('JPN 2027')], [3, 3]);
  const { rows } = await owner.query('select day from comity.free_days order by day');
  await owner.end();
  assert.deepEqual(rows, [{ day: '2026-11-23' }, { day: '2026-12-25' }]);
  await migrate(database);
  assert.equal(await start('JPN 2027'), 3, 'a step without a calendar leaves it');
});
