import { type Attributes, type Content, classNames, idList, shown } from './content.ts';
import { describedBy, FormGroup, type FrameProps, HintAndError } from './field-frame.tsx';
import { Fieldset, type LegendProps } from './fieldset.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';

/** One box to tick or one of several to choose. */
export interface Choice {
  readonly value: string;
  readonly content: Content;
  readonly id?: string | undefined;
  /** Check boxes only: a name of its own. */
  readonly name?: string | undefined;
  readonly hint?: Content;
  readonly hintClass?: string | undefined;
  readonly hintAttributes?: Attributes | undefined;
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Check boxes only: ticking it unticks the others. */
  readonly behaviour?: string | undefined;
  /** What is asked further where this one is chosen. */
  readonly conditional?: Content;
  readonly labelClass?: string | undefined;
  readonly labelAttributes?: Attributes | undefined;
  readonly attributes?: Attributes | undefined;
}

/** A word between two choices: "or". */
export interface Divider {
  readonly divider: Content;
}

export interface ChoicesProps extends FrameProps, LegendProps {
  readonly name: string;
  readonly idPrefix?: string | undefined;
  readonly items: readonly (Choice | Divider | null)[];
  /** Forces a fieldset where there is no legend. */
  readonly fieldset?: boolean | undefined;
  readonly fieldsetClass?: string | undefined;
  readonly fieldsetAttributes?: Attributes | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

interface KindProps extends ChoicesProps {
  readonly kind: 'radios' | 'checkboxes';
  readonly values: readonly string[];
}

/** What radio buttons and check boxes have in common. */
export function Choices(props: KindProps) {
  const prefix = props.idPrefix || props.name;
  const grouped = props.fieldset ?? shown(props.legend);
  const described = describedBy(props, prefix);
  const inner = (
    <>
      <HintAndError {...props} id={prefix} />
      <div
        class={classNames(`govuk-${props.kind}`, props.class)}
        {...props.attributes}
        data-module={`govuk-${props.kind}`}
      >
        {props.before}
        {props.items.map((item, index) => {
          if (!item) return null;
          if ('divider' in item)
            return <div class={`govuk-${props.kind}__divider`}>{item.divider}</div>;
          const id = item.id || `${prefix}${index > 0 ? `-${index + 1}` : ''}`;
          return (
            <One frame={props} item={item} id={id} described={grouped ? undefined : described} />
          );
        })}
        {props.after}
      </div>
    </>
  );
  return (
    <FormGroup {...props}>
      {grouped ? (
        <Fieldset
          legend={props.legend}
          legendClass={props.legendClass}
          pageHeading={props.pageHeading}
          class={props.fieldsetClass}
          attributes={props.fieldsetAttributes}
          describedBy={described}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}

interface OneProps {
  readonly frame: KindProps;
  readonly item: Choice;
  readonly id: string;
  readonly described: string | undefined;
}

function One({ frame, item, id, described }: OneProps) {
  const { kind } = frame;
  const boxes = kind === 'checkboxes';
  const checked =
    item.checked === true || (item.checked !== false && frame.values.includes(item.value));
  const hintId = shown(item.hint) && `${id}-item-hint`;
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={(boxes && item.name) || frame.name}
          type={boxes ? 'checkbox' : 'radio'}
          value={item.value}
          checked={checked || undefined}
          disabled={item.disabled || undefined}
          data-aria-controls={shown(item.conditional) ? `conditional-${id}` : undefined}
          data-behaviour={item.behaviour || undefined}
          aria-describedby={idList(boxes && described, hintId)}
          {...item.attributes}
        />
        <Label
          for={id}
          class={classNames(`govuk-${kind}__label`, item.labelClass)}
          attributes={item.labelAttributes}
        >
          {item.content}
        </Label>
        {hintId ? (
          <Hint
            id={hintId}
            class={classNames(`govuk-${kind}__hint`, item.hintClass)}
            attributes={item.hintAttributes}
          >
            {item.hint}
          </Hint>
        ) : null}
      </div>
      {shown(item.conditional) ? (
        <div
          class={classNames(
            `govuk-${kind}__conditional`,
            !checked && `govuk-${kind}__conditional--hidden`,
          )}
          id={`conditional-${id}`}
        >
          {item.conditional}
        </div>
      ) : null}
    </>
  );
}
