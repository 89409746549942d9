import {
  Act,
  Facts,
  Fold,
  type Here,
  Pagination,
  type ProofMark,
  Said,
  Status,
  Timeline,
} from '@comity/design';
import type { Law } from '@comity/law';
import { type ActView, type CaseView, isSettled, mayTakeText, type Proof } from '@comity/service';
import { nameOf, spoken, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { PlainText } from '../plain-text.tsx';
import { Beside } from '../stated/beside.tsx';
import type { Stated } from '../stated/looks.ts';
import { statedRows } from '../stated/stated.tsx';
import { aboutParts } from './about-parts.ts';
import { actTitle } from './act-names.ts';
import { readerOf } from './reader.ts';

export interface ActsProps {
  readonly here: Here;
  readonly law: Law;
  readonly view: CaseView;
  readonly printed: boolean;
}

/** The acts of both sides in one line, newest first, with the proofs each has earned. */
export function Acts({ here, law, view, printed }: ActsProps): VNode {
  const { words } = here;
  const city = <bdi>{words.city(here.place)}</bdi>;
  return (
    <section aria-labelledby="acts">
      <div class="c-acts-head">
        <h2 id="acts">{words.t('case.acts')}</h2>
        <span class="c-small c-quiet">{words.rich('case.newest-first', { city })}</span>
        <span class="c-small c-acts-head__end">
          <a class="govuk-link" href={`/cases/${view.caseId}/export`}>
            {words.t('case.export')}
          </a>
          {' · '}
          <a class="govuk-link" href={`/cases/${view.caseId}${printed ? '' : '?view=print'}`}>
            {words.t(printed ? 'case.normal-view' : 'case.print')}
          </a>
          {' · '}
          <a class="govuk-link" href={`/cases/${view.caseId}/text`}>
            {words.t('letter.page')}
          </a>
        </span>
      </div>
      {view.acts.length === 0 ? <p class="c-quiet">{words.t('case.no-acts')}</p> : null}
      <Timeline>
        {view.acts.toReversed().map((act) => (
          <OneAct here={here} law={law} view={view} printed={printed} act={act} />
        ))}
      </Timeline>
      <OtherActs here={here} view={view} />
    </section>
  );
}

/** The ways to the acts that are not on this page. */
function OtherActs({ here, view }: Pick<ActsProps, 'here' | 'view'>): VNode | null {
  const { words } = here;
  const { earlier, later, of } = view.page;
  if (earlier === null && later === null) return null;
  const [first, last] = [view.acts[0]?.number ?? 0, view.acts.at(-1)?.number ?? 0];
  const to = (before: string | null) =>
    `/cases/${view.caseId}${before === null ? '' : `?before=${encodeURIComponent(before)}`}#acts`;
  return (
    <Pagination
      label={words.t('case.acts-of', { first, last, of })}
      previous={
        later === null ? undefined : { href: to(later.before), content: words.t('case.acts-later') }
      }
      next={
        earlier === null
          ? undefined
          : {
              href: to(earlier),
              content: words.t('case.acts-earlier'),
              label: words.t('case.acts-of', { first, last, of }),
            }
      }
    />
  );
}

interface OneActProps extends ActsProps {
  readonly act: ActView;
}

function OneAct({ here, law, view, printed, act }: OneActProps): VNode {
  const { words } = here;
  const { number } = act;
  return (
    <Act
      here={here}
      id={`act-${number}`}
      ours={act.ours}
      at={act.claimedAt}
      title={actTitle(words, act)}
      state={act.author.participant}
      by={byLine(here, act)}
      number={number}
      pinpoints={act.pinpoints}
      proofs={proofMarks(here, act)}
      proof={<Behind here={here} law={law} view={view} act={act} />}
      proofOpen={printed}
      withoutEffect={act.effect.took ? undefined : spoken(words, act.effect.because).text}
    >
      {act.inDoubtSince === null ? null : (
        <p class="c-small">
          <Status kind="late">
            {words.t('case.act-in-doubt', {
              since: words.moment(act.inDoubtSince, here.place.zone),
            })}
          </Status>
        </p>
      )}
      <Says here={here} law={law} view={view} printed={printed} act={act} />
    </Act>
  );
}

function byLine({ words }: Here, { author }: ActView) {
  const parts = {
    authority: <Said>{author.authorityName}</Said>,
    role: nameOf(words, 'role', author.role) ?? <Said>{author.role}</Said>,
    number: <Said>{author.officer}</Said>,
  };
  return author.name === undefined
    ? words.rich('case.by-line', parts)
    : words.rich('case.by-line-named', { ...parts, name: <Said>{author.name}</Said> });
}

/** How many rows stand open; the rest of a long statement is folded. */
const ROWS_OPEN: Readonly<Record<string, number>> = { 'request-submitted': 0 };

function Says({ here, law, view, printed, act }: OneActProps): VNode {
  const { words } = here;
  const { content } = act;
  if (content === 'erased') return <p class="c-small c-quiet">{words.t('case.erased-text')}</p>;
  if (content === 'unreadable') {
    return <p class="c-small c-quiet">{words.t('case.unreadable-text')}</p>;
  }
  const rows = statedRows(act.kind, content, readerOf(words, view, { here, law }));
  const openRows = ROWS_OPEN[act.kind] ?? rows.length;
  const folded = rows.slice(openRows);
  return (
    <>
      {typeof content['conduct'] === 'string' ? (
        <p class="c-small">
          <PlainText words={words} text={content['conduct']} />
        </p>
      ) : null}
      <Beside here={here} view={view} act={act.id} />
      <About words={words} view={view} act={act} />
      <Rows rows={rows.slice(0, openRows)} />
      {folded.length > 0 ? (
        <Fold
          summary={words.t('case.detail')}
          note={words.t('case.detail-note', { n: folded.length })}
          open={printed}
        >
          <div class="c-panel__body">
            <Rows rows={folded} />
          </div>
        </Fold>
      ) : null}
    </>
  );
}

/** Which parts an act is about, where the request has several. */
function About({
  words,
  view,
  act,
}: Pick<OneActProps, 'view' | 'act'> & { readonly words: Words }): VNode | null {
  const parts = act.id === view.state.request ? null : aboutParts(words, view, act.parts);
  return parts === null ? null : (
    <Facts facts={[{ name: words.t('case.about-parts'), value: parts }]} />
  );
}

function Rows({ rows }: { readonly rows: readonly Stated[] }): VNode | null {
  const [only] = rows;
  if (only === undefined) return null;
  return <Facts facts={rows} />;
}

/** What the author claims and what the receipt proves, on the clocks of both sides, and the text to take. */
function Behind({ here, view, act }: Omit<OneActProps, 'printed'>): VNode {
  const { words } = here;
  const both = view.us.zone !== view.them.zone;
  const on = (at: string, zone: string) => (
    <time datetime={at}>
      {words.moment(at, zone)} {words.city({ zone })}
    </time>
  );
  const told = (set: 'claimed' | 'received', at: string) =>
    both
      ? words.rich(`case.${set}-at-both`, {
          here: on(at, view.us.zone),
          there: on(at, view.them.zone),
        })
      : words.rich(`case.${set}-at`, { here: on(at, view.us.zone) });
  return (
    <div>
      <div>{told('claimed', act.claimedAt)}</div>
      <div>
        {act.receivedAt === null ? words.t('case.not-received') : told('received', act.receivedAt)}
      </div>
      {mayTakeText(view, act) ? (
        <a class="govuk-link" href={`/cases/${view.caseId}/text?act=${act.number}&download=yes`}>
          {words.t('letter.download')}
          <span class="govuk-visually-hidden">: {actTitle(words, act)}</span>
        </a>
      ) : null}
    </div>
  );
}

function proofMarks({ words }: Here, act: ActView): readonly ProofMark[] {
  const marks = act.proofs.map((proof) => ({
    text: proofText(words, act, proof),
    at: proof.at,
    failed: proof.event === 'rejected',
  }));
  return act.ours && !isSettled(act)
    ? [...marks, { text: words.t('proof.waiting'), at: null }]
    : marks;
}

function proofText(words: Here['words'], act: ActView, proof: Proof) {
  const name =
    proof.event === 'delivered' && !act.ours
      ? words.t('proof.delivered-here')
      : words.t(`proof.${proof.event}`);
  return proof.event === 'rejected' && proof.detail !== '' ? (
    <>
      {name}: {nameOf(words, 'rejection', proof.detail) ?? <Said>{proof.detail}</Said>}
    </>
  ) : (
    name
  );
}
