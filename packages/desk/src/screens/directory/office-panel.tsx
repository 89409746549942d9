import { Code, Facts, type Here, Pinpoints, Said, Status } from '@comity/design';
import { type OfficeNow, openMinutes, type StatedAuthority } from '@comity/feed';

import { dayIn, type Law, MINUTES_OF_CLOCK } from '@comity/law';
import type { Service } from '@comity/service';
import { languageName } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import { participantNamed } from '../participant-name.ts';
import { timesSaid } from '../pings/times.tsx';
import { PlainLine, PlainText } from '../plain-text.tsx';
import { hoursLine } from './hours-line.ts';
import { networkName } from './network-name.ts';
import { NumberToCall } from './number-to-call.tsx';
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
        <OpenStatus here={here} office={office} />
      </p>
      <Facts facts={factsOf({ here, law, names, office })} />
      {children}
    </section>
  );
}

/** Whether somebody is there now, in words. */
export function OpenStatus({ here, office }: Pick<OfficeProps, 'here' | 'office'>): VNode {
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

function factsOf({
  here,
  law,
  names,
  office,
}: Pick<OfficeProps, 'here' | 'law' | 'names' | 'office'>) {
  const { words } = here;
  const { content, answers, relays } = office.entry;
  const { email } = content;
  const fact = (name: string, value: ComponentChildren | undefined) =>
    value === undefined || value === null ? [] : [{ name, value: <>{value}</> }];
  return [
    ...fact(
      words.t('directory.call-back'),
      content.callBack && (
        <>
          <NumberToCall
            here={here}
            number={content.callBack}
            newSince={office.newNumbers.callBack}
          />
          {content.callBackGiven === undefined ? null : (
            <div class="c-quiet c-small">
              {words.rich('directory.call-given', {
                way: <PlainLine text={content.callBackGiven} />,
              })}
            </div>
          )}
        </>
      ),
    ),
    ...fact(
      words.t('directory.telephone'),
      content.telephone && (
        <NumberToCall
          here={here}
          number={content.telephone}
          newSince={office.newNumbers.telephone}
        />
      ),
    ),
    ...fact(
      words.t('directory.email'),
      email && (
        <>
          <PlainLine text={email.address} />
          {email.certificate === undefined ? null : (
            <div class="c-fingerprint">
              <Code>
                <PlainLine text={email.certificate} />
              </Code>
            </div>
          )}
          {email.certificateUntil === undefined ? null : (
            <div class="c-quiet c-small">
              {words.t('directory.certificate-until', {
                day: words.day(email.certificateUntil, 'date'),
              })}
            </div>
          )}
        </>
      ),
    ),
    ...fact(
      words.t('directory.address'),
      content.address && <PlainText words={words} text={content.address} />,
    ),
    ...fact(
      words.t('directory.reached-through'),
      content.reachedThrough && <PlainLine text={content.reachedThrough} />,
    ),
    ...fact(
      words.t('directory.relays'),
      relays.length === 0 ? undefined : (
        <>
          <Said>{words.list(relays.map((relay) => participantNamed(words, names, relay)))}</Said>
          <div class="c-quiet c-small">{words.t('directory.relays-note')}</div>
        </>
      ),
    ),
    ...fact(
      words.t('directory.hours', { city: words.city({ zone: content.zone }) }),
      <Hours here={here} office={office} />,
    ),
    ...fact(words.t('directory.languages'), languagesOf(here, content)),
    ...fact(
      words.t('directory.serves'),
      (content.provisions ?? []).length + (content.networks ?? []).length === 0 ? undefined : (
        <>
          <Pinpoints at={content.provisions} />
          {(content.networks ?? []).map((id) => (
            <div>
              <Said>{networkName(law, id)}</Said>
            </div>
          ))}
        </>
      ),
    ),
    ...fact(
      words.t('directory.answers'),
      answers && (
        <>
          {timesSaid(here, {
            ...{ tests: answers.tests, answered: answers.answered },
            ...{ median: answers.median ?? null, ninth: answers.ninth ?? null },
          })}
          <div class="c-quiet c-small">
            {words.t('directory.answers-said', {
              first: words.day(answers.first, 'date'),
              last: words.day(answers.last, 'date'),
              n: answers.askers,
            })}
          </div>
        </>
      ),
    ),
    ...fact(
      words.t('directory.remarks'),
      content.remarks && <PlainText words={words} text={content.remarks} />,
    ),
  ];
}

const languagesOf = ({ words }: Here, { accepts }: StatedAuthority): VNode => (
  <Said>{words.list(accepts.map((language) => languageName(words, language)))}</Said>
);

/** The day of an office as a bar with the present hour, and its hours in words. */
function Hours({ here, office }: Pick<OfficeProps, 'here' | 'office'>) {
  const { words, now } = here;
  const { content } = office.entry;
  return (
    <>
      <DayBar now={now} office={office} />
      <div class="c-quiet c-small">
        {content.opening === 'always'
          ? words.t('directory.hours-always')
          : (content.hours ?? []).map((span) => <div>{hoursLine(words, span)}</div>)}
      </div>
    </>
  );
}

const DAY = MINUTES_OF_CLOCK;

function DayBar({ now, office }: { readonly now: string; readonly office: OfficeNow }) {
  const { content } = office.entry;
  const local = localTime(now, content.zone);
  if (local === undefined) return null;
  return (
    <svg
      width="100%"
      height="18"
      viewBox={`0 0 ${DAY} 90`}
      preserveAspectRatio="none"
      fill="currentColor"
      aria-hidden="true"
    >
      <rect x="0" y="20" width={DAY} height="50" fill-opacity="0.15" />
      {openMinutes(content, local.day, office.isHoliday).map(({ from, to }) => (
        <rect x={from} y="20" width={to - from} height="50" fill-opacity="0.6" />
      ))}
      <rect x={Math.max(0, local.minutes - 4)} y="0" width="8" height="90" />
    </svg>
  );
}

/** The day and the minutes since its midnight at a place; undefined in a zone not known here. */
function localTime(now: string, zone: string): { day: string; minutes: number } | undefined {
  try {
    const { hour, minute } = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
    return { day: dayIn(now, zone), minutes: hour * 60 + minute };
  } catch {
    return undefined;
  }
}
