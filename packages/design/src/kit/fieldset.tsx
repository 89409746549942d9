import { type Attributes, type Content, classNames, shown } from './content.ts';

export interface LegendProps {
  readonly legend?: Content;
  readonly legendClass?: string | undefined;
  readonly pageHeading?: boolean | undefined;
}

export interface FieldsetProps extends LegendProps {
  readonly class?: string | undefined;
  readonly role?: 'group' | undefined;
  readonly describedBy?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: Content;
}

/** Controls that answer one question, under its words. */
export function Fieldset(props: FieldsetProps) {
  return (
    <fieldset
      class={classNames('govuk-fieldset', props.class)}
      role={props.role}
      aria-describedby={props.describedBy || undefined}
      {...props.attributes}
    >
      {shown(props.legend) ? (
        <legend class={classNames('govuk-fieldset__legend', props.legendClass)}>
          {props.pageHeading ? (
            <h1 class="govuk-fieldset__heading">{props.legend}</h1>
          ) : (
            props.legend
          )}
        </legend>
      ) : null}
      {props.children}
    </fieldset>
  );
}
