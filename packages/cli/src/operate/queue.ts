import { ok } from '@comity/base';
import { queuesOf } from '@comity/server';
import { nameOf, plainly, type Words } from '@comity/words';
import { readersWords, said } from '../said.ts';
import { type OperatorCommand, PLACE } from './operator-command.ts';
import { table } from './table.ts';

const at = (words: Words, moment: string | null): string =>
  moment === null ? said('keeping.never', words) : words.moment(moment, 'UTC');

/** The page *Queues* at a terminal: what waits for each State. */
export const QUEUE_LIST: OperatorCommand = {
  name: 'queue list',
  does: 'command-does.queue-list',
  example: 'comity queue list --home comity-home',
  options: PLACE,
  run: (options, withNode) =>
    withNode(options, async ({ parts }) => {
      const { peers } = await queuesOf(parts);
      const words = readersWords();
      const rows = peers.flatMap(({ participant, state, trouble, lanes }) =>
        lanes.map(({ lane, waiting, oldest }) => [
          participant,
          words.t(`case.link-${state}`),
          words.t(`keeping.lane-${lane}`),
          String(waiting),
          oldest === null ? '-' : at(words, oldest),
          trouble === null ? '-' : words.t(`keeping.trouble-${trouble}`),
        ]),
      );
      const head = [
        said('participants.state', words),
        ...(['line', 'lane', 'waiting', 'oldest', 'words'] as const).map((name) =>
          said(`keeping.head-${name}`, words),
        ),
      ];
      const lines = rows.length === 0 ? [said('keeping.peers-none', words)] : tableOf(head, rows);
      return ok({ value: { peers }, lines });
    }),
};

/** What the node does by itself. */
export const QUEUE_TIMERS: OperatorCommand = {
  name: 'queue timers',
  does: 'command-does.queue-timers',
  example: 'comity queue timers --home comity-home',
  options: PLACE,
  run: (options, withNode) =>
    withNode(options, async ({ parts }) => {
      const { timers } = await queuesOf(parts);
      const words = readersWords();
      const head = (['what', 'ran'] as const).map((name) => said(`keeping.head-${name}`, words));
      const rows = timers.map(({ timer, ran }) => [
        nameOf(words, 'keeping', `timer-${timer}`) ?? timer,
        at(words, ran),
      ]);
      return ok({ value: { timers }, lines: tableOf(head, rows) });
    }),
};

/** Rows that were damaged and put aside: no id of a case. */
export const QUEUE_DAMAGED: OperatorCommand = {
  name: 'queue damaged',
  does: 'command-does.queue-damaged',
  example: 'comity queue damaged --home comity-home',
  options: PLACE,
  run: (options, withNode) =>
    withNode(options, async ({ parts }) => {
      const { damaged } = await queuesOf(parts);
      const words = readersWords();
      const head = (['what', 'rows', 'copy', 'since', 'state'] as const).map((name) =>
        said(`keeping.head-${name}`, words),
      );
      const rows = damaged.map(({ part, peer, rows: n, since, answer }) => [
        words.t(`keeping.part-${part}`),
        String(n),
        peer ?? '-',
        at(words, since),
        words.t(answer === null ? 'keeping.answer-open' : 'keeping.answer-refused'),
      ]);
      const lines =
        rows.length === 0
          ? [said('keeping.damaged-none', words)]
          : [...tableOf(head, rows), said('keeping.damaged-text', words)];
      return ok({ value: { damaged }, lines, good: damaged.length === 0 });
    }),
};

const tableOf = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] =>
  table(
    head,
    rows.map((row) => row.map(plainly)),
  );
