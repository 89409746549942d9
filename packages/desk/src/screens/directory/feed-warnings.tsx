import { type Here, InsetText, Said, WarningText } from '@comity/design';
import type { FeedFault, Service } from '@comity/service';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { theParticipantNamed } from '../participant-name.ts';

interface WarningsProps {
  readonly here: Here;
  readonly names: Pick<Service, 'named'>;
  readonly faults: readonly FeedFault[];
  /** For whoever may take a proof out; absent for others. */
  readonly formToken?: string | undefined;
}

/** What is wrong with what a State has published, and what an officer does about it. */
export function FeedWarnings({ here, names, faults, formToken }: WarningsProps): VNode {
  return (
    <>
      {faults.map((fault) => (
        <OneWarning here={here} names={names} fault={fault} formToken={formToken} />
      ))}
    </>
  );
}

function OneWarning({
  here,
  names,
  fault,
  formToken,
}: Omit<WarningsProps, 'faults'> & { readonly fault: FeedFault }): VNode {
  const { words, place } = here;
  const { kind, participant, peer, noticedAt, settledAt, proof, entry } = fault;
  const state = theParticipantNamed(words, names, participant);
  const moment = noticedAt === null ? '' : words.moment(noticedAt, place.zone);
  if (settledAt !== null) {
    return (
      <InsetText>
        <p class="c-small">
          {kind === 'forked'
            ? words.t('directory.fault-chosen', {
                state,
                moment: words.moment(settledAt, place.zone),
              })
            : words.t('directory.fault-settled', { state, moment })}
        </p>
        {kind === 'forked' ? (
          <p class="c-small">
            <a class="govuk-link" href={`/directory/${encodeURIComponent(participant)}/fork`}>
              {words.t('directory.fork-decided-look')}
            </a>
          </p>
        ) : null}
      </InsetText>
    );
  }
  return (
    <>
      <WarningText word={words.t('form.warning')}>
        {entry === undefined || kind !== 'key-in-doubt'
          ? null
          : words.rich('directory.fault-key-in-doubt', {
              office: <Said>{entry.authority}</Said>,
              since: words.moment(entry.since, place.zone),
            })}
        {kind === 'key-in-doubt' ? null : words.t(`directory.fault-${kind}`, { state })}{' '}
        {words.t(`directory.fault-${kind}-next`)}
        {proof ? ` ${words.t('directory.fault-proof')}` : null}
        {peer === null ? null : (
          <span class="c-small">
            {' '}
            {words.rich('directory.fault-noticed', { moment, peer: <Said>{peer}</Said> })}
          </span>
        )}
      </WarningText>
      {kind === 'forked' ? (
        <p>
          <a class="govuk-link" href={`/directory/${encodeURIComponent(participant)}/fork`}>
            {words.t('directory.fork-look')}
          </a>
        </p>
      ) : null}
      {proof && formToken !== undefined ? (
        <form method="post" action={`/directory/${encodeURIComponent(participant)}/proof`}>
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <button type="submit" class="c-link-button">
            {words.t('directory.fault-proof-take')}
          </button>
        </form>
      ) : null}
    </>
  );
}
