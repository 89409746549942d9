import type { Fault } from '@comity/base';
import { OTHER_BASIS } from '@comity/case';
import { type Spoken, spoken, type Words } from '@comity/words';

/** A want of form at its field: of another basis it is said which of its two fields is blank. */
export function wantSaid(words: Words, fault: Fault): Spoken {
  const said = spoken(words, fault);
  if (fault.code !== 'other-basis-missing') return said;
  const isText = fault.at?.endsWith(`.${OTHER_BASIS.text}`) === true;
  const text = isText ? 'request.other-text-missing' : 'request.other-citation-missing';
  return { ...said, text: words.t(text) };
}
