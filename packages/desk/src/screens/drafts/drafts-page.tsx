import { Button, Lines, Panel, Said, StateCode, Status, TitleBar } from '@comity/design';
import {
  type Damaged,
  DRAFT_TURNS,
  type Draft,
  type DraftTurn,
  type Referral,
  type ReleaseState,
  turnOf,
} from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { measureName } from '../case/measure-names.ts';
import { DamagedRows } from '../damaged-rows.tsx';
import { Done } from '../done.tsx';
import type { Places } from '../new-request/places.ts';
import { PlainLine } from '../plain-text.tsx';
import { ReferralLists } from '../referrals/referral-lists.tsx';

/** A draft, with its approvals where one is awaited. */
export interface ListedDraft {
  readonly draft: Draft;
  readonly release: ReleaseState | null;
}

export interface DraftsPageProps {
  readonly visit: OfficerVisit;
  readonly places: Places;
  readonly drafts: readonly ListedDraft[];
  readonly damaged: readonly Damaged[];
  /** What goes between this office and others of the State. */
  readonly referrals: readonly Referral[];
}

const groupOf = ({ draft, release }: ListedDraft): DraftTurn => turnOf(draft, release);

/** All drafts of the authority, by whose turn it is. */
export function DraftsPage(props: DraftsPageProps): VNode {
  const { visit, drafts, damaged, referrals } = props;
  const { words, session } = visit;
  const groups = Map.groupBy(drafts, groupOf);
  return (
    <>
      <Done words={words} done={visit.query.one('done')} set="drafts" />
      <TitleBar
        title={words.t('drafts.title')}
        lead={words.rich('drafts.lead', {
          n: drafts.length,
          authority: <bdi>{session.officer.authorityName}</bdi>,
        })}
        aside={<Button href="/new-request">{words.t('work.new-request')}</Button>}
      />
      {drafts.length + damaged.length + referrals.length === 0 ? (
        <div class="c-empty">
          <h2>{words.t('drafts.empty-title')}</h2>
          <p>{words.t('drafts.empty')}</p>
        </div>
      ) : null}
      <div class="c-stack">
        <ReferralLists {...props} />
        {DRAFT_TURNS.filter((group) => groups.has(group)).map((group) => (
          <Panel
            title={words.t(`drafts.group-${group}`)}
            aside={<span class="c-quiet">{words.number(groups.get(group)?.length ?? 0)}</span>}
            padded={false}
          >
            <Lines items={(groups.get(group) ?? []).map((one) => <Row {...props} one={one} />)} />
          </Panel>
        ))}
        <DamagedRows
          words={words}
          fault={{ code: 'draft-damaged' }}
          rows={damaged}
          hrefOf={(id) => `/drafts/${encodeURIComponent(id)}`}
        />
      </div>
    </>
  );
}

/** The measures that a draft asks for, as far as they are chosen. */
const measuresOf = ({ facts }: ListedDraft['draft']): readonly string[] =>
  (facts.parts ?? []).flatMap(({ measure }) => measure?.trim() || []);

const KINDS = { yours: 'limited', others: 'held', returned: 'limited', drafting: 'run' } as const;

function Row({ visit, places, one }: DraftsPageProps & { readonly one: ListedDraft }): VNode {
  const { words, session } = visit;
  const { draft, release } = one;
  const group = groupOf(one);
  const id = encodeURIComponent(draft.id);
  const title = <PlainLine text={draft.title || words.t('drafts.untitled')} />;
  const to = draft.facts.to?.trim() ?? '';
  return (
    <div class="c-draft" id={draft.id}>
      <div>
        <a class="c-draft__title" href={`/drafts/${id}`}>
          {title}
        </a>
        <p class="c-small c-quiet">
          {to === '' ? null : <StateCode code={to} name={places.stateName(to)} />}{' '}
          <bdi>{words.list(measuresOf(draft).map((one) => measureName(words, one)))}</bdi>
        </p>
      </div>
      <div class="c-small">
        <Status kind={KINDS[group]}>
          {release === null
            ? words.t(`drafts.state-${group}`)
            : words.t('drafts.approvals', { done: release.approvals.length, of: release.needed })}
        </Status>
        <p class="c-tiny c-quiet">
          {words.rich('drafts.by', {
            name: <bdi>{draft.createdBy.name}</bdi>,
            moment: words.moment(draft.savedAt, session.officer.zone),
          })}
        </p>
      </div>
      <div class="c-small c-draft__end">
        {draft.office.referredBy === null ? (
          <a class="govuk-link" href={`/drafts/${id}/discard`}>
            {words.t('drafts.discard')}
            <span class="govuk-visually-hidden"> {title}</span>
          </a>
        ) : (
          <a class="govuk-link" href={`/referrals/${id}`}>
            {words.rich('referrals.from', { drafted: <Said>{draft.office.referredBy.name}</Said> })}
          </a>
        )}
      </div>
    </div>
  );
}
