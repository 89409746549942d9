import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provisionsOf } from '@comity/advice';
import { indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';

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
