import type { LawData } from '@comity/law';

export interface ReadmeOf {
  readonly data: LawData;
  readonly version: string;
  /** A program that asks it something. */
  readonly example: string;
  /** What the example prints, run against this very package. */
  readonly said: string;
}

/** The package's own README: what it answers, what it does not, how old and how sure its data is. */
export function packageReadme({ data, version, example, said }: ReadmeOf): string {
  return `# @comity/law ${version}

On what legal basis may one State ask another for assistance against cybercrime, what must the request say, on what
grounds may it be refused, and by when is it owed? Pure functions over dated data: each answer cites its provisions,
says how sure it is, and names the facts that are missing. The engine of Comity,
with its data, and no dependency.

## What it answers

| question | function |
| --- | --- |
| Who is bound by an instrument on a day, with which reservations? | \`partiesOn\`, \`statusOn\`, \`declarationsOn\` |
| When does it enter into force for a State that deposits now? | \`entryIntoForce\`, \`effectOf\` |
| On what basis can one side ask the other for a measure, ranked, with reasons and whom to write to? | \`avenues\` |
| Every pair, every measure, one day | \`matrix\` |
| What must the request say? | \`contents\` |
| On what grounds may it be refused, and what is owed then? | \`grounds\`, \`dualCriminality\`, \`prosecuteInstead\` |
| By when, counted how? | \`clocksOf\`, \`deadline\` |
| How may what was handed over be used? | \`useLimits\` |
| What is known of a State, and what does its law lack? | \`profileOn\`, \`basicsOn\`, \`gapAnalysis\`, \`coverage\` |

All of them, with their types: [API.md](API.md).

## What it does not

It is not law and not legal advice. No depositary and no ministry has checked the data. It does not hold the texts of
treaties, only what its provisions do, in words of our own. It knows few bilateral treaties: where those between two
States were not looked for, every answer for that pair says so in \`notes\`. Weekends and single free days are inside,
public holidays that follow from rules are not: \`deadline\` counts working days with the \`Holidays\` that it is handed, and
\`holidaysOf\` makes them of the data's \`calendars\` and of a function that works out the rest. It asks nobody and sends
nothing.

## How old and how sure the data is

Version \`${data.version}\`; the newest row is of ${newest(data)}. The law of later days is not in it: ask for such a day and
you get the law as it was known then. What changed on which day: [CHANGELOG-OF-DAYS.md](CHANGELOG-OF-DAYS.md) and
\`changelog-of-days.json\`.

${confidenceTable(data)}

*High*: read in a source that is named in the row. *Medium*: follows from one, or from several that agree. *Low*: recalled,
not read. **A low row opens nothing by itself**: the answer is \`"uncertain"\`, to be verified with the depositary. Read
\`confidence\` with every answer, and pass it on to whoever relies on it.

## A tried example

\`\`\`
npm install ./comity-law-${version}.tgz
\`\`\`

\`\`\`js
${example}\`\`\`

prints

\`\`\`text
${said}\`\`\`

Node 26 or newer, or a browser that has \`Temporal\` (elsewhere a polyfill as the global \`Temporal\` does). With TypeScript:
\`"module": "nodenext"\`, \`"lib": ["esnext"]\`.

## What is in it

| file | is |
| --- | --- |
| \`index.js\`, \`law/\`, \`base/\` | the engine, as modules that can be read; each with its \`.d.ts\` |
| \`@comity/law/data\` | the data as a typed value, for \`indexLaw\` |
| \`@comity/law/words\` | sentences of codes, in English and Japanese |
| \`@comity/law/law.json\` | the same data as plain JSON, for every other language |
| \`@comity/law/law.schema.json\` | its JSON Schema (2020-12), made from the forms that check the sources |
| \`@comity/law/changelog-of-days.json\` | the days on which a row begins, ends or steps |

## Licence

European Union Public Licence 1.2 (\`EUPL-1.2\`): LICENSE.
`;
}

/** The latest day on which anybody looked at a State. */
const newest = ({ basics, profiles }: LawData): string =>
  [...basics, ...profiles]
    .map(({ updated }) => updated)
    .sort()
    .at(-1) ?? '';

const TABLES = {
  instruments: 'Instruments',
  provisions: 'Provisions',
  parties: 'A State and an instrument',
  declarations: 'Reservations and declarations',
  rules: 'Rules of an instrument',
  contents: 'Items of a request',
  clocks: 'Clocks',
  authorities: 'Authorities',
  profiles: 'Law at home of a State',
} as const satisfies Partial<Record<keyof LawData, string>>;

function confidenceTable(data: LawData): string {
  const rows = (Object.keys(TABLES) as (keyof typeof TABLES)[]).map((table) => {
    const sure = (confidence: string): number =>
      data[table].filter((row) => row.confidence === confidence).length;
    return `| ${TABLES[table]} | ${sure('high')} | ${sure('medium')} | ${sure('low')} |`;
  });
  return ['| rows | high | medium | low |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
