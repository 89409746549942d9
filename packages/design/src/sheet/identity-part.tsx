import { Button, ButtonGroup } from '../kit/button.tsx';
import { Clock, Meter } from '../pieces/clock.tsx';
import type { Here } from '../pieces/here.ts';
import { Mark } from '../pieces/mark.tsx';
import { Pinpoint, Said } from '../pieces/pinpoint.tsx';
import { Side } from '../pieces/side.tsx';
import { StateCode } from '../pieces/state.tsx';
import { Priority, Status } from '../pieces/status.tsx';
import { SAYS } from './sample.ts';

/** The mark by day and by night. */
export function Hero({ here }: { readonly here: Here }) {
  const { words } = here;
  return (
    <div class="s-hero">
      <div class="s-day">
        <Mark label={words.t('sheet.mark')} />
        <p>{words.t('sheet.mark-text')}</p>
      </div>
      <div class="s-deep" data-theme="night">
        <Mark label={words.t('sheet.mark')} />
        <p class="s-row">
          <Side words={words} who="ours" them="ISL" />{' '}
          <Side words={words} who="theirs" them="ISL" />
        </p>
        <p>{words.t('sheet.mark-limits')}</p>
      </div>
    </div>
  );
}

/** The sizes that do the work. */
export function TypePart({ here }: { readonly here: Here }) {
  const { words } = here;
  const line = (size: string, name: string, text: string) => (
    <div>
      <small class="c-tiny c-quiet">
        <bdi>{size}</bdi>
      </small>
      <span class={name}>{text}</span>
    </div>
  );
  return (
    <section class="s-block s-type">
      <h2>{words.t('sheet.type')}</h2>
      {line('Serif 600 · 34', 's-serif-l', words.t('sheet.type-title'))}
      {line('Serif 600 · 23', 's-serif', words.t('sheet.type-named'))}
      {line('Sans 650 · 20', 's-strong', words.t('sheet.type-section'))}
      {line('Sans 400 · 17', '', words.t('sheet.type-reading'))}
      {line('Sans 400 · 15', 'c-small', words.t('sheet.type-list'))}
      {line('Sans 400 · 13', 'c-tiny', words.t('sheet.type-caption'))}
      <div>
        <small class="c-tiny c-quiet">
          <bdi>Mono 500 · 0.86 em</bdi>
        </small>
        <span>
          <Pinpoint at="CETS185:29(7)" /> <Pinpoint at="UNCAC:46(9)(b)" />
        </span>
      </div>
      <div>
        <small class="c-tiny c-quiet">{words.t('sheet.type-scripts')}</small>
        <Said>{SAYS.scripts}</Said>
      </div>
    </section>
  );
}

const STATUSES = ['open', 'limited', 'closed', 'soon', 'late', 'held'] as const;

interface PiecesProps {
  readonly here: Here;
  readonly night: boolean;
}

/** The small pieces, in one of the two lights. */
export function Pieces({ here, night }: PiecesProps) {
  const { words } = here;
  return (
    <section class="s-block" data-theme={night ? 'night' : undefined}>
      <h2>{words.t(night ? 'sheet.pieces-night' : 'sheet.pieces-day')}</h2>
      <div class="s-row">
        {STATUSES.map((kind) => (
          <Status kind={kind}>{words.t(`status.${kind}`)}</Status>
        ))}
      </div>
      <div class="s-row">
        <Clock here={here} due="2024-11-25T16:00:00.000Z" owed />
        <Clock here={here} due="2024-11-21T16:30:00.000Z" owed them={{ zone: 'Asia/Manila' }} />
        <Clock here={here} due="2024-11-19T10:00:00.000Z" owed />
        <Clock here={here} due="2024-11-24T10:00:00.000Z" owed held />
        <Clock here={here} due={null} owed />
      </div>
      <Meter gone={0.32} />
      <div class="s-row">
        <Side words={words} who="ours" them="ISL" />
        <Side words={words} who="theirs" them="ISL" />
        <StateCode code="ISL" name="Iceland" />
        <Pinpoint at="CETS185:29(7)" />
      </div>
      <div class="s-row">
        <Priority words={words} level="routine" />
        <Priority words={words} level="high" />
        <Priority words={words} level="urgent" />
      </div>
      <ButtonGroup>
        <Button href="#">{words.t('sheet.send')}</Button>
        <Button href="#" class="govuk-button--secondary">
          {words.t('sheet.save')}
        </Button>
        <Button class="govuk-button--warning" type="button">
          {words.t('sheet.erase')}
        </Button>
        <a href="#main">{words.t('sheet.link')}</a>
      </ButtonGroup>
    </section>
  );
}
