import { no, ok } from '@comity/base';
import { proposeErasure } from '@comity/server';
import { readersWords } from '../said.ts';
import { given, type OperatorCommand, PLACE, wrongUse } from './operator-command.ts';

/** Longest reason: it travels in an act. */
const REASON_MAX = 2_000;

export const ERASE: OperatorCommand = {
  name: 'erase',
  does: 'command-does.erase-act',
  example:
    'comity erase --data .comity/training --participant JPN --authority JPN.npa-247 ' +
    '--case CASE --act ACT --reason "Retention is over."',
  options: {
    ...PLACE,
    authority: { value: 'JPN.npa-247', required: true, does: 'option.erase-authority' },
    case: { value: 'ID', required: true, does: 'option.case' },
    act: { value: 'ID', required: true, does: 'option.act' },
    reason: {
      value: 'TEXT',
      required: true,
      does: 'option.reason',
    },
  },
  run: (options, withNode) => {
    const reason = given(options, 'reason').trim();
    if (reason === '' || reason.length > REASON_MAX) {
      const fault = { code: 'erasure-reason-missing', params: { max: REASON_MAX } } as const;
      return Promise.resolve(wrongUse(fault));
    }
    return withNode(options, async (node) => {
      const authority = given(options, 'authority');
      const { keyring } = node.parts;
      if (keyring.find(authority) === undefined) return noAuthority(authority, keyring.authorities);
      const which = { caseId: given(options, 'case'), actId: given(options, 'act') };
      const done = await proposeErasure(node.parts, { authority, ...which, reason });
      if (!done.ok) return no(done.error[0] ?? { code: 'refused' });
      const { proposal, needed } = done.value;
      const words = readersWords();
      return ok({
        value: { authority, case: which.caseId, act: which.actId, proposal, needed },
        lines: [
          words.t('command-node.erase-proposed', { act: which.actId }),
          words.t('command-node.erase-agree', { n: needed }),
        ],
      });
    });
  },
};

/** Says which authorities there are instead. */
export const noAuthority = (named: string, known: readonly string[]) =>
  wrongUse({
    code: 'authority-not-here',
    params: { authority: named.slice(0, 80), known: known.join(', ') },
  });
