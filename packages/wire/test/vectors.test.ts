import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as wire from '../src/index.ts';
import { expectation, runVector, vectors } from './run-vector.ts';
import { bundleScenarios } from './scenarios/bundle-scenarios.ts';
import { consignmentScenarios } from './scenarios/consignment-scenarios.ts';
import { envelopeScenarios } from './scenarios/envelope-scenarios.ts';
import { feedScenarios } from './scenarios/feed-scenarios.ts';
import { headerScenarios } from './scenarios/header-scenarios.ts';
import { headsScenarios } from './scenarios/heads-scenarios.ts';
import { pingScenarios } from './scenarios/ping-scenarios.ts';
import { reachScenarios } from './scenarios/reach-scenarios.ts';
import { receiptScenarios } from './scenarios/receipt-scenarios.ts';
import { relayScenarios } from './scenarios/relay-scenarios.ts';
import { statementScenarios } from './scenarios/statement-scenarios.ts';

for (const vector of vectors) {
  test(`${vector.file}: ${vector.title}`, () => {
    assert.equal(runVector(vector, wire), expectation(vector));
  });
}

test('every scenario has its vector, and every vector its scenario', () => {
  const made = [
    ...envelopeScenarios.map(({ name }) => `envelope/${name}.json`),
    ...headerScenarios.map(({ name }) => `batch-header/${name}.json`),
    ...feedScenarios.map(({ name }) => `feed/${name}.json`),
    ...headsScenarios.map(({ name }) => `heads/${name}.json`),
    ...reachScenarios.map(({ name }) => `reach/${name}.json`),
    ...pingScenarios.map(({ name }) => `ping/${name}.json`),
    ...consignmentScenarios.map(({ name }) => `consignment/${name}.json`),
    ...relayScenarios.map(({ name }) => `relay/${name}.json`),
    ...receiptScenarios.map(({ name }) => `receipt/${name}.json`),
    ...statementScenarios.map(({ name }) => `key-statement/${name}.json`),
    ...bundleScenarios.map(({ name }) => `bundle/${name}.json`),
  ];
  assert.deepEqual(vectors.map(({ file }) => file).sort(), made.sort());
});

test('every rejection code has a vector', () => {
  const shown = new Set(vectors.filter((v) => v.layer === 'envelope').map((v) => v.expect));
  assert.deepEqual(
    wire.REJECTION_CODES.filter((code) => !shown.has(code)),
    [],
  );
});
