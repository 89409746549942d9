import { REQUEST } from '@comity/case';
import { Button, Panel } from '@comity/design';
import type { AvenuesAnswer } from '@comity/law';
import type { VNode } from 'preact';
import { Control } from '../described/control.tsx';
import { LawText } from '../law/law-text.tsx';
import { articleTitled } from '../law-names.ts';
import { offenceItems } from '../request/field-items.ts';
import type { AvenueScene } from './avenue-scene.ts';
import { requestAsker } from './request-asker.tsx';
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
            <LawText words={words}>{one.why}</LawText>
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

const OFFENCE = REQUEST.offences.of.of.known;

const isAsked = (fact: string): boolean => fact === 'max-penalty-requesting' || fact === 'offence';

function Ask({ scene, fact }: { readonly scene: AvenueScene; readonly fact: string }): VNode {
  const { words, draft, problems, visit } = scene;
  const { law } = visit.service.law;
  const offences = draft.facts.offences ?? [];
  const asker = requestAsker({ words, law }, problems, {
    'offences.pinpoint': (typed) => offenceItems(words, law, typed),
  });
  if (fact === 'max-penalty-requesting' && offences.length > 0) {
    return (
      <>
        {offences.map((offence, index) => (
          <Control
            asker={{
              ...asker,
              ask: (at) => ({
                ...asker.ask(at),
                label: words.t('request.penalty-of', {
                  offence:
                    articleTitled(words, law, offence.pinpoint ?? '') ??
                    (offence.description?.trim().slice(0, 80) ||
                      words.t('request.offence-n', { n: index + 1 })),
                }),
              }),
            }}
            at={{
              path: `offences.${index}.maxPenalty`,
              name: 'maxPenalty',
              field: OFFENCE.maxPenalty,
              typed: offence,
            }}
          />
        ))}
      </>
    );
  }
  if (fact === 'offence' || fact === 'max-penalty-requesting') {
    return (
      <Control
        asker={{
          ...asker,
          ask: () => ({ label: words.t('request-field.offences-pinpoint') }),
        }}
        at={{
          path: 'offences.0.pinpoint',
          name: 'pinpoint',
          field: OFFENCE.pinpoint,
          typed: offences[0] ?? {},
        }}
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
