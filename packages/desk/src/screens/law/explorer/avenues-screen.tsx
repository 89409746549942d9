import {
  Button,
  Columns,
  errorOf,
  Input,
  Panel,
  Pinpoint,
  Select,
  ShutAvenues,
} from '@comity/design';
import { type AvenuesAnswer, avenues, avenuesApart, MEASURES } from '@comity/law';
import { type Answer, redirect } from '../../../http/screen.ts';
import { measureName } from '../../case/measure-names.ts';
import { theStateNamed } from '../../law-names.ts';
import { lawPage } from '../law-page.tsx';
import { LawText } from '../law-text.tsx';
import { hereWith, isPrinted, type LawScreen, type LawVisit, lawOf } from '../law-visit.ts';
import { AskProblems, jurisdictionItems } from './ask-form.tsx';
import { type Asked, askQuery, type Pair, readAsked } from './asked.ts';
import { AvenuePart } from './avenue-parts.tsx';
import { shutLine } from './explorer-screen.tsx';
import { FactFields, OffenceField } from './fact-fields.tsx';
import { HomeLaw, PairNotes, WhoToWrite } from './said-once.tsx';

/** `/law/avenues`: every avenue for one measure, ranked, with reasons and the facts still missing. */
export const avenuesScreen: LawScreen = {
  name: 'law.avenues',
  path: '/law/avenues',
  sample: '/law/avenues?from=JPN&to=PHL&on=2018-07-01&measure=extradition',
  handle(visit) {
    const asked = readAsked(visit);
    const { pair } = asked;
    if (pair === undefined) return redirect(`/law?${askQuery(asked)}`);
    const answer = avenues(lawOf(visit), {
      ...asked.stated,
      from: pair.from.code,
      to: pair.to.code,
      on: pair.on,
      measure: asked.measure,
    });
    return avenuesPage(visit, { asked, pair, answer });
  },
};

interface Scene {
  readonly asked: Asked;
  readonly pair: Pair;
  readonly answer: AvenuesAnswer;
}

function avenuesPage(visit: LawVisit, scene: Scene): Answer {
  const { words } = visit;
  const { asked, pair, answer } = scene;
  const said = {
    measure: measureName(words, asked.measure),
    from: theStateNamed(words, lawOf(visit), pair.from.code),
    to: theStateNamed(words, lawOf(visit), pair.to.code),
  };
  return lawPage(visit, {
    title: words.t('avenues.title', said),
    heading: words.rich('avenues.title', {
      measure: said.measure,
      from: <bdi>{said.from}</bdi>,
      to: <bdi>{said.to}</bdi>,
    }),
    lead: words.t('avenues.lead', { day: words.day(pair.on, 'wholeDate') }),
    view: 'ask',
    status: asked.problems.length > 0 ? 422 : 200,
    permanent: hereWith(visit, { view: '', format: '', from: pair.from.code, on: pair.on }),
    crumbs: [
      {
        content: words.rich('ask.title', {
          from: <bdi>{said.from}</bdi>,
          to: <bdi>{said.to}</bdi>,
        }),
        href: `/law?${askQuery(asked)}`,
      },
      { content: said.measure },
    ],
    data: {
      name: `avenues-${pair.from.code}-${pair.to.code}-${asked.measure}-${pair.on}`,
      value: answer,
    },
    body: (
      <>
        <AskProblems words={words} asked={asked} />
        <Columns
          side="start"
          label={words.t('avenues.facts')}
          aside={<FactsForm visit={visit} scene={scene} />}
        >
          <Answers visit={visit} scene={scene} />
        </Columns>
      </>
    ),
  });
}

function FactsForm({ visit, scene }: { readonly visit: LawVisit; readonly scene: Scene }) {
  const { words } = visit;
  const { asked, answer } = scene;
  const error = { errorWord: words.t('form.error') };
  return (
    <Panel title={words.t('avenues.facts')}>
      <form class="c-law-facts" method="get" action="/law/avenues">
        {(['from', 'to'] as const).map((side) => (
          <Select
            name={side}
            label={words.t(`ask.${side}`)}
            items={jurisdictionItems(visit, asked.typed[side])}
            value={asked.typed[side]}
          />
        ))}
        <Input
          name="on"
          label={words.t('ask.on')}
          value={asked.typed.on}
          class="govuk-input--width-10"
          autocomplete="off"
          error={errorOf(asked.problems, 'on')}
          {...error}
        />
        <Select
          name="measure"
          label={words.t('ask.measure')}
          items={MEASURES.map((value) => ({ value, text: measureName(words, value) }))}
          value={asked.measure}
        />
        <h3>{words.t('avenues.missing')}</h3>
        <p class="c-small c-quiet">
          {words.t(answer.missing.length === 0 ? 'avenues.missing-none' : 'avenues.missing-lead')}
        </p>
        <OffenceField visit={visit} asked={asked} missing={answer.missing} />
        <FactFields visit={visit} asked={asked} missing={answer.missing} />
        <Button>{words.t('ask.button')}</Button>
      </form>
    </Panel>
  );
}

function Answers({ visit, scene }: { readonly visit: LawVisit; readonly scene: Scene }) {
  const { words } = visit;
  const { asked, answer } = scene;
  const named = visit.query.one('instrument');
  const { passable: some, closed } = avenuesApart(answer);
  return (
    <>
      <PairNotes visit={visit} answer={answer} />
      {answer.advice.length === 0 ? null : (
        <section class="c-law-advice">
          <h2>{words.t('avenues.advice')}</h2>
          {answer.advice.map(({ text, pinpoint }) => (
            <p>
              <LawText words={words}>{text}</LawText>{' '}
              {pinpoint === null ? null : <Pinpoint at={pinpoint} />}
            </p>
          ))}
        </section>
      )}
      {some.length === 0 ? <p>{words.t('avenues.none-open')}</p> : null}
      {some.map((avenue) => (
        <AvenuePart
          visit={visit}
          avenue={avenue}
          measure={asked.measure}
          requested={answer.question.to}
          chosen={avenue.instrument === named}
        />
      ))}
      <WhoToWrite visit={visit} avenues={answer.avenues} />
      <HomeLaw visit={visit} answer={answer} printed={isPrinted(visit)} />
      <ShutAvenues
        words={words}
        printed={closed.some(({ instrument }) => instrument === named)}
        avenues={closed.map((avenue) => shutLine(visit, avenue))}
      />
    </>
  );
}
