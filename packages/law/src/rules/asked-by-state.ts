import { declarationsOn } from '../bound/declarations.ts';
import type { JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSentence, says } from '../law-says.ts';
import type { ConditionField, ConditionReach } from '../measure-data.ts';
import { namedState } from '../named.ts';
import type { Measure } from '../vocabulary.ts';
import type { AskedField } from './content-field.ts';
import { laidRules, regimeOf } from './laid-rules.ts';
import { isMarked, isSurrender } from './measures.ts';
import { letsGroundsIn } from './other-law.ts';
import { profileAt } from './profile-at.ts';

/** A request as far as the requested State's own demands depend on it. */
export interface AskedOfState {
  readonly instrument: string;
  readonly measure: Measure;
  readonly on?: LawDate | undefined;
  /** A treaty on assistance binds the two, and its own list takes the place of conditions. */
  readonly treatyBetween: boolean;
}

/**
 * What the requested State itself asks a request to say: a language it accepts, reciprocity where
 * there is no treaty, and what its law makes a condition of this very measure. Preservation and the
 * like, which name their grounds alone, let in no condition of domestic law, and information sent
 * unasked is no request: then the language is all that is left, as advice.
 */
export function askedByState(
  law: Law,
  asked: AskedOfState,
  to: JurisdictionCode,
): readonly AskedField[] {
  const profile = profileAt(law, to, asked.on ?? null);
  if (profile === undefined) return [];
  const { cooperation } = profile;
  const { measure } = asked;
  const surrender = isSurrender(law, measure);
  const fields: AskedField[] = [];
  const ofProfile = says({ code: 'source-profile', params: { state: namedState(law, to) } });
  const asks = (name: string, label: LawSentence, more: Partial<AskedField>): void => {
    fields.push({
      name,
      label: says(label),
      required: true,
      pinpoint: null,
      route: null,
      from: 'requested-state',
      source: ofProfile,
      note: null,
      confidence: profile.confidence,
      ...more,
    });
  };
  if (cooperation.languages.length > 0) {
    asks(
      'languageOfRequestedState',
      { code: 'field-language', params: { state: namedState(law, to) } },
      {
        note: cooperation.languages.join('; '),
        required: !isMarked(law, measure, 'original-first'),
        narrows: ['language', 'translation'],
      },
    );
  }
  if (isMarked(law, measure, 'unasked')) return fields;
  const reciprocity = cooperation.reciprocityRequired;
  if (asked.instrument === 'comity' && reciprocity[surrender ? 'extradition' : 'mla'] === true) {
    asks(
      'assuranceOfReciprocity',
      { code: 'field-reciprocity' },
      {
        source: reciprocity.cite ?? ofProfile,
      },
    );
  }
  const reach = reachOfHomeLaw(law, asked, to);
  for (const ground of cooperation.domesticGroundsForRefusal) {
    const condition = law.conditions.get(ground.code)?.asks;
    if (surrender || reach === 'shut-out' || !condition?.reach.includes(reach)) continue;
    if (condition.measures?.includes(measure) === false) continue;
    asks(condition.field, LABELS[condition.field], {
      source: ground.cite,
      note: ground.text,
      required: ground.mandatory && condition.requiredUnder.includes(reach),
    });
  }
  return fields;
}

/** `shut-out` where the instrument names its grounds alone. */
type Reach = ConditionReach | 'shut-out';

function reachOfHomeLaw(law: Law, asked: AskedOfState, to: JurisdictionCode): Reach {
  if (asked.instrument === 'comity') return 'alone';
  const instrument = law.instruments.get(asked.instrument);
  if (instrument === undefined) return 'let-in';
  const regime = regimeOf(law, laidRules(law, instrument), asked.measure);
  if (regime !== undefined && !letsGroundsIn(regime)) {
    const { on } = asked;
    const reserved =
      on !== undefined &&
      declarationsOn(law, instrument.id, to, on).some(
        (row) => row.effect === 'dual-criminality-for-preservation',
      );
    return reserved && isMarked(law, asked.measure, 'preserves') ? 'prognosis' : 'shut-out';
  }
  return asked.treatyBetween || instrument.mlaTreaty ? 'behind-treaty' : 'let-in';
}

/** What a field that meets a condition is called; one line for each that a row of the data may ask. */
const LABELS: Readonly<Record<ConditionField, LawSentence>> = {
  indispensability: { code: 'field-indispensability' },
  probableCause: { code: 'field-probable-cause' },
  equivalentOffence: { code: 'field-equivalent-offence' },
};
