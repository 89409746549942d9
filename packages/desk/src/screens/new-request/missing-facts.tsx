import { REQUEST } from '@comity/case';
import { Button, Fold } from '@comity/design';
import { type Avenue, type AvenuesAnswer, type LawSays, STATABLE_FACTS } from '@comity/law';
import { nameOf } from '@comity/words';
import type { VNode } from 'preact';
import { Control } from '../described/control.tsx';
import { FactField } from '../law/explorer/fact-fields.tsx';
import { LawText } from '../law/law-text.tsx';
import { articleTitled } from '../law-names.ts';
import { offenceItems } from '../request/field-items.ts';
import { statedIn } from './avenue-choice.ts';
import type { AvenueScene } from './avenue-scene.ts';
import { requestAsker } from './request-asker.tsx';
import { stepHref } from './steps.tsx';

export interface MissingFactsProps {
  readonly scene: AvenueScene;
  readonly missing: AvenuesAnswer['missing'];
  /** The way that stands first. */
  readonly first: Avenue | undefined;
}

/**
 * Facts that would decide what is uncertain: a form that asks for exactly those, and for what was stated
 * here before, so that it can be taken back.
 */
export function MissingFacts({ scene, missing, first }: MissingFactsProps): VNode | null {
  const { words, draft } = scene;
  const measure = measureOf(scene);
  const before = STATABLE_FACTS.filter(
    (fact) =>
      statedIn(draft.choice, fact, measure) !== '' && missing.every((one) => one.fact !== fact),
  );
  if (missing.length === 0 && before.length === 0) return null;
  // Folded while the first way needs none of them; never while something typed in it is to be seen.
  const open = first?.open !== true || before.length > 0 || scene.problems.length > 0;
  const asked = before.length > 0 || missing.some(({ fact }) => isAsked(fact));
  return (
    <Fold
      summary={words.t('request.decide-title')}
      note={words.number(missing.length + before.length)}
      open={open}
    >
      <p class="c-small c-quiet">{words.t('request.decide-lead')}</p>
      {missing.map(({ fact, why }) => (
        <div class="c-decide">
          {isStated(fact) ? null : (
            <p>
              <LawText words={words}>{why}</LawText>
            </p>
          )}
          <Ask scene={scene} fact={fact} why={why} />
        </div>
      ))}
      {before.map((fact) => (
        <div class="c-decide">
          <Stated scene={scene} fact={fact} why={undefined} />
        </div>
      ))}
      {asked ? (
        <Button name="do" value="decide" class="govuk-button--secondary">
          {words.t('request.decide-button')}
        </Button>
      ) : null}
    </Fold>
  );
}

interface AskProps {
  readonly scene: AvenueScene;
  readonly fact: string;
  readonly why: LawSays | undefined;
}

/** What the part of this page wants. */
const measureOf = ({ draft, part }: AvenueScene): string =>
  draft.facts.parts?.[part]?.measure?.trim() ?? '';

/** A fact that the request itself does not say: stated for the law, and kept at home. */
function Stated({ scene, fact, why }: AskProps): VNode {
  const { words, visit, draft, problems } = scene;
  const label = nameOf(words, 'fact', fact) ?? fact;
  const value = statedIn(draft.choice, fact, measureOf(scene));
  return <FactField {...{ visit, problems, fact, label, why, value }} />;
}

/** Facts that the request says in a field of its own. */
const OF_THE_REQUEST: ReadonlySet<string> = new Set([
  'max-penalty-requesting',
  'offence',
  'emergency',
]);

const isStated = (fact: string): boolean =>
  STATABLE_FACTS.includes(fact) && !OF_THE_REQUEST.has(fact);

const isAsked = (fact: string): boolean =>
  isStated(fact) || (OF_THE_REQUEST.has(fact) && fact !== 'emergency');

const OFFENCE = REQUEST.offences.of.of.known;

function Ask({ scene, fact, why }: AskProps): VNode {
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
  if (isStated(fact)) return <Stated scene={scene} fact={fact} why={why} />;
  return (
    <p class="c-small">
      {fact === 'emergency' ? (
        <a class="govuk-link" href={`${stepHref(draft, 'facts')}#urgency-level`}>
          {words.t('request.decide-in-facts')}
        </a>
      ) : (
        words.t('avenues.missing-elsewhere')
      )}
    </p>
  );
}
