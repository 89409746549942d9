import type { OutgoingCall } from '@comity/server';
import { plainly, wordsFor } from '@comity/words';

/** What an officer reads or hears when called: in the officer's language, and nothing of a case. */
export interface CallText {
  readonly subject: string;
  readonly text: string;
}

/** Puts a call into words. */
export function callText(call: OutgoingCall): CallText {
  const words = wordsFor(call.language ?? 'en');
  const state = call.peer ?? '';
  const subject = plainly(words.t(`call.subject-${call.sort}`, { state }));
  const lines = [
    plainly(words.t('call.rings', { time: words.at(call.raisedAt, 'UTC', 'second') })),
    plainly(words.t('call.open')),
    call.url,
    plainly(words.t('call.time', { n: call.time })),
  ];
  return { subject, text: `${subject}.\n\n${lines.join('\n')}\n` };
}
