import { type Here, Panel, Said, Status, Table } from '@comity/design';
import { doesOf } from '@comity/feed';
import type { VNode } from 'preact';
import { measureName } from '../case/measure-names.ts';
import { PlainLine } from '../plain-text.tsx';
import type { CountryScene } from './country-scene.ts';
import { officeName } from './office-name.ts';

/** Measure by measure: who does it, who needs a court, who only passes it on. */
export function Does({ here, offices }: CountryScene): VNode | null {
  const { words } = here;
  const measures = [
    ...new Set(
      offices.flatMap(({ entry: { content } }) => [
        ...(content.doesItself ?? []),
        ...(content.withCourt ?? []),
        ...(content.passesOn ?? []),
      ]),
    ),
  ];
  if (measures.length === 0) return null;
  return (
    <Panel
      title={words.t('directory.does')}
      aside={<span class="c-quiet">{words.t('directory.does-lead')}</span>}
    >
      <section class="c-law-scroll" tabindex={0} aria-label={words.t('directory.does')}>
        <Table
          firstCellIsHeader
          head={[
            { content: words.t('directory.column-measure') },
            ...offices.map(({ entry }) => ({
              content: <PlainLine text={officeName(words, entry)} />,
            })),
          ]}
          rows={measures.map((measure) => [
            { content: <Said>{measureName(words, measure)}</Said> },
            ...offices.map(({ entry }) => ({
              content: <OneDoes here={here} does={doesOf(entry, measure)} />,
            })),
          ])}
        />
      </section>
    </Panel>
  );
}

function OneDoes({
  here: { words },
  does,
}: {
  readonly here: Here;
  readonly does: ReturnType<typeof doesOf>;
}): VNode {
  if (does === undefined) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span class="govuk-visually-hidden">{words.t('directory.does-not')}</span>
      </>
    );
  }
  return (
    <Status kind={does === 'itself' ? 'open' : 'limited'}>
      {words.t(`directory.does-${does}`)}
    </Status>
  );
}
