import { no, ok, placed, type Result } from '@comity/base';
import { beginOfDay, readDay } from '@comity/law';
import type { StandingStep, StandingWanted } from '@comity/service';
import { type Spoken, spoken, stateName } from '@comity/words';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { StandingBody } from './standing-page.tsx';

const PATH = '/participants/:participant';

async function show(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { words, service, session } = visit;
  const found = await service.admissions.standing(session, visit.param('participant'));
  if (!found.ok) return notFound();
  return pageWith(problems, {
    title: stateName(words, found.value.name),
    section: 'participants',
    breadcrumbs: [{ content: words.t('participants.title'), href: '/participants' }],
    body: <StandingBody visit={visit} view={found.value} problems={problems} />,
  });
}

const standing: OfficerScreen = {
  name: 'participants.standing',
  access: 'officer',
  method: 'GET',
  path: PATH,
  sample: '/participants/JPN',
  handle: (visit) => show(visit, []),
};

/** A day as the officer's clock has it, by its first moment. */
function doubtIn({ form, session }: OfficerVisit): Result<string | null> {
  const typed = form.one('day').trim();
  if (typed === '') return ok(null);
  const day = readDay(typed);
  return day.ok
    ? ok(beginOfDay(day.value, session.officer.zone))
    : no(placed(day.error, { at: 'day' }));
}

const doneCode = (step: StandingStep, wanted: StandingWanted): string =>
  step === 'done' ? wanted : `standing-${step}`;

const change: OfficerScreen = {
  name: 'participants.change',
  access: 'officer',
  method: 'POST',
  path: PATH,
  async handle(visit) {
    const { service, session, words, form } = visit;
    const { admissions } = service;
    const participant = visit.param('participant');
    const asked = form.one('do');
    const found = await admissions.standing(session, participant);
    if (!found.ok) return notFound();
    const { waiting } = found.value;
    if (asked === 'stop') {
      const done = await admissions.stopStanding(session, form.one('change'));
      return done.ok
        ? redirect('/participants?done=standing-stopped')
        : show(visit, [spoken(words, done.error)]);
    }
    const wanted: StandingWanted =
      (asked === 'agree' ? waiting?.wanted : form.one('wanted')) === 'let-in'
        ? 'let-in'
        : 'suspended';
    if (asked === 'agree') {
      const done = await admissions.agreeStanding(session, form.one('change'));
      return done.ok
        ? redirect(`/participants?done=${doneCode(done.value.step, wanted)}`)
        : show(visit, [spoken(words, done.error)]);
    }
    const doubt = wanted === 'suspended' ? doubtIn(visit) : ok(form.one('doubt') === 'keep');
    if (!doubt.ok) return show(visit, [spoken(words, doubt.error)]);
    const reason = form.one('reason');
    const done = await admissions.askStanding(session, {
      ...{ participant, wanted, reason, doubt: doubt.value },
    });
    return done.ok
      ? redirect(`/participants?done=${doneCode(done.value.step, wanted)}`)
      : show(visit, [spoken(words, done.error)]);
  },
};

export const standingScreens: readonly OfficerScreen[] = [standing, change];
