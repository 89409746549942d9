import { Button, ButtonGroup, Lines, Said } from '@comity/design';
import { may, type OfficerWish } from '@comity/service';
import { sentencesOf } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';

/** Changes of officers that wait, each with what whoever looks may do about it. */
export const WishLines = ({
  visit,
  wishes,
}: {
  readonly visit: OfficerVisit;
  readonly wishes: readonly OfficerWish[];
}): VNode => <Lines items={wishes.map((wish) => <Wish visit={visit} wish={wish} />)} />;

function Wish({
  visit,
  wish,
}: {
  readonly visit: OfficerVisit;
  readonly wish: OfficerWish;
}): VNode {
  const { words, session, formToken } = visit;
  const name = <Said>{wish.name}</Said>;
  const { role } = session.officer;
  return (
    <>
      <b>
        {words.rich(`officers.wish-${wish.change}`, {
          name,
          role: words.t(`role.${wish.role}`),
          other: <bdi>{wish.other ?? ''}</bdi>,
        })}
      </b>
      <p class="c-small c-quiet">
        <bdi>{wish.number}</bdi>, <Said>{wish.authorityName}</Said>.{' '}
        {words.rich('officers.wish-asked', {
          moment: words.moment(wish.askedAt, session.officer.zone),
          name: <Said>{wish.askedBy.name}</Said>,
        })}
      </p>
      {wish.mine.ok ? null : (
        <p class="c-small">
          <Said>{sentencesOf(words, wish.mine.error)}</Said>
        </p>
      )}
      <form method="post" action={`/officers/waiting/${encodeURIComponent(wish.id)}`}>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        <ButtonGroup>
          {wish.mine.ok && may(role, 'officers.agree') ? (
            <Button name="do" value="agree" preventDoubleClick>
              {words.t('officers.agree')}
            </Button>
          ) : null}
          <Button name="do" value="stop" class="govuk-button--secondary" preventDoubleClick>
            {words.t('officers.stop')}
          </Button>
        </ButtonGroup>
      </form>
    </>
  );
}
