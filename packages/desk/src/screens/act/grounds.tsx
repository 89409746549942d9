import { errorOf, Ground, NeverList, Panel, TextBox, TextField } from '@comity/design';
import type { PartGrounds } from '@comity/service';
import type { Fields } from '../../http/form.ts';
import { partName } from '../case/measure-names.ts';
import { groupOf, textOf } from '../described/asker.ts';
import { LawText } from '../law/law-text.tsx';
import { instrumentNamed } from '../law-names.ts';
import type { ActBodyProps, Scene } from './act-form.ts';
import { cited, groundName } from './ground-name.ts';
import type { Look } from './said-form.tsx';

/** The value of a ground in the list: its place among the answers, and its code. */
const valueIn = (place: number, code: string): string => (place === 0 ? code : `${code}.${place}`);

/** The field for the article of a ground, where the data cites none. */
const articleOf = (value: string): string => `ground.article-${value}`;

interface Listed {
  readonly value: string;
  readonly ground: PartGrounds['answer']['grounds'][number];
  /** What a refusal on it cites: the provision, or the treaty alone. */
  readonly source: string;
}

const listedIn = ({ answer }: PartGrounds, place: number): readonly Listed[] =>
  answer.grounds.map((ground) => ({
    ground,
    value: valueIn(place, ground.code),
    source: ground.pinpoint ?? answer.question.instrument,
  }));

/** The ground of a refusal as typed: one that the law answered, with its source, or another one. */
function typedGround(posted: Fields, { advice }: Scene): unknown {
  const chosen = posted.one('ground');
  const known = (advice?.grounds ?? []).flatMap(listedIn).find(({ value }) => value === chosen);
  return {
    ...(known === undefined
      ? { kind: chosen === 'other' ? 'other' : '' }
      : {
          kind: 'known',
          code: known.ground.code,
          source: known.source,
          article: posted.one(articleOf(chosen)),
        }),
    text: posted.one('ground.text'),
    citation: posted.one('ground.citation'),
  };
}

/** The value that is chosen in the list: of a ground of the law, or `other`. */
function chosenIn({ typed, scene }: ActBodyProps): string {
  const ground = groupOf(typed, 'ground');
  if (textOf(ground, 'kind') === 'other') return 'other';
  const [code, source] = [textOf(ground, 'code'), textOf(ground, 'source')];
  const all = (scene.advice?.grounds ?? []).flatMap(listedIn);
  return all.find((one) => one.ground.code === code && one.source === source)?.value ?? code;
}

const typedIn = ({ typed }: ActBodyProps, name: string): string =>
  textOf(groupOf(typed, 'ground'), name);

/** The ground chosen from what the law says, each with its provision or with an article to name. */
export const groundLook: Look = { Controls: Grounds, read: typedGround };

/** What may be chosen, what is closed and why, what is never a ground, and another ground. */
function Grounds(props: ActBodyProps) {
  const { scene, problems } = props;
  const { words } = scene;
  const answers = scene.advice?.grounds ?? [];
  const error = errorOf(problems, 'ground');
  return (
    <>
      <fieldset
        class="govuk-fieldset c-grounds"
        id="ground"
        aria-describedby={error === undefined ? undefined : 'ground-error'}
      >
        <legend class="govuk-visually-hidden">{words.t('act.ground')}</legend>
        {error === undefined ? null : (
          <p id="ground-error" class="govuk-error-message c-grounds__error">
            <span class="govuk-visually-hidden">{words.t('form.error')}: </span>
            {error}
          </p>
        )}
        {answers.map((one, place) => (
          <Panel title={titleOf(scene, one, 'available')} padded={false} class={apart(place)}>
            {listedIn(one, place)
              .filter(({ ground }) => ground.available !== false)
              .map((listed) => (
                <Choice {...props} listed={listed} />
              ))}
            {place === answers.length - 1 ? <OtherGround {...props} /> : null}
          </Panel>
        ))}
        {answers.length === 0 ? (
          <Panel title={words.t('act.grounds-available')} padded={false}>
            <p class="c-ground">{words.t('act.grounds-none')}</p>
            <OtherGround {...props} />
          </Panel>
        ) : null}
      </fieldset>
      {answers.map((answer) => (
        <>
          <NotAvailable scene={scene} answer={answer} kind="closed" />
          <NotAvailable scene={scene} answer={answer} kind="never" />
        </>
      ))}
    </>
  );
}

const apart = (place: number): string | undefined => (place === 0 ? undefined : 'c-panel--apart');

/** What a list of grounds is, and of which parts where their answers differ. */
function titleOf(
  { words, view, advice, law }: Scene,
  { parts, answer }: PartGrounds,
  kind: 'available' | 'closed' | 'never',
): string {
  const title = words.t(`act.grounds-${kind}`);
  if ((advice?.grounds ?? []).length < 2) return title;
  const { instrument } = answer.question;
  const measures = new Map(view.state.parts.map(({ id, measure }) => [id, measure]));
  const named = parts.map((id) => partName(words, id, measures.get(id) ?? null));
  return words.t('act.grounds-of-parts', {
    grounds: title,
    parts: words.list(named),
    instrument: instrumentNamed(words, law, instrument),
  });
}

/** One ground that may be chosen, with its provision or with an article to name. */
function Choice(props: ActBodyProps & { readonly listed: Listed }) {
  const { listed, problems } = props;
  const { ground, value } = listed;
  const { words } = props.scene;
  const chosen = chosenIn(props) === value;
  return (
    <Ground
      type="radio"
      name="ground"
      id={`ground-${value}`}
      value={value}
      checked={chosen}
      title={groundName(words, ground.code)}
      text={<LawText words={words}>{ground.text}</LawText>}
      status={
        ground.available === true
          ? { kind: 'open', word: words.t('act.ground-open') }
          : { kind: 'limited', word: words.t('act.ground-hangs') }
      }
      pinpoints={cited(ground.pinpoint)}
    >
      {cited(ground.pinpoint).length > 0 ? null : (
        <TextField
          words={words}
          name={articleOf(value)}
          label={words.t('act.ground-article')}
          ifAvailable
          class="govuk-input--width-10"
          value={chosen ? typedIn(props, 'article') : ''}
          problems={problems}
        />
      )}
    </Ground>
  );
}

interface NotAvailableProps {
  readonly scene: Scene;
  readonly answer: PartGrounds;
  readonly kind: 'closed' | 'never';
}

/** Grounds that are closed in this case, or never one; each with its reason. */
function NotAvailable({ scene, answer, kind }: NotAvailableProps) {
  const { words } = scene;
  const { grounds, notGrounds } = answer.answer;
  const rules =
    kind === 'never' ? notGrounds : grounds.filter((ground) => ground.available === false);
  if (rules.length === 0) return null;
  return (
    <Panel title={titleOf(scene, answer, kind)} padded={false} class="c-panel--apart">
      <NeverList
        kind={kind}
        items={rules.map((rule) => ({
          title: groundName(words, rule.code),
          reason: <LawText words={words}>{rule.text}</LawText>,
          pinpoints: cited(rule.pinpoint),
        }))}
      />
    </Panel>
  );
}

/** The engine advises, people decide: a ground that the law data does not know. */
function OtherGround(props: ActBodyProps) {
  const { words } = props.scene;
  return (
    <Ground
      type="radio"
      name="ground"
      id="ground-other"
      value="other"
      checked={chosenIn(props) === 'other'}
      title={words.t('act.ground-other')}
      text={words.t('act.ground-other-hint')}
      status={{ kind: 'limited', word: words.t('act.ground-not-found') }}
    >
      <TextBox
        words={words}
        name="ground.text"
        label={words.t('act.ground-other-text')}
        rows={3}
        value={typedIn(props, 'text')}
        problems={props.problems}
      />
      <TextField
        words={words}
        name="ground.citation"
        label={words.t('act.ground-other-citation')}
        value={typedIn(props, 'citation')}
        problems={props.problems}
      />
    </Ground>
  );
}
