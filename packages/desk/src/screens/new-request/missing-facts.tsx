import { Button, Panel, Said } from '@comity/design';
import type { AvenuesAnswer } from '@comity/law';
import type { VNode } from 'preact';
import { fieldHint } from '../request/field-words.ts';
import { offenceTitle } from '../request/law-names.ts';
import type { AvenueScene } from './avenue-scene.ts';
import { offenceItems } from './choices.ts';
import { Line, Pick } from './fields.tsx';
import { stepHref } from './steps.tsx';

export interface MissingFactsProps {
  readonly scene: AvenueScene;
  readonly missing: AvenuesAnswer['missing'];
}

/** Facts that would decide what is uncertain: a form that asks for exactly those. */
export function MissingFacts({ scene, missing }: MissingFactsProps): VNode | null {
  const { words } = scene;
  if (missing.length === 0) return null;
  const asked = missing.some(({ fact }) => isAsked(fact));
  return (
    <Panel title={words.t('request.decide-title')} id="decide">
      <p class="c-small c-quiet">{words.t('request.decide-lead')}</p>
      {missing.map((one) => (
        <div class="c-decide">
          <p>
            <Said>{one.why}</Said>
          </p>
          <Ask scene={scene} fact={one.fact} />
        </div>
      ))}
      {asked ? (
        <Button name="do" value="decide" class="govuk-button--secondary">
          {words.t('request.decide-button')}
        </Button>
      ) : null}
    </Panel>
  );
}

const isAsked = (fact: string): boolean => fact === 'max-penalty-requesting' || fact === 'offence';

function Ask({ scene, fact }: { readonly scene: AvenueScene; readonly fact: string }): VNode {
  const { words, draft, problems, visit } = scene;
  const { law } = visit.service.law;
  const offences = draft.facts.offences ?? [];
  if (fact === 'max-penalty-requesting' && offences.length > 0) {
    return (
      <>
        {offences.map((offence, index) => (
          <Line
            words={words}
            problems={problems}
            name={`offences.${index}.maxPenalty`}
            value={offence.maxPenalty}
            hint={fieldHint(words, 'offences.maxPenalty')}
            width={10}
            optional
            label={words.t('request.penalty-of', {
              offence:
                offenceTitle(law, offence.pinpoint ?? '') ??
                (offence.description?.trim().slice(0, 80) ||
                  words.t('request.offence-n', { n: index + 1 })),
            })}
          />
        ))}
      </>
    );
  }
  if (fact === 'offence' || fact === 'max-penalty-requesting') {
    const pinpoint = offences[0]?.pinpoint ?? '';
    return (
      <Pick
        words={words}
        problems={problems}
        name="offences.0.pinpoint"
        label={words.t('request-field.offences-pinpoint')}
        value={pinpoint}
        items={offenceItems(words, law, pinpoint)}
      />
    );
  }
  return (
    <p class="c-small">
      {fact === 'emergency' ? (
        <a class="govuk-link" href={`${stepHref(draft, 'facts')}#urgency-level`}>
          {words.t('request.decide-in-facts')}
        </a>
      ) : (
        words.t('request.decide-elsewhere')
      )}
    </p>
  );
}
