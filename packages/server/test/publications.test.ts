// Who may say what of an authority to everybody, and from which state of its entry.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadLaw } from '@comity/law-files';
import type { DatabaseServer } from '@comity/postgres';
import {
  castWholeNodes,
  createNetwork,
  startNodesDatabase,
  type WholeNode,
} from '@comity/rehearsal';
import type { NewOfficer } from '@comity/server';
import type { Session, ToPublish } from '@comity/service';

const DESK = 'ISL.police-247';
const MINISTRY = 'ISL.moj';
/** Without keys here: any of its State's officers speaks for it. */
const GUARD = 'ISL.coast-guard';

const officer = (authority: string, number: string): NewOfficer => ({
  ...{ id: `${authority}.${number}`, authority, number, role: 'supervisor', zone: 'UTC' },
  ...{ name: `Officer ${number}`, userName: `${authority}-${number}`.toLowerCase() },
  ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
});

let server: DatabaseServer;
let node: WholeNode;
before(async () => {
  server = await startNodesDatabase();
  const network = createNetwork({ seed: 'publications', start: '2026-11-23T10:00:00.000Z' });
  const unit = (id: string) => ({ id, name: id, kind: 'contact-point-24-7', zone: 'UTC' });
  const stage = { network, server: server.connection, law: await loadLaw() };
  const [made] = await castWholeNodes({ ...stage, databases: 'publications' }, [
    {
      id: 'ISL',
      authorities: [unit(DESK), unit(MINISTRY)],
      officers: [officer(DESK, '0101'), officer(DESK, '0102'), officer(MINISTRY, '0201')],
    },
  ]);
  assert.ok(made !== undefined);
  node = made;
});
after(async () => {
  await node?.close();
  await server?.stop();
});

const come = async (id: string): Promise<Session> => {
  const done = await node.service.identity.signInForTraining(id);
  assert.ok(done.ok);
  return done.value;
};
const entry = (authority: string, remarks: string, base?: number): ToPublish => ({
  kind: 'authority-published',
  ...(base === undefined ? {} : { base }),
  content: {
    ...{ authority, names: [{ language: 'en', name: 'An office' }], zone: 'UTC', remarks },
    ...{ kinds: ['central-authority'], opening: 'always', accepts: ['en'], from: '2026-01-01' },
    ...{ callBack: '+3545550177', provisions: ['CETS185:27(2)'] },
  },
});
const refused = (done: Awaited<ReturnType<WholeNode['service']['directory']['publish']>>) =>
  done.ok ? '' : done.error[0]?.code;

test('an authority that signs here speaks for itself; one without keys here is spoken for', async () => {
  const { directory } = node.service;
  const one = await come(`${DESK}.0101`);
  assert.equal(
    refused(await directory.publish(one, entry(MINISTRY, 'x'))),
    'entry-of-other-authority',
  );
  const checked = await directory.check(one, entry(MINISTRY, 'x'));
  assert.equal(checked.ok ? '' : checked.error[0]?.at, 'authority');
  assert.ok((await directory.publish(one, entry('ISL.district-court', 'x'))).ok);
  assert.ok((await directory.publish(await come(`${MINISTRY}.0201`), entry(MINISTRY, 'x'))).ok);
});

test('an entry that was changed since the form was opened is not overwritten, nor by a proposal', async () => {
  const { directory, proposals } = node.service;
  const [one, two] = [await come(`${DESK}.0101`), await come(`${DESK}.0102`)];
  const propose = async (what: ToPublish): Promise<string> => {
    const done = await directory.publish(one, what);
    assert.ok(done.ok && done.value.proposal !== null, JSON.stringify(done));
    return done.value.proposal;
  };
  const first = await propose(entry(DESK, 'By the first form', 0));
  const second = await propose(entry(DESK, 'By a form of the same hour', 0));
  const other = await propose(entry(GUARD, 'Of another office', 0));
  assert.ok((await proposals.approve(two, first)).ok);
  const late = await proposals.approve(two, second);
  assert.deepEqual(late.ok ? [] : late.error, [{ code: 'entry-changed-meanwhile' }]);
  assert.ok((await proposals.approve(two, other)).ok, 'another entry is not concerned');
  const { entries } = await directory.published(two);
  const own = entries.find(({ authority }) => authority === DESK);
  assert.equal(own?.content.remarks, 'By the first form');
  assert.equal(
    refused(await directory.publish(one, entry(DESK, 'x', 0))),
    'entry-changed-meanwhile',
  );
  assert.ok((await directory.publish(one, entry(DESK, 'x', own?.history[0]?.seq))).ok);
});

/** Of this test: made out for two addresses, valid to the 2036-11-27 by UTC. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIICCjCCAa+gAwIBAgIUJAvF80ssuhV+kGO0uDwl593F6fUwCgYIKoZIzj0EAwIw
QzEeMBwGA1UEAwwVT2ZmaWNlIG9mIEV2ZXJ5IEZpZWxkMSEwHwYJKoZIhvcNAQkB
FhJmaWVsZHNAaXNsLmV4YW1wbGUwHhcNMjYxMTMwMjEzODA1WhcNMzYxMTI3MjEz
ODA1WjBDMR4wHAYDVQQDDBVPZmZpY2Ugb2YgRXZlcnkgRmllbGQxITAfBgkqhkiG
9w0BCQEWEmZpZWxkc0Bpc2wuZXhhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEH
A0IABJwbsUNsba2NrXDgYb16KxP3j1RoKeYhKzvL6csdH3K1nyrhKsgzeU9+9bJg
Pu7DQjQEQCn/pe70p7hiaJ2G5r2jgYAwfjAdBgNVHQ4EFgQUgyDJnfdUN6gMnEMW
HzSTYdNIFfUwHwYDVR0jBBgwFoAUgyDJnfdUN6gMnEMWHzSTYdNIFfUwMQYDVR0R
BCowKIESZmllbGRzQGlzbC5leGFtcGxlgRJzZWNvbmRAaXNsLmV4YW1wbGUwCQYD
VR0TBAIwADAKBggqhkjOPQQDAgNJADBGAiEA3MfYqzyJByfUEbtms8j+HsmiGQ0C
dxenqp90fYeZAQgCIQCryIVrAuhThRq/JZTDz1GDpOJtEiNFIeFM5hAVtVSoNg==
-----END CERTIFICATE-----`;
const FITS = { address: 'fields@isl.example', certificateUntil: '2036-11-27' };
const FINGERPRINT =
  'FB:75:16:9E:01:27:88:5F:74:39:32:F5:06:3F:55:E7:B9:49:FC:51:DC:83:AB:55:2B:22:E1:03:9D:14:89:5D';

test('a certificate for e-mail is read where it is typed: what it says, and what does not fit', async () => {
  const ann = await come(`${MINISTRY}.0201`);
  const check = (email: Record<string, string | undefined>) => {
    const what = entry(MINISTRY, 'With a certificate');
    const content = {
      ...(what.content as object),
      email: { ...FITS, ...email },
    };
    return node.service.directory.check(ann, { ...what, content });
  };
  const fits = await check({ certificateText: CERTIFICATE, certificate: FINGERPRINT });
  assert.ok(fits.ok, JSON.stringify(fits));
  assert.deepEqual(fits.value.certificate, {
    name: 'Office of Every Field',
    addresses: ['fields@isl.example', 'second@isl.example'],
    from: fits.value.certificate?.from,
    until: '2036-11-27T21:38:05.000Z',
    ...{ fits: true, over: false },
  });
  const other = await check({ certificateText: CERTIFICATE, address: 'point@isl.example' });
  assert.equal(other.ok && other.value.certificate?.fits, false, 'is said, and refuses nothing');
  assert.equal((await check({})).ok, true);
  for (const [email, code] of [
    [{ certificateText: 'A fingerprint' }, 'mail-certificate-form'],
    [
      { certificateText: CERTIFICATE.replaceAll('CERTIFICATE', 'PRIVATE KEY') },
      'mail-certificate-form',
    ],
    [{ certificateText: CERTIFICATE.replace('\n', '\nAAAA') }, 'mail-certificate-form'],
    [
      { certificateText: CERTIFICATE, certificate: FINGERPRINT.replace(/..$/, '00') },
      'mail-certificate-other',
    ],
    [{ certificateText: CERTIFICATE, certificateUntil: '2030-01-01' }, 'mail-certificate-until'],
    [{ certificateText: CERTIFICATE, certificateUntil: undefined }, 'mail-certificate-until'],
  ] as const) {
    const done = await check(email);
    assert.deepEqual(done.ok ? [] : done.error.map((fault) => fault.code), [code]);
  }
});

test('figures that are said all day keep no entry from being corrected', async () => {
  const { directory } = node.service;
  const one = await come(`${DESK}.0101`);
  const fill = (kind: string, from: number) =>
    node.parts.store.asWorker((tx) =>
      tx.query(
        `insert into feed_entries (participant, seq, hash, entry, stored_at)
         select 'ISL', $1 + n, n, convert_to($2, 'UTF8'), $3 from generate_series(1, 200) n`,
        [from, JSON.stringify({ publication: { kind } }), node.parts.world.now()],
      ),
    );
  await fill('answers-published', 1_000_000);
  assert.ok((await directory.check(one, entry(DESK, 'y'))).ok);
  await fill('authority-published', 2_000_000);
  const full = await directory.check(one, entry(DESK, 'y'));
  assert.deepEqual(full.ok ? '' : full.error[0]?.code, 'publications-today');

  // Two hundred of today: what takes back goes all the same, once, and nothing else does.
  const said = (kind: ToPublish['kind'], content: object) =>
    directory.publish(one, { kind, content: { authority: GUARD, ...content } });
  const today = node.parts.world.now().slice(0, 10);
  assert.equal(refused(await said('relays-named', { relays: ['JPN'] })), 'publications-today');
  assert.equal(refused(await said('authority-confirmed', { on: today })), 'publications-today');
  const ended = await said('authority-ended', { on: today });
  assert.ok(ended.ok && ended.value.proposal !== null, JSON.stringify(ended));
  const two = await come(`${DESK}.0102`);
  const agreed = await node.service.proposals.approve(two, ended.value.proposal);
  assert.ok(agreed.ok, JSON.stringify(agreed));
  const { entries } = await directory.published(one);
  assert.equal(entries.find(({ authority }) => authority === GUARD)?.ended?.on, today);
  assert.equal(refused(await said('authority-ended', { on: today })), 'publications-today');
  assert.equal(refused(await directory.publish(one, entry(GUARD, 'z'))), 'publications-today');
});
