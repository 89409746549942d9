import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ok } from '@comity/base';
import { fakeService } from '../fake-service.ts';
import { browse } from './desk-client.ts';

const text = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('where keys are in doubt, no line says to call by the number that was published', async () => {
  const service = fakeService({ participant: 'ISL' });
  const shown = async (isDoubted: boolean) => {
    const desk = await browse({
      ...service,
      cases: {
        ...service.cases,
        view: async (session, caseId) => {
          const found = await service.cases.view(session, caseId);
          const inDoubt = isDoubted
            ? { acts: 1, since: '2024-11-20T00:00:00.000Z', oursAlone: true }
            : null;
          return found.ok ? ok({ ...found.value, inDoubt }) : found;
        },
      },
    });
    await desk.signIn('isl-1');
    const { statusCode, body } = await desk.get('/cases/silkroad-new');
    await desk.close();
    assert.equal(statusCode, 200);
    return text(body);
  };
  const number = /The number that they have published/;
  assert.match(await shown(false), number);
  const doubted = await shown(true);
  assert.doesNotMatch(doubted, number);
  assert.match(doubted, /diplomatic note/);
});
