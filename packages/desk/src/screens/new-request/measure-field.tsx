import { ErrorMessage, errorOf, Fieldset, Fold, fieldIdOf, Radios } from '@comity/design';
import { MEASURES } from '@comity/law';
import { nameOf, type Spoken, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { measureName } from '../case/measure-names.ts';

/** Measures by what an officer wants of the other State; those in no group come last. */
const GROUPS = {
  secure: ['preservation', 'preserved-traffic-disclosure', 'emergency-mla'],
  stored: [
    'subscriber-info',
    'stored-data-access',
    'search-and-seizure',
    'domain-registration-data',
    'examination-of-objects-and-sites',
  ],
  live: ['realtime-traffic', 'interception'],
  persons: [
    'testimony',
    'locate-or-identify-person',
    'service-of-documents',
    'information-and-records',
  ],
  property: ['bank-account-identification', 'tracing', 'freezing', 'confiscation', 'asset-return'],
  sought: [
    'provisional-arrest',
    'extradition',
    'transfer-of-sentenced-person',
    'transfer-of-proceedings',
  ],
  together: ['joint-investigation', 'spontaneous-information'],
} as const;
type Group = keyof typeof GROUPS | 'other';

/** The groups with the measures in each; a typed value that is none of them is kept, as the last. */
function grouped(typed: string): readonly (readonly [Group, readonly string[]])[] {
  const known: ReadonlySet<string> = new Set(Object.values(GROUPS).flat());
  const others = MEASURES.filter((measure) => !known.has(measure));
  const foreign = typed === '' || MEASURES.some((measure) => measure === typed) ? [] : [typed];
  const named = Object.entries(GROUPS) as unknown as readonly [Group, readonly string[]][];
  return [...named, ['other' as const, [...others, ...foreign]] as const].filter(
    ([, measures]) => measures.length > 0,
  );
}

export interface MeasureFieldProps {
  readonly words: Words;
  readonly problems: readonly Spoken[];
  /** Path of the field, `parts.0.measure`. */
  readonly path: string;
  readonly legend: string;
  /** The measure chosen; '' where none is: none is chosen for the officer. */
  readonly value: string;
}

/** The measure of a part: in groups, each with what comes of it; groups without the choice fold. */
export function MeasureField(props: MeasureFieldProps): VNode {
  const { words, problems, path, legend, value } = props;
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
        {grouped(value).map(([group, measures], index) => (
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
