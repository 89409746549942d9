import { dirname, join } from 'node:path';
import { type Fault, ok, type Result, type Said, worldFault } from '@comity/base';
import { type NodeDatabase, parseDatabaseUrl, provisionDatabase } from '@comity/postgres';
import { type ComposedNode, compose, type NodeParts } from './compose.ts';
import { databaseName } from './database-name.ts';
import { lawFault } from './home/home-law.ts';
import { logFile } from './log-file.ts';
import { hopeless, isStop, type Report, type Step } from './report.ts';
import {
  failureInWords,
  homeStepInWords,
  languageNotes,
  languagesInWords,
  stepInWords,
} from './report-in-words.ts';
import { type DatabaseUrls, type NodeSettings, nodeSettings } from './settings.ts';
import { trimMemory } from './trim-memory.ts';

/** Closing may not take longer under a supervisor of ours; what is under way will be done again. */
const PATIENCE_MS = 800;

/** What one node process is started with. */
export interface NodeStart {
  readonly settings: NodeParts['settings'];
  /** Where the folder of the law data is set, where a file of settings does. */
  readonly lawAt?: string;
  /** @param ended is called when the database server has ended, which nobody asked for */
  database(ended: (step: Said<'home-step'>) => void): Promise<NodeDatabase>;
  /** What runs beside the node from when it listens; gives what ends it. */
  beside?(): () => void;
  /** Gives back what the start took, after the node is closed. */
  release?(): Promise<void>;
}

/** Runs one node by its command line and environment. */
export const nodeProcess = (argv: readonly string[]): Promise<void> =>
  runNode(
    () => {
      const settings = nodeSettings(argv, process.env);
      if (!settings.ok) return settings;
      return ok({ settings: settings.value, database: () => nodeDatabase(settings.value) });
    },
    { patience: PATIENCE_MS },
  );

/** Runs one node until its supervisor, or a signal, ends it. @param patience milliseconds to close in */
export async function runNode(
  read: () => Result<NodeStart>,
  { patience }: { readonly patience: number },
): Promise<void> {
  const supervised = process.send !== undefined;
  const report = supervised ? sendReport : printReport;
  let node: ComposedNode | undefined;
  let start: NodeStart | undefined;
  let closing = false;
  const ended = new AbortController();
  let endBeside: (() => void) | undefined;
  const release = async (): Promise<void> => {
    endBeside?.();
    await node?.close().catch(() => undefined);
    await start?.release?.().catch(() => undefined);
  };
  const close = async (status = 0): Promise<void> => {
    if (closing) return;
    closing = true;
    ended.abort();
    const draining = (start?.settings.drainSeconds ?? 0) * 1_000;
    setTimeout(() => process.exit(status), patience + draining).unref();
    await release();
    if (!supervised) console.log(homeStepInWords({ code: 'stopped' }));
    process.exit(status);
  };
  // The supervisor's end, however it came about, is ours: nobody would see or stop us any more.
  process.on('disconnect', () => void close());
  process.on('message', (message) => isStop(message) && void close());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close());
  // A terminal that was closed ends what was started in it. To a service the signal says to take up
  // its log or settings anew: each line opens the log by name, and settings are read at a start.
  process.on('SIGHUP', () => {
    if (supervised || process.stdin.isTTY) void close();
  });
  // Whoever read along has gone: what is said to nobody ends no node.
  for (const stream of [process.stdout, process.stderr]) {
    stream.removeAllListeners('error').on('error', () => undefined);
  }

  const given = read();
  if (!given.ok) return fail(report, given.error);
  start = given.value;
  const { settings } = start;
  // Whoever supervises several nodes says it once for all.
  const notes = supervised ? [] : languageNotes();
  for (const line of [...notes, ...languagesInWords(settings.languages)]) {
    console.log(line);
  }
  try {
    report({ kind: 'progress', step: 'database' });
    const database = await start.database((step) => {
      if (closing) return;
      console.error(homeStepInWords(step));
      void close(1);
    });
    const progress = (step: Step): void => report({ kind: 'progress', step });
    node = await compose({ settings, database, progress });
    await node.listen();
    endBeside = start.beside?.();
  } catch (cause) {
    if (closing) return;
    const why = hopelessFault(cause, start);
    closing = true;
    if (why === undefined || !supervised) await release();
    if (why === undefined) return failForNow(cause, settings);
    fail(report, why);
    return;
  }
  const { address, title, officers, cases } = node;
  report({ kind: 'ready', address, title, officers, cases });
  void trimMemory(ended.signal);
}

/** @returns the logins that were given, or those made with the one that was given. */
async function nodeDatabase({ participant, database }: NodeSettings): Promise<NodeDatabase> {
  const { app, migrator, worker }: DatabaseUrls = database;
  const name = databaseName(participant);
  if (migrator === undefined || worker === undefined) {
    return provisionDatabase(parseDatabaseUrl(app), name);
  }
  return {
    ownerRole: `${name}_owner`,
    migrator: parseDatabaseUrl(migrator),
    app: parseDatabaseUrl(app),
    worker: parseDatabaseUrl(worker),
  };
}

/** @returns why it would fail again, or undefined for a failure that may pass. */
function hopelessFault(cause: unknown, { settings, lawAt }: NodeStart): Fault | undefined {
  const { code, port = settings.port } = (cause ?? {}) as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') {
    return { code: 'port-in-use', params: { port: String(port) } };
  }
  if (code === 'EACCES' && (cause as NodeJS.ErrnoException).syscall === 'listen') {
    return { code: 'port-not-allowed', params: { port: String(port) } };
  }
  const ofLaw = lawFault(cause, { node: settings, ...(lawAt === undefined ? {} : { lawAt }) });
  if (ofLaw !== undefined) return ofLaw;
  // Settings, keys, folders, tables, a damaged row: all that is told by code comes again at every start.
  const told = worldFault(cause, dirname(settings.keys));
  if (told !== undefined && !MAY_PASS.has(told.code)) return told;
  // No such login, password or database; not enough rights: nothing that time heals.
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (code === '42501') return { code: 'database-rights', params: { reason } };
  const isLogin = /^(28...|3D000)$/.test(code ?? '');
  return isLogin ? { code: 'database-login', params: { reason } } : undefined;
}

/** Another server is about to take over, or has. */
const MAY_PASS: ReadonlySet<Fault['code']> = new Set(['database-standby', 'database-older']);

/**
 * Something that may pass, the database being away as a rule: one sentence for whoever reads along,
 * the whole of it for the node's log, and an exit status that lets a supervisor try again.
 */
function failForNow(cause: unknown, { keys }: NodeStart['settings']): void {
  const { message = String(cause), stack, code } = (cause ?? {}) as NodeJS.ErrnoException;
  const told = worldFault(cause);
  const because = stack ?? message;
  logFile(join(keys, '..', 'node.log'))(JSON.stringify({ event: 'cannot-start', because }));
  const reason = message === '' ? (code ?? 'unknown reason') : message;
  console.error(failureInWords(told ?? { code: 'cannot-start', params: { reason } }));
  process.exit(1);
}

function fail(report: (report: Report) => void, why: Fault): void {
  report({ kind: 'failed', why });
  process.exitCode = hopeless;
  if (process.connected) process.disconnect?.();
}

function sendReport(report: Report): void {
  const send = process.send?.bind(process);
  if (process.connected && send !== undefined) send(report);
}

function printReport(report: Report): void {
  if (report.kind === 'progress') console.log(stepInWords(report.step));
  else if (report.kind === 'ready') console.log(`${report.title}: ${report.address}`);
  else console.error(failureInWords(report.why));
}
