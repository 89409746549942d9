import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACT_KINDS } from '../packages/statements/src/index.ts';
import { read, sourceFiles } from './project-files.ts';

/**
 * Where nothing hangs on the name of a kind of act: what a kind means is said in its description, by
 * what it fills and by the marks of it and of its fields. Training and scenarios tell stories.
 */
const RULED =
  /^packages\/(advice|base|case|cli|design|desk|duty|feed|log|seal|server|service|statements|wire)\/src\//;
const DESCRIPTIONS = /^packages\/statements\/src\/acts\//;

/** Which kinds a file may name, dress or link to, and why no mark of the description would say it better. */
const MAY: Readonly<Record<string, { readonly kinds: readonly string[]; readonly why: string }>> = {
  'packages/advice/src/advised-act.ts': {
    kinds: [
      'assistance-refused',
      'collection-started',
      'files-received',
      'preservation-confirmed',
      'urgency-assessed',
    ],
    why: 'remarks on what their own fields say together',
  },
  'packages/advice/src/follow-ups.ts': {
    kinds: ['information-disclosed', 'traffic-disclosed'],
    why: 'reads whether something was told, and the State that traffic data leads to',
  },
  'packages/case/src/facts-after.ts': {
    kinds: ['information-disclosed'],
    why: 'reads the text that was told',
  },
  'packages/case/src/facts.ts': {
    kinds: ['request-submitted'],
    why: 'the facts of a draft are its fields',
  },
  'packages/case/src/forms/index.ts': {
    kinds: ['files-received', 'preservation-confirmed', 'request-submitted'],
    why: 'fields of theirs that contradict each other',
  },
  'packages/case/src/measures/live-collection.ts': {
    kinds: ['collection-ended', 'collection-started'],
    why: 'what is particular to two measures has this file',
  },
  'packages/case/src/measures/preservation.ts': {
    kinds: [
      'preservation-confirmed',
      'preservation-ended',
      'preservation-extended',
      'request-followed',
    ],
    why: 'what is particular to the measure has this file',
  },
  'packages/case/src/next.ts': {
    kinds: [
      'conditions-accepted',
      'conditions-declined',
      'conditions-proposed',
      'information-disclosed',
      'information-offered',
    ],
    why: 'reasons of a move, which words call as these acts are called; none is compared',
  },
  'packages/case/src/said.ts': {
    kinds: ['act-corrected', 'information-supplied', 'request-followed', 'translation-added'],
    why: 'reads what they say: corrections, answers, the case that followed, translations',
  },
  'packages/case/src/urgency.ts': { kinds: ['urgency-assessed'], why: 'reads the level it says' },
  'packages/desk/src/screens/act/said-forms.tsx': {
    kinds: [
      'assistance-refused',
      'case-closed',
      'consultation-opened',
      'draft-followed',
      'draft-remarked',
      'execution-postponed',
      'files-received',
      'information-requested',
      'information-supplied',
      'preservation-confirmed',
      'request-followed',
      'request-triaged',
      'told-otherwise',
    ],
    why: 'forms beyond their description',
  },
  'packages/desk/src/screens/act/slugs.ts': {
    kinds: [
      'assistance-refused',
      'case-closed',
      'erasure-requested',
      'information-requested',
      'information-supplied',
      'message-sent',
      'preservation-confirmed',
      'request-acknowledged',
      'request-triaged',
      'request-withdrawn',
    ],
    why: 'addresses of forms',
  },
  'packages/desk/src/screens/act/files.tsx': { kinds: ['files-received'], why: 'its form' },
  'packages/desk/src/screens/act/request-panel.tsx': {
    kinds: ['draft-shown'],
    why: 'shows the draft that is remarked on',
  },
  'packages/desk/src/screens/case/acts.tsx': {
    kinds: ['request-submitted'],
    why: 'rows that stand folded',
  },
  'packages/desk/src/screens/case/case-page.tsx': {
    kinds: ['request-triaged'],
    why: 'shows the priority that was said',
  },
  'packages/desk/src/screens/case/references.tsx': {
    kinds: ['request-acknowledged'],
    why: 'shows the reference that was said',
  },
  'packages/desk/src/screens/case/use-limits.tsx': {
    kinds: ['use-consent-asked', 'use-notified'],
    why: 'links to forms, each in words of its own',
  },
  'packages/desk/src/screens/new-request/fact-told.tsx': {
    kinds: ['request-submitted'],
    why: 'shows the request',
  },
  'packages/desk/src/screens/new-request/facts-panel.tsx': {
    kinds: ['request-submitted'],
    why: 'shows the request',
  },
  'packages/desk/src/screens/new-request/preview.tsx': {
    kinds: ['request-submitted'],
    why: 'shows the request',
  },
  'packages/desk/src/screens/night/told-us.tsx': {
    kinds: ['message-sent'],
    why: 'links to a form',
  },
  'packages/desk/src/screens/offer/offer-page.tsx': {
    kinds: ['information-disclosed', 'information-offered'],
    why: 'the form of an offer',
  },
  'packages/desk/src/screens/reach/reach-page.tsx': {
    kinds: ['message-sent', 'request-withdrawn'],
    why: 'links to forms',
  },
  'packages/desk/src/screens/reach/told.tsx': {
    kinds: ['told-otherwise'],
    why: 'the form of one kind',
  },
  'packages/desk/src/screens/stated/act-looks.tsx': {
    kinds: [
      'assistance-refused',
      'case-closed',
      'draft-followed',
      'files-received',
      'information-supplied',
      'request-followed',
      'request-supplemented',
      'translation-added',
    ],
    why: 'looks beyond their description',
  },
  'packages/desk/src/screens/stated/asked-in-full.tsx': {
    kinds: ['request-submitted', 'request-supplemented'],
    why: 'shows the request and its supplements',
  },
  'packages/desk/src/screens/stated/stated.tsx': {
    kinds: ['draft-shown', 'request-submitted'],
    why: 'looks beyond their description',
  },
  'packages/desk/src/screens/texts/texts-screen.tsx': {
    kinds: ['translation-added'],
    why: 'shows translations',
  },
  'packages/server/src/alarms/take-alarm.ts': { kinds: ['receipt-read'], why: 'makes this act' },
  'packages/server/src/alarms/told-here.ts': {
    kinds: ['told-otherwise'],
    why: 'reads whom it says was told',
  },
  'packages/server/src/alarms/waiting-of.ts': {
    kinds: ['request-submitted'],
    why: 'a draft becomes this act',
  },
  'packages/server/src/cases/linked-cases.ts': {
    kinds: ['draft-followed', 'request-followed'],
    why: 'reads the case they name',
  },
  'packages/server/src/cases/project-case.ts': {
    kinds: ['request-triaged'],
    why: 'reads the priority it says',
  },
  'packages/server/src/drafts/check-draft.ts': {
    kinds: ['request-submitted'],
    why: 'a draft becomes this act',
  },
  'packages/server/src/drafts/consultation.ts': {
    kinds: ['draft-remarked', 'draft-shown'],
    why: 'makes the one and reads what the other says',
  },
  'packages/server/src/drafts/tell-earlier-cases.ts': {
    kinds: ['draft-followed', 'request-followed'],
    why: 'makes these acts',
  },
  'packages/server/src/erase/erased-why.ts': { kinds: ['body-erased'], why: 'makes this act' },
  'packages/wire/src/sample-exchange.ts': {
    kinds: [
      'body-erased',
      'message-sent',
      'preservation-confirmed',
      'request-acknowledged',
      'request-submitted',
    ],
    why: 'what invented nodes understand, in vectors that stay as they are',
  },
};

/** A stage is called so as well: a kind where it is compared as one. */
const STAGE = 'nothing-found';
const NAMES = ACT_KINDS.filter((kind) => kind !== STAGE).join('|');
const NAMED = [
  new RegExp(`['"\`](${NAMES})['"\`]`, 'g'),
  new RegExp(`\\b[kK]ind\\b *[=!]== *['"\`](${STAGE})['"\`]`, 'g'),
  // A piece of a name, its group or its place in the list names it as well.
  /\b[kK]ind\??\.(?:startsWith|endsWith|includes|match|indexOf|slice)\((['"`/]\^?[a-z-]+)/g,
  /(\/[\^a-z-]+[^/\n]*\/[a-z]*\.test\((?:\w+\.)*kind\))/g,
  /\b(ACT_KINDS(?:\[\d+\]|\.at\(-?\d+\)))/g,
  /\b(groupOf\(\w+\) *[=!]==)/g,
];

/** Without comments, types, which decide nothing, and codes of problems that are called alike. */
const bareOf = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/<['"][a-z-]+['"](?: \| ['"][a-z-]+['"])*>/g, '')
    .replace(/\bcode: ['"][a-z-]+['"]/g, '');

const namesIn = (code: string): readonly string[] => {
  const bare = bareOf(code);
  const found = NAMED.flatMap((pattern) =>
    [...bare.matchAll(pattern)].map(([, name]) => name ?? ''),
  );
  return [...new Set(found)].toSorted();
};

test('no code decides by the name of a kind of act, but where a reason is stated', () => {
  const wrong = sourceFiles
    .filter((file) => RULED.test(file) && !DESCRIPTIONS.test(file))
    .flatMap((file) => {
      const may = MAY[file]?.kinds ?? [];
      return namesIn(read(file))
        .filter((kind) => !may.includes(kind))
        .map((kind) => `${file}: ${kind} - a mark of its description, or of a field of it`);
    });
  assert.deepEqual(wrong, []);
});

test('each exception is one', () => {
  for (const [file, { kinds }] of Object.entries(MAY)) {
    assert.deepEqual(namesIn(read(file)), kinds, `${file} names these kinds no more`);
  }
});

test('a name is found however it is written', () => {
  for (const text of [
    "kind === 'request-triaged'",
    "new Set(['use-notified', 'use-consent-given'])",
    'case "body-erased":',
    "'conditions-accepted' in slots",
    "standing(state, 'request-acknowledged') !== null",
    "kind === 'nothing-found'",
    "kind.startsWith('evidence-')",
    'item.kind.match(/^preserv/)',
    '/^use-consent/.test(act.kind)',
    'ACT_KINDS[3]',
    'ACT_KINDS.at(-1)',
    "groupOf(kind) === 'results'",
  ]) {
    assert.notDeepEqual(namesIn(text), [], text);
  }
  for (const text of [
    "request: Said<'request-submitted'>",
    "return { code: 'case-closed' };",
    "stage === 'nothing-found'",
    "/** Of 'request-triaged' alone. */",
    "'nothing-found': false,",
    "describedKind(kind).moves === 'refused'",
  ]) {
    assert.deepEqual(namesIn(text), [], text);
  }
});
