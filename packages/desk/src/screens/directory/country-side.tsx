import { Code, Lines, Panel, Said, Status } from '@comity/design';
import { CONFIRM_DAYS } from '@comity/feed';
import type { Standing } from '@comity/law';
import type { VNode } from 'preact';
import { instrumentNamed } from '../law-names.ts';
import { theParticipantNamed } from '../participant-name.ts';
import { PlainLine } from '../plain-text.tsx';
import { Changes } from './changes.tsx';
import type { CountryScene } from './country-scene.ts';
import { daysOld } from './days-old.ts';
import { networkName } from './network-name.ts';
import { officeName } from './office-name.ts';
import { linkOf } from './participant-panel.tsx';

/** How fresh it is, what binds the State, its key and line, and who changed what. */
export function CountrySide(scene: CountryScene): VNode {
  const { here, names, state, known } = scene;
  const { words } = here;
  const name = theParticipantNamed(words, names, state);
  return (
    <>
      <Fresh {...scene} />
      <Networks {...scene} />
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

/** The networks that its offices serve, and the way to what binds the State. */
function Networks(scene: CountryScene): VNode | null {
  const { here, law, names, state } = scene;
  const { words } = here;
  const items = [
    ...scene.treaties.map((standing) => (
      <>
        <b>
          <Said>{instrumentNamed(words, law, standing.instrument)}</Said>
        </b>{' '}
        <InForce here={here} standing={standing} />
      </>
    )),
    ...networksOf(scene).map(({ network, offices }) => (
      <>
        <b class="c-block">
          <Said>{networkName(law, network)}</Said>
        </b>
        {offices.map(({ entry }) => (
          <span class="c-block c-small">
            <PlainLine text={officeName(words, entry)} />
          </span>
        ))}
      </>
    )),
    ...(law.jurisdictions.has(state)
      ? [
          <a class="govuk-link" href={`/law/state/${state}`}>
            {words.t('directory.all-law', { state: theParticipantNamed(words, names, state) })}
          </a>,
        ]
      : []),
  ];
  return items.length === 0 ? null : (
    <Panel title={words.t('directory.networks')} padded={false}>
      <Lines items={items} />
    </Panel>
  );
}

/** Whether a treaty whose point an office serves binds its State today, as the law data has it, and since when. */
function InForce({
  here: { words },
  standing: { bound, inForce, confidence },
}: Pick<CountryScene, 'here'> & { readonly standing: Standing }): VNode {
  if (!bound) return <Status kind="closed">{words.t('directory.force-not')}</Status>;
  return (
    <span class="c-block c-small">
      {inForce === null
        ? words.t('directory.force')
        : words.t('directory.force-since', { day: words.day(inForce, 'date') })}
      {confidence === 'low' ? (
        <>
          {' '}
          <Status kind="limited">{words.t('directory.force-unsure')}</Status>
        </>
      ) : null}
    </span>
  );
}

/** The networks that offices of the State serve, each with those offices: one desk may serve several. */
function networksOf({ offices }: Pick<CountryScene, 'offices'>) {
  const networks = new Set(offices.flatMap(({ entry }) => entry.content.networks ?? []));
  return [...networks].map((network) => ({
    network,
    offices: offices.filter(({ entry }) => entry.content.networks?.includes(network) ?? false),
  }));
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
                <Status kind="limited">{daysOld(words, freshness.days)}</Status>
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
