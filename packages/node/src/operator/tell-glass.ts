import { createHash } from 'node:crypto';
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
 * Tells of a use by every way to the operator, and by mail to the officers who may let somebody in, as far
 * as they have not taken it yet; each under a key of its own, the same each time.
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
  return async ({ key, at, to, isTold }) => {
    const text = glassText(wordsFor(language), { participant, at });
    const data = { participant, breakGlass: true };
    const all: readonly GlassWay[] = [
      ...ways.map(({ name, tell }) => ({ name, tell: () => tell({ key, at, ...text, data }) })),
      ...(send === undefined
        ? []
        : to.map((address) => ({
            name: `officer ${address}`,
            tell: () =>
              send({ key: `${key}.${digest(address)}`, to: address, ...text, priority: 'high' }),
          }))),
    ];
    const left = all.filter(({ name }) => !isTold(name));
    const done = await Promise.allSettled(left.map(({ tell }) => tell()));
    const taken = left.flatMap(({ name }, n) => (done[n]?.status === 'fulfilled' ? [name] : []));
    const failed = done.find((each) => each.status === 'rejected');
    return { taken, because: failed === undefined ? null : codeOf(failed.reason) };
  };
}

interface GlassWay {
  readonly name: string;
  tell(): Promise<void>;
}

/** Mailboxes come and go between two tries: a key goes by the mailbox, not by its place. */
const digest = (address: string): string =>
  createHash('sha256').update(address).digest('base64url').slice(0, 16);

function codeOf(cause: unknown): string {
  const { responseCode, code, name } = cause as Readonly<Record<string, unknown>>;
  return String(responseCode ?? code ?? name ?? 'failed');
}
