import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { until } from '../../../test/wait.ts';
import { STORIES } from '../src/training/life/stories.ts';
import { accounts, newFolder, portsOfNetwork, start, untilNoneOn } from './network.ts';

const [account] = accounts;

/** Where each story stands when it is told, by its title, in the words of the work list. */
const STAND: Readonly<Record<string, string>> = {
  'Silk Road server (2013)': 'Preserved',
  'DMM Bitcoin: 4,502.9 BTC moved (2024)': 'Preserved',
  'Threat against a school, announced for tomorrow': 'Submitted',
  'NetWalker: a relay in Tokyo (2021)': 'Postponed',
  'Phobos: an administrator’s payment records (2024)': 'Conditions proposed',
  'Emotet: a server of the first tier (2021)': 'In execution',
  'Contacts of a victim, as in McHugh (2018)': 'Answered in part',
  'Economic espionage, as in Falciani (2018)': 'Refused',
  'Ghost Click: six suspects and their servers (2012)': 'Answered',
  'Buyers of a market, as in Hansa (2017)': 'Answered',
};

/** A browser without a window, signed in as one of the training officers. */
async function signedIn(port: number, officer: string): Promise<() => Promise<string>> {
  const desk = `http://localhost:${port}`;
  const cookies = new Map<string, string>();
  const ask = async (path: string, body?: URLSearchParams): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${desk}${path}`, {
      ...(body === undefined ? {} : { method: 'POST', body }),
      headers: { cookie, ...(body === undefined ? {} : { origin: desk }) },
      redirect: 'manual',
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  const page = await (await ask('/sign-in')).text();
  const token = /name="form-token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const action = /<form[^>]*action="([^"]*)"[^>]*>(?:(?!<\/form>).)*name="officer"/s.exec(
    page,
  )?.[1];
  const fields = new URLSearchParams({ 'form-token': token, officer, next: '/' });
  const answer = await ask(action ?? '/sign-in', fields);
  assert.equal(answer.status, 303, await answer.text());
  return async () => (await ask('/')).text();
}

/** The row of a work list that names a case, without markup. */
const rowOf = (page: string, title: string): string =>
  (
    page
      .split('<tr')
      // Before the first row stands what rings, and it names its case too.
      .slice(1)
      .find((row) => row.includes(title)) ?? ''
  ).replace(/<[^>]*>/g, ' ');

test('the desks fill with real cases, each at its stage, also when all ended in their midst', async () => {
  assert.ok(account !== undefined);
  assert.deepEqual(STORIES.map(({ title }) => title).sort(), Object.keys(STAND).sort());
  const folder = newFolder(account);
  const port = await portsOfNetwork();
  const args = ['--data', folder, '--port', String(port)];
  const cutOff = start(account, args);
  await cutOff.until(/^ready after \d/m);
  const early = await signedIn(port, 'JPN.npa-247.0101');
  await until('a story has begun', async () => /<tr/.test(await early()), 50);
  cutOff.kill('SIGKILL');
  await cutOff.ended;
  await untilNoneOn(folder);
  const network = start(account, args);
  await network.until(/^ready after \d/m);
  assert.doesNotMatch(network.text(), /--empty tells no stories/);
  const ports: Readonly<Record<string, number>> = { JPN: 0, USA: 1, ISL: 2, EST: 3 };
  const desks = new Map<string, () => Promise<string>>();
  for (const authority of new Set(STORIES.flatMap(({ from, to }) => [from, to]))) {
    const at = port + (ports[authority.slice(0, 3)] ?? 0);
    const first = /\.(?:moj|oia)$/.test(authority) && authority !== 'EST.moj' ? '0201' : '0101';
    desks.set(authority, await signedIn(at, `${authority}.${first}`));
  }
  for (const { title, from, to } of STORIES) {
    for (const authority of [from, to]) {
      await until(
        `${title} is ${STAND[title]} at ${authority}`,
        async () => {
          const page = (await desks.get(authority)?.()) ?? '';
          return rowOf(page, title).includes(STAND[title] ?? '?');
        },
        500,
      );
    }
  }
  network.kill('SIGTERM');
  assert.equal(await network.ended, 0);
  const empty = start(account, [...args, '--empty']);
  await empty.until(/^ready after \d/m);
  assert.match(empty.text(), /--empty tells no stories, but the cases kept in .* are still there/);
  empty.kill('SIGTERM');
  assert.equal(await empty.ended, 0);
  rmSync(dirname(folder), { recursive: true });
});
