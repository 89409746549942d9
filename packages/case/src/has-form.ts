import type { JsonObject } from '@comity/base';
import { type ActKind, checkContent, describedKind } from '@comity/statements';

/** An act that can open a case is asked for its form twice, and once more by whoever takes it in. */
const FORMS = new WeakMap<JsonObject, { readonly kind: ActKind; readonly ok: boolean }>();

/** Whether a content, which nobody changes, has the form of a kind. */
export function hasForm(kind: ActKind, content: JsonObject): boolean {
  const known = FORMS.get(content);
  if (known?.kind === kind) return known.ok;
  const { ok } = checkContent(describedKind(kind).says, content);
  FORMS.set(content, { kind, ok });
  return ok;
}
