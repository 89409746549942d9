import { Choices, type ChoicesProps } from './choices.tsx';

export interface CheckboxesProps extends ChoicesProps {
  /** The values of the items that are ticked. */
  readonly values?: readonly string[] | undefined;
}

/** Any of a few. */
export function Checkboxes(props: CheckboxesProps) {
  return <Choices {...props} kind="checkboxes" values={props.values ?? []} />;
}
