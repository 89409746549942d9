import { standing } from '@comity/case';
import {
  CaseHead,
  Columns,
  type Here,
  Parties,
  Pinpoints,
  Priority,
  Said,
  Status,
  WarningText,
} from '@comity/design';
import type { Law } from '@comity/law';
import type { CaseView, DirectoryEntry } from '@comity/service';
import { spoken, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { formWords } from '../act/field-label.ts';
import { FORM_KINDS, slugOf } from '../act/slugs.ts';
import { Done, DoneBanner } from '../done.tsx';
import { nameOf } from '../name-of.ts';
import { PlainLine } from '../plain-text.tsx';
import { instrumentName } from '../request/law-names.ts';
import { sentence, theState } from '../the-state.ts';
import { Acts } from './acts.tsx';
import { CaseMove } from './case-move.tsx';
import { CaseSide } from './case-side.tsx';
import { measureName, partName } from './measure-names.ts';
import { Reference } from './references.tsx';

export interface CasePageProps {
  readonly here: Here;
  readonly law: Law;
  readonly view: CaseView;
  readonly directory: readonly DirectoryEntry[];
  /** For paper: every fold is open. */
  readonly printed: boolean;
  /** Code of what has just been done. */
  readonly done: string;
}

/** The page of one case, right for either side of it. */
export function CasePage(props: CasePageProps): VNode {
  const { here, view } = props;
  const { words } = here;
  return (
    <>
      <JustDone {...props} />
      <h1>
        <PlainLine text={view.title} />
      </h1>
      <CaseHead items={headItems(props)} />
      {view.log.valid ? null : (
        <div role="alert">
          <WarningText word={words.t('form.warning')}>
            {words.t('case.log-broken-title')}. {words.t('case.log-broken-text')}{' '}
            {view.log.broken === null ? null : <Said>{spoken(words, view.log.broken).text}</Said>}
          </WarningText>
        </div>
      )}
      <CaseMove here={here} view={view} />
      <Columns
        side="end"
        label={words.t('case.next')}
        aside={
          <CaseSide here={here} view={view} directory={props.directory} printed={props.printed} />
        }
      >
        <Acts here={here} law={props.law} view={view} printed={props.printed} />
      </Columns>
    </>
  );
}

function JustDone({ here, view, done }: CasePageProps): VNode | null {
  const { words } = here;
  const slug = FORM_KINDS.map(slugOf).find((one) => one === done) ?? null;
  if (slug === null) return <Done words={words} done={done} set="case" />;
  const state = theState(words, view.them.participantName);
  const text = sentence(formWords(words, slug, 'done', state));
  return <DoneBanner words={words} text={text} />;
}

function headItems({ here, law, view }: CasePageProps) {
  const { words } = here;
  const us = { code: view.us.participant, name: view.us.participantName };
  const them = { code: view.them.participant, name: view.them.participantName };
  const [from, to] = view.side === 'requesting' ? [us, them] : [them, us];
  const { request, state } = view;
  const level = standing(state, 'request-triaged')?.content?.priority ?? request?.urgency.level;
  const basis = request?.parts.flatMap((part) => part.basis) ?? [];
  const pinpoints = [...new Set(basis.flatMap((one) => one.pinpoints))];
  return [
    <Parties words={words} from={from} to={to} />,
    <Reference words={words} reference={view.reference} />,
    ...(state.parts.length > 1
      ? state.parts.map(({ id, measure, stage }) => (
          <>
            {partName(words, id, measure)} <span class="c-quiet">{words.t(`stage.${stage}`)}</span>
          </>
        ))
      : [request === null ? null : words.list(measuresOf(words, request))]),
    level === undefined ? null : <Priority words={words} level={level} />,
    request === null ? null : (
      <>
        {words.t('case.basis')}{' '}
        {pinpoints.length > 0 ? (
          <Pinpoints at={pinpoints} />
        ) : (
          <Said>{words.list([...new Set(basis.map(({ id }) => instrumentName(law, id)))])}</Said>
        )}
      </>
    ),
    <Status kind={STATUS_KINDS[state.status]}>
      {nameOf(words, 'status', `case-${state.status}`) ?? state.status}
    </Status>,
    <Status kind={view.log.valid ? 'open' : 'late'}>
      {view.log.valid ? words.t('case.log-good', { n: view.log.acts }) : words.t('case.log-broken')}
    </Status>,
  ].filter((item) => item !== null);
}

const measuresOf = (words: Words, { parts }: NonNullable<CaseView['request']>) => [
  ...new Set(parts.map(({ measure }) => measureName(words, measure))),
];

const STATUS_KINDS = {
  unopened: 'held',
  rejected: 'late',
  submitted: 'run',
  acknowledged: 'run',
  'in-triage': 'run',
  'waiting-for-information': 'held',
  conditional: 'held',
  postponed: 'held',
  'in-execution': 'run',
  'answered-in-part': 'open',
  answered: 'open',
  preserved: 'open',
  refused: 'closed',
  withdrawn: 'closed',
  closed: 'closed',
} as const;
