import type { CaseView } from '@comity/service';
import type { Here } from '../../design/index.ts';
import type { Words } from '../../words/index.ts';
import { actName } from './act-names.ts';
import type { Reader } from './stated.tsx';

/** How the acts of this case name each other. */
export function readerOf(words: Words, view: CaseView, here: Here): Reader {
  return {
    words,
    question: (asked, question) =>
      view.state.questions.find((one) => one.asked === asked && one.question === question)?.text ??
      null,
    actTitle: (id) => {
      const act = view.acts.find((one) => one.id === id);
      return act === undefined
        ? id
        : `${actName(words, act.kind)}, ${words.moment(act.claimedAt, here.place.zone)}`;
    },
  };
}
