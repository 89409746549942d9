import { Code } from '@comity/design';
import type { VNode } from 'preact';
import { PlainLine } from '../plain-text.tsx';

/** A number that a telephone can dial; one in a form of its own is only read. */
export function Telephone({ number }: { readonly number: string }): VNode {
  const href = dialled(number);
  const shown = (
    <Code>
      <PlainLine text={number} />
    </Code>
  );
  return href === undefined ? (
    shown
  ) : (
    <a class="govuk-link" href={href}>
      {shown}
    </a>
  );
}

/** The address that dials a number; undefined for one in a form of its own. */
export function dialled(number: string): string | undefined {
  const digits = number.replace(/[\s().-]/g, '');
  return /^\+[0-9]{6,15}$/.test(digits) ? `tel:${digits}` : undefined;
}
