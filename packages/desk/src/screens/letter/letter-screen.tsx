import { ProblemText, Said } from '@comity/design';
import { type ActView, type CaseView, mayTakeText } from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
import type { VNode } from 'preact';
import {
  type Answer,
  file,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  page,
} from '../../http/screen.ts';
import { caseCrumbs } from '../case/references.tsx';
import { UseLimits } from '../case/use-limits.tsx';
import { hereOf } from '../here.ts';
import { letterText } from './letter.ts';

const ENCODER = new TextEncoder();

/** The statements of a case, or one of them (`act=3`), as plain text: to be read out, or kept. */
export const letterScreen: OfficerScreen = {
  name: 'case.text',
  access: 'officer',
  method: 'GET',
  path: '/cases/:caseId/text',
  sample: '/cases/*/text',
  async handle(visit) {
    const { query } = visit;
    const asked = query.one('act') === '' ? undefined : numberOf(query.one('act'));
    if (query.one('download') !== 'yes') return show(visit, asked, null);
    const taken = await visit.service.cases.takeText(visit.session, visit.param('caseId'), asked);
    if (taken.ok) return textFile(visit, taken.value, asked);
    return taken.error.code === 'use-limited'
      ? show(visit, asked, spoken(visit.words, taken.error))
      : notFound();
  },
};

/** The number as an address of ours writes it; that of no act where it is written otherwise. */
const numberOf = (typed: string): number => (/^[1-9][0-9]{0,8}$/.test(typed) ? Number(typed) : 0);

function textFile(visit: OfficerVisit, view: CaseView, asked: number | undefined): Answer {
  const { law } = visit.service.law;
  const text = letterText({ here: hereOf(visit), law, view, acts: view.acts });
  const which = asked === undefined ? '' : `-act-${asked}`;
  return file({
    fileName: `comity-${view.reference}${which}.txt`,
    type: 'text/plain; charset=utf-8',
    bytes: ENCODER.encode(text),
  });
}

async function show(
  visit: OfficerVisit,
  asked: number | undefined,
  problem: Spoken | null,
): Promise<Answer> {
  const { words } = visit;
  const caseId = visit.param('caseId');
  const found = await visit.service.cases.view(visit.session, caseId, { acts: 'all' });
  if (!found.ok) return notFound();
  const view = found.value;
  const acts = view.acts.filter(({ number }) => asked === undefined || number === asked);
  if (asked !== undefined && acts.length === 0) return notFound();
  return page({
    status: problem === null ? 200 : 409,
    title: words.t('letter.page'),
    section: 'work',
    breadcrumbs: [...caseCrumbs(words, view), { content: words.t('letter.page') }],
    body: (
      <>
        <h1>{words.t('letter.page')}</h1>
        {problem === null ? null : (
          <p class="govuk-error-message" role="alert">
            <ProblemText problem={problem} />
          </p>
        )}
        <p class="c-lead">{words.t('letter.lead')}</p>
        <UseLimits words={words} law={visit.service.law.law} view={view} />
        <TakeOut visit={visit} view={view} acts={acts} asked={asked} />
        <section class="c-letter" tabindex={0} aria-label={words.t('letter.page')}>
          <pre>
            <Said>
              {letterText({ here: hereOf(visit), law: visit.service.law.law, view, acts })}
            </Said>
          </pre>
        </section>
      </>
    ),
  });
}

interface TakeOutProps {
  readonly visit: OfficerVisit;
  readonly view: CaseView;
  readonly acts: readonly ActView[];
  readonly asked: number | undefined;
}

/** The way out as a file, where a limit leaves one. */
function TakeOut({ visit: { words }, view, acts, asked }: TakeOutProps): VNode | null {
  const [only] = acts;
  const may =
    asked === undefined ? mayTakeText(view) : only !== undefined && mayTakeText(view, only);
  if (!may) return null;
  const which = asked === undefined ? '' : `act=${asked}&`;
  return (
    <p>
      <a class="govuk-link" href={`/cases/${view.caseId}/text?${which}download=yes`}>
        {words.t('letter.download')}
      </a>
    </p>
  );
}
