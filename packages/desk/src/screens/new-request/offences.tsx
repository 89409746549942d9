import type { Facts, FactsOffence } from '@comity/case';
import { fieldIdOf } from '@comity/design';
import type { Law } from '@comity/law';
import type { VNode } from 'preact';
import { offenceItems } from './choices.ts';
import { penaltyShown } from './facts-form.ts';
import { Adders, type FormPart, Line, Pick, Row } from './fields.tsx';

export interface OffencesProps extends FormPart {
  readonly facts: Facts;
  readonly law: Law;
}

/** The offences under investigation, each with the own provision and its maximum penalty. */
export function Offences(props: OffencesProps): VNode {
  const { words, facts } = props;
  return (
    <section class="c-form-section" id={fieldIdOf('offences')} tabindex={-1}>
      <h2>{words.t('request.offences')}</h2>
      <p class="c-quiet c-small">{words.t('request.offences-hint')}</p>
      {(facts.offences ?? []).map((offence, index) => (
        <OffenceRow {...props} offence={offence} index={index} />
      ))}
      <Adders
        label={words.t('request.offences-add')}
        items={[
          { value: 'offences.known', text: words.t('request.add-known') },
          { value: 'offences.other', text: words.t('request.add-other-offence') },
        ]}
      />
    </section>
  );
}

interface OffenceRowProps extends OffencesProps {
  readonly offence: FactsOffence;
  readonly index: number;
}

function OffenceRow({ words, problems, law, offence, index }: OffenceRowProps): VNode {
  const at = `offences.${index}`;
  const part = { words, problems };
  const other = offence.kind === 'other';
  const hidden = other ? 'pinpoint' : 'description';
  return (
    <Row {...part} at={at} title={words.t('request.offence-title', { n: index + 1 })}>
      <input type="hidden" name={`${at}.kind`} value={offence.kind ?? ''} />
      {(offence[hidden] ?? '') === '' ? null : (
        <input type="hidden" name={`${at}.${hidden}`} value={offence[hidden]} />
      )}
      <div class="c-fields">
        {other ? (
          <Line
            {...part}
            name={`${at}.description`}
            label={words.t('request.offence-description')}
            value={offence.description}
          />
        ) : (
          <Pick
            {...part}
            name={`${at}.pinpoint`}
            label={words.t('request.offence-known')}
            value={offence.pinpoint}
            items={offenceItems(words, law, offence.pinpoint ?? '')}
          />
        )}
        <Line
          {...part}
          name={`${at}.provision`}
          label={words.t('request.offence-provision')}
          value={offence.provision}
          optional
        />
      </div>
      <Penalty {...part} at={at} months={offence.maxPenaltyMonths} />
    </Row>
  );
}

export interface PenaltyProps extends FormPart {
  readonly at: string;
  readonly months: string | undefined;
  readonly label?: string;
}

/** A maximum penalty: a number and its unit, beside each other. */
export function Penalty({ words, problems, at, months, label }: PenaltyProps): VNode {
  const { amount, unit } = penaltyShown(months);
  return (
    <div class="c-fields c-fields--penalty">
      <Line
        words={words}
        problems={problems}
        name={`${at}.maxPenaltyMonths`}
        label={label ?? words.t('request.offence-penalty')}
        value={amount}
        width={5}
        optional
      />
      <Pick
        words={words}
        problems={[]}
        name={`${at}.unit`}
        label={words.t('request.offence-unit')}
        value={unit}
        items={[
          { value: 'years', text: words.t('request.unit-years') },
          { value: 'months', text: words.t('request.unit-months') },
        ]}
      />
    </div>
  );
}
