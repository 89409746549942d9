import { ok } from '@comity/base';
import { type DirectoryEntry, freshnessOf, isCurrent, opennessAt } from '@comity/feed';
import { dayIn, type Holidays } from '@comity/law';
import { publicHolidays } from '@comity/law-files';
import { type Node, publishedEntries } from '@comity/server';
import { plainly, stateName, type Words } from '@comity/words';
import { readersWords, said } from '../said.ts';
import { type OperatorCommand, PLACE } from './operator-command.ts';
import { table } from './table.ts';

export const DIRECTORY: OperatorCommand = {
  name: 'directory',
  word: 'WORDS',
  does: 'command-does.directory-search',
  example: 'comity directory Iceland --data .comity/training --participant JPN',
  options: PLACE,
  run: (options, withNode) =>
    withNode(options, async (node) => {
      const words = readersWords();
      const [typed = ''] = options.words;
      const now = node.parts.world.now();
      const entries = (await publishedEntries(node.parts))
        .filter((entry) => isCurrent(entry, now))
        .filter((entry) => holds(node, words, entry, typed))
        .toSorted((a, b) => (a.authority < b.authority ? -1 : 1));
      const holidays = await publicHolidays(node.parts.law.data);
      const value = entries.map((entry) => toldOf({ node, holidays, now }, entry));
      const head = (['state', 'authority', 'name', 'call-back', 'open'] as const).map((key) =>
        said(`command-directory.head-${key}`, words),
      );
      const rows = value.map(({ state, authority, names, callBack, open }) => [
        plainly(stateName(words, node.service.named(state))),
        authority,
        names[0]?.name ?? '',
        callBack ?? '-',
        said(`command-directory.open-${open === null ? 'unknown' : open ? 'yes' : 'no'}`, words),
      ]);
      const lines = rows.length === 0 ? [said('command-directory.none', words)] : table(head, rows);
      return ok({ value: { entries: value }, lines });
    }),
};

/** Whether what was typed stands in the State, the authority or one of its names. */
function holds(node: Node, words: Words, entry: DirectoryEntry, typed: string): boolean {
  const state = node.service.named(entry.participant);
  return [
    ...[entry.participant, state.name, stateName(words, state), entry.authority],
    ...entry.content.names.map(({ name }) => name),
  ].some((text) => text.toLowerCase().includes(typed.trim().toLowerCase()));
}

interface Asked {
  readonly node: Node;
  readonly holidays: Pick<Holidays, 'nameOf'>;
  readonly now: string;
}

function toldOf({ node, holidays, now }: Asked, entry: DirectoryEntry) {
  const { content, participant: state, authority, sureOn } = entry;
  const openness = opennessAt(
    content,
    now,
    (day) => holidays.nameOf(entry.participant, day) !== undefined,
  );
  return {
    ...{ state, stateName: node.service.named(state).name, authority },
    ...{ names: content.names, kinds: content.kinds, zone: content.zone },
    callBack: content.callBack ?? null,
    telephone: content.telephone ?? null,
    email: content.email?.address ?? null,
    accepts: content.accepts,
    open: openness.open,
    opens: openness.open === false ? openness.opens : null,
    sureOn,
    freshness: freshnessOf(entry, dayIn(now, 'UTC')),
  };
}
