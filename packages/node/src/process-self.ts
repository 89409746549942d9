import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { canonicalText, type Json } from '@comity/base';
import { type Keyring, newestMigration, type ProcessSelf } from '@comity/server';
import type { NodeSettings } from './settings.ts';

type Settings = Omit<NodeSettings, 'database'>;

const PACKAGE = fileURLToPath(new URL('../../../package.json', import.meta.url));

/** The version of the program, and the newest step of its tables: `0.2.0/390`. */
function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  return `${version}/${newestMigration()}`;
}

/**
 * What all processes of a node are told alike (`true`), and what may differ from one to the next: where
 * it listens, where its files lie, who stands before it.
 */
const ALIKE: Readonly<Record<keyof Settings, boolean>> = {
  ...{ participant: true, name: true, origin: true, training: true, publicLaw: true },
  ...{
    privatePeers: true,
    privateHooks: true,
    approvalRules: true,
    retention: true,
    spokenHours: true,
  },
  ...{ relays: true, languages: true, quota: true },
  ...{ host: false, port: false, exchangeHost: false, exchangePort: false, trustedProxies: false },
  ...{ metrics: false, api: false, tls: false, deskTls: false, keys: false, law: false },
  ...{
    peers: false,
    stories: false,
    calling: false,
    drainSeconds: false,
    backups: false,
    secret: false,
    // Where its secret lies is part of it.
    provider: false,
  },
};

/**
 * What this process says of itself to whoever compares the processes of its node. Of the settings it is
 * a digest by a key of the node: nobody who reads it learns or guesses what they are.
 *
 * @param law version of the law data
 */
export function processSelf(
  settings: Settings,
  { keyring, law }: { readonly keyring: Pick<Keyring, 'derived'>; readonly law: string },
): ProcessSelf {
  const alike = Object.entries(settings).filter(([name]) => ALIKE[name as keyof Settings]);
  const text = canonicalText(JSON.parse(JSON.stringify(Object.fromEntries(alike))) as Json);
  const digest = createHmac('sha256', keyring.derived('settings')).update(text).digest('base64url');
  return { machine: hostname(), version: ownVersion(), law, settings: digest };
}
