import { Code, StateCode } from '@comity/design';
import type { ClockedCase, RunningClock } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { measureName } from '../case/measure-names.ts';
import { PlainLine } from '../plain-text.tsx';
import { DueWhen } from './due-when.tsx';

/** What is due, in which case. */
export function What(props: {
  readonly visit: OfficerVisit;
  readonly about: ClockedCase;
  readonly what: RunningClock['due']['what'];
}): VNode {
  const { about, what } = props;
  const { words } = props.visit;
  return (
    <>
      <a class="govuk-link" href={`/cases/${encodeURIComponent(about.caseId)}`}>
        {words.t(`due.${what}`)}
        <span class="govuk-visually-hidden"> {about.reference}</span>
      </a>
      <small>
        <StateCode code={about.peer} name={stateName(words, about.peerName)} />{' '}
        <Code>{about.reference}</Code>
      </small>
      <small>
        {about.title === '' ? (
          words.list(about.measures.map((measure) => measureName(words, measure)))
        ) : (
          <PlainLine text={about.title} />
        )}
      </small>
    </>
  );
}

/** A moment by our clock and by theirs. */
export function When(props: {
  readonly visit: OfficerVisit;
  readonly row: ClockedCase;
  readonly at: string;
  readonly due: Pick<RunningClock['due'], 'day' | 'zone'>;
}): VNode {
  const { visit, row, at, due } = props;
  const { words, session } = visit;
  return (
    <>
      <time datetime={at}>
        <DueWhen words={words} due={due} at={at} zone={session.officer.zone} />
      </time>
      <small>
        {words.t('clocks.there', {
          moment: words.moment(at, row.peerZone),
          city: words.city({ zone: row.peerZone }),
        })}
      </small>
    </>
  );
}
