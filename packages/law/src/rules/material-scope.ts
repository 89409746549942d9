import type { LeafWords, OffenceLeaf } from '../condition-data.ts';
import type { PinpointText } from '../law-data.ts';
import { quoted, says } from '../law-says.ts';
import { namedInstrument, provisionWithInstrument } from '../named.ts';
import { said } from './finding.ts';
import { articleOf, namesOfConduct } from './laid-rules.ts';
import type { Finding, Situation } from './situation.ts';

/**
 * Is the offence one of a list? Conduct decides: an offence stated under another convention counts
 * where the data says that it is the same conduct. `other` is on no list.
 */
export function offenceFinding(leaf: OffenceLeaf & LeafWords, situation: Situation): Finding {
  const { law, rules, stated } = situation;
  const confidence = rules.confidence;
  if (leaf.offence === 'any') {
    return said(leaf, true, { text: says({ code: 'any-offence' }), confidence });
  }
  const offences = stated.offences ?? [];
  if (offences.length === 0) {
    const why =
      leaf.why === undefined
        ? says({ code: 'offence-wanted', params: { instrument: namedInstrument(law, rules.of) } })
        : says(quoted(leaf.why));
    return said(leaf, 'unknown', { text: why, confidence, missing: [{ fact: 'offence', why }] });
  }
  const list = leaf.offence === 'own' ? (rules.offences ?? []) : leaf.offence;
  const on = offences.filter((offence) => isOn(list, offence, situation));
  const inside = on.map((offence) => provisionWithInstrument(law, offence));
  const outside = offences
    .filter((offence) => !on.includes(offence))
    .map((offence) => provisionWithInstrument(law, offence));
  if (outside.length === 0) {
    const text = says({ code: 'offences-covered', params: { offences: inside } });
    return said(leaf, true, { text, confidence });
  }
  if (inside.length === 0) {
    const params = { offences: outside, instrument: namedInstrument(law, rules.of) };
    return said(leaf, false, { text: says({ code: 'offences-none-of', params }), confidence });
  }
  if (leaf.of === 'some') {
    const text = says({ code: 'offences-partly', params: { inside, outside } });
    return said({ pinpoint: leaf.pinpoint } as LeafWords, true, { text, confidence });
  }
  const why = says({ code: 'offences-differ', params: { inside, outside } });
  return said(leaf, 'unknown', {
    text: why,
    confidence,
    missing: [{ fact: 'offence', why: says(...why.says, { code: 'ask-each-apart' }) }],
  });
}

const isOn = (list: readonly PinpointText[], offence: string, situation: Situation): boolean =>
  offence !== 'other' &&
  namesOfConduct(situation.law, offence).some(
    (name) => list.includes(name) || list.includes(articleOf(name)),
  );
