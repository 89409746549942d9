import { Status } from '@comity/design';
import type { VNode } from 'preact';
import { participantNamed } from '../participant-name.ts';
import { PlainLine } from '../plain-text.tsx';
import type { CountryScene } from './country-scene.ts';

/** So many stand beside an entry: more say no more of it. */
const BESIDE = 5;

/** What other States say is wrong with an entry; and, of an entry of another State, where to say so. */
export function Questioned(scene: CountryScene & { readonly authority: string }): VNode {
  const { here, names, own, published, authority } = scene;
  const { words, place } = here;
  const questions = published.questions.filter(({ of }) => of === authority).slice(0, BESIDE);
  return (
    <>
      {questions.map(({ participant, at, part, noticed }) => (
        <p class="c-small">
          <Status kind="limited">
            <PlainLine
              text={words.t('directory.questioned', {
                state: participantNamed(words, names, participant),
                day: words.at(at, place.zone, 'date'),
                part: words.t(`entry-part.${part}`),
                noticed,
              })}
            />
          </Status>
        </p>
      ))}
      {own && questions.length > 0 ? (
        <p class="c-small">{words.t('directory.questioned-own')}</p>
      ) : null}
      {own || scene.known?.self === true ? null : (
        <p class="c-small">
          <a
            class="govuk-link"
            href={`/directory/question?authority=${encodeURIComponent(authority)}`}
          >
            {words.t('directory.say-wrong')}
          </a>
        </p>
      )}
    </>
  );
}
