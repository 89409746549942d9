import { Avenue, AvenueRow, BriefLines, Button, Said } from '@comity/design';
import { avenueState, type Avenue as LawAvenue } from '@comity/law';
import type { VNode } from 'preact';
import { AvenueDetail } from '../law/explorer/avenue-detail.tsx';
import { AvenueDuty, HangsOn, RulesFrom, Through } from '../law/explorer/avenue-lines.tsx';
import { AvenueState } from '../law/explorer/reasons.tsx';
import { instrumentNamed } from '../law-names.ts';
import { chosenIn } from './avenue-choice.ts';
import type { AvenueScene } from './avenue-scene.ts';
import { publishedLine } from './published-offices.tsx';

export interface AvenueCardProps {
  readonly scene: AvenueScene;
  readonly avenue: LawAvenue;
}

/**
 * One of the ways that come first: how far it obliges and what limits it. Whom to write to stands once
 * under the cards; its reasons unfold.
 */
export function AvenueCard({ scene, avenue }: AvenueCardProps): VNode {
  const { words, visit } = scene;
  const { law } = visit.service.law;
  const chosen = chosenIn(scene.draft.facts, scene.part);
  const named = avenue.authorities.some(({ name }) => name !== null);
  return (
    <Avenue
      words={words}
      rank={avenue.rank}
      title={<Said>{instrumentNamed(words, law, avenue.instrument)}</Said>}
      status={
        <>
          <AvenueState words={words} avenue={avenue} />
          <Role scene={scene} avenue={avenue} />
        </>
      }
      chosen
      lines={[
        {
          name: words.t('avenues.line-duty'),
          said: <AvenueDuty visit={visit} avenue={avenue} requested={requestedOf(scene)} />,
        },
        ...limits(scene, avenue),
        ...(named ? [] : [throughLine(scene, avenue)]),
      ]}
      proofTitle={whyTitle(scene, avenue)}
      proofOpen={chosen.main === avenue.instrument}
      proof={<AvenueDetail visit={visit} avenue={avenue} />}
      actions={chosen.main === null ? null : <Change scene={scene} avenue={avenue} />}
    />
  );
}

/** A way that stands behind those: a line, and what unfolds says through whom it goes. */
export function OtherAvenue({ scene, avenue }: AvenueCardProps): VNode {
  const { words, visit } = scene;
  const { law } = visit.service.law;
  return (
    <AvenueRow
      words={words}
      rank={avenue.rank}
      title={<Said>{instrumentNamed(words, law, avenue.instrument)}</Said>}
      said={
        <>
          <AvenueDuty visit={visit} avenue={avenue} requested={requestedOf(scene)} />{' '}
          <HangsOn visit={visit} avenue={avenue} />{' '}
          {avenue.providerDirect ? words.t('request.provider-direct') : null}
        </>
      }
      status={<AvenueState words={words} avenue={avenue} />}
      actions={<Change scene={scene} avenue={avenue} />}
      proofTitle={whyTitle(scene, avenue)}
      proof={
        <>
          <BriefLines
            lines={[throughLine(scene, avenue), ...publishedLine(scene, avenue.instrument)]}
          />
          <AvenueDetail visit={visit} avenue={avenue} />
        </>
      }
    />
  );
}

const requestedOf = ({ draft }: AvenueScene): string => draft.facts.to?.trim() ?? '';

const whyTitle = ({ words }: AvenueScene, { open }: LawAvenue): string =>
  words.t(open === true ? 'avenue.why' : 'avenue.why-uncertain');

/** What it hangs on, whose rules come before its own, and that it is no request to the State. */
function limits({ words, visit }: AvenueScene, avenue: LawAvenue) {
  const free = avenueState(avenue) === 'open' && avenue.proceduralRulesFrom === null;
  if (free && !avenue.providerDirect) return [];
  return [
    {
      name: words.t('avenue.limits'),
      said: (
        <>
          <HangsOn visit={visit} avenue={avenue} /> <RulesFrom visit={visit} avenue={avenue} />{' '}
          {avenue.providerDirect ? words.t('request.provider-direct') : null}
        </>
      ),
    },
  ];
}

const throughLine = ({ words, visit }: AvenueScene, avenue: LawAvenue) => ({
  name: words.t('avenues.line-through'),
  said: (
    <>
      <Through visit={visit} avenue={avenue} /> <RulesFrom visit={visit} avenue={avenue} />
    </>
  ),
});

function Role({ scene, avenue }: AvenueCardProps): VNode | null {
  const chosen = chosenIn(scene.draft.facts, scene.part);
  const role =
    chosen.main === avenue.instrument
      ? 'request.is-main'
      : chosen.second === avenue.instrument
        ? 'request.is-second'
        : null;
  return role === null ? null : <span class="c-avenue__role">{scene.words.t(role)}</span>;
}

/** Takes this way, or names it beside the one that is taken. */
function Change({ scene, avenue }: AvenueCardProps): VNode | null {
  const { words, draft, part } = scene;
  const { main, second } = chosenIn(draft.facts, part);
  const id = avenue.instrument;
  if (avenue.providerDirect || main === id) return null;
  const button = (value: string, said: string) => (
    <Button name="do" value={value} class="govuk-button--secondary c-button--small">
      {said}
      <AvenueHidden scene={scene} avenue={avenue} />
    </Button>
  );
  if (main === null) return button(`main:${id}`, words.t('request.use'));
  return (
    <>
      {button(`main:${id}`, words.t('request.use-instead'))}{' '}
      {second === id
        ? button('drop-second', words.t('request.drop-second'))
        : button(`second:${id}`, words.t('request.use-second'))}
    </>
  );
}

/** Its name for whoever hears the page. */
export function AvenueHidden({ scene, avenue }: AvenueCardProps): VNode {
  return (
    <span class="govuk-visually-hidden">
      {' '}
      <bdi>{instrumentNamed(scene.words, scene.visit.service.law.law, avenue.instrument)}</bdi>
    </span>
  );
}
