import { spokenReference } from '@comity/base';
import { Code } from '@comity/design';
import type { VNode } from 'preact';
import { PlainLine } from '../plain-text.tsx';
import type { Reader } from './looks.ts';

/** Another case by the reference that people say; with the way to it where this authority has it. */
export function CaseNamed({ id, reader }: { readonly id: string; readonly reader: Reader }): VNode {
  const title = reader.caseTitle?.(id) ?? null;
  const reference = <Code>{spokenReference(id)}</Code>;
  return title === null ? (
    reference
  ) : (
    <a class="govuk-link" href={`/cases/${encodeURIComponent(id)}`}>
      {reference} <PlainLine text={title} />
    </a>
  );
}
