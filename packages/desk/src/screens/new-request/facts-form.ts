import type { Facts, FactsOffence, FactsTarget } from '@comity/case';
import type { Fields } from '../../http/form.ts';

const TARGET_FIELDS = [
  'kind',
  'service',
  'identifier',
  'address',
  'port',
  'url',
  'domain',
  'description',
  'custodian',
  'from',
  'to',
  'zone',
] as const satisfies readonly (keyof FactsTarget)[];

/** Rows beyond this are not read: no request has so many, and a page shows them all. */
const ROWS_MOST = 100;

/** What a new request begins with: the plain case, and one offence to fill in. */
export const firstFacts = (query: Fields): Facts => ({
  measure: query.one('measure') || 'preservation',
  to: query.one('to'),
  language: 'en',
  sensitivity: 'normal',
  confidentialityRequested: 'yes',
  urgency: { level: 'routine' },
  offences: [{ kind: 'known' }],
});

/** The facts as typed into the form of the first step. Every member is there, blank ones as ''. */
export function typedFacts(typed: Fields): Facts {
  const one = (name: string): string => typed.one(name);
  return {
    measure: one('measure'),
    title: one('title'),
    to: one('to'),
    toAuthority: one('toAuthority'),
    offences: rowsOf(typed, 'offences').map((at) => typedOffence(typed, at)),
    conduct: one('conduct'),
    targets: rowsOf(typed, 'targets').map((at) => typedTarget(typed, at)),
    urgency: { level: one('urgency.level'), why: one('urgency.why') },
    investigation: {
      reference: one('investigation.reference'),
      authority: one('investigation.authority'),
    },
    sensitivity: one('sensitivity'),
    confidentialityRequested: one('confidentialityRequested'),
    language: one('language'),
  };
}

/** Paths of the rows of a list, `targets.0`, in their order. */
function rowsOf(typed: Fields, list: 'offences' | 'targets'): readonly string[] {
  const numbers = typed.pairs().flatMap(([name]) => {
    const found = /^(offences|targets)\.([0-9]{1,3})\.kind$/.exec(name);
    return found?.[1] === list ? [Number(found[2])] : [];
  });
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .slice(0, ROWS_MOST)
    .map((index) => `${list}.${index}`);
}

const typedTarget = (typed: Fields, at: string): FactsTarget =>
  Object.fromEntries(TARGET_FIELDS.map((name) => [name, typed.one(`${at}.${name}`)]));

const typedOffence = (typed: Fields, at: string): FactsOffence => ({
  kind: typed.one(`${at}.kind`),
  pinpoint: typed.one(`${at}.pinpoint`),
  description: typed.one(`${at}.description`),
  provision: typed.one(`${at}.provision`),
  maxPenaltyMonths: monthsTyped(typed.one(`${at}.maxPenaltyMonths`), typed.one(`${at}.unit`)),
});

/** Months from a number of months or years; anything else stays as typed and is named later. */
export function monthsTyped(amount: string, unit: string): string {
  const number = amount.trim().replace(',', '.');
  if (unit !== 'years' || !/^[0-9]{1,4}(\.[0-9]{1,2})?$/.test(number)) return amount;
  const months = Number(number) * 12;
  return Number.isInteger(months) ? String(months) : amount;
}

/** A number of months as an officer says it: whole years where they are. */
export function penaltyShown(months: string | undefined): {
  readonly amount: string;
  readonly unit: 'years' | 'months';
} {
  const typed = months ?? '';
  const number = /^[0-9]{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return number > 0 && number % 12 === 0
    ? { amount: String(number / 12), unit: 'years' }
    : { amount: typed, unit: typed === '' ? 'years' : 'months' };
}

/** The facts with one more row: `targets.ip`, `offences.other`. Other orders change nothing. */
export function withAdded(facts: Facts, order: string): Facts {
  const [list, kind = ''] = order.split('.');
  if (list === 'targets') return { ...facts, targets: [...(facts.targets ?? []), { kind }] };
  if (list === 'offences') return { ...facts, offences: [...(facts.offences ?? []), { kind }] };
  return facts;
}

/** The facts without one row: `targets.2`. */
export function withoutRow(facts: Facts, row: string): Facts {
  const [list, index = ''] = row.split('.');
  const others = <Row>(rows: readonly Row[] | undefined): Row[] =>
    (rows ?? []).filter((_, at) => String(at) !== index);
  if (list === 'targets') return { ...facts, targets: others(facts.targets) };
  if (list === 'offences') return { ...facts, offences: others(facts.offences) };
  return facts;
}
