import { type Facts, whereAnswered } from '@comity/case';
import type { ContentField, ContentsAnswer } from '@comity/law';
import type { Spoken } from '@comity/words';

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
 * The fields of the answers, each place once: where two parts, or the instrument and the form of
 * practice, ask for one thing, it is asked once, and it is required where one of them requires it.
 *
 * @param missing what the check of the draft lacks
 */
export function askedFields(
  answers: readonly ContentsAnswer[],
  facts: Facts,
  missing: readonly Spoken[],
): readonly AskedField[] {
  const seen = new Set<string>();
  const lacking = new Set(missing.map(({ at }) => at));
  const all = answers.flatMap(({ fields }) => fields);
  const required = new Set(all.flatMap((one) => (one.required ? whereAnswered(one.name) : [])));
  return all.flatMap((one) => {
    const field = { ...one, required: one.required || required.has(whereAnswered(one.name)) };
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
