import { Lines, Panel, StateCode } from '@comity/design';
import { isCovered, type OfficeNow, officesOf, openInstead, watchedOffices } from '@comity/feed';
import { MINUTES_OF_CLOCK } from '@comity/law';
import type { KnownParticipant, OnDuty, PublishedDirectory, Service } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { officeName } from '../directory/office-name.ts';
import { OpenStatus, UntilThen } from '../directory/office-panel.tsx';
import { PersonAnswersLine } from '../directory/person-answers.tsx';
import { hereOf } from '../here.ts';
import { DutyNow } from '../roster/duty-now.tsx';
import { fallbackText } from '../roster/roster-forms.tsx';
import { waitingLines } from '../roster/waiting.tsx';
import { AwakeMap, type Mark } from './awake-map.tsx';
import { isUnmanned, OwnCoverLine } from './own-cover.tsx';

interface AwakeProps {
  readonly visit: OfficerVisit;
  readonly entries: readonly KnownParticipant[];
  readonly published: PublishedDirectory;
  readonly onDuty: OnDuty;
  /** States whose emergencies ring here. */
  readonly calls: readonly string[];
}

interface OpenState {
  readonly code: string;
  readonly name: string;
  /** The one that is written to first, and each other one that says itself who is there. */
  readonly offices: readonly [Watched, ...Watched[]];
}

interface Watched {
  readonly office: OfficeNow;
  /** Whom the State has called while nobody is there. */
  readonly instead: OfficeNow | undefined;
}

/**
 * Who is there now, on the map and State by State in words: our own office by its roster, and the others by
 * what they say of their duty, else by the hours that they have published.
 */
export function Awake({ visit, entries, published, onDuty, calls }: AwakeProps): VNode | null {
  const { words, now } = visit;
  const others = entries.filter(({ self }) => !self);
  if (others.length === 0) return null;
  const states = others
    .flatMap(({ participant: code, name }): readonly OpenState[] => {
      const offices = officesOf(published, { state: code, now });
      const [first, ...more] = watchedOffices(offices).map((office) => ({
        office,
        instead: openInstead(offices, office),
      }));
      if (first === undefined) return [];
      return [{ code, name: stateName(words, name), offices: [first, ...more] }];
    })
    .toSorted((a, b) => hourThere(now, a) - hourThere(now, b));
  const ownMark: Mark = isUnmanned({ visit, onDuty, published }) ? 'unmanned' : 'us';
  const marks = entries.map(({ participant: code, self }) => ({
    code,
    mark: self ? ownMark : markOf(states.find((one) => one.code === code)),
  }));
  return (
    <Panel
      title={words.t('night.awake')}
      aside={
        <span class="c-quiet">{words.t('night.utc', { time: words.at(now, 'UTC', 'time') })}</span>
      }
      padded={false}
    >
      <AwakeMap words={words} now={now} marks={marks} calls={calls} />
      <Lines
        items={[
          <OwnCoverLine visit={visit} onDuty={onDuty} published={published} />,
          ...states.map((one) => <StateLine visit={visit} one={one} />),
          <span class="c-quiet c-small">{words.t('night.hours-only')}</span>,
        ]}
      />
    </Panel>
  );
}

/** Where the day stands there; last in a zone that this machine does not know. */
const hourThere = (now: string, { offices: [{ office }] }: OpenState): number =>
  minutesAt(now, office.entry.content.zone) ?? MINUTES_OF_CLOCK;

/** What a State is marked by: the best that any office of it says. */
const MARKS: readonly Mark[] = ['duty', 'open', 'gap', 'closed', 'unsaid'];

function markOf(one: OpenState | undefined): Mark {
  const marks = new Set(one?.offices.map(({ office }) => markOfOffice(office)));
  return MARKS.find((mark) => marks.has(mark)) ?? 'unsaid';
}

function markOfOffice({ cover, there }: OfficeNow): Mark {
  if (there === null) return 'unsaid';
  if (isCovered(cover) !== null) return there ? 'duty' : 'gap';
  return there ? 'open' : 'closed';
}

function StateLine({ visit, one }: { readonly visit: OfficerVisit; readonly one: OpenState }) {
  return (
    <>
      <a class="govuk-link" href={`/directory/${one.code}`}>
        <StateCode code={one.code} name={one.name} />
      </a>{' '}
      {one.offices.map((watched) => (
        <OfficeLine visit={visit} {...watched} />
      ))}
    </>
  );
}

function OfficeLine({ visit, office, instead }: { readonly visit: OfficerVisit } & Watched): VNode {
  const { words, now } = visit;
  const { entry, cover } = office;
  const { zone } = entry.content;
  return (
    <>
      <OpenStatus here={hereOf(visit)} office={office} />
      {isCovered(cover) === null ? null : (
        <UntilThen here={hereOf(visit)} office={office} instead={instead} />
      )}
      <span class="c-quiet c-block">
        {minutesAt(now, zone) === null
          ? null
          : `${words.t('directory.time-here', {
              time: words.at(now, zone, 'time'),
              city: words.city({ zone }),
            })} · `}
        <bdi>{officeName(words, entry)}</bdi>
      </span>
      <PersonAnswersLine here={hereOf(visit)} entry={entry} />
    </>
  );
}

function minutesAt(now: string, zone: string): number | null {
  try {
    const { hour, minute } = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
    return hour * 60 + minute;
  } catch {
    return null;
  }
}

/** Who is on duty here by the roster now and next, and who is called where nobody is. */
export function RosterNow({
  visit,
  onDuty,
}: {
  readonly visit: OfficerVisit;
  readonly onDuty: OnDuty;
}): VNode {
  const { words, session } = visit;
  const { zone } = session.officer;
  const names = (shifts: OnDuty['shifts']) => words.all(shifts.map(({ officer }) => officer.name));
  return (
    <p>
      <DutyNow words={words} shifts={onDuty.shifts} zone={zone} />
      <span class="c-quiet c-block">
        {onDuty.next === null
          ? words.t('night.fallback', { name: fallbackText(words, onDuty.fallback) })
          : words.t('roster.from', {
              names: names(onDuty.next.shifts),
              moment: words.moment(onDuty.next.from, zone),
            })}
      </span>
      {waitingLines(words, onDuty).map((line) => (
        <span class="c-block">{line}</span>
      ))}
    </p>
  );
}

/** What was published changes by the day, and the night desk asks several times a minute. */
const kept = new WeakMap<Service, { minute: string; published: Promise<PublishedDirectory> }>();

/** What is published, read once a minute by each process. */
export async function publishedThisMinute({
  service,
  session,
  now,
}: OfficerVisit): Promise<PublishedDirectory> {
  const minute = now.slice(0, 16);
  const known = kept.get(service);
  if (known?.minute === minute) return known.published;
  const published = service.directory.published(session);
  kept.set(service, { minute, published });
  // What failed is asked for again by the next page.
  published.catch(() => {
    if (kept.get(service)?.published === published) kept.delete(service);
  });
  return published;
}
