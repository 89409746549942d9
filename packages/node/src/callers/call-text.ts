import type { OutgoingCall } from '@comity/server';
import { chooseLanguage, draftNotes, plainly, type Words, wordsFor } from '@comity/words';

/** What an officer reads or hears when called: nothing of a case. */
export interface CallText {
  /** Tag of the language: the officer's, if the operator allows it. */
  readonly language: string;
  readonly subject: string;
  readonly text: string;
}

/** Tags of the languages that the operator allows. */
export type Offered = readonly string[];

/** The words of whoever is called. */
export const wordsOf = (offered: Offered, { language }: Pick<OutgoingCall, 'language'>): Words =>
  wordsFor(chooseLanguage(offered, { officer: language ?? undefined }));

/** Puts a call into words. */
export function callText(call: OutgoingCall, offered: Offered): CallText {
  const words = wordsOf(offered, call);
  const state = call.peer ?? '';
  const subject = plainly(words.t(`call.subject-${call.sort}`, { state }));
  const lines = [
    plainly(words.t('call.rings', { time: words.at(call.raisedAt, 'UTC', 'second') })),
    plainly(words.t('call.open')),
    call.url,
    plainly(words.t('call.time', { n: call.time })),
    ...draftNotes(words),
  ];
  return { language: words.locale.tag, subject, text: `${subject}.\n\n${lines.join('\n')}\n` };
}
