import { type Said as SaidAct, translationsOf } from '@comity/case';
import { Facts, Panel, Said } from '@comity/design';
import type { CaseView } from '@comity/service';
import { languageName, stateName } from '@comity/words';
import type { VNode } from 'preact';
import { notFound, type OfficerScreen, page } from '../../http/screen.ts';
import { actTitle } from '../case/act-names.ts';
import { readerOf } from '../case/reader.ts';
import { caseCrumbs } from '../case/references.tsx';
import { hereOf } from '../here.ts';
import { Beside } from '../stated/beside.tsx';
import type { Reader } from '../stated/looks.ts';
import { statedRows } from '../stated/stated.tsx';

/** One text of a case and its translations, side by side: `act=1` says which; else what opened it. */
export const textsScreen: OfficerScreen = {
  name: 'case.texts',
  access: 'officer',
  method: 'GET',
  path: '/cases/:caseId/texts',
  sample: '/cases/*/texts',
  async handle(visit) {
    const { words, query, service, session } = visit;
    const found = await service.cases.view(session, visit.param('caseId'), { acts: 'all' });
    if (!found.ok) return notFound();
    const view = found.value;
    const asked = query.one('act');
    const act = view.acts.find(({ id, number }) =>
      asked === '' ? id === view.state.request : String(number) === asked,
    );
    if (act === undefined) return notFound();
    const here = hereOf(visit);
    const reader = readerOf(words, view, { here, law: service.law.law });
    const { content } = act;
    const translations = translationsOf(view.state, act.id);
    const of = actTitle(words, act);
    return page({
      title: words.t('case.texts-of', { act: of }),
      section: 'work',
      breadcrumbs: [...caseCrumbs(words, view), { content: words.t('case.texts') }],
      body: (
        <>
          <h1>{words.t('case.texts-of', { act: of })}</h1>
          {translations.length === 0 ? <p>{words.t('case.texts-none')}</p> : null}
          <div class="c-side-by-side">
            <Panel title={words.t('case.texts-original')}>
              <Beside here={here} view={view} act={act.id} links={false} />
              {typeof content === 'string' ? (
                <p class="c-quiet">{words.t(`case.${content}-text`)}</p>
              ) : (
                <Facts facts={statedRows(act.kind, content, reader)} />
              )}
            </Panel>
            {translations.map((one) => (
              <Translation view={view} one={one} reader={reader} />
            ))}
          </div>
        </>
      ),
    });
  },
};

interface TranslationProps {
  readonly view: CaseView;
  readonly one: SaidAct<'translation-added'>;
  readonly reader: Reader;
}

/** One translation: whose it is and what it is worth, then its words. */
function Translation({ view, one, reader }: TranslationProps): VNode | null {
  const { words } = reader;
  const { content, side } = one;
  if (content === null) return null;
  const author = side === view.side ? view.us : view.them;
  return (
    <Panel title={languageName(words, content.language)}>
      <Facts
        facts={[
          {
            name: words.t('case.texts-by'),
            value: <Said>{stateName(words, author.participantName)}</Said>,
          },
          ...statedRows('translation-added', content, reader).filter(
            ({ at }) => at !== 'act' && at !== 'language',
          ),
        ]}
      />
    </Panel>
  );
}
