import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { codeAt } from '@comity/server';
import { LIMIT_MS, until, within } from '../../../test/wait.ts';
import { COMITY } from './program.ts';

/** What is started as `comity`, and by whom. */
export interface Program {
  readonly file: string;
  readonly words: readonly string[];
  /** All that it gets of the environment. */
  readonly env: NodeJS.ProcessEnv;
  readonly account?: { readonly uid: number; readonly gid: number };
}

let program: Program = {
  file: process.execPath,
  words: COMITY,
  env: process.env,
};

/** From here on this file of tests starts another `comity` than that of the checkout. */
export function startInstead(other: Program): void {
  program = other;
}

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => {
  const env: NodeJS.ProcessEnv = { ...program.env, COMITY_LANG: 'en', ...more };
  if (more['DATABASE_URL'] === undefined) delete env['DATABASE_URL'];
  return env;
};

/** Runs `comity` to its end, in a process of its own. @param account another one to run it as */
export const comity = (
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
  account: { readonly uid?: number; readonly gid?: number } = {},
): Promise<Run> =>
  within(
    `comity ${words.join(' ')}`,
    new Promise((resolve) => {
      const as = { ...program.account, ...account };
      const options = { env: environment(more), timeout: LIMIT_MS, ...as };
      execFile(program.file, [...program.words, ...words], options, (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? -1), out, err });
      });
    }),
  );

/** A node that runs by `comity serve`. */
export interface Served {
  readonly child: ChildProcess;
  text(): string;
  readonly ended: Promise<number | null>;
}

/** Starts `comity serve` and waits until its desk answers. */
export async function serve(home: string, desk: string): Promise<Served> {
  const child = spawn(program.file, [...program.words, 'serve', '--home', home], {
    ...{ env: environment(), ...program.account },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more: string) => {
      text += more;
    });
  }
  let isOver = false;
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (status) => {
      isOver = true;
      resolve(status);
    });
  });
  const served: Served = {
    child,
    text: () => text,
    get ended() {
      return within('serve has ended', exited, () => text);
    },
  };
  const isReady = async (): Promise<boolean> => {
    if (isOver) throw new Error(`serve ended: ${text}`);
    const answer = await fetch(`${desk}/ready`).catch(() => undefined);
    return answer?.status === 200;
  };
  await until(`${home} serves`, isReady, 50);
  return served;
}

/** What an authenticator shows for a key at this moment. */
export const codeNow = (key: string): string => codeAt(key, new Date().toISOString());

/** A browser without a window at one desk. */
export class Browser {
  readonly desk: string;
  private readonly cookies: Map<string, string>;
  constructor(desk: string, cookies = new Map<string, string>()) {
    this.desk = desk;
    this.cookies = cookies;
  }

  /** The same browser, whose proxy sends it to another process. */
  at(desk: string): Browser {
    return new Browser(desk, this.cookies);
  }

  async ask(path: string, fields?: Readonly<Record<string, string>>): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = fields === undefined ? undefined : new URLSearchParams(fields);
    const answer = await fetch(`${this.desk}${path}`, {
      ...(body === undefined ? {} : { method: 'POST', body }),
      headers: { cookie, ...(body === undefined ? {} : { origin: this.desk }) },
      redirect: 'manual',
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return answer;
  }

  readonly page = async (path: string): Promise<string> => (await this.ask(path)).text();

  /** Sends the form of the page at `from`. */
  async send(
    path: string,
    fields: Readonly<Record<string, string>>,
    from: string,
  ): Promise<Response> {
    const token = /name="form-token" value="([^"]+)"/.exec(await this.page(from))?.[1] ?? '';
    return this.ask(path, { 'form-token': token, ...fields });
  }

  /** Opens a one-time link and sets up user name, password and code; gives the code's key. */
  async setUp(link: string, userName: string): Promise<{ answer: Response; key: string }> {
    const path = new URL(link).pathname;
    const page = await this.page(path);
    const key = (/id="code-secret">(.*?)<\/code>/s.exec(page)?.[1] ?? '').replaceAll(
      /<[^>]*>|\s/g,
      '',
    );
    const answer = await this.send(
      '/link',
      {
        ...{ link: path.slice('/link/'.length), 'user-name': userName, password: PASSWORD },
        code: codeNow(key),
      },
      path,
    );
    return { answer, key };
  }
}

const PASSWORD = 'four plain words here';
