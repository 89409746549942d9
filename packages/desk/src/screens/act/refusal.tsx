import { Duty, Lines, NextMoves, Panel, Pinpoints } from '@comity/design';
import { dutiesByField, insteadOfRefusing } from '@comity/service';
import { nameOf, sentence, theState } from '@comity/words';
import { LawText } from '../law/law-text.tsx';
import type { Scene } from './act-form.ts';
import { actHref } from './act-href.ts';
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
    const pinpoints = dutiesOf(scene)
      .inField(name)
      .flatMap((duty) => cited(duty.pinpoint));
    const rows = { reasons: 4, consultation: 2 }[name];
    return {
      ...(pinpoints.length === 0 ? {} : { pinpoints }),
      ...(rows === undefined ? {} : { rows }),
    };
  },
  Before: Duties,
  Aside: RefusalAside,
};

/** The duties that come with the answers of all parts. */
const dutiesOf = ({ advice }: Scene) =>
  dutiesByField((advice?.grounds ?? []).flatMap(({ answer }) => answer.duties));

/** Duties that come before the decision; giving reasons has its own field. */
function Duties({ scene }: { readonly scene: Scene }) {
  return (
    <>
      {dutiesOf(scene).first.map((duty) => (
        <Duty
          title={scene.words.t('act.duties')}
          text={<LawText words={scene.words}>{duty.text}</LawText>}
          pinpoints={cited(duty.pinpoint)}
        />
      ))}
    </>
  );
}

/** Beside the form stands what is considered before: asking, conditions, later, or in part. */
function RefusalAside({ scene }: { readonly scene: Scene }) {
  const { words, view } = scene;
  const { others } = dutiesOf(scene);
  return (
    <>
      <NextMoves
        words={words}
        title={words.t('act.refuse-other-ways')}
        moves={insteadOfRefusing(view).map(({ kind, pinpoints }) => {
          const slug = slugOf(kind) ?? kind;
          return {
            content: nameOf(words, 'move', slug) ?? slug,
            href: actHref(view, slug),
            pinpoints,
          };
        })}
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
