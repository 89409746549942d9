import { type Fact, Facts, Panel, Pinpoints, Said } from '@comity/design';
import { measureName } from '../case/measure-names.ts';
import { targetText } from '../case/target-text.ts';
import type { Scene } from './act-form.ts';

/** What was asked, beside the form that answers it. */
export function RequestPanel({ scene }: { readonly scene: Scene }) {
  const { words, view } = scene;
  const { request } = view;
  if (request === null) return null;
  const facts: Fact[] = [
    { name: words.t('case.measure'), value: measureName(words, request.measure) },
    {
      name: words.t('case.basis'),
      value: request.instruments.map((one) => (
        <div>
          <Said>{one.id}</Said> <Pinpoints at={one.pinpoints} />
        </div>
      )),
    },
    ...request.targets.map((target, index) => ({
      name: words.t('case.item', { n: index + 1 }),
      value: <Said>{targetText(words, target)}</Said>,
    })),
    { name: words.t('case.conduct'), value: <Said>{request.conduct}</Said> },
  ];
  return (
    <Panel
      title={words.t('act.request')}
      aside={
        <a class="govuk-link c-small" href={`/cases/${view.caseId}`}>
          {words.t('act.open-request')}
        </a>
      }
    >
      <Facts facts={facts} />
    </Panel>
  );
}
