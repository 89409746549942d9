import type { Result } from '@comity/base';
import type { Law } from '@comity/law';
import type { InWords, PlainKey } from '@comity/words';
import type { OptionForm, Options } from '../read-options.ts';
import type { Reader } from './names.ts';

/** One `comity law` question: its options, its example, its answer as a value and as lines. */
export interface Question<Answer = unknown> {
  readonly name: string;
  readonly does: PlainKey;
  readonly example: string;
  readonly options: Readonly<Record<string, OptionForm>>;
  /** What stands for itself without `--name`: `PINPOINT`. */
  readonly word?: string;
  ask(law: Law, options: Options): Result<Answer> | Promise<Result<Answer>>;
  /** Lines for a reader, in his language. */
  show(answer: InWords<Answer>, reader: Reader): readonly string[];
}
