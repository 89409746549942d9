import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isKnownZone, no, ok, type Result, type Said, worldFault } from '@comity/base';
import type { AuthorityPlan, ParticipantPlan } from '@comity/server';
import { type NodeSettings, settingsOf, type TextOf, textOnDisk } from '../settings.ts';
import { type Given, type SettingName, settingNames } from '../settings-table.ts';
import { type HomeDocument, readHomeDocument } from './home-document.ts';
import type { HomePlaces } from './places.ts';

/** The law data that comes with Comity. */
const LAW = join(fileURLToPath(new URL('../../../../', import.meta.url)), 'treaties');
const NAME_MAX = 200;

/** What a home says of its node. */
export interface HomeSettings {
  /** The participant's name, as officers and peers read it. */
  readonly name: string;
  readonly zone: string;
  /** What the key statement says. */
  readonly plan: ParticipantPlan;
  /** The server that comes with Comity, or one of the operator's own. */
  readonly database: 'embedded' | 'own';
  readonly node: Omit<NodeSettings, 'database'>;
  /** Where the folder of the law data is set: `comity.yaml:41 law`; none where it is Comity's own. */
  readonly lawAt?: string;
}

/**
 * The settings in the home's file. Codes: `home-not-there`, `home-unfinished`, those of `worldFault`
 * for what cannot be read, and those of {@link homeSettings}.
 */
export function readHome(places: HomePlaces): Result<HomeSettings> {
  const { file, folder, unfinished } = places;
  try {
    return homeSettings(places, readFileSync(file, 'utf8'));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      const code = existsSync(unfinished) ? 'home-unfinished' : 'home-not-there';
      return no({ code, params: { folder } });
    }
    const fault = worldFault(cause, file);
    if (fault === undefined) throw cause;
    return no(fault);
  }
}

/** What the text of `comity.yaml` means; each fault names file, line and setting in `at`. */
export function homeSettings(
  places: HomePlaces,
  text: string,
  textOf: TextOf = textOnDisk,
): Result<HomeSettings> {
  const document = readHomeDocument(places.file, text);
  if (!document.ok) return document;
  const { values, at } = document.value;
  const given = {
    law: LAW,
    ...Object.fromEntries([...values].map(([name, value]) => [name, asGiven(value)])),
    keys: places.keys,
  } as Given;
  const node = settingsOf(given, textOf);
  if (!node.ok) {
    const { at: option = '', ...why } = node.error;
    return no(
      at(
        settingNames().find((name) => `--${name}` === option),
        why,
      ),
    );
  }
  return planOf(document.value, node.value);
}

const asGiven = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

type ListedAuthority = Omit<AuthorityPlan, 'zone'> & { readonly zone?: string };

function planOf(
  { values, at, placeOf }: HomeDocument,
  node: Omit<NodeSettings, 'database'>,
): Result<HomeSettings> {
  const wrong = (name: SettingName, why: Said<'problem'>) => no(at(name, why));
  const text = (name: SettingName): string => String(values.get(name));
  const [name, zone, url] = [text('name'), text('zone'), text('exchange-url')];
  if (!isName(name)) return wrong('name', { code: 'name-form', params: { max: NAME_MAX } });
  if (!isKnownZone(zone)) return wrong('zone', unknownZone(zone));
  if (!isOrigin(url)) return wrong('exchange-url', { code: 'exchange-url-form' });
  const database = text('database');
  if (database !== 'embedded' && database !== 'own') {
    return wrong('database', { code: 'setting-database' });
  }
  const listed = values.get('authorities') as readonly ListedAuthority[];
  const authorities = listed.map((each) => ({ zone, ...each }));
  const fault = authoritiesFault(node.participant, name, authorities);
  if (fault !== undefined) return wrong('authorities', fault);
  const given = node.provider?.gives.find(
    (each) => !authorities.some(({ id }) => id === each.authority),
  );
  if (given !== undefined) {
    const known = authorities.map(({ id }) => id).join(', ');
    const params = { authority: given.authority, known };
    return wrong('provider-gives', { code: 'authority-not-here', params });
  }
  const plan = { id: node.participant, url, authorities };
  const lawAt = values.has('law') ? { lawAt: placeOf('law') } : {};
  return ok({ name, zone, plan, database, node, ...lawAt });
}

function authoritiesFault(
  participant: string,
  name: string,
  authorities: readonly AuthorityPlan[],
): Said<'problem'> | undefined {
  for (const [index, authority] of authorities.entries()) {
    if (!isAuthorityOf(participant, authority)) {
      const example = `${participant}.point-247:contact-point-24-7:${name}`;
      return { code: 'authority-form', params: { example } };
    }
    if (!isKnownZone(authority.zone)) return unknownZone(authority.zone);
    if (authorities.findIndex(({ id }) => id === authority.id) !== index) {
      return { code: 'authority-twice', params: { authority: authority.id } };
    }
  }
  return undefined;
}

const unknownZone = (typed: string): Said<'problem'> => ({
  code: 'zone-unknown',
  params: { typed: typed.slice(0, 60) },
});

const isName = (text: string): boolean =>
  text.trim() !== '' && text.length <= NAME_MAX && !/\p{Cc}/u.test(text);

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;

const WORD = '[a-z0-9]+(?:-[a-z0-9]+)*';

const isAuthorityOf = (participant: string, { id, kind, name }: AuthorityPlan): boolean =>
  new RegExp(`^${participant}\\.${WORD}$`).test(id) &&
  id.length <= 64 &&
  new RegExp(`^${WORD}$`).test(kind) &&
  kind.length <= 64 &&
  isName(name);
