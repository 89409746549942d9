import type { Fault } from './result.ts';

/**
 * A failure of the world that is to be told to whoever runs the program: thrown where it is met,
 * said by its code where people read. Its message is for logs: the code with its parameters.
 */
export class CodedFailure extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, options?: ErrorOptions) {
    super(`${fault.code} ${JSON.stringify(fault.params ?? {})}`, options);
    this.fault = fault;
  }
}
