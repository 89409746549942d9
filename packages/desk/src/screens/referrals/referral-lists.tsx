import { Lines, Panel, Said, StateCode, Status } from '@comity/design';
import type { Referral } from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import type { Places } from '../new-request/places.ts';
import { PlainLine } from '../plain-text.tsx';

interface ReferralListsProps {
  readonly visit: OfficerVisit;
  readonly places: Places;
  readonly referrals: readonly Referral[];
}

/** What waits for this office from another one, and what is with another one. */
export function ReferralLists(props: ReferralListsProps): VNode {
  const { words } = props.visit;
  const groups = [
    { key: 'waits', rows: props.referrals.filter(({ waits }) => waits) },
    { key: 'elsewhere', rows: props.referrals.filter(({ waits }) => !waits) },
  ] as const;
  return (
    <>
      {groups.map(({ key, rows }) =>
        rows.length === 0 ? null : (
          <Panel
            title={words.t(`referrals.group-${key}`)}
            aside={<span class="c-quiet">{words.number(rows.length)}</span>}
            padded={false}
          >
            <Lines items={rows.map((one) => <Row {...props} one={one} />)} />
          </Panel>
        ),
      )}
    </>
  );
}

const KINDS = { referred: 'limited', taken: 'held', returned: 'limited', sent: 'run' } as const;

function Row({ visit, places, one }: ReferralListsProps & { readonly one: Referral }): VNode {
  const { words, session } = visit;
  const to = one.facts?.to?.trim() ?? '';
  const other = one.side === 'drafted' ? one.referredTo : one.draftedBy;
  return (
    <div class="c-draft" id={one.id}>
      <div>
        <a class="c-draft__title" href={`/referrals/${encodeURIComponent(one.id)}`}>
          <PlainLine text={one.title || words.t('drafts.untitled')} />
        </a>
        <p class="c-small c-quiet">
          {to === '' ? null : <StateCode code={to} name={places.stateName(to)} />}{' '}
          <Said>{other.name}</Said>
        </p>
      </div>
      <div class="c-small">
        <Status kind={KINDS[one.state]}>
          {words.t(`referrals.state-${one.side}-${one.state}`)}
        </Status>
        <p class="c-tiny c-quiet">{words.moment(one.changedAt, session.officer.zone)}</p>
      </div>
    </div>
  );
}
