import type { AvenueClock, AvenuesAnswer } from '@comity/law';
import { type InWords, startName, type Words, wordsOfCode } from '@comity/words';
import { cited, factNamed, showMissing } from './cited.ts';
import { codeWord, wrapped } from './columns.ts';
import type { Reader } from './names.ts';
import { type CitedText, saidOnce } from './said-once.ts';
import { addressed, showNetworks, showNotes } from './whom-to-write.ts';

type Shown = InWords<AvenuesAnswer>;
type ShownAvenue = Shown['avenues'][number];

/** The avenues of an answer in their order; what several of them say stands once, after them. */
export function showAvenues(answer: Shown, reader: Reader): readonly string[] {
  const { words } = reader;
  const once = saidOnce(
    answer.avenues.map((avenue) => ({
      mark: words.number(avenue.rank),
      texts: textsOf(avenue, reader),
    })),
  );
  const first = answer.notes.filter(({ code }) => code === 'within-one-state');
  return [
    ...showNotes(first).slice(1),
    ...answer.avenues.flatMap((avenue, index) => [
      headOf(avenue, reader),
      ...(once.own[index] ?? []).flatMap((row) => wrapped(cited(row), '     ')),
    ]),
    ...(once.shared.length === 0 ? [] : ['', words.t('command-law.of-several')]),
    ...once.shared.flatMap(({ marks, text, pinpoints }) =>
      wrapped(ofMarks(words, marks, withPlaces(text, pinpoints)), '  '),
    ),
    ...showAddressees(answer.avenues, reader),
    ...(answer.advice.length === 0 ? [] : ['', words.t('command-law.in-practice')]),
    ...answer.advice.flatMap((row) => wrapped(cited(row), '  ')),
    ...showMissing(answer.missing, words),
    ...showNotes(answer.notes.filter((note) => !first.includes(note))),
    ...showNetworks(answer.networks, words),
  ];
}

const headOf = (avenue: ShownAvenue, { words, instrument }: Reader): string =>
  words.t('command-law.avenue', {
    rank: avenue.rank,
    title: instrument(avenue.instrument),
    instrument: avenue.instrument,
    open: codeWord(words, avenue.limited ? 'limited' : openWord(avenue.open)),
    confidence: codeWord(words, avenue.confidence),
  });

const openWord = (open: boolean | 'uncertain'): string =>
  open === 'uncertain' ? 'uncertain' : open ? 'open' : 'closed';

/** What is said of an avenue besides its head and whom to write to. */
function textsOf(avenue: ShownAvenue, { words, instrument }: Reader): readonly CitedText[] {
  // Why a fact matters stands once, where the facts are asked for.
  const asked = new Set(avenue.missing.map(({ why }) => why));
  const said = [...avenue.reasons.filter(({ text }) => !asked.has(text)), ...avenue.hangsOn].map(
    ({ text, pinpoint }) => ({ text, pinpoint }),
  );
  if (avenue.open === false) return said;
  const first = avenue.proceduralRulesFrom;
  const facts = avenue.missing.map(({ fact }) => factNamed(words, fact)).join(' · ');
  return [
    ...said,
    ...(facts === '' ? [] : [plain(words.t('command-law.hangs-on-facts', { facts }))]),
    ...(first === null
      ? []
      : [plain(words.t('command-law.rules-first', { instrument: instrument(first, 'sentence') }))]),
    ...avenue.channels.map((row) => ({
      text: words.t('command-law.channel', { channel: channelIn(row, words) }),
      pinpoint: row.pinpoint,
    })),
    ...avenue.clocks.map((row) => ({ ...plain(clockWords(row, words)), pinpoint: row.id })),
  ];
}

const plain = (text: string): CitedText => ({ text, pinpoint: null });

const withPlaces = (text: string, pinpoints: readonly string[]): string =>
  [text, ...pinpoints.map((pinpoint) => `[${pinpoint}]`)].join(' ');

const ofMarks = (words: Words, marks: readonly string[], text: string): string =>
  words.t('command-law.of-marks', { marks: marks.join(words.t('law.comma')), text });

/** `(a)` to `(z)`, then `(aa)`. */
const markOf = (index: number): string =>
  `(${String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26))})`;

/** Whom to write to: each office once, under a letter, with the avenues that it serves. */
function showAddressees(avenues: readonly ShownAvenue[], reader: Reader): readonly string[] {
  const { words } = reader;
  const offices = new Map<string, { ranks: number[]; texts: readonly CitedText[] }>();
  for (const { rank, open, authorities } of avenues) {
    if (open === false) continue;
    for (const row of authorities) {
      const texts = addressed(row, reader);
      const key = texts[0]?.text ?? '';
      const known = offices.get(key);
      if (known === undefined) offices.set(key, { ranks: [rank], texts });
      else if (!known.ranks.includes(rank)) known.ranks.push(rank);
    }
  }
  if (offices.size === 0) return [];
  const rows = [...offices.values()].map(({ ranks, texts }, index) => ({
    mark: markOf(index),
    ranks,
    texts,
  }));
  const once = saidOnce(rows);
  return [
    '',
    words.t('command-law.whom'),
    ...rows.flatMap(({ mark, ranks }, index) => {
      const serves = ranks.map((rank) => words.number(rank)).join(words.t('law.comma'));
      const own = (once.own[index] ?? []).map(({ text }) => text).join(words.locale.gap);
      return wrapped(words.t('command-law.to', { mark, ranks: serves, to: own }), '  ');
    }),
    ...once.shared.flatMap(({ marks, text }) => wrapped(ofMarks(words, marks, text), '  ')),
  ];
}

/** `60 days`, as the reader's language counts them. */
function lengthOf(length: AvenueClock['length'], words: Words): string {
  if (length === null) return words.t('command-law.no-figure');
  const { value: n, unit } = length;
  return n === 0 ? words.t('law-said.at-once') : words.t(`law.length-${unit}`, { n });
}

/** What the treaty says of a channel; in another language its kind before it. */
function channelIn(row: ShownAvenue['channels'][number], words: Words): string {
  if (words.locale.tag === 'en') return row.text;
  const own = wordsOfCode(words, 'law-channel', { code: row.channel }) ?? row.channel;
  return words.t('law.in-both', { own, original: row.text });
}

function clockWords(clock: InWords<AvenueClock>, words: Words): string {
  return words.t('command-law.clock-is', {
    length: lengthOf(clock.length, words),
    kind: codeWord(words, clock.kind),
    starts: startName(words, clock),
  });
}
