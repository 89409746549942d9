import type { Here } from '@comity/design';
import { WarningText } from '@comity/design';
import type { PublishedDirectory } from '@comity/service';
import type { VNode } from 'preact';
import { type OfficeNow, officesOf } from './office.ts';
import { Telephone } from './telephone.tsx';

/** What is known of an authority's published number at a moment. */
export interface ToCall {
  readonly authority: string;
  readonly participant: string;
  /** As published and in force; undefined where it is not, or not any more. */
  readonly number: string | undefined;
  readonly freshness: OfficeNow['freshness'] | undefined;
  /** Its State's feed contradicts itself, or cannot be read: nothing that it says is to be relied on. */
  readonly doubtful: boolean;
}

/** The number that a State has published for an authority, if that is in force and not in doubt. */
export function toCall(
  { entries, faults }: PublishedDirectory,
  at: { readonly participant: string; readonly authority: string; readonly now: string },
): ToCall {
  const { participant, authority, now } = at;
  const office = officesOf(entries, { state: participant, now }).find(
    ({ entry }) => entry.authority === authority,
  );
  return {
    ...{ authority, participant },
    number: office?.entry.content.callBack,
    freshness: office?.freshness,
    doubtful: faults.some((fault) => fault.participant === participant && fault.settledAt === null),
  };
}

/** The number to call back by; or why it is not to be relied on, with the way to the page that says it. */
export function CallBack({ here, to }: { readonly here: Here; readonly to: ToCall }): VNode | null {
  const { words } = here;
  const { number, doubtful, participant, freshness } = to;
  const page = `/directory/${participant}`;
  if (doubtful) {
    return (
      <WarningText word={words.t('form.warning')}>
        {words.t('directory.call-doubtful')}{' '}
        <a class="govuk-link" href={page}>
          {words.t('directory.call-doubtful-link')}
        </a>
      </WarningText>
    );
  }
  if (number === undefined) return null;
  return (
    <>
      <Telephone number={number} />
      {freshness?.stale === true ? (
        <span class="c-quiet c-small">
          {' '}
          {words.t('directory.call-stale', { days: freshness.days })}
        </span>
      ) : null}
    </>
  );
}
