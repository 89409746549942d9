import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalBytes } from '@comity/base';
import {
  admit,
  compromisedSince,
  findEncryptionKey,
  findSigningKey,
  follow,
  keyStatementHash,
  NOBODY,
  readKeyStatement,
  SAMPLE_TIME,
  statementAt,
  succeeds,
  verifyKeyStatement,
} from '../src/index.ts';
import {
  fingerprintOf,
  isl,
  must,
  network,
  nextStatement,
  statedKey,
  strangerKey,
  usa,
} from './scenarios/world.ts';

test('a statement reads back from its own bytes', () => {
  const read = readKeyStatement(canonicalBytes(usa.statement));
  assert.ok(read.ok);
  assert.equal(keyStatementHash(read.value.statement), keyStatementHash(usa.statement.statement));
});

test('a statement does not succeed another participant’s', () => {
  const result = succeeds(usa.statement.statement, isl.statement.statement);
  assert.ok(!result.ok);
  assert.equal(result.error.at, '/participant');
});

test('the encryption key is the newest that is valid', () => {
  const question = { participant: 'ISL', authority: isl.authority, at: SAMPLE_TIME };
  assert.equal(must(findEncryptionKey(network.trust, question)).id, isl.encryption.id);
  const none = findEncryptionKey(network.trust, { ...question, at: '2013-01-01T00:00:00.000Z' });
  assert.ok(none.ok, 'valid from its first moment');
  const unknown = findEncryptionKey(network.trust, { ...question, authority: 'ISL.other' });
  assert.ok(!unknown.ok);
  assert.equal(unknown.error.code, 'recipient-unknown');
  const next = nextStatement(isl, (s) => ({
    authorities: s.authorities.map((a) => ({
      ...a,
      encryption: [
        ...a.encryption.map((key) => ({ ...key, to: '2013-04-01T00:00:00.000Z' })),
        ...usa.statement.statement.authorities.flatMap(({ encryption }) =>
          encryption.map((key) => ({ ...key, from: '2013-03-01T00:00:00.000Z' })),
        ),
      ],
    })),
  }));
  const trust = must(follow(network.trust, must(verifyKeyStatement(next))));
  const at = (time: string) => must(findEncryptionKey(trust, { ...question, at: time })).id;
  assert.equal(at('2013-02-01T00:00:00.000Z'), isl.encryption.id);
  assert.equal(at('2013-03-15T00:00:00.000Z'), usa.encryption.id, 'both valid: the newer one');
  assert.equal(at('2013-05-01T00:00:00.000Z'), usa.encryption.id);
});

test('the statement of the time is the one that judges', () => {
  const second = nextStatement(usa, (s) => ({
    issued: '2013-06-01T00:00:00.000Z',
    authorities: s.authorities.map((a) => ({
      ...a,
      signing: [
        ...a.signing.map((key) => ({ ...key, to: '2013-01-02T00:00:00.000Z' })),
        statedKey(strangerKey, '2013-06-01T00:00:00.000Z'),
      ],
    })),
  }));
  const trust = must(follow(network.trust, must(verifyKeyStatement(second))));
  const version = (at: string) => statementAt(trust, 'USA', at)?.version;
  assert.equal(version('2012-01-01T00:00:00.000Z'), undefined);
  assert.equal(version('2013-05-31T23:57:59.999Z'), 1);
  assert.equal(version('2013-05-31T23:58:00.000Z'), 2, 'two minutes for the skew of clocks');
  const question = { participant: 'USA', authority: usa.authority, keyId: usa.signing.id };
  assert.ok(findSigningKey(trust, { ...question, at: SAMPLE_TIME }).ok, 'no disowning afterwards');
  const later = findSigningKey(trust, { ...question, at: '2013-07-01T00:00:00.000Z' });
  assert.ok(!later.ok);
  assert.equal(later.error.code, 'key-not-valid-at-time');
});

test('a list is a value: admitting and following leave the old one as it was', () => {
  const list = must(admit(NOBODY, usa.statement, fingerprintOf(usa)));
  assert.equal(NOBODY.size, 0);
  const next = must(verifyKeyStatement(nextStatement(usa, () => ({}))));
  const longer = must(follow(list, next));
  assert.equal(list.get('USA')?.statements.length, 1);
  assert.equal(longer.get('USA')?.statements.length, 2);
});

test('a doubt about a key is never taken back, and is asked for by key', () => {
  const since = '2013-05-25T00:00:00.000Z';
  const doubted = nextStatement(usa, (s) => ({
    authorities: s.authorities.map((a) => ({
      ...a,
      signing: [
        ...a.signing.map((key) => ({
          ...key,
          ...{ to: '2013-06-01T00:00:00.000Z', compromised: since },
        })),
        statedKey(strangerKey, '2013-06-01T00:00:00.000Z'),
      ],
    })),
  }));
  const trust = must(follow(network.trust, must(verifyKeyStatement(doubted))));
  const question = { participant: 'USA', authority: usa.authority, keyId: usa.signing.id };
  assert.equal(compromisedSince(trust, question), since);
  assert.equal(compromisedSince(trust, { ...question, keyId: strangerKey.id }), undefined);
  assert.equal(compromisedSince(network.trust, question), undefined);
  const last = doubted.statement;
  const undone = {
    ...last,
    ...{ version: last.version + 1, prev: keyStatementHash(last) },
    authorities: last.authorities.map((a) => ({
      ...a,
      signing: a.signing.map(({ compromised: _gone, ...key }) => key),
    })),
  };
  const result = succeeds(last, undone);
  assert.ok(!result.ok && result.error.at === '/authorities');
  const begun = (compromised: string) => ({
    ...undone,
    authorities: last.authorities.map((a) => ({
      ...a,
      signing: a.signing.map((key) =>
        key.compromised === undefined ? key : { ...key, compromised },
      ),
    })),
  });
  const later = succeeds(last, begun('2013-05-26T00:00:00.000Z'));
  assert.ok(!later.ok && later.error.at === '/authorities', 'nor does a doubt begin later');
  assert.ok(succeeds(last, begun('2013-05-24T00:00:00.000Z')).ok);
});

test('between clocks a statement counts two minutes early, but not under other root keys', () => {
  const { statement } = usa.statement;
  const versionAt = (root: typeof statement.root, at: string): number | undefined => {
    const next = { ...statement, version: 9, issued: '2013-06-01T00:00:00.000Z', root };
    const later = { ...usa.statement, statement: next } as typeof usa.statement;
    const entry = { participant: 'USA', fingerprint: '', statements: [usa.statement, later] };
    return statementAt(new Map([['USA', entry]]), 'USA', at)?.version;
  };
  const { root: other } = isl.statement.statement;
  assert.equal(versionAt(statement.root, '2013-05-31T23:58:30.000Z'), 9);
  assert.equal(versionAt(other, '2013-05-31T23:58:30.000Z'), statement.version);
  assert.equal(versionAt(other, '2013-06-01T00:00:00.000Z'), 9);
  assert.equal(versionAt(other, '2012-01-01T00:00:00.000Z'), undefined);
});
