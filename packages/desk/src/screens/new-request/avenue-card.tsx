import { Avenue, Button, Said } from '@comity/design';
import { namedUnder } from '@comity/feed';
import type { Avenue as LawAvenue } from '@comity/law';
import type { VNode } from 'preact';
import { officeName } from '../directory/office-name.ts';
import { AvenueDetail } from '../law/explorer/avenue-detail.tsx';
import { avenueLines } from '../law/explorer/avenue-parts.tsx';
import { AvenueState } from '../law/explorer/reasons.tsx';
import { instrumentNamed, instrumentShort } from '../law-names.ts';
import { PlainLine } from '../plain-text.tsx';
import { type Chosen, chosenIn } from './avenue-choice.ts';
import type { AvenueScene } from './avenue-scene.ts';

export interface AvenueCardProps {
  readonly scene: AvenueScene;
  readonly avenue: LawAvenue;
  /** The one that an officer takes who follows the law's own order. */
  readonly first: boolean;
  /** What goes best beside it as a second basis, where it is the first. */
  readonly beside?: LawAvenue | undefined;
}

/** An avenue that is open or may be: how far it obliges, through whom; its reasons unfold. */
export function AvenueCard({ scene, avenue, first, beside }: AvenueCardProps): VNode {
  const { words, visit } = scene;
  const { law } = visit.service.law;
  const chosen = chosenIn(scene.draft.facts, scene.part);
  const isMain = chosen.main === avenue.instrument;
  const requested = scene.draft.facts.to?.trim() ?? '';
  return (
    <Avenue
      words={words}
      rank={avenue.rank}
      title={<Said>{instrumentNamed(words, law, avenue.instrument)}</Said>}
      status={
        <>
          <AvenueState words={words} avenue={avenue} />
          <Role scene={scene} chosen={chosen} avenue={avenue} />
        </>
      }
      chosen={isMain || (first && chosen.main === null)}
      lines={[
        ...avenueLines({ visit, avenue, requested }),
        ...published(scene, avenue),
        ...(avenue.providerDirect
          ? [{ name: words.t('avenue.limits'), said: words.t('request.provider-direct') }]
          : []),
      ]}
      proofTitle={words.t(avenue.open === true ? 'avenue.why' : 'avenue.why-uncertain')}
      proofOpen={isMain}
      proof={<AvenueDetail visit={visit} avenue={avenue} />}
      actions={<Actions {...{ scene, avenue, first, beside, chosen }} />}
    />
  );
}

/** Whom the State itself has published for this instrument: named in the directory under its law. */
function published({ words, offices }: AvenueScene, { instrument }: LawAvenue) {
  const named = namedUnder(offices, instrument).map(({ entry }) =>
    words.rich('avenue.written-to', {
      office: (
        <a class="govuk-link" href={`/directory/${entry.participant}#${entry.authority}`}>
          <PlainLine text={officeName(words, entry)} />
        </a>
      ),
      day: <Said>{words.day(entry.sureOn, 'date')}</Said>,
    }),
  );
  if (named.length === 0) return [];
  const said = named.map((one, index) => (
    <>
      {index === 0 ? null : <br />}
      {one}
    </>
  ));
  return [{ name: words.t('avenues.line-published'), said }];
}

function Role(props: {
  readonly scene: AvenueScene;
  readonly chosen: Chosen;
  readonly avenue: LawAvenue;
}): VNode | null {
  const { chosen, avenue, scene } = props;
  const role =
    chosen.main === avenue.instrument
      ? 'request.is-main'
      : chosen.second === avenue.instrument
        ? 'request.is-second'
        : null;
  return role === null ? null : <span class="c-avenue__role">{scene.words.t(role)}</span>;
}

function Actions(props: AvenueCardProps & { readonly chosen: Chosen }): VNode | null {
  const { scene, avenue, first, beside, chosen } = props;
  const { words, visit } = scene;
  const { law } = visit.service.law;
  const id = avenue.instrument;
  const of = (
    <span class="govuk-visually-hidden">
      {' '}
      <bdi>{instrumentNamed(words, law, id)}</bdi>
    </span>
  );
  if (avenue.providerDirect) return null;
  if (chosen.main === id) return null;
  const primary = first && chosen.main === null;
  return (
    <>
      <Button
        name="do"
        value={`main:${id}`}
        class={primary ? undefined : 'govuk-button--secondary'}
      >
        {words.t(chosen.main === null ? 'request.use' : 'request.use-instead')}
        {of}
      </Button>
      {primary && beside !== undefined ? (
        <Button name="do" value={`both:${id}:${beside.instrument}`} class="govuk-button--secondary">
          <span>
            {words.rich('request.use-both', {
              second: <Said>{instrumentShort(words, law, beside.instrument)}</Said>,
            })}
          </span>
        </Button>
      ) : null}
      {chosen.main === null ? null : (
        <Button
          name="do"
          value={chosen.second === id ? 'drop-second' : `second:${id}`}
          class="govuk-button--secondary"
        >
          {words.t(chosen.second === id ? 'request.drop-second' : 'request.use-second')}
          {of}
        </Button>
      )}
    </>
  );
}
