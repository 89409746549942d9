import assert from 'node:assert/strict';
import { enterOfficer, type Node } from '@comity/server';
import { type Place, zoneAtNight } from './nodes.ts';

/** An officer at a desk, by plain requests: no browser, so nothing but the nodes is measured. */
export interface OfficerAt {
  get(path: string): Promise<string>;
  /** @returns where the answer leads. @throws where the form comes back */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<string>;
  /** Hears what an open page hears, until the end. @returns ends it */
  listen(heard: (kind: string, caseId: string | null) => void): Promise<() => void>;
}

/** Enters a duty officer at a node that runs, and signs in at its desk. */
export async function officerAt(place: Place, hand: Node, authority: string): Promise<OfficerAt> {
  // None of those whom a training node enters by itself: they sit in the zone of their State.
  const number = '0901';
  const id = `${authority}.${number}`;
  const { store, keyring, world } = hand.parts;
  await store.asGate((tx) =>
    enterOfficer(
      tx,
      {
        ...{ id, authority, number, role: 'duty-officer', name: 'Bench' },
        ...{ zone: zoneAtNight(), userName: id.toLowerCase(), password: 'correct horse battery' },
        codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
      },
      { keyring, world },
    ),
  );
  const base = `http://127.0.0.1:${place.desk}`;
  const cookies = new Map<string, string>();
  let token = '';
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), cookie };
    const answer = await fetch(base + path, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  const get = async (path: string): Promise<string> => {
    const answer = await ask(path);
    const page = await answer.text();
    assert.equal(answer.status, 200, path);
    token = /name="form-token" value="([^"]*)"/.exec(page)?.[1] ?? token;
    return page;
  };
  const post = async (path: string, fields: Readonly<Record<string, string>>): Promise<string> => {
    const body = new URLSearchParams({ 'form-token': token, ...fields }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await ask(path, { method: 'POST', headers, body });
    const page = await answer.text();
    const to = answer.headers.get('location');
    assert(
      to !== null,
      `${path}: ${/<div class="govuk-error-summary"[\s\S]*?<\/ul>/.exec(page)?.[0]}`,
    );
    return to;
  };
  await get('/sign-in');
  assert.equal(await post('/sign-in/training', { officer: id }), '/', 'the officer is signed in');
  await get('/');
  return {
    get,
    post,
    async listen(heard) {
      const over = new AbortController();
      const answer = await ask('/events', { signal: over.signal });
      assert(answer.body !== null);
      const read = async (text: ReadableStream<string>): Promise<void> => {
        let rest = '';
        for await (const part of text) {
          const events = (rest + part).split('\n\n');
          rest = events.pop() ?? '';
          for (const event of events) {
            const [, kind = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(event) ?? [];
            if (kind === 'here') continue;
            heard(kind, (JSON.parse(data) as { caseId: string | null }).caseId);
          }
        }
      };
      read(answer.body.pipeThrough(new TextDecoderStream())).catch(() => undefined);
      return () => over.abort();
    },
  };
}
