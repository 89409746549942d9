import { isIP } from 'node:net';
import { ok, type Result } from '@comity/base';
import { PEER_QUOTA, type PeerQuota, QUOTA_ACTS_MIN, QUOTA_BYTES_MIN } from '@comity/server';
import type { LineFiles } from './listeners/tls-line.ts';
import { portNumber, type TlsFiles, wrong } from './options.ts';
import type { Given } from './settings-table.ts';

/** Where something listens besides. */
export interface Door {
  readonly host: string;
  readonly port: number;
}

/** The settings that say where a node listens, to whom, and how much it bears. */
export interface Doors {
  readonly host: string;
  /** Where the desk listens, for officers' browsers. */
  readonly port: number;
  /** Where the exchange listens, for other nodes. */
  readonly exchangeHost: string;
  readonly exchangePort: number;
  /** How officers' browsers name the desk: scheme, host, port. Passkeys are bound to it. */
  readonly origin: string;
  /** Addresses or networks of proxies whose word on the caller's address is taken. */
  readonly trustedProxies: readonly string[];
  /** Where the operator's programs read figures; nowhere unless told. */
  readonly metrics?: Door;
  /** Where case systems ask; at the desk unless told. */
  readonly api?: Door;
  /** Mutual TLS on the exchange, where the node ends TLS itself. */
  readonly tls?: TlsFiles;
  /** TLS on the desk, where no proxy ends it. */
  readonly deskTls?: LineFiles;
  /** What is borne of each peer within an hour. */
  readonly quota: PeerQuota;
}

/** The exchange listens so many ports after the desk unless told. */
export const EXCHANGE_AFTER_DESK = 10;

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/** Reads what concerns the two listeners. Codes: one for each option. */
export function readDoors(given: Given): Result<Doors> {
  const { host = '127.0.0.1', 'exchange-host': exchangeHost = host } = given;
  const { 'api-host': apiHost = host, 'metrics-host': metricsHost = host } = given;
  const hosts = [host, exchangeHost, apiHost, metricsHost];
  if (given.training === true && !hosts.every((each) => LOOPBACK.test(each))) {
    return wrong('--training', { code: 'training-listens-here' });
  }
  const port = portNumber(given.port ?? '4610');
  if (!port.ok) return port;
  const beside = String(port.value + EXCHANGE_AFTER_DESK);
  const exchangePort = portNumber(given['exchange-port'] ?? beside, '--exchange-port');
  if (!exchangePort.ok) return exchangePort;
  if (exchangePort.value === port.value) {
    return wrong('--exchange-port', { code: 'ports-same' });
  }
  const taken = [port.value, exchangePort.value];
  const metrics = readDoor(given, 'metrics', taken);
  if (!metrics.ok) return metrics;
  const api = readDoor(given, 'api', [...taken, metrics.value?.port ?? port.value]);
  if (!api.ok) return api;
  const origin = given.origin ?? `http://localhost:${port.value}`;
  if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
    return wrong('--origin', { code: 'origin-form' });
  }
  const trustedProxies = given['trusted-proxy'] ?? [];
  if (!trustedProxies.every(isNetwork)) {
    return wrong('--trusted-proxy', { code: 'proxy-form' });
  }
  const tls = tlsFiles(given);
  if (!tls.ok) return tls;
  const deskTls = deskTlsFiles(given, origin);
  if (!deskTls.ok) return deskTls;
  const isInClear = deskTls.value === undefined && trustedProxies.length === 0;
  if (api.value !== undefined && !LOOPBACK.test(api.value.host) && isInClear) {
    return wrong('--api-host', { code: 'api-in-clear' });
  }
  const quota = readQuota(given.quota ?? []);
  if (!quota.ok) return quota;
  return ok({
    ...{ host, port: port.value, exchangeHost, exchangePort: exchangePort.value },
    ...{ origin, trustedProxies, quota: quota.value },
    ...(tls.value === undefined ? {} : { tls: tls.value }),
    ...(deskTls.value === undefined ? {} : { deskTls: deskTls.value }),
    ...(metrics.value === undefined ? {} : { metrics: metrics.value }),
    ...(api.value === undefined ? {} : { api: api.value }),
  });
}

function readDoor(
  given: Given,
  whose: 'api' | 'metrics',
  taken: readonly number[],
): Result<Door | undefined> {
  const { [`${whose}-host` as const]: host = '127.0.0.1', [`${whose}-port` as const]: typed } =
    given;
  if (typed === undefined) return ok(undefined);
  const port = portNumber(typed, `--${whose}-port`);
  if (!port.ok) return port;
  return taken.includes(port.value)
    ? wrong(`--${whose}-port`, { code: 'ports-same' })
    : ok({ host, port: port.value });
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const longest = isIP(address) === 4 ? 32 : 128;
  const isLength = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest);
  return isIP(address) !== 0 && isLength && rest.length === 0;
}

function tlsFiles(given: Given): Result<TlsFiles | undefined> {
  const { 'tls-key': key, 'tls-certificate': certificate, 'tls-peers': peers } = given;
  if (key !== undefined && certificate !== undefined && peers !== undefined) {
    return ok({ key, certificate, peers });
  }
  if (key === undefined && certificate === undefined && peers === undefined) return ok(undefined);
  return wrong('--tls-key', { code: 'tls-files' });
}

function deskTlsFiles(given: Given, origin: string): Result<LineFiles | undefined> {
  const { 'desk-tls-key': key, 'desk-tls-certificate': certificate } = given;
  if (key === undefined && certificate === undefined) return ok(undefined);
  if (key === undefined || certificate === undefined) {
    return wrong('--desk-tls-key', { code: 'desk-tls-files' });
  }
  if (!origin.startsWith('https:')) return wrong('--origin', { code: 'desk-tls-origin' });
  return ok({ key, certificate });
}

const QUOTA = /^(normal|emergency)=(\d{1,9})\/(\d{1,6})\/(\d{1,9})(?:\/(\d{1,9}))?$/;

function readQuota(given: readonly string[]): Result<PeerQuota> {
  let quota = PEER_QUOTA;
  for (const each of given) {
    const [, lane, acts, mebibytes, cases, inOneCase = String(acts)] = QUOTA.exec(each) ?? [];
    const read = {
      acts: Number(acts),
      bytes: Number(mebibytes) * 1_048_576,
      cases: Number(cases),
      inOneCase: Number(inOneCase),
    };
    if (
      lane === undefined ||
      read.acts < QUOTA_ACTS_MIN ||
      read.bytes < QUOTA_BYTES_MIN ||
      read.cases < 1 ||
      read.inOneCase < QUOTA_ACTS_MIN
    ) {
      return wrong('--quota', {
        code: 'quota-form',
        params: { least: `${QUOTA_ACTS_MIN}/8/1/${QUOTA_ACTS_MIN}` },
      });
    }
    quota = { ...quota, [lane]: read };
  }
  return ok(quota);
}
