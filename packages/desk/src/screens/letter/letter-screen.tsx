import { Said } from '@comity/design';
import type { ActView } from '@comity/service';
import { file, notFound, type OfficerScreen, page } from '../../http/screen.ts';
import { caseCrumbs } from '../case/references.tsx';
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
    const { words, query } = visit;
    const { cases } = visit.service;
    const caseId = visit.param('caseId');
    const leaves = query.one('download') === 'yes';
    const found = leaves
      ? await cases.takeText(visit.session, caseId)
      : await cases.view(visit.session, caseId, { acts: 'all' });
    if (!found.ok) return notFound();
    const view = found.value;
    const acts = chosen(view.acts, query.one('act'));
    if (acts === undefined) return notFound();
    const here = hereOf(visit);
    const text = letterText({ here, law: visit.service.law.law, view, acts });
    const act = acts.length === 1 ? acts[0] : undefined;
    if (leaves) {
      const which = query.one('act') === '' ? '' : `-act-${act?.number ?? ''}`;
      return file({
        fileName: `comity-${view.reference}${which}.txt`,
        type: 'text/plain; charset=utf-8',
        bytes: ENCODER.encode(text),
      });
    }
    const one = query.one('act') === '' ? '' : `act=${act?.number ?? ''}&`;
    return page({
      title: words.t('letter.page'),
      section: 'work',
      breadcrumbs: [...caseCrumbs(words, view), { content: words.t('letter.page') }],
      body: (
        <>
          <h1>{words.t('letter.page')}</h1>
          <p class="c-lead">{words.t('letter.lead')}</p>
          <p>
            <a class="govuk-link" href={`/cases/${view.caseId}/text?${one}download=yes`}>
              {words.t('letter.download')}
            </a>
          </p>
          <section class="c-letter" tabindex={0} aria-label={words.t('letter.page')}>
            <pre>
              <Said>{text}</Said>
            </pre>
          </section>
        </>
      ),
    });
  },
};

/** All acts, or the one of that number; undefined where there is none. */
function chosen(acts: readonly ActView[], asked: string): readonly ActView[] | undefined {
  if (asked === '') return acts;
  const act = acts.find(({ number }) => String(number) === asked);
  return act === undefined ? undefined : [act];
}
