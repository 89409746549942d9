import { writeFileSync } from 'node:fs';
import { canonicalText, ok } from '@comity/base';
import { fingerprint, spokenFingerprint } from '@comity/seal';
import { readersWords, said } from '../said.ts';
import { keyringOf } from './open-node.ts';
import { type OperatorCommand, PLACE, single, wrongUse } from './operator-command.ts';

export const STATEMENT: OperatorCommand = {
  name: 'statement',
  does: 'command-does.own-statement',
  example: 'comity statement --participant JPN --keys FOLDER --out japan.json',
  options: {
    ...PLACE,
    out: { value: 'FILE', does: 'option.out' },
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
    const words = readersWords();
    const lines = [
      words.t('command-node.statement-of', { participant, version, issued, url: node.url }),
      ...authorities.map(({ id, name }) => `  ${id}  ${name}`),
      words.t('command-node.fingerprint', { fingerprint: own }),
      said('command-node.fingerprint-words', words),
      ...groups.map(({ word, digits }, n) => `  ${String(n + 1).padStart(2)}  ${word}  ${digits}`),
      said('command-node.statement-send', words),
      out === undefined ? text : words.t('command-node.written-to', { file: out }),
    ];
    return ok({ value: { participant, fingerprint: own, groups, statement: signed }, lines });
  },
};
