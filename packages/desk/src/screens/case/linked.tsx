import { Code, type Here, Lines, Panel, StateCode } from '@comity/design';
import type { Law } from '@comity/law';
import type { CaseView, FollowUp, LinkedCase } from '@comity/service';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';
import { theStateNamed } from '../law-names.ts';
import { PlainLine } from '../plain-text.tsx';
import { measureName } from './measure-names.ts';

/** The cases that this one follows, and those that follow it. */
export function LinkedCases({ here, view }: { readonly here: Here; readonly view: CaseView }) {
  const { words } = here;
  const { earlier, later, more } = view.linked;
  if (earlier.length + later.length === 0) return null;
  const rows = [
    ...earlier.map((linked) => ({ told: words.t('case.linked-earlier'), linked })),
    ...later.map((linked) => ({ told: words.t('case.linked-later'), linked })),
  ];
  return (
    <Panel title={words.t('case.linked')} padded={false}>
      <Lines
        items={[
          ...rows.map(({ told, linked }) => (
            <div class="c-small">
              <span class="c-quiet">{told}</span> <OneCase words={words} linked={linked} />
            </div>
          )),
          ...(more ? [<span class="c-small">{words.t('case.linked-more')}</span>] : []),
        ]}
      />
    </Panel>
  );
}

function OneCase({ words, linked }: { readonly words: Words; readonly linked: LinkedCase }): VNode {
  const { caseId, reference, held } = linked;
  if (held === null) {
    return (
      <>
        <Code>{reference}</Code>{' '}
        <span class="c-tiny c-quiet c-block">{words.t('case.linked-not-here')}</span>
      </>
    );
  }
  return (
    <>
      <a class="govuk-link" href={`/cases/${encodeURIComponent(caseId)}`}>
        <Code>{reference}</Code> <PlainLine text={held.title} />
      </a>
      <span class="c-tiny c-quiet c-block">
        {words.list(
          held.parts.map(({ measure, stage }) =>
            [measureName(words, measure), words.t(`stage.${stage}`)].join(': '),
          ),
        )}
      </span>
    </>
  );
}

/** Where a request that follows is begun, with what it takes over. */
export function followHref(caseId: string, { because, to, measure }: FollowUp): string {
  const asked = { after: caseId, because, to, ...(measure === null ? {} : { measure }) };
  return `/new-request?${new URLSearchParams(asked)}`;
}

/** The ways on from this case, each with why. */
export function FollowUps(props: {
  readonly here: Here;
  readonly law: Law;
  readonly view: CaseView;
}): VNode | null {
  const { here, law, view } = props;
  const { words } = here;
  const ways = view.followUps;
  if (ways.length === 0) return null;
  return (
    <Panel title={words.t('case.follow-ups')} class="c-panel--next" padded={false}>
      <Lines
        items={[
          <p class="c-tiny c-quiet">{words.t('case.follow-ups-lead')}</p>,
          ...ways.map((way) => (
            <div class="c-small">
              <StateCode code={way.to} />{' '}
              <a class="govuk-link" href={followHref(view.caseId, way)}>
                {followText(words, law, way)}
              </a>
              <span class="c-tiny c-quiet c-block">{words.t(`follows.${way.because}`)}</span>
            </div>
          )),
        ]}
      />
    </Panel>
  );
}

function followText(words: Words, law: Law, { to, measure, because }: FollowUp): string {
  const state = theStateNamed(words, law, to);
  if (because === 'told') return words.t('move.new-request-to', { state });
  return measure === null
    ? words.t('follow-up.another', { state })
    : words.t('follow-up.ask', { measure: measureName(words, measure), state });
}
