import { nearestWord } from './nearest-word.ts';

/** What a command's module offers: arguments after its own word in, exit code out. */
type Command = (args: readonly string[]) => Promise<number>;

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
};

const HELP = `comity - cooperation between States against cybercrime

Commands:
${Object.entries(COMMANDS)
  .map(([name, { does }]) => `  comity ${name.padEnd(8)} ${does}`)
  .join('\n')}

Say "comity COMMAND --help" for its own help.
Exit codes: 0 answered, 1 negative verdict of verify, 2 wrong use.
`;

async function run([word, ...rest]: readonly string[]): Promise<number> {
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') {
    (word === undefined ? process.stderr : process.stdout).write(HELP);
    return word === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (command === undefined) {
    const near = nearestWord(word, Object.keys(COMMANDS));
    process.stderr.write(`There is no command "${word.slice(0, 40)}"${near}.\n`);
    return 2;
  }
  return (await command.load())(rest);
}

// A reader that has seen enough (head, less) closes the pipe: that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0);
  throw fault;
});
process.exitCode = await run(process.argv.slice(2));
