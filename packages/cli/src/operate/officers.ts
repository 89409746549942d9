import { ok, type Result } from '@comity/base';
import {
  addOfficer,
  changeRole,
  type DutyAhead,
  dutyAhead,
  linkOfficer,
  listOfficers,
  type MadeLink,
  makeGlass,
  suspendOfficer,
} from '@comity/server';
import { type KeptOfficer, may, PERSONS, type Role, standingOf } from '@comity/service';
import { plainly, type Words } from '@comity/words';
import type { OptionForm } from '../read-options.ts';
import { readersWords, said } from '../said.ts';
import {
  type Answer,
  given,
  HOME,
  type OperatorCommand,
  single,
  wrongUse,
} from './operator-command.ts';
import { table } from './table.ts';

const isRole = (text: string): text is Role => (PERSONS as readonly string[]).includes(text);

export const OFFICER: OptionForm = {
  value: 'NOR.point-247.0101',
  required: true,
  does: 'option.officer',
};
const ROLE: OptionForm = { value: 'ROLE', required: true, does: 'option.role' };

const wrongRole = (typed: string) =>
  wrongUse({
    ...{ code: 'word-unknown', at: '--role' },
    params: { typed: typed.slice(0, 40), known: PERSONS.join(', ') },
  });

/** The address at the desk, which is shown here and nowhere else. */
function linkAnswer(desk: string, officer: string, link: MadeLink): Answer {
  const address = `${desk}/link/${link.secret}`;
  const words = readersWords();
  const lines = [
    plainly(words.t('command-officer.link-for', { officer })),
    `  ${address}`,
    said('command-officer.link-hand-over', words),
  ];
  return { value: { officer, link: address, expires: link.expires }, lines };
}

export const OFFICER_ADD: OperatorCommand = {
  name: 'officer add',
  does: 'command-does.officer-add',
  example:
    'comity officer add --authority NOR.point-247 --number 0101 --name "K. Berg" --role duty-officer',
  options: {
    ...HOME,
    authority: { value: 'NOR.point-247', required: true, does: 'option.officer-authority' },
    number: { value: '0101', required: true, does: 'option.officer-number' },
    name: { value: 'TEXT', required: true, does: 'option.officer-name' },
    role: ROLE,
    zone: { value: 'ZONE', does: 'option.officer-zone' },
  },
  run: async (options, withNode) => {
    const role = given(options, 'role');
    if (!isRole(role)) return wrongRole(role);
    return withNode(options, async (node, { desk }) => {
      const [authority, number] = [given(options, 'authority'), given(options, 'number')];
      const stated = node.parts.keyring.find(authority)?.stated;
      const id = `${authority}.${number}`;
      const zone = single(options, 'zone') ?? stated?.zone ?? 'UTC';
      const plan = { id, authority, number, role, zone, name: given(options, 'name') };
      const link = await addOfficer(node.parts, plan);
      return link.ok ? ok(linkAnswer(desk, id, link.value)) : link;
    });
  },
};

export const OFFICER_LIST: OperatorCommand = {
  name: 'officer list',
  does: 'command-does.officer-list',
  example: 'comity officer list --home comity-home',
  options: HOME,
  run: (options, withNode) =>
    withNode(options, async (node) => {
      const officers = await listOfficers(node.parts);
      const head = (['officer', 'name', 'role', 'state', 'ways', 'sessions'] as const).map((key) =>
        said(`command-officer.head-${key}`),
      );
      return ok({ value: { officers }, lines: table(head, officers.map(rowOf)) });
    }),
};

function rowOf(officer: KeptOfficer): readonly string[] {
  const { id, name, role, ways, sessions } = officer;
  const words = readersWords();
  const state = standingOf(officer);
  return [
    ...[id, name, words.t(`role.${role}`), said(`command-officer.state-${state}`, words)],
    words.list(ways.map((way) => said(`sessions.way-${way}`, words))),
    String(sessions),
  ].map(plainly);
}

export const OFFICER_SUSPEND: OperatorCommand = {
  name: 'officer suspend',
  does: 'command-does.officer-suspend',
  example: 'comity officer suspend --officer NOR.point-247.0101',
  options: { ...HOME, officer: OFFICER, lift: { does: 'option.lift' } },
  run: (options, withNode) =>
    withNode(options, async ({ parts }) => {
      const officer = given(options, 'officer');
      const suspended = !options.given.has('lift');
      const done = await suspendOfficer(parts, officer, suspended);
      if (!done.ok) return done;
      const words = readersWords();
      if (!suspended) {
        const text = words.t('command-officer.let-in', { officer });
        return answered(done, { officer, suspended }, text);
      }
      const ahead = await dutyAhead(parts, officer);
      const { shifts, fallback } = ahead;
      return ok({
        value: { officer, suspended, shifts, fallback },
        lines: [
          plainly(words.t('command-officer.suspended', { officer })),
          ...aheadLines(words, ahead),
        ],
      });
    }),
};

export const OFFICER_ROLES: OperatorCommand = {
  name: 'officer roles',
  does: 'command-does.officer-roles',
  example: 'comity officer roles --officer NOR.point-247.0101 --role supervisor',
  options: { ...HOME, officer: OFFICER, role: ROLE },
  run: async (options, withNode) => {
    const role = given(options, 'role');
    if (!isRole(role)) return wrongRole(role);
    return withNode(options, async ({ parts }) => {
      const officer = given(options, 'officer');
      const done = await changeRole(parts, officer, role);
      if (!done.ok) return done;
      const words = readersWords();
      const text = words.t('command-officer.role-is', { officer, role: words.t(`role.${role}`) });
      if (may(role, 'rosters.onDuty')) return answered(done, { officer, role }, text);
      // Who works on no cases any more is called by no alarm either.
      const ahead = await dutyAhead(parts, officer);
      const { shifts, fallback } = ahead;
      return ok({
        value: { officer, role, shifts, fallback },
        lines: [plainly(text), ...aheadLines(words, ahead)],
      });
    });
  },
};

export const OFFICER_LINK: OperatorCommand = {
  name: 'officer link',
  does: 'command-does.officer-link',
  example: 'comity officer link --officer NOR.point-247.0101',
  options: { ...HOME, officer: OFFICER },
  run: (options, withNode) =>
    withNode(options, async (node, { desk }) => {
      const officer = given(options, 'officer');
      const link = await linkOfficer(node.parts, officer);
      return link.ok ? ok(linkAnswer(desk, officer, link.value)) : link;
    }),
};

export const OFFICER_GLASS: OperatorCommand = {
  name: 'officer glass',
  does: 'command-does.officer-glass',
  example: 'comity officer glass --authority NOR.point-247',
  options: {
    ...HOME,
    authority: { value: 'NOR.point-247', required: true, does: 'option.officer-authority' },
  },
  run: (options, withNode) =>
    withNode(options, async ({ parts }, { desk }) => {
      const name = said('command-officer.glass-name');
      const made = await makeGlass(parts, { authority: given(options, 'authority'), name });
      if (!made.ok) return made;
      const { officer, secret, expires } = made.value;
      const link = `${desk}/link/${secret}`;
      return ok({
        value: { officer, link, expires },
        lines: [`  ${link}`, said('command-officer.glass')],
      });
    }),
};

/** Lines of shifts that are shown; how many more there are is said. */
const AHEAD_MAX = 20;

/** Which shifts of an officer who is gone lie ahead, and who has them. */
function aheadLines(words: Words, { shifts, fallback, zone }: DutyAhead): readonly string[] {
  const more = shifts.length - AHEAD_MAX;
  return [
    ...(shifts.length === 0 ? [] : [words.t('command-officer.ahead', { n: shifts.length })]),
    ...shifts.slice(0, AHEAD_MAX).map(({ from, until, as, held }) => {
      const span = { from: words.moment(from, zone), until: words.moment(until, zone) };
      const who = as === 'substitute' ? 'substitute' : held ? 'held' : 'nobody';
      return `  ${words.t(`command-officer.ahead-${who}`, span)}`;
    }),
    ...(more > 0 ? [`  ${words.t('command-officer.ahead-more', { n: more })}`] : []),
    ...(fallback ? [words.t('command-officer.ahead-fallback')] : []),
  ].map(plainly);
}

const answered = (done: Result<null>, value: unknown, text: string): Result<Answer> =>
  done.ok ? ok({ value, lines: [plainly(text)] }) : done;
