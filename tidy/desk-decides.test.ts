import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, sourceFiles } from './project-files.ts';

/** Screens of the desk; what is looked at is the text of each. */
const SCREENS = /^packages\/desk\/src\/screens\//;

/** Picks among things, or puts them in an order. */
const PICKS = /\.(?:filter|some|find|every|findLast|findIndex|sort|toSorted)\(/g;

/** What makes a pick one by meaning: a code, a yes or no, a number, or a moment that is compared. */
const BY_MEANING = [
  /(?<!typeof [\w.]+ )[!=]== (?:'[^']+'|true|false)/,
  /\bDate\.parse\(|[<>]=? ?(?:now|today|on)\b|\bon [<>]/,
  /\b(?:Number\(|rank|weight)/,
  /\.at (?:<|>)/,
];

/** A text up to the bracket that closes the one before it. */
function upToClosing(text: string): string {
  let depth = 1;
  for (const [index, sign] of [...text].entries()) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return text.slice(0, index);
  }
  return text;
}

/** What a pick goes by: the function that is written there, or the one of this file that is named. */
function picksBy(code: string, how: string): string {
  const name = /^\s*(\w+),?\s*$/.exec(how)?.[1];
  if (name === undefined) return how;
  return new RegExp(`\\bconst ${name}\\b([\\s\\S]*?);\\n`).exec(code)?.[1] ?? how;
}

const decidesIn = (code: string): readonly string[] => {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...bare.matchAll(PICKS)].flatMap(({ 0: begins, index }) => {
    const how = picksBy(bare, upToClosing(bare.slice(index + begins.length)));
    return how.length < 400 && BY_MEANING.some((pattern) => pattern.test(how))
      ? [`${begins}${how.replace(/\s+/g, ' ').slice(0, 90)})`]
      : [];
  });
};
/** Picks that decide nothing of a case or of the law, by what they are about. */
const MAY: Readonly<Record<string, string>> = {
  'act/grounds.tsx': 'grounds that the law answers for and those it does not, side by side',
  'act/slugs.ts': 'which kinds have a form',
  'described/described.tsx': 'fields that a form carries unseen',
  'described/rows.tsx': 'fields that a form carries unseen',
  'directory/directory-screen.tsx': 'the order of a page: ours, then those with offices',
  'directory/publish-screens.tsx': 'which page answers a fault',
  'emergency/whom-to-ask.tsx': 'the fault that stands beside a field',
  'law/explorer/fact-fields.tsx': 'which field asks for which fact',
  'law/explorer/grid.ts': 'a page of the law: the columns of its table',
  'law/explorer/said-once.tsx': 'what paper leaves out',
  'law/form/forms-screen.tsx': 'a page of the law: whose forms are listed',
  'law/instrument/instrument-parts.tsx': 'a page of the law: which chapter stands first',
  'law/instrument/parties-over-time.ts': 'a page of the law: the steps of its chart',
  'law/state/gap-panel.tsx': 'a page of the law: what is compared',
  'letter/letter.ts': 'UTC stands in every letter once',
  'new-request/choices.ts': 'what a list offers first',
  'new-request/contents-page.tsx': 'on which step a field stands',
  'new-request/contents-screens.tsx': 'on which step a field stands',
  'new-request/facts-panel.tsx': 'on which step a field stands',
  'new-request/facts-screens.tsx': 'whether a list is read at all',
  'night/awake-map.tsx': 'where the map is marked',
  'night/links-panel.tsx': 'lines that stand, counted',
  'proposals/proposal-screens.tsx': 'which page answers a fault',
  'reach/ladder.tsx': 'the rung that has a look of its own',
  'request/target-text.ts': 'the zones in which a moment is said',
  'retention/case-screens.tsx': 'which page answers a fault',
  'rights/rights-screens.tsx': 'which page answers a fault',
  'texts/texts-screen.tsx': 'rows that the page says above',
  'walls/wall-screens.tsx': 'which page answers a fault',
  'work-list/work-list-screen.tsx': 'fields of an address',
};

const screens = sourceFiles.filter((file) => SCREENS.test(file));

test('the desk picks nothing by meaning: advice, case, law and service say what it shows', () => {
  const found = screens.flatMap((file) => {
    const name = file.replace(SCREENS, '');
    return name in MAY ? [] : decidesIn(read(file)).map((how) => `${name}: ${how}`);
  });
  assert.deepEqual(found, [], 'a function with a test where it is decided, or a line of MAY');
  const idle = Object.keys(MAY).filter(
    (name) => decidesIn(read(`packages/desk/src/screens/${name}`)).length === 0,
  );
  assert.deepEqual(idle, [], 'these need no exception any more');
});

/** What decides; pages go by readers of a state that say one thing, and by views of the service. */
const DECIDERS: Readonly<Record<'case' | 'statements', readonly string[]>> = {
  case: ['fold', 'decide', 'nextMoves', 'whoseMove', 'due', 'openFold'],
  statements: ['isOpen', 'OPEN_STAGES', 'STAGES'],
};

test('the desk folds no case, judges no stage and asks for no move itself', () => {
  const wrong = screens.flatMap((file) =>
    Object.entries(DECIDERS).flatMap(([room, names]) =>
      [...read(file).matchAll(new RegExp(`import \\{([^}]*)\\} from '@comity/${room}'`, 'g'))]
        .flatMap(([, named = '']) => named.split(',').map((name) => name.trim()))
        .filter((name) => names.includes(name))
        .map((name) => `${file}: ${name}`),
    ),
  );
  assert.deepEqual(wrong, [], 'a reader of the room, as hasOpenPart, or the view of the service');
});

test('a pick by meaning is found however it is written', () => {
  for (const text of [
    "drafts.filter(({ state }) => state === 'awaiting-release')",
    "all.some((one) => one.event === 'delivered' || one.event === 'rejected')",
    'answer.avenues.filter((avenue) => avenue.open !== false)',
    'shifts.filter(({ from }) => Date.parse(from) > Date.parse(now))',
    'open.toSorted((a, b) => rank(a) - rank(b))',
    'alarms.map(({ next }) => next).toSorted((a, b) => (a.at < b.at ? -1 : 1))',
    'const applies = ({ from }) => from === null || from <= on;\nall.filter(applies)',
    "duties.findIndex(\n  ({ code }) => code === 'consult-first',\n)",
  ]) {
    assert.equal(decidesIn(text).length, 1, text);
  }
  for (const text of [
    'rows.filter((row) => row !== null)',
    'all.find(({ id }) => id === asked)',
    'items.filter((one) => typeof one === "string")',
    'names.sort((a, b) => a.text.localeCompare(b.text, locale))',
  ]) {
    assert.deepEqual(decidesIn(text), [], text);
  }
});
