import { type Fault, no, ok, type Result } from '@comity/base';
import type { Clock } from './clock-data.ts';
import type { Instrument, Jurisdiction, LawDate, Provision } from './law-data.ts';
import type { Law } from './law-index.ts';
import { once } from './memory.ts';
import { nearMatches } from './near-match.ts';
import { MEASURES, type Measure } from './vocabulary.ts';

/** What people write where ISO 3166-1 has another code or none. */
const MEANT: Readonly<Record<string, string>> = {
  UK: 'GBR',
  EL: 'GRC',
  EU: 'EUE',
  XK: 'XKX',
};

/**
 * Finds a jurisdiction by its code of three or two letters, or by its whole name; nothing is guessed.
 * Code `state-unknown`, with the nearest codes and names.
 */
export function findJurisdiction(law: Law, text: string): Result<Jurisdiction> {
  const wanted = text.trim().toLowerCase();
  const found =
    law.jurisdictions.get(MEANT[text.toUpperCase()] ?? text) ?? namesOf(law).get(wanted);
  if (found !== undefined) return ok(found);
  const named = law.data.jurisdictions
    .filter((row) => row.name.toLowerCase().includes(wanted))
    .map((row) => `${row.code} (${row.name})`);
  const near = nearMatches(text, [...law.jurisdictions.keys()]).map(
    (code) => `${code} (${law.jurisdictions.get(code)?.name ?? ''})`,
  );
  return no({ code: 'state-unknown', params: nearest(text, [...named, ...near]) });
}

/** By code of two letters and by name, in small letters. */
const namesOf = once(
  (law: Law): ReadonlyMap<string, Jurisdiction> =>
    new Map(
      law.data.jurisdictions.flatMap((row) =>
        [row.code, row.alpha2 ?? row.code, row.name].map((name) => [name.toLowerCase(), row]),
      ),
    ),
);

/** The offences that instruments create, in the order of the data: what an offence list may hold. */
export function offencesOf(law: Law, instrument?: string): readonly Provision[] {
  return law.data.rules
    .flatMap((rules) => rules.offences ?? [])
    .flatMap((pinpoint) => law.provisions.get(pinpoint) ?? [])
    .filter((row) => instrument === undefined || row.instrument === instrument);
}

/** Finds an instrument by its id; code `instrument-unknown`. */
export function findInstrument(law: Law, text: string): Result<Instrument> {
  const found = law.instruments.get(text);
  if (found !== undefined) return ok(found);
  const wanted = text.toLowerCase();
  const titled =
    wanted.length < 4
      ? []
      : law.data.instruments
          .filter((row) => `${row.title} ${row.shortTitle}`.toLowerCase().includes(wanted))
          .map((row) => row.id);
  const near = nearMatches(text, [...law.instruments.keys()]);
  return no({ code: 'instrument-unknown', params: nearest(text, [...titled, ...near]) });
}

/** Finds a measure by its name; code `measure-unknown`. */
export function findMeasure(text: string): Result<Measure> {
  const found = MEASURES.find((measure) => measure === text);
  if (found !== undefined) return ok(found);
  const near = nearMatches(text, MEASURES);
  return no({ code: 'measure-unknown', params: nearest(text, near) });
}

/**
 * Finds a provision by its pinpoint; codes `pinpoint-unknown` and, with what the article holds,
 * `pinpoint-not-by-itself`.
 */
export function findProvision(law: Law, text: string): Result<Provision> {
  const found = law.provisions.get(text);
  if (found !== undefined) return ok(found);
  const article = law.provisions.get(text.split('(')[0] ?? text);
  const inside = article === undefined ? [] : recordedUnder(law, article.pinpoint);
  if (article === undefined) {
    const near = nearMatches(text, [...law.provisions.keys()]);
    return no({ code: 'pinpoint-unknown', params: nearest(text, near) });
  }
  const { pinpoint } = article;
  const params = { ...nearest(text, [pinpoint, ...inside]), article: pinpoint };
  return no({ code: 'pinpoint-not-by-itself', params });
}

/**
 * Finds an offence: a provision of an instrument that creates one, or a paragraph of it.
 * Codes: `pinpoint-unknown`, `not-an-offence`, with the offences of the same instrument.
 */
export function findOffence(law: Law, text: string): Result<Provision> {
  const found = findProvision(law, text);
  if (!found.ok) return found;
  const { pinpoint, instrument } = found.value;
  const offences = law.data.rules.flatMap((rules) => rules.offences ?? []);
  const article = pinpoint.split('(')[0] ?? pinpoint;
  if (offences.includes(article)) return found;
  const own = offences.filter((offence) => offence.startsWith(`${instrument}:`));
  const params = { pinpoint, title: found.value.title, n: own.length, offences: own.join(', ') };
  return no({ code: 'not-an-offence', params });
}

/** Finds a clock by its id; code `clock-unknown`. */
export function findClock(law: Law, text: string): Result<Clock> {
  const found = law.clocks.get(text);
  if (found !== undefined) return ok(found);
  const all = [...law.clocks.keys()];
  const named = all.filter((id) => id.startsWith(`${text}#`));
  const near = [...named, ...nearMatches(text, all)];
  return no({ code: 'clock-unknown', params: nearest(text, near) });
}

/** Reads a calendar day; code `date-form`. */
export function readDay(text: string): Result<LawDate> {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      return ok(Temporal.PlainDate.from(text, { overflow: 'reject' }).toString());
    }
  } catch {
    return no(noDay(text));
  }
  return no(noDay(text));
}

const noDay = (text: string): Fault => ({ code: 'date-form', params: { typed: short(text) } });

const recordedUnder = (law: Law, article: string): readonly string[] =>
  [...law.provisions.keys()].filter((pinpoint) => pinpoint.startsWith(`${article}(`));

const short = (text: string): string => text.slice(0, 60);

/** What was typed, and up to four things that it may have meant. */
function nearest(text: string, near: readonly string[]) {
  const few = [...new Set(near)].slice(0, 4);
  return { typed: short(text), n: few.length, near: few.join(', ') };
}
