import { factsOf, type RequestContent } from '@comity/case';
import { lineOfTarget } from '@comity/statements';
import type { EmergencyForm } from './emergency.ts';

/** What another State is told of an emergency: all but whom to ask. */
export type EmergencyAgain = Omit<
  EmergencyForm,
  'ask' | 'voiceAt' | 'voiceWith' | 'keepFollows' | 'contact'
>;

/**
 * The short form as an emergency request fills it, to ask one more State the same. Whom it goes to is
 * left open, and so is what was said by voice: that was said to somebody else.
 *
 * @param zone in which hours are typed: an end that is named in another one is asked anew
 */
export function emergencyAgain(request: RequestContent, zone: string): EmergencyAgain {
  const facts = factsOf(request);
  const [part] = facts.parts ?? [];
  const targets = part?.targets ?? [];
  const [{ period = {} } = {}] = targets;
  const { neededBefore, why = '' } = facts.urgency ?? {};
  const offences = (facts.offences ?? []).flatMap(({ description = '' }) =>
    description.trim() === '' ? [] : [description],
  );
  return {
    why,
    conduct: facts.conduct ?? '',
    offence: offences.join('; '),
    before: neededBefore?.zone === zone ? (neededBefore.from ?? '') : '',
    wanted: part?.wanted ?? '',
    targets: targets.map(lineOfTarget).join('\n'),
    ...{ from: period.from ?? '', until: period.to ?? '', zone: period.zone ?? '' },
    keep: request.parts.length > 1 ? 'yes' : '',
    callBack: facts.contact?.telephone ?? '',
    confidential: facts.confidentialityRequested ?? '',
    language: facts.language ?? '',
  };
}
