import {
  Button,
  Columns,
  Lines,
  Panel,
  Pinpoints,
  Said,
  StateCode,
  TitleBar,
} from '@comity/design';
import { notInForce, openInstead } from '@comity/feed';
import { languageName } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { measureName } from '../case/measure-names.ts';
import { participantNamed, theParticipantNamed } from '../participant-name.ts';
import { SuspendedWarning } from '../participants/suspended-warning.tsx';
import { PlainLine } from '../plain-text.tsx';
import { type CountryScene, faultsOf } from './country-scene.ts';
import { CountrySide } from './country-side.tsx';
import { certificates } from './directory-files.ts';
import { Does } from './does-table.tsx';
import { FeedWarnings } from './feed-warnings.tsx';
import { NamedElsewhere } from './named-elsewhere.tsx';
import { networkName } from './network-name.ts';
import { NotInForceLine } from './not-in-force.tsx';
import { NumberToCall } from './number-to-call.tsx';
import { officeName } from './office-name.ts';
import { OfficePanel, OpenStatus, UntilThen } from './office-panel.tsx';
import { OwnEntry } from './own-entry.tsx';
import { PersonAnswersFirst } from './person-answers.tsx';
import { Questioned } from './questioned.tsx';

/** Whom to reach in a State: at this hour first, then everybody, with what each can do. */
export function CountryPage(scene: CountryScene): VNode {
  const { here, law, names, state, offices, named, own } = scene;
  const { words } = here;
  return (
    <>
      <TitleBar
        title={<Said>{participantNamed(words, names, state)}</Said>}
        lead={<TimesThere {...scene} />}
        aside={<Write {...scene} />}
      />
      <SuspendedWarning
        here={here}
        state={participantNamed(words, names, state)}
        link={scene.known?.link}
      />
      <FeedWarnings
        here={here}
        names={names}
        formToken={scene.takesProof ? scene.formToken : undefined}
        faults={faultsOf(scene)}
      />
      {offices.length === 0 ? null : <ReachFirst {...scene} />}
      <Columns side="end" label={words.t('directory.fresh')} aside={<CountrySide {...scene} />}>
        <div class="c-stack">
          <Panel
            title={words.t('directory.authorities-of')}
            padded={offices.length === 0}
            aside={<TakeOut {...scene} />}
          >
            {offices.length === 0 ? (
              <p>
                {words.t(
                  named.length === 0 ? 'directory.nobody-known' : 'directory.none-published',
                  {
                    state: theParticipantNamed(words, names, state),
                  },
                )}
              </p>
            ) : null}
            {offices.map((office) => (
              <OfficePanel
                here={here}
                law={law}
                names={names}
                office={office}
                instead={openInstead(offices, office)}
              >
                <Questioned {...scene} authority={office.entry.authority} />
                {own ? <OwnEntry {...scene} authority={office.entry.authority} /> : null}
              </OfficePanel>
            ))}
          </Panel>
          <NoLonger {...scene} />
          {own ? (
            <p>
              <a class="govuk-link" href="/directory/publish">
                {words.t('directory.publish-own')}
              </a>
            </p>
          ) : null}
          <Does {...scene} />
          <NamedElsewhere {...scene} />
        </div>
      </Columns>
    </>
  );
}

function TimesThere({ here, law, state, offices }: CountryScene): VNode {
  const { words, now, place } = here;
  const zone = offices[0]?.entry.content.zone ?? law.jurisdictions.get(state)?.zone;
  const isKnown = zone !== undefined && Intl.supportedValuesOf('timeZone').includes(zone);
  return (
    <>
      <StateCode code={state} />{' '}
      {isKnown
        ? words.t('directory.time-there', {
            time: words.at(now, zone, 'time'),
            city: words.city({ zone }),
            day: words.at(now, zone, 'day'),
            offset: words.offset(now, zone),
          })
        : null}{' '}
      {words.t('directory.time-here', {
        time: words.at(now, place.zone, 'time'),
        city: words.city(place),
      })}
    </>
  );
}

function Write({ here, law, names, state, known }: CountryScene): VNode | null {
  const { words } = here;
  if (!law.jurisdictions.has(state)) return <Said>{words.t('directory.organisation')}</Said>;
  if (known === undefined || known.self) return null;
  return (
    <a class="govuk-link" href={`/new-request?to=${state}`}>
      {words.t('directory.write', { state: theParticipantNamed(words, names, state) })}
    </a>
  );
}

/** Who answers at this hour, and by which number. */
function ReachFirst({ here, law, offices, known, state }: CountryScene): VNode | null {
  const { words } = here;
  const [first] = offices;
  if (first === undefined) return null;
  const { content } = first.entry;
  return (
    <section class="c-panel c-reach-first">
      <div class="c-panel__body">
        <p class="c-quiet c-small">
          {words.t(first.there === false ? 'directory.reach-closed' : 'directory.reach-first')}
        </p>
        <h2>
          <PlainLine text={officeName(words, first.entry)} />
        </h2>
        <p>
          <OpenStatus here={here} office={first} /> <Pinpoints at={content.provisions} />{' '}
          <Said>{words.list((content.networks ?? []).map((id) => networkName(law, id)))}</Said>
          <UntilThen here={here} office={first} instead={openInstead(offices, first)} />
        </p>
        <p class="c-small">
          {words.t('shell.labelled', {
            label: words.t('directory.languages'),
            text: words.list(content.accepts.map((language) => languageName(words, language))),
          })}
        </p>
        {content.doesItself === undefined || content.doesItself.length === 0 ? null : (
          <p class="c-small">
            {words.t('shell.labelled', {
              label: words.t('directory.measure'),
              text: words.list(content.doesItself.map((measure) => measureName(words, measure))),
            })}
          </p>
        )}
        {known === undefined || known.self ? null : (
          <p>
            <a class="govuk-link" href={`/directory/${state}/tests`}>
              {words.t('pings.link')}
            </a>
          </p>
        )}
      </div>
      <div class="c-panel__body">
        {first.doubtful ? (
          <p>{words.t('directory.call-doubtful')}</p>
        ) : first.reach.callBack === undefined ? (
          <p>{words.t('directory.no-number')}</p>
        ) : (
          <>
            <p class="c-quiet c-small">{words.t('directory.call-back')}</p>
            <p class="c-reach__number">
              <NumberToCall
                here={here}
                number={first.reach.callBack}
                newSince={first.newNumbers.callBack}
              />
            </p>
            <p class="c-quiet c-small">{words.t('directory.call-this')}</p>
          </>
        )}
      </div>
      <PersonAnswersFirst here={here} entry={first.entry} />
    </section>
  );
}

/** Whom nobody writes to any more, with who is written to instead; and who is yet to begin. */
export function NoLonger({ here, state, published }: CountryScene): VNode | null {
  const over = notInForce(published, { state, now: here.now });
  return over.length === 0 ? null : (
    <Panel title={here.words.t('directory.not-in-force')} padded={false}>
      <Lines items={over.map((one) => <NotInForceLine here={here} one={one} />)} />
    </Panel>
  );
}

/** What can be taken along; each time it is put on record. */
function TakeOut(scene: CountryScene): VNode {
  const { here, state, formToken } = scene;
  const { words } = here;
  const forms = ['vcard', 'json', 'csv', 'certificates'] as const;
  return (
    <form method="post" action={`/directory/${state}/take`}>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <a class="govuk-link" href={`/directory/${state}/card`}>
        {words.t('directory.card')}
      </a>{' '}
      {(certificates(scene) === '' ? forms.slice(0, -1) : forms).map((form) => (
        <>
          <Button name="form" value={form} class="govuk-button--secondary c-button--small">
            {words.t(`directory.${form}`)}
          </Button>{' '}
        </>
      ))}
    </form>
  );
}
