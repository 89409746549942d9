import { Said, TitleBar } from '@comity/design';
import { officesOf, openInstead } from '@comity/feed';
import { authoritiesOn, dayIn } from '@comity/law';
import { may } from '@comity/service';
import type { VNode } from 'preact';
import {
  type Answer,
  file,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  page,
} from '../../http/screen.ts';
import { Done } from '../done.tsx';
import { hereOf } from '../here.ts';
import { participantNamed, theParticipantNamed } from '../participant-name.ts';
import { AllChanges } from './changes.tsx';
import { CountryPage, NoLonger } from './country-page.tsx';
import { type CountryScene, faultsOf } from './country-scene.ts';
import { FILES, isFileForm } from './directory-files.ts';
import { Does } from './does-table.tsx';
import { FeedWarnings } from './feed-warnings.tsx';
import { NamedElsewhere } from './named-elsewhere.tsx';
import { OfficePanel } from './office-panel.tsx';

/** Undefined for what is no State that anybody here knows anything of. */
async function sceneOf(visit: OfficerVisit): Promise<CountryScene | undefined> {
  const { service, session, now } = visit;
  const state = visit.param('state');
  const { law } = service.law;
  const [participants, published] = await Promise.all([
    service.directory.entries(),
    service.directory.published(session),
  ]);
  const known = participants.find(({ participant }) => participant === state);
  const isSaid = published.entries.some(({ participant }) => participant === state);
  if (known === undefined && !isSaid && !law.jurisdictions.has(state)) return undefined;
  const offices = officesOf(published, { state, now });
  const provisions = offices.flatMap(({ entry }) => entry.content.provisions ?? []);
  const on = dayIn(now, 'UTC');
  return {
    ...{
      here: hereOf(visit),
      law,
      names: service,
      state,
      published,
      known,
      formToken: visit.formToken,
    },
    offices,
    treaties: service.law.treatiesServed({ provisions, state, on }),
    named: authoritiesOn(law, state, on),
    takesProof: may(session.officer.role, 'directory.proof'),
    own: known?.self === true && may(session.officer.role, 'directory.publish'),
  };
}

/** Two signed heads of one size, with the keys that check them. */
const proof: OfficerScreen = {
  name: 'directory.proof',
  access: 'officer',
  method: 'POST',
  path: '/directory/:state/proof',
  needs: 'directory.proof',
  async handle({ service, session, param }) {
    const found = await service.directory.proof(session, param('state'));
    if (!found.ok) return notFound();
    const { text, fileName } = found.value;
    return file({ fileName, type: 'application/json', bytes: Buffer.from(text) });
  },
};

const crumbs = ({ words }: OfficerVisit) => [
  { content: words.t('directory.title'), href: '/directory' },
];

const country: OfficerScreen = {
  name: 'directory.country',
  access: 'officer',
  method: 'GET',
  path: '/directory/:state',
  sample: '/directory/JPN',
  async handle(visit): Promise<Answer> {
    const scene = await sceneOf(visit);
    if (scene === undefined) return notFound();
    const { words } = visit;
    return page({
      title: participantNamed(words, scene.names, scene.state),
      section: 'directory',
      breadcrumbs: crumbs(visit),
      body: (
        <>
          <Done words={words} done={visit.query.one('done')} set="directory" />
          <CountryPage {...scene} />
        </>
      ),
    });
  },
};

/** One page for paper: who, which number, which hours. */
const card: OfficerScreen = {
  name: 'directory.card',
  access: 'officer',
  method: 'GET',
  path: '/directory/:state/card',
  sample: '/directory/JPN/card',
  async handle(visit): Promise<Answer> {
    const scene = await sceneOf(visit);
    if (scene === undefined) return notFound();
    const { words } = visit;
    const title = words.t('directory.card-title', {
      state: participantNamed(words, scene.names, scene.state),
    });
    return page({
      title,
      section: 'directory',
      breadcrumbs: [...crumbs(visit), countryCrumb(visit, scene)],
      body: <Card scene={scene} title={title} />,
    });
  },
};

function Card({ scene, title }: { readonly scene: CountryScene; readonly title: string }): VNode {
  const { here, law, names, state, offices, named } = scene;
  const { words, now, place } = here;
  return (
    <div class="c-reading">
      <TitleBar
        title={<Said>{title}</Said>}
        lead={words.t('directory.card-as-of', { moment: words.moment(now, place.zone) })}
      />
      <FeedWarnings here={here} names={names} faults={faultsOf(scene)} />
      {offices.length === 0 ? null : (
        <div class="c-panel">
          {offices.map((office) => (
            <OfficePanel
              here={here}
              law={law}
              names={names}
              office={office}
              instead={openInstead(offices, office)}
              level={2}
            />
          ))}
        </div>
      )}
      <NoLonger {...scene} />
      <Does {...scene} />
      {offices.length + named.length === 0 ? (
        <p>
          {words.t('directory.nobody-known', { state: theParticipantNamed(words, names, state) })}
        </p>
      ) : null}
      <NamedElsewhere {...scene} />
    </div>
  );
}

/** All that it ever published of its authorities, old and new. */
const changes: OfficerScreen = {
  name: 'directory.changes',
  access: 'officer',
  method: 'GET',
  path: '/directory/:state/changes',
  sample: '/directory/JPN/changes',
  async handle(visit): Promise<Answer> {
    const scene = await sceneOf(visit);
    if (scene === undefined) return notFound();
    const { words, query } = visit;
    const name = participantNamed(words, scene.names, scene.state);
    const asked = query.one('page');
    return page({
      title: words.t('directory.changes-title', { state: name }),
      section: 'directory',
      breadcrumbs: [...crumbs(visit), countryCrumb(visit, scene)],
      body: (
        <div class="c-reading">
          <TitleBar title={<Said>{words.t('directory.changes-title', { state: name })}</Said>} />
          <AllChanges {...scene} page={/^[0-9]{1,6}$/.test(asked) ? Number(asked) : 1} />
        </div>
      ),
    });
  },
};

const countryCrumb = ({ words }: OfficerVisit, { names, state }: CountryScene) => ({
  content: <Said>{participantNamed(words, names, state)}</Said>,
  href: `/directory/${state}`,
});

/** A post, as everything that is taken along; what is published is nobody's secret. */
const take: OfficerScreen = {
  name: 'directory.take',
  access: 'officer',
  method: 'POST',
  path: '/directory/:state/take',
  async handle(visit): Promise<Answer> {
    const scene = await sceneOf(visit);
    const form = visit.form.one('form');
    if (scene === undefined || !isFileForm(form)) return notFound();
    const { extension, type, write } = FILES[form];
    const day = dayIn(visit.now, 'UTC');
    return file({
      fileName: `comity-directory-${scene.state}-${day}.${extension}`,
      type,
      bytes: new TextEncoder().encode(write(scene)),
    });
  },
};

export const countryScreens: readonly OfficerScreen[] = [country, card, changes, proof, take];
