/** Why nothing is taken by another State's node, as far as this one can tell. */
export const LINE_TROUBLES = [
  'silent',
  'tls',
  'keys',
  'clock',
  'suspended',
  'admission',
  'behind',
  'busy',
  'refused',
] as const;
export type LineTrouble = (typeof LINE_TROUBLES)[number];

/** By which codes each is told, of ours and of the peer's own; the first that fits counts. */
const TOLD_BY: readonly (readonly [RegExp, LineTrouble])[] = [
  [/^no-answer$/, 'silent'],
  [/^no-answer-tls$|^header-certificate$/, 'tls'],
  [/^header-time$/, 'clock'],
  [/suspended/, 'suspended'],
  [/admitted|participant/, 'admission'],
  [/key|signature|signer/, 'keys'],
  [/^peer-behind$|^link-|^heads-/, 'behind'],
  [/^too-many|^status-(429|5\d\d)$/, 'busy'],
];

/** What a code that stands at a link means; `refused` for one that says nothing of these. */
export const lineTrouble = (code: string): LineTrouble =>
  TOLD_BY.find(([form]) => form.test(code))?.[1] ?? 'refused';
