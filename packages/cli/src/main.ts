import { nearestWord } from './nearest-word.ts';

/** What a command's module offers: arguments after its own word in, exit code out. */
type Command = (args: readonly string[]) => Promise<number>;

/** The operator's commands share one way of finding their node. */
const operator = (word: string) => async (): Promise<Command> => {
  const { operate } = await import('./operate/operate.ts');
  return (args) => operate([word, ...args]);
};

/** Each command is loaded when asked for, so that a question of law waits for nothing else. */
const COMMANDS: Readonly<Record<string, { readonly does: string; load(): Promise<Command> }>> = {
  law: {
    does: 'ask the law: who is bound, on what basis, with what contents, by when',
    load: async () => (await import('./law/law-command.ts')).lawCommand,
  },
  verify: {
    does: 'check a case bundle offline and name the first broken element',
    load: async () => (await import('./verify/index.ts')).verifyCommand,
  },
  facts: {
    does: 'check the facts of a request as an officer types them, from a file',
    load: async () => (await import('./facts/facts-command.ts')).factsCommand,
  },
  case: { does: 'at a node: list its cases and their acts, to find an id', load: operator('case') },
  erase: { does: 'at a node: destroy the body of one act for good', load: operator('erase') },
  statement: {
    does: 'at a node: print the own key statement and fingerprint',
    load: operator('statement'),
  },
  peers: { does: 'at a node: whom it believes, with fingerprints', load: operator('peers') },
  admit: {
    does: 'at a node: believe a participant, by two officers',
    load: operator('admit'),
  },
  log: { does: 'at a node: check audit, journal and link chains', load: operator('log') },
};

const HELP = `comity - cooperation between States against cybercrime

Commands:
${Object.entries(COMMANDS)
  .map(([name, { does }]) => `  comity ${name.padEnd(10)} ${does}`)
  .join('\n')}

Say "comity COMMAND --help" for its own help.
Exit codes: 0 answered, 1 a negative verdict or a no, 2 wrong use, 3 a verdict without trust.
`;

async function run([word, ...rest]: readonly string[]): Promise<number> {
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') {
    (word === undefined ? process.stderr : process.stdout).write(HELP);
    return word === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (command === undefined) {
    // The words are read only when something is to be said.
    const { complaintLine } = await import('./said.ts');
    const params = { typed: word.slice(0, 40), ...nearestWord(word, Object.keys(COMMANDS)) };
    process.stderr.write(complaintLine({ code: 'command-unknown', params }));
    return 2;
  }
  return (await command.load())(rest);
}

// A reader that has seen enough (head, less) closes the pipe: that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0);
  throw fault;
});
process.exitCode = await run(process.argv.slice(2)).catch(async (cause: Error) => {
  // A fault that nobody foresaw is one sentence as well; COMITY_STACK=1 shows where it was.
  if (process.env['COMITY_STACK'] === '1') throw cause;
  const { complaintLine } = await import('./said.ts');
  const [reason = ''] = String(cause.message).split('\n');
  process.stderr.write(complaintLine({ code: 'failed-inside', params: { reason } }));
  return 1;
});
