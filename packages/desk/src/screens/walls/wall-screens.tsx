import { placed } from '@comity/base';
import {
  Button,
  CheckboxField,
  Facts,
  InsetText,
  Panel,
  ProblemSummary,
  Said,
  TextBox,
  TitleBar,
} from '@comity/design';
import { may, WALL_WHY_MAX, type Wall, type Walled } from '@comity/service';
import type { Spoken } from '@comity/words';
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
import { Done } from '../done.tsx';
import { PlainText } from '../plain-text.tsx';

/** Where a case or a draft is looked at. */
const hrefOf = ({ what, id }: Pick<Walled, 'what' | 'id'>): string =>
  what === 'case' ? `/cases/${encodeURIComponent(id)}` : `/drafts/${encodeURIComponent(id)}`;

async function show(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { service, session, words } = visit;
  const found = await service.walls.of(session, visit.param('id'));
  if (!found.ok) return notFound();
  const walled = found.value;
  const isCase = walled.what === 'case';
  const content = {
    title: words.t('walls.title'),
    section: isCase ? 'work' : 'drafts',
    breadcrumbs: [
      { content: words.t(`walls.crumb-${walled.what}`), href: hrefOf(walled) },
      { content: words.t('walls.title') },
    ],
    body: <WallPage visit={visit} walled={walled} problems={problems} />,
  } as const;
  return pageWith(problems, content);
}

interface WallPageProps {
  readonly visit: OfficerVisit;
  readonly walled: Walled;
  readonly problems: readonly Spoken[];
}

/** Who sees a case or a draft; the forms are for those who answer for it. */
function WallPage(props: WallPageProps): VNode {
  const { visit, walled, problems } = props;
  const { words, session } = visit;
  const { wall, what } = walled;
  const mayChange = may(session.officer.role, 'walls.set');
  return (
    <div class="c-reading c-stack">
      <Done words={words} done={visit.query.one('done')} set="walls" />
      <ProblemSummary words={words} problems={problems} />
      <TitleBar title={words.t('walls.title')} lead={words.t(`walls.lead-${what}`)} />
      {wall === null ? (
        <InsetText>{words.t('walls.open-to-all')}</InsetText>
      ) : (
        <Named visit={visit} wall={wall} />
      )}
      {mayChange ? <SetForm {...props} /> : <p>{words.t('walls.not-yours')}</p>}
      {mayChange && wall !== null ? <LiftForm {...props} /> : null}
    </div>
  );
}

function Named({ visit, wall }: { readonly visit: OfficerVisit; readonly wall: Wall }): VNode {
  const { words, session } = visit;
  const { zone } = session.officer;
  return (
    <Panel title={words.t('walls.named')}>
      <ul class="govuk-list govuk-list--bullet">
        {wall.officers.map(({ name }) => (
          <li>
            <Said>{name}</Said>
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          {
            name: words.t('walls.why'),
            value:
              wall.why === null ? (
                words.t('walls.why-damaged')
              ) : wall.setBy === null ? (
                words.t('walls.why-rule')
              ) : (
                <PlainText words={words} text={wall.why} />
              ),
          },
        ]}
      />
      <p class="c-small c-quiet">
        {wall.setBy === null
          ? words.t('walls.set-by-rule', { moment: words.moment(wall.setAt, zone) })
          : words.rich('walls.set-by', {
              name: <Said>{wall.setBy.name}</Said>,
              moment: words.moment(wall.setAt, zone),
            })}
      </p>
      {wall.openings.map(({ by: [first, second], at, why }) => (
        <div class="c-small">
          {words.rich('walls.opened-by', {
            first: <Said>{first.name}</Said>,
            second: <Said>{second.name}</Said>,
            moment: words.moment(at, zone),
          })}
          <div>
            {why === null ? words.t('walls.why-damaged') : <PlainText words={words} text={why} />}
          </div>
        </div>
      ))}
    </Panel>
  );
}

function SetForm({ visit, walled, problems }: WallPageProps): VNode {
  const { words, form, formToken } = visit;
  const isTyped = form.one('do') === 'set';
  const named = new Set(
    isTyped ? form.all('officers') : (walled.wall?.officers.map(({ id }) => id) ?? []),
  );
  return (
    <form method="post" action={`/walls/${encodeURIComponent(walled.id)}`} novalidate>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      {walled.what === 'case' ? <p>{words.t('walls.linked')}</p> : null}
      <CheckboxField
        words={words}
        problems={problems}
        name="officers"
        legend={words.t('walls.officers')}
        hint={words.t('walls.officers-hint')}
        items={walled.colleagues.map(({ id, name, number }) => ({
          value: id,
          content: (
            <>
              <Said>{name}</Said> <bdi>{number}</bdi>
            </>
          ),
          checked: named.has(id),
        }))}
      />
      <TextBox
        words={words}
        problems={isTyped ? problems : []}
        name="why"
        label={words.t('walls.why')}
        hint={words.t('walls.why-hint')}
        value={isTyped ? form.one('why') : ''}
        maxlength={WALL_WHY_MAX}
      />
      <Button name="do" value="set" preventDoubleClick>
        {words.t('walls.set')}
      </Button>
    </form>
  );
}

function LiftForm({ visit, walled, problems }: WallPageProps): VNode {
  const { words, form, formToken } = visit;
  const isTyped = form.one('do') === 'lift';
  return (
    <form method="post" action={`/walls/${encodeURIComponent(walled.id)}`} novalidate>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <h2>{words.t('walls.lift-title')}</h2>
      <TextBox
        words={words}
        problems={isTyped ? problems : []}
        name="lift"
        label={words.t('walls.lift-why')}
        hint={words.t('walls.why-hint')}
        value={form.one('lift')}
        maxlength={WALL_WHY_MAX}
      />
      <Button name="do" value="lift" class="govuk-button--secondary" preventDoubleClick>
        {words.t('walls.lift')}
      </Button>
    </form>
  );
}

const open: OfficerScreen = {
  name: 'wall',
  access: 'officer',
  method: 'GET',
  path: '/walls/:id',
  sample: '/walls/*',
  handle: (visit) => show(visit, []),
};

const change: OfficerScreen = {
  name: 'wall.change',
  access: 'officer',
  method: 'POST',
  path: '/walls/:id',
  async handle(visit) {
    const { service, session, form, words } = visit;
    const id = visit.param('id');
    const lifts = form.one('do') === 'lift';
    const officers = form.all('officers');
    const done = lifts
      ? await service.walls.lift(session, id, form.one('lift'))
      : await service.walls.set(session, id, { officers, why: form.one('why') });
    if (done.ok) {
      // Who named only others has left the room.
      if (!lifts && !officers.includes(session.officer.id)) return redirect('/?done=walled');
      return redirect(`/walls/${encodeURIComponent(id)}?done=${lifts ? 'lifted' : 'set'}`);
    }
    if (done.error.some(({ code }) => code === 'case-unknown')) return notFound();
    const faults = done.error.map((fault) =>
      lifts && fault.at === 'why' ? placed(fault, { at: 'lift' }) : fault,
    );
    return show(visit, inWords(words, faults));
  },
};

export const wallScreens: readonly OfficerScreen[] = [open, change];
