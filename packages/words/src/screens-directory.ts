/** Words of the directory, the export and passkeys. */
export const screensDirectory = {
  'directory.title': 'Directory',
  'directory.lead':
    'Who can be written to. Compare a fingerprint with the one in the diplomatic note, group by group, before you rely on a new key.',
  'directory.self': 'this node',
  'directory.fingerprint': 'Fingerprint of the root keys',
  'directory.authorities': 'Authorities',
  'directory.link': 'Link',
  'directory.waiting': {
    '=0': 'Nothing waits to be delivered',
    one: '{n} act waits to be delivered',
    other: '{n} acts wait to be delivered',
  },
  'directory.heard': 'Last heard {moment}',
  'directory.never-heard': 'Never heard',
  'directory.write': 'New request to {state}',
  'directory.kind-central-authority': 'Central authority',
  'directory.kind-contact-point-24-7': '24/7 point of contact',
  'directory.kind-judicial-authority': 'Judicial authority',
  'directory.kind-competent-authority': 'Competent authority',
  'directory.empty':
    'No other participant is admitted yet. Two officers admit one by comparing fingerprints.',
  'export.title': 'Export and verify',
  'export.lead':
    'The whole case as one file: every statement with its signature, every receipt, the keys behind them, sealed by your authority. It verifies without this node and without a network.',
  'export.what': 'What the file holds',
  'export.acts': { one: '{n} statement of both sides', other: '{n} statements of both sides' },
  'export.receipts': 'The receipts of both nodes, with their place in the log',
  'export.keys': 'The key statements of both participants',
  'export.erased': 'Where a text was erased: the proof that it was there, and nothing of it',
  'export.recorded': 'That you take this file is put on record in the audit log of your authority.',
  'export.button': 'Download the case',
  'export.how': 'How anybody verifies it',
  'export.how-1': 'Copy the file to any machine that has Comity; it needs no server and no line.',
  'export.how-2': 'Run, with the name of the file:',
  'export.how-3':
    'It answers “valid”, or names the first element that is broken: a signature, a link of the chain, a receipt, an erasure.',
  'export.compare': 'Then compare the fingerprints it prints with those in the directory:',
  'export.failed': 'The file could not be made',
  'passkey.title': 'Your passkeys',
  'passkey.lead':
    'A passkey is kept by your device or security key. It replaces password and code, and cannot be phished.',
  'passkey.who': 'You are {name}, {role}, officer {number}, {authority}.',
  'passkey.button': 'Add a passkey of this device',
  'passkey.needs-script':
    'Adding a passkey needs JavaScript in this browser. Everything else works without it.',
  'passkey.done-added': 'The passkey is added. Use it the next time you sign in.',
  'passkey.failed': 'The passkey was not added. Try it again, or use another device.',
} as const;
