import { type RequestContent, whereAnswered } from '@comity/case';
import {
  Pinpoint,
  Pinpoints,
  Said,
  StateCode,
  Status,
  SummaryList,
  type SummaryRow,
} from '@comity/design';
import type { ContentsAnswer } from '@comity/law';
import type { Draft } from '@comity/service';
import type { Words } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { measureName } from '../case/measure-names.ts';
import { targetText } from '../case/target-text.ts';
import { PlainText } from '../plain-text.tsx';
import { instrumentName } from './avenue-card.tsx';
import { offenceTitle } from './choices.ts';
import { labelOf } from './contents-fields.ts';
import { languageName } from './fact-text.ts';
import { penaltyShown } from './facts-form.ts';
import type { Places } from './places.ts';
import { OTHER_BASIS, OTHER_INSTRUMENT, type Step, stepHref } from './steps.tsx';

export interface PreviewProps {
  readonly visit: OfficerVisit;
  readonly places: Places;
  readonly draft: Draft;
  readonly content: RequestContent;
  readonly answer: ContentsAnswer | null;
  /** Links to change; not where the request is only read. */
  readonly changeable: boolean;
}

/** The request exactly as it will be signed: every value, every provision, who it goes to. */
export function Preview(props: PreviewProps): VNode {
  return (
    <div class="c-preview">
      <SummaryList rows={[...whoRows(props), ...factRows(props)]} />
      <SummaryList rows={[...contentRows(props), ...handlingRows(props)]} />
    </div>
  );
}

function line(
  { visit, draft, changeable }: PreviewProps,
  key: ComponentChildren,
  made: {
    readonly value: ComponentChildren;
    readonly step?: Step;
    readonly name?: ComponentChildren;
  },
): SummaryRow {
  const { words } = visit;
  const hidden = made.name ?? (typeof key === 'string' ? key : undefined);
  const action = {
    href: stepHref(draft, made.step ?? 'facts'),
    content: words.t('request.change'),
    hidden,
  };
  return {
    key,
    value: made.value,
    ...(changeable && made.step !== undefined ? { actions: [action] } : {}),
  };
}

const said = (words: Words, text: string | undefined): ComponentChildren =>
  text === undefined ? null : <PlainText words={words} text={text} />;

function whoRows(props: PreviewProps): readonly SummaryRow[] {
  const { visit, places, draft, content } = props;
  const { words, session, service, now } = visit;
  const { officer } = session;
  const to = places.addressee(draft.facts.toAuthority);
  const zone = (at: string) =>
    words.rich('request.in-zone', {
      city: <bdi>{words.city({ zone: at })}</bdi>,
      offset: words.offset(now, at),
      time: words.at(now, at, 'time'),
    });
  return [
    line(props, words.t('act.signed-by'), {
      value: (
        <>
          <StateCode code={service.node.participant} /> <Said>{officer.authorityName}</Said>
          <span class="c-tiny c-quiet c-block">{zone(officer.zone)}</span>
        </>
      ),
    }),
    line(props, words.t('act.sent-to'), {
      step: 'facts',
      value: (
        <>
          <StateCode code={content.to} name={places.stateName(content.to)} />
          {to === undefined ? null : (
            <>
              <span class="c-block">
                <Said>{to.name}</Said>
              </span>
              <span class="c-tiny c-quiet c-block">{zone(to.zone)}</span>
            </>
          )}
        </>
      ),
    }),
  ];
}

function factRows(props: PreviewProps): readonly SummaryRow[] {
  const { visit, content } = props;
  const { words } = visit;
  return [
    line(props, words.t('request.title'), { step: 'facts', value: said(words, content.title) }),
    line(props, words.t('case.measure'), {
      step: 'facts',
      value: <Said>{measureName(words, content.measure)}</Said>,
    }),
    line(props, words.t('case.basis'), {
      step: 'avenue',
      value: content.instruments.map((one) => (
        <div>
          {one.id === OTHER_INSTRUMENT ? (
            <Status kind="limited">{words.t('ground.not-found')}</Status>
          ) : (
            <Said>{instrumentName(visit.service.law.law, one.id)}</Said>
          )}{' '}
          <Pinpoints at={one.pinpoints} />
        </div>
      )),
    }),
    line(props, words.t('case.offences'), {
      step: 'facts',
      value: content.offences.map((one) => <OffenceSaid visit={visit} offence={one} />),
    }),
    line(props, words.t('case.conduct'), { step: 'facts', value: said(words, content.conduct) }),
    ...content.targets.map((target, index) =>
      line(props, words.t('case.item', { n: index + 1 }), {
        step: 'facts',
        value: said(words, targetText(words, target)),
      }),
    ),
  ];
}

function OffenceSaid(props: {
  readonly visit: OfficerVisit;
  readonly offence: RequestContent['offences'][number];
}): VNode {
  const { visit, offence } = props;
  const { words } = visit;
  const { law } = visit.service.law;
  const { amount, unit } = penaltyShown(
    offence.maxPenaltyMonths === undefined ? undefined : String(offence.maxPenaltyMonths),
  );
  return (
    <div>
      {offence.kind === 'known' ? (
        <>
          <Said>{offenceTitle(law, offence.pinpoint)}</Said> <Pinpoint at={offence.pinpoint} />
        </>
      ) : (
        said(words, offence.description)
      )}{' '}
      {said(words, offence.provision)}{' '}
      {amount === '' ? null : (
        <span class="c-quiet">{words.t(`request.up-to-${unit}`, { n: Number(amount) })}</span>
      )}
    </div>
  );
}

function contentRows(props: PreviewProps): readonly SummaryRow[] {
  const { visit, content, answer } = props;
  const { words } = visit;
  const order = (answer?.fields ?? []).map((one) => whereAnswered(one.name));
  const place = (name: string): number => order.indexOf(`contents.${name}`) + 1 || order.length + 1;
  const rows = Object.entries(content.contents).sort(([a], [b]) => place(a) - place(b));
  return rows.map(([name, value]) => {
    const field = answer?.fields.find((one) => whereAnswered(one.name) === `contents.${name}`);
    const pinpoint = field?.pinpoint ?? null;
    const other = name === OTHER_BASIS.text || name === OTHER_BASIS.citation;
    const label = other ? (
      words.t(name === OTHER_BASIS.text ? 'request.other-text' : 'request.other-citation')
    ) : (
      <Said>{labelOf(answer, name)}</Said>
    );
    return line(
      props,
      <>
        {label}
        {pinpoint === null ? null : <Pinpoint at={pinpoint} />}
      </>,
      { step: other ? 'avenue' : 'contents', value: said(words, value), name: label },
    );
  });
}

function handlingRows(props: PreviewProps): readonly SummaryRow[] {
  const { visit, content } = props;
  const { words } = visit;
  const { reference, authority } = content.investigation ?? {};
  const known = [reference, authority].filter(Boolean).join(', ');
  return [
    line(props, words.t('case.urgency'), {
      step: 'facts',
      value: (
        <>
          {words.t(`priority.${content.urgency.level}`)}
          {content.urgency.why === undefined ? null : <div>{said(words, content.urgency.why)}</div>}
        </>
      ),
    }),
    ...(known === ''
      ? []
      : [line(props, words.t('case.investigation'), { step: 'facts', value: said(words, known) })]),
    line(props, words.t('case.sensitivity'), {
      step: 'facts',
      value: words.t(`sensitivity.${content.sensitivity}`),
    }),
    line(props, words.t('case.confidential'), {
      step: 'facts',
      value: words.t(
        content.confidentialityRequested ? 'case.confidential-yes' : 'case.confidential-no',
      ),
    }),
    line(props, words.t('case.language'), {
      step: 'facts',
      value: <Said>{languageName(words, content.language)}</Said>,
    }),
  ];
}
