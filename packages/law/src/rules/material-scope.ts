import type { PinpointText } from '../law-data.ts';
import type { LeafWords, OffenceLeaf } from '../rule-data.ts';
import { said } from './finding.ts';
import { articleOf, namesOfConduct } from './laid-rules.ts';
import type { Finding, Situation } from './situation.ts';

/**
 * Is the offence one of a list? Conduct decides: an offence stated under another convention counts
 * where the data says that it is the same conduct. `other` is on no list.
 */
export function offenceFinding(leaf: OffenceLeaf & LeafWords, situation: Situation): Finding {
  const { rules, stated } = situation;
  const confidence = rules.confidence;
  if (leaf.offence === 'any') {
    return said(leaf, true, { text: 'Any criminal offence is covered.', confidence });
  }
  const offences = stated.offences ?? [];
  if (offences.length === 0) {
    const why =
      leaf.why ?? `${rules.of} answers differently for its own offences and for any other offence.`;
    return said(leaf, 'unknown', { text: why, confidence, missing: [{ fact: 'offence', why }] });
  }
  const list = leaf.offence === 'own' ? (rules.offences ?? []) : leaf.offence;
  const inside = offences.filter((offence) => isOn(list, offence, situation));
  const outside = offences.filter((offence) => !inside.includes(offence));
  if (outside.length === 0) {
    return said(leaf, true, { text: `${inside.join(', ')} is covered.`, confidence });
  }
  const text = `${outside.join(', ')} is none of the offences of ${rules.of}.`;
  if (inside.length === 0) return said(leaf, false, { text, confidence });
  if (leaf.of === 'some') {
    return said({ pinpoint: leaf.pinpoint } as LeafWords, true, {
      text: `${inside.join(', ')} is covered; ${outside.join(', ')} is not.`,
      confidence,
    });
  }
  const why = `The answer differs between ${inside.join(', ')} and ${outside.join(', ')}.`;
  return said(leaf, 'unknown', {
    text: why,
    confidence,
    missing: [{ fact: 'offence', why: `${why} Ask for each offence apart.` }],
  });
}

const isOn = (list: readonly PinpointText[], offence: string, situation: Situation): boolean =>
  offence !== 'other' &&
  namesOfConduct(situation.law, offence).some(
    (name) => list.includes(name) || list.includes(articleOf(name)),
  );
