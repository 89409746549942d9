import { cleaned, type Fault, no, ok, type Result } from '@comity/base';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { isBase58Check } from './base58.ts';
import { isBech32Address } from './bech32.ts';

/**
 * Reads the address of a wallet: one word, in the letters in which it was written, since small and
 * capital letters count in most. Whether its checksum holds is advice: {@link walletChecksum}.
 *
 * Code: `wallet-form`.
 */
export function readWallet(text: string): Result<string, Fault> {
  const typed = cleaned(text).replace(/^(?:bitcoin|litecoin|ethereum|dogecoin|tron|ripple):/i, '');
  if (/^[0-9A-Za-z:._-]{8,200}$/.test(typed)) return ok(typed);
  return no({ code: 'wallet-form', params: { typed: typed.slice(0, 60) } });
}

/** Which checksum an address carries, and whether it holds. */
export interface WalletChecksum {
  readonly rule: 'bech32' | 'base58check' | 'eip-55';
  readonly holds: boolean;
}

const BECH32 = /^(?:bc|tb|bcrt|ltc|tltc)1[0-9a-z]{6,90}$/i;
const ETHEREUM = /^0x[0-9a-f]{40}$/i;
/** Bitcoin, Litecoin, Dogecoin and Tron: one byte of version, twenty of hash, four of checksum. */
const BASE58 = /^(?:[13LMDT2mn])[1-9A-HJ-NP-Za-km-z]{24,34}$/;
const RIPPLE = /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/;

/** The first letters of a currency's name or code, and what its addresses look like. */
const BY_CURRENCY: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:btc|xbt|bitcoin)$/i, /^(?:(?:bc|tb|bcrt)1|[132mn])/i],
  [/^(?:ltc|litecoin)$/i, /^(?:ltc1|[LM3])/],
  [/^(?:eth|ether|ethereum|bnb|matic|polygon)$/i, /^0x/i],
  [/^(?:doge|dogecoin)$/i, /^[DA9]/],
  [/^(?:trx|tron)$/i, /^T/],
  [/^(?:xrp|ripple)$/i, /^[rX]/],
];

/**
 * The checksum of an address by its form: bech32 and bech32m (BIP 173, 350), base58check, or the
 * capitals of EIP-55; `undefined` for forms that carry none or that are not known.
 */
export function walletChecksum(address: string): WalletChecksum | undefined {
  if (BECH32.test(address)) return { rule: 'bech32', holds: isBech32Address(address) };
  if (ETHEREUM.test(address)) return eip55(address.slice(2));
  if (RIPPLE.test(address)) return { rule: 'base58check', holds: isBase58Check(address, 'ripple') };
  return BASE58.test(address) ? { rule: 'base58check', holds: isBase58Check(address) } : undefined;
}

/** Whether the form of an address is one of the currency named; `true` where that is not known. */
export function fitsCurrency(currency: string, address: string): boolean {
  const found = BY_CURRENCY.find(([names]) => names.test(currency.trim()));
  return found === undefined || found[1].test(address);
}

/** All in one case carries no checksum. */
function eip55(digits: string): WalletChecksum | undefined {
  const lower = digits.toLowerCase();
  if (digits === lower || digits === digits.toUpperCase()) return undefined;
  const hash = keccak_256(Uint8Array.from(lower, (digit) => digit.charCodeAt(0)));
  const holds = Array.from(lower).every((digit, index) => {
    const nibble = ((hash[index >> 1] ?? 0) >> (index % 2 === 0 ? 4 : 0)) & 15;
    return digits[index] === (nibble >= 8 ? digit.toUpperCase() : digit);
  });
  return { rule: 'eip-55', holds };
}

/**
 * Reads the identifier of a transaction: one word. Hexadecimal ones are written in small letters.
 *
 * Code: `transaction-form`.
 */
export function readTransaction(text: string): Result<string, Fault> {
  const typed = cleaned(text).replace(/\s/g, '');
  if (!/^[0-9A-Za-z:._-]{8,200}$/.test(typed)) {
    return no({ code: 'transaction-form', params: { typed: typed.slice(0, 60) } });
  }
  return ok(/^(?:0x)?[0-9a-f]+$/i.test(typed) ? typed.toLowerCase() : typed);
}

/** Currencies whose transactions are named by a hash of 32 bytes, in 64 hexadecimal digits. */
const HASHED =
  /^(?:btc|xbt|bitcoin|ltc|litecoin|doge|dogecoin|eth|ether|ethereum|trx|tron|xmr|monero)$/i;

/** Whether a transaction of a currency is as long as its hashes are; `true` where that is not known. */
export const hasHashLength = (currency: string, id: string): boolean =>
  !HASHED.test(currency.trim()) || /^(?:0x)?[0-9a-f]{64}$/.test(id);
