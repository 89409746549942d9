import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { foldDirectory, outOfPlace, type Publication, takesBack } from '../src/index.ts';
import { said } from './offices.ts';

const NOW = '2024-05-10T12:00:00.000Z';
const WHOM = { authority: 'PHL.ooc' };
const of = (kind: string, content: object): Publication =>
  said(2, '2024-05-01', { kind, content: { ...WHOM, ...content } });
const TOLD = of('cover-published', {
  from: '2024-05-01T00:00:00.000Z',
  until: '2024-05-15T00:00:00.000Z',
});
const met = (...more: readonly Publication[]) => ({
  entries: foldDirectory([said(1, '2024-01-01'), ...more]).entries,
  now: NOW,
});
const wanted = (kind: Parameters<typeof takesBack>[1]['kind'], content: object = {}) => ({
  ...{ participant: 'PHL', kind },
  content: { ...WHOM, ...content },
});

describe('what takes back', () => {
  const end = (on: string) => wanted('authority-ended', { on });
  const relays = (...named: readonly string[]) => wanted('relays-named', { relays: named });

  test('is the end of an office once, and sooner than was announced while that is ahead', () => {
    assert.ok(takesBack(met(), end('2024-05-10')));
    const announced = met(of('authority-ended', { on: '2024-06-01' }));
    assert.ok(takesBack(announced, end('2024-05-20')));
    assert.ok(!takesBack(announced, end('2024-06-01')), 'the same once more');
    assert.ok(!takesBack(announced, end('2024-06-02')), 'later takes nothing back');
    const over = met(of('authority-ended', { on: '2024-05-09' }));
    assert.ok(!takesBack(over, end('2024-05-01')), 'what is over can not be said without end');
    const other = { ...end('2024-05-10'), participant: 'ISL' };
    assert.ok(!takesBack(met(), other), 'nor of an office of others, or of none');
  });

  test('is cover that is told, and no other', () => {
    assert.ok(takesBack(met(TOLD), wanted('cover-withdrawn')));
    assert.ok(!takesBack(met(), wanted('cover-withdrawn')));
  });

  test('is relays that carry nothing any more, where none is new', () => {
    const named = met(of('relays-named', { relays: ['ISL', 'EST'] }));
    assert.ok(takesBack(named, wanted('relays-named')), 'all of them');
    assert.ok(takesBack(named, relays('EST')));
    assert.ok(!takesBack(named, relays('EST', 'ISL')), 'another order');
    assert.ok(!takesBack(named, relays('JPN')));
    assert.ok(!takesBack(met(), wanted('relays-named')), 'of none there is nothing to take');
  });

  test('is nothing that says something of an office', () => {
    assert.ok(!takesBack(met(), wanted('authority-confirmed', { on: '2024-05-10' })));
    assert.ok(!takesBack(met(), wanted('authority-published')));
  });
});

describe('cover is in place', () => {
  const code = (at: ReturnType<typeof met>, instead?: string) =>
    outOfPlace(at, wanted('cover-published', instead === undefined ? {} : { instead }))?.code;
  const desk = said(3, '2024-01-02', {
    content: { ...(said(1, '2024-01-01').content as object), authority: 'PHL.doj' },
  });

  test('for an office that stands, instead of which one of the same State is called that stands', () => {
    assert.equal(code(met()), undefined);
    assert.equal(code(met(desk), 'PHL.doj'), undefined);
    assert.equal(code(met(desk), ''), undefined);
    assert.equal(code(met(), 'PHL.doj'), 'cover-office-unknown');
    assert.equal(code(met(), 'PHL.ooc'), 'cover-office-unknown', 'itself');
    const foreign = {
      ...desk,
      participant: 'ISL',
      content: { ...desk.content, authority: 'ISL.moj' },
    };
    assert.equal(code(met(foreign as Publication), 'ISL.moj'), 'cover-office-unknown');
    assert.equal(code(met(of('authority-ended', { on: '2024-05-09' }))), 'cover-without-entry');
    assert.equal(code(met(of('authority-ended', { on: '2024-06-01' }))), undefined, 'ahead');
  });

  test('ends only where it is told; nothing else is out of place', () => {
    assert.equal(outOfPlace(met(), wanted('cover-withdrawn'))?.code, 'cover-not-told');
    assert.equal(outOfPlace(met(TOLD), wanted('cover-withdrawn')), undefined);
    assert.equal(outOfPlace({ entries: [], now: NOW }, wanted('authority-published')), undefined);
  });
});
