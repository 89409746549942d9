import { Panel, Pinpoint, Said } from '@comity/design';
import {
  type ContentField,
  contents,
  findInstrument,
  findMeasure,
  type Instrument,
  isOfPractice,
  type Measure,
  measuresWithForm,
} from '@comity/law';
import { spoken, type Words } from '@comity/words';
import type { Answer } from '../../../http/screen.ts';
import { measureName } from '../../case/measure-names.ts';
import { instrumentShort } from '../../law-names.ts';
import { formHref, instrumentHref } from '../law-address.ts';
import { lawNotFound, lawPage } from '../law-page.tsx';
import { LawText } from '../law-text.tsx';
import { type LawScreen, type LawVisit, lawOf } from '../law-visit.ts';

/** `/law/form/CETS185/preservation`: what a request must say, as an empty form for paper. */
export const formScreen: LawScreen = {
  name: 'law.form',
  path: '/law/form/:instrument/:measure',
  sample: '/law/form/CETS185/preservation',
  handle(visit) {
    const instrument = findInstrument(lawOf(visit), visit.param('instrument').trim());
    const measure = findMeasure(visit.param('measure').trim());
    if (instrument.ok && measure.ok) return blankForm(visit, instrument.value, measure.value);
    return noForm(
      visit,
      [instrument, measure]
        .flatMap((one) => (one.ok ? [] : [spoken(visit.words, one.error).text]))
        .join(' '),
    );
  },
};

function noForm(visit: LawVisit, text: string): Answer {
  const law = lawOf(visit);
  const id = visit.param('instrument').trim();
  return lawNotFound(visit, {
    title: visit.words.t('form-blank.missing'),
    text: <bdi>{text}</bdi>,
    view: 'forms',
    near: [
      { href: '/law/forms', name: visit.words.t('forms.title') },
      ...measuresWithForm(law, id).map((measure) => ({
        href: formHref(id, measure),
        name: `${id}: ${measureName(visit.words, measure)}`,
      })),
    ],
  });
}

function blankForm(visit: LawVisit, instrument: Instrument, measure: Measure): Answer {
  const { words } = visit;
  const answer = contents(lawOf(visit), { instrument: instrument.id, measure });
  const said = {
    measure: measureName(words, measure),
    instrument: instrumentShort(words, lawOf(visit), instrument.id),
  };
  const own = answer.fields.filter((field) => !isOfPractice(field));
  const practice = answer.fields.filter(isOfPractice);
  const routes = [null, ...answer.routes];
  return lawPage(visit, {
    title: words.t('form-blank.title', said),
    heading: words.rich('form-blank.title', {
      measure: said.measure,
      instrument: <Said>{said.instrument}</Said>,
    }),
    lead: words.t('form-blank.lead'),
    view: 'forms',
    permanent: formHref(instrument.id, measure),
    crumbs: [
      { content: words.t('forms.title'), href: '/law/forms' },
      { content: <bdi>{said.instrument}</bdi>, href: instrumentHref(instrument.id) },
      { content: said.measure },
    ],
    data: { name: `form-${instrument.id}-${measure}`, value: answer },
    body: (
      <div class="c-blank">
        <div class="c-blank__head">
          {(['from', 'to', 'reference', 'date'] as const).map((name) => (
            <div class="c-blank__line">
              <b>{words.t(`form-blank.${name}`)}</b>
              <span class="c-blank__rule" />
            </div>
          ))}
        </div>
        <Panel title={words.t('form-blank.fields')}>
          {own.length === 0 ? <p>{words.t('form-blank.fields-none')}</p> : null}
          {routes.map((route) => (
            <Fields words={words} route={route} fields={own.filter((one) => one.route === route)} />
          ))}
        </Panel>
        {practice.length === 0 ? null : (
          <Panel title={words.t('form-blank.practice')}>
            <Fields words={words} route={null} fields={practice} />
          </Panel>
        )}
        <div class="c-blank__line c-blank__line--sign">
          <b>{words.t('form-blank.signature')}</b>
          <span class="c-blank__rule" />
        </div>
      </div>
    ),
  });
}

interface FieldsProps {
  readonly words: Words;
  readonly route: string | null;
  readonly fields: readonly ContentField[];
}

/** Label, provision, whether it is required, and an empty box. */
function Fields({ words, route, fields }: FieldsProps) {
  if (fields.length === 0) return null;
  return (
    <>
      {route === null ? null : (
        <h3>
          {words.rich('form-blank.route', { route: <Said>{route.replaceAll('-', ' ')}</Said> })}
        </h3>
      )}
      <ol class="c-blank__fields">
        {fields.map((field) => (
          <li>
            <b>
              <LawText words={words}>{field.label}</LawText>
            </b>{' '}
            <span class="c-quiet">
              {words.t(
                field.from === 'practice'
                  ? 'form-blank.from-practice'
                  : field.required
                    ? 'law.required'
                    : 'law.if-available',
              )}
            </span>{' '}
            {field.pinpoint === null ? (
              <span class="c-code c-quiet">
                <LawText words={words}>{field.source}</LawText>
              </span>
            ) : (
              <Pinpoint at={field.pinpoint} />
            )}
            {field.confidence === 'high' ? null : (
              <span class="c-quiet c-small"> {words.t(`confidence.${field.confidence}`)}</span>
            )}
            {field.note === null ? null : (
              <p class="c-quiet c-small">
                <LawText words={words}>{field.note}</LawText>
              </p>
            )}
            <span class="c-blank__box" />
          </li>
        ))}
      </ol>
    </>
  );
}
