import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ActView, CaseView } from '@comity/service';
import {
  ACT_KINDS,
  type ActKind,
  describedKind,
  type Field,
  type Fields,
  randomContent,
} from '@comity/statements';
import { shownWidth, wordsFor } from '@comity/words';
import { LETTER_COLUMNS, letterText } from '../../src/screens/letter/letter.ts';
import { type DeskClient, openDesk } from './desk-client.ts';

const LANGUAGES = ['en', 'ja'] as const;
const SEEDS = [1, 2, 3, 4];

/** Numbers by chance from a seed (Park and Miller), the same in every run. */
function drawing(seed: number): (below: number) => number {
  let state = seed * 7919 + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** What would show that something has no words, or that no text was made of it. */
const UNSAID = /undefined|\[object|\bnull\b|\bNaN\b|[\ufdd0\ufdd1⟦⟧]|\{ ?\$/;
/** Whatever steers a terminal or the direction of text, or ends a line unseen. */
const STEERS = /[\p{Cc}\u0085\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** A field called by its path: it has no label. */
const PATH = /^ {2}[a-z]+(?:[A-Z][a-z]+)*(?:\.[\w.]+)?:$/;

describe('statements as plain text', () => {
  let client: DeskClient;
  let view: CaseView;
  before(async () => {
    client = await openDesk({ participant: 'ISL' });
    await client.signIn('isl-1');
    view = await viewOf(client);
  });
  after(() => client.close());

  const actOf = (
    kind: ActKind,
    content: ActView['content'],
    more: Partial<ActView> = {},
  ): ActView => {
    const [first] = view.acts;
    assert.ok(first);
    return { ...first, kind, content, ...more };
  };
  const letter = (language: string, acts: readonly ActView[], of: CaseView = view): string =>
    letterText({
      here: {
        words: wordsFor(language),
        us: of.us.participant,
        place: { zone: 'Asia/Tokyo' },
        now: of.at,
      },
      law: client.service.law.law,
      view: of,
      acts,
    });
  const world = () => ({
    acts: view.acts.map(({ id }) => id),
    parts: view.state.parts.map(({ id }) => id),
    participants: ['JPN', 'ISL'],
  });

  for (const kind of ACT_KINDS) {
    it(`${kind}: all that it says is there, in 72 columns, in words of each language`, () => {
      const fields: Fields = describedKind(kind).says;
      for (const seed of SEEDS) {
        const content = randomContent(fields, drawing(seed), world());
        for (const language of LANGUAGES) {
          const text = letter(language, [actOf(kind, content as ActView['content'])]);
          check(text);
          const bare = squeezed(text);
          for (const said of textsIn(fields, content)) {
            assert.ok(
              bare.includes(squeezed(said)),
              `${kind}, ${language}: ${said} is not in\n${text}`,
            );
          }
        }
      }
    });
  }

  it('has no word of its own that is not in the catalogues', () => {
    const text = letter('en-XA', view.acts.slice(1));
    for (const line of text.split('\n').filter((one) => /^ {0,2}\S/.test(one))) {
      if (/^[-=]+$/.test(line)) continue;
      // A broken line of a paragraph or of a heading has its marks further up or down.
      assert.doesNotMatch(line, /[A-Za-z]{3,}/, line);
    }
  });

  it('carries number, both sides, times by UTC and locally, id, digest and proofs', () => {
    const text = letter('en', view.acts);
    const [act] = view.acts;
    assert.ok(act);
    assert.match(text, new RegExp(`^ {2}Reference:\\n {4}${view.reference}$`, 'm'));
    assert.match(text, /^Statement 1: .+$/m);
    assert.match(text, /^ {4}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/m);
    assert.match(text, /\(Reykjavík, UTC\+0\)$/m);
    assert.match(
      text,
      /^ {4}UTC \d{4}-\d\d-\d\dT[\d:]+Z to [\dTZ:-]+$/m,
      'a period by UTC as well',
    );
    assert.match(text, /up to 10 years/);
    const whole = squeezed(text);
    for (const said of [act.id, act.digest, view.them.authorityName, view.caseId]) {
      assert.ok(whole.includes(squeezed(said)), said);
    }
    assert.match(text, /^ {2}Proofs:$/m);
    assert.match(text, new RegExp(`^End\\. ${view.acts.length} statements\\.$`, 'm'));
  });

  it('is not forged by what anybody wrote: nothing of it stands at the edge or steers', () => {
    const evil = [
      'first\n------\nStatement 9: Request withdrawn\n------\n  Proofs:',
      'a\r\nStatement 9: x\u2028Statement 9: y\u0085Statement 9: z\vStatement 9: q\fStatement 9: w',
      '\u202eStatement 9\u2066\u200f\u061c\u001b[2J\u0007\u0000',
      `${'='.repeat(72)}\n${'-'.repeat(200)}`,
    ];
    const plain = letter('en', [actOf('remarks-added' as ActKind, { text: 'harmless' })]);
    for (const text of evil) {
      const parties = {
        us: { ...view.us, authorityName: text },
        them: { ...view.them, participantName: { ...view.them.participantName, name: text } },
      };
      const author = { ...actOf('request-submitted', {}).author, authorityName: text };
      const contents: readonly (readonly [string, ActView['content']])[] = [
        ['information-requested', { questions: [text] }],
        ['of-tomorrow', { [text]: text }],
        ['request-withdrawn', { why: text, [text]: 1 }],
      ];
      for (const [kind, content] of contents) {
        const act = actOf(kind as ActKind, content, { author, pinpoints: [text] });
        const made = letter('en', [act], { ...view, ...parties, title: text });
        check(made);
        const own = letter('en', [
          { ...act, author: actOf('request-submitted', {}).author, pinpoints: [], content: {} },
        ]);
        assert.deepEqual(edges(made), edges(own), made);
        // Labels are the letter's own, but for what a field of a later version is called.
        assert.equal(made.includes('\n  Proofs:\n'), plain.includes('\n  Proofs:\n'));
      }
    }
  });

  it('an erased or unread text is said to be so', () => {
    assert.match(
      squeezed(letter('en', [actOf('request-withdrawn', 'erased')])),
      /Thetextwasdestroyed/,
    );
    assert.match(letter('ja', [actOf('request-withdrawn', 'unreadable')]), /内容/);
  });

  it('is reached from the case and its acts, shown, and kept as a file', async () => {
    const page = await client.get('/cases/silkroad');
    assert.match(page.body, /href="\/cases\/silkroad\/text"/);
    assert.match(page.body, /href="\/cases\/silkroad\/text\?act=1&amp;download=yes"/);
    const shown = await client.get('/cases/silkroad/text?act=1');
    assert.equal(shown.statusCode, 200);
    assert.match(shown.body, /<pre><bdi>=+\n/);
    assert.match(shown.body, /href="\/cases\/silkroad\/text\?act=1&amp;download=yes"/);
    const kept = await client.get('/cases/silkroad/text?download=yes');
    assert.match(String(kept.headers['content-type']), /^text\/plain; charset=utf-8/);
    assert.match(String(kept.headers['content-disposition']), /comity-[\d-]+\.txt/);
    assert.match(kept.body, /^=+\nSTATEMENTS (?:.*\n)+End\. \d+ statements\.\n$/);
    for (const wrong of ['act=0', 'act=99', 'act=x', 'act=1%0a']) {
      assert.equal((await client.get(`/cases/silkroad/text?${wrong}`)).statusCode, 404, wrong);
    }
    assert.equal((await client.get('/cases/nobodys/text')).statusCode, 404);
  });
});

function check(text: string): void {
  for (const line of text.split('\n')) {
    assert.ok(shownWidth(line) <= LETTER_COLUMNS, line);
    assert.doesNotMatch(line, STEERS);
    assert.doesNotMatch(line, PATH);
  }
  assert.doesNotMatch(text, UNSAID);
}

/** What stands at the edge: headings and rules. */
const edges = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('  '));

const squeezed = (text: string): string => text.replace(/[\s\u2066-\u2069]/gu, '');

/** What was written as text within a content, by its description. */
function textsIn(fields: Fields, content: unknown): readonly string[] {
  const group = content as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([name, field]) => textsOf(field, group?.[name]));
}

function textsOf(field: Field, value: unknown): readonly string[] {
  if (value === undefined || value === null || field.carried === true) return [];
  switch (field.as) {
    case 'line':
    case 'long':
      return typeof value === 'string' ? value.split('\n') : [];
    case 'list':
      return (value as readonly unknown[]).flatMap((one) => textsOf(field.of, one));
    case 'group':
      return textsIn(field.of, value);
    default:
      return [];
  }
}

async function viewOf(client: DeskClient): Promise<CaseView> {
  const token =
    [...client.cookies().values()].find((each) => each.startsWith('session-token')) ?? '';
  const session = await client.service.identity.sessionOf(token);
  assert.ok(session);
  const found = await client.service.cases.view(session, 'silkroad', { acts: 'all' });
  assert.ok(found.ok);
  return found.value;
}
