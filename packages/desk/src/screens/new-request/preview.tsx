import type { RequestContent } from '@comity/case';
import { Said, StateCode, SummaryList, type SummaryRow } from '@comity/design';
import type { Draft } from '@comity/service';
import type { ComponentChildren, VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { statedRows } from '../stated/stated.tsx';
import type { Places } from './places.ts';
import { problemHref } from './problem-links.tsx';

export interface PreviewProps {
  readonly visit: OfficerVisit;
  readonly places: Places;
  readonly draft: Draft;
  readonly content: RequestContent;
  /** Links to change; not where the request is only read. */
  readonly changeable: boolean;
}

/** The request exactly as it will be signed: every value, every provision, who it goes to. */
export function Preview(props: PreviewProps): VNode {
  return (
    <div class="c-preview">
      <SummaryList rows={[...whoRows(props), ...saidRows(props)]} />
    </div>
  );
}

function line(
  { visit, draft, changeable }: PreviewProps,
  key: ComponentChildren,
  made: {
    readonly value: ComponentChildren;
    /** Path of the field; none where nobody types it. */
    readonly at?: string;
    /** What it is called, where the key says more than that. */
    readonly label?: string | undefined;
  },
): SummaryRow {
  const { words } = visit;
  const action = {
    href: problemHref(draft, { code: '', text: '', at: made.at ?? '' }, 'check'),
    content: words.t('request.change'),
    hidden: made.label === undefined ? key : <Said>{made.label}</Said>,
  };
  return {
    key,
    value: made.value,
    ...(changeable && made.at !== undefined ? { actions: [action] } : {}),
  };
}

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
      at: 'toAuthority',
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

/** What is said, as the one reading of a request has it. */
function saidRows(props: PreviewProps): readonly SummaryRow[] {
  const { visit, places, draft } = props;
  const to = places.addressee(draft.facts.toAuthority);
  return statedRows('request-submitted', props.content, {
    words: visit.words,
    law: visit.service.law.law,
    zones: [visit.session.officer.zone, ...(to === undefined ? [] : [to.zone])],
  }).map(({ name, label, value, at }) => line(props, name, { value, at, label }));
}
