import { withoutHiddenCharacters } from '@comity/base';
import type { BundleEnd } from '@comity/wire';
import { padded, plainly, shownWidth, type Words, wordsOfCode } from '@comity/words';
import type { SpokenVerdict } from './verdict-in-words.ts';

/** The verdict laid out for people, ending in a line feed. */
export function verdictText(words: Words, file: string, verdict: SpokenVerdict): string {
  const named = verdict.checks.map((check) => ({
    ...check,
    label: wordsOfCode(words, 'verify-check', { code: check.name }) ?? check.name,
    mark: words.t(check.ok ? 'command-node.ok' : 'command-node.broken'),
  }));
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(shownWidth));
  const [marks, labels] = [
    widest(named.map((row) => row.mark)),
    widest(named.map((row) => row.label)),
  ];
  const lines = named.map(({ mark, label, detail }) => {
    const head = `  ${padded(mark, marks)}  ${padded(label, labels)}  `;
    return head + indented(detail, shownWidth(head));
  });
  const said = wordsOfCode(words, 'verify-verdict', { code: verdict.verdict }) ?? verdict.verdict;
  const head = words.t('command-verify.of-file', { file, verdict: said });
  const { broken, endsWith } = verdict;
  const tail = broken === null ? [] : ['', words.t('command-verify.first-broken', { broken })];
  const end = endsWith === null ? [] : ['', ...endLines(words, endsWith)];
  return withoutHiddenCharacters(plainly(`${[head, '', ...lines, ...tail, ...end].join('\n')}\n`));
}

/** What the file ends with: the reader sees where it could have been cut. */
function endLines(words: Words, { acts, uncovered }: BundleEnd): readonly string[] {
  const lasts = acts.map(({ authority, kind, seq, at, time, covered }) => {
    const key = time === 'receipt' ? 'command-verify.received' : 'command-verify.claimed';
    const last = words.t(key, { authority, seq, kind, at });
    return `  ${last}${covered ? '' : `; ${words.t('command-verify.uncovered')}`}`;
  });
  return [
    words.t('command-verify.ends-with'),
    ...lasts,
    uncovered === 0
      ? words.t('command-verify.all-confirmed')
      : words.t('command-verify.not-confirmed', { n: uncovered }),
    words.t('command-verify.more-after'),
  ];
}

/** Details with several parts get a line each. */
const indented = (detail: string, by: number): string =>
  detail.replaceAll('; ', `;\n${' '.repeat(by)}`);
