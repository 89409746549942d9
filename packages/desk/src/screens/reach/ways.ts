import { type ContactWay, type NodeStanding, waysTo } from '@comity/feed';
import { dayIn } from '@comity/law';
import type { PublishedDirectory } from '@comity/service';
import { officesOf } from '../directory/office.ts';

/** The ways to an authority at a moment, by what its State publishes and how its node stands. */
export function waysAt(
  { entries }: PublishedDirectory,
  to: { readonly participant: string; readonly authority: string },
  { node, now }: { readonly node: NodeStanding; readonly now: string },
): readonly ContactWay[] {
  const office = officesOf(entries, { state: to.participant, now }).find(
    ({ entry }) => entry.authority === to.authority,
  );
  return waysTo(office?.entry.content, node, dayIn(now, 'UTC'));
}
