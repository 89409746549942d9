import { ok } from '@comity/base';
import { type DirectoryEntry, officesOf } from '@comity/feed';
import { publicHolidays } from '@comity/law-files';
import { type Node, publishedNow } from '@comity/server';
import { stateName, type Words } from '@comity/words';
import { readersWords, said } from '../said.ts';
import { officeCells, toldOf } from './directory-offices.ts';
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
      const holidays = await publicHolidays(node.parts.law.data);
      const published = { ...(await publishedNow(node.parts)), holidays };
      const states = [...new Set(published.entries.map(({ participant }) => participant))];
      const offices = states
        .flatMap((state) => officesOf(published, { state, now }))
        .filter(({ entry }) => holds(node, words, entry, typed))
        .toSorted((a, b) => (a.entry.authority < b.entry.authority ? -1 : 1));
      const { named } = node.service;
      const head = (['state', 'authority', 'name', 'call-back', 'open'] as const).map((key) =>
        said(`command-directory.head-${key}`, words),
      );
      const rows = offices.map((office) => officeCells(words, named, office));
      const lines = rows.length === 0 ? [said('command-directory.none', words)] : table(head, rows);
      return ok({ value: { entries: offices.map((office) => toldOf(named, office)) }, lines });
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
