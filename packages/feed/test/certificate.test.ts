import assert from 'node:assert/strict';
import { test } from 'node:test';
import { certificateBytes } from '../src/index.ts';

const pem = (label: string, body = 'MIIB\nAQI=') =>
  `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;

test('one certificate in PEM gives its bytes, on however many lines; anything else gives none', () => {
  assert.equal(certificateBytes(`  ${pem('CERTIFICATE')}\r\n`), 'MIIBAQI=');
  assert.equal(certificateBytes(pem('CERTIFICATE', 'MIIB AQI=')), 'MIIBAQI=');
  for (const text of [
    '',
    'MIIBAQI=',
    pem('PRIVATE KEY'),
    `${pem('CERTIFICATE')}\n${pem('CERTIFICATE')}`,
    `${pem('PRIVATE KEY')}\n${pem('CERTIFICATE')}`,
    pem('CERTIFICATE', 'MIIB\r\nEND:VCARD;'),
    `subject=me\n${pem('CERTIFICATE')}`,
  ]) {
    assert.equal(certificateBytes(text), null, text);
  }
});
