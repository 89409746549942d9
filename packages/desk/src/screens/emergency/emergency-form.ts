import type { EmergencyForm } from '@comity/service';
import { LOCALES, plainly, wordsFor } from '@comity/words';
import type { Fields } from '../../http/form.ts';

/** The form as it was posted. */
export const typedIn = (form: Fields): EmergencyForm => ({
  ...{ why: form.one('why'), conduct: form.one('conduct'), before: form.one('before') },
  ...{ wanted: form.one('wanted'), offence: form.one('offence'), targets: form.one('targets') },
  ...{ from: form.one('from'), until: form.one('until'), zone: form.one('zone') },
  ...{ keep: form.one('keep'), keepFollows: signed(form, 'emergency.keep-follows') },
  ask: form.all('ask'),
  ...{ voiceAt: form.one('voice-at'), voiceWith: form.one('voice-with') },
  ...{ callBack: form.one('call-back'), contact: signed(form, 'emergency.contact') },
  ...{ confidential: form.one('confidential'), language: form.one('language') },
});

/**
 * Words of ours that are signed with the form: in its language where we have them, else in English, and
 * without the marks by which a page borrows a word or turns its direction.
 */
function signed(form: Fields, key: 'emergency.contact' | 'emergency.keep-follows'): string {
  const asked = form.one('language');
  const known = LOCALES.some(({ tag, pseudo }) => tag === asked && !pseudo);
  const own = wordsFor(known ? asked : 'en');
  const words = own.has(key) ? own : wordsFor('en');
  return plainly(
    key === 'emergency.contact' ? words.t('emergency.contact') : words.t('emergency.keep-follows'),
  );
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
