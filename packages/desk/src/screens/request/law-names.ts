import { answerName, OTHER_BASIS } from '@comity/case';
import type { Law } from '@comity/law';
import { nameOf, textOfData, type Words } from '@comity/words';

/** Field for what a treaty asks for whose contents the law data does not have one by one. */
const CONTENTS_OF_TREATY = 'contentsOfTreaty';

/** What a field of the contents is called by the instruments relied on, and where they ask for it. */
export function contentName(
  words: Words,
  law: Law,
  { name, instruments }: { readonly name: string; readonly instruments: readonly string[] },
): { readonly label: string; readonly pinpoint: string | null } {
  if (name === OTHER_BASIS.text) return { label: words.t('case.other-basis'), pinpoint: null };
  if (name === OTHER_BASIS.citation) {
    return { label: words.t('case.other-basis-citation'), pinpoint: null };
  }
  if (name === CONTENTS_OF_TREATY) {
    return { label: words.t('case.contents-of-treaty'), pinpoint: null };
  }
  const asks = (one: { readonly name: string }) =>
    one.name === name || answerName(one.name) === name;
  const row = instruments.flatMap((id) => law.contentsOf.get(id) ?? []).find(asks);
  const said = (label: string): string => textOfData(words, label) ?? label;
  if (row !== undefined) return { label: said(row.label), pinpoint: row.pinpoint };
  // Asked for by the requested State, by a treaty that comes first, or by good practice.
  const other = law.data.contents.find(asks)?.label;
  const label = askedByState(words, name) ?? (other === undefined ? name : said(other));
  return { label, pinpoint: null };
}

/** What a State asks for beside the instruments is named by what the law says of it. */
const askedByState = (words: Words, name: string): string | undefined =>
  nameOf(words, 'law-said', `field-${name.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`)}`);
