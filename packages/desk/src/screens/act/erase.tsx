import { CheckboxField } from '@comity/design';
import { actName } from '../case/act-names.ts';
import { type ActForm, type Scene, typedContent } from './act-form.ts';
import { LongText } from './parts.tsx';

/** Acts about erasure are the record of it and are kept. */
const erasable = (scene: Scene) =>
  scene.view.acts.filter((act) => act.kind !== 'erasure-requested' && act.kind !== 'body-erased');

/** Asks the other side to destroy the text of acts; the signed headers stay. */
export const erase: ActForm = {
  kind: 'erasure-requested',
  slug: 'erase',
  checked: false,
  askLaw: false,
  start: () => [],
  content: (typed) => typedContent({ acts: typed.all('acts'), why: typed.one('why') }),
  Body: (props) => {
    const { words, here } = props.scene;
    return (
      <>
        <CheckboxField
          words={words}
          name="acts"
          legend={words.t('act.erase-acts')}
          class="govuk-checkboxes--small"
          items={erasable(props.scene).map((act) => ({
            value: act.id,
            content: actName(words, act.kind),
            hint: words.wholeMoment(act.claimedAt, here.place.zone),
          }))}
          values={props.typed.all('acts')}
          problems={props.problems}
        />
        <LongText {...props} name="why" label={words.t('act.why-erase')} />
      </>
    );
  },
};
