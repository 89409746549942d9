import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Role, UseCase } from '@comity/service';
import { may, NotPermitted, USE_CASES } from '@comity/service';
import { allScreens } from '../../src/index.ts';
import { fakeService } from '../fake-service.ts';
import { type DeskClient, openDesk } from './desk-client.ts';
import { rolesPage } from './roles-table.ts';

/** Routes of officers that somebody who keeps machines may use: no case, no draft behind them. */
const FOR_ADMINISTRATORS: ReadonlySet<string> = new Set([
  'directory',
  'directory.changes',
  'directory.country',
  'directory.card',
  'directory.fork',
  'directory.take',
  'keys',
  'node',
  'node.audit',
  'node.authorities',
  'node.back-up',
  'node.backups',
  'node.queues',
  'officers',
  'officers.add',
  'officers.one',
  'officers.to-add',
  'officers.waiting',
  'participants',
  'participants.compare',
  'participants.propose',
  'participants.standing',
  'participants.stop',
  'passkey',
  'passkey.options',
  'passkey.register',
  'sessions',
  'sessions.end',
  'sessions.again',
  'sign-out',
  'status',
  'tokens',
  'tokens.change',
  'work-list',
]);

const isLaw = (name: string): boolean => name.startsWith('law');

let admin: DeskClient;
let officer: DeskClient;
before(async () => {
  admin = await openDesk({ participant: 'ISL' });
  await admin.signIn('isl-9');
  officer = await openDesk({ participant: 'ISL' });
  await officer.signIn('isl-1');
});
after(async () => {
  await admin.close();
  await officer.close();
});

const officerScreens = allScreens.filter(({ access }) => access === 'officer');
/** A path of the route, with an id that is nobody's, or one that there is. */
const pathOf = (path: string, id: string): string => path.replaceAll(/:[A-Za-z]+/g, id);

/** A page without what differs from one request to the next. */
const plain = (html: string): string =>
  html.replaceAll(/name="(?:form-token|next)" value="[^"]*"/g, '').replaceAll(/\s+/g, ' ');

test('an administrator reaches no case and no draft, by no route that the desk has', async () => {
  const open: string[] = [];
  for (const { name, method, path } of officerScreens) {
    if (isLaw(name) || name === 'sign-out' || name === 'sessions.again') continue;
    for (const id of ['silkroad', 'nobodys-id']) {
      const url = pathOf(path, id);
      const answer =
        method === 'GET' ? await admin.get(url) : await admin.post(url, {}, '/passkey');
      if (answer.statusCode !== 404) open.push(name);
    }
  }
  for (const screen of officerScreens) {
    if (screen.method !== 'GET' || isLaw(screen.name)) continue;
    for (const id of ['silkroad', 'isl-1', 'kiribati-statement', 'JPN']) {
      const { statusCode } = await admin.get(screen.sample.replace('*', id));
      if (statusCode === 200) open.push(screen.name);
    }
  }
  const file = fileURLToPath(new URL('../../../../docs/using/who-may-do-what.md', import.meta.url));
  const page = rolesPage(new Set(open));
  if (process.env['COMITY_WRITE'] === '1') writeFileSync(file, page);
  assert.equal(readFileSync(file, 'utf8'), page, 'COMITY_WRITE=1 npm test -- screens/roles');
  const strange = [...new Set(open)].filter((name) => !FOR_ADMINISTRATORS.has(name));
  assert.deepEqual(
    strange,
    [],
    'a new screen asks the service for a use case that administrators have not, or is a row of FOR_ADMINISTRATORS',
  );
  assert.ok(officerScreens.length > 30, 'the router has its routes');
});

test('the front page of an administrator says how the node is, without counts of cases and without news', async () => {
  const home = await admin.get('/');
  assert.equal(home.headers['location'], '/node');
  const page = await admin.get('/node');
  assert.equal(page.statusCode, 200);
  for (const href of ['/new-request"', '/drafts"', '/events"']) {
    assert.ok(!page.body.includes(href), href);
  }
  assert.equal((await admin.get('/events')).statusCode, 404);
});

test('what there is not and what is not yours is one page, on every route with an id', async () => {
  const nowhere = plain((await officer.get('/nowhere')).body);
  let routes = 0;
  for (const { name, method, path } of officerScreens) {
    if (method !== 'GET' || !path.includes(':') || isLaw(name)) continue;
    for (const id of ['nobodys-id', 'silkroad-japan']) {
      const answer = await officer.get(pathOf(path, id));
      assert.equal(answer.statusCode, 404, `${name}, ${id}`);
      assert.equal(plain(answer.body), nowhere, `${name}, ${id}`);
    }
    routes += 1;
  }
  assert.ok(routes > 8, `${routes} routes have an id`);
});

test('each call of the service asks the table before it does anything', async () => {
  const service = fakeService({ participant: 'ISL' });
  const signedIn = await service.identity.signInForTraining('isl-9');
  assert.ok(signedIn.ok);
  let denied = 0;
  for (const useCase of Object.keys(USE_CASES) as UseCase[]) {
    if (may('administrator', useCase)) continue;
    const [part = '', method = ''] = useCase.split('.');
    const calls = service[part as 'cases'] as unknown as Record<string, (s: unknown) => unknown>;
    const call = async () => calls[method]?.(signedIn.value);
    await assert.rejects(call, NotPermitted, useCase);
    denied += 1;
  }
  assert.ok(denied >= 15, `${denied} calls are denied`);
});

test('nobody is left out of the table', () => {
  const roles: readonly Role[] = [
    ...[
      'duty-officer',
      'prosecutor',
      'ministry-lawyer',
      'supervisor',
      'administrator',
      'case-system',
    ],
  ] as Role[];
  for (const [useCase, allowed] of Object.entries(USE_CASES)) {
    assert.ok(allowed.length > 0, useCase);
    for (const role of allowed) assert.ok(roles.includes(role), `${useCase}: ${role}`);
  }
});
