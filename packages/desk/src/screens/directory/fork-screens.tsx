import { Said } from '@comity/design';
import { type Spoken, spoken } from '@comity/words';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { participantNamed, theParticipantNamed } from '../participant-name.ts';
import { ForkDecided } from './fork-decided.tsx';
import { ForkPage } from './fork-page.tsx';

const addressOf = (state: string): string => `/directory/${encodeURIComponent(state)}`;

async function show(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { service, session, words } = visit;
  const state = visit.param('state');
  const name = theParticipantNamed(words, service, state);
  const title = words.t('directory.fork-title', { state: name });
  const known = await service.directory.entries();
  if (!known.some(({ participant }) => participant === state)) return notFound();
  const [fork, choices] = await Promise.all([
    service.directory.fork(session, state),
    service.directory.feedChoices(session, state),
  ]);
  const content = {
    title,
    section: 'directory',
    breadcrumbs: [
      { content: words.t('directory.title'), href: '/directory' },
      { content: <Said>{participantNamed(words, service, state)}</Said>, href: addressOf(state) },
    ],
    body: (
      <div class="c-stack">
        {fork === null ? (
          <>
            <h1>{title}</h1>
            <p>{words.t('directory.fork-none')}</p>
          </>
        ) : (
          <ForkPage visit={visit} law={service.law.law} fork={fork} problems={problems} />
        )}
        <ForkDecided visit={visit} choices={choices} />
      </div>
    ),
  } as const;
  return pageWith(problems, content);
}

/** A feed that contradicts itself: what each side says, and which one counts. */
const fork: OfficerScreen = {
  name: 'directory.fork',
  access: 'officer',
  method: 'GET',
  path: '/directory/:state/fork',
  needs: 'directory.fork',
  sample: '/directory/JPN/fork',
  handle: (visit) => show(visit, []),
};

const choose: OfficerScreen = {
  name: 'directory.chooseFeed',
  access: 'officer',
  method: 'POST',
  path: '/directory/:state/fork',
  needs: 'directory.chooseFeed',
  async handle(visit) {
    const { service, session, form, words } = visit;
    const participant = visit.param('state');
    const done =
      form.one('do') === 'stop'
        ? await service.directory.stopFeedChoice(session, participant)
        : await service.directory.chooseFeed(session, {
            ...{ participant, hash: form.one('side'), note: form.one('note') },
          });
    if (!done.ok) return show(visit, [spoken(words, done.error)]);
    return redirect(`${addressOf(participant)}?done=${done.value?.step ?? 'stopped'}`);
  },
};

export const forkScreens: readonly OfficerScreen[] = [fork, choose];
