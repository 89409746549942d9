import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '@comity/base';
import type { CaseView, Session } from '@comity/service';
import { wordsFor } from '@comity/words';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { CollectedData } from '../../src/screens/case/collected-data.tsx';
import { caseFile, type Told } from '../fake/case-file.ts';
import { caseView } from '../fake/case-views.ts';
import { CASE_FILES } from '../fake/cases.ts';
import { NO_LAW } from '../fake/law.ts';

const words = wordsFor('en');
const plain = (html: string): string => html.replace(/<[^>]*>|[\u2066-\u2069]/g, '');

const told = CASE_FILES.find(({ caseId }) => caseId === 'silkroad-preserved')?.told ?? [];
const [asked, answer] = [told[0], told.at(-1)];
assert.ok(asked !== undefined && answer !== undefined);
const request: Told = {
  ...asked,
  content: {
    ...asked.content,
    parts: (asked.content['parts'] as JsonObject[]).map((part) => ({
      ...part,
      measure: 'interception',
    })),
  },
};

const panel = (...answers: readonly Told[]): string => {
  const file = caseFile('live', 'Live', [request, ...answers]);
  const view: CaseView = caseView(file, { officer: { authority: 'USA.doj-oia' } } as Session);
  const here = { words, us: 'USA', place: { zone: 'America/New_York' }, now: asked.at };
  return plain(renderToString(h(CollectedData, { here, law: NO_LAW, view })));
};

test('a case shows what is collected live: its last day as a whole day, on what terms, and its end', () => {
  const start: Told = {
    ...answer,
    kind: 'collection-started',
    content: {
      ...{ legalBasis: 'Article 81', by: 'The police of Reykjavík', instalments: 'weekly' },
      ...{ began: '2024-11-20', until: '2024-12-20', thresholds: 'An order of the court.' },
    },
  };
  assert.equal(panel(), '', 'nothing is collected yet');
  const running = panel(start);
  assert.match(running, /Until the end of Friday 20 December 2024, Reykjavík/);
  assert.match(running, /The police of Reykjavík/);
  assert.match(running, /An order of the court\./);
  assert.match(running, /Every week/);
  const ended = panel(start, {
    ...answer,
    at: '2024-12-01T09:31:00.000Z',
    kind: 'collection-ended',
    content: { cause: 'purpose-reached', ended: '2024-12-01' },
  });
  assert.match(ended, /Ended on Sunday 1 December 2024/);
  assert.doesNotMatch(ended, /Until the end/);
});
