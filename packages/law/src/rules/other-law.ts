import type { Regime } from '../rule-data.ts';
import type { PowerRow, StateProfile } from '../state-profile.ts';
import type { Measure } from '../vocabulary.ts';
import { isSurrender } from './extradition.ts';
import { regimeOf } from './laid-rules.ts';
import type { Situation } from './situation.ts';

/** Law outside the instrument that it lets in: the requested State's, and treaties between. */
export interface OtherLaw {
  readonly source: string;
  readonly text: string;
}

/** Codes of the profiles that speak of surrender only begin with this. */
const SURRENDER = 'extradition-';

/**
 * What the instrument lets in from elsewhere (Budapest 25(4) and its like): the conditions of the
 * requested State's law as far as Comity knows them, and the treaties that bind the two. Where
 * nothing is known the answer says so.
 */
export function otherLawOf(situation: Situation): readonly OtherLaw[] {
  const regime = regimeOf(situation.rules, situation.measure);
  const domestic = regime?.domesticLaw;
  if (domestic === undefined) return [];
  const { law, requested, rules } = situation;
  const surrender = isSurrender(situation.measure);
  return [
    { source: domestic.pinpoint ?? rules.of, text: domestic.text },
    ...treatiesBesides(situation, surrender),
    ...powersOf(law.profiles.get(requested), situation),
    ...(regime !== undefined && letsGroundsIn(regime)
      ? homeLaw(law.profiles.get(requested), requested, surrender)
      : []),
  ];
}

function treatiesBesides({ between, rules }: Situation, surrender: boolean): readonly OtherLaw[] {
  const { sure, unsure } = between[surrender ? 'extradition' : 'assistance'];
  if (sure.length + unsure.length === 0) return [];
  const rows = [
    ...sure.map(({ instrument }) => ({
      source: instrument.id,
      text: `${instrument.title} binds both; its own conditions and grounds apply.`,
    })),
    ...unsure.map(({ instrument }) => ({
      source: instrument.id,
      text: `${instrument.title} may bind both: verify with the depositary.`,
    })),
  ];
  return rows.filter((row) => row.source !== rules.of);
}

/** Preservation and the like name their grounds alone: home law then says how, not whether. */
export const letsGroundsIn = (regime: Regime): boolean =>
  regime.domesticLaw !== undefined &&
  regime.notGrounds?.some((rule) => rule.code === 'domestic-law-or-treaty') !== true;

/** The powers of the profiles, by the Budapest article under which they are filed. */
const POWERS: Readonly<Partial<Record<Measure, readonly string[]>>> = {
  preservation: ['CETS185:16'],
  'preserved-traffic-disclosure': ['CETS185:17'],
  'stored-data-access': ['CETS185:18', 'CETS185:19'],
  'subscriber-info': ['CETS185:18'],
  'search-and-seizure': ['CETS185:19'],
  'realtime-traffic': ['CETS185:20'],
  interception: ['CETS185:21'],
};

function powersOf(
  profile: StateProfile | undefined,
  { measure, on, requested }: Situation,
): readonly OtherLaw[] {
  const powers = POWERS[measure];
  if (profile === undefined || powers === undefined) return [];
  return profile.procedural
    .filter(
      (row) =>
        powers.includes(row.power) &&
        row.statute !== null &&
        (row.from === null || row.from <= on) &&
        (row.to === null || on < row.to),
    )
    .map((row) => {
      const limits = row.limits['text'];
      const more = typeof limits === 'string' ? ` ${limits}` : '';
      return {
        source: row.statute ?? row.power,
        text: `${POWER_WORDS[row.available].replace('STATE', requested)}${more}`,
      };
    });
}

const POWER_WORDS: Readonly<Record<PowerRow['available'], string>> = {
  yes: 'The law of STATE gives its own authorities this power.',
  partly: 'The law of STATE gives its own authorities this power in part.',
  no: 'The law of STATE gives its own authorities no such power.',
  unknown: 'Whether the law of STATE gives its own authorities this power is not known.',
};

function homeLaw(
  profile: StateProfile | undefined,
  requested: string,
  surrender: boolean,
): readonly OtherLaw[] {
  if (profile === undefined) {
    return [{ source: requested, text: `Comity knows nothing of the law of ${requested}.` }];
  }
  const { cooperation } = profile;
  const rows: OtherLaw[] = cooperation.domesticGroundsForRefusal
    .filter((ground) => ground.code.startsWith(SURRENDER) === surrender)
    .map((ground) => ({
      source: ground.cite,
      text: `${ground.text} (${ground.mandatory ? 'must be refused' : 'may be refused'})`,
    }));
  const criminality = surrender
    ? cooperation.dualCriminality.extradition
    : cooperation.dualCriminality.rule;
  rows.push({ source: `${requested}: dual criminality`, text: criminality });
  const { nationalityRule } = cooperation;
  if (surrender && nationalityRule.text !== '') {
    rows.push({
      source: nationalityRule.cite ?? `${requested}: own nationals`,
      text: nationalityRule.text,
    });
  }
  if (cooperation.reciprocityRequired[surrender ? 'extradition' : 'mla'] === true) {
    rows.push({
      source: cooperation.reciprocityRequired.cite ?? `${requested}: reciprocity`,
      text: `Reciprocity is asked for (${cooperation.reciprocityRequired.scope ?? 'scope not known'}).`,
    });
  }
  return rows;
}
