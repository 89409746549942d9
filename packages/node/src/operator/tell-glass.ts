import { hostname } from 'node:os';
import type { TellGlass } from '@comity/server';
import { draftNotes, plainly, type Words, wordsFor } from '@comity/words';
import type { CallingSettings } from '../callers/calling-settings.ts';
import { mailTo } from '../callers/mail-caller.ts';
import type { OperatorText } from './operator-text.ts';
import { operatorWays } from './operator-ways.ts';

/** That the account in the envelope was used, in words. @param at RFC 3339 */
function glassText(
  words: Words,
  { participant, at }: { readonly participant: string; readonly at: string },
): OperatorText {
  const lines = [
    words.t('operator.glass', { moment: words.at(at, 'UTC', 'second') }),
    words.t('glass.next'),
    words.t('operator.machine', { machine: hostname() }),
    ...draftNotes(words),
  ];
  return {
    subject: plainly(words.t('operator.subject-glass', { participant })),
    text: `${lines.map(plainly).join('\n')}\n`,
  };
}

/**
 * Tells of a use by every way to the operator, and by mail to the officers who may let somebody in.
 * Rejects where one did not take it: all are told again then, under the same keys.
 *
 * @param now milliseconds since 1970
 * @throws the system's error for a file that cannot be read, `GatewaySecretUnusable`
 */
export function glassTeller(
  calling: CallingSettings,
  { participant, language }: { readonly participant: string; readonly language: string },
  now: () => number,
): TellGlass {
  const ways = operatorWays(calling, now);
  const send = calling.mail === undefined ? undefined : mailTo(calling.mail);
  return async ({ key, at, to }) => {
    const text = glassText(wordsFor(language), { participant, at });
    const data = { participant, breakGlass: true };
    const told = [
      ...ways.map(({ tell }) => tell({ key, at, ...text, data })),
      ...(send === undefined
        ? []
        : to.map((address, n) =>
            send({ key: `${key}.officer-${n}`, to: address, ...text, priority: 'high' }),
          )),
    ];
    const failed = (await Promise.allSettled(told)).find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  };
}
