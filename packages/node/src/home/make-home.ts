import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { canonicalText, no, ok, PARTICIPANT_FORM, type Result, type Said } from '@comity/base';
import {
  claim,
  connectByUrl,
  databaseExists,
  folderUnavailable,
  type NodeDatabase,
  provisionDatabase,
  release,
} from '@comity/postgres';
import {
  addOfficer,
  type EarlierStatements,
  enterEarlierStatements,
  loadKeyring,
  type MadeLink,
  makeGlass,
  migrate,
  type OfficerPlan,
  openStore,
  provisionNode,
  readMigrations,
} from '@comity/server';
import { NODE_KEEPER } from '@comity/service';
import { databaseName } from '../database-name.ts';
import { systemWorld } from '../system-world.ts';
import { keepLogins, openEmbedded } from './home-database.ts';
import { type HomeSettings, homeSettings, readHome } from './home-settings.ts';
import { homeText } from './home-text.ts';
import type { HomePlaces } from './places.ts';

/** What whoever makes a node says. */
export interface HomePlan {
  readonly participant: string;
  readonly name: string;
  readonly zone: string;
  readonly deskUrl: string;
  readonly exchangeUrl: string;
  /** `NOR.point-247:contact-point-24-7:Name`, each; one contact point unless told. */
  readonly authorities: readonly string[];
  /** An administrator's login of a PostgreSQL; the embedded server without. */
  readonly databaseUrl?: string | undefined;
  /** What the first administrator is called until they are told apart. */
  readonly administrator: string;
  /** What the account in the envelope is called. */
  readonly glass: string;
  /** The file that its backups are to be sealed to. */
  readonly backupRecipient?: string | undefined;
  /** As in `ParticipantPlan`; 0 for a node that peers do not know. */
  readonly afterVersion: number;
  /** Of a node made anew because its keys were lost: what it stated before, as peers have kept it. */
  readonly earlier?: readonly EarlierStatements[] | undefined;
}

/** What was made. */
export interface MadeHome {
  readonly participant: string;
  readonly folder: string;
  readonly officer: string;
  /** Opened at the desk by the first administrator, once. */
  readonly link: string;
  readonly expires: string;
  /** The account in the envelope: the file with its link, to be sealed and laid where the keys of the house lie. */
  readonly glass: { readonly officer: string; readonly file: string; readonly expires: string };
  /** An earlier init was cut off here. */
  readonly takenOver: boolean;
}

/** What an init says while it works. */
export type HomeStep = Said<'home-step'>;

/** The number of the officer whom the house begins with. */
const FIRST = '0001';

/**
 * Makes the home of a node: keys, database, first administrator, and last the file of settings, by
 * which a home counts as made. Killed on the way, the same words again go on where it was cut off.
 * Codes: `home-exists`, `home-strange`, `home-half-made`, `database-there`, and those of the
 * settings. Failures of files and database are thrown as `CodedFailure`.
 */
export async function makeHome(
  places: HomePlaces,
  plan: HomePlan,
  say: (step: HomeStep) => void,
): Promise<Result<MadeHome>> {
  const text = textOf(plan);
  const settings = homeSettings(places, text);
  if (!settings.ok) return settings;
  const begun = beginHome(places, text, plan.participant);
  if (!begun.ok) return begun;
  try {
    const { takenOver } = begun.value;
    const world = systemWorld(() => undefined);
    say({ code: 'keys' });
    const gone = leftOut(settings.value, plan.earlier);
    if (gone !== undefined) return no({ code: 'authority-left-out', params: { authority: gone } });
    const afterVersion = Math.max(plan.afterVersion, ...(plan.earlier ?? []).map(versionOf));
    provisionNode(places.keys, { ...settings.value.plan, afterVersion }, world);
    say({ code: 'database' });
    const opened = await makeDatabase(places, settings.value, plan.databaseUrl);
    if (!opened.ok) return opened;
    const { database, close } = opened.value;
    try {
      await migrate(database, readMigrations(), settings.value.node.approvalRules);
      say({ code: 'officer' });
      const made = await firstAdministrator(places, { settings: settings.value, database, plan });
      if (!made.ok) return made;
      finish(places, text);
      const { participant } = plan;
      return ok({ participant, folder: places.folder, ...made.value, takenOver });
    } finally {
      await close();
    }
  } finally {
    release(places.folder);
  }
}

/** The text of the settings; ports follow from addresses on this machine, as in a trial. */
function textOf(plan: HomePlan): string {
  const { participant, name, zone, deskUrl, exchangeUrl, databaseUrl, backupRecipient } = plan;
  const listed =
    plan.authorities.length > 0
      ? plan.authorities
      : [`${participant}.point-247:contact-point-24-7:${name}`];
  const authorities = listed.map((each) => {
    const [id = '', kind = '', ...rest] = each.split(':');
    return { id, kind, name: rest.join(':') };
  });
  const desk = ownPort(deskUrl);
  const exchange = ownPort(exchangeUrl);
  return homeText({
    ...{ participant, name, zone, authorities, origin: deskUrl, 'exchange-url': exchangeUrl },
    ...(desk === undefined ? {} : { port: desk }),
    ...(exchange === undefined ? {} : { 'exchange-port': exchange, 'private-addresses': true }),
    database: databaseUrl === undefined ? 'embedded' : 'own',
    ...(backupRecipient === undefined ? {} : { 'backup-recipient': backupRecipient }),
  });
}

/** The port of an address on this machine itself; undefined where a proxy stands before it. */
function ownPort(url: string): number | undefined {
  const parsed = URL.parse(url);
  const isHere = parsed !== null && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(parsed.hostname);
  return isHere && parsed.port !== '' ? Number(parsed.port) : undefined;
}

/** Takes the folder for this init, alone; what a former one left is gone on with. */
function beginHome(
  places: HomePlaces,
  text: string,
  participant: string,
): Result<{ readonly takenOver: boolean }> {
  const { folder, file, unfinished } = places;
  if (existsSync(file)) {
    const there = readHome(places);
    const whose = there.ok ? there.value.plan.id : '?';
    return no({ code: 'home-exists', params: { folder, participant: whose } });
  }
  const takenOver = existsSync(unfinished);
  try {
    const isStrange = existsSync(folder) && readdirSync(folder).length > 0 && !takenOver;
    if (isStrange) return no({ code: 'home-strange', params: { folder } });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // The embedded server of root runs as another account, which walks through to its own folder.
    chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    claim(folder);
    const words = canonicalText({ participant, text });
    if (takenOver && readFileSync(unfinished, 'utf8') !== words) {
      release(folder);
      return no({ code: 'home-half-made', params: { folder, participant: wordsBy(unfinished) } });
    }
    put(unfinished, words);
    return ok({ takenOver });
  } catch (cause) {
    throw folderUnavailable(folder, cause);
  }
}

const WHOSE = new RegExp(`"participant":"(${PARTICIPANT_FORM})"`);

/** Whose init was cut off; a file cut off itself names nobody. */
function wordsBy(unfinished: string): string {
  const found = WHOSE.exec(readFileSync(unfinished, 'utf8'));
  return found?.[1] ?? '?';
}

interface Opened {
  readonly database: NodeDatabase;
  close(): Promise<void>;
}

/** The database of a home that is being made, on the embedded server or by an administrator's login. */
export async function makeDatabase(
  places: HomePlaces,
  { plan }: HomeSettings,
  url: string | undefined,
): Promise<Result<Opened>> {
  if (url === undefined) return ok(await openEmbedded(places, plan.id));
  const server = await connectByUrl(url);
  const name = databaseName(plan.id);
  // With the logins kept, an earlier init of this home has made it.
  const isOurs = existsSync(places.logins);
  if (!isOurs && (await databaseExists(server.connection, name))) {
    return no({ code: 'database-there', params: { name } });
  }
  const login = { ...server.connection, database: name };
  if (!isOurs) keepLogins(places, unmade(name, login));
  const database = await provisionDatabase(server.connection, name);
  keepLogins(places, database);
  return ok({ database, close: () => server.stop() });
}

/** Says, before anything is made, that what is about to be there is this home's. */
const unmade = (name: string, { password: _, ...login }: NodeDatabase['app']): NodeDatabase => ({
  ownerRole: `${name}_owner`,
  migrator: { ...login, user: `${name}_migrator` },
  app: { ...login, user: `${name}_app` },
  worker: { ...login, user: `${name}_worker` },
});

const versionOf = ({ statements }: EarlierStatements): number =>
  statements.at(-1)?.statement.version ?? 0;

/** An authority of before that the new node lacks: its cases could come back nowhere. */
function leftOut(
  { plan }: HomeSettings,
  earlier: readonly EarlierStatements[] = [],
): string | undefined {
  const stated = earlier.flatMap(
    ({ statements }) => statements.at(-1)?.statement.authorities ?? [],
  );
  return stated.find(({ id }) => !plan.authorities.some((each) => each.id === id))?.id;
}

interface Making {
  readonly settings: HomeSettings;
  readonly database: NodeDatabase;
  readonly plan: HomePlan;
}

/** The one officer whom no colleague enters: the audit says so. */
async function firstAdministrator(
  places: HomePlaces,
  { settings, database, plan }: Making,
): Promise<Result<Pick<MadeHome, 'officer' | 'link' | 'expires' | 'glass'>>> {
  const [authority] = settings.plan.authorities;
  if (authority === undefined)
    return no({ code: 'setting-missing', params: { name: 'authorities' } });
  const world = systemWorld(() => undefined);
  const keyring = loadKeyring(places.keys, world);
  const store = openStore({ database, world, appConnections: 2, workerConnections: 1 });
  try {
    const officer: OfficerPlan = {
      ...{ id: `${authority.id}.${FIRST}`, authority: authority.id, number: FIRST },
      ...{ zone: authority.zone, name: plan.administrator },
      role: NODE_KEEPER,
    };
    // One that knows most is enough; the feed waits for each that gave one.
    const known = (plan.earlier ?? []).toSorted((a, b) => versionOf(b) - versionOf(a));
    for (const each of known) await enterEarlierStatements({ store, keyring, world }, each);
    const link = await addOfficer({ store, keyring, world }, officer, 'first-administrator');
    if (!link.ok) return link;
    const envelope = { authority: authority.id, name: plan.glass };
    const glass = await makeGlass({ store, keyring, world }, envelope);
    if (!glass.ok) return glass;
    const addressOf = ({ secret }: MadeLink): string => `${plan.deskUrl}/link/${secret}`;
    const { officer: sealed, expires } = glass.value;
    // Good for two years: it stands in no terminal, no log of one, and no output of a script.
    put(places.envelope, `${plan.glass}\n${addressOf(glass.value)}\n${expires}\n`);
    return ok({
      ...{ officer: officer.id, link: addressOf(link.value), expires: link.value.expires },
      glass: { officer: sealed, file: places.envelope, expires },
    });
  } finally {
    await store.close();
  }
}

function finish({ file, unfinished }: HomePlaces, text: string): void {
  put(file, text);
  rmSync(unfinished, { force: true });
}

/** Writes a file of a home; it is the old one or the new one, never half. */
export function put(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}
