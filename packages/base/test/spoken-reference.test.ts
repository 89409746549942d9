import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heardReference, spokenReference } from '@comity/base';
import fc from 'fast-check';

test('a reference follows from the id of the case and has three groups of digits', () => {
  assert.equal(spokenReference('0123456789abcdef0123456789abcdef'), '657-595-3233');
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 64 }), (id) => {
      assert.match(spokenReference(id), /^\d{3}-\d{3}-\d{4}$/);
      assert.equal(spokenReference(id), spokenReference(id));
    }),
  );
});

test('a digit that was heard wrong is noticed, whichever it is', () => {
  const digits = spokenReference('case-1').replaceAll('-', '');
  assert.deepEqual(heardReference(digits), { digits, mistaken: false });
  for (let place = 0; place < digits.length; place += 1) {
    for (let wrong = 0; wrong < 10; wrong += 1) {
      const heard = digits.slice(0, place) + String(wrong) + digits.slice(place + 1);
      assert.equal(heardReference(heard)?.mistaken, heard !== digits, heard);
    }
  }
});

test('it is read however its groups are written, whole or in part', () => {
  const rows = [
    ['482-719-3604', '4827193604'],
    [' 482 719 3604 ', '4827193604'],
    ['482.719', '482719'],
    ['４８２－７１９', '482719'],
    ['482\u2013719', '482719'],
    ['3604', '3604'],
  ] as const;
  for (const [text, digits] of rows) assert.equal(heardReference(text)?.digits, digits, text);
  for (const text of ['', '12', 'Silk Road', '12345678901', '482-719-x', 'CETS185:29', '- - -']) {
    assert.equal(heardReference(text), null, text);
  }
});
