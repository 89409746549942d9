import { Lines, Panel, Said, Status } from '@comity/design';
import type { FeedChoice } from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { PlainLine } from '../plain-text.tsx';

interface DecidedProps {
  readonly visit: OfficerVisit;
  readonly choices: readonly FeedChoice[];
}

/** What was decided of a feed, by whom, and how each of the two found out. */
export function ForkDecided({ visit, choices }: DecidedProps): VNode | null {
  const { words, session } = visit;
  if (choices.length === 0) return null;
  return (
    <div class="c-reading">
      <Panel title={words.t('directory.fork-decided')} padded={false}>
        <Lines
          items={choices.map(({ at, size, groups, followed, by }) => (
            <>
              <b>{words.moment(at, session.officer.zone)}</b>{' '}
              <Status kind={followed ? 'open' : 'limited'}>
                {words.t(followed ? 'directory.fork-followed' : 'directory.fork-not-followed')}
              </Status>
              <span class="c-block">{words.t('directory.fork-decided-side', { n: size })}</span>
              <span class="c-block c-quiet c-small">
                <bdi>{groups.map(({ word, digits }) => `${word} ${digits}`).join(' · ')}</bdi>
              </span>
              {by.map(({ officer, note }) => (
                <span class="c-block">
                  {words.rich('directory.fork-decided-note', {
                    name: <Said>{officer.name}</Said>,
                    note: <PlainLine text={note} />,
                  })}
                </span>
              ))}
            </>
          ))}
        />
      </Panel>
    </div>
  );
}
