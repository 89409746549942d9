import type { EmergencyForm } from '@comity/service';
import { wordsWritten } from '@comity/words';
import type { Fields } from '../../http/form.ts';

/**
 * The form as it was posted. Words of ours that are signed with it are in its language.
 *
 * @param offered tags of the languages that the operator allows
 */
export function typedIn(form: Fields, offered: readonly string[]): EmergencyForm {
  const written = wordsWritten(offered, form.one('language'));
  return {
    ...{ why: form.one('why'), conduct: form.one('conduct'), before: form.one('before') },
    ...{ wanted: form.one('wanted'), offence: form.one('offence'), targets: form.one('targets') },
    ...{ from: form.one('from'), until: form.one('until'), zone: form.one('zone') },
    ...{ keep: form.one('keep'), keepFollows: written.t('emergency.keep-follows') },
    ask: form.all('ask'),
    ...{ voiceAt: form.one('voice-at'), voiceWith: form.one('voice-with') },
    ...{ callBack: form.one('call-back'), contact: written.t('emergency.contact') },
    ...{ confidential: form.one('confidential'), sealed: form.one('sealed') },
    ...{ language: form.one('language') },
  };
}

/** The field of the short form in which something of the facts is typed; who is asked, for all else. */
export function fieldOf(path: string): string {
  if (/^parts\.0\.targets\.[0-9]+\.period\.(from|to|zone)$/.test(path)) {
    const end = path.split('.').at(-1);
    return end === 'to' ? 'until' : (end ?? 'from');
  }
  if (path === 'parts.1.contents.necessity') return 'why';
  if (path === 'parts.1.contents.dataRelationToOffence') return 'conduct';
  const named = PLACES.find(([prefix]) => path === prefix || path.startsWith(`${prefix}.`));
  return named?.[1] ?? 'ask';
}

const PLACES: readonly (readonly [string, string])[] = [
  ['urgency.why', 'why'],
  ['urgency.neededBefore', 'before'],
  ['conduct', 'conduct'],
  ['parts.0.wanted', 'wanted'],
  ['parts.0.targets', 'targets'],
  ['offences', 'offence'],
  ['spoken.at', 'voice-at'],
  ['spoken.with', 'voice-with'],
  ['contact', 'call-back'],
  ['confidentialityRequested', 'confidential'],
  ['language', 'language'],
];
