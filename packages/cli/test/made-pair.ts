import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalText } from '@comity/base';
import { fold } from '@comity/case';
import { loadLaw } from '@comity/law-files';
import { systemWorld } from '@comity/node';
import type { NodeDatabase } from '@comity/postgres';
import { spokenFingerprint } from '@comity/seal';
import { createNode, loadKeyring, type Node, openStore } from '@comity/server';
import { freePort } from '../../../test/free-ports.ts';
import { Browser, comity, type Run, type Served, serve } from './made-node.ts';

/** A node of the test: made by `comity init`, run by `comity serve`. */
export interface Made {
  readonly home: string;
  readonly desk: string;
  readonly authority: string;
  readonly link: string;
  served: Served;
}

/** Two free addresses of this machine. */
export const addresses = async () => ({
  desk: `http://localhost:${await freePort()}`,
  exchange: `http://127.0.0.1:${await freePort()}`,
});

/** The words of an init. */
export const initWords = (
  home: string,
  participant: string,
  { desk, exchange }: { desk: string; exchange: string },
) => [
  ...['init', '--home', home, '--participant', participant, '--name', `The State ${participant}`],
  ...['--zone', 'Europe/Oslo', '--desk-url', desk, '--exchange-url', exchange],
];

/** The JSON that a command has answered. */
export const said = <T>({ code, out, err }: Run): T => {
  assert.equal(code, 0, err);
  return JSON.parse(out) as T;
};

/** Makes a node in a folder of `folder` by `comity init` and serves it. */
export async function makeNode(
  folder: string,
  participant: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Made> {
  const home = join(folder, participant.toLowerCase());
  const at = await addresses();
  const made = await comity([...initWords(home, participant, at), '--json'], env);
  const { link } = said<{ link: string }>(made);
  assert.equal(made.out.match(/\/link\//g)?.length, 1, 'one link is printed, of one hour');
  const running = await serve(home, at.desk);
  const authority = `${participant}.point-247`;
  return { home, desk: at.desk, authority, link, served: running };
}

/** Adds an officer by command, who comes in by the link in a browser of their own. */
export async function officer({ home, desk, authority }: Made, number: string): Promise<Browser> {
  const { link } = said<{ link: string }>(
    await comity([
      ...['officer', 'add', '--home', home, '--authority', authority, '--number', number],
      ...['--name', `Officer ${number}`, '--role', 'supervisor', '--json'],
    ]),
  );
  const browser = new Browser(desk);
  const { answer } = await browser.setUp(link, `officer-${number}`);
  assert.equal(answer.status, 303, await answer.text());
  return browser;
}

/** Two officers admit the other node at the desk, each by the digits that they are asked for. */
export async function admit(here: Made, there: Made, officers: readonly Browser[]): Promise<void> {
  const file = `${there.home}.json`;
  const stated = said<{ fingerprint: string; participant: string }>(
    await comity(['statement', '--home', there.home, '--out', file, '--json']),
  );
  const proposed = await comity([
    ...['admit', '--home', here.home, '--statement', file],
    ...['--fingerprint', stated.fingerprint, '--json'],
  ]);
  assert.equal(said<{ step: string }>(proposed).step, 'proposed');
  const groups = spokenFingerprint(stated.fingerprint);
  for (const browser of officers) {
    const list = await browser.page('/participants');
    const path =
      new RegExp(`/participants/${stated.participant}/[A-Za-z0-9_%:-]+`).exec(list)?.[0] ?? '';
    assert.notEqual(path, '', list);
    const page = await browser.page(path);
    const asked = [...page.matchAll(/name="group-(\d+)"/g)].map((found) => Number(found[1]));
    assert.ok(asked.length > 0);
    const digits = asked.map((n) => [`group-${n}`, groups[n - 1]?.digits ?? '']);
    const fields = { ...Object.fromEntries(digits), note: 'Note 12 of 2026' };
    const done = await browser.send(path, fields, path);
    assert.equal(done.status, 303, await done.text());
  }
}

/** New keys of a node, agreed to by its two officers at the desk. */
export async function newKeys({ home }: Made, officers: readonly Browser[]): Promise<void> {
  type Listed = { keys: { id: string; current: boolean }[] };
  const list = async () => {
    const { keys } = said<Listed>(await comity(['key', 'list', '--home', home, '--json']));
    return keys.filter(({ current }) => current).map(({ id }) => id);
  };
  const before = await list();
  said(await comity(['key', 'rotate', '--home', home, '--json']));
  assert.deepEqual(await list(), before, 'nobody has agreed');
  for (const browser of officers) {
    const path = /action="(\/keys\/[^"/]+)"/.exec(await browser.page('/keys'))?.[1] ?? '';
    const done = await browser.send(path, {}, '/keys');
    assert.equal(done.status, 303, await done.text());
  }
  const now = await list();
  assert.ok(before.length > 0 && before.every((id) => !now.includes(id)), now.join(' '));
}

/** A made node, opened beside its process; what it states, that process delivers. */
async function beside<T>(made: Made, work: (node: Node) => Promise<T>): Promise<T> {
  const world = systemWorld(() => undefined, { anyAddress: true });
  const logins = JSON.parse(readFileSync(join(made.home, 'database-logins.json'), 'utf8'));
  const store = openStore({ database: logins as NodeDatabase, world });
  const keyring = loadKeyring(join(made.home, 'keys'), world);
  const law = await loadLaw();
  const parts = { world, store, keyring, law, training: false, origin: made.desk };
  const node = await createNode(parts);
  try {
    return await work(node);
  } finally {
    await node.stop();
  }
}

/** Requests from one node to the other, a case each. */
export const request = (from: Made, to: Made, ...names: readonly string[]): Promise<void> =>
  beside(from, async (node) => {
    for (const name of names.length === 0 ? ['between-made-nodes'] : names) {
      const queued = await node.parts.store.asNode(from.authority, (tx) =>
        node.exchange.enqueue(tx, {
          ...{
            authority: from.authority,
            caseId: `${name}.${from.authority}`,
            zone: 'Europe/Oslo',
          },
          draft: {
            kind: 'request-submitted',
            parts: ['p1'],
            content: REQUEST,
            pinpoints: [],
            seen: {},
          },
          officer: { role: 'supervisor', number: '0101' },
          to: { participant: to.authority.slice(0, 3), authority: to.authority },
        }),
      );
      assert.ok(queued.ok, queued.ok ? '' : queued.error.code);
    }
  });

/** The state of every case at a node, by its id, as canonical text. */
export const statesAt = (made: Made): Promise<Readonly<Record<string, string>>> =>
  beside(made, ({ parts, exchange }) =>
    parts.store.asNode(made.authority, async (tx) => {
      const cases = await tx.query<{ id: string }>('select id from cases order by id');
      const states: Record<string, string> = {};
      for (const { id } of cases) {
        states[id] = canonicalText(fold(await exchange.entriesOf(tx, made.authority, id)));
      }
      return states;
    }),
  );

/** The cases that a node lists. */
export const casesAt = async (node: Made): Promise<readonly { case: string; status: string }[]> =>
  said<{ cases: { case: string; status: string }[] }>(
    await comity(['case', 'list', '--home', node.home, '--json']),
  ).cases;

/** A whole request: one account at the other State. */
const REQUEST = {
  parts: [
    {
      id: 'p1',
      measure: 'preservation',
      wanted: 'The traffic logs of the account.',
      basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }],
      targets: [{ kind: 'account', service: 'mail', identifier: 'operator@example.org' }],
    },
  ],
  title: 'Logs of an account',
  from: 'NOR',
  to: 'ISL',
  offences: [{ kind: 'known', pinpoint: 'CETS185:8', provision: 'Penal Code 371' }],
  conduct: 'Payments were diverted by messages from the account.',
  contents: {
    factsSummary: 'The account was used for the messages.',
    dataRelationToOffence: 'The logs show who used it.',
    necessity: 'They are kept for days only.',
    intendsMlaRequest: 'A request for disclosure will follow within 60 days.',
  },
  urgency: { level: 'urgent', why: 'The logs are kept for days only.' },
  sensitivity: 'normal',
  confidentialityRequested: true,
  language: 'en',
} as const;
