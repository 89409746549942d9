import { writeFileSync } from 'node:fs';
import { canonicalText, ok } from '@comity/base';
import { fingerprint, spokenFingerprint } from '@comity/seal';
import { keyringOf } from './open-node.ts';
import { type OperatorCommand, PLACE, single, wrongUse } from './operator-command.ts';

export const STATEMENT: OperatorCommand = {
  name: 'statement',
  does: "this participant's own key statement, for others to admit, and its fingerprint",
  example: 'comity statement --participant JPN --keys FOLDER --out japan.json',
  options: {
    ...PLACE,
    out: { value: 'FILE', does: 'write the statement there' },
  },
  run: async (options) => {
    const keyring = keyringOf(options);
    if (!keyring.ok) return keyring;
    const { statement: signed } = keyring.value;
    const { participant, version, issued, node, authorities, root } = signed.statement;
    const out = single(options, 'out');
    const text = canonicalText(signed);
    if (out !== undefined) {
      try {
        writeFileSync(out, text);
      } catch (cause) {
        const reason = (cause as NodeJS.ErrnoException).code ?? '?';
        return wrongUse({ code: 'file-unwritable', params: { file: out, reason } });
      }
    }
    const own = fingerprint(root);
    const groups = spokenFingerprint(own);
    const lines = [
      `${participant}, version ${version} of ${issued}, at ${node.url}`,
      ...authorities.map(({ id, name }) => `  ${id}  ${name}`),
      `Fingerprint: ${own}`,
      'The same in words and digits, as the other side compares it:',
      ...groups.map(({ word, digits }, n) => `  ${String(n + 1).padStart(2)}  ${word}  ${digits}`),
      'Send the statement by any way; words and digits by another one (a diplomatic note).',
      out === undefined ? text : `Written to ${out}.`,
    ];
    return ok({ value: { participant, fingerprint: own, groups, statement: signed }, lines });
  },
};
