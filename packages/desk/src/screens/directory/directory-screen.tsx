import { Code, Facts, type Here, Panel, Said, StateCode, Status, TitleBar } from '@comity/design';
import type { KnownParticipant } from '@comity/service';
import { nameOf, theState } from '@comity/words';
import type { VNode } from 'preact';
import { type OfficerScreen, page } from '../../http/screen.ts';
import { hereOf } from '../here.ts';

/** Who can be written to, by which keys, and whether their node answers. */
export const directoryScreen: OfficerScreen = {
  name: 'directory',
  access: 'officer',
  method: 'GET',
  path: '/directory',
  sample: '/directory',
  async handle(visit) {
    const { words } = visit;
    const entries = await visit.service.directory.entries();
    const here = hereOf(visit);
    return page({
      title: words.t('directory.title'),
      section: 'directory',
      live: true,
      body: (
        <>
          <TitleBar title={words.t('directory.title')} lead={words.t('directory.lead')} />
          <div class="c-stack c-directory">
            {entries
              .toSorted((a, b) => Number(b.self) - Number(a.self))
              .map((entry) => (
                <Entry here={here} entry={entry} />
              ))}
            {entries.every((entry) => entry.self) ? <p>{words.t('directory.empty')}</p> : null}
          </div>
        </>
      ),
    });
  },
};

const LINK_KINDS = { up: 'open', down: 'late', unknown: 'held' } as const;

function Entry({ here, entry }: { readonly here: Here; readonly entry: KnownParticipant }): VNode {
  const { words } = here;
  return (
    <Panel
      id={entry.participant}
      title={<StateCode code={entry.participant} name={entry.name} />}
      aside={
        entry.self ? (
          <span class="c-quiet">{words.t('directory.self')}</span>
        ) : (
          <a class="govuk-link" href={`/new-request?to=${entry.participant}`}>
            {words.t('directory.write', { state: theState(words, entry.name) })}
          </a>
        )
      }
    >
      <Facts
        facts={[
          {
            name: words.t('directory.fingerprint'),
            value: (
              <span class="c-fingerprint">
                <Code>{entry.fingerprint}</Code>
              </span>
            ),
          },
          ...(entry.self ? [] : [{ name: words.t('directory.link'), value: linkOf(here, entry) }]),
          {
            name: words.t('directory.authorities'),
            value: entry.authorities.map((authority) => (
              <div>
                <Said>{authority.name}</Said>{' '}
                <span class="c-quiet c-small">
                  {nameOf(words, 'directory', `kind-${authority.kind}`) ?? (
                    <Said>{authority.kind}</Said>
                  )}
                  {', '}
                  <bdi>{words.city({ zone: authority.zone })}</bdi>{' '}
                  {words.t('case.now-there', {
                    time: words.at(here.now, authority.zone, 'time'),
                    offset: words.offset(here.now, authority.zone),
                  })}
                </span>
              </div>
            )),
          },
        ]}
      />
    </Panel>
  );
}

function linkOf(here: Here, { link, waiting }: KnownParticipant): VNode {
  const { words } = here;
  return (
    <>
      <Status kind={LINK_KINDS[link.state]}>{words.t(`case.link-${link.state}`)}</Status>{' '}
      <span class="c-quiet c-small">
        {link.heardAt === null
          ? words.t('directory.never-heard')
          : words.t('directory.heard', { moment: words.moment(link.heardAt, here.place.zone) })}
        {'. '}
        {words.t('directory.waiting', { n: waiting })}
      </span>
    </>
  );
}
