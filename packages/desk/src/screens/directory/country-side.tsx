import { Code, Lines, Panel, Status } from '@comity/design';
import { CONFIRM_DAYS } from '@comity/feed';
import type { VNode } from 'preact';
import { theParticipantNamed } from '../participant-name.ts';
import { PlainLine } from '../plain-text.tsx';
import { Changes } from './changes.tsx';
import type { CountryScene } from './country-scene.ts';
import { officeName } from './office-name.ts';
import { linkOf } from './participant-panel.tsx';

/** How fresh it is, what binds the State, its key and line, and who changed what. */
export function CountrySide(scene: CountryScene): VNode {
  const { here, law, names, state, known } = scene;
  const { words } = here;
  const name = theParticipantNamed(words, names, state);
  return (
    <>
      <Fresh {...scene} />
      {law.jurisdictions.has(state) ? (
        <Panel title={words.t('directory.networks')}>
          <p>
            <a class="govuk-link" href={`/law/state/${state}`}>
              {words.t('directory.all-law', { state: name })}
            </a>
          </p>
        </Panel>
      ) : null}
      <Panel title={words.t('directory.key')}>
        {known === undefined ? (
          <p>{words.t('directory.not-admitted', { state: name })}</p>
        ) : (
          <>
            <p class="c-fingerprint">
              <Code>{known.fingerprint}</Code>
            </p>
            {known.self ? (
              <p>
                <a class="govuk-link" href={`/directory/${state}/tests`}>
                  {words.t('pings.own-title')}
                </a>
              </p>
            ) : (
              <>
                <p>{linkOf(here, known)}</p>
                <p>
                  <a class="govuk-link" href={`/directory/${state}/tests`}>
                    {words.t('pings.link')}
                  </a>
                </p>
              </>
            )}
          </>
        )}
      </Panel>
      <Changes {...scene} />
    </>
  );
}

function Fresh({ here, names, state, offices }: CountryScene): VNode | null {
  const { words } = here;
  if (offices.length === 0) return null;
  return (
    <Panel title={words.t('directory.fresh')} padded={false}>
      <Lines
        items={[
          ...offices.map(({ entry, freshness }) => (
            <>
              <b>
                <PlainLine text={officeName(words, entry)} />
              </b>{' '}
              {freshness.stale ? (
                <Status kind="limited">{words.t('directory.stale', { n: freshness.days })}</Status>
              ) : (
                words.t('directory.days-ago', { n: freshness.days })
              )}
              <div class="c-quiet c-small">
                {words.day(entry.sureOn, 'date')},{' '}
                {words.t('directory.signed-by', {
                  state: theParticipantNamed(words, names, state),
                })}
              </div>
            </>
          )),
          <span class="c-quiet c-small">
            {words.t('directory.ask-again', { n: CONFIRM_DAYS })}
          </span>,
        ]}
      />
    </Panel>
  );
}
