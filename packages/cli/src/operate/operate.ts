import { resolve } from 'node:path';
import { nearWords, no, type Result, worldFault } from '@comity/base';
import { helpText } from '../help.ts';
import { type Options, readOptions } from '../read-options.ts';
import { complaintLine, helpHint } from '../said.ts';
import { AUTHORITY_LIST } from './authorities.ts';
import { BACKUP, BACKUP_CHECK } from './backup.ts';
import { BACKUP_KEY } from './backup-key.ts';
import { BACKUP_LIST } from './backup-list.ts';
import { CASE_ACTS, CASE_LIST } from './cases.ts';
import { DIRECTORY } from './directory.ts';
import { DIRECTORY_PROOF } from './directory-proof.ts';
import { DOCTOR } from './doctor.ts';
import { DUTY, DUTY_ALARMS, DUTY_GAPS, DUTY_WEEK } from './duty.ts';
import { ERASE } from './erase.ts';
import { INIT } from './init.ts';
import { KEY_WRAP } from './key-wrap.ts';
import { KEY_LIST, KEY_REVOKE, KEY_ROTATE } from './keys.ts';
import { LOG_AUDIT } from './log-audit.ts';
import { LOG_CHECK } from './log-check.ts';
import {
  OFFICER_ADD,
  OFFICER_GLASS,
  OFFICER_LINK,
  OFFICER_LIST,
  OFFICER_ROLES,
  OFFICER_SUSPEND,
} from './officers.ts';
import { OFFICER_WAITING } from './officers-waiting.ts';
import { withNode } from './open-node.ts';
import {
  type Answer,
  type Complaint,
  type OperatorCommand,
  RUNS_ON,
  single,
} from './operator-command.ts';
import { ADMIT, PEERS_COMMAND } from './peers.ts';
import { PEERS_CHANGED } from './peers-changed.ts';
import { DEFAULT_HOME } from './place.ts';
import { QUEUE_DAMAGED, QUEUE_LIST, QUEUE_TIMERS } from './queue.ts';
import { RELAY } from './relay.ts';
import { RESTORE } from './restore.ts';
import { SERVE } from './serve.ts';
import { OFFICER_SESSIONS, OFFICER_SIGN_OUT } from './sessions.ts';
import { LET_IN, SUSPEND } from './standings.ts';
import { STATEMENT } from './statement.ts';
import { TOKEN_ASK, TOKEN_END, TOKEN_LIST } from './tokens.ts';
import { UPGRADE_CHECK } from './upgrade-check.ts';

const COMMANDS: readonly OperatorCommand[] = [
  INIT,
  SERVE,
  DOCTOR,
  BACKUP,
  BACKUP_CHECK,
  BACKUP_LIST,
  BACKUP_KEY,
  RESTORE,
  UPGRADE_CHECK,
  AUTHORITY_LIST,
  OFFICER_ADD,
  OFFICER_LIST,
  OFFICER_WAITING,
  OFFICER_SUSPEND,
  OFFICER_ROLES,
  OFFICER_LINK,
  OFFICER_GLASS,
  OFFICER_SESSIONS,
  OFFICER_SIGN_OUT,
  TOKEN_LIST,
  TOKEN_ASK,
  TOKEN_END,
  KEY_LIST,
  KEY_ROTATE,
  KEY_REVOKE,
  KEY_WRAP,
  DUTY,
  DUTY_WEEK,
  DUTY_GAPS,
  DUTY_ALARMS,
  DIRECTORY,
  DIRECTORY_PROOF,
  RELAY,
  QUEUE_LIST,
  QUEUE_TIMERS,
  QUEUE_DAMAGED,
  CASE_LIST,
  CASE_ACTS,
  ERASE,
  STATEMENT,
  PEERS_COMMAND,
  PEERS_CHANGED,
  ADMIT,
  SUSPEND,
  LET_IN,
  LOG_AUDIT,
  LOG_CHECK,
];

/**
 * The commands by which a node is made and operated: `comity init`, `serve`, `backup`, `restore`, `officer add`, `erase`, `case list`, `case acts`, `statement`,
 * `peers`, `admit`, `log check`. The answer goes to standard output, as lines or with `--json` as
 * one JSON value; what is wrong goes to standard error as one sentence.
 *
 * @param args all words after `comity`
 * @returns the exit code: 0 done, 1 the node says no or a chain is broken, 2 wrong use
 */
export async function operate(args: readonly string[]): Promise<number> {
  const command = COMMANDS.filter(({ name }) => `${args.join(' ')} `.startsWith(`${name} `)).sort(
    (one, other) => other.name.length - one.name.length,
  )[0];
  if (command === undefined) return unknown(args);
  const options = readOptions(args.slice(command.name.split(' ').length), command.options);
  if (!options.ok) return complain({ wrongUse: options.error }, command);
  const { help, json, words } = options.value;
  if (help) {
    process.stdout.write(helpFor(command));
    return 0;
  }
  const { word } = command;
  if (word !== undefined && words.length === 0) {
    return complain(
      { wrongUse: { code: 'word-missing', params: { word, example: command.example } } },
      command,
    );
  }
  const extra = words[word === undefined ? 0 : 1];
  if (extra !== undefined) {
    const fault = { code: 'word-extra', params: { typed: extra.slice(0, 40) } } as const;
    return complain({ wrongUse: fault }, command);
  }
  const answer = await answerOf(command, options.value);
  if (!answer.ok) return complain(answer.error);
  const { value, lines, good = true } = answer.value;
  if (value === RUNS_ON) return Number(process.exitCode ?? 0);
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${lines.join('\n')}\n`);
  return good ? 0 : 1;
}

/** Failures of files, keys and database are answers, whichever command meets them. */
async function answerOf(
  command: OperatorCommand,
  options: Options,
): Promise<Result<Answer, Complaint>> {
  try {
    return await command.run(options, withNode);
  } catch (cause) {
    const fault = worldFault(cause, resolve(single(options, 'home') ?? DEFAULT_HOME));
    if (fault === undefined) throw cause;
    return no(fault);
  }
}

/** `comity case` alone, or `comity log chekc`. */
function unknown([word = '', second]: readonly string[]): number {
  const seconds = COMMANDS.flatMap(({ name }) => name.split(`${word} `).slice(1));
  if (second === '--help' || second === '-h') {
    const about = COMMANDS.filter(({ name }) => name.startsWith(`${word} `));
    process.stdout.write(about.map(helpFor).join('\n'));
    return 0;
  }
  const known = seconds.map((each) => `comity ${word} ${each}`).join(', ');
  if (second === undefined) {
    return complain({ wrongUse: { code: 'command-which', params: { known } } });
  }
  const params = { typed: `${word} ${second.slice(0, 40)}`, ...nearWords(second, seconds) };
  return complain({ wrongUse: { code: 'command-unknown', params } });
}

/** One sentence: what is wrong, and what to do about it. */
function complain(complaint: Complaint, command?: OperatorCommand): number {
  const isUse = 'wrongUse' in complaint;
  const fault = isUse ? complaint.wrongUse : complaint;
  const hint = command === undefined ? undefined : helpHint(command.name);
  process.stderr.write(complaintLine(fault, hint));
  return isUse ? 2 : 1;
}

const helpFor = ({ name, word, does, options, example }: OperatorCommand): string =>
  helpText({
    form: `${name} ${word === undefined ? '' : `${word} `}[OPTIONS] [--json]`,
    does,
    options,
    notes: ['command.environment'],
    example,
  });
