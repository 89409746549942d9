import { DatabaseUnavailable } from './unavailable.ts';

/** Server settings by PostgreSQL's names. */
export type Settings = Readonly<Record<string, string>>;

const durable = ['fsync', 'full_page_writes', 'synchronous_commit'];

const standing: Settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_connections: '100',
  shared_buffers: '64MB',
  // Space of what was sent and of old rows is found again within seconds.
  autovacuum_naptime: '10s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  password_encryption: 'scram-sha-256',
  // What a statement said may be personal data: it never gets into the server's own log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/**
 * @returns the settings of an embedded server, `asked` over the standing ones.
 * @throws DatabaseUnavailable when they would let a power cut lose what was confirmed, or open a
 *   network port.
 */
export function serverSettings(asked: Settings): Settings {
  for (const [name, value] of Object.entries(asked)) {
    if (durable.includes(name) && /^(off|false|no|0|local)$/i.test(value.trim())) {
      throw unsafe(`${name}=${value}`, 'losing');
    }
    if (name === 'listen_addresses' && value !== '') {
      throw unsafe(`${name}=${value}`, 'listening');
    }
  }
  return { ...standing, ...asked };
}

/**
 * @returns the refusal of a setting: a power cut would lose what was confirmed to others (`losing`),
 *   or the embedded server would answer on more than its own socket (`listening`)
 */
export const unsafe = (setting: string, how: 'losing' | 'listening'): DatabaseUnavailable =>
  new DatabaseUnavailable({ code: 'database-setting', params: { setting, how } });

/** @returns the arguments for `postgres`. */
export function asArguments(settings: Settings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
