import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { followUps } from '@comity/advice';
import { fold } from '@comity/case';
import { indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { act, type Step, story, TWO_PARTS } from '../../case/test/log.ts';

const law = indexLaw(await loadLaw());
const after = (...steps: readonly Step[]) => fold(story(...steps)[1]);
const submit: Step = ['jp', 'request-submitted'];
const confirm: Step = ['is', 'preservation-confirmed'];
const told = (...steps: readonly Step[]) =>
  followUps(law, after(...steps)).map(({ because, to, measure }) => [because, to, measure]);

describe('what may follow from a case', () => {
  test('what is preserved is asked for, of the same State', () => {
    assert.deepEqual(told(submit, confirm), [
      ['preserved', 'ISL', 'stored-data-access'],
      ['preserved', 'ISL', 'preserved-traffic-disclosure'],
    ]);
  });
  test('what was refused is asked for another way, or another measure is', () => {
    assert.deepEqual(told(submit, ['is', 'assistance-refused']), [
      ['refused', 'ISL', 'preservation'],
      ['refused', 'ISL', null],
    ]);
  });
  test('traffic data that leads to a third State leads to a request there', () => {
    const path = { provider: 'A carrier', path: 'By way of Tallinn.', otherState: 'EST' };
    const disclosed: Step = ['is', 'traffic-disclosed', path];
    assert.deepEqual(told(submit, disclosed)[0], ['other-state', 'EST', 'preservation']);
    const home: Step = ['is', 'traffic-disclosed', { ...path, otherState: 'JPN' }];
    assert.ok(told(submit, home).every(([because]) => because !== 'other-state'));
  });
  test('each part leads on by itself; nothing follows where there is no request', () => {
    const unit = { unit: 'jp', kind: 'request-submitted', seq: 1 } as const;
    const request = act({ ...unit, content: TWO_PARTS, parts: ['p1', 'p2'] });
    assert.deepEqual(
      followUps(law, fold([request])).map(({ measure, parts }) => [measure, parts]),
      [
        ['preservation', ['p1']],
        ['stored-data-access', ['p2']],
      ],
    );
    assert.deepEqual(followUps(law, after()), []);
  });
  test('information that was told leads to a request to whoever told it; an offer alone does not', () => {
    assert.deepEqual(told(['is', 'information-offered', { concerns: 'A market.' }]), []);
    const disclosed: Step = ['is', 'information-disclosed', { text: 'From Kobe.' }];
    assert.deepEqual(told(disclosed), [['told', 'ISL', null]]);
  });
});

test('what preserved data is asked for by is said by the law data alone', () => {
  const measures = law.data.measures.map((row) => ({ ...row, leadsTo: [] }));
  const silent = indexLaw({ ...law.data, measures });
  assert.deepEqual(followUps(silent, after(submit, confirm)), []);
});
