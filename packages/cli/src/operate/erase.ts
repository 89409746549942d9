import { ok } from '@comity/base';
import { eraseBody } from '@comity/server';
import { officerAt } from './officer-at-node.ts';
import { given, type OperatorCommand, PLACE, single, wrongUse } from './operator-command.ts';

/** Longest reason: it travels in an act. */
const REASON_MAX = 2_000;

export const ERASE: OperatorCommand = {
  name: 'erase',
  does: 'destroy the body of one act for good; its proof stays, and the other side is told',
  example:
    'comity erase --data .comity/training --participant JPN --authority JPN.npa-247 ' +
    '--case CASE --act ACT --reason "Retention is over." --officer 0103',
  options: {
    ...PLACE,
    authority: { value: 'JPN.npa-247', required: true, does: 'whose copy is destroyed' },
    case: { value: 'ID', required: true, does: 'the case; comity case list shows the ids' },
    act: { value: 'ID', required: true, does: 'the act; comity case acts shows the ids' },
    reason: {
      value: 'TEXT',
      required: true,
      does: 'why; the other side reads it, so name no person',
    },
    officer: { value: 'NUMBER', required: true, does: 'who answers for it' },
    role: { value: 'ROLE', does: 'in what role; as a rule the one the officer has here' },
  },
  run: (options, withNode) => {
    const reason = given(options, 'reason').trim();
    if (reason === '' || reason.length > REASON_MAX) {
      const text = `A reason has 1 to ${REASON_MAX} characters`;
      return Promise.resolve(wrongUse(text));
    }
    return withNode(options, async (node) => {
      const { store, keyring } = node.parts;
      const authority = given(options, 'authority');
      if (keyring.find(authority) === undefined) return noAuthority(authority, keyring.authorities);
      const officer = await officerAt(node, given(options, 'officer'), authority);
      if (!officer.ok) return officer;
      const { number, role } = officer.value;
      const which = { caseId: given(options, 'case'), actId: given(options, 'act') };
      const done = await store.as(authority, (tx) =>
        eraseBody(
          tx,
          { exchange: node.exchange, keyring, world: node.parts.world },
          {
            ...{ authority, ...which, reason },
            officer: { number, role: single(options, 'role') ?? role },
          },
        ),
      );
      if (!done.ok) return done;
      return ok({
        value: { authority, case: which.caseId, erased: which.actId, act: done.value.actId },
        lines: [
          `The body of act ${which.actId} is destroyed.`,
          `Act ${done.value.actId} tells the other side; it leaves with the node's next delivery.`,
        ],
      });
    });
  },
};

/** Says which authorities there are instead. */
export const noAuthority = (named: string, known: readonly string[]) =>
  wrongUse(`This node has no authority ${named.slice(0, 80)}`, `it has ${known.join(', ')}`);
