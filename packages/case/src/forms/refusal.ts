import type { Fault } from '@comity/base';
import type { ContentOf } from '@comity/statements';
import type { FormContext, FormFindings } from './form.ts';

type Refused = ContentOf<'assistance-refused'>;

/** The form of a refusal. What the law data thinks of the ground is advice: the State decides. */
export const refusalForm = (content: Refused, { advice }: FormContext): FormFindings => ({
  missing: [],
  warnings: [...groundWarnings(content, advice), ...dutyWarnings(content, advice)],
});

function groundWarnings({ ground }: Refused, advice: FormContext['advice']): Fault[] {
  if (ground.kind === 'other') return [{ code: 'ground-not-in-law-data', at: 'ground' }];
  if (advice.grounds === undefined) return [];
  const known = advice.grounds.find((one) => one.code === ground.code);
  if (known === undefined) return [{ code: 'ground-not-in-law-data', at: 'ground.code' }];
  return known.available === false
    ? [
        {
          code: 'ground-not-available',
          params: { law: known.text },
          at: 'ground.code',
          pinpoint: known.pinpoint,
        },
      ]
    : [];
}

function dutyWarnings({ consultedFirst }: Refused, advice: FormContext['advice']): Fault[] {
  if (consultedFirst) return [];
  return (advice.duties ?? [])
    .filter((duty) => duty.code === 'consult-first' && duty.on !== 'postponement')
    .map(({ text, pinpoint }) => ({
      code: 'not-consulted',
      params: { law: text },
      at: 'consultedFirst',
      pinpoint,
    }));
}
