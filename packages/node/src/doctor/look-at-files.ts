import { createPrivateKey, X509Certificate } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { CodedFailure, canonicalText, type Fault } from '@comity/base';
import { dayIn, daysElapsed } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { loadKeyring } from '@comity/server';
import type { BackupSettings } from '../backup/backup-settings.ts';
import { lawFault, lawFolderFault } from '../home/home-law.ts';
import type { HomeSettings } from '../home/home-settings.ts';
import type { HomePlaces } from '../home/places.ts';
import type { LineFiles } from '../listeners/tls-line.ts';
import { systemWorld } from '../system-world.ts';
import { type Finding, fine, wellAt, wrongAt } from './finding.ts';
import type { Machine } from './machine.ts';

/** Below this the node is about to stop taking anything. */
const DISK_MIN_MB = 1_024;
/** So long before its end a certificate is to be renewed. */
const TLS_DAYS_MIN = 14;
const OTHERS = 0o077;
/** So long the link of the envelope may lie where whoever reads the home has it. */
const ENVELOPE_DAYS = 1;

/** Folders that the node writes to, and files with secrets, which nobody but their owner reads. */
export function lookAtHome(
  { folder, keys, logins, file, envelope }: HomePlaces,
  now: string,
): readonly Finding[] {
  for (const each of [folder, keys].filter((each) => existsSync(each))) {
    accessSync(each, constants.W_OK | constants.X_OK);
  }
  const inKeys = existsSync(keys)
    ? readdirSync(keys).filter((name) => name.endsWith('.key') || name.endsWith('.secret'))
    : [];
  const open = [keys, logins, file, envelope, ...inKeys.map((name) => join(keys, name))]
    .filter((each) => existsSync(each) && (statSync(each).mode & OTHERS) !== 0)
    .map((each) => wrongAt('home', { code: 'file-open-to-others', params: { file: each } }));
  const params = { file: envelope };
  const left = isLeft(envelope, now) ? [wrongAt('home', { code: 'envelope-in-home', params })] : [];
  const wrong = [...open, ...left];
  return wrong.length > 0 ? wrong : [fine('home')];
}

const isLeft = (file: string, now: string): boolean =>
  existsSync(file) && daysElapsed(statSync(file).mtime.toISOString(), now) >= ENVELOPE_DAYS;

/** Keys are there and are those of the statement, and it says what the settings say. */
export function lookAtKeys(
  { keys }: HomePlaces,
  plan: HomeSettings['plan'] | undefined,
): readonly Finding[] {
  if (!existsSync(join(keys, 'statement.json'))) {
    return [wrongAt('keys', { code: 'keys-not-there', params: { folder: keys } })];
  }
  try {
    const { statement } = loadKeyring(
      keys,
      systemWorld(() => undefined),
    ).statement;
    if (plan === undefined) return [fine('keys')];
    if (statement.participant !== plan.id) {
      const params = { is: statement.participant, asked: plan.id };
      return [fine('keys'), wrongAt('statement', { code: 'participant-changed', params })];
    }
    const stated = statement.authorities.map(({ id, kind, name, zone }) => ({
      id,
      kind,
      name,
      zone,
    }));
    const planned = plan.authorities.map(({ id, kind, name, zone }) => ({ id, kind, name, zone }));
    const isSame =
      statement.node.url === plan.url &&
      canonicalText(stated as never) === canonicalText(planned as never);
    return [
      fine('keys'),
      isSame ? fine('statement') : wrongAt('statement', { code: 'statement-behind' }),
    ];
  } catch (cause) {
    if (cause instanceof CodedFailure) return [wrongAt('keys', cause.fault)];
    throw cause;
  }
}

export async function lookAtLaw(settings: HomeSettings): Promise<Finding> {
  const missing = lawFolderFault(settings);
  if (missing !== undefined) return wrongAt('law', missing);
  try {
    await loadLaw({ treaties: settings.node.law });
    return fine('law');
  } catch (cause) {
    const fault = lawFault(cause, settings);
    if (fault === undefined) throw cause;
    return wrongAt('law', fault);
  }
}

/** Whether there is room where the node writes: in its home, and where its backups go. */
export function lookAtDisk(
  { folder: home }: HomePlaces,
  { to }: BackupSettings,
  { freeBytes }: Machine,
): readonly Finding[] {
  const rooms = [home, ...(to === undefined || !existsSync(to) ? [] : [to])]
    .map((folder) => ({ folder, mb: Math.floor(freeBytes(folder) / 1_048_576) }))
    .toSorted((one, other) => one.mb - other.mb);
  const low = rooms.filter(({ mb }) => mb < DISK_MIN_MB);
  const least = DISK_MIN_MB;
  return low.length === 0
    ? rooms.slice(0, 1).map((params) => wellAt('disk', { code: 'disk-free', params }))
    : low.map((room) => wrongAt('disk', { code: 'disk-low', params: { ...room, least } }));
}

/** Each port is free, or this node answers on it. */
export async function lookAtPorts(
  node: Pick<HomeSettings['node'], 'host' | 'port' | 'exchangeHost' | 'exchangePort'>,
  isServing: boolean,
): Promise<readonly Finding[]> {
  const doors = [
    [node.host, node.port],
    [node.exchangeHost, node.exchangePort],
  ] as const;
  const found: Finding[] = [];
  for (const [host, port] of doors) {
    const isTaken = await answers(host, port);
    const params = { port: String(port) };
    if (isTaken && !isServing) found.push(wrongAt('ports', { code: 'port-in-use', params }));
    if (!isTaken && isServing) found.push(wrongAt('ports', { code: 'port-silent', params }));
  }
  return found.length > 0 ? found : [fine('ports')];
}

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({
      host: host === '0.0.0.0' || host === '::' ? 'localhost' : host,
      port,
    });
    const end = (is: boolean) => (): void => {
      socket.destroy();
      resolve(is);
    };
    socket.setTimeout(2_000, end(false));
    socket.once('connect', end(true)).once('error', end(false));
  });

/** The files are there, belong together, and do not run out. */
export function lookAtTls(lines: readonly (LineFiles | undefined)[], now: string): Finding {
  const faults = lines.flatMap((line) => (line === undefined ? [] : (lineFault(line, now) ?? [])));
  const [first] = faults;
  return first === undefined ? fine('tls') : wrongAt('tls', first);
}

function lineFault(line: LineFiles, now: string): Fault | undefined {
  for (const file of [line.key, line.certificate, line.peers]) {
    if (file !== undefined && !existsSync(file))
      return { code: 'file-not-there', params: { file } };
  }
  return certificateFault(line, now);
}

function certificateFault({ key, certificate: file }: LineFiles, now: string): Fault | undefined {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(readFileSync(file));
    if (!certificate.checkPrivateKey(createPrivateKey(readFileSync(key)))) {
      return { code: 'tls-not-together', params: { key, certificate: file } };
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { code: 'file-unreadable', params: { file, reason } };
  }
  const end = certificate.validToDate.toISOString();
  if (daysElapsed(now, end) > TLS_DAYS_MIN) return undefined;
  const day = dayIn(end, 'UTC');
  return { code: 'tls-ends', params: { certificate: file, day } };
}
