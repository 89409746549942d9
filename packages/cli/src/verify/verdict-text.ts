import { withoutHiddenCharacters } from '@comity/base';
import type { BundleEnd, BundleVerdict } from '@comity/wire';
import type { SpokenVerdict } from './verdict-in-words.ts';

/** What each check is called for people, in the order of the verdict. */
const NAMES: Readonly<Record<string, string>> = {
  'canonical-form': 'Form',
  trust: 'Trust',
  'act-signatures': 'Signatures of the acts',
  'act-chain': 'Chain of each author',
  'body-commitments': 'Contents',
  erasures: 'Erasures',
  receipts: 'Receipts',
  links: 'Link logs',
  'exporter-seal': 'Seal of the exporter',
};

/** What each verdict says for people. */
const VERDICTS: Readonly<Record<BundleVerdict['verdict'], string>> = {
  valid: 'valid',
  consistent: 'consistent; who made the keys was not checked',
  invalid: 'invalid',
};

/** The verdict laid out for people, ending in a line feed. */
export function verdictText(file: string, verdict: SpokenVerdict): string {
  const width = Math.max(...Object.values(NAMES).map(({ length }) => length));
  const lines = verdict.checks.map(({ name, ok, detail }) => {
    const label = (NAMES[name] ?? name).padEnd(width);
    return `  ${ok ? 'ok    ' : 'broken'}  ${label}  ${indented(detail, width + 12)}`;
  });
  const head = `${file}: ${VERDICTS[verdict.verdict]}`;
  const tail = verdict.broken === null ? [] : ['', `First broken element: ${verdict.broken}`];
  const end = verdict.endsWith === null ? [] : ['', ...endLines(verdict.endsWith)];
  return withoutHiddenCharacters(`${[head, '', ...lines, ...tail, ...end].join('\n')}\n`);
}

/** What the file ends with: the reader sees where it could have been cut. */
function endLines({ acts, uncovered }: BundleEnd): readonly string[] {
  const lasts = acts.map(({ authority, kind, seq, at, time, covered }) => {
    const when = time === 'receipt' ? `received ${at}` : `${at} by its own claim, no receipt`;
    const by = covered ? '' : '; confirmed by nobody else';
    return `  ${authority}: act ${seq}, ${kind}, ${when}${by}`;
  });
  const rest =
    uncovered === 0
      ? 'The other side confirms every act.'
      : `Not confirmed by the other side, neither by a receipt nor by an act that saw it: ${uncovered}.`;
  return [
    'The file ends with:',
    ...lasts,
    rest,
    'Whether more came after, only the other side’s file shows.',
  ];
}

/** Details with several parts get a line each. */
const indented = (detail: string, by: number): string =>
  detail.replaceAll('; ', `;\n${' '.repeat(by)}`);
