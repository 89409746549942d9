import { Button, Duty, Lines, NextMoves, Panel, Pinpoints } from '@comity/design';
import { type CaseView, consultationOn, dutiesByField, insteadOfRefusing } from '@comity/service';
import { nameOf, sentence, spoken, theState } from '@comity/words';
import { LawText } from '../law/law-text.tsx';
import type { Scene } from './act-form.ts';
import { actHref, OTHER_FORM_FIELD } from './act-href.ts';
import { formWords } from './field-label.ts';
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

/**
 * What comes before the decision: the duties of the instruments, whether the other side was consulted,
 * and the way to do so. Giving reasons has its own field.
 */
function Duties({ scene }: { readonly scene: Scene }) {
  const { words } = scene;
  const { first } = dutiesOf(scene);
  const [only] = first;
  const none = only === undefined;
  return (
    <Duty
      title={words.t(none ? 'act.duties' : 'act.consult-first')}
      kind={none ? 'first' : 'duty'}
      text={none ? words.t('act.consult-no-rule') : <LawText words={words}>{only.text}</LawText>}
      pinpoints={none ? [] : cited(only.pinpoint)}
    >
      {first.slice(1).map((duty) => (
        <p class="c-small">
          <LawText words={words}>{duty.text}</LawText> <Pinpoints at={cited(duty.pinpoint)} />
        </p>
      ))}
      <Consult scene={scene} />
    </Duty>
  );
}

/** Whether a consultation is on record, and the way to its form; the parts ticked here go with the reader. */
function Consult({ scene }: { readonly scene: Scene }) {
  const { words, view } = scene;
  const { parts } = scene;
  const { kind, onRecord, waits } = consultationOn(view, parts);
  const slug = kind === null ? null : slugOf(kind);
  const state = theState(words, view.them.participantName);
  const last = onRecord.at(-1);
  return (
    <>
      <p class="c-small">
        {last === undefined ? (
          words.t('act.consult-none')
        ) : (
          <a class="govuk-link" href={`/cases/${view.caseId}#${last}`}>
            {words.t(waits ? 'act.consult-waits' : 'act.consult-answered')}
          </a>
        )}
      </p>
      {slug === null ? null : (
        <Button
          name={OTHER_FORM_FIELD}
          value={slug}
          class={last === undefined ? undefined : 'govuk-button--secondary'}
        >
          {formWords(words, slug, 'title', state)}
        </Button>
      )}
    </>
  );
}

/** Beside the form stands what is considered before: asking, conditions, later, or in part. */
function RefusalAside({ scene }: { readonly scene: Scene }) {
  const { words, view } = scene;
  const { others } = dutiesOf(scene);
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
