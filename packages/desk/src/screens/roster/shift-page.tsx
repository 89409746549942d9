import { Button, Panel, ProblemSummary, Said, SelectField, TitleBar, Zones } from '@comity/design';
import {
  type Colleague,
  may,
  type RosterShift,
  type RosterWeek,
  shiftsToAskFor,
} from '@comity/service';
import type { Spoken } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { officerItems } from './roster-forms.tsx';
import { Gone } from './week-table.tsx';

/** One shift, and all that may be done with it. */
export interface ShiftScene {
  readonly visit: OfficerVisit;
  readonly week: RosterWeek;
  readonly shift: RosterShift;
  /** Shifts ahead, for which one may be swapped. */
  readonly others: readonly RosterShift[];
  readonly colleagues: readonly Colleague[];
  readonly problems: readonly Spoken[];
}

export function ShiftPage(scene: ShiftScene): VNode {
  const { visit, week, shift, problems } = scene;
  const { words, session } = visit;
  const places = [{ zone: week.zone }, { zone: 'UTC' }];
  return (
    <div class="c-reading c-stack">
      <ProblemSummary words={words} problems={problems} />
      <TitleBar
        title={words.t('roster.shift-title', { moment: words.moment(shift.from, week.zone) })}
        lead={
          <>
            <Said>{shift.officer.name}</Said>
            {shift.substitute === null ? null : (
              <>
                {', '}
                {words.rich('roster.then', { name: <Said>{shift.substitute.name}</Said> })}
              </>
            )}
            <Gone visit={visit} shift={shift} />
          </>
        }
      />
      <Panel title={words.t('roster.hours')}>
        <h3>{words.t('roster.begins')}</h3>
        <Zones words={words} at={shift.from} places={places} />
        <h3>{words.t('roster.ends')}</h3>
        <Zones words={words} at={shift.until} places={places} />
        <p>{words.span(Date.parse(shift.until) - Date.parse(shift.from))}</p>
      </Panel>
      {shift.officer.id === session.officer.id ? <SwapForm {...scene} /> : null}
      {may(session.officer.role, 'rosters.change') ? <ChangeForm {...scene} /> : null}
    </div>
  );
}

const Hidden = ({ visit, week, shift }: ShiftScene): VNode => (
  <>
    <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
    <input type="hidden" name="id" value={shift.id} />
    <input type="hidden" name="week" value={week.monday} />
  </>
);

/** Asks a colleague to take the shift, for one of theirs or for none. */
function SwapForm(scene: ShiftScene): VNode {
  const { visit, week, colleagues, problems, others } = scene;
  const { words, session, form } = visit;
  const theirs = shiftsToAskFor(others, session.officer);
  return (
    <Panel title={words.t('roster.swap')}>
      <p>{words.t('roster.swap-lead')}</p>
      <form method="post" action="/roster/shift" novalidate>
        <Hidden {...scene} />
        <SelectField
          words={words}
          problems={form.one('do') === 'swap' ? problems : []}
          id="colleague"
          name="officer"
          label={words.t('roster.swap-with')}
          value={form.one('officer')}
          items={officerItems(
            words,
            colleagues.filter(({ id }) => id !== session.officer.id),
            words.t('roster.choose'),
          )}
        />
        <SelectField
          words={words}
          problems={problems}
          name="instead"
          label={words.t('roster.swap-instead')}
          value={form.one('instead')}
          items={[
            { value: '', text: words.t('roster.swap-none') },
            ...theirs.map(({ id, from, officer }) => ({
              value: id,
              text: words.t('roster.theirs', {
                name: officer.name,
                moment: words.moment(from, week.zone),
              }),
            })),
          ]}
        />
        <Button name="do" value="swap" preventDoubleClick>
          {words.t('roster.swap-ask')}
        </Button>
      </form>
    </Panel>
  );
}

/** Gives the shift to somebody else, or takes it off the roster. */
function ChangeForm(scene: ShiftScene): VNode {
  const { visit, shift, colleagues, problems } = scene;
  const { words, form } = visit;
  const typed = form.one('do') === 'give';
  return (
    <Panel title={words.t('roster.give')}>
      <form method="post" action="/roster/shift" novalidate>
        <Hidden {...scene} />
        <SelectField
          words={words}
          problems={typed ? problems : []}
          name="officer"
          label={words.t('roster.officer')}
          value={typed ? form.one('officer') : shift.officer.id}
          items={officerItems(words, colleagues, words.t('roster.nobody'))}
        />
        <SelectField
          words={words}
          problems={problems}
          name="substitute"
          label={words.t('roster.substitute')}
          hint={words.t('roster.substitute-hint')}
          value={typed ? form.one('substitute') : (shift.substitute?.id ?? '')}
          items={officerItems(words, colleagues, words.t('office.nobody'))}
        />
        <Button name="do" value="give" preventDoubleClick>
          {words.t('roster.give-do')}
        </Button>
      </form>
    </Panel>
  );
}
