import { type Facts, whereAnswered } from '@comity/case';
import type { ContentField } from '@comity/law';
import type { PartContents } from '@comity/service';
import type { Spoken } from '@comity/words';

/** A field of the contents with the place where it is answered, and whether it is. */
export interface AskedField {
  readonly field: ContentField;
  /** Path into the facts, or `act`. */
  readonly at: string;
  readonly by: 'act' | 'facts' | 'contents';
  /** The part that asks, by its place from 0; of what all parts share, the first that asks. */
  readonly part: number;
  /** Every part has it from one place: the facts of the request, or the act. */
  readonly shared: boolean;
  /** Neither missing nor blank. */
  readonly given: boolean;
}

/**
 * The fields of the answers, each place once: where the instrument and the form of practice ask a
 * part for one thing, or two parts ask for what the facts say once, it is asked once, and it is
 * required where one of them requires it.
 *
 * @param missing what the check of the draft lacks
 */
export function askedFields(
  answers: readonly PartContents[],
  facts: Facts,
  missing: readonly Spoken[],
): readonly AskedField[] {
  const seen = new Set<string>();
  const lacking = new Set(missing.map(({ at }) => at));
  const all = answers.flatMap(({ part, fields }) =>
    fields.map((field) => ({ part, field, at: whereAnswered(field.name, part) })),
  );
  const required = new Set(all.flatMap(({ field, at }) => (field.required ? [at] : [])));
  return all.flatMap(({ part, field, at }) => {
    const key = at === 'act' ? `act ${field.name}` : at;
    if (seen.has(key)) return [];
    seen.add(key);
    const name = contentsName(at);
    const by = at === 'act' ? 'act' : name === null ? 'facts' : 'contents';
    const typed = name === null ? '' : (facts.parts?.[part]?.contents?.[name] ?? '');
    const given =
      by === 'act' || (by === 'facts' ? !lacking.has(at) : typed.trim() !== '' && !lacking.has(at));
    const shared = !at.startsWith('parts.');
    const wanted = field.required || required.has(at);
    return [{ field: { ...field, required: wanted }, at, by, part, shared, given }];
  });
}

/** The name of an answer by its path, `parts.0.contents.necessity`; null of any other path. */
export const contentsName = (at: string): string | null =>
  /^parts\.[0-9]{1,3}\.contents\.([A-Za-z][A-Za-z0-9]{0,60})$/.exec(at)?.[1] ?? null;
