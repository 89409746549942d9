import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldDirectory, officesOf, type Published } from '@comity/feed';
import { wordsFor } from '@comity/words';
import { officeCells, toldOf } from '../src/operate/directory-offices.ts';

const NOW = '2024-11-21T12:00:00.000Z';
const { entries } = foldDirectory([
  {
    ...{ participant: 'ISL', seq: 1, kind: 'authority-published', version: 1 },
    at: '2024-10-01T09:00:00.000Z',
    by: { authority: 'ISL.dpp', role: 'supervisor', officer: '0118' },
    content: {
      authority: 'ISL.dpp',
      names: [{ language: 'en', name: 'Director of Public Prosecutions' }],
      kinds: ['central-authority'],
      ...{ callBack: '+3545550177', telephone: '+3545550178' },
      email: { address: 'desk@dpp.example' },
      ...{ zone: 'Atlantic/Reykjavik', opening: 'always', accepts: ['en'], from: '2024-10-01' },
    },
  },
]);
const named = () => ({ named: 'state', id: 'ISL', name: 'Iceland' }) as const;

/** The one office, in a feed with these faults. */
function told(faults: Published['faults']) {
  const holidays = { nameOf: () => undefined, knows: () => false };
  const [office] = officesOf({ entries, holidays, faults }, { state: 'ISL', now: NOW });
  assert.ok(office !== undefined);
  return {
    cells: officeCells(wordsFor('en'), named, office).join(' | '),
    value: toldOf(named, office),
  };
}

const forked = { participant: 'ISL', kind: 'forked', settledAt: null } as const;

test('a number is told with its office, and that the holidays there are not known', () => {
  const { cells, value } = told([]);
  assert.match(cells, /\| \+3545550177 \| yes, by its hours$/);
  assert.deepEqual([value.callBack, value.telephone], ['+3545550177', '+3545550178']);
  assert.deepEqual([value.doubtful, value.holidaysKnown], [false, false]);
});

test('of a State that shows two feeds no number and no address is told, but that it is in doubt', () => {
  const { cells, value } = told([forked]);
  assert.match(cells, /\| in doubt: do not call \|/);
  assert.doesNotMatch(JSON.stringify({ cells, value }), /354555|desk@dpp/);
  assert.equal(value.doubtful, true);
});

test('a node that shows an older feed than is known here leaves the newer numbers as they are', () => {
  const { cells } = told([{ ...forked, kind: 'rolled-back' }]);
  assert.match(cells, /\| \+3545550177 \|/);
});
