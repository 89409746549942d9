import { no, type Problem, type Result } from '@comity/base';
import type { Node } from '@comity/server';
import type { OptionForm, Options } from '../read-options.ts';

/** What a command has to say: a value for machines, lines for people. */
export interface Answer {
  readonly value: unknown;
  readonly lines: readonly string[];
  /** False for a check that found something broken. */
  readonly good?: boolean;
}

/** Opens the node that the options name for as long as `work` takes. */
export type WithNode = (
  options: Options,
  work: (node: Node) => Promise<Result<Answer>>,
) => Promise<Result<Answer>>;

/** One thing that an operator does at a node, beside the node's own process. */
export interface OperatorCommand {
  /** The words that call it: `case list`. */
  readonly name: string;
  readonly does: string;
  readonly example: string;
  readonly options: Readonly<Record<string, OptionForm>>;
  run(options: Options, withNode: WithNode): Promise<Result<Answer>>;
}

/** Which node, and where its keys and database are: options of every command. */
export const PLACE: Readonly<Record<string, OptionForm>> = {
  participant: { value: 'JPN', required: true, does: 'whose node it is' },
  keys: { value: 'FOLDER', does: "the node's keys; its database as DATABASE_URL says" },
  data: { value: 'FOLDER', does: 'instead: the folder of a running training network' },
};

/** The one value of an option; options that are not repeated have one at most. */
export const single = (options: Options, name: string): string | undefined =>
  options.given.get(name)?.[0];

/** The value of a required option. */
export const given = (options: Options, name: string): string => single(options, name) ?? '';

/** The command was not used as it should be: exit code 2. */
export const wrongUse = (
  text: string,
  next?: string,
): { readonly ok: false; readonly error: Problem } =>
  no({ code: 'wrong-use', text, ...(next === undefined ? {} : { next }) });
