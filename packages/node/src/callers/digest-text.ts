import type { OutgoingDigest } from '@comity/server';
import { draftNotes, plainly, type Words } from '@comity/words';
import { type CallText, type Offered, wordsOf } from './call-text.ts';

/** The morning digest in the officer's language: numbers and own references, nothing of a case. */
export function digestText(digest: OutgoingDigest, offered: Offered): CallText {
  const words = wordsOf(offered, digest);
  const { at, zone, late, today, lapsing, alarms, swaps, handOvers, spoken, unknown, url } = digest;
  const day = words.at(at, zone, 'wholeDay');
  const lines = [
    words.t('digest.late', { n: late.n }),
    ...named(words, late),
    words.t('digest.today', { n: today.n }),
    ...named(words, today),
    ...(lapsing.n === 0
      ? []
      : [words.t('digest.lapsing', { n: lapsing.n }), ...named(words, lapsing)]),
    ...(unknown === 0 ? [] : [words.t('clocks.unknown', { n: unknown })]),
    words.t('digest.alarms', { n: alarms }),
    ...unplannedLines(words, digest),
    ...(spoken === 0 ? [] : [words.t('digest.spoken', { n: spoken, late: digest.spokenLate })]),
    ...(swaps === 0 ? [] : [words.t('roster.waits-swaps', { n: swaps })]),
    ...(handOvers === 0 ? [] : [words.t('roster.waits-hand-overs', { n: handOvers })]),
    '',
    words.t('call.digest-open'),
    url,
    ...draftNotes(words),
  ];
  return {
    language: words.locale.tag,
    subject: plainly(words.t('call.digest-subject', { day })),
    text: `${lines.map(plainly).join('\n')}\n`,
  };
}

const unplannedLines = (
  words: Words,
  { unplanned, at, zone }: OutgoingDigest,
): readonly string[] =>
  unplanned === null
    ? []
    : [
        unplanned <= at
          ? words.t('roster.unplanned-now')
          : words.t('roster.unplanned-from', { moment: words.moment(unplanned, zone) }),
      ];

/** The references, and how many dates stand behind those that are not named. */
const named = (words: Words, { references }: OutgoingDigest['late']): readonly string[] =>
  references.length === 0 ? [] : [`  ${words.list(references)}`];
