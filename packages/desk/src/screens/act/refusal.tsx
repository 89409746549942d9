import { Lines, NextMoves, Panel, Pinpoints } from '@comity/design';
import { type CaseView, insteadOfRefusing } from '@comity/service';
import { nameOf, sentence, spoken, theState } from '@comity/words';
import { LawText } from '../law/law-text.tsx';
import type { Scene } from './act-form.ts';
import { actHref } from './act-href.ts';
import { Duties, dutiesOf } from './consult-first.tsx';
import { cited } from './ground-name.ts';
import { groundLook } from './grounds.tsx';
import { RequestPanel } from './request-panel.tsx';
import type { Dressing } from './said-form.tsx';
import { slugOf } from './slugs.ts';

/** A refusal: the grounds and duties of the law beside the fields, other ways beside the form. */
export const refusal: Dressing = {
  askLaw: true,
  // Nobody refuses a part by leaving a tick where it stood.
  ticksParts: false,
  looks: { ground: groundLook },
  beside: (scene, { name }) => {
    const pinpoints = dutiesOf(scene, 'refusal')
      .inField(name)
      .flatMap((duty) => cited(duty.pinpoint));
    const rows = { reasons: 4, consultation: 2 }[name];
    return {
      ...(pinpoints.length === 0 ? {} : { pinpoints }),
      ...(rows === undefined ? {} : { rows }),
    };
  },
  Before: ({ scene }) => <Duties scene={scene} decision="refusal" />,
  Aside: RefusalAside,
};

/** Beside the form stands what is considered before: asking, conditions, later, or in part. */
function RefusalAside({ scene }: { readonly scene: Scene }) {
  const { words, view } = scene;
  const { others } = dutiesOf(scene, 'refusal');
  const { open, closed } = insteadOfRefusing(view);
  // A form that is told of no part begins with those that it is mostly about.
  const parts = scene.parts.length > 0 ? scene.parts : undefined;
  const named = (kind: CaseView['moves'][number]['kind']) => {
    const slug = slugOf(kind) ?? kind;
    return { slug, content: nameOf(words, 'move', slug) ?? slug };
  };
  return (
    <>
      <NextMoves
        words={words}
        title={words.t('act.refuse-other-ways')}
        moves={open.map(({ kind, pinpoints }) => {
          const { slug, content } = named(kind);
          return { content, href: actHref(view, slug, parts), pinpoints };
        })}
        closed={closed.map(({ kind, why, pinpoints }) => ({
          content: named(kind).content,
          reason: why === null ? null : spoken(words, why).text,
          pinpoints,
        }))}
      />
      <Panel title={words.t('act.refuse-follows')} padded={false}>
        <Lines
          items={[
            sentence(
              words.t('act.refuse-follows-told', {
                state: theState(words, view.them.participantName),
              }),
            ),
            words.t('act.refuse-follows-stop'),
            ...others.map((duty) => (
              <>
                <LawText words={words}>{duty.text}</LawText> <Pinpoints at={cited(duty.pinpoint)} />
              </>
            )),
          ].map((line) => <span class="c-small">{line}</span>)}
        />
      </Panel>
      <RequestPanel scene={scene} />
    </>
  );
}
