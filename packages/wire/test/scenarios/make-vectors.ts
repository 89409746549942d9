// Writes the vectors that are missing in spec/vectors. Those that exist stay as they are: other
// implementations have run them. Delete a file to have it made anew.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { LINK_START } from '@comity/log';
import { SAMPLE_CASE, SAMPLE_TIME, type SampleParty, sampleBytes } from '../../src/index.ts';
import { bundleScenarios } from './bundle-scenarios.ts';
import { consignmentScenarios } from './consignment-scenarios.ts';
import { envelopeScenarios } from './envelope-scenarios.ts';
import { feedScenarios } from './feed-scenarios.ts';
import { BODY, headerScenarios } from './header-scenarios.ts';
import { headsScenarios } from './heads-scenarios.ts';
import { PING_NONCE, pingScenarios } from './ping-scenarios.ts';
import { reachScenarios } from './reach-scenarios.ts';
import { receiptScenarios } from './receipt-scenarios.ts';
import { RELAY_ID, relayScenarios } from './relay-scenarios.ts';
import { statementScenarios } from './statement-scenarios.ts';
import { fingerprintOf, isl, usa } from './world.ts';

const root = new URL('../../../../spec/vectors/', import.meta.url);

function put(path: string, make: () => object): void {
  const file = new URL(path, root);
  if (existsSync(file)) return;
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(make(), null, 2)}\n`);
}

const hex = (name: string) => Buffer.from(sampleBytes(name)).toString('hex');
const rootOf = (participant: string) => `${participant}/root`;
const party = ({ participant, authority, ...rest }: SampleParty) => ({
  participant,
  authority,
  fingerprint: fingerprintOf({ participant, authority, ...rest }),
  seeds: {
    rootEd25519: hex(`${rootOf(participant)}/ed25519`),
    rootMlDsa65: hex(`${rootOf(participant)}/ml-dsa-65`),
    receiptEd25519: hex(`${participant}/receipts/ed25519`),
    receiptMlDsa65: hex(`${participant}/receipts/ml-dsa-65`),
    signing: hex(`${authority}/signing`),
    encryption: hex(`${authority}/encryption`),
  },
  statement: rest.statement,
});

put('parties.json', () => ({
  title: 'The two participants of the vectors',
  why: 'Keys follow from public seeds: they protect nothing.',
  case: SAMPLE_CASE,
  at: SAMPLE_TIME,
  head: LINK_START,
  parties: [party(usa), party(isl)],
}));

for (const { name, text, statements, ...header } of envelopeScenarios) {
  put(`envelope/${name}.json`, () => ({
    layer: 'envelope',
    ...header,
    ...(statements === undefined ? {} : { statements: statements() }),
    text: text(),
  }));
}
for (const { name, field, body = BODY, ...header } of headerScenarios) {
  put(`batch-header/${name}.json`, () => ({
    layer: 'batch-header',
    ...header,
    field: field(),
    body,
  }));
}
for (const { name, signed, ...header } of headsScenarios) {
  put(`heads/${name}.json`, () => ({ layer: 'heads', ...header, signed: signed() }));
}
for (const { name, signed, ...header } of reachScenarios) {
  put(`reach/${name}.json`, () => ({ layer: 'reach', ...header, signed: signed() }));
}
for (const { name, signed, ...header } of pingScenarios) {
  put(`ping/${name}.json`, () => ({
    layer: 'ping',
    ...header,
    nonce: PING_NONCE,
    signed: signed(),
  }));
}
for (const { name, made, ...header } of consignmentScenarios) {
  put(`consignment/${name}.json`, () => ({ layer: 'consignment', ...header, ...made() }));
}
for (const { name, signed, statements, ...header } of relayScenarios) {
  put(`relay/${name}.json`, () => ({
    ...{ layer: 'relay', ...header, id: RELAY_ID },
    ...(statements === undefined ? {} : { statements: statements() }),
    signed: signed(),
  }));
}
for (const { name, made, ...header } of feedScenarios) {
  put(`feed/${name}.json`, () => ({ layer: 'feed', ...header, ...made() }));
}
for (const { name, stored, statements, ...header } of receiptScenarios) {
  put(`receipt/${name}.json`, () => ({
    layer: 'receipt',
    ...header,
    ...(statements === undefined ? {} : { statements: statements() }),
    stored: stored(),
  }));
}
for (const { name, signed, ...header } of statementScenarios) {
  put(`key-statement/${name}.json`, () => ({
    layer: 'key-statement',
    ...header,
    signed: signed(),
  }));
}
for (const { name, text, ...header } of bundleScenarios) {
  put(`bundle/${name}.json`, () => ({ layer: 'bundle', ...header, text: text() }));
}
