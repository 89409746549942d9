import type { Field, Fields } from './field.ts';
import { idByPlace } from './typed.ts';
import type { ContentOf } from './value.ts';

/** Draws a whole number from 0 up to `below`, which it never reaches. */
export type Draw = (below: number) => number;

/** What random content may refer to. */
export interface RandomWorld {
  /** Acts of the case that the author has seen. */
  readonly acts: readonly string[];
  readonly parts: readonly string[];
  readonly participants: readonly string[];
  /** `2026-11-29`: days that must lie ahead or behind do so, by two at least; any day when absent. */
  readonly today?: string;
}

/**
 * A proper content of a description, drawn by chance: for property tests and the rehearsal's
 * faults. What the description demands is there; what it allows is there half of the time.
 */
export const randomContent = <const F extends Fields>(
  fields: F,
  draw: Draw,
  world: RandomWorld,
): ContentOf<F> => randomGroup(fields, draw, world) as ContentOf<F>;

function randomGroup(fields: Fields, draw: Draw, world: RandomWorld): Record<string, unknown> {
  const drawn: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const { insteadOf } = field;
    const isSaid =
      insteadOf === undefined
        ? field.optional !== true || draw(2) !== 0
        : !Object.hasOwn(drawn, insteadOf);
    if (isSaid) {
      Object.assign(drawn, Object.fromEntries(named(name, field, randomValue(field, draw, world))));
    }
  }
  return drawn;
}

/** A group that may be left out and holds nothing is left out: nobody could have typed it. */
const named = (name: string, field: Field, value: unknown): [string, unknown][] =>
  field.as === 'group' && field.optional === true && Object.keys(value as object).length === 0
    ? []
    : [[name, value]];

const WORDS = ['keep', 'logs', 'server', 'データ', 'ملف', 'é', '🛰', 'account', 'until'] as const;

const pick = <T>(from: readonly T[], draw: Draw, otherwise: T): T =>
  from[draw(Math.max(1, from.length))] ?? otherwise;

function randomText(draw: Draw, max: number): string {
  const words = Array.from({ length: 1 + draw(6) }, () => pick(WORDS, draw, 'keep'));
  return words.join(' ').slice(0, max).toWellFormed();
}

const two = (value: number): string => String(value).padStart(2, '0');
const randomDay = (draw: Draw): string =>
  `20${two(10 + draw(20))}-${two(1 + draw(12))}-${two(1 + draw(28))}`;
const dayFrom = (today: string, days: number): string =>
  Temporal.PlainDate.from(today).add({ days }).toString();
const randomMinute = (draw: Draw): string => `${two(draw(24))}:${two(draw(60))}`;

const CODES = {
  measure: ['preservation', 'stored-data-access', 'subscriber-info'],
  instrument: ['CETS185', 'UNCC', 'comity'],
  ground: ['essential-interests', 'dual-criminality', 'political-offence'],
  language: ['en', 'ja', 'pt-BR'],
  currency: ['EUR', 'JPY', 'XBT'],
  case: ['case-1', 'c2'],
  authority: ['JPN.npa-247', 'ISL.rls'],
  network: ['g7-24-7', 'globe'],
} as const;

function randomValue(field: Field, draw: Draw, world: RandomWorld): unknown {
  switch (field.as) {
    case 'line':
    case 'long':
      return randomText(draw, field.max);
    case 'ip':
      return `203.0.113.${draw(256)}`;
    case 'host':
      return `h${draw(1000)}.example.org`;
    case 'url':
      return `https://example.org/${draw(1000)}`;
    case 'port':
      return pick(
        [`${1 + draw(65_535)}`, `${1024 + draw(1000)}-${4096 + draw(1000)}`],
        draw,
        '443',
      );
    case 'protocol':
      return pick(['tcp', 'udp'], draw, 'tcp');
    case 'telephone':
      return `+8131234${1000 + draw(9000)}`;
    case 'wallet':
      return '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';
    case 'transaction':
      return `${draw(1_000_000)}`.padStart(64, 'a');
    case 'device-number':
      return pick(['490154203237518', '00:1b:44:11:3a:b7'], draw, '490154203237518');
    case 'day':
      return field.lies === undefined || world.today === undefined
        ? randomDay(draw)
        : dayFrom(world.today, (field.lies === 'ahead' ? 1 : -1) * (2 + draw(60)));
    case 'moment':
      return `${randomDay(draw)}T${randomMinute(draw)}:00Z`;
    case 'local-time':
      return pick(
        [
          randomDay(draw),
          `${randomDay(draw)}T${randomMinute(draw)}`,
          `${randomDay(draw)}T${randomMinute(draw)}:07.${draw(1000)}`,
        ],
        draw,
        '2025-07-15',
      );
    case 'hour':
      return pick([`${randomMinute(draw)}`, '24:00'], draw, '08:00');
    case 'zone':
      return pick(['UTC', 'Asia/Tokyo', 'Atlantic/Reykjavik', '+05:45'], draw, 'UTC');
    case 'penalty':
      return pick([`P${1 + draw(30)}Y`, `P${1 + draw(60)}M`, 'P90D', 'life', 'fine'], draw, 'life');
    case 'choice':
      return pick(field.of, draw, field.of[0]);
    case 'flag':
      return draw(2) === 1;
    case 'whole':
      return field.min + draw(Math.min(1000, field.max - field.min + 1));
    case 'decimal':
      return `${draw(100_000)}.${two(draw(100))}`;
    case 'code':
      return field.form === 'participant'
        ? pick(world.participants, draw, 'JPN')
        : pick<string>(CODES[field.form], draw, CODES[field.form][0]);
    case 'pinpoint':
      return `CETS185:${1 + draw(48)}(${1 + draw(9)})`;
    case 'act':
      return pick(world.acts, draw, 'A'.repeat(22));
    case 'part':
      return pick(world.parts, draw, 'p1');
    case 'list':
      return Array.from({ length: Math.max(field.min, 1) + draw(Math.min(3, field.max)) }, () =>
        randomValue(field.of, draw, world),
      )
        .slice(0, field.max)
        .map((row, index) =>
          field.of.as === 'group' ? { ...(row as object), ...idByPlace(field.of.of, index) } : row,
        );
    case 'group':
      return randomGroup(field.of, draw, world);
    case 'variant': {
      const kind = pick(Object.keys(field.of), draw, '');
      return { kind, ...randomGroup(field.of[kind] ?? {}, draw, world) };
    }
    case 'answers':
      return Object.fromEntries(
        Array.from({ length: draw(4) }, (_, index) => [`field${index}`, randomText(draw, 300)]),
      );
  }
}
