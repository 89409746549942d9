// A small case system of a State, at one authority's node. It needs Node.js 24 and the client beside it.
//
//   node case-system.ts news                     what is new since the last time
//   node case-system.ts listen 8080              the same, each time the node posts that there is something
//   node case-system.ts draft 2026-117 FACTS     begins a draft from a file of facts, for officers to approve
//   node case-system.ts propose CASE WHEN WHAT   proposes to record that their office was told by telephone
//
// COMITY_ORIGIN is the node's address; COMITY_TOKEN_FILE and COMITY_HOOK_FILE hold what was shown once;
// COMITY_STATE is this program's own memory.

import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import {
  ComityClient,
  ComityProblem,
  type CreateDraftAnswer,
  type Facts,
  type ListNewActsAnswer,
  readPost,
  type Statement,
} from '../../spec/api/comity-client.ts';

const need = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
};
const secretIn = (name: string): string => readFileSync(need(name), 'utf8').trim();

const comity = new ComityClient({
  origin: need('COMITY_ORIGIN'),
  token: secretIn('COMITY_TOKEN_FILE'),
});

/** What this program remembers: where it was, which acts it has, which posts it has heard. */
interface Memory {
  readonly cursor?: string | undefined;
  readonly acts: readonly string[];
  readonly posts: readonly string[];
}

const STATE = need('COMITY_STATE');

function recall(): Memory {
  try {
    return JSON.parse(readFileSync(STATE, 'utf8')) as Memory;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return { acts: [], posts: [] };
    throw cause;
  }
}

/** As a whole or not at all: what was cut off is read once more. */
function remember(memory: Memory): void {
  writeFileSync(`${STATE}.new`, JSON.stringify(memory), { mode: 0o600, flush: true });
  renameSync(`${STATE}.new`, STATE);
}

/** The acts after a cursor; from the first where the node was restored since. */
async function pageAfter(after: string | undefined): Promise<ListNewActsAnswer> {
  try {
    return await comity.listNewActs({ after });
  } catch (cause) {
    const isOld = cause instanceof ComityProblem && cause.code === 'cursor-before-restore';
    if (!isOld) throw cause;
    console.log('The node was restored: all its acts are looked through once more.');
    return comity.listNewActs();
  }
}

/** Reads what is new, page by page, and takes each act over once. */
async function readNews(): Promise<void> {
  for (;;) {
    const memory = recall();
    const { acts, cursor } = await pageAfter(memory.cursor);
    const known = new Set(memory.acts);
    for (const { act, caseId } of acts.filter((one) => !known.has(one.act))) {
      const found = await comity.getCase({ caseId });
      const said = found.acts.find(({ id }) => id === act);
      const bound = found.useLimits.filter(({ lifted }) => !lifted).length;
      console.log(`${found.reference}: ${said?.kind ?? 'an earlier act'}, limits of use: ${bound}`);
    }
    const taken = acts.map(({ act }) => act).filter((act) => !known.has(act));
    remember({ ...memory, cursor, acts: [...memory.acts, ...taken] });
    if (acts.length === 0) return;
  }
}

/** Hears the node's posts: answers at once, and reads what is new one reading after the other. */
function listen(port: number): void {
  const secret = secretIn('COMITY_HOOK_FILE');
  let reading = Promise.resolve();
  const read = (): void => {
    reading = reading.then(readNews).catch((cause: unknown) => console.error(cause));
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) {
      body += part;
      if (body.length > 10_000) return void response.writeHead(413).end();
    }
    const header = (name: string): string | undefined => request.headers[name]?.toString();
    const post = await readPost(secret, header, body);
    if (post === undefined) return void response.writeHead(401).end();
    const memory = recall();
    if (!memory.posts.includes(post.id)) {
      remember({ ...memory, posts: [...memory.posts.slice(-99), post.id] });
      read();
    }
    response.writeHead(204).end();
  });
  server.listen(port, '127.0.0.1', () => {
    console.log(`Listening on ${JSON.stringify(server.address())}`);
    // What came while this program was away.
    read();
  });
}

/** The key of a thing of our own: the same however often it is sent. */
const keyOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url');

async function draft(file: string, facts: Facts): Promise<void> {
  const key = keyOf('draft', file);
  const begun: CreateDraftAnswer = await comity.createDraft({ body: { facts }, key });
  const { missing } = await comity.checkDraft({ draftId: begun.id });
  console.log(`Draft ${begun.id}: ${begun.state}.`);
  for (const { code, at } of missing) console.log(`  missing: ${at ?? code}`);
  if (missing.length > 0 || begun.state !== 'drafting') return;
  const { version } = begun;
  const handed = await comity.submitDraft({
    ...{ draftId: begun.id, body: { version } },
    key: keyOf('submit', file, String(version)),
  });
  console.log(`Handed to officers: ${handed.state}.`);
}

async function propose(caseId: string, when: string, what: string): Promise<void> {
  const { ownActs, othersSaid } = await comity.getCase({ caseId });
  const body: Statement = {
    kind: 'told-otherwise',
    content: {
      ...{ way: 'telephone', at: { from: when, zone: 'UTC' } },
      ...{ with: 'The duty officer', what },
    },
    ...{ ownActs, othersSaid },
  };
  const { warnings } = await comity.checkAct({ caseId, body });
  for (const { code } of warnings) console.log(`  the law says: ${code}`);
  const key = keyOf('told', caseId, when, what, String(ownActs), String(othersSaid));
  const { actId, proposal, needs } = await comity.stateAct({ caseId, body, key });
  console.log(
    actId === null
      ? `Proposal ${proposal}: waits for ${needs} ${needs === 1 ? 'officer' : 'officers'}.`
      : `Act ${actId}: stated.`,
  );
}

const [order, ...rest] = process.argv.slice(2);
try {
  if (order === 'news') await readNews();
  else if (order === 'listen') listen(Number(rest[0] ?? '8080'));
  else if (order === 'draft' && rest[0] !== undefined && rest[1] !== undefined) {
    await draft(rest[0], JSON.parse(readFileSync(rest[1], 'utf8')) as Facts);
  } else if (order === 'propose' && rest.length === 3) {
    await propose(rest[0] ?? '', rest[1] ?? '', rest[2] ?? '');
  } else {
    console.error('news | listen PORT | draft FILE FACTS | propose CASE WHEN WHAT');
    process.exitCode = 2;
  }
} catch (cause) {
  if (!(cause instanceof ComityProblem)) throw cause;
  console.error(`The node says: ${cause.code}`, cause.problems);
  process.exitCode = 1;
}
