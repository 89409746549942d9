import { Said } from '@comity/design';
import type { CaseView, Reached } from '@comity/service';
import { stateName, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { measureName } from '../case/measure-names.ts';
import { plainLines } from '../letter/plain-lines.ts';

interface PreparedProps {
  readonly words: Words;
  readonly view: CaseView;
  readonly reached: Reached;
  readonly now: string;
}

/**
 * Words to read aloud or to write: who we are, when it was sent, by which reference, and what sort of
 * help is asked for. No name and no content; by which line we are to be called stands in the directory.
 */
export function Prepared({ words, view, reached, now }: PreparedProps): VNode {
  const { us, them, state } = view;
  const measures = [...new Set(state.parts.flatMap(({ measure }) => measure ?? []))];
  const isThere = reached.waits?.acceptedAt != null;
  return (
    <>
      <p>
        {words.rich(isThere ? 'reach.say' : 'reach.say-not-there', {
          authority: <Said>{us.authorityName}</Said>,
          us: <Said>{stateName(words, us.participantName)}</Said>,
          time: <bdi>{words.moment(reached.waits?.sentAt ?? now, them.zone)}</bdi>,
          reference: <b>{view.reference}</b>,
        })}
      </p>
      {measures.length === 0 ? null : (
        <p>
          {words.t(isThere ? 'ladder.asked' : 'ladder.asked-waits', {
            measures: words.list(measures.map((measure) => measureName(words, measure))),
          })}
        </p>
      )}
    </>
  );
}

/** The same as plain text, one line for each of its paragraphs. */
export const preparedText = (props: PreparedProps): string =>
  plainLines(<Prepared {...props} />).join('\n');

/** Hidden field: the words as they were shown, which alone are recorded as said. */
export const SAID_FIELD = 'said';
