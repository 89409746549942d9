import { type Here, WarningText } from '@comity/design';
import type { LineTo } from '@comity/service';
import type { VNode } from 'preact';

/** Says that a State is suspended here, wherever somebody is about to rely on it or to write to it. */
export function SuspendedWarning({
  here: { words, place },
  state,
  link,
}: {
  readonly here: Pick<Here, 'words' | 'place'>;
  /** What it is called. */
  readonly state: string;
  readonly link: Pick<LineTo, 'suspended'> | undefined;
}): VNode | null {
  const suspended = link?.suspended ?? null;
  if (suspended === null) return null;
  const { since, doubtFrom } = suspended;
  return (
    <WarningText word={words.t('form.warning')}>
      {words.t('participants.warn-suspended', {
        participant: state,
        moment: words.moment(since, place.zone),
      })}
      {doubtFrom === null
        ? null
        : ` ${words.t('participants.warn-doubt', { moment: words.moment(doubtFrom, place.zone) })}`}
    </WarningText>
  );
}
