import { OTHER_BASIS, OTHER_INSTRUMENT } from '@comity/case';
import { Button, Fold, Status, TextBox, TextField } from '@comity/design';
import type { VNode } from 'preact';
import { chosenIn } from './avenue-choice.ts';
import type { AvenueScene } from './avenue-scene.ts';

/** A basis that the law data does not have: the officer states it, and it is marked as such. */
export function OtherBasis({ scene }: { readonly scene: AvenueScene }): VNode {
  const { words, draft, problems } = scene;
  const { contents = {} } = draft.facts.parts?.[scene.part] ?? {};
  const nameOf = (field: string): string => `parts.${scene.part}.contents.${field}`;
  const { main, second } = chosenIn(draft.facts, scene.part);
  const used = main === OTHER_INSTRUMENT || second === OTHER_INSTRUMENT;
  const typed = Boolean(contents[OTHER_BASIS.text] || contents[OTHER_BASIS.citation]);
  return (
    <section class="c-other-basis">
      <Fold
        summary={words.t('request.other-title')}
        note={<Status kind="limited">{words.t('ground.not-found')}</Status>}
        open={used || typed || problems.some(({ at }) => at?.startsWith(nameOf(OTHER_BASIS.text)))}
      >
        <p class="c-small c-quiet">{words.t('request.other-lead')}</p>
        <TextBox
          words={words}
          problems={problems}
          name={nameOf(OTHER_BASIS.text)}
          label={words.t('request.other-text')}
          rows={3}
          value={contents[OTHER_BASIS.text] ?? ''}
        />
        <TextField
          words={words}
          problems={problems}
          name={nameOf(OTHER_BASIS.citation)}
          label={words.t('request.other-citation')}
          value={contents[OTHER_BASIS.citation] ?? ''}
          autocomplete="off"
        />
        {main === OTHER_INSTRUMENT ? null : (
          <Button name="do" value={`main:${OTHER_INSTRUMENT}`} class="govuk-button--secondary">
            {words.t('request.other-use')}
          </Button>
        )}{' '}
        {main === null || used ? null : (
          <Button name="do" value={`second:${OTHER_INSTRUMENT}`} class="govuk-button--secondary">
            {words.t('request.other-second')}
          </Button>
        )}
      </Fold>
    </section>
  );
}
