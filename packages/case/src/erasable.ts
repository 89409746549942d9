import type { Problem } from '@comity/base';
import type { Past } from './conditions.ts';

/** Kinds whose body is what says which bodies are gone. */
const KEPT: ReadonlySet<string> = new Set(['erasure-requested', 'body-erased']);

/** Why the body of an act cannot be erased; `null` when it can. */
export function erasable(act: string, past: Past): Problem | null {
  const kind = past.acts.get(act);
  if (kind === undefined) {
    return {
      code: 'act-unknown',
      text: `No act ${act.slice(0, 22)} stood in the case that its author had seen.`,
      next: 'Choose an act of this case.',
    };
  }
  if (!KEPT.has(kind)) return null;
  return {
    code: 'body-is-record',
    text: 'An act about erasure is itself the record of it and is kept.',
  };
}
