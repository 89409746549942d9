import { Facts, type Here, Status } from '@comity/design';
import { isCovered, type OfficeNow } from '@comity/feed';
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
  /** The office of that State that is called while nobody is at this one. */
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

/**
 * Whether somebody is there now, in words, and by what that is known: by what the State says of its duty,
 * else by its hours, and these alone where no holidays of the place are known.
 */
export function OpenStatus(props: Pick<OfficeProps, 'here' | 'office'>): VNode {
  const { here, office } = props;
  const { words, place } = here;
  const { cover } = office;
  if (isCovered(cover) !== null) {
    return (
      <>
        <ByCover {...props} /> <span class="c-quiet c-small">{words.t('directory.by-cover')}</span>
      </>
    );
  }
  return (
    <>
      <ByHours {...props} /> <span class="c-quiet c-small">{words.t('directory.by-hours')}</span>
      {office.holidaysKnown || office.entry.content.opening === 'always' ? null : (
        <span class="c-quiet c-small"> {words.t('directory.holidays-unknown')}</span>
      )}
      {cover.said === 'over' ? (
        <span class="c-quiet c-small">
          {' '}
          {words.t('directory.cover-over', { moment: words.moment(cover.until, place.zone) })}
        </span>
      ) : null}
    </>
  );
}

/** Who is there by the State's own word of its duty. */
function ByCover({ here, office }: Pick<OfficeProps, 'here' | 'office'>): VNode | null {
  const { words, place } = here;
  const { cover } = office;
  const moment = (at: string): string => words.moment(at, place.zone);
  switch (cover.said) {
    case 'duty':
    case 'on-call':
      return (
        <Status kind="open">
          {words.t(`directory.cover-${cover.said}`, { moment: moment(cover.until) })}
        </Status>
      );
    case 'instead':
      return (
        <Status kind="limited">
          {words.t('directory.cover-instead', { moment: moment(cover.until) })}
        </Status>
      );
    case 'nobody':
      return (
        <Status kind="closed">
          {cover.until === null
            ? words.t('directory.cover-nobody-planned')
            : words.t('directory.cover-nobody', { moment: moment(cover.until) })}
        </Status>
      );
    default:
      return null;
  }
}

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
  /** The office of that State that is called meanwhile. */
  readonly instead: OfficeNow | undefined;
}

/** By whom and by which number that State is reached while nobody is at an office of it. */
export function UntilThen({ here, office, instead }: UntilThenProps): VNode | null {
  const { words } = here;
  // Where what a State publishes is in doubt, that is said, and no number is.
  if (office.there !== false || office.doubtful) return null;
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
