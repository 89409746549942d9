import type { RequestContent, RequestPart } from './request-content.ts';
import { actOf, requestOfCase } from './said.ts';
import type { CaseState, PartState } from './state.ts';

/**
 * What is asked in a case, part by part, in the order in which the parts were opened: each as the act
 * says that asked for it. A part whose act cannot be read, or that was told and not asked, is absent.
 */
export const partsAsked = (state: CaseState): readonly RequestPart[] =>
  state.parts.flatMap((part) => partAsked(state, part) ?? []);

/** What one part asks; `undefined` where that cannot be read, or where nobody asked for it. */
export const partAsked = (
  state: CaseState,
  { id, asked }: Pick<PartState, 'id' | 'asked'>,
): RequestPart | undefined => {
  const content = actOf(state, asked)?.content as Partial<RequestContent> | null | undefined;
  return content?.parts?.find((part) => part.id === id);
};

/**
 * The request of a case with all parts that are asked in it; `null` before there is one, where it
 * cannot be read, and where the case was opened otherwise. As it was signed, {@link requestOfCase}
 * has it.
 */
export function requestAsked(state: CaseState): RequestContent | null {
  const request = requestOfCase(state)?.content ?? null;
  return request === null ? null : { ...request, parts: partsAsked(state) };
}
