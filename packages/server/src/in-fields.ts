import { type Fault, no, type Result } from '@comity/base';

/** Problems as a form shows them: that something is not there is one of no field. */
export async function inFields<T>(
  done: Promise<Result<T, Fault | readonly Fault[]>>,
): Promise<Result<T, readonly Fault[]>> {
  const result = await done;
  return result.ok ? result : no([result.error].flat() as readonly Fault[]);
}
