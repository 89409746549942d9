import { Code, Facts, type Here, Panel, Said, StateCode, Status } from '@comity/design';
import type { KnownParticipant } from '@comity/service';
import { nameOf, stateName, theState } from '@comity/words';
import type { VNode } from 'preact';

const LINK_KINDS = { up: 'open', down: 'late', unknown: 'held' } as const;

/** A participant that is admitted: its keys, its line, its authorities with keys. */
export function ParticipantPanel({
  here,
  entry,
}: {
  readonly here: Here;
  readonly entry: KnownParticipant;
}): VNode {
  const { words } = here;
  return (
    <Panel
      id={entry.participant}
      title={
        <a class="govuk-link" href={`/directory/${entry.participant}`}>
          <StateCode code={entry.participant} name={stateName(words, entry.name)} />
        </a>
      }
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

/** How the line to a participant stands. */
export function linkOf(here: Here, { link, waiting }: KnownParticipant): VNode {
  const { words } = here;
  return (
    <>
      {link.suspended == null ? null : (
        <>
          <Status kind="late">{words.t('keeping.suspended')}</Status>{' '}
        </>
      )}
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
