import { Said, Select, StateCode, type ViewLink, Views } from '@comity/design';
import {
  filesProfiles,
  findJurisdiction,
  gapAnalysis,
  type Jurisdiction,
  nearMatches,
  profileOn,
} from '@comity/law';
import { spoken } from '@comity/words';
import type { Answer } from '../../../http/screen.ts';
import { instrumentShort, stateNamed, theStateNamed } from '../../law-names.ts';
import { type AskedDay, askedDay, DayForm } from '../day-form.tsx';
import { instrumentHref, stateHref } from '../law-address.ts';
import { lawNotFound, lawPage } from '../law-page.tsx';
import { type LawScreen, type LawVisit, lawOf } from '../law-visit.ts';
import { StateLink } from '../law-words.tsx';
import { standingsOf } from './binding-table.tsx';
import { gapInstruments } from './gap-panel.tsx';
import { StateHeads } from './state-heads.tsx';

/** `/law/state/JPN?on=2018-07-01&against=UNCC`: what binds a jurisdiction, its own law, its gaps. */
export const stateScreen: LawScreen = {
  name: 'law.state',
  path: '/law/state/:code',
  sample: '/law/state/JPN?on=2018-07-01&against=UNCC',
  handle(visit) {
    const code = visit.param('code').trim();
    const found = findJurisdiction(lawOf(visit), code);
    return found.ok
      ? statePage(visit, found.value)
      : unknownState(visit, code, spoken(visit.words, found.error).text);
  },
};

function statePage(visit: LawVisit, state: Jurisdiction): Answer {
  const { words } = visit;
  const law = lawOf(visit);
  const day = askedDay(visit);
  const { on } = day;
  const choices = gapInstruments(law);
  const wanted = visit.query.one('against');
  const against = choices.includes(wanted) ? wanted : (filesProfiles(law) ?? choices[0] ?? '');
  const profile = profileOn(law, state, on);
  const standings = standingsOf(law, state.code, on);
  const gap = gapAnalysis(law, { state: state.code, instrument: against, on });
  const declarations = law.declarationsOf.get(state.code) ?? [];
  return lawPage(visit, {
    title: stateNamed(words, law, state.code),
    heading: <StateCode code={state.code} name={stateNamed(words, law, state.code)} />,
    lead: words.t('state.lead', {
      kind: words.t(`state.kind-${state.kind}`),
      day: words.day(on, 'wholeDate'),
    }),
    view: 'states',
    status: day.problems.length > 0 ? 422 : 200,
    crumbs: [
      { content: words.t('states.title'), href: '/law/states' },
      { content: <bdi>{stateNamed(words, law, state.code)}</bdi> },
    ],
    permanent: `${stateHref(state.code, on)}&against=${against}`,
    data: {
      name: `state-${state.code}-${on}`,
      value: {
        state,
        on,
        profile,
        standings: standings.map(({ row, ...standing }) => ({ ...standing, source: row?.source })),
        declarations,
        gap,
      },
    },
    body: (
      <>
        <StateForm visit={visit} state={state} day={day} choices={choices} against={against} />
        <Views words={words} label={words.t('state.parts')} items={partsOf(visit)} />
        <About visit={visit} state={state} updated={profile.updated} />
        <StateHeads visit={visit} on={on} about={{ profile, standings, declarations, gap }} />
      </>
    ),
  });
}

interface FormProps {
  readonly visit: LawVisit;
  readonly state: Jurisdiction;
  readonly day: AskedDay;
  readonly choices: readonly string[];
  readonly against: string;
}

function StateForm({ visit, state, day, choices, against }: FormProps) {
  const { words } = visit;
  return (
    <DayForm visit={visit} day={day} action={stateHref(state.code)}>
      <Select
        name="against"
        label={words.t('state.gap-against')}
        value={against}
        items={choices.map((id) => ({
          value: id,
          text: words.t('request.offence-item', {
            title: instrumentShort(words, lawOf(visit), id),
            pinpoint: id,
          }),
        }))}
      />
    </DayForm>
  );
}

/** The parts of the page, so that a long page has a way in. */
const partsOf = (visit: LawVisit): readonly ViewLink[] =>
  (
    [
      'write-first',
      'basics',
      'gap',
      'binds',
      'substantive',
      'procedural',
      'cooperation',
      'capacity',
      'declarations',
      'history',
    ] as const
  ).map((part) => ({ content: visit.words.t(`state.${part}`), href: `#${part}` }));

interface AboutProps {
  readonly visit: LawVisit;
  readonly state: Jurisdiction;
  readonly updated: string | null;
}

function About({ visit, state, updated }: AboutProps) {
  const { words } = visit;
  const law = lawOf(visit);
  const name = theStateNamed(words, law, state.code);
  return (
    <p class="c-law-about">
      {updated === null
        ? words.rich('state.unknown', { state: <bdi>{name}</bdi> })
        : words.t('state.updated', { day: words.day(updated, 'wholeDate') })}{' '}
      {state.of === undefined ? null : (
        <>
          {words.rich('shell.labelled', {
            label: words.t('state.of'),
            text: <StateLink words={words} law={law} code={state.of} />,
          })}{' '}
        </>
      )}
      {(state.memberOf ?? []).map(({ of }) => (
        <>
          {words.rich('shell.labelled', {
            label: words.t('state.member'),
            text: <Membership visit={visit} of={of} />,
          })}{' '}
        </>
      ))}
    </p>
  );
}

/** An organisation, or a way that has members. */
function Membership({ visit, of }: { readonly visit: LawVisit; readonly of: string }) {
  const { words } = visit;
  const law = lawOf(visit);
  return law.jurisdictions.has(of) ? (
    <StateLink words={words} law={law} code={of} />
  ) : (
    <a class="govuk-link" href={instrumentHref(of)}>
      <Said>{instrumentShort(words, law, of)}</Said>
    </a>
  );
}

/** What is spelt alike, by code and by name. */
function unknownState(visit: LawVisit, asked: string, text: string): Answer {
  const law = lawOf(visit);
  const wanted = asked.toLowerCase();
  const named = law.data.jurisdictions
    .filter(
      (row) => row.alpha2?.toLowerCase() === wanted || row.name.toLowerCase().includes(wanted),
    )
    .map(({ code }) => code);
  const alike = nearMatches(asked.toUpperCase(), [...law.jurisdictions.keys()], 6);
  return lawNotFound(visit, {
    title: visit.words.t('state.missing', { code: asked.slice(0, 60) }),
    text: <bdi>{text}</bdi>,
    view: 'states',
    near: [...new Set([...named, ...alike])].slice(0, 10).map((code) => ({
      href: stateHref(code),
      name: `${code} ${stateNamed(visit.words, law, code)}`,
    })),
  });
}
