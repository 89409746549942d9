import { ok, type Result } from '@comity/base';
import { readDay } from '@comity/law';
import { alarmsTold, dutyTold, type Node, type ToldDuty } from '@comity/server';
import { nameOf, plainly, type Words } from '@comity/words';
import type { OptionForm } from '../read-options.ts';
import { readersWords, said } from '../said.ts';
import { noAuthority } from './erase.ts';
import {
  type Answer,
  type Complaint,
  type OperatorCommand,
  PLACE,
  single,
  wrongUse,
} from './operator-command.ts';
import { table } from './table.ts';

const OPTIONS: Readonly<Record<string, OptionForm>> = {
  ...PLACE,
  authority: { value: 'JPN.npa-247', does: 'option.duty-authority' },
};
const AT = '--data .comity/training --participant JPN';

type Told = (
  node: Node,
  authorities: readonly string[],
  words: Words,
) => Promise<Result<Answer, Complaint>>;

/** At the authority that is asked for, or at each of the node. */
const at =
  (told: Told): OperatorCommand['run'] =>
  (options, withNode) =>
    withNode(options, async (node) => {
      const asked = single(options, 'authority');
      const { keyring } = node.parts;
      if (asked !== undefined && keyring.find(asked) === undefined) {
        return noAuthority(asked, keyring.authorities);
      }
      return told(node, asked === undefined ? keyring.authorities : [asked], readersWords());
    });

const dutyAt = (node: Node, authorities: readonly string[], day?: string) =>
  Promise.all(
    authorities.map((authority) =>
      dutyTold(node.parts, { authority, ...(day === undefined ? {} : { day }) }),
    ),
  );

export const DUTY: OperatorCommand = {
  name: 'duty',
  does: 'command-does.duty-now',
  example: `comity duty ${AT}`,
  options: OPTIONS,
  run: at(async (node, authorities, words) => {
    const duty = await dutyAt(node, authorities);
    const value = duty.map(({ monday: _, shifts: _shifts, gaps: _gaps, ...now }) => now);
    return ok({ value: { duty: value }, lines: duty.flatMap((one) => nowLines(words, one)) });
  }),
};

function nowLines(words: Words, told: ToldDuty): readonly string[] {
  const { authority, zone, called, unrelieved, next, fallback } = told;
  const people = (ids: readonly string[]): string => words.list(ids);
  return [
    words.t('command-duty.at', { authority, moment: words.moment(told.at, zone) }),
    called.length === 0
      ? `  ${words.t('command-duty.nobody')}`
      : `  ${words.t('command-duty.called', { officers: people(called) })}`,
    ...(unrelieved.length === 0
      ? []
      : [`  ${words.t('command-duty.unrelieved', { officers: people(unrelieved) })}`]),
    next === null
      ? `  ${words.t('command-duty.no-next')}`
      : `  ${words.t('command-duty.next', {
          officers: people(next.officers),
          moment: words.moment(next.from, zone),
        })}`,
    `  ${fallbackLine(words, fallback)}`,
  ].map(plainly);
}

function fallbackLine(words: Words, fallback: ToldDuty['fallback']): string {
  if (fallback === null) return words.t('command-duty.no-fallback');
  return fallback.kind === 'officer'
    ? words.t('command-duty.fallback', { who: fallback.officer })
    : words.t('command-duty.fallback', {
        who: words.t('roster.fallback-is', { name: fallback.name, telephone: fallback.telephone }),
      });
}

export const DUTY_WEEK: OperatorCommand = {
  name: 'duty week',
  does: 'command-does.duty-week',
  example: `comity duty week ${AT} --day 2026-11-30`,
  options: { ...OPTIONS, day: { value: '2026-11-30', does: 'option.duty-day' } },
  run: (options, withNode) => {
    const day = single(options, 'day');
    const read = day === undefined ? undefined : readDay(day);
    if (day !== undefined && read?.ok !== true) return wrongDay(day);
    const wanted = read?.ok === true ? read.value : undefined;
    return at(async (node, authorities, words) => {
      const duty = await dutyAt(node, authorities, wanted);
      const weeks = duty.map(({ authority, zone, monday, shifts }) => ({
        ...{ authority, zone, monday, shifts },
      }));
      const rows = weeks.flatMap(({ authority, zone, shifts }) =>
        shifts.map(({ from, until, officer, substitute, gone }) => [
          authority,
          plainly(words.moment(from, zone)),
          plainly(words.moment(until, zone)),
          officer,
          substitute ?? '-',
          gone.length === 0
            ? ''
            : plainly(words.t('command-duty.gone', { officers: words.list(gone) })),
        ]),
      );
      const head = (['authority', 'from', 'until', 'officer', 'substitute'] as const).map((key) =>
        said(`command-duty.head-${key}`, words),
      );
      const lines =
        rows.length === 0 ? [said('command-duty.no-shift', words)] : table([...head, ''], rows);
      return ok({ value: { weeks }, lines });
    })(options, withNode);
  },
};

const wrongDay = async (typed: string): Promise<Result<Answer, Complaint>> =>
  wrongUse({ code: 'date-impossible', params: { typed: typed.slice(0, 40) }, at: '--day' });

export const DUTY_GAPS: OperatorCommand = {
  name: 'duty gaps',
  does: 'command-does.duty-gaps',
  example: `comity duty gaps ${AT}`,
  options: OPTIONS,
  run: at(async (node, authorities, words) => {
    const duty = await dutyAt(node, authorities);
    const value = duty.map(({ authority, zone, gaps, fallback, reaches }) => ({
      ...{ authority, zone, gaps, fallback, reaches },
    }));
    const lines = value.flatMap(({ authority, zone, gaps, fallback }) =>
      gaps.length === 0
        ? [words.t('command-duty.no-gap', { authority })]
        : [
            words.t('command-duty.gaps-of', { authority, n: gaps.length }),
            ...gaps.map(({ from, until }) => {
              const span = { from: words.moment(from, zone), until: words.moment(until, zone) };
              return `  ${words.t('roster.span', span)}`;
            }),
            `  ${fallbackLine(words, fallback)}`,
          ],
    );
    const good = value.every(({ gaps, fallback }) => gaps.length === 0 || fallback !== null);
    return ok({ value: { duty: value }, lines: lines.map(plainly), good });
  }),
};

export const DUTY_ALARMS: OperatorCommand = {
  name: 'duty alarms',
  does: 'command-does.duty-alarms',
  example: `comity duty alarms ${AT}`,
  options: OPTIONS,
  run: at(async (node, authorities, words) => {
    const told = await Promise.all(authorities.map((each) => alarmsTold(node.parts, each)));
    const alarms = told.flatMap((one) => one.alarms);
    const reach = told.flatMap((one) => one.reach);
    const rings = alarms.flatMap(({ authority, sort, peer, raised, calls }) => [
      words.t('command-duty.rings', {
        ...{ authority, peer: peer ?? '-', time: raised },
        sort: nameOf(words, 'command-duty', `sort-${sort}`) ?? sort,
      }),
      ...calls.map(
        ({ officer, channel, called, reached }) =>
          `  ${words.t(reached === null ? 'command-duty.not-reached' : 'command-duty.reached', {
            ...{ officer, time: reached ?? called },
            way: words.t(`command-duty.by-${channel}`),
          })}`,
      ),
    ]);
    const there = reach.map(({ case: id, peer, said: at }) =>
      at === null
        ? words.t('command-duty.reach-silent', { case: id, peer })
        : words.t('command-duty.reach-said', { case: id, peer, time: at }),
    );
    const lines = [
      ...(rings.length === 0 ? [words.t('command-duty.silent')] : rings),
      ...there,
    ].map(plainly);
    return ok({ value: { alarms, reach }, lines });
  }),
};
