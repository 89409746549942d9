import type { Confidence } from '@comity/base';
import type { Instrument } from '../law-data.ts';
import type { MeasureRule } from '../rule-data.ts';

/**
 * The order of avenues, total and the same everywhere:
 * 1. open, then uncertain, then closed;
 * 2. the duty to answer: a rule of its own, general assistance, an endeavour, as domestic law
 *    permits; then schemes that bind nobody, comity, police, information about providers;
 * 3. what obliges by itself before what hangs on more;
 * 4. how near the rules are to the two, as the order given in the rules: European orders, bilateral
 *    and regional treaties, cybercrime conventions, general conventions;
 * 5. the surer answer first;
 * 6. the id of the instrument.
 */
export interface RankKey {
  readonly open: boolean | 'uncertain';
  readonly duty: number;
  readonly limited: boolean;
  readonly order: number;
  readonly confidence: Confidence;
  readonly id: string;
}

const openness = (open: boolean | 'uncertain'): number => (open === true ? 0 : open ? 1 : 2);
const SURE: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };
const DUTY: Readonly<Record<MeasureRule['level'], number>> = {
  'own-rule': 0,
  general: 1,
  endeavour: 2,
  domestic: 3,
  information: 9,
  outside: 10,
  none: 11,
};

/** How strong the duty to answer is: 0 the strongest. */
export function dutyRank(instrument: Instrument, rule: MeasureRule | undefined): number {
  if (rule === undefined) return DUTY.none;
  if (rule.level !== 'domestic') return DUTY[rule.level];
  switch (instrument.kind) {
    case 'scheme':
    case 'channel':
      return 4;
    case 'comity':
      return 5;
    case 'police':
      return 6;
    default:
      return DUTY.domestic;
  }
}

/** Compares two avenues; never 0 for two different instruments. */
export const byRank = (a: RankKey, b: RankKey): number =>
  openness(a.open) - openness(b.open) ||
  a.duty - b.duty ||
  Number(a.limited) - Number(b.limited) ||
  a.order - b.order ||
  SURE[a.confidence] - SURE[b.confidence] ||
  (a.id < b.id ? -1 : 1);
