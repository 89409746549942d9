import type { ActKind, ContentOf } from '@comity/statements';
import type { FormContext, FormFindings } from './form.ts';
import { preservationForm } from './preservation.ts';
import { refusalForm } from './refusal.ts';
import { requestForm } from './request.ts';

const FORMS: {
  readonly [Kind in ActKind]?: (content: ContentOf<Kind>, context: FormContext) => FormFindings;
} = {
  'request-submitted': requestForm,
  'preservation-confirmed': preservationForm,
  'assistance-refused': refusalForm,
};

/**
 * What is wrong with an act beyond its description, for its author's eyes only; the fold never
 * asks. Most kinds have nothing here.
 */
export function formFindings(
  kind: ActKind,
  content: Readonly<Record<string, unknown>>,
  context: FormContext,
): FormFindings {
  const form = FORMS[kind] as
    | ((content: unknown, context: FormContext) => FormFindings)
    | undefined;
  return form?.(content, context) ?? { missing: [], warnings: [] };
}
