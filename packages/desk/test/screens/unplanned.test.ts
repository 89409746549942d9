import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOW } from '../fake/places.ts';
import { type FakeService, fakeService } from '../fake-service.ts';
import { browse } from './desk-client.ts';

const PAGES = ['/night', '/roster', '/clocks/digest'] as const;

/** The pages of whoever comes on duty, where somebody is missing from a moment on. */
async function shown(officer: string, unplanned: string | null): Promise<readonly string[]> {
  const service: FakeService = fakeService({ participant: 'USA' });
  const { rosters } = service;
  const onDuty: typeof rosters.onDuty = async (session) => ({
    ...(await rosters.onDuty(session)),
    unplanned,
  });
  const client = await browse(Object.assign(service, { rosters: { ...rosters, onDuty } }));
  await client.signIn(officer);
  const pages = await Promise.all(PAGES.map(async (path) => (await client.get(path)).body));
  await client.close();
  return pages.map((page) => page.replace(/[\u2066-\u2069]/g, ''));
}

test('from when on nobody is planned is said on each page of whoever comes on duty, with what happens then', async () => {
  for (const page of await shown('usa-2', '2024-11-24T11:00:00.000Z')) {
    assert.match(page, /From Sun 24 Nov 2024, 06:00 nobody is planned[^<]*all duty officers/);
    assert.match(page, /href="\/roster#fallback"/);
  }
  for (const page of await shown('usa-2', NOW)) {
    assert.match(page, /Nobody is planned now, and no fallback is named/);
  }
});

test('whoever does not plan is told whom to tell; where somebody is there nothing is said', async () => {
  for (const page of await shown('usa-3', NOW)) {
    assert.match(page, /Tell whoever plans the roster/);
    assert.doesNotMatch(page, /href="\/roster#fallback"/);
  }
  for (const page of await shown('usa-2', null)) assert.doesNotMatch(page, /is planned/);
});
