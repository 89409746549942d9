import { Button, Duty, Pinpoints } from '@comity/design';
import { consultationOn, type Decision, dutiesByField } from '@comity/service';
import { theState } from '@comity/words';
import type { VNode } from 'preact';
import { LawText } from '../law/law-text.tsx';
import type { Scene } from './act-form.ts';
import { OTHER_FORM_FIELD } from './act-href.ts';
import { formWords } from './field-label.ts';
import { cited } from './ground-name.ts';
import { RequestPanel } from './request-panel.tsx';
import type { Dressing } from './said-form.tsx';
import { slugOf } from './slugs.ts';

/** The duties that come with the answers of all parts. */
export const dutiesOf = ({ advice }: Scene, decision: Decision) =>
  dutiesByField(
    (advice?.grounds ?? []).flatMap(({ answer }) => answer.duties),
    decision,
  );

interface DutiesProps {
  readonly scene: Scene;
  readonly decision: Decision;
}

/**
 * What comes before the decision: the duties of the instruments, whether the other side was consulted,
 * and the way to do so. Giving reasons has its own field.
 */
export function Duties({ scene, decision }: DutiesProps) {
  const { words } = scene;
  const { first } = dutiesOf(scene, decision);
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

/** Putting it off: what the instrument wants to be talked over first stands before the reasons. */
export const postponement: Dressing = {
  askLaw: true,
  Before: ({ scene }) =>
    dutiesOf(scene, 'postponement').first.length === 0 ? null : (
      <Duties scene={scene} decision="postponement" />
    ),
  Aside: ({ scene }) => <RequestPanel scene={scene} />,
};

/** A consultation that a decision led to: on that matter, with the provision that wants it. */
export const consultation: Dressing = {
  askLaw: true,
  start: ({ matter }) => (matter === null ? {} : { matter }),
  Before: ({ scene }) =>
    scene.matter === null ? null : <WantedBy scene={scene} decision={scene.matter} />,
};

function WantedBy({ scene, decision }: DutiesProps): VNode {
  const { words } = scene;
  return (
    <>
      {dutiesOf(scene, decision).first.map(({ text, pinpoint }) => (
        <Duty
          title={words.t('act.consult-first')}
          kind="duty"
          text={<LawText words={words}>{text}</LawText>}
          pinpoints={cited(pinpoint)}
        />
      ))}
    </>
  );
}
