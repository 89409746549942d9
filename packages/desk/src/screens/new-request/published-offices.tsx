import { Said } from '@comity/design';
import { namedUnder } from '@comity/feed';
import type { Avenue } from '@comity/law';
import type { VNode } from 'preact';
import { officeName } from '../directory/office-name.ts';
import { OpenStatus } from '../directory/office-panel.tsx';
import { hereOf } from '../here.ts';
import { servesRanks } from '../law/explorer/said-once.tsx';
import { PlainLine } from '../plain-text.tsx';
import type { AvenueScene } from './avenue-scene.ts';

/** Whom the State itself has published for an instrument, and whether somebody is there now. */
function publishedFor(scene: AvenueScene, instrument: string): readonly VNode[] {
  const { words, visit, offices } = scene;
  return namedUnder(offices, instrument).map((office) => (
    <>
      {words.rich('avenue.written-to', {
        office: (
          <a
            class="govuk-link"
            href={`/directory/${office.entry.participant}#${office.entry.authority}`}
          >
            <PlainLine text={officeName(words, office.entry)} />
          </a>
        ),
        day: <Said>{words.day(office.entry.sureOn, 'date')}</Said>,
      })}{' '}
      <OpenStatus here={hereOf(visit)} office={office} />
    </>
  ));
}

/** The same as a line of one avenue; none where nobody is named. */
export function publishedLine(scene: AvenueScene, instrument: string) {
  const said = publishedFor(scene, instrument);
  if (said.length === 0) return [];
  return [
    { name: scene.words.t('avenues.line-published'), said: said.map((one) => <div>{one}</div>) },
  ];
}

/** The same for several avenues, in cells beside those that the law data names; `null` for none. */
export function PublishedCells({
  scene,
  avenues,
}: {
  readonly scene: AvenueScene;
  readonly avenues: readonly Avenue[];
}): VNode | null {
  const { words } = scene;
  const cells = avenues
    .map(({ instrument, rank }) => ({ rank, said: publishedFor(scene, instrument) }))
    .filter(({ said }) => said.length > 0);
  if (cells.length === 0) return null;
  return (
    <>
      {cells.map(({ rank, said }) => (
        <div>
          <h3>
            {words.t('avenues.line-published')}
            {' · '}
            {servesRanks(words, [rank])}
          </h3>
          {said.map((one) => (
            <p>{one}</p>
          ))}
        </div>
      ))}
    </>
  );
}
