import { nearWords } from '@comity/base';
import type { PlainKey } from '@comity/words';

/** What a command's module offers: arguments after its own word in, exit code out. */
type Command = (args: readonly string[]) => Promise<number>;

/** The operator's commands share one way of finding their node. */
const operator = (word: string) => async (): Promise<Command> => {
  const { operate } = await import('./operate/operate.ts');
  return (args) => operate([word, ...args]);
};

/** Each command is loaded when asked for, so that a question of law waits for nothing else. */
const COMMANDS: Readonly<Record<string, { readonly does: PlainKey; load(): Promise<Command> }>> = {
  law: {
    does: 'command-does.law',
    load: async () => (await import('./law/law-command.ts')).lawCommand,
  },
  verify: {
    does: 'command-does.verify',
    load: async () => (await import('./verify/index.ts')).verifyCommand,
  },
  facts: {
    does: 'command-does.facts',
    load: async () => (await import('./facts/facts-command.ts')).factsCommand,
  },
  init: { does: 'command-does.init', load: operator('init') },
  serve: { does: 'command-does.serve', load: operator('serve') },
  doctor: { does: 'command-does.doctor', load: operator('doctor') },
  backup: { does: 'command-does.backup', load: operator('backup') },
  restore: { does: 'command-does.restore', load: operator('restore') },
  upgrade: { does: 'command-does.upgrade', load: operator('upgrade') },
  authority: { does: 'command-does.authority', load: operator('authority') },
  officer: { does: 'command-does.officer', load: operator('officer') },
  token: { does: 'command-does.token', load: operator('token') },
  key: { does: 'command-does.key', load: operator('key') },
  duty: { does: 'command-does.duty', load: operator('duty') },
  directory: { does: 'command-does.directory', load: operator('directory') },
  relay: { does: 'command-does.relay', load: operator('relay') },
  queue: { does: 'command-does.queue', load: operator('queue') },
  case: { does: 'command-does.case', load: operator('case') },
  erase: { does: 'command-does.erase', load: operator('erase') },
  statement: { does: 'command-does.statement', load: operator('statement') },
  peers: { does: 'command-does.peers', load: operator('peers') },
  admit: { does: 'command-does.admit', load: operator('admit') },
  suspend: { does: 'command-does.suspend', load: operator('suspend') },
  'let-in': { does: 'command-does.let-in', load: operator('let-in') },
  log: { does: 'command-does.log', load: operator('log') },
};

/** The words are read only when something is to be said. */
async function help(): Promise<string> {
  const [{ said }, { rowsOfHelp }] = await Promise.all([import('./said.ts'), import('./help.ts')]);
  const rows = Object.entries(COMMANDS).map(([name, { does }]) => {
    return [`comity ${name}`, said(does)] as const;
  });
  const notes = [said('command.own-help'), said('command.exit-codes'), said('command.language')];
  const head = [said('command.about'), '', said('command.commands')];
  return `${[...head, ...rowsOfHelp(rows, 17), '', ...notes].join('\n')}\n`;
}

async function run([word, ...rest]: readonly string[]): Promise<number> {
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') {
    (word === undefined ? process.stderr : process.stdout).write(await help());
    return word === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (command === undefined) {
    const { complaintLine } = await import('./said.ts');
    const params = { typed: word.slice(0, 40), ...nearWords(word, Object.keys(COMMANDS)) };
    process.stderr.write(complaintLine({ code: 'command-unknown', params }));
    return 2;
  }
  return (await command.load())(rest);
}

/** Beside an answer laid out for people: what machines read is English, a complaint is one sentence. */
async function noteLanguage(args: readonly string[], code: number): Promise<void> {
  const answered = code === 0 || (args[0] === 'verify' && code !== WRONG_USE);
  if (!answered || args.includes('--json')) return;
  const { languageNotes } = await import('./said.ts');
  process.stderr.write(languageNotes());
}

const WRONG_USE = 2;
// A reader that has seen enough (head, less) closes the pipe: that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0);
  throw fault;
});
const args = process.argv.slice(2);
process.exitCode = await run(args).catch(async (cause: Error) => {
  // A fault that nobody foresaw is one sentence as well; COMITY_STACK=1 shows where it was.
  if (process.env['COMITY_STACK'] === '1') throw cause;
  const [{ complaintLine }, { worldFault }] = await Promise.all([
    import('./said.ts'),
    import('@comity/base'),
  ]);
  const [reason = ''] = String(cause.message).split('\n');
  const fault = worldFault(cause) ?? { code: 'failed-inside', params: { reason } };
  process.stderr.write(complaintLine(fault));
  return 1;
});
await noteLanguage(args, process.exitCode);
