import { join } from 'node:path';
import { CodedFailure, type Fault } from '@comity/base';
import { LawFilesError } from '@comity/law-files';
import { type NodeDatabase, parseDatabaseUrl, provisionDatabase } from '@comity/postgres';
import { type ComposedNode, compose } from './compose.ts';
import { logFile } from './log-file.ts';
import { hopeless, isStop, type Report, type Step } from './report.ts';
import { failureInWords, languagesInWords, lawFilesFault, stepInWords } from './report-in-words.ts';
import { type DatabaseUrls, type NodeSettings, nodeSettings } from './settings.ts';

/** Closing may not take longer: what is under way is committed or will be done again. */
const patience = 800;

/** Runs one node until its supervisor, or a signal, ends it. */
export async function nodeProcess(argv: readonly string[]): Promise<void> {
  const supervised = process.send !== undefined;
  const report = supervised ? sendReport : printReport;
  let node: ComposedNode | undefined;
  let closing = false;
  const close = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(0), patience).unref();
    await node?.close().catch(() => undefined);
    process.exit(0);
  };
  // The supervisor's end, however it came about, is ours: nobody would see or stop us any more.
  process.on('disconnect', () => void close());
  process.on('message', (message) => isStop(message) && void close());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void close());

  const settings = nodeSettings(argv, process.env);
  if (!settings.ok) return fail(report, settings.error);
  for (const line of languagesInWords(settings.value.languages)) console.log(line);
  try {
    report({ kind: 'progress', step: 'database' });
    const database = await nodeDatabase(settings.value);
    const progress = (step: Step): void => report({ kind: 'progress', step });
    node = await compose({ settings: settings.value, database, progress });
    await node.listen();
  } catch (cause) {
    if (closing) return;
    const why = hopelessFault(cause, settings.value);
    if (why !== undefined) return fail(report, why);
    await node?.close().catch(() => undefined);
    return failForNow(cause, settings.value);
  }
  const { address, title, officers, cases } = node;
  report({ kind: 'ready', address, title, officers, cases });
}

/** @returns the logins that were given, or those made with the one that was given. */
async function nodeDatabase({ participant, database }: NodeSettings): Promise<NodeDatabase> {
  const { app, migrator, worker }: DatabaseUrls = database;
  const name = `comity_${participant.toLowerCase()}`;
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
function hopelessFault(cause: unknown, settings: NodeSettings): Fault | undefined {
  const { code, port = settings.port } = (cause ?? {}) as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') {
    return { code: 'port-in-use', params: { port: String(port) } };
  }
  if (code === 'EACCES' && (cause as NodeJS.ErrnoException).syscall === 'listen') {
    return { code: 'port-not-allowed', params: { port: String(port) } };
  }
  if (cause instanceof LawFilesError) return lawFilesFault(cause);
  // Settings, keys, tables, a damaged row: all that is told by code comes again at every start.
  if (cause instanceof CodedFailure) return cause.fault;
  // No such login, password or database; not enough rights: nothing that time heals.
  const isLogin = /^(28...|3D000|42501)$/.test(code ?? '');
  if (!isLogin) return undefined;
  return { code: 'database-login', params: { reason: (cause as Error).message } };
}

/**
 * Something that may pass, the database being away as a rule: one sentence for whoever reads along,
 * the whole of it for the node's log, and an exit status that lets a supervisor try again.
 */
function failForNow(cause: unknown, { keys }: NodeSettings): void {
  const { message = String(cause), stack, code } = (cause ?? {}) as NodeJS.ErrnoException;
  const because = stack ?? message;
  logFile(join(keys, '..', 'node.log'))(JSON.stringify({ event: 'cannot-start', because }));
  const reason = message === '' ? (code ?? 'unknown reason') : message;
  console.error(failureInWords({ code: 'cannot-start', params: { reason } }));
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
