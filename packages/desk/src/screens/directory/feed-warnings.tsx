import { type Here, InsetText, Said, WarningText } from '@comity/design';
import type { Law } from '@comity/law';
import type { FeedFault } from '@comity/service';
import type { VNode } from 'preact';
import { theStateNamed } from '../law-names.ts';

interface WarningsProps {
  readonly here: Here;
  readonly law: Law;
  readonly faults: readonly FeedFault[];
}

/** What is wrong with what a State has published, and what an officer does about it. */
export function FeedWarnings({ here, law, faults }: WarningsProps): VNode {
  return (
    <>
      {faults.map((fault) => (
        <OneWarning here={here} law={law} fault={fault} />
      ))}
    </>
  );
}

function OneWarning({
  here,
  law,
  fault,
}: Omit<WarningsProps, 'faults'> & { readonly fault: FeedFault }): VNode {
  const { words, place } = here;
  const { kind, participant, peer, noticedAt, settledAt, proof } = fault;
  const state = theStateNamed(words, law, participant);
  const moment = noticedAt === null ? '' : words.moment(noticedAt, place.zone);
  if (settledAt !== null) {
    return (
      <InsetText>
        <p class="c-small">{words.t('directory.fault-settled', { state, moment })}</p>
      </InsetText>
    );
  }
  return (
    <WarningText word={words.t('form.warning')}>
      {words.t(`directory.fault-${kind}`, { state })} {words.t(`directory.fault-${kind}-next`)}
      {proof ? ` ${words.t('directory.fault-proof')}` : null}
      {peer === null ? null : (
        <span class="c-small">
          {' '}
          {words.rich('directory.fault-noticed', { moment, peer: <Said>{peer}</Said> })}
        </span>
      )}
    </WarningText>
  );
}
