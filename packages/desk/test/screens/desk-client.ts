import type { Service } from '@comity/service';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { allScreens, createDesk, type DeskOptions } from '../../src/index.ts';
import { type FakeOptions, type FakeService, fakeService } from '../fake-service.ts';

/** A browser without a window: keeps cookies, finds the form token, sends forms. */
export interface DeskClient<S extends Service = FakeService> {
  readonly service: S;
  readonly desk: FastifyInstance;
  get(url: string): Promise<LightMyRequestResponse>;
  /** Posts with the token of the page `from`, the url itself unless told. */
  post(
    url: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    from?: string,
  ): Promise<LightMyRequestResponse>;
  /** Posts as `post` does, and where the answer is another page of the same form, goes there. */
  submit: DeskClient<S>['post'];
  /** Posts exactly this. */
  raw(options: InjectOptions): Promise<LightMyRequestResponse>;
  signIn(officer: string): Promise<void>;
  /** What the browser keeps. */
  cookies(): ReadonlyMap<string, string>;
  close(): Promise<void>;
}

const bodyOf = (fields: Readonly<Record<string, string | readonly string[]>>): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      (typeof value === 'string' ? [value] : value).map((one) => [name, one]),
    ),
  ).toString();

/** The token in a page's form; '' when it has none. */
export const tokenIn = (html: string): string =>
  /name="form-token" value="([^"]*)"/.exec(html)?.[1] ?? '';

/** Opens a desk over an invented service. */
export async function openDesk(
  options: FakeOptions & Partial<Omit<DeskOptions, 'service'>> = {},
): Promise<DeskClient> {
  return browse(fakeService(options), options);
}

/** Opens a desk over a service of any kind. */
export async function browse<S extends Service>(
  service: S,
  options: Partial<Omit<DeskOptions, 'service'>> = {},
): Promise<DeskClient<S>> {
  const desk = await createDesk({ screens: allScreens, ...options, service });
  const cookies = new Map<string, string>();
  const raw = async (request: InjectOptions): Promise<LightMyRequestResponse> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await desk.inject({ ...request, headers: { cookie, ...request.headers } });
    for (const { name, value } of answer.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const client: DeskClient<S> = {
    service,
    desk,
    raw,
    cookies: () => cookies,
    get: (url) => raw({ method: 'GET', url }),
    async post(url, fields, from = url) {
      const token = tokenIn((await client.get(from)).body);
      return raw({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: bodyOf({ 'form-token': token, ...fields }),
      });
    },
    async submit(url, fields, from) {
      const answer = await client.post(url, fields, from);
      const to = String(answer.headers['location'] ?? '');
      const [path] = url.split('?');
      return to.split('?')[0] === path ? client.get(to) : answer;
    },
    async signIn(officer) {
      await client.post('/sign-in/training', { officer }, '/sign-in');
    },
    close: async () => {
      await desk.close();
    },
  };
  return client;
}
