import type { JsonObject } from '@comity/base';
import type { StatedAnswers } from '@comity/feed';
import { type AnswerTimes, may, type NodeTests, type OwnTests } from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
import { type Answer, type OfficerVisit, pageWith, redirect } from '../../http/screen.ts';
import { Done } from '../done.tsx';
import { hereOf } from '../here.ts';
import { OwnTestsPage } from './own-tests.tsx';

const ownEntry = async ({ service, session }: OfficerVisit) =>
  (await service.directory.published(session)).entries.find(
    ({ authority, ended }) => authority === session.officer.authority && ended === null,
  );

/** How our own officers answer tests. */
export async function showOwn(
  visit: OfficerVisit,
  problems: readonly Spoken[] = [],
): Promise<Answer> {
  const { service, session, words, formToken } = visit;
  const { participant } = service.node;
  const { role, zone } = session.officer;
  const own = (await service.directory.entries()).find(({ self }) => self);
  const office = own?.authorities.find(({ id }) => id === session.officer.authority);
  const content = {
    title: words.t('pings.own-title'),
    section: 'directory',
    breadcrumbs: [{ content: words.t('directory.title'), href: '/directory' }],
    body: (
      <>
        <Done words={words} done={visit.query.one('done')} set="pings" />
        <OwnTestsPage
          {...{ here: hereOf(visit), formToken, problems }}
          action={`/directory/${participant}/tests`}
          tests={await service.pings.own(session)}
          zone={office?.zone ?? zone}
          entry={await ownEntry(visit)}
          may={{ letRing: may(role, 'pings.letRing'), publish: may(role, 'directory.publish') }}
        />
      </>
    ),
  } as const;
  return pageWith(problems, content);
}

/** Has tests ring here or not, or publishes how they were answered. */
export async function changeOwn(visit: OfficerVisit): Promise<Answer> {
  const { service, session, form, words } = visit;
  const back = (done: string) =>
    redirect(`/directory/${service.node.participant}/tests?done=${done}`);
  const wanted = form.one('do');
  if (wanted === 'let' || wanted === 'refuse') {
    await service.pings.letRing(session, wanted === 'let');
    return back(wanted === 'let' ? 'let' : 'refused');
  }
  const content = figuresOf(session.officer.authority, {
    tests: await service.pings.own(session),
    nodes: await service.pings.nodes(session),
  });
  if (wanted !== 'publish' || content === null) return showOwn(visit);
  const done = await service.directory.publish(session, {
    kind: 'answers-published',
    content: content as unknown as JsonObject,
  });
  if (!done.ok)
    return showOwn(
      visit,
      done.error.map((fault) => spoken(words, fault)),
    );
  return done.value.proposal === null ? back('published') : redirect('/proposals?done=proposed');
}

/** What is published of the figures; null where there is nothing to count. */
function figuresOf(
  authority: string,
  { tests, nodes }: { readonly tests: OwnTests; readonly nodes: readonly NodeTests[] },
): StatedAnswers | null {
  const { span, times, hours, askers } = tests;
  if (span === null) return null;
  const seen = nodes
    .filter(({ looks }) => looks > 0)
    .map(({ participant, looks, answered }) => ({ participant, looks, answered }));
  return {
    ...{ authority, first: span.from, last: span.to, askers: askers.length },
    ...counted(times),
    byHour: hours.map(({ hour, ...each }) => ({ hour, ...counted(each) })),
    ...(seen.length === 0 ? {} : { nodes: seen }),
  };
}

const counted = ({ tests, answered, inTime, median, ninth }: AnswerTimes) => ({
  ...{ tests, answered, inTime },
  ...(median === null ? {} : { median }),
  ...(ninth === null ? {} : { ninth }),
});
