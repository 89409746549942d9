import { questionsOf } from '@comity/case';
import type { Here } from '@comity/design';
import type { Law } from '@comity/law';
import type { CaseView } from '@comity/service';
import type { Words } from '@comity/words';
import type { Reader } from '../stated/looks.ts';
import { actName } from './act-names.ts';

export interface ReaderParts {
  readonly here: Here;
  /** Names instruments, offences and the fields that instruments ask for. */
  readonly law: Law;
}

/** How the acts of this case name each other. */
export function readerOf(words: Words, view: CaseView, { here, law }: ReaderParts): Reader {
  return {
    words,
    law,
    zones: [view.us.zone, view.them.zone],
    question: (asked, question) =>
      questionsOf(view.state).find((one) => one.asked === asked && one.question === question)
        ?.text ?? null,
    caseTitle: (id) =>
      [...view.linked.earlier, ...view.linked.later].find(({ caseId }) => caseId === id)?.held
        ?.title ?? null,
    actTitle: (id) => {
      const item = view.state.timeline.find(({ act }) => act === id);
      return item === undefined
        ? id
        : `${actName(words, item.kind)}, ${words.moment(item.claimed, here.place.zone)}`;
    },
  };
}
