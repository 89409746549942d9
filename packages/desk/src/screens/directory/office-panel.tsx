import { Facts, type Here, Status } from '@comity/design';
import type { OfficeNow } from '@comity/feed';
import type { Law } from '@comity/law';
import type { Service } from '@comity/service';
import type { ComponentChildren, VNode } from 'preact';
import { PlainLine } from '../plain-text.tsx';
import { factsOf } from './office-facts.tsx';
import { officeName } from './office-name.ts';

interface OfficeProps {
  readonly here: Here;
  readonly law: Law;
  readonly names: Pick<Service, 'named'>;
  readonly office: OfficeNow;
  /** What its own State may do with it. */
  readonly level?: 2 | 3;
  readonly children?: ComponentChildren;
}

/** One authority: what it is, how it is reached, when, in which languages, by which law. */
export function OfficePanel({ here, law, names, office, level = 3, children }: OfficeProps): VNode {
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
      </p>
      <Facts facts={factsOf({ here, law, names, office })} />
      {children}
    </section>
  );
}

/** That nobody has stood by an entry for long. */
const Stale = ({ here: { words }, office }: Pick<OfficeProps, 'here' | 'office'>): VNode | null =>
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
    const any = openness.until === null;
    return (
      <Status kind="open">{words.t(any ? 'directory.any-hour' : 'directory.open-now')}</Status>
    );
  }
  return (
    <Status kind="closed">
      {openness.opens === null
        ? words.t('directory.closed')
        : words.t(openness.holiday ? 'directory.holiday-opens' : 'directory.closed-opens', {
            moment: words.moment(openness.opens, place.zone),
          })}
    </Status>
  );
}
