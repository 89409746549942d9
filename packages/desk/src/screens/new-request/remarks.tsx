import { Code, InsetText, Lines, Panel, Said } from '@comity/design';
import { type Draft, type DraftConsultation, may, type Remark } from '@comity/service';
import type { Remarked } from '@comity/statements';
import { theState } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { PlainLine } from '../plain-text.tsx';
import type { Section } from './facts-sections.tsx';
import type { Places } from './places.ts';

/** On which page of the facts a remark stands. */
const SECTION_OF: Readonly<Record<Remarked, Section>> = {
  whole: 'whom',
  measure: 'measures',
  basis: 'measures',
  targets: 'measures',
  wanted: 'measures',
  offences: 'offences',
  conduct: 'conduct',
};

export interface RemarksProps {
  readonly visit: OfficerVisit;
  readonly places: Places;
  readonly draft: Draft;
  readonly consultation: DraftConsultation | null;
}

/** What the other side remarked on the fields of a page of the facts: it stands beside them. */
export function RemarksOn({
  visit,
  places,
  draft,
  consultation,
  section,
}: Omit<RemarksProps, 'draft'> & {
  readonly draft: Draft | null;
  readonly section: Section;
}): VNode | null {
  const remarks = (consultation?.remarks ?? [])
    .flatMap(({ content }) => content?.remarks ?? [])
    .filter(({ field }) => SECTION_OF[field] === section);
  if (draft === null || remarks.length === 0) return null;
  return (
    <InsetText>
      {remarks.map((remark) => (
        <OneRemark visit={visit} state={stateOf({ visit, places, draft })} remark={remark} />
      ))}
    </InsetText>
  );
}

const stateOf = ({ visit, places, draft }: Pick<RemarksProps, 'visit' | 'places' | 'draft'>) =>
  theState(visit.words, places.stateName(draft.facts.to ?? ''));

function OneRemark({
  visit: { words },
  state,
  remark: { field, part, text },
}: {
  readonly visit: OfficerVisit;
  readonly state: string;
  readonly remark: Remark;
}): VNode {
  const named = { state, field: words.t(`remarked.${field}`) };
  return (
    <div class="c-small">
      <b>
        {part === undefined
          ? words.t('consult.remarked', named)
          : words.t('consult.remarked-part', { ...named, n: part })}
      </b>
      <span class="c-block">
        <Said>{text}</Said>
      </span>
    </div>
  );
}

/** How the draft stands with the other side before it is sent, and the way to show it. */
export function ConsultationPanel(props: RemarksProps): VNode | null {
  const { visit, draft, consultation } = props;
  const { words, session } = visit;
  if (consultation === null || !may(session.officer.role, 'drafts.showDraft')) return null;
  const { caseId, reference, shown, understood, remarks } = consultation;
  const state = stateOf(props);
  const link = (
    <a class="govuk-link" href={`/cases/${encodeURIComponent(caseId)}`}>
      <Code>{reference}</Code>
    </a>
  );
  return (
    <Panel title={words.t('consult.panel')} padded={false}>
      <Lines
        items={[
          ...(shown
            ? [<span class="c-small">{words.rich('consult.shown', { reference: link })}</span>]
            : []),
          ...remarks.map(({ content }) => <WholeRemark {...{ visit, state, content }} />),
          ...(shown && remarks.length === 0
            ? [<span class="c-small c-quiet">{words.t('consult.no-remarks')}</span>]
            : []),
          understood ? (
            <a class="govuk-link c-small" href={`/drafts/${draft.id}/consult`}>
              {shown ? words.t('consult.again') : words.t('consult.go', { state })}
            </a>
          ) : (
            <span class="c-small">{words.t('consult.not-understood', { state })}</span>
          ),
        ]}
      />
    </Panel>
  );
}

function WholeRemark({
  visit,
  state,
  content,
}: {
  readonly visit: OfficerVisit;
  readonly state: string;
  readonly content: DraftConsultation['remarks'][number]['content'];
}): VNode {
  const { words } = visit;
  if (content === null) return <span class="c-small c-quiet">{words.t('consult.erased')}</span>;
  const { possible, way, remarks = [] } = content;
  return (
    <>
      <b class="c-small">
        {words.t('act.draft-remarked.possible')} {words.t(`looks-possible.${possible}`)}
      </b>
      {way === undefined ? null : (
        <span class="c-small c-block">
          <PlainLine text={way} />
        </span>
      )}
      {remarks.map((remark) => (
        <OneRemark visit={visit} state={state} remark={remark} />
      ))}
    </>
  );
}
