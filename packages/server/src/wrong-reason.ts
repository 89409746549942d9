import type { Fault } from '@comity/base';

/** What is wrong with a reason that somebody has to give: none, or more than `max` characters. */
export function wrongReason(
  why: string,
  { at, max }: { readonly at: string; readonly max: number },
): readonly Fault[] {
  if (why.trim() === '') return [{ code: 'missing', at }];
  return why.length > max ? [{ code: 'note-long', params: { max }, at }] : [];
}
