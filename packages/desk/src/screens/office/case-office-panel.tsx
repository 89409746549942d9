import { hasOpenPart } from '@comity/case';
import { Button, type Here, Lines, Panel, Said } from '@comity/design';
import type { CaseAtHome, CaseView } from '@comity/service';
import { stateName, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { measureName } from '../case/measure-names.ts';
import { PlainText } from '../plain-text.tsx';
import { rightsLines } from '../rights/rights-lines.tsx';

/** Notes that the page of a case shows; the rest stand on a page of their own. */
const SHOWN = 3;

/** What this authority keeps to itself about a case: never sent, and not on paper. */
export function CaseOfficePanel(props: {
  readonly here: Here;
  readonly view: CaseView;
  readonly atHome: CaseAtHome;
  readonly formToken: string;
}): VNode {
  const { here, view, atHome, formToken } = props;
  const { words } = here;
  const { assigned, notes } = atHome;
  const { zone } = here.place;
  return (
    <Panel
      title={words.t('office.only-here')}
      aside={<span class="c-small c-quiet">{words.t('office.never-sent')}</span>}
      class="c-panel--next"
      padded={false}
    >
      <Lines
        items={[
          <div class="c-small">
            {assigned === null ? (
              <b>{words.t('office.nobody')}</b>
            ) : (
              <>
                <b>
                  <Said>{assigned.officer.name}</Said>
                </b>{' '}
                <span class="c-quiet">
                  {words.t('office.since', { moment: words.moment(assigned.since, zone) })}
                </span>
              </>
            )}
          </div>,
          <div class="c-small">
            {atHome.named === null ? null : (
              <>
                <b>{words.t('walls.line-case')}</b>{' '}
                {atHome.named.map(({ name }) => (
                  <>
                    <Said>{name}</Said>{' '}
                  </>
                ))}
              </>
            )}
            <a class="govuk-link" href={`/walls/${view.caseId}`}>
              {words.t('walls.line-set')}
            </a>
          </div>,
          ...atHome.opened.map(({ by: [first, second], at }) => (
            <div class="c-small">
              <b>
                {words.rich('walls.opened-by', {
                  first: <Said>{first.name}</Said>,
                  second: <Said>{second.name}</Said>,
                  moment: words.moment(at, zone),
                })}
              </b>
            </div>
          )),
          ...notes.slice(0, SHOWN).map((note) => (
            <div class="c-small">
              <span class="c-quiet">
                <Said>{note.officer.name}</Said> {words.moment(note.at, zone)}
              </span>
              <div>
                {note.text === null ? (
                  words.t('office.note-damaged')
                ) : (
                  <PlainText words={words} text={note.text} />
                )}
              </div>
            </div>
          )),
          ...historyLines(words, view, atHome),
          ...rightsLines({ words, view, atHome, zone }),
          <a class="govuk-link c-small" href={`/cases/${view.caseId}/retention`}>
            {words.t('retention.link-case')}
          </a>,
          <a class="govuk-link c-small" href={`/cases/${view.caseId}/office`}>
            {words.t('office.open', { n: notes.length })}
          </a>,
          <form method="post" action="/office/dates">
            <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
            <input type="hidden" name="case" value={view.caseId} />
            <Button class="govuk-button--secondary c-button--small">
              {words.t('office.dates-of-case')}
            </Button>
          </form>,
        ]}
      />
    </Panel>
  );
}

/** How long answers took in cases like this one, while it waits for its own. */
function historyLines(
  words: Words,
  { state, them }: CaseView,
  { history }: CaseAtHome,
): readonly VNode[] {
  if (history === null || !hasOpenPart(state)) return [];
  return [
    <div class="c-small">
      {words.t('office.history', {
        measure: measureName(words, history.measure),
        state: stateName(words, them.participantName),
        n: history.answers,
        median: words.span(history.median),
        most: words.span(history.most),
      })}
    </div>,
  ];
}
