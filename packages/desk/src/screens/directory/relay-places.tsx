import { Fieldset, SelectField, type SelectItem } from '@comity/design';
import type { Spoken, Words } from '@comity/words';
import type { VNode } from 'preact';

interface RelayPlacesProps {
  readonly words: Words;
  readonly problems: readonly Spoken[];
  readonly legend: string;
  readonly hint: string;
  /** Name of the field: each place has the same, in the order of the page. */
  readonly name: string;
  readonly items: readonly SelectItem[];
  readonly chosen: readonly string[];
}

/** So many are asked for unless more were chosen. */
const PLACES = 3;

/** Participants in the order in which they are tried: one place for each. */
export function RelayPlaces(props: RelayPlacesProps): VNode {
  const { words, problems, legend, hint, name, items, chosen } = props;
  const places = Math.max(chosen.length, Math.min(PLACES, items.length));
  return (
    <div class="govuk-form-group">
      <Fieldset
        legend={legend}
        legendClass="govuk-fieldset__legend--s"
        describedBy={`${name}-hint`}
      >
        <div class="govuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
        {Array.from({ length: places }, (_, n) => (
          <SelectField
            words={words}
            problems={n === 0 ? problems : []}
            name={name}
            id={n === 0 ? name : `${name}-${n + 1}`}
            label={words.t('publish.relays-place', { n: n + 1 })}
            value={chosen[n] ?? ''}
            items={[{ value: '', text: words.t('publish.relays-no') }, ...items]}
          />
        ))}
      </Fieldset>
    </div>
  );
}
