import { Duty, Lines, NextMoves, Panel, Pinpoints, RadioField, Said } from '@comity/design';
import type { Fields } from '../../http/form.ts';
import { sentence, theState } from '../the-state.ts';
import { type ActBodyProps, type ActForm, type Scene, typedContent } from './act-form.ts';
import { cited } from './ground-name.ts';
import { Grounds } from './grounds.tsx';
import { LongText } from './parts.tsx';
import { RequestPanel } from './request-panel.tsx';
import { slugOf } from './slugs.ts';

/** A refusal: a ground that the law data knows or another one, always with reasons. */
export const refuse: ActForm = {
  kind: 'assistance-refused',
  slug: 'refuse',
  checked: true,
  askLaw: true,
  start: () => [],
  content: (typed, scene) =>
    typedContent(
      {
        ground: groundOf(typed, scene),
        reasons: typed.one('reasons'),
        consultedFirst: consulted(typed),
      },
      { consultation: typed.one('consultation') },
    ),
  Body: Refusal,
  Aside: RefusalAside,
};

function groundOf(typed: Fields, scene: Scene): unknown {
  const chosen = typed.one('ground');
  if (chosen === 'other') {
    return {
      kind: 'other',
      text: typed.one('ground.text'),
      citation: typed.one('ground.citation').trim(),
    };
  }
  const known = scene.advice?.grounds?.grounds.find((ground) => ground.code === chosen);
  return known === undefined
    ? undefined
    : {
        kind: 'known',
        code: known.code,
        source: known.pinpoint ?? scene.advice?.grounds?.question.instrument,
        article: typed.one(`ground.article-${known.code}`).trim() || undefined,
      };
}

const consulted = (typed: Fields): boolean | undefined =>
  ({ yes: true, no: false })[typed.one('consultedFirst')];

function Refusal(props: ActBodyProps) {
  const { words, view } = props.scene;
  const state = theState(words, view.them.participantName);
  return (
    <>
      <Duties scene={props.scene} />
      <Grounds {...props} />
      <LongText
        {...props}
        name="reasons"
        label={words.t('act.reasons', { state })}
        hint={words.t('act.reasons-hint')}
        pinpoints={dutyPinpoints(props.scene, 'give-reasons')}
      />
      <RadioField
        words={words}
        name="consultedFirst"
        legend={words.t('act.consulted', { state })}
        pinpoints={dutyPinpoints(props.scene, 'consult-first')}
        items={(['yes', 'no'] as const).map((value) => ({
          value,
          content: words.t(`act.consulted-${value}`),
        }))}
        class="govuk-radios--small"
        value={props.typed.one('consultedFirst')}
        problems={props.problems}
      />
      <LongText
        {...props}
        name="consultation"
        label={words.t('act.consultation')}
        optional
        rows={2}
      />
    </>
  );
}

const dutiesOf = (scene: Scene) =>
  (scene.advice?.grounds?.duties ?? []).filter(
    (duty) => duty.on === 'refusal' || duty.on === 'any',
  );

const dutyPinpoints = (scene: Scene, code: string): readonly string[] =>
  dutiesOf(scene)
    .filter((duty) => duty.code === code)
    .flatMap((duty) => cited(duty.pinpoint));

/** Duties that come before the decision; giving reasons has its own field. */
function Duties({ scene }: { readonly scene: Scene }) {
  return (
    <>
      {dutiesOf(scene)
        .filter((duty) => duty.code === 'consult-first')
        .map((duty) => (
          <Duty
            title={scene.words.t('act.duties')}
            text={<Said>{duty.text}</Said>}
            pinpoints={cited(duty.pinpoint)}
          />
        ))}
    </>
  );
}

function RefusalAside({ scene }: { readonly scene: Scene }) {
  const { words, view, advice } = scene;
  const others = (advice?.grounds?.duties ?? []).filter(
    (duty) => duty.code !== 'consult-first' && duty.code !== 'give-reasons',
  );
  return (
    <>
      <NextMoves
        words={words}
        title={words.t('act.refuse-other-ways')}
        moves={(['ask', 'confirm', 'message'] as const).map((slug) => ({
          content: words.t(`move.${slug}`),
          href: `/cases/${view.caseId}/${slug}`,
          pinpoints: view.moves.find((move) => slugOf(move.kind) === slug)?.pinpoints,
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
                <Said>{duty.text}</Said> <Pinpoints at={cited(duty.pinpoint)} />
              </>
            )),
          ].map((line) => <span class="c-small">{line}</span>)}
        />
      </Panel>
      <RequestPanel scene={scene} />
    </>
  );
}
