import { writeFileSync } from 'node:fs';
import { no, ok } from '@comity/base';
import { feedProof } from '@comity/server';
import { readersWords } from '../said.ts';
import { type OperatorCommand, PLACE, single, wrongUse } from './operator-command.ts';

export const DIRECTORY_PROOF: OperatorCommand = {
  name: 'directory proof',
  word: 'STATE',
  does: 'command-does.directory-proof',
  example: 'comity directory proof JPN --home FOLDER --out proof.json',
  options: { ...PLACE, out: { value: 'FILE', does: 'option.out' } },
  run: (options, withNode) =>
    withNode(options, async (node) => {
      const [participant = ''] = options.words;
      const text = await feedProof(node.parts, participant);
      if (text === null) return no({ code: 'feed-proof-none', params: { participant } });
      const out = single(options, 'out');
      if (out !== undefined) {
        try {
          writeFileSync(out, text);
        } catch (cause) {
          const reason = (cause as NodeJS.ErrnoException).code ?? '?';
          return wrongUse({ code: 'file-unwritable', params: { file: out, reason } });
        }
      }
      const lines = [
        out === undefined
          ? text.trimEnd()
          : readersWords().t('command-node.written-to', { file: out }),
      ];
      return ok({ value: { participant, proof: JSON.parse(text) as unknown }, lines });
    }),
};
