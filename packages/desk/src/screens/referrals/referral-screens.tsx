import type { Fault, Result } from '@comity/base';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { inWords } from '../act/in-words.ts';
import { draftOf, isAnswer, versionIn } from '../new-request/draft-visit.ts';
import { placesOf } from '../new-request/places.ts';
import { ReferPage } from './refer-page.tsx';
import { ReferralPage } from './referral-page.tsx';

const hrefOf = (id: string, done: string): string =>
  `/referrals/${encodeURIComponent(id)}?done=${done}`;

async function show(visit: OfficerVisit, faults: readonly Fault[]): Promise<Answer> {
  const { service, session, words } = visit;
  const view = await service.referrals.view(session, visit.param('id'));
  if (!view.ok) return notFound();
  const problems = inWords(words, faults);
  const places = await placesOf(visit);
  return pageWith(problems, {
    title: words.t('referrals.title'),
    section: 'drafts',
    live: faults.length === 0,
    breadcrumbs: [
      { content: words.t('drafts.title'), href: '/drafts' },
      { content: words.t('referrals.title') },
    ],
    body: <ReferralPage visit={visit} places={places} view={view.value} problems={problems} />,
  });
}

const open: OfficerScreen = {
  name: 'referral',
  access: 'officer',
  method: 'GET',
  path: '/referrals/:id',
  sample: '/referrals/*',
  handle: (visit) => show(visit, []),
};

const change: OfficerScreen = {
  name: 'referral.change',
  access: 'officer',
  method: 'POST',
  path: '/referrals/:id',
  handle: (visit) => STEPS[visit.form.one('do')]?.(visit) ?? show(visit, []),
};

type Done = Result<unknown, Fault | readonly Fault[]>;

/** Goes on where it was done, else shows the page as it is now with the reason on top. */
const then = async (visit: OfficerVisit, done: Promise<Done>, to: string): Promise<Answer> => {
  const result = await done;
  return result.ok ? redirect(to) : show(visit, [result.error].flat() as readonly Fault[]);
};

const STEPS: Readonly<Record<string, (visit: OfficerVisit) => Promise<Answer>>> = {
  take: (visit) => {
    const id = visit.param('id');
    const href = `/drafts/${encodeURIComponent(id)}`;
    return then(visit, visit.service.referrals.takeUp(visit.session, id), href);
  },
  'ask-back': (visit) => {
    const id = visit.param('id');
    const href = `/drafts/${encodeURIComponent(id)}`;
    return then(visit, visit.service.referrals.askBack(visit.session, id), href);
  },
  say: ({ form, ...visit }) => {
    const id = visit.param('id');
    const said = visit.service.referrals.say(visit.session, id, form.one('text'));
    return then({ form, ...visit }, said, hrefOf(id, 'said'));
  },
  'give-back': ({ form, ...visit }) => {
    const id = visit.param('id');
    const given = visit.service.referrals.giveBack(visit.session, id, form.one('why'));
    return then({ form, ...visit }, given, hrefOf(id, 'returned'));
  },
  'put-away': (visit) => {
    const gone = visit.service.referrals.putAway(visit.session, visit.param('id'));
    return then(visit, gone, '/drafts?done=put-away');
  },
};

async function showForm(visit: OfficerVisit, faults: readonly Fault[]): Promise<Answer> {
  const { service, session, words } = visit;
  const draft = await draftOf(visit);
  if (isAnswer(draft)) return draft;
  if (draft.office.referredBy !== null) return redirect(`/referrals/${draft.id}`);
  const offices = await service.referrals.offices(session);
  if (offices.length === 0) return notFound();
  const problems = inWords(words, faults);
  return pageWith(problems, {
    title: words.t('referrals.refer-title'),
    section: 'drafts',
    breadcrumbs: [
      { content: words.t('walls.crumb-draft'), href: `/drafts/${encodeURIComponent(draft.id)}` },
      { content: words.t('referrals.refer-title') },
    ],
    body: <ReferPage visit={visit} draft={draft} offices={offices} problems={problems} />,
  });
}

const ask: OfficerScreen = {
  name: 'draft.refer',
  access: 'officer',
  method: 'GET',
  path: '/drafts/:id/refer',
  sample: '/drafts/*/refer',
  handle: (visit) => showForm(visit, []),
};

const refer: OfficerScreen = {
  name: 'draft.refer.do',
  access: 'officer',
  method: 'POST',
  path: '/drafts/:id/refer',
  async handle(visit) {
    const id = visit.param('id');
    const { form, session } = visit;
    const how = { version: versionIn(visit), to: form.one('to'), text: form.one('text') };
    const done = await visit.service.referrals.refer(session, id, how);
    return done.ok ? redirect(hrefOf(id, 'referred')) : showForm(visit, done.error);
  },
};

export const referralScreens: readonly OfficerScreen[] = [open, change, ask, refer];
