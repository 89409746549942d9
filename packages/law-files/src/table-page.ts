/** How the pages are made; every page says so at its head. */
export const TABLES_COMMAND = 'node tools/run.js packages/law-files/src/write-tables.ts';

export type Rows = readonly (readonly string[])[];

/** A page of the tables: its title, how it is made, what it says of itself, and its body. */
export const page = (title: string, head: string, body: string): string =>
  `# ${title}\n\nMade from \`treaties/\` by \`${TABLES_COMMAND}\`; not edited by hand.\n\n${head}\n\n${body}`;

/** A Markdown table; a bar in a text is escaped. */
export function table(head: readonly string[], rows: Rows): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

export const section = (title: string, body: string): string => `## ${title}\n\n${body}`;
