import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grounds, isMeasure } from '@comity/law';
import { laidRules } from '../../src/rules/laid-rules.ts';
import { told } from '../told.ts';
import { law } from './real-law.ts';

/** The grounds of an instrument for each measure of which it has a rule. */
function* everyAnswer() {
  for (const instrument of law.data.instruments) {
    for (const measure of Object.keys(laidRules(law, instrument).measures).filter(isMeasure)) {
      const sides = { requesting: 'FRA', requested: 'DEU', on: '2026-11-28' } as const;
      const answer = grounds(law, { instrument: instrument.id, measure, ...sides });
      yield { id: `${instrument.id} ${measure}`, rows: answer.grounds };
    }
  }
}

test('that the text is not in the data is said only where no ground of the text follows', () => {
  let gaps = 0;
  for (const { id, rows } of everyAnswer()) {
    const gap = rows.findIndex(({ text }) => /which is not recorded here/.test(told(text)));
    if (gap !== -1) gaps += 1;
    const cited = rows.some(({ code, pinpoint }, at) => {
      const ofCase = code === 'offence-not-covered' || code === 'domestic-law-or-treaty';
      return at !== gap && !ofCase && pinpoint !== null;
    });
    assert.ok(gap === -1 || !cited, id);
    const rest = rows.findIndex(({ text }) =>
      /[Oo]ther grounds of .* not recorded here/.test(told(text)),
    );
    const after = rows.slice(rest + 1).filter(({ code }) => code !== 'offence-not-covered');
    if (rest !== -1) assert.deepEqual(after, [], `${id}: what is missing is said last`);
  }
  assert.ok(gaps > 0);
});

test('the Convention on Extradition begins with its own first ground, and adds no usual ones', () => {
  for (const [instrument, measure, first] of [
    ['ETS024', 'extradition', 'penalty-threshold'],
    ['ETS030', 'testimony', 'political-offence'],
    ['cis-minsk', 'testimony', 'essential-interests'],
  ] as const) {
    const sides = { requesting: 'CHE', requested: 'NOR', on: '2026-11-28' } as const;
    const { grounds: rows } = grounds(law, { instrument, measure, ...sides });
    assert.equal(rows[0]?.code, first);
    assert.ok(
      rows.every(({ pinpoint }) => pinpoint !== null),
      instrument,
    );
  }
});
