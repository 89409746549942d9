import { contentSoFar, REQUEST } from '@comity/case';
import { Said, StateCode } from '@comity/design';
import { dayIn } from '@comity/law';
import { stateName } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import { measureName } from '../case/measure-names.ts';
import { PlainText } from '../plain-text.tsx';
import { fieldLabel } from '../request/field-words.ts';
import { offenceRows } from '../stated/request-looks.tsx';
import type { AvenueScene } from './avenue-scene.ts';
import { stepHref } from './steps.tsx';

/** What the avenues are answered for, in a line: who asks whom, when, for what, for which offences. */
export function FactsLine({ scene }: { readonly scene: AvenueScene }): VNode {
  const { words, visit, places, draft } = scene;
  const { facts } = draft;
  const { node, law } = visit.service;
  const to = facts.to?.trim() ?? '';
  const authority = places.addressee(facts.toAuthority);
  const measures = [...new Set((facts.parts ?? []).map(({ measure = '' }) => measure.trim()))];
  const content = contentSoFar(facts);
  const offences = offenceRows({
    ...{ path: 'offences', field: REQUEST.offences, value: content['offences'], content },
    ...{ label: fieldLabel(words, 'offences') ?? '', reader: { words, law: law.law } },
  });
  return (
    <section class="c-panel c-factline" aria-label={words.t('request.fact-title')}>
      {facts.title?.trim() ? (
        <Told name={words.t('request.fact-case')}>
          <b>
            <PlainText words={words} text={facts.title} />
          </b>
        </Told>
      ) : null}
      <Told name={words.t('request.fact-from')}>
        <StateCode code={node.participant} name={stateName(words, node.participantName)} />
      </Told>
      <Told name={words.t('request.fact-to')}>
        <StateCode code={to} name={places.stateName(to)} />
        {authority === undefined ? null : (
          <span class="c-quiet">
            {' '}
            <Said>{authority.name}</Said>
          </span>
        )}
      </Told>
      <Told name={words.t('request.fact-on')}>
        {words.day(dayIn(visit.now, visit.session.officer.zone), 'wholeDate')}
      </Told>
      <Told name={words.t('case.measure')}>
        {measures.map((measure, index) => (
          <>
            {index === 0 ? null : words.t('law.comma')}
            <Said>{measureName(words, measure)}</Said>
          </>
        ))}
      </Told>
      {offences.map(({ name, value }) =>
        value === null ? null : <Told name={name}>{value}</Told>,
      )}
      <a class="govuk-link" href={stepHref(draft, 'facts')}>
        {words.t('request.change')}
      </a>
    </section>
  );
}

const Told = (props: {
  readonly name: ComponentChildren;
  readonly children?: ComponentChildren;
}): VNode => (
  <div>
    <i>{props.name}</i> {props.children}
  </div>
);
