import { weakest } from '@comity/base';
import type { LeafWords, ProfileLeaf } from '../condition-data.ts';
import type { JurisdictionCode } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { says } from '../law-says.ts';
import { namedState } from '../named.ts';
import type { ExtraditionFact } from '../state-basics.ts';
import { said } from './finding.ts';
import type { Finding, Situation, Truth } from './situation.ts';

/** All must hold: false as soon as one is, unknown if one is and none is false. */
export const joinTruths = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes('unknown') ? 'unknown' : true;

/**
 * Do both sides surrender without a treaty, by what is known of their laws? Only between two that
 * need none is an offence extraditable without one; of a State that nobody looked up it is unknown,
 * and never "needs a treaty".
 */
export function withoutTreatyFinding(
  leaf: ProfileLeaf & LeafWords,
  { law, requesting, requested }: Situation,
): Finding {
  const sides = [requesting, requested].map((state) => ({ state, fact: sureFact(law, state) }));
  const needing = sides.find(({ fact }) => fact?.withoutTreaty === 'no');
  if (needing !== undefined) return needsTreaty(leaf, law, needing.state);
  const open = sides.find(({ fact }) => fact === undefined);
  if (open !== undefined) return notKnown(leaf, law, open.state, 'both-without-treaty-unknown');
  const params = { from: namedState(law, requesting), to: namedState(law, requested) };
  const text = says({ code: 'both-without-treaty', params });
  const confidence = weakest(sides.map(({ fact }) => fact?.confidence ?? 'low'));
  return said(leaf, true, { text, confidence });
}

/** Does the requested State surrender by treaty only? */
export function byTreatyOnlyFinding(
  leaf: ProfileLeaf & LeafWords,
  { law, requested }: Situation,
): Finding {
  const fact = sureFact(law, requested);
  if (fact === undefined) return notKnown(leaf, law, requested);
  if (fact.withoutTreaty === 'no') {
    return { ...needsTreaty(leaf, law, requested), truth: true };
  }
  const params = { state: namedState(law, requested) };
  const text = says({ code: 'surrenders-without-treaty', params });
  return said(leaf, false, { text, confidence: fact.confidence });
}

/** A recalled fact opens nothing and closes nothing. */
function sureFact(law: Law, state: JurisdictionCode): ExtraditionFact | undefined {
  const fact = law.basics.get(state)?.extradition;
  return fact === undefined || fact.confidence === 'low' ? undefined : fact;
}

function needsTreaty(leaf: ProfileLeaf & LeafWords, law: Law, state: JurisdictionCode): Finding {
  const text = says({ code: 'needs-treaty', params: { state: namedState(law, state) } });
  const confidence = law.basics.get(state)?.extradition?.confidence ?? 'low';
  return said(leaf, false, { text, confidence });
}

function notKnown(
  leaf: ProfileLeaf & LeafWords,
  law: Law,
  state: JurisdictionCode,
  code: 'without-treaty-unknown' | 'both-without-treaty-unknown' = 'without-treaty-unknown',
): Finding {
  const text = says({ code, params: { state: namedState(law, state) } });
  return said(leaf, leaf.presumed ?? 'unknown', { text, confidence: 'medium' });
}
