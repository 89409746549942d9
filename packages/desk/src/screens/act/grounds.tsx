import { errorOf, Ground, NeverList, Panel, TextBox, TextField } from '@comity/design';
import type { Fields } from '../../http/form.ts';
import { groupOf, textOf } from '../described/asker.ts';
import { LawText } from '../law/law-text.tsx';
import type { ActBodyProps, Scene } from './act-form.ts';
import { cited, groundName } from './ground-name.ts';
import type { Look } from './said-form.tsx';

const ARTICLE = 'ground.article-';

/** The ground of a refusal as typed: one that the law answered, with its source, or another one. */
function typedGround(posted: Fields, { advice }: Scene): unknown {
  const chosen = posted.one('ground');
  const known = advice?.grounds?.grounds.find(({ code }) => code === chosen);
  return {
    ...(known === undefined
      ? { kind: chosen === 'other' ? 'other' : '' }
      : {
          kind: 'known',
          code: known.code,
          source: known.pinpoint ?? advice?.grounds?.question.instrument,
          article: posted.one(`${ARTICLE}${chosen}`),
        }),
    text: posted.one('ground.text'),
    citation: posted.one('ground.citation'),
  };
}

/** The code that is chosen in the list: of a ground of the law, or `other`. */
const chosenIn = ({ typed }: ActBodyProps): string => {
  const ground = groupOf(typed, 'ground');
  return textOf(ground, 'kind') === 'other' ? 'other' : textOf(ground, 'code');
};

const typedIn = ({ typed }: ActBodyProps, name: string): string =>
  textOf(groupOf(typed, 'ground'), name);

/** The ground chosen from what the law says, each with its provision or with an article to name. */
export const groundLook: Look = { Controls: Grounds, read: typedGround };

/** What may be chosen, what is closed and why, what is never a ground, and another ground. */
function Grounds(props: ActBodyProps) {
  const { words, advice } = props.scene;
  const answer = advice?.grounds ?? null;
  const open = (answer?.grounds ?? []).filter((ground) => ground.available !== false);
  const error = errorOf(props.problems, 'ground');
  return (
    <>
      <fieldset
        class="govuk-fieldset c-grounds"
        id="ground"
        aria-describedby={error === undefined ? undefined : 'ground-error'}
      >
        <legend class="govuk-visually-hidden">{words.t('act.ground')}</legend>
        <Panel title={words.t('act.grounds-available')} padded={false}>
          {error === undefined ? null : (
            <p id="ground-error" class="govuk-error-message c-grounds__error">
              <span class="govuk-visually-hidden">{words.t('form.error')}: </span>
              {error}
            </p>
          )}
          {answer === null ? <p class="c-ground">{words.t('act.grounds-none')}</p> : null}
          {open.map((ground) => (
            <Ground
              type="radio"
              name="ground"
              id={`ground-${ground.code}`}
              value={ground.code}
              checked={chosenIn(props) === ground.code}
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
                  name={`${ARTICLE}${ground.code}`}
                  label={words.t('act.ground-article')}
                  ifAvailable
                  class="govuk-input--width-10"
                  value={chosenIn(props) === ground.code ? typedIn(props, 'article') : ''}
                  problems={props.problems}
                />
              )}
            </Ground>
          ))}
          <OtherGround {...props} />
        </Panel>
      </fieldset>
      <NotAvailable {...props} kind="closed" />
      <NotAvailable {...props} kind="never" />
    </>
  );
}

/** Grounds that are closed in this case, or never one; each with its reason. */
function NotAvailable(props: ActBodyProps & { readonly kind: 'closed' | 'never' }) {
  const { words, advice } = props.scene;
  const rules =
    props.kind === 'never'
      ? (advice?.grounds?.notGrounds ?? [])
      : (advice?.grounds?.grounds ?? []).filter((ground) => ground.available === false);
  if (rules.length === 0) return null;
  return (
    <Panel title={words.t(`act.grounds-${props.kind}`)} padded={false} class="c-panel--apart">
      <NeverList
        kind={props.kind}
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
