import { Button, ButtonGroup, Lines, Panel, Said } from '@comity/design';
import type { RosterShift, RosterSwap, RosterWeek } from '@comity/service';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';

interface SwapsProps {
  readonly visit: OfficerVisit;
  readonly week: RosterWeek;
}

/** What officers have asked of each other; who was asked answers here. */
export function Swaps({ visit, week }: SwapsProps): VNode | null {
  const { words } = visit;
  if (week.swaps.length === 0) return null;
  return (
    <Panel title={words.t('roster.swaps')} padded={false}>
      <Lines
        items={week.swaps.map((swap) => <Swap visit={visit} zone={week.zone} swap={swap} />)}
      />
    </Panel>
  );
}

function Swap(props: {
  readonly visit: OfficerVisit;
  readonly zone: string;
  readonly swap: RosterSwap;
}): VNode {
  const { visit, zone, swap } = props;
  const { words, formToken } = visit;
  const when = ({ from, until }: RosterShift): string =>
    words.t('roster.span', {
      from: words.moment(from, zone),
      until: words.moment(until, zone),
    });
  const names = { from: <Said>{swap.from.name}</Said>, to: <Said>{swap.to.name}</Said> };
  return (
    <>
      {swap.instead === null
        ? words.rich('roster.swap-give', { ...names, shift: when(swap.shift) })
        : words.rich('roster.swap-for', {
            ...{ ...names, shift: when(swap.shift), instead: when(swap.instead) },
          })}
      {swap.mine ? (
        <form method="post" action="/roster">
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <input type="hidden" name="swap" value={swap.id} />
          <ButtonGroup>
            <Button name="do" value="swap-accept" preventDoubleClick>
              {words.t('roster.swap-accept')}
            </Button>
            <Button
              name="do"
              value="swap-decline"
              class="govuk-button--secondary"
              preventDoubleClick
            >
              {words.t('roster.swap-decline')}
            </Button>
          </ButtonGroup>
        </form>
      ) : null}
    </>
  );
}
