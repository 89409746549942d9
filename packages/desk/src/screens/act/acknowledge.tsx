import { TextField } from '@comity/design';
import { type ActForm, typedContent } from './act-form.ts';
import { Remarks } from './parts.tsx';

/** A person has taken the request up. */
export const acknowledge: ActForm = {
  kind: 'request-acknowledged',
  slug: 'acknowledge',
  checked: false,
  askLaw: false,
  start: () => [],
  content: (typed) =>
    typedContent({}, { reference: typed.one('reference').trim(), remarks: typed.one('remarks') }),
  Body: (props) => (
    <>
      <TextField
        words={props.scene.words}
        name="reference"
        label={props.scene.words.t('act.reference')}
        hint={props.scene.words.t('act.reference-hint')}
        ifAvailable
        class="govuk-input--width-20"
        value={props.typed.one('reference')}
        problems={props.problems}
      />
      <Remarks {...props} />
    </>
  ),
};
