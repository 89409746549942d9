import {
  Button,
  ButtonGroup,
  Panel,
  ProblemSummary,
  Said,
  TextBox,
  TextField,
  TitleBar,
} from '@comity/design';
import { WALL_WHY_MAX, type WallOpening } from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
import type { VNode } from 'preact';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { inWords } from '../act/in-words.ts';
import { Done } from '../done.tsx';
import { PlainText } from '../plain-text.tsx';

async function show(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { service, session, words } = visit;
  const openings = await service.walls.openings(session);
  const content = {
    title: words.t('walls.openings-title'),
    section: 'proposals',
    breadcrumbs: [
      { content: words.t('proposals.title'), href: '/proposals' },
      { content: words.t('walls.openings-title') },
    ],
    body: (
      <div class="c-reading c-stack">
        <Done words={words} done={visit.query.one('done')} set="walls" />
        <ProblemSummary words={words} problems={problems} />
        <TitleBar title={words.t('walls.openings-title')} lead={words.t('walls.openings-lead')} />
        <Panel title={words.t('walls.openings-waiting')} padded={openings.length === 0}>
          {openings.length === 0 ? <p>{words.t('walls.no-openings')}</p> : null}
          {openings.map((one) => (
            <Waiting visit={visit} one={one} />
          ))}
        </Panel>
        <AskForm visit={visit} problems={problems} />
      </div>
    ),
  } as const;
  return pageWith(problems, content);
}

function Waiting({
  visit,
  one,
}: {
  readonly visit: OfficerVisit;
  readonly one: WallOpening;
}): VNode {
  const { words, session, formToken } = visit;
  return (
    <section class="c-panel__body">
      <h3>
        {words.rich('walls.asked-by', {
          name: <Said>{one.askedBy.name}</Said>,
          reference: <bdi>{one.reference}</bdi>,
          moment: words.moment(one.askedAt, session.officer.zone),
        })}
      </h3>
      <p>
        {one.why === null ? (
          words.t('walls.why-damaged')
        ) : (
          <PlainText words={words} text={one.why} />
        )}
      </p>
      {one.mine.ok ? (
        <form method="post" action="/openings">
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <input type="hidden" name="opening" value={one.id} />
          <ButtonGroup>
            <Button name="do" value="agree" preventDoubleClick>
              {words.t('walls.agree')}
            </Button>
            <Button name="do" value="decline" class="govuk-button--secondary" preventDoubleClick>
              {words.t('walls.decline')}
            </Button>
          </ButtonGroup>
        </form>
      ) : (
        <p class="c-small c-quiet">{words.t('walls.own')}</p>
      )}
    </section>
  );
}

function AskForm({
  visit,
  problems,
}: {
  readonly visit: OfficerVisit;
  readonly problems: readonly Spoken[];
}): VNode {
  const { words, form, formToken } = visit;
  return (
    <form method="post" action="/openings" novalidate>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <h2>{words.t('walls.ask-title')}</h2>
      <TextField
        words={words}
        problems={problems}
        name="reference"
        label={words.t('walls.reference')}
        hint={words.t('walls.reference-hint')}
        value={form.one('reference')}
        inputmode="numeric"
        autocomplete="off"
        class="govuk-input--width-20"
      />
      <TextBox
        words={words}
        problems={problems}
        name="why"
        label={words.t('walls.why')}
        hint={words.t('walls.why-hint')}
        value={form.one('why')}
        maxlength={WALL_WHY_MAX}
      />
      <Button name="do" value="ask" preventDoubleClick>
        {words.t('walls.ask')}
      </Button>
    </form>
  );
}

const open: OfficerScreen = {
  name: 'openings',
  access: 'officer',
  method: 'GET',
  path: '/openings',
  sample: '/openings',
  handle: (visit) => show(visit, []),
};

const change: OfficerScreen = {
  name: 'openings.change',
  access: 'officer',
  method: 'POST',
  path: '/openings',
  async handle(visit) {
    const { service, session, form, words } = visit;
    if (form.one('do') === 'ask') {
      const asked = await service.walls.askOpening(session, {
        reference: form.one('reference'),
        why: form.one('why'),
      });
      return asked.ok ? redirect('/openings?done=asked') : show(visit, inWords(words, asked.error));
    }
    const agrees = form.one('do') === 'agree';
    const answered = await service.walls.answerOpening(session, form.one('opening'), agrees);
    if (!answered.ok) return show(visit, [spoken(words, answered.error)]);
    if (answered.value !== null) return redirect(`/cases/${encodeURIComponent(answered.value)}`);
    return redirect(`/openings?done=${agrees ? 'none' : 'declined'}`);
  },
};

export const openingScreens: readonly OfficerScreen[] = [open, change];
