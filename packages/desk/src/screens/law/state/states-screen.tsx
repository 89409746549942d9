import { Panel } from '@comity/design';
import type { Jurisdiction } from '@comity/law';
import { stateNamed } from '../../law-names.ts';
import { lawPage } from '../law-page.tsx';
import { type LawScreen, type LawVisit, lawOf } from '../law-visit.ts';
import { StateLink } from '../law-words.tsx';

/** `/law/states`: every jurisdiction of the law data; those with a profile first. */
export const statesScreen: LawScreen = {
  name: 'law.states',
  path: '/law/states',
  sample: '/law/states',
  handle(visit) {
    const { words } = visit;
    const law = lawOf(visit);
    const all = law.data.jurisdictions.toSorted((a, b) =>
      stateNamed(words, law, a.code).localeCompare(
        stateNamed(words, law, b.code),
        words.locale.numbers,
      ),
    );
    const [known, others] = [true, false].map((profiled) =>
      all.filter(({ code }) => law.profiles.has(code) === profiled),
    );
    return lawPage(visit, {
      title: words.t('states.title'),
      lead: words.t('states.lead'),
      view: 'states',
      permanent: '/law/states',
      data: { name: 'jurisdictions', value: all },
      body: (
        <div class="c-stack">
          <StateSet visit={visit} title={words.t('states.profiled')} states={known ?? []} />
          <StateSet visit={visit} title={words.t('states.others')} states={others ?? []} />
        </div>
      ),
    });
  },
};

interface SetProps {
  readonly visit: LawVisit;
  readonly title: string;
  readonly states: readonly Jurisdiction[];
}

function StateSet({ visit, title, states }: SetProps) {
  const { words } = visit;
  return (
    <Panel title={title} aside={<span class="c-quiet">{words.number(states.length)}</span>}>
      <ul class="c-law-columns">
        {states.map(({ code }) => (
          <li>
            <StateLink words={words} law={lawOf(visit)} code={code} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
