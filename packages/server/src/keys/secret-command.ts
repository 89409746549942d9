import { execFileSync } from 'node:child_process';
import { KeyFolderUnusable } from './key-folder-unusable.ts';

/** It answers within so long, or is ended. */
const ANSWER_MS = 10_000;
/** Of a secret of 32 bytes no more comes back than this, wrapped or not. */
const BYTES_MAX = 65_536;

/**
 * Calls the operator's own program with one word more, which says what it is to do with what stands on
 * its standard input; what it makes of it stands on its standard output.
 *
 * @throws KeyFolderUnusable `secret-command` where it cannot be started, fails, says nothing or too much,
 * or takes longer than ten seconds
 */
export function callSecretCommand(
  command: readonly string[],
  word: 'wrap' | 'unwrap',
  input: Uint8Array,
): Uint8Array {
  const [program = '', ...words] = command;
  const failed = (reason: string, cause?: unknown): KeyFolderUnusable => {
    const params = { command: [...command, word].join(' '), reason };
    return new KeyFolderUnusable({ code: 'secret-command', params }, { cause });
  };
  let output: Buffer;
  try {
    output = execFileSync(program, [...words, word], {
      ...{ input, timeout: ANSWER_MS, maxBuffer: BYTES_MAX, killSignal: 'SIGKILL' },
      // What it complains of is for whoever runs the command by hand: it may say too much for a log.
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } catch (cause) {
    const { code, status, signal } = cause as Readonly<Record<string, unknown>>;
    throw failed(String(code ?? signal ?? `exit ${status}`), cause);
  }
  if (output.length === 0) throw failed('no output');
  return new Uint8Array(output);
}
