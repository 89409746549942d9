import { type ActForm, typedContent } from './act-form.ts';
import { LongText } from './parts.tsx';

const oneReason = (
  form: Pick<ActForm, 'kind' | 'slug'>,
  label: 'act.why-withdraw' | 'act.why-close',
): ActForm => ({
  ...form,
  checked: true,
  askLaw: false,
  start: () => [],
  content: (typed) => typedContent({ why: typed.one('why') }),
  Body: (props) => <LongText {...props} name="why" label={props.scene.words.t(label)} />,
});

/** The requesting side takes its request back. */
export const withdraw = oneReason(
  { kind: 'request-withdrawn', slug: 'withdraw' },
  'act.why-withdraw',
);

/** Either side closes what was answered or withdrawn. */
export const close = oneReason({ kind: 'case-closed', slug: 'close' }, 'act.why-close');
