import { ok } from '@comity/base';
import { relayTold } from '@comity/server';
import type { ToldRelay } from '@comity/service';
import { plainly, type Words } from '@comity/words';
import { readersWords, said } from '../said.ts';
import { type OperatorCommand, PLACE } from './operator-command.ts';
import { table } from './table.ts';

/** What this node carries for others and has others carry: counts and ages, and who agreed to it. */
export const RELAY: OperatorCommand = {
  name: 'relay',
  does: 'command-does.relay',
  example: 'comity relay --home comity-home',
  options: PLACE,
  run: (options, withNode) =>
    withNode(options, async (node) => {
      const words = readersWords();
      const told = await relayTold(node.parts);
      return ok({ value: told, lines: linesOf(words, told) });
    }),
};

function linesOf(words: Words, { carried, given, named, namedBy }: ToldRelay): readonly string[] {
  const head = (keys: readonly Parameters<typeof headOf>[1][]): readonly string[] =>
    keys.map((key) => headOf(words, key));
  const since = (at: string | null): string => (at === null ? '-' : words.moment(at, 'UTC'));
  return [
    said('command-relay.carried', words),
    ...(carried.length === 0
      ? [`  ${said('command-relay.none', words)}`]
      : table(
          head(['from', 'to', 'lane', 'waiting', 'bytes', 'oldest', 'answered']),
          carried.map((row) => [
            ...[row.sender, row.recipient, row.lane, String(row.waiting), String(row.bytes)],
            ...[since(row.oldest), String(row.answered)],
          ]),
        )),
    said('command-relay.given', words),
    ...(given.length === 0
      ? [`  ${said('command-relay.none', words)}`]
      : table(
          head(['to', 'by', 'lane', 'waiting', 'oldest']),
          given.map((row) => [row.peer, row.relay, row.lane, String(row.open), since(row.oldest)]),
        )),
    namedBy.length === 0
      ? said('command-relay.named-by-nobody', words)
      : words.t('command-relay.named-by', { states: words.list(namedBy) }),
    ...named.map(({ authority, relays }) =>
      words.t('command-relay.named', { authority, relays: words.list(relays) }),
    ),
    said('command-relay.agreed', words),
  ].map(plainly);
}

const headOf = (
  words: Words,
  key: 'from' | 'to' | 'by' | 'lane' | 'waiting' | 'bytes' | 'oldest' | 'answered',
): string => words.t(`command-relay.head-${key}`);
