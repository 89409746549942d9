import type { ReadMessage } from './read-messages.ts';

/** How many words each file of a language says, by language and file. */
export type SaidCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Counts the words of a language by file, for each file that English has or the language itself. */
export function countByFile(
  english: readonly ReadMessage[],
  language: readonly ReadMessage[],
): Readonly<Record<string, number>> {
  const files = [...new Set([...english, ...language].map(({ file }) => file))].sort();
  return Object.fromEntries(
    files.map((file) => [file, language.filter((message) => message.file === file).length]),
  );
}

/** What everybody meets at every turn: no language is offered without a word of these files. */
const NEEDED = [
  ...['act.ftl', 'case.ftl', 'problems.ftl', 'problems-exchange.ftl', 'problems-node.ftl'],
  ...['problems-wire.ftl', 'shell.ftl', 'sign-in.ftl', 'status.ftl', 'time.ftl', 'work-list.ftl'],
];

/**
 * What a language lacks of what it needs and of what it was counted to have, by file.
 *
 * @param counted what was written down when the words were last counted
 */
export function lostIn(
  tag: string,
  now: Readonly<Record<string, number>>,
  counted: SaidCounts,
): readonly string[] {
  const before = counted[tag];
  if (before === undefined) {
    return [
      `${tag} was never counted: run \`npm run words\``,
      ...NEEDED.filter((file) => !now[file]).map((file) => `${tag}/${file} is missing`),
    ];
  }
  const files = new Set([...Object.keys(now), ...Object.keys(before)]);
  return [...files].flatMap((file) => {
    const [said = 0, had = 0] = [now[file], before[file]];
    if (said === 0 && (had > 0 || NEEDED.includes(file))) return [`${tag}/${file} is missing`];
    return said < had ? [`${tag}/${file} says ${said} words, and said ${had}`] : [];
  });
}
