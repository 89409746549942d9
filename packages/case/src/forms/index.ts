import type { Fault } from '@comity/base';
import type { ActKind, ContentOf } from '@comity/statements';
import { filesForm } from './files.ts';
import type { FormContext } from './form.ts';
import { preservationForm } from './preservation.ts';
import { requestForm } from './request.ts';

const FORMS: {
  readonly [Kind in ActKind]?: (content: ContentOf<Kind>, context: FormContext) => readonly Fault[];
} = {
  'request-submitted': requestForm,
  'preservation-confirmed': preservationForm,
  'files-received': filesForm,
};

/**
 * What is wrong with the form of an act beyond its description; the fold never asks, and what is
 * advice alone is said by `@comity/advice`. Most kinds have nothing here.
 */
export function formFaults(
  kind: ActKind,
  content: Readonly<Record<string, unknown>>,
  context: FormContext,
): readonly Fault[] {
  const form = FORMS[kind] as
    | ((content: unknown, context: FormContext) => readonly Fault[])
    | undefined;
  return form?.(content, context) ?? [];
}
