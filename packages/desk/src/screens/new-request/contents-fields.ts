import type { Problem } from '@comity/base';
import { type Facts, whereAnswered } from '@comity/case';
import type { ContentField, ContentsAnswer } from '@comity/law';

/** A field of the contents with the place where it is answered, and whether it is. */
export interface AskedField {
  readonly field: ContentField;
  /** Path into the facts, or `act`. */
  readonly at: string;
  readonly by: 'act' | 'facts' | 'contents';
  /** Neither missing nor blank. */
  readonly given: boolean;
}

/**
 * The fields of the answer, each place once: where the instrument and the form of practice ask for
 * one thing, the instrument asks.
 *
 * @param missing what the check of the draft lacks
 */
export function askedFields(
  answer: ContentsAnswer,
  facts: Facts,
  missing: readonly Problem[],
): readonly AskedField[] {
  const seen = new Set<string>();
  const lacking = new Set(missing.map(({ at }) => at));
  return answer.fields.flatMap((field) => {
    const at = whereAnswered(field.name);
    const key = at === 'act' ? `act ${field.name}` : at;
    if (seen.has(key)) return [];
    seen.add(key);
    const by = at === 'act' ? 'act' : at.startsWith('contents.') ? 'contents' : 'facts';
    const typed = facts.contents?.[at.slice('contents.'.length)] ?? '';
    const given =
      by === 'act' || (by === 'facts' ? !lacking.has(at) : typed.trim() !== '' && !lacking.has(at));
    return [{ field, at, by, given }];
  });
}

/** The label of a field of the contents; its name where the law data does not ask for it. */
export const labelOf = (answer: ContentsAnswer | null, name: string): string =>
  answer?.fields.find((field) => whereAnswered(field.name) === `contents.${name}`)?.label ?? name;
