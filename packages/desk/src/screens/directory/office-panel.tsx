import { Facts, type Here, Status } from '@comity/design';
import type { OfficeNow } from '@comity/feed';
import type { Law } from '@comity/law';
import type { Service } from '@comity/service';
import type { ComponentChildren, VNode } from 'preact';
import { PlainLine } from '../plain-text.tsx';
import { NumberToCall } from './number-to-call.tsx';
import { factsOf } from './office-facts.tsx';
import { officeName } from './office-name.ts';

interface OfficeProps {
  readonly here: Here;
  readonly law: Law;
  readonly names: Pick<Service, 'named'>;
  readonly office: OfficeNow;
  /** The office of that State that is open while this one is closed. */
  readonly instead: OfficeNow | undefined;
  /** What its own State may do with it. */
  readonly level?: 2 | 3;
  readonly children?: ComponentChildren;
}

/** One authority: what it is, how it is reached, when, in which languages, by which law. */
export function OfficePanel(props: OfficeProps): VNode {
  const { here, law, names, office, instead, level = 3, children } = props;
  const Heading = `h${level}` as 'h3';
  const { words } = here;
  const { content } = office.entry;
  return (
    <section class="c-panel__body c-office" id={content.authority}>
      <Heading>
        <PlainLine text={officeName(words, office.entry)} />
      </Heading>
      <p>
        {content.kinds.map((kind) => (
          <>
            <Status kind="run">{words.t(`authority-kind.${kind}`)}</Status>{' '}
          </>
        ))}
        <OpenStatus here={here} office={office} /> <Stale here={here} office={office} />
        <UntilThen here={here} office={office} instead={instead} />
      </p>
      <Facts facts={factsOf({ here, law, names, office })} />
      {children}
    </section>
  );
}

/** That nobody has stood by an entry for long. */
export const Stale = ({
  here: { words },
  office,
}: Pick<OfficeProps, 'here' | 'office'>): VNode | null =>
  office.freshness.stale ? (
    <Status kind="limited">
      {words.t('directory.call-stale', { days: office.freshness.days })}
    </Status>
  ) : null;

/** Whether somebody is there now, in words; by hours alone where no holidays of the place are known. */
export const OpenStatus = (props: Pick<OfficeProps, 'here' | 'office'>): VNode => (
  <>
    <ByHours {...props} />
    {props.office.holidaysKnown || props.office.entry.content.opening === 'always' ? null : (
      <span class="c-quiet c-small"> {props.here.words.t('directory.holidays-unknown')}</span>
    )}
  </>
);

function ByHours({ here, office }: Pick<OfficeProps, 'here' | 'office'>): VNode {
  const { words, place } = here;
  const { openness } = office;
  if (openness.open === null) {
    return <Status kind="limited">{words.t('directory.hours-unknown')}</Status>;
  }
  if (openness.open) {
    return (
      <Status kind="open">
        {openness.until === null
          ? words.t('directory.any-hour')
          : words.t('directory.open-until', { span: spanTo(here, openness.until) })}
      </Status>
    );
  }
  return (
    <Status kind="closed">
      {openness.opens === null
        ? words.t('directory.closed')
        : words.t(openness.holiday ? 'directory.holiday-in' : 'directory.closed-in', {
            span: spanTo(here, openness.opens),
            moment: words.moment(openness.opens, place.zone),
          })}
    </Status>
  );
}

const spanTo = ({ words, now }: Here, at: string): string =>
  words.span(Date.parse(at) - Date.parse(now));

interface UntilThenProps {
  readonly here: Here;
  readonly office: OfficeNow;
  /** The office of that State that is open meanwhile. */
  readonly instead: OfficeNow | undefined;
}

/** By whom and by which number that State is reached while an office of it is closed. */
export function UntilThen({ here, office, instead }: UntilThenProps): VNode | null {
  const { words } = here;
  // Where what a State publishes is in doubt, that is said, and no number is.
  if (office.openness.open !== false || office.doubtful) return null;
  const number = instead?.reach.callBack ?? instead?.reach.telephone;
  if (instead === undefined || number === undefined) {
    return <span class="c-block c-small">{words.t('directory.until-then-none')}</span>;
  }
  const which = instead.reach.callBack === undefined ? 'telephone' : 'callBack';
  return (
    <span class="c-block c-small">
      {words.rich('directory.until-then', {
        office: <PlainLine text={officeName(words, instead.entry)} />,
      })}{' '}
      <NumberToCall here={here} number={number} newSince={instead.newNumbers[which]} />
    </span>
  );
}
