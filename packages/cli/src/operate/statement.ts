import { writeFileSync } from 'node:fs';
import { canonicalText, ok, type Result } from '@comity/base';
import { fingerprint, spokenFingerprint } from '@comity/seal';
import { earlierStatementsFile } from '@comity/server';
import type { Options } from '../read-options.ts';
import { readersWords, said } from '../said.ts';
import { keyringOf } from './open-node.ts';
import {
  type Answer,
  type Complaint,
  type OperatorCommand,
  PLACE,
  single,
  type WithNode,
  wrongUse,
} from './operator-command.ts';

export const STATEMENT: OperatorCommand = {
  name: 'statement',
  does: 'command-does.own-statement',
  example: 'comity statement --participant JPN --keys FOLDER --out japan.json',
  options: {
    ...PLACE,
    of: { value: 'ISL', does: 'option.statement-of' },
    out: { value: 'FILE', does: 'option.out' },
  },
  run: async (options, withNode) => {
    const of = single(options, 'of');
    if (of !== undefined) return giveEarlier(of, options, withNode);
    const keyring = keyringOf(options);
    if (!keyring.ok) return keyring;
    const { statement: signed } = keyring.value;
    const { participant, version, issued, node, authorities, root } = signed.statement;
    const out = single(options, 'out');
    const text = canonicalText(signed);
    const kept = written(out, text);
    if (!kept.ok) return kept;
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

/** What another participant has stated, for it: by that its old acts are proven at a node made anew. */
const giveEarlier = (
  of: string,
  options: Options,
  withNode: WithNode,
): Promise<Result<Answer, Complaint>> =>
  withNode(options, async (node) => {
    const from = node.parts.keyring.participant;
    const file = earlierStatementsFile(node.trust.current(), { of, from });
    if (!file.ok) return file;
    const text = new TextDecoder().decode(file.value);
    const out = single(options, 'out');
    const kept = written(out, text);
    if (!kept.ok) return kept;
    const words = readersWords();
    return ok({
      value: JSON.parse(text) as unknown,
      lines: [out === undefined ? text : words.t('command-node.written-to', { file: out })],
    });
  });

function written(file: string | undefined, text: string): Result<null, Complaint> {
  if (file === undefined) return ok(null);
  try {
    writeFileSync(file, text);
    return ok(null);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? '?';
    return wrongUse({ code: 'file-unwritable', params: { file, reason } });
  }
}
