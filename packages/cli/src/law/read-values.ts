import { no, ok, placed, type Result, type Said } from '@comity/base';
import {
  askable,
  findInstrument,
  findJurisdiction,
  findMeasure,
  findOffence,
  type Instrument,
  type Law,
  type Measure,
  readDay,
} from '@comity/law';
import type { Options } from '../read-options.ts';

/**
 * Reads the values of options one after the other and remembers the first that is wrong, so that
 * a question is written as a list of what it needs.
 */
export class Values {
  #fault: Result<never> | undefined;
  readonly #law: Law;
  readonly #options: Options;

  constructor(law: Law, options: Options) {
    this.#law = law;
    this.#options = options;
  }

  /** The first thing that was wrong, if any; the values read are then not to be used. */
  get fault(): Result<never> | undefined {
    return this.#fault;
  }

  text(name: string): string | undefined {
    return this.#options.given.get(name)?.[0];
  }

  has(name: string): boolean {
    return this.#options.given.has(name);
  }

  state(name: string): string {
    return this.#read(name, (text) => findJurisdiction(this.#law, text))?.code ?? '';
  }

  instrument(name: string): Instrument {
    const found = this.#read(name, (text) => findInstrument(this.#law, text));
    return found ?? ({} as Instrument);
  }

  measure(name: string): Measure {
    return this.#read(name, findMeasure) ?? ('' as Measure);
  }

  day(name: string): string {
    return this.#read(name, readDay) ?? '';
  }

  /** Pinpoints of offences, or `other`. */
  offences(name: string): readonly string[] {
    return (this.#options.given.get(name) ?? []).map((text) => {
      if (text === 'other') return text;
      return this.#keep(name, findOffence(this.#law, text))?.pinpoint ?? '';
    });
  }

  months(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = /^\d{1,4}$/.test(text) ? Number(text) : undefined;
    if (number === undefined)
      return this.#wrong(name, { code: 'months-form', params: { typed: text.slice(0, 40) } });
    return number;
  }

  oneOf<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const found = words.find((word) => word === text);
    if (found !== undefined) return found;
    const params = { typed: text.slice(0, 40), known: words.join(', ') };
    return this.#wrong(name, { code: 'word-unknown', params });
  }

  /** Two different sides; within one jurisdiction no request is needed. */
  sides(from: string, to: string): readonly [string, string] {
    const both = [this.state(from), this.state(to)] as const;
    if (this.#fault === undefined) this.#keep(`${from} and --${to}`, askable(this.#law, ...both));
    return both;
  }

  /** The maximum in months in both laws: `--max-penalty` sets both, and no two may differ. */
  penalties(): { readonly maxPenaltyRequesting?: number; readonly maxPenaltyRequested?: number } {
    const both = this.months('max-penalty');
    const side = (name: string): number | undefined => {
      const own = this.months(name);
      if (own !== undefined && both !== undefined && own !== both) {
        this.#wrong(name, { code: 'penalties-contradict', params: { n: own, both } });
      }
      return own ?? both;
    };
    const requesting = side('max-penalty-requesting');
    const requested = side('max-penalty-requested');
    return {
      ...(requesting === undefined ? {} : { maxPenaltyRequesting: requesting }),
      ...(requested === undefined ? {} : { maxPenaltyRequested: requested }),
    };
  }

  /** Options that only make sense together: all of them or none. */
  together(...names: readonly string[]): boolean {
    const given = names.filter((name) => this.has(name));
    if (given.length === 0) return false;
    const left = names.find((name) => !this.has(name));
    if (left !== undefined) {
      const all = names.map((name) => `--${name}`).join(', ');
      this.#fault ??= no({ code: 'options-together', params: { name: left, all } });
    }
    return true;
  }

  trueOrFalse(name: string): boolean | undefined {
    const word = this.oneOf(name, ['true', 'false']);
    return word === undefined ? undefined : word === 'true';
  }

  #wrong(name: string, why: Said<'problem'>): undefined {
    this.#fault ??= no(placed(why, { at: `--${name}` }));
    return undefined;
  }

  #read<Value>(name: string, find: (text: string) => Result<Value>): Value | undefined {
    return this.#keep(name, find(this.text(name) ?? ''));
  }

  #keep<Value>(name: string, result: Result<Value>): Value | undefined {
    if (result.ok) return result.value;
    this.#fault ??= no(placed(result.error, { at: `--${name}` }));
    return undefined;
  }
}

/** The answer, unless one of the values was wrong. */
export const answered = <Answer>(values: Values, answer: () => Answer): Result<Answer> =>
  values.fault ?? ok(answer());
