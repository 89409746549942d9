import {
  Button,
  Panel,
  ProblemSummary,
  Said,
  Status,
  Table,
  TextBox,
  TextField,
  TitleBar,
  WarningText,
} from '@comity/design';
import { HOLD_WHY_MAX, restsOnWeak } from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
import type { VNode } from 'preact';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { inWords } from '../act/in-words.ts';
import { actName } from '../case/act-names.ts';
import { Done } from '../done.tsx';
import { type FormProps, type KeptProps, OneHold } from './one-hold.tsx';

async function show(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { service, session, words } = visit;
  const found = await service.retention.ofCase(session, visit.param('caseId'));
  if (!found.ok) return notFound();
  const kept = found.value;
  const title = words.t('retention.case-title');
  const content = {
    title,
    section: 'work',
    breadcrumbs: [
      { content: words.t('walls.crumb-case'), href: `/cases/${encodeURIComponent(kept.caseId)}` },
      { content: title },
    ],
    body: (
      <div class="c-reading c-stack">
        <Done words={words} done={visit.query.one('done')} set="retention" />
        <ProblemSummary words={words} problems={problems} />
        <TitleBar
          title={title}
          lead={
            kept.closedOn === null
              ? words.t('retention.case-open')
              : words.t('retention.case-closed', { day: words.day(kept.closedOn, 'date') })
          }
        />
        <Texts visit={visit} kept={kept} />
        <Erase visit={visit} kept={kept} />
        <Holds visit={visit} kept={kept} problems={problems} />
        <SetHold visit={visit} kept={kept} problems={problems} />
      </div>
    ),
  } as const;
  return pageWith(problems, content);
}

/** What is kept through which day, by whose rule. */
function Texts({ visit, kept }: KeptProps): VNode | null {
  const { words } = visit;
  if (kept.acts.length === 0) return null;
  return (
    <>
      {restsOnWeak(kept) ? (
        <WarningText word={words.t('form.warning')}>{words.t('retention.weak')}</WarningText>
      ) : null}
      <Table
        caption={words.t('retention.case-title')}
        captionClass="govuk-visually-hidden"
        head={[{ content: words.t('retention.text') }, { content: words.t('retention.through') }]}
        rows={kept.acts.map(({ kind, by, until, due, months, source, agreed }) => [
          {
            content: (
              <>
                {actName(words, kind)}{' '}
                <span class="c-small c-quiet">
                  <Said>{by}</Said>
                </span>
              </>
            ),
          },
          {
            content: (
              <>
                {words.day(until, 'date')}{' '}
                {due ? <Status kind="held">{words.t('retention.is-due')}</Status> : null}
                <div class="c-small c-quiet">
                  {words.t('retention.by-rule', {
                    months,
                    source: source ?? words.t('retention.no-law'),
                  })}
                </div>
                {agreed.map(({ name }) => (
                  <div class="c-small">{words.t('retention.agreed-by', { name })}</div>
                ))}
              </>
            ),
          },
        ])}
      />
    </>
  );
}

/** Agreeing to erase what is due, or why that cannot be. */
function Erase({ visit, kept }: KeptProps): VNode | null {
  const { words, formToken } = visit;
  if (!kept.acts.some(({ due }) => due)) return null;
  return (
    <Panel title={words.t('retention.erase-title')}>
      <p>{words.t('retention.erase-lead')}</p>
      {kept.mayErase.ok ? (
        <form method="post" action={`/cases/${encodeURIComponent(kept.caseId)}/retention`}>
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <Button name="do" value="erase" class="govuk-button--warning" preventDoubleClick>
            {words.t('retention.erase')}
          </Button>
        </form>
      ) : (
        <p>
          <Said>{spoken(words, kept.mayErase.error).text}</Said>
        </p>
      )}
    </Panel>
  );
}

function Holds({ visit, kept, problems }: FormProps): VNode {
  const { words } = visit;
  return (
    <Panel title={words.t('retention.holds')}>
      {kept.holds.length === 0 ? <p>{words.t('retention.no-holds')}</p> : null}
      {kept.holds.map((hold) => (
        <OneHold visit={visit} kept={kept} hold={hold} problems={problems} />
      ))}
    </Panel>
  );
}

function SetHold({ visit, kept, problems }: FormProps): VNode {
  const { words, form, formToken } = visit;
  const isTyped = form.one('do') === 'hold';
  return (
    <form method="post" action={`/cases/${encodeURIComponent(kept.caseId)}/retention`} novalidate>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <h2>{words.t('retention.hold-title')}</h2>
      <p>{words.t('retention.hold-lead')}</p>
      <TextField
        words={words}
        problems={isTyped ? problems : []}
        name="until"
        label={words.t('retention.until')}
        hint={words.t('retention.until-hint')}
        value={form.one('until')}
        class="govuk-input--width-10"
        autocomplete="off"
      />
      <TextBox
        words={words}
        problems={isTyped ? problems : []}
        name="why"
        label={words.t('retention.why')}
        hint={words.t('retention.why-hint')}
        value={form.one('why')}
        maxlength={HOLD_WHY_MAX}
      />
      <Button name="do" value="hold" preventDoubleClick>
        {words.t('retention.hold')}
      </Button>
    </form>
  );
}

const open: OfficerScreen = {
  name: 'case.retention',
  access: 'officer',
  method: 'GET',
  path: '/cases/:caseId/retention',
  sample: '/cases/*/retention',
  handle: (visit) => show(visit, []),
};

const change: OfficerScreen = {
  name: 'case.retention.change',
  access: 'officer',
  method: 'POST',
  path: '/cases/:caseId/retention',
  async handle(visit) {
    const { service, session, form, words } = visit;
    const caseId = visit.param('caseId');
    const what = form.one('do');
    const { retention } = service;
    if (what === 'erase') {
      const done = await retention.erase(session, caseId);
      if (done.ok) return redirect(back(caseId, done.value.waiting > 0 ? 'proposed' : 'erased'));
      return refused(visit, done.error);
    }
    if (what === 'end') {
      const hold = { id: form.one('hold'), why: form.one('end') };
      const done = await retention.endHold(session, caseId, hold);
      if (done.ok) return redirect(back(caseId, done.value.ended ? 'ended' : 'end-asked'));
      return refused(visit, done.error);
    }
    const hold = { until: form.one('until'), why: form.one('why') };
    const done = await retention.hold(session, caseId, hold);
    return done.ok ? redirect(back(caseId, 'held')) : refused(visit, done.error);

    function refused(to: OfficerVisit, faults: Parameters<typeof inWords>[1]) {
      return faults.some(({ code }) => code === 'case-unknown')
        ? notFound()
        : show(to, inWords(words, faults));
    }
  },
};

const back = (caseId: string, done: string): string =>
  `/cases/${encodeURIComponent(caseId)}/retention?done=${done}`;

export const caseRetentionScreens: readonly OfficerScreen[] = [open, change];
