import { type LawSays, type LawSentence, quoted, quotedEach, says, VERIFY } from '../law-says.ts';
import { namedInstrument, namedState } from '../named.ts';
import type { Regime } from '../rule-data.ts';
import type { TreatySort } from '../vocabulary.ts';
import { homePowers } from './home-powers.ts';
import { regimeOf } from './laid-rules.ts';
import { sortOf } from './measures.ts';
import { isNoGround } from './no-ground.ts';
import { ownNationals } from './own-nationals.ts';
import { profileAt } from './profile-at.ts';
import type { Situation } from './situation.ts';
import { isFallback, stepsBackOf } from './stepping-back.ts';

/** Law outside the instrument that it lets in: the requested State's, and treaties between. */
export interface OtherLaw {
  /** A provision, an instrument, a statute; in words where no such place is known. */
  readonly source: string | LawSays;
  readonly text: LawSays;
}

/**
 * What the instrument lets in from elsewhere (Budapest 25(4) and its like): the conditions of the
 * requested State's law as far as Comity knows them, and the treaties that bind the two. Where
 * nothing is known the answer says so.
 */
export function otherLawOf(situation: Situation): readonly OtherLaw[] {
  const regime = regimeOf(situation.law, situation.rules, situation.measure);
  const domestic = regime?.domesticLaw;
  if (regime === undefined || domestic === undefined) return [];
  const lets = letsGroundsIn(regime);
  const { law, rules } = situation;
  const sort = sortOf(law, situation.measure);
  const surrender = sort === 'extradition';
  return [
    ...(isFallback(rules.stepsBack, domestic.pinpoint) &&
    stepsBackOf(situation).treaty !== undefined
      ? []
      : [{ source: domestic.pinpoint ?? rules.of, text: says(quoted(domestic.text)) }]),
    ...(lets ? treatiesBesides(situation, sort) : []),
    ...powersOf(situation),
    ...(lets ? homeLaw(situation, sort) : []),
    ...(surrender ? nationalsOf(situation) : []),
  ];
}

function treatiesBesides(
  { law, between, rules }: Situation,
  sort: TreatySort,
): readonly OtherLaw[] {
  const { sure, unsure } = between[sort];
  if (sure.length + unsure.length === 0) return [];
  const rows = [
    ...sure.map(({ instrument }) => ({
      source: instrument.id,
      text: says({
        code: 'treaty-conditions-apply',
        params: { instrument: namedInstrument(law, instrument.id) },
      }),
    })),
    ...unsure.map(({ instrument }) => ({
      source: instrument.id,
      text: says(
        { code: 'treaty-perhaps', params: { instrument: namedInstrument(law, instrument.id) } },
        VERIFY,
      ),
    })),
  ];
  return rows.filter((row) => row.source !== rules.of);
}

/**
 * Preservation, orders and warrants of the Union and the like name their grounds alone: home law then
 * says how, not whether, and no treaty beside adds a ground.
 */
export const letsGroundsIn = (regime: Regime): boolean =>
  regime.domesticLaw !== undefined &&
  regime.notGrounds?.some((rule) => rule.code === 'domestic-law-or-treaty') !== true;

/** Powers that the requested State's law is known to have for the measure. */
const powersOf = ({ law, measure, on, requested }: Situation): readonly OtherLaw[] =>
  homePowers(law, requested, { measure, on })
    .filter(({ statute }) => statute !== null)
    .map((row) => {
      const limits = row.limits['text'];
      const own = typeof limits === 'string' ? quotedEach(limits) : [];
      const params = { state: namedState(law, requested), there: row.available };
      return { source: row.statute ?? row.power, text: says({ code: 'power', params }, ...own) };
    });

/**
 * What the requested State's law adds, without what the instrument says is no ground. Reciprocity is
 * asked for where nothing binds: a treaty is reciprocal in itself.
 */
function homeLaw(situation: Situation, sort: TreatySort): readonly OtherLaw[] {
  const { law, requested, on } = situation;
  const profile = profileAt(law, requested, on);
  const state = namedState(law, requested);
  if (profile === undefined) {
    const text = says({ code: 'home-law-unknown', params: { state } });
    const source = says({ code: 'source-of-home-law', params: { state, topic: 'whole' } });
    return [{ source, text }];
  }
  const { cooperation } = profile;
  const surrender = sort === 'extradition';
  const rows: OtherLaw[] = cooperation.domesticGroundsForRefusal
    .filter(({ code }) => law.conditions.get(code)?.sort === sort && !isNoGround(situation, code))
    .map((ground) => ({
      source: ground.cite,
      text: says(quoted(ground.text), {
        code: 'refusal-is',
        params: { owed: ground.mandatory ? 'must' : 'may' },
      }),
    }));
  const criminality = surrender
    ? cooperation.dualCriminality.extradition
    : cooperation.dualCriminality.rule;
  const own = (topic: Topic): LawSays =>
    says({ code: 'source-of-home-law', params: { state, topic } });
  if (!isNoGround(situation, 'dual-criminality')) {
    rows.push({ source: own('dual-criminality'), text: says(quoted(criminality)) });
  }
  const binds = law.instruments.get(situation.rules.of)?.binding === true;
  if (!binds && cooperation.reciprocityRequired[surrender ? 'extradition' : 'mla'] === true) {
    const { cite, scope } = cooperation.reciprocityRequired;
    rows.push({ source: cite ?? own('reciprocity'), text: says(reciprocity(scope ?? null)) });
  }
  return rows;
}

/** What its law says of its own nationals; of a barred one that it must, and not only may, refuse. */
function nationalsOf(situation: Situation): readonly OtherLaw[] {
  const { law, requested } = situation;
  const rule = ownNationals(situation);
  const topic: Topic = 'own-nationals';
  return rule === undefined
    ? []
    : [
        {
          source:
            law.basics.get(requested)?.nationals.cite ??
            says({
              code: 'source-of-home-law',
              params: { state: namedState(law, requested), topic },
            }),
          text: rule.text,
        },
      ];
}

type Topic = 'dual-criminality' | 'own-nationals' | 'reciprocity' | 'whole';

const reciprocity = (scope: string | null): LawSentence =>
  scope === null
    ? { code: 'reciprocity-asked-somehow' }
    : { code: 'reciprocity-asked', params: { law: scope } };
