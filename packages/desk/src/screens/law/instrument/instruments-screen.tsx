import { Panel, Said, Table } from '@comity/design';
import { type Instrument, partiesOn } from '@comity/law';
import { instrumentTitled } from '../../law-names.ts';
import { askedDay, DayForm } from '../day-form.tsx';
import { instrumentHref } from '../law-address.ts';
import { lawPage } from '../law-page.tsx';
import { type LawScreen, type LawVisit, lawOf } from '../law-visit.ts';
import { codeWords } from '../law-words.tsx';
import { dayWords } from './standing-words.tsx';

const SETS = {
  conventions: ['convention', 'protocol'],
  regional: ['regional-mlat', 'regional-cybercrime', 'regional-instrument', 'scheme', 'channel'],
  bilateral: ['mlat', 'extradition', 'cloud-act'],
  ways: ['comity', 'police', 'provider'],
  texts: ['model', 'statute'],
} as const satisfies Record<string, readonly Instrument['kind'][]>;

/** `/law/instruments`: all of them, by kind, with the number they bind on a day. */
export const instrumentsScreen: LawScreen = {
  name: 'law.instruments',
  path: '/law/instruments',
  sample: '/law/instruments',
  handle(visit) {
    const { words } = visit;
    const law = lawOf(visit);
    const day = askedDay(visit);
    const { on } = day;
    const all = law.data.instruments.toSorted((a, b) =>
      instrumentTitled(words, law, a.id).localeCompare(
        instrumentTitled(words, law, b.id),
        words.locale.numbers,
      ),
    );
    return lawPage(visit, {
      title: words.t('instruments.title'),
      lead: words.t('instruments.lead', { day: words.day(on, 'wholeDate') }),
      view: 'instruments',
      status: day.problems.length > 0 ? 422 : 200,
      permanent: `/law/instruments?on=${on}`,
      data: { name: `instruments-${on}`, value: { on, instruments: all } },
      body: (
        <>
          <DayForm visit={visit} day={day} action="/law/instruments" />
          <div class="c-stack">
            {Object.entries(SETS).map(([name, kinds]) => (
              <InstrumentSet
                visit={visit}
                title={words.t(`instruments.${name as keyof typeof SETS}`)}
                instruments={all.filter(({ kind }) => (kinds as readonly string[]).includes(kind))}
                on={on}
              />
            ))}
          </div>
        </>
      ),
    });
  },
};

interface SetProps {
  readonly visit: LawVisit;
  readonly title: string;
  readonly instruments: readonly Instrument[];
  readonly on: string;
}

function InstrumentSet({ visit, title, instruments, on }: SetProps) {
  const { words } = visit;
  const law = lawOf(visit);
  return (
    <Panel
      title={title}
      aside={<span class="c-quiet">{words.number(instruments.length)}</span>}
      padded={false}
    >
      <section
        class="c-law-scroll c-law-scroll--inner"
        tabindex={0}
        aria-label={words.t('state.region', { title })}
      >
        <Table
          class="c-law-table"
          caption={title}
          captionClass="govuk-visually-hidden"
          firstCellIsHeader
          head={[
            { content: words.t('instruments.name') },
            { content: words.t('instrument.kind') },
            { content: words.t('instruments.in-force') },
            { content: words.t('instruments.count'), format: 'numeric' },
          ]}
          rows={instruments.map((instrument) => [
            {
              content: (
                <a class="govuk-link" href={instrumentHref(instrument.id, on)}>
                  <Said>{instrumentTitled(words, law, instrument.id)}</Said>
                </a>
              ),
            },
            { content: codeWords(words, 'law-kind', instrument.kind) },
            {
              content: dayWords(words, instrument.inForce, {
                notAfter: instrument.inForceNotAfter,
              }),
            },
            {
              content: words.number(partiesOn(law, instrument, on).inForce),
              format: 'numeric',
            },
          ])}
        />
      </section>
    </Panel>
  );
}
