import type { Confidence } from '@comity/base';
import { declarationsOn } from '../bound/declarations.ts';
import type { Declaration, InstrumentId } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, quotedFrom, says } from '../law-says.ts';
import { namedState } from '../named.ts';
import type { NationalsBar } from '../vocabulary.ts';
import { isNoGround } from './no-ground.ts';
import type { Situation } from './situation.ts';

/**
 * Whether surrender of an own national may or must be refused: `must-unless` where something that
 * the data does not decide (a treaty that provides for it, consent, terms) lifts the bar.
 */
export type Owed = 'may' | 'must' | 'must-unless';

/** What the requested State's law says of the surrender of its own nationals, towards the other. */
export interface OwnNationals {
  readonly owed: Owed;
  /** What bars it; `null`: nothing, the State judges. */
  readonly by: NationalsBar | null;
  readonly text: LawSays;
  readonly confidence: Confidence;
}

const NATIONALITY = 'nationality';

/** Declarations that say so beforehand, to every Party. */
const DECLARED = 'no-surrender-of-nationals';

/**
 * From what is said of every State, and from the declarations of the requested State to the
 * instrument. `undefined`: nobody found what its law says, or the instrument says that being a
 * national is no ground (a European arrest warrant): then no law at home makes it one.
 */
export function ownNationals(situation: Situation): OwnNationals | undefined {
  const { law, requested } = situation;
  if (isNoGround(situation, NATIONALITY)) return undefined;
  const fact = law.basics.get(requested)?.nationals;
  if (fact === undefined || fact.surrendered === 'unknown' || fact.text === '') return undefined;
  const { text, cite, confidence, bar } = fact;
  const owed = owedUnder(situation);
  const own = quotedFrom(text, cite);
  if (bar === undefined || owed === 'may') {
    return { owed: 'may', by: null, text: says(own), confidence };
  }
  const params = { state: namedState(law, requested), by: bar.by, owed };
  const declared = declaredBy(situation);
  return {
    owed,
    by: bar.by,
    text: says(
      { code: 'national-barred', params },
      own,
      ...(declared === undefined ? [] : [quotedFrom(declared.summary, declared.pinpoint)]),
    ),
    confidence: declared?.confidence === 'high' ? 'high' : confidence,
  };
}

function owedUnder({ law, requested, requesting, on, rules }: Situation): Owed {
  const bar = law.basics.get(requested)?.nationals.bar;
  if (bar === undefined) return 'may';
  const memberships = law.jurisdictions.get(requesting)?.memberOf ?? [];
  const excepted = memberships.some(
    ({ of, from, to }) =>
      of === bar.exceptMembersOf && (from === null || from <= on) && (to === null || on < to),
  );
  if (excepted) return 'may';
  const unless = bar.unless ?? [];
  if (unless.length === 0) return 'must';
  return unless.includes('treaty') && isBetweenTwo(law, rules.of) ? 'may' : 'must-unless';
}

/** A treaty on extradition made for these two may provide for it; a convention leaves it to the law. */
function isBetweenTwo(law: Law, id: InstrumentId): boolean {
  const instrument = law.instruments.get(id);
  return instrument?.kind === 'extradition' && instrument.mayJoin === 'listed';
}

const declaredBy = ({ law, requested, on, rules }: Situation): Declaration | undefined =>
  declarationsOn(law, rules.of, requested, on).find((row) => row.effect === DECLARED);
