import { weakest } from '@comity/base';
import { says } from '../law-says.ts';
import { namedState } from '../named.ts';
import type { LeafWords, ProfileLeaf } from '../rule-data.ts';
import { said } from './finding.ts';
import { profileAt } from './profile-at.ts';
import type { Finding, Situation, Truth } from './situation.ts';

/** All must hold: false as soon as one is, unknown if one is and none is false. */
export const joinTruths = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes('unknown') ? 'unknown' : true;

/**
 * Do both sides surrender on reciprocity alone, by what their profiles say? Only between two that
 * need no treaty is an offence extraditable without one.
 */
export function withoutTreatyFinding(
  leaf: ProfileLeaf & LeafWords,
  { law, requesting, requested, on }: Situation,
): Finding {
  const sides = [requesting, requested].map((state) => ({
    state,
    profile: profileAt(law, state, on),
  }));
  const needing = sides.find(
    ({ profile }) => profile?.cooperation.reciprocityRequired.extradition !== true,
  );
  const confidence = weakest(sides.map(({ profile }) => profile?.confidence ?? 'low'));
  if (needing === undefined) {
    const params = { from: namedState(law, requesting), to: namedState(law, requested) };
    const text = says({ code: 'both-without-treaty', params });
    return said(leaf, true, { text, confidence });
  }
  const text = says({ code: 'needs-treaty', params: { state: namedState(law, needing.state) } });
  return said(leaf, false, { text, confidence: 'medium' });
}
