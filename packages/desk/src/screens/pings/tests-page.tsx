import {
  Button,
  type Here,
  Panel,
  ProblemSummary,
  SelectField,
  StateCode,
  TitleBar,
} from '@comity/design';
import {
  type Emergencies,
  type KnownParticipant,
  type NodeTests,
  type OfficeTests,
  TEST_DAYS,
} from '@comity/service';
import type { Spoken } from '@comity/words';
import { stateName, theState } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { PlainLine } from '../plain-text.tsx';
import { timeOrMoment } from '../time-or-moment.ts';
import { EmergencyTimes } from './emergency-times.tsx';
import { HoursTable } from './hours-table.tsx';
import { clockSaid, nodeSaid } from './node-said.ts';
import { secondsSaid, timesSaid } from './times.tsx';

/** What the page of the tests of one State is made of. */
export interface TestsScene {
  readonly here: Here;
  readonly known: KnownParticipant;
  readonly offices: readonly OfficeTests[];
  readonly node: NodeTests | undefined;
  /** What came from there as an emergency, what went there, and how soon each was taken up. */
  readonly emergencies: Emergencies;
  /** Whether the reader may have an office tested by itself. */
  readonly plans: boolean;
  readonly formToken: string;
  readonly problems: readonly Spoken[];
}

/** Who answers there, how fast and at which hours; a test now, and tests that come by themselves. */
export function TestsPage(scene: TestsScene): VNode {
  const { here, known, offices, node, problems } = scene;
  const { words, place } = here;
  const clock = node === undefined ? null : clockSaid(words, node);
  return (
    <>
      <ProblemSummary words={words} problems={problems} />
      <TitleBar
        title={words.t('pings.title', { state: theState(words, known.name) })}
        lead={words.t('pings.lead')}
      />
      <p>
        <StateCode code={known.participant} name={stateName(words, known.name)} />
      </p>
      {node === undefined ? null : (
        <p>
          {words.rich('shell.labelled', {
            label: <b>{words.t('pings.node')}</b>,
            text: nodeSaid(words, node, place.zone),
          })}
          {clock === null ? null : ` · ${clock}`}
        </p>
      )}
      <EmergencyTimes here={here} emergencies={scene.emergencies} />
      <div class="c-stack">
        {offices.map((office) => (
          <Office scene={scene} office={office} />
        ))}
      </div>
    </>
  );
}

interface OfficeProps {
  readonly scene: TestsScene;
  readonly office: OfficeTests;
}

function Office({ scene, office }: OfficeProps): VNode {
  const { here, known, formToken, plans } = scene;
  const { words } = here;
  const stated = known.authorities.find(({ id }) => id === office.authority);
  const action = `/directory/${known.participant}/tests`;
  const hidden = (
    <>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <input type="hidden" name="authority" value={office.authority} />
    </>
  );
  return (
    <Panel title={<PlainLine text={stated?.name ?? office.authority} />} id={office.authority}>
      <div class="c-stack">
        <p>
          {office.times.tests === 0 ? words.t('pings.none') : timesSaid(here, office.times)}
          {lastSaid(here, office)}
        </p>
        <HoursTable here={here} hours={office.hours} zone={stated?.zone ?? 'UTC'} />
        {office.open === null ? (
          <form method="post" action={action}>
            {hidden}
            <Button name="do" value="send" preventDoubleClick>
              {words.t('pings.send')}
            </Button>
          </form>
        ) : (
          <p role="status">{openSaid(here, office.open)}</p>
        )}
        {plans ? (
          <form method="post" action={action}>
            {hidden}
            <SelectField
              words={words}
              problems={[]}
              id={`every-${office.authority}`}
              name="every"
              label={words.t('pings.plan')}
              value={office.everyDays === null ? '' : String(office.everyDays)}
              items={[
                { value: '', text: words.t('pings.plan-never') },
                ...TEST_DAYS.map((days) => ({
                  value: String(days),
                  text: words.t(`pings.plan-${days}`),
                })),
              ]}
            />
            <Button name="do" value="plan" class="govuk-button--secondary" preventDoubleClick>
              {words.t('pings.plan-save')}
            </Button>
          </form>
        ) : null}
      </div>
    </Panel>
  );
}

function openSaid(here: Here, open: NonNullable<OfficeTests['open']>): string {
  const { words } = here;
  const { askedAt, rangAt } = open;
  return rangAt === null
    ? words.t('pings.open-asked', { time: timeOrMoment(here, askedAt) })
    : words.t('pings.open-rings', { time: timeOrMoment(here, rangAt) });
}

function lastSaid({ words, place }: Here, { last }: OfficeTests): VNode | null {
  if (last === null) return null;
  const moment = words.moment(last.at, place.zone);
  const said = last.refused
    ? words.t('pings.last-refused', { moment })
    : last.seconds !== null
      ? words.t('pings.last-answered', { moment, time: secondsSaid(words, last.seconds) })
      : words.t(last.rang ? 'pings.last-silent' : 'pings.last-unrung', { moment });
  return <span class="c-quiet c-block">{said}</span>;
}
