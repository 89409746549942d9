import { Code } from '@comity/design';
import type { VNode } from 'preact';
import { PlainLine } from '../plain-text.tsx';

/** A number that a telephone can dial; one in a form of its own is only read. */
export function Telephone({ number }: { readonly number: string }): VNode {
  const dialled = number.replace(/[\s().-]/g, '');
  const shown = (
    <Code>
      <PlainLine text={number} />
    </Code>
  );
  return /^\+[0-9]{6,15}$/.test(dialled) ? (
    <a class="govuk-link" href={`tel:${dialled}`}>
      {shown}
    </a>
  ) : (
    shown
  );
}
