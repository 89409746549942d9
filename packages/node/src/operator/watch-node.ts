import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { dayIn } from '@comity/law';
import { wordsFor } from '@comity/words';
import type { CallingSettings } from '../callers/calling-settings.ts';
import type { Finding } from '../doctor/finding.ts';
import type { LogLine } from '../system-world.ts';
import { afterTelling, type News, newsFor, type Trouble, troublesAfter } from './news.ts';
import { operatorText } from './operator-text.ts';
import { type OperatorWay, operatorWays } from './operator-ways.ts';
import type { TroublesFile } from './troubles-file.ts';

/** The first look comes when the lines to peers have had time to stand. */
const FIRST_MS = 60_000;
const BETWEEN_MS = 5 * 60_000;

/** What a watch over a node is made of. */
export interface Watching {
  readonly participant: string;
  readonly calling: CallingSettings;
  /** Tag of the language that the operator is written to in. */
  readonly language: string;
  /** The doctor's look at this node. @param now RFC 3339 */
  look(now: string): Promise<readonly Finding[]>;
  readonly file: TroublesFile;
  readonly log: LogLine;
  readonly now: () => string;
  readonly later: (ms: number, f: () => void) => () => void;
}

/**
 * Looks at the node as `comity doctor` does, every five minutes, and tells the operator what is wrong
 * at two looks in a row, once a day while it goes on, and when it is over: each way once, also over a
 * new start. What a way does not take is tried again at the next look. Without a way it does nothing.
 *
 * @returns ends it
 */
export function watchNode(watching: Watching): () => void {
  const { calling, later, log, now } = watching;
  const ways = operatorWays(calling, () => Date.parse(now()));
  if (ways.length === 0) return () => undefined;
  let isOver = false;
  let cancel = later(FIRST_MS, function look() {
    lookOnce(watching, ways)
      .catch((cause: unknown) => {
        const because = cause instanceof Error ? cause.message : String(cause);
        log(JSON.stringify({ at: now(), level: 'error', what: 'node-not-looked-at', because }));
      })
      .finally(() => {
        if (!isOver) cancel = later(BETWEEN_MS, look);
      });
  });
  return () => {
    isOver = true;
    cancel();
  };
}

/** One look, and what is to be told after it. */
export async function lookOnce(watching: Watching, ways: readonly OperatorWay[]): Promise<void> {
  const { file, look, log, now } = watching;
  const at = now();
  const names = ways.map(({ name }) => name);
  const known = file.read().map((trouble) => keptFor(names, trouble));
  let troubles = troublesAfter(known, await look(at), at);
  file.write(troubles);
  for (const way of ways) {
    const news = newsFor(way.name, troubles, at);
    if (news.length === 0) continue;
    try {
      await way.tell(toldOf(watching, news, at));
      troubles = afterTelling(way.name, troubles, news, at);
      file.write(troubles);
    } catch (cause) {
      // What a mail server says may hold the address: a code and no text.
      const { responseCode, code, name } = cause as Readonly<Record<string, unknown>>;
      const because = String(responseCode ?? code ?? name ?? 'failed');
      const what = 'operator-not-told';
      log(JSON.stringify({ at, level: 'error', what, way: way.name.split(' ')[0], because }));
    }
  }
}

/** A way that is set no more has nothing to tell. */
const keptFor = (names: readonly string[], trouble: Trouble): Trouble => ({
  ...trouble,
  told: Object.fromEntries(Object.entries(trouble.told).filter(([way]) => names.includes(way))),
});

function toldOf({ participant, language }: Watching, news: readonly News[], at: string) {
  const machine = hostname();
  const hash = createHash('sha256').update(JSON.stringify([participant, machine]));
  for (const { sort, trouble } of news) {
    // What goes on is told once a day: each day has a key of its own.
    const day = sort === 'still-wrong' ? dayIn(at, 'UTC') : '';
    hash.update(JSON.stringify([sort, trouble.id, trouble.since, day]));
  }
  const troubles = news.map(({ sort, trouble: { check, why, since } }) => ({
    ...{ sort, check, code: why.code, since },
  }));
  return {
    ...{ key: hash.digest('base64url'), at },
    ...operatorText(wordsFor(language), news, { participant, machine }),
    data: { participant, machine, troubles },
  };
}
