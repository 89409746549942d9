import { indexLaw, type Law } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import type { FastifyInstance } from 'fastify';
import type { Screen } from '../../src/http/screen.ts';
import { allScreens, createDesk } from '../../src/index.ts';
import { fakeService } from '../fake-service.ts';

let loaded: Promise<Law> | undefined;

/** The law of `treaties/`, read once. */
export const realLaw = (): Promise<Law> => {
  loaded ??= loadLaw().then(indexLaw);
  return loaded;
};

/** A desk over the real law data; the rest of its service is invented. */
export async function lawDesk(
  options: { readonly languages?: readonly string[]; readonly screens?: readonly Screen[] } = {},
): Promise<FastifyInstance> {
  const law = await realLaw();
  const service = fakeService({ participant: 'USA' });
  return createDesk({
    screens: allScreens,
    ...options,
    service: Object.assign(service, { law: { version: law.data.version, law } }),
  });
}

/** The cookie of an officer who has signed in. */
export async function signedIn(desk: FastifyInstance): Promise<string> {
  const form = await desk.inject({ url: '/sign-in' });
  const visitor = form.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const token = /name="form-token" value="([^"]*)"/.exec(form.body)?.[1] ?? '';
  const answer = await desk.inject({
    method: 'POST',
    url: '/sign-in/training',
    headers: { cookie: visitor, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ 'form-token': token, officer: 'usa-1' }).toString(),
  });
  return answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** The page as a reader without a browser has it: words only. */
export const wordsOf = (html: string): string =>
  html
    .replace(/^[\s\S]*<main/, '<main')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
