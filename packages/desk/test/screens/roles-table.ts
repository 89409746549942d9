import { ROLES, USE_CASES, type UseCase } from '@comity/service';
import { allScreens } from '../../src/index.ts';

/** Every use case by the role that has it, and every page that whoever keeps a node can open. */
export function rolesPage(openToKeepers: ReadonlySet<string>): string {
  const useCases = Object.keys(USE_CASES) as UseCase[];
  const rows = useCases
    .toSorted()
    .map((one) => `| \`${one}\` | ${ROLES.map((role) => mark(one, role)).join(' | ')} |`);
  const routes = allScreens
    .filter(({ name, method }) => method === 'GET' && openToKeepers.has(name))
    .map(({ name, path }) => `| \`${path}\` | ${name} |`)
    .toSorted();
  return `${[
    '# Who may do what',
    '',
    `Made by a test from the table of use cases and from the routes of the desk: the test asks each of
them. A use case is what desk, interface and commands ask of a node; before every call the table is asked.`.replaceAll(
      '\n',
      ' ',
    ),
    '',
    '## Use cases by role',
    '',
    `| Use case | ${ROLES.join(' | ')} |`,
    `| --- | ${ROLES.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
    '## Pages that an administrator can open',
    '',
    'Beside the pages of the law. No other route of the desk answers them; a case is behind none of these.',
    '',
    '| Address | Page |',
    '| --- | --- |',
    ...routes,
  ].join('\n')}\n`;
}

const mark = (useCase: UseCase, role: (typeof ROLES)[number]): string =>
  USE_CASES[useCase].includes(role) ? '●' : '';
