import {
  Button,
  Facts,
  InsetText,
  Lines,
  Panel,
  ProblemSummary,
  SelectField,
  TitleBar,
} from '@comity/design';
import { type CoverTold, may } from '@comity/service';
import type { Spoken } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { Done } from '../done.tsx';

/** What the page of what others are told shows. */
export interface CoverScene {
  readonly visit: OfficerVisit;
  readonly cover: CoverTold;
  /** Other States whose nodes are admitted here: all of them can read it. */
  readonly readers: number;
  /** Offices of the State that may be named for hours of another office. */
  readonly offices: readonly { readonly value: string; readonly text: string }[];
  readonly problems: readonly Spoken[];
}

/** Whether other States are told who is there when: whom it tells what, how it stands, and the decision. */
export function CoverPage(scene: CoverScene): VNode {
  const { visit, cover, problems, readers } = scene;
  const { words, session } = visit;
  const decides = may(session.officer.role, 'rosters.tellCover');
  return (
    <div class="c-reading c-stack">
      <Done words={words} done={visit.query.one('done')} set="roster" />
      <ProblemSummary words={words} problems={problems} />
      <TitleBar
        title={words.t('roster.cover-title')}
        lead={words.t(cover.told === null ? 'roster.cover-off' : 'roster.cover-on')}
      />
      <InsetText>
        <p>{words.t('roster.cover-what')}</p>
        <p>{words.t('roster.cover-whom', { n: readers })}</p>
        <p>{words.t('roster.cover-danger')}</p>
        <p>{words.t('roster.cover-again')}</p>
      </InsetText>
      <Told {...scene} />
      <Ahead {...scene} />
      {decides ? <Decide {...scene} /> : <p class="c-quiet">{words.t('roster.cover-who')}</p>}
    </div>
  );
}

/** What was told last, who decided it, and until when it holds. */
function Told({ visit, cover: { told, decidedBy } }: CoverScene): VNode | null {
  const { words, session, formToken, now } = visit;
  if (told === null) return null;
  const { zone } = session.officer;
  const isOver = Date.parse(told.until) <= Date.parse(now);
  return (
    <Panel title={words.t('roster.cover-stands')}>
      <Facts
        facts={[
          { name: words.t('roster.cover-told-at'), value: words.moment(told.at, zone) },
          {
            name: words.t(isOver ? 'roster.cover-ended-at' : 'roster.cover-holds'),
            value: words.moment(told.until, zone),
          },
          {
            name: words.t('roster.cover-decided'),
            value: words.t('roster.cover-by', { number: (decidedBy ?? told.by).officer }),
          },
        ]}
      />
      {may(session.officer.role, 'rosters.endCover') ? (
        <form method="post" action="/roster/cover">
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <Button name="do" value="end" class="govuk-button--secondary" preventDoubleClick>
            {words.t('roster.cover-end')}
          </Button>
        </form>
      ) : null}
    </Panel>
  );
}

/** What would be told now, hour by hour, and nothing else. */
function Ahead({ visit, cover: { ahead, isDamaged, isUnnamed } }: CoverScene): VNode {
  const { words, session } = visit;
  const moment = (at: string): string => words.moment(at, session.officer.zone);
  return (
    <Panel title={words.t('roster.cover-ahead')} padded={ahead === null}>
      {ahead === null ? (
        <p>{words.t(isDamaged ? 'roster.cover-damaged' : 'roster.cover-nothing')}</p>
      ) : (
        <Lines
          items={[
            ...ahead.spans.map(({ from, until, by }) =>
              words.t('publish.span', {
                ...{ from: moment(from), until: moment(until) },
                by: words.t(`covered-by.${by}`),
              }),
            ),
            ...(isUnnamed ? [words.t('roster.cover-missing')] : []),
            <span class="c-quiet c-small">
              {words.t('roster.cover-rest', { moment: moment(ahead.until) })}
            </span>,
          ]}
        />
      )}
    </Panel>
  );
}

function Decide({ visit, cover, offices, problems }: CoverScene): VNode | null {
  const { words, formToken, form } = visit;
  if (!cover.published) return <p>{words.t('roster.cover-no-entry')}</p>;
  return (
    <form method="post" action="/roster/cover" novalidate>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <SelectField
        {...{ words, problems }}
        name="instead"
        label={words.t('roster.cover-instead')}
        hint={words.t('roster.cover-instead-hint')}
        value={form.has('do') ? form.one('instead') : (cover.told?.instead ?? '')}
        items={[{ value: '', text: words.t('roster.cover-instead-none') }, ...offices]}
      />
      <p class="c-quiet">{words.t('roster.cover-two')}</p>
      <Button name="do" value="tell" preventDoubleClick>
        {words.t(cover.told === null ? 'roster.cover-tell' : 'roster.cover-tell-anew')}
      </Button>
    </form>
  );
}
