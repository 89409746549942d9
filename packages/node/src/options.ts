import { parseArgs } from 'node:util';
import { type Fault, no, ok, placed, type Result, type Said } from '@comity/base';
import { type Given, settingNames, settingOf } from './settings-table.ts';

/** Wrong use of the option `at`. */
export const wrong = (
  at: string,
  why: Said<'problem'>,
): { readonly ok: false; readonly error: Fault } => no(placed(why, { at }));

/** Files in PEM for mutual TLS between nodes. */
export interface TlsFiles {
  readonly key: string;
  readonly certificate: string;
  /** Certificates of the authorities that peers' certificates come from. */
  readonly peers: string;
}

/** @returns the port that `text` names, 1 to 65535. */
export function portNumber(text: string, option = '--port'): Result<number> {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) {
    return wrong(option, { code: 'port-form', params: { typed: text.slice(0, 40) } });
  }
  return ok(port);
}

/** What `parseArgs` asks for, from the one table. */
const OPTIONS = Object.fromEntries(
  settingNames()
    .filter((name) => settingOf(name).home !== true)
    .map((name) => {
      const { kind } = settingOf(name);
      const type = kind === 'switch' ? ('boolean' as const) : ('string' as const);
      return [name, { type, multiple: kind === 'texts' }];
    }),
);

/** Reads the options; what they mean together is for the callers. Code: `arguments`. */
export function argumentsOf(argv: readonly string[]): Result<Given> {
  try {
    const { values } = parseArgs({ args: [...argv], options: OPTIONS });
    return ok(values as Given);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return no({ code: 'arguments', params: { reason } });
  }
}
