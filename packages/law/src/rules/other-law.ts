import type { Law } from '../law-index.ts';
import { type LawSays, type LawSentence, quoted, quotedEach, says, VERIFY } from '../law-says.ts';
import { namedInstrument, namedState } from '../named.ts';
import type { Regime } from '../rule-data.ts';
import type { TreatySort } from '../vocabulary.ts';
import { homePowers } from './home-powers.ts';
import { regimeOf } from './laid-rules.ts';
import { sortOf } from './measures.ts';
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
  const regime = regimeOf(situation.rules, situation.measure);
  const domestic = regime?.domesticLaw;
  if (domestic === undefined) return [];
  const { law, requested, rules, on } = situation;
  const sort = sortOf(law, situation.measure);
  const surrender = sort === 'extradition';
  return [
    ...(isFallback(rules.stepsBack, domestic.pinpoint) &&
    stepsBackOf(situation).treaty !== undefined
      ? []
      : [{ source: domestic.pinpoint ?? rules.of, text: says(quoted(domestic.text)) }]),
    ...treatiesBesides(situation, sort),
    ...powersOf(situation),
    ...(regime !== undefined && letsGroundsIn(regime) ? homeLaw(law, { requested, on }, sort) : []),
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

/** Preservation and the like name their grounds alone: home law then says how, not whether. */
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

function homeLaw(
  law: Law,
  { requested, on }: Pick<Situation, 'requested' | 'on'>,
  sort: TreatySort,
): readonly OtherLaw[] {
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
    .filter(({ code }) => law.conditions.get(code)?.sort === sort)
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
  rows.push({ source: own('dual-criminality'), text: says(quoted(criminality)) });
  if (cooperation.reciprocityRequired[surrender ? 'extradition' : 'mla'] === true) {
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
