import { type Fault, no, type Result } from '@comity/base';
import type { Node } from '@comity/server';
import type { PlainKey } from '@comity/words';
import type { OptionForm, Options } from '../read-options.ts';

/** The command was not used as it should be. */
export interface WrongUse {
  readonly wrongUse: Fault;
}

/** Why there is no answer: the node says no, or the use was wrong. */
export type Complaint = Fault | WrongUse;

/** What a command has to say: a value for machines, lines for people. */
export interface Answer {
  readonly value: unknown;
  readonly lines: readonly string[];
  /** False for a check that found something broken. */
  readonly good?: boolean;
}

/** The value of a command that has said what it has to say, and goes on until it is ended. */
export const RUNS_ON = Symbol('runs-on');

/** Opens the node that the options name for as long as `work` takes, which is told its desk's address. */
export type WithNode = (
  options: Options,
  work: (node: Node, at: { readonly desk: string }) => Promise<Result<Answer, Complaint>>,
) => Promise<Result<Answer, Complaint>>;

/** One thing that an operator does at a node, beside the node's own process. */
export interface OperatorCommand {
  /** The words that call it: `case list`. */
  readonly name: string;
  /** What the one word is that follows, where one must: `FOLDER`. */
  readonly word?: string;
  readonly does: PlainKey;
  readonly example: string;
  readonly options: Readonly<Record<string, OptionForm>>;
  run(options: Options, withNode: WithNode): Promise<Result<Answer, Complaint>>;
}

/** The folder of a node that was made by `comity init`. */
export const HOME: Readonly<Record<string, OptionForm>> = {
  home: { value: 'FOLDER', does: 'option.home' },
};

/** Which node, and where its keys and database are: options of every command. */
export const PLACE: Readonly<Record<string, OptionForm>> = {
  ...HOME,
  participant: { value: 'JPN', does: 'option.participant' },
  keys: { value: 'FOLDER', does: 'option.keys' },
  data: { value: 'FOLDER', does: 'option.data' },
};

/** The one value of an option; options that are not repeated have one at most. */
export const single = (options: Options, name: string): string | undefined =>
  options.given.get(name)?.[0];

/** The value of a required option. */
export const given = (options: Options, name: string): string => single(options, name) ?? '';

/** The command was not used as it should be: exit code 2. */
export const wrongUse = (fault: Fault): { readonly ok: false; readonly error: WrongUse } =>
  no({ wrongUse: fault });
