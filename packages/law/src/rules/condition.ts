import { unreachable } from '@comity/base';
import { declarationsOn } from '../bound/declarations.ts';
import type {
  BoundLeaf,
  Condition,
  DeclaredLeaf,
  FactLeaf,
  Leaf,
  LeafWords,
  StateLeaf,
  TreatyLeaf,
} from '../condition-data.ts';
import { quoted, says, VERIFY } from '../law-says.ts';
import { namedInstrument, namedState } from '../named.ts';
import { bindsBothBriefly } from './binding.ts';
import { byTreatyOnlyFinding, withoutTreatyFinding } from './extradition.ts';
import { factSaid, factStated } from './facts.ts';
import { said } from './finding.ts';
import { offenceFinding } from './material-scope.ts';
import { pairOn } from './pair.ts';
import { homeThresholdFinding, penaltyFinding } from './penalty.ts';
import type { Finding, MissingFact, ProofStep, Situation, Truth } from './situation.ts';

/**
 * Decides a condition with three values. `all` is false as soon as one part is false, `any` true as
 * soon as one is true, whatever is unknown beside it; only an unknown result reports what is
 * missing. A declaration known with low confidence leaves the result unknown.
 */
export function decide(condition: Condition, situation: Situation): Finding {
  if ('all' in condition) {
    return join(
      condition.all.map((part) => decide(part, situation)),
      false,
    );
  }
  if ('any' in condition) {
    return join(
      condition.any.map((part) => decide(part, situation)),
      true,
    );
  }
  if ('not' in condition) {
    const finding = decide(condition.not, situation);
    return { ...finding, truth: finding.truth === 'unknown' ? 'unknown' : !finding.truth };
  }
  return decideLeaf(condition, situation);
}

/** `all` is decided by false, `any` by true. */
function join(findings: readonly Finding[], decidedBy: boolean): Finding {
  let truth: Truth = !decidedBy;
  for (const finding of findings) {
    if (finding.truth === decidedBy) truth = decidedBy;
    else if (finding.truth === 'unknown' && truth !== decidedBy) truth = 'unknown';
  }
  const steps: ProofStep[] = [];
  const missing: MissingFact[] = [];
  const presumed: string[] = [];
  for (const finding of findings) {
    if (finding.truth !== truth) continue;
    steps.push(...finding.steps);
    presumed.push(...finding.presumed);
    if (truth === 'unknown') missing.push(...finding.missing);
  }
  return { truth, steps, missing, presumed };
}

function decideLeaf(leaf: Leaf, situation: Situation): Finding {
  if ('offence' in leaf) return offenceFinding(leaf, situation);
  if ('penalty' in leaf) return penaltyFinding(leaf, situation);
  if ('fact' in leaf) return factFinding(leaf, situation);
  if ('declared' in leaf) return declaredFinding(leaf, situation);
  if ('treaty' in leaf) return treatyFinding(leaf, situation);
  if ('bound' in leaf) return boundFinding(leaf, situation);
  if ('state' in leaf) return stateFinding(leaf, situation);
  if ('profile' in leaf) {
    if (leaf.profile === 'extradition-threshold') return homeThresholdFinding(leaf, situation);
    return leaf.profile === 'extradition-without-treaty'
      ? withoutTreatyFinding(leaf, situation)
      : byTreatyOnlyFinding(leaf, situation);
  }
  return unreachable(leaf);
}

function factFinding(leaf: FactLeaf & LeafWords, situation: Situation): Finding {
  const stated = factStated(leaf.fact, situation);
  const confidence = situation.rules.confidence;
  if (stated !== undefined) {
    const truth = stated === leaf.is;
    return said(leaf, truth, { text: says(factSaid(leaf.fact, stated)), confidence });
  }
  if (leaf.presumed !== undefined) {
    const truth = leaf.presumed === leaf.is;
    const text = says(factSaid(leaf.fact, leaf.presumed), { code: 'taken-as-usual' });
    return said(leaf, truth, { text, confidence, presumed: [leaf.fact] });
  }
  const why =
    leaf.why === undefined
      ? says({ code: 'answer-hangs-on-it' }, factSaid(leaf.fact, leaf.is))
      : says(quoted(leaf.why));
  return said(leaf, 'unknown', {
    text: why,
    confidence,
    missing: [{ fact: askedAs(leaf.fact), why }],
  });
}

/** The name under which a form or a flag asks for the fact. */
const askedAs = (fact: FactLeaf['fact']): string =>
  fact === 'person-national-of-requested' ? 'person-national-of' : fact;

function declaredFinding(leaf: DeclaredLeaf & LeafWords, situation: Situation): Finding {
  const state = situation[leaf.by];
  const named = namedState(situation.law, state);
  const found = declarationsOn(situation.law, situation.rules.of, state, situation.on).filter(
    (row) => row.effect === leaf.declared,
  );
  const row = found[0];
  if (row === undefined) {
    return said(leaf, false, {
      text: says({
        code: 'no-declaration',
        params: { state: named, on: situation.on, effect: declarationSaid(leaf.declared) },
      }),
      confidence: situation.rules.confidence,
    });
  }
  const { text: _, ...silent } = leaf;
  const words = { ...silent, pinpoint: leaf.pinpoint ?? row.pinpoint };
  if (row.confidence === 'low') {
    const why = says({ code: 'declaration-recalled', params: { state: named } });
    return said(words, 'unknown', {
      text: why,
      confidence: 'low',
      missing: [{ fact: `declaration-of-${leaf.by}-state`, why }],
    });
  }
  const law = row.summary;
  const text =
    row.from === null
      ? says({ code: 'declared', params: { state: named, law } })
      : says({ code: 'declared-from', params: { state: named, day: row.from, law } });
  return said(words, true, { text, confidence: row.confidence });
}

const SAID_BY_ITSELF = [
  'convention-extradition-basis',
  'convention-no-extradition-basis',
  'dual-criminality-for-preservation',
] as const;

/** Effects of declarations that have words of their own. */
const declarationSaid = (effect: string): (typeof SAID_BY_ITSELF)[number] | 'other' =>
  SAID_BY_ITSELF.find((one) => one === effect) ?? 'other';

function treatyFinding(leaf: TreatyLeaf & LeafWords, situation: Situation): Finding {
  const { sure, unsure } = situation.between[leaf.treaty];
  const first = sure[0];
  if (first !== undefined) {
    return said(leaf, true, {
      text: says({
        code: 'treaty-binds',
        params: {
          instrument: namedInstrument(situation.law, first.instrument.id),
          on: situation.on,
        },
      }),
      confidence: first.confidence,
    });
  }
  const doubtful = unsure[0];
  if (doubtful !== undefined) {
    const instrument = namedInstrument(situation.law, doubtful.instrument.id);
    const params = { instrument, on: situation.on };
    const why = says({ code: 'treaty-uncertain', params });
    return said(leaf, 'unknown', {
      text: why,
      confidence: 'low',
      missing: [{ fact: 'treaty-between', why: says(...why.says, VERIFY) }],
    });
  }
  return said(leaf, false, {
    text: says({ code: 'no-treaty-known', params: { on: situation.on } }),
    confidence: 'high',
  });
}

function boundFinding(leaf: BoundLeaf & LeafWords, situation: Situation): Finding {
  const { law, requesting, requested, on } = situation;
  const instrument = law.instruments.get(leaf.bound);
  const effect = leaf.unlessDeclared;
  const refused =
    effect !== undefined &&
    [requesting, requested].some((state) =>
      declarationsOn(law, leaf.bound, state, on).some((row) => row.effect === effect),
    );
  const none = says({ code: 'no-treaty-known', params: { on } });
  if (instrument === undefined || refused) {
    return said(leaf, false, { text: none, confidence: 'high' });
  }
  const { open, confidence } = bindsBothBriefly(
    pairOn(law, [requesting, requested], on),
    instrument,
  );
  if (open === false) return said(leaf, false, { text: none, confidence });
  const params = { instrument: namedInstrument(law, instrument.id), on };
  return open === true
    ? said(leaf, true, { text: says({ code: 'treaty-binds', params }), confidence })
    : said(leaf, 'unknown', {
        text: says({ code: 'treaty-uncertain', params }),
        confidence: 'low',
        missing: [
          { fact: 'treaty-between', why: says({ code: 'treaty-uncertain', params }, VERIFY) },
        ],
      });
}

const stateFinding = (leaf: StateLeaf & LeafWords, situation: Situation): Finding => {
  const state = situation[leaf.state];
  return said(leaf, leaf.in.includes(state), {
    text: says({
      code: 'side-is',
      params: { side: leaf.state, state: namedState(situation.law, state) },
    }),
    confidence: situation.rules.confidence,
  });
};
