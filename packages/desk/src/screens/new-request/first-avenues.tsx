import { AvenuePair, Button, ButtonGroup, Pinpoint } from '@comity/design';
import { type Avenue, type AvenuesAnswer, adviceBeside } from '@comity/law';
import type { VNode } from 'preact';
import { WhoToWrite } from '../law/explorer/said-once.tsx';
import { LawText } from '../law/law-text.tsx';
import { AvenueCard, AvenueHidden } from './avenue-card.tsx';
import { chosenIn, type FirstAvenues } from './avenue-choice.ts';
import type { AvenueScene } from './avenue-scene.ts';
import { PublishedCells } from './published-offices.tsx';
import { YourChoice } from './your-choice.tsx';

export interface FirstAvenuesProps {
  readonly scene: AvenueScene;
  readonly answer: AvenuesAnswer;
  readonly first: FirstAvenues;
}

/** The way that comes first and what goes beside it; whom to write to by these; the choice. */
export function FirstAvenuesPart({ scene, answer, first }: FirstAvenuesProps): VNode {
  const { visit, draft, part } = scene;
  const { lead, beside } = first;
  const shown = [lead, beside].filter((one) => one !== undefined);
  const card = (avenue: Avenue) => <AvenueCard scene={scene} avenue={avenue} />;
  return (
    <>
      {lead === undefined ? null : beside === undefined ? (
        card(lead)
      ) : (
        <AvenuePair first={card(lead)} second={card(beside)} />
      )}
      <WhoToWrite visit={visit} avenues={shown} more={PublishedCells({ scene, avenues: shown })} />
      {chosenIn(draft.facts, part).main === null ? <Use scene={scene} first={first} /> : null}
      <YourChoice scene={scene} answer={answer} />
      <Practice scene={scene} answer={answer} />
    </>
  );
}

/** Takes them together, or one of them alone. */
function Use({ scene, first: { lead, beside } }: Omit<FirstAvenuesProps, 'answer'>): VNode | null {
  const { words } = scene;
  if (lead === undefined) return null;
  if (beside === undefined) {
    return (
      <ButtonGroup>
        <Button
          name="do"
          value={`main:${lead.instrument}`}
          class={lead.open === true ? undefined : 'govuk-button--secondary'}
        >
          {words.t('request.use')}
          <AvenueHidden scene={scene} avenue={lead} />
        </Button>
      </ButtonGroup>
    );
  }
  const alone = (avenue: Avenue) => (
    <Button name="do" value={`main:${avenue.instrument}`} class="govuk-button--secondary">
      {words.t('request.use-alone', { n: avenue.rank })}
      <AvenueHidden scene={scene} avenue={avenue} />
    </Button>
  );
  return (
    <ButtonGroup>
      <Button name="do" value={`both:${lead.instrument}:${beside.instrument}`}>
        {words.t('request.use-both', { first: lead.rank, second: beside.rank })}
      </Button>
      {alone(lead)}
      {alone(beside)}
    </ButtonGroup>
  );
}

/** Words of practice on naming more than one. */
function Practice({ scene, answer }: Omit<FirstAvenuesProps, 'first'>): VNode {
  return (
    <>
      {adviceBeside(answer).map((advice) => (
        <p class="c-small c-law-note">
          <LawText words={scene.words}>{advice.text}</LawText>{' '}
          {advice.pinpoint === null ? null : <Pinpoint at={advice.pinpoint} />}
        </p>
      ))}
    </>
  );
}
