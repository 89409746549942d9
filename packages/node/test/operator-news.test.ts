import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Finding, fine, wrongAt } from '../src/doctor/finding.ts';
import { afterTelling, newsFor, type Trouble, troublesAfter } from '../src/operator/news.ts';

const at = (minutes: number): string =>
  Temporal.Instant.from('2026-11-30T00:00:00.000Z')
    .add({ minutes })
    .toString({ fractionalSecondDigits: 3 });
const silent = (peer: string, since = '-'): Finding =>
  wrongAt('peers', { code: 'peer-silent', params: { peer, since, trouble: 'silent' } });
const WELL = [fine('peers')];

/** Plays looks five minutes apart, each telling by `ways`; gives what each way told at each look. */
function played(looks: readonly (readonly Finding[])[], ways: readonly string[] = ['mail']) {
  let troubles: readonly Trouble[] = [];
  const told = looks.map((found, n) => {
    troubles = troublesAfter(troubles, found, at(n * 5));
    return ways.map((way) => {
      const news = newsFor(way, troubles, at(n * 5));
      troubles = afterTelling(way, troubles, news, at(n * 5));
      return news.map(({ sort, trouble }) => `${sort} ${trouble.id}`).join(', ');
    });
  });
  return { told: told.map((each) => each.join(' | ')), troubles };
}

describe('what an operator is told of a node', () => {
  it('is what was wrong at two looks in a row, once, and its end', () => {
    const { told, troubles } = played([
      ...[WELL, [silent('ISL', 'a')], [silent('ISL', 'b')], [silent('ISL', 'c')]],
      ...[WELL, WELL, WELL],
    ]);
    const id = 'peers peer-silent ISL';
    assert.deepEqual(told, ['', '', `wrong ${id}`, '', '', `well ${id}`, '']);
    assert.deepEqual(troubles, []);
  });

  it('is nothing of what mends itself before the second look, nor of its coming and going', () => {
    const { told, troubles } = played([[silent('ISL')], WELL, [silent('ISL')], WELL]);
    assert.deepEqual(told, ['', '', '', '']);
    assert.deepEqual(troubles, []);
    const id = 'peers peer-silent ISL';
    const there = [silent('ISL')];
    const on = played([there, there, WELL, there, WELL, there]);
    assert.deepEqual(on.told, ['', `wrong ${id}`, '', '', '', ''], 'it is not over in between');
  });

  it('is each peer by itself, whatever is wrong with others', () => {
    const { told } = played([
      [silent('ISL'), silent('JPN')],
      [silent('ISL'), silent('JPN')],
      [silent('JPN')],
      [silent('JPN')],
    ]);
    assert.deepEqual(told.slice(1), [
      'wrong peers peer-silent ISL, wrong peers peer-silent JPN',
      '',
      'well peers peer-silent ISL',
    ]);
  });

  it('is told again after a day', () => {
    const looks = 2 + (24 * 60) / 5;
    const { told } = played(Array.from({ length: looks }, () => [silent('ISL')]));
    const some = told.flatMap((text, n) => (text === '' ? [] : [[n, text]]));
    assert.deepEqual(some, [
      [1, 'wrong peers peer-silent ISL'],
      [looks - 1, 'still-wrong peers peer-silent ISL'],
    ]);
  });

  it('is told by each way until that way has taken it', () => {
    let troubles = troublesAfter([], [silent('ISL')], at(0));
    troubles = troublesAfter(troubles, [silent('ISL')], at(5));
    const news = newsFor('mail', troubles, at(5));
    troubles = afterTelling('mail', troubles, news, at(5));
    // The webhook refused it.
    troubles = troublesAfter(troubles, [silent('ISL')], at(10));
    assert.deepEqual(newsFor('mail', troubles, at(10)), []);
    assert.deepEqual(
      newsFor('webhook', troubles, at(10)).map(({ sort }) => sort),
      ['wrong'],
    );
    troubles = troublesAfter(troubles, WELL, at(15));
    troubles = troublesAfter(troubles, WELL, at(20));
    assert.deepEqual(newsFor('webhook', troubles, at(20)), [], 'it never heard that it was wrong');
    const end = newsFor('mail', troubles, at(20));
    assert.deepEqual(
      end.map(({ sort }) => sort),
      ['well'],
    );
    assert.deepEqual(afterTelling('mail', troubles, end, at(20)), []);
  });
});
