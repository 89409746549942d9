import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCalling } from '../src/callers/calling-settings.ts';
import { glassTeller } from '../src/operator/tell-glass.ts';
import { CALL_SECRET, openGateway, openMailServer } from './call-receivers.ts';

const USED = {
  key: 'a-use',
  at: '2026-11-30T03:12:00.000Z',
  to: ['ann@example.is', 'ben@example.is'],
  isTold: () => false,
};

test('a use of the envelope goes to the operator and to officers by every way, and only who has not taken it is told again', async () => {
  const [mail, gateway] = [await openMailServer(), await openGateway()];
  const folder = mkdtempSync(join(tmpdir(), 'comity-glass-'));
  try {
    const secret = join(folder, 'secret');
    writeFileSync(secret, CALL_SECRET.toString('base64'));
    const calling = readCalling({
      ...{ 'mail-server': mail.url, 'mail-from': 'comity@example.is' },
      ...{ 'operator-mail': ['ops@example.is'], 'operator-url': gateway.url },
      'operator-secret': secret,
    });
    assert.ok(calling.ok, JSON.stringify(calling));
    const whose = { participant: 'ISL', language: 'en' };
    const now = () => Date.parse(USED.at);
    const tell = glassTeller(calling.value, whose, now);
    const done = await tell(USED);
    assert.equal(done.because, null);
    assert.deepEqual(done.taken.toSorted(), [
      ...['mail ops@example.is', 'officer ann@example.is', 'officer ben@example.is', 'webhook'],
    ]);
    assert.deepEqual(mail.taken.map(({ to }) => to).toSorted(), [
      ...['ann@example.is', 'ben@example.is', 'ops@example.is'],
    ]);
    for (const { whole } of mail.taken) assert.match(whole, /account in the envelope was used/);
    assert.equal(gateway.taken.length, 1);
    assert.deepEqual(gateway.forged, []);
    assert.match(gateway.taken[0]?.whole ?? '', /breakGlass/);
    const keys = mail.taken.map(({ key }) => key);
    assert.equal(new Set(keys).size, 3, 'each mailbox has a key of its own');
    // One way is away: the others have it, and it alone is told again, under the same key.
    await gateway.close();
    const second = await tell(USED);
    assert.ok(second.because !== null);
    assert.equal(mail.taken.length, 6);
    assert.equal(new Set(mail.taken.map(({ key }) => key)).size, 3);
    const third = await tell({ ...USED, isTold: (way) => second.taken.includes(way) });
    assert.deepEqual(third.taken, []);
    assert.ok(third.because !== null);
    assert.equal(mail.taken.length, 6, 'who has it is not told again');
    assert.deepEqual(await glassTeller({}, whose, now)(USED), { taken: [], because: null });
  } finally {
    await mail.close();
    await gateway.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
});
