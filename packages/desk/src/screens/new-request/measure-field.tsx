import { ErrorMessage, errorOf, Fieldset, Fold, fieldIdOf, Radios } from '@comity/design';
import { type Law, MEASURE_GROUPS, type MeasureGroup } from '@comity/law';
import { nameOf, type Spoken, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { measureName } from '../case/measure-names.ts';

/**
 * The measures by what an officer wants of the other State, in the order of the law data; a typed
 * value that is none of them is kept, as the last.
 */
function grouped(law: Law, typed: string): readonly (readonly [MeasureGroup, readonly string[]])[] {
  const rows = law.data.measures;
  const foreign = typed === '' || rows.some(({ measure }) => measure === typed) ? [] : [typed];
  return MEASURE_GROUPS.map((group): readonly [MeasureGroup, readonly string[]] => [
    group,
    [
      ...rows.filter((row) => row.group === group).map(({ measure }) => measure),
      ...(group === 'other' ? foreign : []),
    ],
  ]).filter(([, measures]) => measures.length > 0);
}

export interface MeasureFieldProps {
  readonly words: Words;
  readonly law: Law;
  readonly problems: readonly Spoken[];
  /** Path of the field, `parts.0.measure`. */
  readonly path: string;
  readonly legend: string;
  /** The measure chosen; '' where none is: none is chosen for the officer. */
  readonly value: string;
}

/** The measure of a part: in groups, each with what comes of it; groups without the choice fold. */
export function MeasureField(props: MeasureFieldProps): VNode {
  const { words, law, problems, path, legend, value } = props;
  const id = fieldIdOf(path);
  const error = errorOf(problems, path);
  return (
    <div class={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <Fieldset
        legend={legend}
        legendClass="govuk-fieldset__legend--s"
        describedBy={error === undefined ? undefined : `${id}-error`}
      >
        {error === undefined ? null : (
          <ErrorMessage id={`${id}-error`} word={words.t('form.error')}>
            {error}
          </ErrorMessage>
        )}
        {grouped(law, value).map(([group, measures], index) => (
          <Fold
            summary={words.t(`measure-group.${group}`)}
            note={words.list(measures.map((measure) => measureName(words, measure)))}
            open={measures.includes(value) || (value === '' && index === 0)}
          >
            <Radios
              name={path}
              idPrefix={index === 0 ? id : `${id}-${group}`}
              value={value}
              items={measures.map((measure) => ({
                value: measure,
                content: measureName(words, measure),
                hint: nameOf(words, 'measure-hint', measure),
              }))}
            />
          </Fold>
        ))}
      </Fieldset>
    </div>
  );
}
