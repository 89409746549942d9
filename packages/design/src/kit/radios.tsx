import { Choices, type ChoicesProps } from './choices.tsx';

export interface RadiosProps extends ChoicesProps {
  /** The value of the item that is chosen. */
  readonly value?: string | undefined;
}

/** Exactly one of a few. */
export function Radios(props: RadiosProps) {
  return <Choices {...props} kind="radios" values={props.value ? [props.value] : []} />;
}
