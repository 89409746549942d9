import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseView, Session } from '@comity/service';
import { wordsFor } from '@comity/words';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { UseLimits } from '../../src/screens/case/use-limits.tsx';
import { caseView } from '../fake/case-views.ts';
import { CASE_FILES } from '../fake/cases.ts';
import { NO_LAW } from '../fake/law.ts';
import { openDesk } from './desk-client.ts';

const file = CASE_FILES.find(({ caseId }) => caseId === 'disclosed');
assert.ok(file !== undefined);
const session = { officer: { authority: 'USA.doj-oia' } } as Session;
const VIEW = caseView(file, session);

const LIMIT = {
  ...{ parts: ['p1'], instrument: 'UNCAC', code: 'speciality', pinpoint: 'UNCAC:46(19)' },
  ...{ text: 'Not used for other proceedings.', lift: 'Prior consent.' },
  ...{ binds: 'surely', lifted: false },
} as const satisfies CaseView['use']['byLaw'][number];

const shown = (...byLaw: CaseView['use']['byLaw']): string => {
  const view = { ...VIEW, use: { ...VIEW.use, limits: [], byLaw } };
  return renderToString(h(UseLimits, { words: wordsFor('en'), law: NO_LAW, view }));
};

test('a limit of the treaty stands on the case with its provision, its end and the way out', () => {
  const panel = shown(LIMIT);
  assert.match(panel, /Only for what was asked for/);
  assert.match(panel, /UNCAC:46\(19\)/);
  assert.match(panel, /Not used for other proceedings\./);
  assert.match(panel, /Prior consent\./);
  assert.match(panel, /cannot be taken out/);
  assert.doesNotMatch(panel, /read the treaty/);
});

test('weak data is said to be weak and stops nothing; what was allowed is said to be', () => {
  const weak = shown({ ...LIMIT, pinpoint: null, binds: 'perhaps' });
  assert.match(weak, /read the treaty/);
  assert.doesNotMatch(weak, /cannot be taken out|was agreed to/);
  assert.match(shown({ ...LIMIT, lifted: true }), /was agreed to/);
  assert.equal(shown(), '');
});

test('what the treaty measures by the request is taken out for that alone', () => {
  const panel = shown({ ...LIMIT, byRequest: true });
  assert.match(panel, /only for what the request states, with the purpose on record/);
  const both = shown(
    { ...LIMIT, byRequest: true },
    { ...LIMIT, code: 'onward-transfer', pinpoint: 'UNCC:36(3)' },
  );
  assert.match(both, /cannot be taken out/);
});

test('the export page asks for the purpose where the treaty allows that use, and keeps what was typed', async () => {
  const desk = await openDesk({ participant: 'USA' });
  try {
    const { cases } = desk.service;
    const { view } = cases;
    const bound = async (...asked: Parameters<typeof view>): ReturnType<typeof view> => {
      const found = await view(...asked);
      if (!found.ok) return found;
      const use = {
        ...found.value.use,
        binds: true,
        byLaw: [{ ...LIMIT, byRequest: true as const }],
      };
      return { ok: true, value: { ...found.value, use } };
    };
    Object.assign(cases, { view: bound });
    await desk.signIn('usa-1');
    const page = '/cases/silkroad-preserved/export';
    assert.match((await desk.get(page)).body, /Before whom is it used/);
    const empty = await desk.post(page, { purpose: ' ' });
    assert.equal(empty.statusCode, 422);
    assert.match(empty.body, /href="#purpose"[\s\S]*Say for what purpose/);
    const taken = await desk.post(page, { purpose: 'The district court, in this case.' });
    assert.match(String(taken.headers['content-disposition']), /silkroad-preserved/);
  } finally {
    await desk.close();
  }
});

test('a condition of no kind is shown, and read by name before the case is taken out', async () => {
  const toRead = [
    {
      ...{ act: 'a'.repeat(22), index: 0, sort: 'other', body: 'here' as const, parts: ['p1'] },
      ...{ text: 'Tell us before anything is published.', lifted: false },
    },
  ];
  const use = { ...VIEW.use, limits: [], byLaw: [], toRead, binds: false };
  const panel = renderToString(
    h(UseLimits, { words: wordsFor('en'), law: NO_LAW, view: { ...VIEW, use } }),
  );
  assert.match(panel, /Tell us before anything is published\./);
  assert.match(panel, /No machine can tell what this binds/);
  assert.doesNotMatch(panel, /cannot be taken out/);
  const desk = await openDesk({ participant: 'USA' });
  try {
    const { cases } = desk.service;
    const { view, exportBundle } = cases;
    Object.assign(cases, {
      view: async (...asked: Parameters<typeof view>) => {
        const found = await view(...asked);
        return found.ok ? { ok: true, value: { ...found.value, use } } : found;
      },
      exportBundle: async (...[by, caseId, taken]: Parameters<typeof exportBundle>) =>
        taken?.read === true
          ? exportBundle(by, caseId, taken)
          : { ok: false, error: { code: 'conditions-unread', at: 'read' } },
    });
    await desk.signIn('usa-1');
    const page = '/cases/silkroad-preserved/export';
    assert.match((await desk.get(page)).body, /Whitfield[\s\S]*, have read them/);
    const unread = await desk.post(page, {});
    assert.equal(unread.statusCode, 422);
    assert.match(unread.body, /href="#read"[\s\S]*have not been read/);
    const taken = await desk.post(page, { read: 'yes' });
    assert.match(String(taken.headers['content-disposition']), /silkroad-preserved/);
  } finally {
    await desk.close();
  }
});
