import { Button, type Here, Panel, ProblemSummary, Status, TitleBar } from '@comity/design';
import type { DirectoryEntry } from '@comity/feed';
import type { OwnTests } from '@comity/service';
import type { Spoken } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { HoursTable } from './hours-table.tsx';
import { timesSaid } from './times.tsx';

/** What the page of the tests of our own officers is made of. */
export interface OwnScene {
  readonly here: Here;
  /** Address of the page. */
  readonly action: string;
  readonly tests: OwnTests;
  readonly zone: string;
  /** What is published of the officer's authority; undefined: nothing. */
  readonly entry: DirectoryEntry | undefined;
  /** What the officer may do: have tests ring or not, and publish. */
  readonly may: { readonly letRing: boolean; readonly publish: boolean };
  readonly formToken: string;
  readonly problems: readonly Spoken[];
}

/** How our officers answer the tests of others, whether they ring at all, and what others read of it. */
export function OwnTestsPage(scene: OwnScene): VNode {
  const { here, tests, zone, problems } = scene;
  const { words } = here;
  return (
    <>
      <ProblemSummary words={words} problems={problems} />
      <TitleBar title={words.t('pings.own-title')} lead={words.t('pings.own-lead')} />
      <div class="c-stack">
        <Panel title={words.t('pings.own-answered')}>
          <p>
            {tests.span === null
              ? words.t('pings.own-none')
              : words.t('pings.own-times', {
                  times: timesSaid(here, tests.times),
                  n: tests.askers.length,
                })}
          </p>
          <HoursTable here={here} hours={tests.hours} zone={zone} />
        </Panel>
        <Ring {...scene} />
        <Published {...scene} />
      </div>
    </>
  );
}

function Ring({ here, action, tests, may, formToken }: OwnScene): VNode {
  const { words, place } = here;
  const { refusedSince } = tests;
  return (
    <Panel title={words.t('pings.own-ring')}>
      <p>
        {refusedSince === null ? (
          <Status kind="open">{words.t('pings.own-rings')}</Status>
        ) : (
          <Status kind="closed">
            {words.t('pings.own-refused', { moment: words.moment(refusedSince, place.zone) })}
          </Status>
        )}
      </p>
      {may.letRing ? (
        <form method="post" action={action}>
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <Button
            name="do"
            value={refusedSince === null ? 'refuse' : 'let'}
            class="govuk-button--secondary"
            preventDoubleClick
          >
            {words.t(refusedSince === null ? 'pings.own-refuse' : 'pings.own-let')}
          </Button>
        </form>
      ) : null}
    </Panel>
  );
}

function Published({ here, action, tests, entry, may, formToken }: OwnScene): VNode {
  const { words } = here;
  const stands = entry?.answers ?? null;
  return (
    <Panel title={words.t('pings.own-published')}>
      <p>
        {stands === null
          ? words.t('pings.own-unpublished')
          : words.t('pings.own-stands', {
              first: words.day(stands.first, 'date'),
              last: words.day(stands.last, 'date'),
            })}
      </p>
      {may.publish && tests.span !== null ? (
        entry === undefined ? (
          <p>{words.t('pings.own-no-entry')}</p>
        ) : (
          <form method="post" action={action}>
            <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
            <p>
              {words.t('pings.own-publish-text')} {words.t('pings.own-publish-nodes')}
            </p>
            <Button name="do" value="publish" preventDoubleClick>
              {words.t('pings.own-publish')}
            </Button>
          </form>
        )
      ) : null}
    </Panel>
  );
}
