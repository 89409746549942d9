import { SelectField } from '@comity/design';
import { actName } from '../case/act-names.ts';
import { type ActForm, typedContent } from './act-form.ts';
import { LongText } from './parts.tsx';

/** A word between officers, on the record. */
export const message: ActForm = {
  kind: 'message-sent',
  slug: 'message',
  checked: false,
  askLaw: false,
  start: () => [],
  content: (typed) => typedContent({ text: typed.one('text') }, { about: typed.one('about') }),
  Body: (props) => {
    const { words, view, here } = props.scene;
    return (
      <>
        <LongText {...props} name="text" label={words.t('act.message-text')} rows={6} />
        <SelectField
          words={words}
          name="about"
          label={words.t('act.message-about')}
          items={[
            { value: '', text: words.t('act.message-about-none') },
            ...view.acts.map((act) => ({
              value: act.id,
              text: `${actName(words, act.kind)}, ${words.moment(act.claimedAt, here.place.zone)}`,
            })),
          ]}
          value={props.typed.one('about')}
          problems={props.problems}
        />
      </>
    );
  },
};
