import { LOCALES, type Words } from '@comity/words';
import { deskAssets } from '../assets/assets.ts';
import { Button } from '../kit/button.tsx';
import { type PageProps, renderPage, type Theme } from '../page/page.tsx';
import { Alarm } from '../pieces/alarm.tsx';
import type { Here } from '../pieces/here.ts';
import { Filters, TitleBar, Views } from '../pieces/list-tools.tsx';
import { Said } from '../pieces/pinpoint.tsx';
import { Side } from '../pieces/side.tsx';
import { WorkList } from '../pieces/work-list.tsx';
import { CasePart } from './case-part.tsx';
import { AvenuePart, GroundPart } from './decision-part.tsx';
import { FormPart, KitPart } from './form-part.tsx';
import { Hero, Pieces, TypePart } from './identity-part.tsx';
import { NOW, OURS, ROWS, SAYS } from './sample.ts';

export interface StyleSheetPageProps {
  readonly words: Words;
  readonly theme?: Theme | undefined;
  /** Where alerts come from, to try the live notices. */
  readonly events?: string | undefined;
  /** Brought up to date in place when an alert comes. */
  readonly live?: boolean | undefined;
}

/** Every piece of the design on one page, with a fixed time: for people, axe and pictures. */
export function StyleSheetPage({ words }: StyleSheetPageProps) {
  const here: Here = { words, us: 'USA', place: OURS, now: NOW };
  return (
    <>
      <h1>{words.t('sheet.title')}</h1>
      <Hero here={here} />
      <div class="s-grid">
        <Pieces here={here} night={false} />
        <Pieces here={here} night />
      </div>
      <TypePart here={here} />
      <ListPart here={here} />
      <CasePart here={here} />
      <AvenuePart here={here} />
      <GroundPart here={here} />
      <FormPart here={here} />
      <NightPart here={here} />
      <KitPart here={here} />
    </>
  );
}

function ListPart({ here }: { readonly here: Here }) {
  const { words } = here;
  const all = { value: '', text: words.t('sheet.all') };
  return (
    <section>
      <div class="s-section">
        <TitleBar
          level={2}
          title={words.t('sheet.list')}
          lead={words.t('sheet.type-list')}
          aside={<Button href="#">{words.t('sheet.send')}</Button>}
        />
      </div>
      <Views
        words={words}
        items={[
          { content: words.t('sheet.all'), href: '#', count: 6, current: true },
          { content: words.t('side.ours'), href: '#', count: 3 },
          { content: words.t('list.band-late'), href: '#' },
        ]}
      />
      <Filters
        words={words}
        action="/design"
        fields={[
          { name: 'text', label: words.t('shell.find') },
          { name: 'state-filter', label: words.t('list.state'), options: [all] },
          { name: 'measure', label: words.t('list.measure'), options: [all] },
        ]}
      />
      <WorkList
        here={here}
        caption={words.t('sheet.list')}
        items={ROWS.map((row) => ({
          ...row,
          title: <bdi>{row.title}</bdi>,
          parts: row.parts.map((part) => ({ ...part, measure: <bdi>{part.measure}</bdi> })),
          basis: <bdi>{row.basis}</bdi>,
          moveWhat: <bdi>{row.moveWhat}</bdi>,
        }))}
      />
    </section>
  );
}

function NightPart({ here }: { readonly here: Here }) {
  const { words } = here;
  return (
    <section data-theme="night" class="s-block s-night c-night">
      <h2>{words.t('sheet.night')}</h2>
      <Alarm
        here={here}
        level={3}
        emergency
        due="2024-11-21T15:06:20.000Z"
        owed
        until={words.t('night.to-answer')}
        from={{ code: 'PHL', name: 'Philippines' }}
        by={<Said>{SAYS.by}</Said>}
        title={<Said>{SAYS.stream}</Said>}
        text={<Said>{SAYS.streamText}</Said>}
        pinpoints={['CETS185:35(1)', 'CETS185:25(3)']}
        actions={<Button type="button">{words.t('sheet.acknowledge')}</Button>}
        ladder={[
          { text: <Said>{SAYS.accepted}</Said>, done: true },
          { text: <Said>{SAYS.opened}</Said>, done: false },
        ]}
      />
      <Alarm
        here={here}
        level={3}
        due="2024-11-21T20:08:00.000Z"
        owed
        from={{ code: 'ISL', name: 'Iceland' }}
        by={<Side words={words} who="ours" them="ISL" />}
        title={<Said>{SAYS.move}</Said>}
        text={<Said>{SAYS.case}</Said>}
        actions={
          <Button href="#" class="govuk-button--secondary">
            {words.t('sheet.accept')}
          </Button>
        }
      />
    </section>
  );
}

/** @returns the whole style sheet page as a document, as training mode shows it under `/design`. */
export function renderStyleSheetPage({ words, theme, events, live }: StyleSheetPageProps): string {
  const page: PageProps = {
    words,
    theme,
    events,
    live,
    title: words.t('sheet.title'),
    node: {
      code: 'USA',
      name: 'United States',
      authority: 'Department of Justice, Office of International Affairs',
    },
    navigation: [
      { content: words.t('sheet.list'), href: '/', count: 7 },
      { content: words.t('sheet.title'), href: '/design', current: true },
      { content: words.t('sheet.night'), href: '/night', count: 1 },
    ],
    training: true,
    officer: { name: 'Trial attorney, 0117' },
    find: { action: '/', name: 'text' },
    footLinks: [{ content: words.t('shell.help'), href: '/help' }],
    languages: LOCALES.map((locale) => ({ ...locale, href: `/design?language=${locale.tag}` })),
    now: NOW,
    place: OURS,
    breadcrumbs: [
      { content: words.t('sheet.list'), href: '/' },
      { content: words.t('sheet.title') },
    ],
    assets: deskAssets(),
    children: <StyleSheetPage words={words} />,
  };
  return renderPage(page);
}
