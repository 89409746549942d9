import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allScreens, type Screen } from '../../src/index.ts';
import { CASE_FILES } from '../fake/cases.ts';
import { type DeskClient, openDesk } from './desk-client.ts';
import { openWalk } from './walk-desks.ts';

/** Where officers begin, and each case: the list of the invented node has but some. */
const HOMES = ['/', '/night', ...CASE_FILES.map(({ caseId }) => `/cases/${caseId}`)];

/** Addresses that are looked at of one screen: rows of a list lead to the same ones; cases differ. */
const OF_ONE = 6;
const OF_CASES = 100;

/** Screens that no link of a page leads to, each by what does. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'sign-in': 'whoever is not signed in is sent there',
  'sign-in.provider': 'the page of the sign-in, where the ministry has one of its own',
  'sign-in.provider-back': 'the sign-in of the ministry leads back there',
  link: 'an administrator hands the address on, once',
  'request.give-back.again': 'the form of a page, where its address is loaded again',
  'emergency.check': 'a form: what is asked is kept first',
  calendar: 'a calendar program asks for it',
};

const pages = allScreens.filter((screen) => screen.method === 'GET');

/** The screen that answers at an address: the one with fewest open places in its path. */
function screenAt(address: string): Screen | undefined {
  const given = address.split(/[?#]/)[0]?.split('/') ?? [];
  const fits = ({ path }: Screen): boolean => {
    const wanted = path.split('/');
    return (
      wanted.length === given.length &&
      wanted.every((part, n) => part.startsWith(':') || part === given[n])
    );
  };
  const open = ({ path }: Screen): number => path.split(':').length;
  return pages.filter(fits).toSorted((a, b) => open(a) - open(b))[0];
}

/** Where links and forms that only ask lead from a page, on this desk. */
function waysFrom(body: string): readonly string[] {
  const links = [...body.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)].map(([, href = '']) => href);
  const forms = [...body.matchAll(/<form\b[^>]*>/g)]
    .map(([form]) => form)
    .filter((form) => !/method="post"/i.test(form))
    .flatMap((form) => /action="([^"]+)"/.exec(form)?.[1] ?? []);
  return [...links, ...forms]
    .map((href) => href.replaceAll('&amp;', '&').split('#')[0] ?? '')
    .filter((href) => href.startsWith('/') && !href.startsWith('//'));
}

/** The names of the screens that are reached from where one begins by links alone. */
async function reachedBy(
  client: DeskClient,
  homes: readonly string[],
): Promise<ReadonlySet<string>> {
  const reached = new Set<string>();
  const seen = new Set<string>(homes);
  const looked = new Map<string, number>();
  const waiting = [...homes];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    const screen = screenAt(at);
    if (screen === undefined) continue;
    const times = looked.get(screen.name) ?? 0;
    if (times >= (at.startsWith('/cases/') ? OF_CASES : OF_ONE)) continue;
    looked.set(screen.name, times + 1);
    const answer = await client.get(at);
    const further = answer.headers['location'];
    if (answer.statusCode < 400) reached.add(screen.name);
    const ways = typeof further === 'string' ? [further] : waysFrom(answer.body);
    for (const way of ways) {
      if (seen.has(way)) continue;
      seen.add(way);
      waiting.push(way);
    }
  }
  return reached;
}

describe('every screen', () => {
  let walk: Awaited<ReturnType<typeof openWalk>>;
  let administrator: DeskClient;
  before(async () => {
    walk = await openWalk('en');
    administrator = await openDesk({ participant: 'ISL' });
    await administrator.signIn('isl-9');
  });
  after(async () => {
    await walk?.close();
    await administrator?.close();
  });

  it('is reached by links from where officers begin, or by what is said', async () => {
    const reached = new Set<string>();
    for (const client of walk.clients) {
      for (const name of await reachedBy(client, HOMES)) reached.add(name);
    }
    const lost = pages.map(({ name }) => name).filter((name) => !reached.has(name));
    assert.deepEqual(
      lost.toSorted(),
      Object.keys(OTHERWISE).toSorted(),
      'a link from a page, or a line of OTHERWISE',
    );
  });

  it('that administrators may see is reached by links from their front page', async () => {
    const reached = await reachedBy(administrator, ['/']);
    const lost: string[] = [];
    for (const { name, access, sample } of pages) {
      if (access !== 'officer' || reached.has(name) || sample === undefined) continue;
      const { statusCode } = await administrator.get(sample);
      if (statusCode === 200) lost.push(name);
    }
    assert.deepEqual(lost, [], 'a link from a page that administrators see');
  });
});
