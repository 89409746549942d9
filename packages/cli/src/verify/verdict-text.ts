import { withoutHiddenCharacters } from '@comity/base';
import type { BundleVerdict } from '@comity/wire';

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

/** The verdict laid out for people, ending in a line feed. */
export function verdictText(file: string, verdict: BundleVerdict): string {
  const width = Math.max(...Object.values(NAMES).map(({ length }) => length));
  const lines = verdict.checks.map(({ name, ok, detail }) => {
    const label = (NAMES[name] ?? name).padEnd(width);
    return `  ${ok ? 'ok    ' : 'broken'}  ${label}  ${indented(detail, width + 12)}`;
  });
  const head = `${file}: ${verdict.verdict}`;
  const tail = verdict.broken === null ? [] : ['', `First broken element: ${verdict.broken}`];
  return withoutHiddenCharacters(`${[head, '', ...lines, ...tail].join('\n')}\n`);
}

/** Details with several parts get a line each. */
const indented = (detail: string, by: number): string =>
  detail.replaceAll('; ', `;\n${' '.repeat(by)}`);
