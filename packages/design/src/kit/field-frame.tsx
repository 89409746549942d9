import { type Attributes, type Content, classNames, idList, shown } from './content.ts';
import { ErrorMessage } from './error-message.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';

/** What the frame around every control may carry. */
export interface FrameProps {
  readonly hint?: Content;
  readonly hintClass?: string | undefined;
  readonly hintAttributes?: Attributes | undefined;
  readonly error?: Content;
  readonly errorClass?: string | undefined;
  readonly errorAttributes?: Attributes | undefined;
  /** "Error" in the language of the page. */
  readonly errorWord?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly groupClass?: string | undefined;
  readonly groupAttributes?: Attributes | undefined;
  readonly before?: Content;
  readonly after?: Content;
}

/** What every labelled control may carry: the frame, its label and the control's own basics. */
export interface FieldProps extends FrameProps {
  readonly name: string;
  /** The name, where none is given. */
  readonly id?: string | undefined;
  readonly label?: Content;
  readonly labelClass?: string | undefined;
  readonly labelAttributes?: Attributes | undefined;
  readonly pageHeading?: boolean | undefined;
  /** What stands beside the label and is no part of it: a pinpoint, "if available". */
  readonly beside?: Content;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly disabled?: boolean | undefined;
}

/** The group around a control, marked where something is wrong with it. */
export function FormGroup(props: FrameProps & { readonly children?: Content }) {
  const failed = shown(props.error) && 'govuk-form-group--error';
  return (
    <div
      class={classNames('govuk-form-group', failed, props.groupClass)}
      {...props.groupAttributes}
    >
      {props.children}
    </div>
  );
}

/** Hint and error message of a control with this id. */
export function HintAndError(props: FrameProps & { readonly id: string }) {
  return (
    <>
      {shown(props.hint) ? (
        <Hint id={`${props.id}-hint`} class={props.hintClass} attributes={props.hintAttributes}>
          {props.hint}
        </Hint>
      ) : null}
      {shown(props.error) ? (
        <ErrorMessage
          id={`${props.id}-error`}
          class={props.errorClass}
          attributes={props.errorAttributes}
          word={props.errorWord}
        >
          {props.error}
        </ErrorMessage>
      ) : null}
    </>
  );
}

/** @returns the ids that describe the control: what was given, its hint, its error. */
export function describedBy(props: FrameProps, id: string): string | undefined {
  return idList(
    props.describedBy,
    shown(props.hint) && `${id}-hint`,
    shown(props.error) && `${id}-error`,
  );
}

/** @returns the id of a control: the one given, or its name. */
export function fieldId(props: { readonly id?: string | undefined; readonly name: string }) {
  return props.id || props.name;
}

/** Label with what stands beside it, hint, error, then the control. */
export function FieldFrame(props: FieldProps & { readonly children?: Content }) {
  const id = fieldId(props);
  const label = (
    <Label
      for={id}
      class={props.labelClass}
      attributes={props.labelAttributes}
      pageHeading={props.pageHeading}
    >
      {props.label}
    </Label>
  );
  return (
    <FormGroup {...props}>
      {shown(props.beside) ? (
        <div class="c-beside">
          {label} {props.beside}
        </div>
      ) : (
        label
      )}
      <HintAndError {...props} id={id} />
      {props.children}
    </FormGroup>
  );
}
