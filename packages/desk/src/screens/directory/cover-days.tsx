import { Details, type Here, Said } from '@comity/design';
import { coverGaps, type DirectoryEntry, type StatedCover } from '@comity/feed';
import type { VNode } from 'preact';

interface CoverProps {
  readonly here: Here;
  readonly entry: DirectoryEntry;
  /** What the State says of it. */
  readonly cover: StatedCover;
}

/** Gaps that are listed; what comes after them is told on the day. */
const LISTED = 40;

/** What a State says of its duty in the days ahead: the hours in which nobody of its own is there. */
export function CoverDays({ here, entry, cover }: CoverProps): VNode {
  const { words, place, now } = here;
  const moment = (at: string): string => words.moment(at, place.zone);
  const gaps = coverGaps(entry, now);
  return (
    <>
      {gaps === null ? (
        words.t('directory.cover-over', { moment: moment(cover.until) })
      ) : gaps.length === 0 ? (
        words.t('directory.cover-whole')
      ) : (
        <Details summary={<Said>{words.t('directory.cover-gaps', { n: gaps.length })}</Said>}>
          {gaps.slice(0, LISTED).map(({ from, until, said }) => (
            <div>
              {words.t(`directory.cover-gap-${said}`, {
                from: moment(from),
                until: moment(until),
              })}
            </div>
          ))}
        </Details>
      )}
      <div class="c-quiet c-small">
        {words.t('directory.cover-told', { at: moment(cover.at), until: moment(cover.until) })}
      </div>
    </>
  );
}
