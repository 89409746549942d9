import { urgencyOf } from '@comity/case';
import { Said } from '@comity/design';
import type { CaseView, Reached } from '@comity/service';
import { stateName, type Words, wordsWritten } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { measureName } from '../case/measure-names.ts';
import { plainLines } from '../letter/plain-lines.ts';

interface PreparedProps {
  /** Words of the language that the request is written in, without marks: what is read aloud is signed. */
  readonly words: Words;
  readonly view: CaseView;
  readonly reached: Reached;
  readonly now: string;
}

const SAY = {
  there: { emergency: 'reach.say', urgent: 'reach.say-urgent' },
  away: { emergency: 'reach.say-not-there', urgent: 'reach.say-not-there-urgent' },
} as const;

/** As what it was asked, of the two that are shown here. */
export const levelOf = ({ state }: Pick<CaseView, 'state'>): 'emergency' | 'urgent' =>
  urgencyOf(state).claimed === 'urgent' ? 'urgent' : 'emergency';

/** The words in which the other State is told of a request: those of its language. */
export const writtenFor = (
  { languages }: Pick<OfficerVisit, 'languages'>,
  { request }: Pick<CaseView, 'request'>,
): Words => wordsWritten(languages, request?.language);

/**
 * Words to read aloud or to write: who we are, when it was sent, by which reference, and what sort of
 * help is asked for. No name and no content; by which line we are to be called stands in the directory.
 */
export function Prepared({ words, view, reached, now }: PreparedProps): VNode {
  const { us, them, state } = view;
  const measures = [...new Set(state.parts.flatMap(({ measure }) => measure ?? []))];
  const isThere = reached.waits?.acceptedAt != null;
  const { tag, direction } = words.locale;
  const paragraphs = [
    words.rich(SAY[isThere ? 'there' : 'away'][levelOf(view)], {
      authority: <Said>{us.authorityName}</Said>,
      us: <Said>{stateName(words, us.participantName)}</Said>,
      time: <bdi>{words.moment(reached.waits?.sentAt ?? now, them.zone)}</bdi>,
      reference: <b>{view.reference}</b>,
    }),
    ...(measures.length === 0
      ? []
      : [
          words.t(isThere ? 'ladder.asked' : 'ladder.asked-waits', {
            measures: words.list(measures.map((measure) => measureName(words, measure))),
          }),
        ]),
  ];
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p>
          <bdi lang={tag} dir={direction}>
            {paragraph}
          </bdi>
        </p>
      ))}
    </>
  );
}

/** The same as plain text, one line for each of its paragraphs. */
export const preparedText = (props: PreparedProps): string =>
  plainLines(<Prepared {...props} />).join('\n');

/** Hidden field: the words as they were shown, which alone are recorded as said. */
export const SAID_FIELD = 'said';
