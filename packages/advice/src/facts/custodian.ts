import type { Fault } from '@comity/base';

type Said = Readonly<Record<string, unknown>>;

/**
 * Companies of a group that answer for the users of a region, as their guides for authorities name
 * them (Apple's guidelines outside the United States; Meta's, Google's, Microsoft's, TikTok's and X's
 * pages for law enforcement; recalled, November 2026: a hint, no law).
 */
const GROUPS: readonly (readonly [brands: RegExp, entities: string])[] = [
  [
    /^(?:meta|facebook|instagram|messenger)(?: platforms)?$/,
    'Meta Platforms Ireland Limited (Europe), Meta Platforms, Inc. (elsewhere)',
  ],
  [/^whatsapp$/, 'WhatsApp Ireland Limited (Europe), WhatsApp LLC (elsewhere)'],
  [
    /^(?:google|gmail|youtube|alphabet)$/,
    'Google Ireland Limited (Europe), Google LLC (elsewhere)',
  ],
  [
    /^(?:apple|icloud|itunes)$/,
    'Apple Distribution International Limited (Ireland), Apple Pty Limited (Australia), Apple Canada Inc., Apple Japan, Apple Inc. (United States)',
  ],
  [
    /^(?:microsoft|outlook|hotmail|skype|onedrive)$/,
    'Microsoft Ireland Operations Limited (Europe), Microsoft Corporation (elsewhere)',
  ],
  [
    /^(?:tiktok|bytedance)$/,
    'TikTok Technology Limited (Ireland), TikTok Inc. (United States), TikTok Pte. Ltd. (elsewhere)',
  ],
  [/^(?:x|twitter)$/, 'X Internet Unlimited Company (Ireland), X Corp. (elsewhere)'],
];

/** Advice where a holder is named by its brand alone: which company answers hangs on the region. */
export function custodianAdvice(target: Said): readonly Fault[] {
  const text = (name: string): string => String(target[name] ?? '').trim();
  const typed = text('custodian') === '' ? text('service') : text('custodian');
  const brand = typed
    .toLowerCase()
    .replace(/[.,]|\.com$/g, '')
    .trim();
  const entities = GROUPS.find(([brands]) => brands.test(brand))?.[1];
  if (entities === undefined) return [];
  const params = { typed: typed.slice(0, 60), entities };
  return [{ code: 'custodian-entity', params, at: 'custodian' }];
}
