import type { Result } from '@comity/base';
import { ok } from '@comity/base';
import { askStanding, peopleForStanding, SHELL } from '@comity/server';
import type { StandingWanted } from '@comity/service';
import type { Options } from '../read-options.ts';
import { readersWords } from '../said.ts';
import { momentOf } from './keys.ts';
import {
  type Answer,
  type Complaint,
  given,
  type OperatorCommand,
  PLACE,
  single,
  type WithNode,
  wrongUse,
} from './operator-command.ts';

const REASON = {
  reason: { value: 'TEXT', required: true, does: 'option.standing-reason' },
} as const;

export const SUSPEND: OperatorCommand = {
  name: 'suspend',
  word: 'ISL',
  does: 'command-does.suspend',
  example:
    'comity suspend ISL --home comity-home --from 2026-11-29T18:00:00+01:00 --reason "Their office called"',
  options: { ...PLACE, ...REASON, from: { value: 'T', does: 'option.standing-from' } },
  run: async (options, withNode) => {
    const typed = single(options, 'from');
    const from = typed === undefined ? null : momentOf(typed);
    if (from === undefined) {
      return wrongUse({ code: 'zone-needed', params: { typed: (typed ?? '').slice(0, 40) } });
    }
    return ask(options, withNode, { wanted: 'suspended', doubt: from });
  },
};

export const LET_IN: OperatorCommand = {
  name: 'let-in',
  word: 'ISL',
  does: 'command-does.let-in',
  example: 'comity let-in ISL --home comity-home --keep-doubt --reason "New keys, note 12 of 2026"',
  options: { ...PLACE, ...REASON, 'keep-doubt': { does: 'option.standing-keep' } },
  run: (options, withNode) =>
    ask(options, withNode, { wanted: 'let-in', doubt: options.given.has('keep-doubt') }),
};

const ask = (
  options: Options,
  withNode: WithNode,
  { wanted, doubt }: { readonly wanted: StandingWanted; readonly doubt: string | boolean | null },
): Promise<Result<Answer, Complaint>> =>
  withNode(options, async ({ parts }) => {
    const participant = options.words[0] ?? '';
    const reason = given(options, 'reason');
    const done = await askStanding(parts, {
      ...{ participant, wanted, reason, doubt, by: SHELL, agrees: false },
    });
    if (!done.ok) return done;
    const { id } = done.value.row;
    const people = peopleForStanding(parts.rules, wanted);
    const lines = [readersWords().t('command-node.standing-asked', { n: people })];
    return ok({ value: { change: id, participant, wanted, doubt, people }, lines });
  });
