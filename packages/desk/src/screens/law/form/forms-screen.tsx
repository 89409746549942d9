import { Panel, Said } from '@comity/design';
import { measuresWithForm } from '@comity/law';
import { measureName } from '../../case/measure-names.ts';
import { instrumentTitled } from '../../law-names.ts';
import { formHref, instrumentHref } from '../law-address.ts';
import { lawPage } from '../law-page.tsx';
import { type LawScreen, lawOf } from '../law-visit.ts';

/** `/law/forms`: the blank forms, by instrument and measure. */
export const formsScreen: LawScreen = {
  name: 'law.forms',
  path: '/law/forms',
  sample: '/law/forms',
  handle(visit) {
    const { words } = visit;
    const law = lawOf(visit);
    const sets = law.data.instruments
      .filter(({ kind }) => kind !== 'model')
      .map((instrument) => ({ instrument, measures: measuresWithForm(law, instrument.id) }))
      .filter(({ measures }) => measures.length > 0);
    return lawPage(visit, {
      title: words.t('forms.title'),
      lead: words.t('forms.lead'),
      view: 'forms',
      permanent: '/law/forms',
      data: {
        name: 'forms',
        value: sets.map(({ instrument, measures }) => ({ instrument: instrument.id, measures })),
      },
      body: (
        <div class="c-stack">
          {sets.map(({ instrument, measures }) => (
            <Panel
              title={<Said>{instrumentTitled(words, law, instrument.id)}</Said>}
              aside={
                <a class="govuk-link" href={instrumentHref(instrument.id)}>
                  <span class="c-code">{instrument.id}</span>
                </a>
              }
            >
              <ul class="c-law-columns">
                {measures.map((measure) => (
                  <li>
                    <a class="govuk-link" href={formHref(instrument.id, measure)}>
                      {measureName(words, measure)}
                    </a>
                  </li>
                ))}
              </ul>
            </Panel>
          ))}
        </div>
      ),
    });
  },
};
