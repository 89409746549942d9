import { Lines, Panel, Said, TextField } from '@comity/design';
import {
  type ActBodyProps,
  type ActForm,
  dayParts,
  type Scene,
  today,
  typedContent,
  typedDay,
} from './act-form.ts';
import { Day, LongText, Remarks } from './parts.tsx';
import { RequestPanel } from './request-panel.tsx';

/** The data is kept, until a last day under the own law. */
export const confirm: ActForm = {
  kind: 'preservation-confirmed',
  slug: 'confirm',
  checked: true,
  askLaw: true,
  start: (scene) => [
    ...dayParts('since', today(scene.now, scene.here.place.zone)),
    ...dayParts(
      'lastDay',
      scene.advice?.preservationMinimum?.lastDay(today(scene.now, scene.here.place.zone)) ?? '',
    ),
  ],
  content: (typed) =>
    typedContent(
      {
        preserved: typed.one('preserved'),
        since: typedDay(typed, 'since'),
        lastDay: typedDay(typed, 'lastDay'),
        legalBasis: typed.one('legalBasis').trim(),
      },
      { remarks: typed.one('remarks') },
    ),
  Body: Kept,
  Aside: ({ scene }) => (
    <>
      <OwnLaw scene={scene} />
      <RequestPanel scene={scene} />
    </>
  ),
};

function Kept(props: ActBodyProps) {
  const { words, advice } = props.scene;
  const minimum = advice?.preservationMinimum ?? null;
  return (
    <>
      <LongText
        {...props}
        name="preserved"
        label={words.t('act.preserved')}
        hint={words.t('act.preserved-hint')}
      />
      <Day {...props} name="since" label={words.t('act.since')} />
      <Day
        {...props}
        name="lastDay"
        label={words.t('act.last-day')}
        pinpoints={minimum === null ? [] : [minimum.pinpoint]}
        hint={
          minimum === null
            ? words.t('act.last-day-hint-none')
            : words.t('act.last-day-hint', {
                day: words.day(
                  minimum.lastDay(today(props.scene.now, props.scene.here.place.zone)),
                  'wholeDate',
                ),
              })
        }
      />
      <TextField
        words={words}
        name="legalBasis"
        label={words.t('act.legal-basis')}
        value={props.typed.one('legalBasis')}
        problems={props.problems}
      />
      <Remarks {...props} />
    </>
  );
}

function OwnLaw({ scene }: { readonly scene: Scene }) {
  const rows = scene.advice?.ownLaw ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel title={scene.words.t('act.own-law')} padded={false}>
      <Lines
        items={rows.map((row) => (
          <span class="c-small">
            <Said>{row.text}</Said>{' '}
            <span class="c-quiet">
              <Said>{row.source}</Said>
            </span>
          </span>
        ))}
      />
    </Panel>
  );
}
