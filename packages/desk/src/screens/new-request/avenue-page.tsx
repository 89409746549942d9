import { Button, Panel, Pinpoint, Said, ShutAvenues, Stack, Status } from '@comity/design';
import { type Avenue, type AvenuesAnswer, avenuesApart } from '@comity/law';
import { nameOf, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { measureName } from '../case/measure-names.ts';
import { HomeLaw, PairNotes } from '../law/explorer/said-once.tsx';
import { LawText } from '../law/law-text.tsx';
import { instrumentNamed } from '../law-names.ts';
import { OtherAvenue } from './avenue-card.tsx';
import { chosenIn, firstAvenues } from './avenue-choice.ts';
import type { AvenueScene } from './avenue-scene.ts';
import { ChangedMeanwhile, type Difference } from './changed-meanwhile.tsx';
import { FactsLine } from './facts-line.tsx';
import { FirstAvenuesPart } from './first-avenues.tsx';
import { FormStart } from './form-start.tsx';
import { MissingFacts } from './missing-facts.tsx';
import { OtherBasis } from './other-basis.tsx';
import { StepNews } from './step-news.tsx';
import { RequestSteps, stepHref } from './steps.tsx';
import { SuspendedHere } from './suspended-here.tsx';

export interface AvenuePageProps {
  readonly scene: AvenueScene;
  readonly answer: AvenuesAnswer;
  /** Whether preservation is open between the two, where something else is asked for. */
  readonly preserveFirst: { readonly pinpoints: readonly string[] } | null;
  readonly theirs?: readonly Difference[];
}

/** The second step: the ways that come first, side by side, then the others; the officer chooses. */
export function AvenuePage({ scene, answer, preserveFirst, theirs }: AvenuePageProps): VNode {
  const { words, visit, draft } = scene;
  const { limited } = avenuesApart(answer);
  const first = firstAvenues(answer, chosenIn(draft.facts, scene.part));
  return (
    <>
      <RequestSteps words={words} draft={draft} current="avenue" />
      <StepNews visit={visit} draft={draft} problems={scene.problems} step="avenue" />
      <SuspendedHere scene={scene} />
      <ChangedMeanwhile words={words} draft={draft} differences={theirs} />
      <PartLinks scene={scene} />
      <form method="post" action={stepHref(draft, 'avenue', scene.part)} novalidate>
        <FormStart
          words={words}
          formToken={visit.formToken}
          version={draft.version}
          enter={{ name: 'do', value: 'keep' }}
        />
        <h1>{openTitle(words, answer)}</h1>
        <p class="c-lead">
          {limited === 0 ? null : `${words.t('request.of-them-limited', { n: limited })} `}
          {words.t('request.avenue-lead')}
        </p>
        <FactsLine scene={scene} />
        <PreserveFirst scene={scene} preserve={preserveFirst} />
        <Stack>
          <FirstAvenuesPart scene={scene} answer={answer} first={first} />
          <Others scene={scene} others={first.others} />
          <MissingFacts scene={scene} missing={answer.missing} first={first.lead} />
          <HomeLaw visit={visit} answer={answer} printed={false} />
          <Closed scene={scene} answer={answer} />
          <OtherBasis scene={scene} />
          <PairNotes visit={visit} answer={answer} />
        </Stack>
      </form>
    </>
  );
}

/** Every other way that may be taken, a row each. */
function Others(props: {
  readonly scene: AvenueScene;
  readonly others: readonly Avenue[];
}): VNode | null {
  const { scene, others } = props;
  if (others.length === 0) return null;
  return (
    <Panel title={scene.words.t('request.other-avenues')} padded={false}>
      {others.map((avenue) => (
        <OtherAvenue scene={scene} avenue={avenue} />
      ))}
    </Panel>
  );
}

/** Which part the avenues are for, and the way to the others. */
function PartLinks({ scene }: { readonly scene: AvenueScene }): VNode | null {
  const { words, draft, part } = scene;
  const parts = draft.facts.parts ?? [];
  if (parts.length < 2) return null;
  return (
    <nav class="c-parts" aria-label={words.t('request.parts')}>
      <ul>
        {parts.map(({ measure, basis }, index) => (
          <li>
            <a
              class="govuk-link"
              href={stepHref(draft, 'avenue', index)}
              aria-current={index === part ? 'page' : undefined}
            >
              {words.t('request.part', { n: index + 1 })}
            </a>{' '}
            <Said>{measureName(words, measure?.trim() ?? '')}</Said>{' '}
            <Status kind={basis?.[0]?.id ? 'open' : 'held'}>
              {words.t(basis?.[0]?.id ? 'request.part-based' : 'request.part-open')}
            </Status>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many are open, in words up to nine. */
export function openTitle(words: Words, answer: AvenuesAnswer): string {
  const { open } = avenuesApart(answer);
  return nameOf(words, 'request.open', String(open)) ?? words.t('request.open-many', { n: open });
}

function PreserveFirst(props: {
  readonly scene: AvenueScene;
  readonly preserve: AvenuePageProps['preserveFirst'];
}): VNode | null {
  const { scene, preserve } = props;
  const { words } = scene;
  if (preserve === null) return null;
  return (
    <section class="c-duty c-duty--first">
      <h2>{words.t('request.preserve-title')}</h2>
      <p>
        {words.t('request.preserve-text')}{' '}
        {preserve.pinpoints.map((pinpoint) => (
          <>
            <Pinpoint at={pinpoint} />{' '}
          </>
        ))}
      </p>
      <Button name="do" value="preserve" class="govuk-button--secondary">
        {words.t('request.preserve-button')}
      </Button>
    </section>
  );
}

function Closed({
  scene,
  answer,
}: {
  readonly scene: AvenueScene;
  readonly answer: AvenuesAnswer;
}): VNode {
  const { law } = scene.visit.service.law;
  return (
    <ShutAvenues
      words={scene.words}
      avenues={avenuesApart(answer).closed.map((avenue) => ({
        title: <Said>{instrumentNamed(scene.words, law, avenue.instrument)}</Said>,
        reason: avenue.reasons[0] && (
          <LawText words={scene.words}>{avenue.reasons[0].text}</LawText>
        ),
        pinpoint: avenue.reasons[0]?.pinpoint ?? undefined,
        detail: (
          <>
            {avenue.reasons.slice(1).map((reason) => (
              <>
                <LawText words={scene.words}>{reason.text}</LawText>{' '}
                {reason.pinpoint === null ? null : <Pinpoint at={reason.pinpoint} />}{' '}
              </>
            ))}
            {avenue.confidence === 'high' ? null : scene.words.t('confidence.verify')}
          </>
        ),
      }))}
    />
  );
}
