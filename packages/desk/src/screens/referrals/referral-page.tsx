import {
  Button,
  ButtonGroup,
  Facts,
  InsetText,
  Lines,
  Panel,
  ProblemSummary,
  Said,
  TextBox,
  TitleBar,
} from '@comity/design';
import { REFERRAL_TEXT_MAX, type ReferralOutcome, type ReferralView } from '@comity/service';
import { nameOf, type Spoken } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { measureName } from '../case/measure-names.ts';
import { Done } from '../done.tsx';
import { FactsPanel } from '../new-request/facts-panel.tsx';
import type { Places } from '../new-request/places.ts';
import { PlainLine, PlainText } from '../plain-text.tsx';

export interface ReferralPageProps {
  readonly visit: OfficerVisit;
  readonly places: Places;
  readonly view: ReferralView;
  readonly problems: readonly Spoken[];
}

/** What one office drafted and another one sends: where it lies, what it says, what was said beside it. */
export function ReferralPage(props: ReferralPageProps): VNode {
  const { visit, places, view, problems } = props;
  const { words } = visit;
  const { referral, outcome } = view;
  const { id, facts, state, side, draftedBy, referredTo } = referral;
  return (
    <div class="c-reading c-stack">
      <Done words={words} done={visit.query.one('done')} set="referrals" />
      <ProblemSummary words={words} problems={problems} />
      <TitleBar
        title={<PlainLine text={referral.title || words.t('drafts.untitled')} />}
        lead={words.rich(`referrals.lead-${side}-${state}`, {
          drafted: <Said>{draftedBy.name}</Said>,
          reviews: <Said>{referredTo.name}</Said>,
        })}
      />
      <Sent {...props} />
      {outcome === null ? null : <Outcome visit={visit} outcome={outcome} />}
      <Steps {...props} />
      {facts === null ? (
        <InsetText>{words.t('referrals.erased')}</InsetText>
      ) : (
        <FactsPanel visit={visit} places={places} draft={{ id, facts }} changeable={false} />
      )}
      {side === 'reviews' && (state === 'referred' || state === 'taken') ? (
        <GiveBack {...props} />
      ) : null}
      <Talk {...props} />
      <PutAway {...props} />
    </div>
  );
}

/** The case that it became: a link for whose case it is. */
function Sent({ visit, view }: ReferralPageProps): VNode | null {
  const { words } = visit;
  const { sent, side } = view.referral;
  if (sent === null) return null;
  const reference = <bdi>{sent.reference}</bdi>;
  return (
    <p>
      {words.t('referrals.reference')}{' '}
      {side === 'reviews' ? (
        <a class="govuk-link" href={`/cases/${encodeURIComponent(sent.caseId)}`}>
          {reference}
        </a>
      ) : (
        <b>{reference}</b>
      )}
    </p>
  );
}

function Outcome({
  visit,
  outcome,
}: {
  readonly visit: OfficerVisit;
  readonly outcome: ReferralOutcome;
}): VNode {
  const { words, session } = visit;
  const { zone } = session.officer;
  return (
    <Panel title={words.t('referrals.outcome')}>
      <Facts
        facts={[
          {
            name: words.t('referrals.outcome-case'),
            value: nameOf(words, 'status', `case-${outcome.status}`) ?? outcome.status,
          },
          ...outcome.parts.map(({ id, measure, stage }) => ({
            name: words.t('request.part-named', {
              n: Number(id.slice(1)),
              measure: measureName(words, measure),
            }),
            value: nameOf(words, 'stage', stage) ?? stage,
          })),
          ...(outcome.answeredAt === null
            ? []
            : [
                {
                  name: words.t('referrals.outcome-answered'),
                  value: words.moment(outcome.answeredAt, zone),
                },
              ]),
        ]}
      />
      <p class="c-small c-quiet">
        {words.t('referrals.outcome-as-of', { moment: words.moment(outcome.updatedAt, zone) })}
      </p>
    </Panel>
  );
}

/** What an officer of the office may do with it now. */
function Steps(props: ReferralPageProps): VNode | null {
  const { visit, view } = props;
  const { words } = visit;
  const { state, side, waits, id } = view.referral;
  return (
    <>
      {waits ? (
        <Does {...props}>
          <Button name="do" value="take" preventDoubleClick>
            {words.t(`referrals.take-${side}`)}
          </Button>
        </Does>
      ) : null}
      {state === 'taken' && side === 'reviews' ? (
        <Button href={`/drafts/${encodeURIComponent(id)}`}>
          {words.t('referrals.open-draft')}
        </Button>
      ) : null}
      {state === 'referred' && side === 'drafted' ? (
        <Does {...props}>
          <Button name="do" value="ask-back" class="govuk-button--secondary" preventDoubleClick>
            {words.t('referrals.ask-back')}
          </Button>
        </Does>
      ) : null}
    </>
  );
}

function Does({
  visit,
  view,
  children,
}: ReferralPageProps & { readonly children: VNode | readonly VNode[] }): VNode {
  return (
    <form method="post" action={`/referrals/${encodeURIComponent(view.referral.id)}`}>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
      <ButtonGroup>{children}</ButtonGroup>
    </form>
  );
}

function GiveBack(props: ReferralPageProps): VNode {
  const { visit, view, problems } = props;
  const { words, form } = visit;
  return (
    <Panel title={words.t('referrals.give-back')}>
      <form method="post" action={`/referrals/${encodeURIComponent(view.referral.id)}`} novalidate>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
        <TextBox
          words={words}
          problems={problems}
          name="why"
          label={words.t('referrals.give-back-why')}
          hint={words.t('referrals.give-back-hint')}
          value={form.one('why')}
          rows={3}
          maxlength={REFERRAL_TEXT_MAX}
        />
        <Button name="do" value="give-back" class="govuk-button--secondary" preventDoubleClick>
          <span>
            {words.rich('referrals.give-back-button', {
              drafted: <Said>{view.referral.draftedBy.name}</Said>,
            })}
          </span>
        </Button>
      </form>
    </Panel>
  );
}

/** What officers of both offices said and did, and a box to say more. */
function Talk({ visit, view, problems }: ReferralPageProps): VNode {
  const { words, session, form } = visit;
  const { lines, id } = view.referral;
  return (
    <Panel title={words.t('referrals.talk')} padded={false}>
      <Lines
        items={lines.map(({ what, at, office, name, text }) => (
          <>
            <b>
              {words.rich(`referrals.line-${what}`, {
                name: <Said>{name}</Said>,
                office: <Said>{office.name}</Said>,
              })}
            </b>
            <span class="c-small c-quiet c-block">{words.moment(at, session.officer.zone)}</span>
            {text === '' ? null : <PlainText words={words} text={text} />}
          </>
        ))}
      />
      <form
        class="c-panel__body"
        method="post"
        action={`/referrals/${encodeURIComponent(id)}`}
        novalidate
      >
        <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
        <TextBox
          words={words}
          problems={problems}
          name="text"
          label={words.t('referrals.say')}
          hint={words.t('referrals.say-hint')}
          value={form.one('text')}
          rows={3}
          maxlength={REFERRAL_TEXT_MAX}
        />
        <Button name="do" value="say" class="govuk-button--secondary" preventDoubleClick>
          {words.t('referrals.say-button')}
        </Button>
      </form>
    </Panel>
  );
}

function PutAway(props: ReferralPageProps): VNode | null {
  const { visit, view } = props;
  const { words } = visit;
  const { state, side } = view.referral;
  return state !== 'sent' || side !== 'drafted' ? null : (
    <Does {...props}>
      <Button name="do" value="put-away" class="govuk-button--secondary" preventDoubleClick>
        {words.t('referrals.put-away')}
      </Button>
      <span class="c-small c-quiet">{words.t('referrals.put-away-hint')}</span>
    </Does>
  );
}
