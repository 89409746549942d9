import type { PlainKey } from '@comity/words';

/** How the value of a setting is written. */
export type SettingKind =
  | 'text'
  | 'texts'
  | 'switch'
  | 'port'
  | 'hours'
  | 'seconds'
  | 'number'
  | 'authorities';

/** One thing that a node is told, wherever it is told. */
export interface Setting {
  readonly kind: SettingKind;
  /** Where it stands in `comity.yaml`; left out for what only the training network says. */
  readonly at?: string;
  /** It has no option of a node's own command line: it stands in `comity.yaml` alone. */
  readonly home?: true;
  readonly required?: true;
  /** What stands there unless something is written, as the file has it. */
  readonly otherwise?: string;
  /** It names a file or folder: one that every backup holds, or one that none does. */
  readonly file?: 'saved' | 'outside';
  readonly does: PlainKey;
}

/**
 * Everything that a node is told, said once, by the name of its option: the command line, the file
 * of a home with its comments, the check of that file and the operator's guide follow from it.
 */
export const SETTINGS = {
  participant: { kind: 'text', at: 'participant', required: true, does: 'setting.participant' },
  name: { kind: 'text', at: 'name', home: true, required: true, does: 'setting.name' },
  zone: { kind: 'text', at: 'zone', home: true, required: true, does: 'setting.zone' },
  authorities: {
    ...{ kind: 'authorities', at: 'authorities', home: true, required: true },
    does: 'setting.authorities',
  },
  origin: { kind: 'text', at: 'desk.url', required: true, does: 'setting.desk-url' },
  host: { kind: 'text', at: 'desk.host', otherwise: '127.0.0.1', does: 'setting.desk-host' },
  port: { kind: 'port', at: 'desk.port', otherwise: '4610', does: 'setting.desk-port' },
  'desk-tls-key': {
    ...{ kind: 'text', at: 'desk.tls.key', file: 'outside' },
    does: 'setting.desk-tls-key',
  },
  'desk-tls-certificate': {
    ...{ kind: 'text', at: 'desk.tls.certificate', file: 'outside' },
    does: 'setting.desk-tls-certificate',
  },
  languages: {
    kind: 'texts',
    at: 'desk.languages',
    otherwise: '[en, ja]',
    does: 'setting.languages',
  },
  'public-law': {
    ...{ kind: 'switch', at: 'desk.public-law', otherwise: 'false' },
    does: 'setting.public-law',
  },
  'exchange-url': {
    ...{ kind: 'text', at: 'exchange.url', home: true, required: true },
    does: 'setting.exchange-url',
  },
  'exchange-host': {
    ...{ kind: 'text', at: 'exchange.host', otherwise: '127.0.0.1' },
    does: 'setting.exchange-host',
  },
  'exchange-port': {
    ...{ kind: 'port', at: 'exchange.port', otherwise: '4620' },
    does: 'setting.exchange-port',
  },
  'private-addresses': {
    ...{ kind: 'switch', at: 'exchange.private-addresses', otherwise: 'false' },
    does: 'setting.private-addresses',
  },
  quota: { kind: 'texts', at: 'exchange.quota', otherwise: '[]', does: 'setting.quota' },
  relay: { kind: 'switch', at: 'exchange.relay', otherwise: 'false', does: 'setting.relay' },
  'relay-bounds': {
    ...{ kind: 'text', at: 'exchange.relay-bounds', otherwise: '50/64/3' },
    does: 'setting.relay-bounds',
  },
  'relay-after': {
    ...{ kind: 'texts', at: 'exchange.relay-after', otherwise: '[]' },
    does: 'setting.relay-after',
  },
  'tls-key': {
    ...{ kind: 'text', at: 'exchange.tls.key', file: 'outside' },
    does: 'setting.tls-key',
  },
  'tls-certificate': {
    ...{ kind: 'text', at: 'exchange.tls.certificate', file: 'outside' },
    does: 'setting.tls-certificate',
  },
  'tls-peers': {
    ...{ kind: 'text', at: 'exchange.tls.peers', file: 'outside' },
    does: 'setting.tls-peers',
  },
  database: {
    ...{ kind: 'text', at: 'database', home: true, required: true },
    does: 'setting.database',
  },
  'secret-passphrase': {
    ...{ kind: 'text', at: 'secret.passphrase-file', home: true, file: 'outside' },
    does: 'setting.secret-passphrase',
  },
  'secret-credential': {
    ...{ kind: 'text', at: 'secret.credential', home: true },
    does: 'setting.secret-credential',
  },
  'secret-command': {
    ...{ kind: 'texts', at: 'secret.command', home: true },
    does: 'setting.secret-command',
  },
  'backup-to': { kind: 'text', at: 'backup.to', home: true, does: 'setting.backup-to' },
  'backup-recipient': {
    ...{ kind: 'text', at: 'backup.recipient', home: true, file: 'outside' },
    does: 'setting.backup-recipient',
  },
  'backup-at': {
    ...{ kind: 'texts', at: 'backup.at', home: true, otherwise: '["03:30"]' },
    does: 'setting.backup-at',
  },
  'backup-keep': {
    ...{ kind: 'number', at: 'backup.keep', home: true, otherwise: '14' },
    does: 'setting.backup-keep',
  },
  'backup-same-disk': {
    ...{ kind: 'switch', at: 'backup.same-disk', home: true, otherwise: 'false' },
    does: 'setting.backup-same-disk',
  },
  'mail-server': { kind: 'text', at: 'alarms.mail.server', does: 'setting.mail-server' },
  'mail-from': { kind: 'text', at: 'alarms.mail.from', does: 'setting.mail-from' },
  'mail-password': {
    ...{ kind: 'text', at: 'alarms.mail.password-file', file: 'outside' },
    does: 'setting.mail-password',
  },
  gateway: { kind: 'text', at: 'alarms.gateway.url', does: 'setting.gateway' },
  'gateway-secret': {
    ...{ kind: 'text', at: 'alarms.gateway.secret-file', file: 'outside' },
    does: 'setting.gateway-secret',
  },
  'operator-mail': {
    ...{ kind: 'texts', at: 'operator.mail', otherwise: '[]' },
    does: 'setting.operator-mail',
  },
  'operator-url': { kind: 'text', at: 'operator.webhook.url', does: 'setting.operator-url' },
  'operator-secret': {
    ...{ kind: 'text', at: 'operator.webhook.secret-file', file: 'outside' },
    does: 'setting.operator-secret',
  },
  'metrics-port': { kind: 'port', at: 'metrics.port', does: 'setting.metrics-port' },
  'metrics-host': {
    ...{ kind: 'text', at: 'metrics.host', otherwise: '127.0.0.1' },
    does: 'setting.metrics-host',
  },
  'api-port': { kind: 'port', at: 'api.port', does: 'setting.api-port' },
  'api-host': {
    ...{ kind: 'text', at: 'api.host', otherwise: '127.0.0.1' },
    does: 'setting.api-host',
  },
  'api-private-addresses': {
    ...{ kind: 'switch', at: 'api.private-addresses', otherwise: 'false' },
    does: 'setting.api-private-addresses',
  },
  'provider-issuer': {
    ...{ kind: 'text', at: 'sign-in.provider.issuer' },
    does: 'setting.provider-issuer',
  },
  'provider-client': {
    ...{ kind: 'text', at: 'sign-in.provider.client' },
    does: 'setting.provider-client',
  },
  'provider-secret': {
    ...{ kind: 'text', at: 'sign-in.provider.secret-file', file: 'outside' },
    does: 'setting.provider-secret',
  },
  'provider-officer': {
    ...{ kind: 'text', at: 'sign-in.provider.officer-claim' },
    does: 'setting.provider-officer',
  },
  'provider-roles': {
    ...{ kind: 'texts', at: 'sign-in.provider.roles' },
    does: 'setting.provider-roles',
  },
  'provider-gives': {
    ...{ kind: 'texts', at: 'sign-in.provider.gives' },
    does: 'setting.provider-gives',
  },
  'trusted-proxy': {
    ...{ kind: 'texts', at: 'trusted-proxies', otherwise: '[]' },
    does: 'setting.trusted-proxies',
  },
  'drain-seconds': {
    ...{ kind: 'seconds', at: 'drain-seconds', otherwise: '0' },
    does: 'setting.drain-seconds',
  },
  'approval-rules': {
    ...{ kind: 'text', at: 'approval-rules', file: 'saved' },
    does: 'setting.approval-rules',
  },
  'retention-rules': {
    ...{ kind: 'text', at: 'retention-rules', file: 'saved' },
    does: 'setting.retention-rules',
  },
  'spoken-hours': {
    ...{ kind: 'hours', at: 'spoken-hours', otherwise: '12' },
    does: 'setting.spoken-hours',
  },
  law: { kind: 'text', at: 'law', file: 'outside', does: 'setting.law' },
  keys: { kind: 'text', does: 'option.keys' },
  peer: { kind: 'texts', does: 'setting.peer' },
  training: { kind: 'switch', does: 'setting.training' },
  stories: { kind: 'switch', does: 'setting.stories' },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;

/** The settings in the order in which they are written. */
export const settingNames = (): readonly SettingName[] => Object.keys(SETTINGS) as SettingName[];

/** A setting as callers read it, whatever it has. */
export const settingOf = (name: SettingName): Setting => SETTINGS[name];

type ValueOf<K extends SettingKind> = K extends 'switch'
  ? boolean
  : K extends 'texts'
    ? string[]
    : K extends 'authorities'
      ? never
      : string;

/** What was given, by name, before anybody asks what it means together. */
export type Given = {
  readonly [N in SettingName as (typeof SETTINGS)[N]['kind'] extends 'authorities'
    ? never
    : N]?: ValueOf<(typeof SETTINGS)[N]['kind']>;
};
