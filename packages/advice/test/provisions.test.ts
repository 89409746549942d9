import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provisionsOf } from '@comity/advice';
import { indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';

const between = (to: string) => ({ from: 'JPN', to, on: '2026-11-29' });
const asked = (measure: string, id = 'CETS185') => ({ measure, basis: [{ id, pinpoints: [] }] });

test('a provision about preservation stands behind moves of a preservation alone', async () => {
  const law = indexLaw(await loadLaw());
  const kept = provisionsOf(law, [asked('preservation')]);
  assert.equal(kept.moves?.['triage'], 'CETS185:29(3)');
  assert.equal(kept.moves?.['answer'], 'CETS185:29(3)');
  const handedOver = provisionsOf(law, [asked('stored-data-access')]);
  assert.equal(handedOver.moves?.['triage'], undefined);
  assert.equal(handedOver.moves?.['answer'], undefined);
  assert.equal(handedOver.moves?.['acknowledge'], 'CETS185:35(1)');
  // The part that is preserved relies on another way: what the Convention says of it is not meant.
  const apart = provisionsOf(law, [asked('stored-data-access'), asked('preservation', 'comity')]);
  assert.equal(apart.moves?.['answer'], undefined);
});

test('a request cites what its parts rely on, and nothing of other measures', async () => {
  const law = indexLaw(await loadLaw());
  const parts = [asked('stored-data-access'), asked('preserved-traffic-disclosure')];
  assert.equal(provisionsOf(law, parts).acts?.['request-submitted'], undefined);
});

test('what steps back for a treaty between the two is cited no more', async () => {
  const law = indexLaw(await loadLaw());
  const parts = [asked('stored-data-access'), asked('preservation')];
  const alone = provisionsOf(law, parts, between('ISL'));
  assert.deepEqual(alone.acts?.['conditions-proposed'], ['CETS185:27(6)', 'CETS185:28(2)']);
  assert.deepEqual(alone.fields?.['assistance-refused'], {
    reasons: 'CETS185:27(7)',
    consultedFirst: 'CETS185:27(6)',
  });
  // The treaty of 2003 between Japan and the United States comes first.
  const treaty = provisionsOf(law, parts, between('USA'));
  for (const kind of [
    'assistance-refused',
    'conditions-proposed',
    'consultation-opened',
  ] as const) {
    assert.equal(treaty.acts?.[kind], undefined, kind);
  }
  assert.deepEqual(treaty.fields?.['assistance-refused'], {});
  assert.equal(treaty.moves?.['consider-refusal'], undefined);
  // The special articles do not step back.
  assert.deepEqual(treaty.acts?.['preservation-confirmed'], ['CETS185:29(3)', 'CETS185:29(7)']);
  assert.equal(treaty.dues?.['preservation-ends'], 'CETS185:29(7)');
});

test('a part of what was asked, and collection in real time, cite what allows them', async () => {
  const law = indexLaw(await loadLaw());
  const acts = (measure: string, id?: string) => provisionsOf(law, [asked(measure, id)]).acts;
  const stored = acts('stored-data-access');
  assert.deepEqual(stored?.['evidence-delivered-in-part'], ['CETS185:27(6)']);
  assert.equal(stored?.['collection-started'], undefined);
  const started = (measure: string, id?: string) => acts(measure, id)?.['collection-started'];
  assert.deepEqual(started('realtime-traffic'), ['CETS185:33(1)', 'CETS185:33(2)']);
  assert.deepEqual(started('interception'), ['CETS185:34']);
  assert.deepEqual(started('realtime-traffic', 'UNCC'), ['UNCC:45(1)']);
  assert.deepEqual(started('interception', 'UNCC'), ['UNCC:46']);
  assert.deepEqual(acts('testimony', 'UNCAC')?.['hearing-held'], ['UNCAC:46(18)']);
});
