import { parseArgs } from 'node:util';
import { type Fault, no, ok, type Result, type Said } from '@comity/base';

/** Wrong use of the option `at`. */
export const wrong = (
  at: string,
  why: Said<'problem'>,
): { readonly ok: false; readonly error: Fault } => no({ ...why, at });

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

/** The command line as it was given. */
export interface Given {
  readonly participant?: string;
  readonly port?: string;
  readonly keys?: string;
  readonly law?: string;
  readonly host?: string;
  readonly 'exchange-port'?: string;
  readonly 'exchange-host'?: string;
  readonly origin?: string;
  readonly 'trusted-proxy'?: string[];
  readonly 'tls-key'?: string;
  readonly 'tls-certificate'?: string;
  readonly 'tls-peers'?: string;
  readonly quota?: string[];
  readonly peer?: string[];
  readonly training?: boolean;
  readonly stories?: boolean;
  readonly 'approval-rules'?: string;
  readonly 'public-law'?: boolean;
  readonly languages?: string;
}

/** Reads the options; what they mean together is for the callers. Code: `arguments`. */
export function argumentsOf(argv: readonly string[]): Result<Given> {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...argv],
      options: {
        participant: text,
        port: text,
        keys: text,
        law: text,
        host: text,
        'exchange-port': text,
        'exchange-host': text,
        origin: text,
        'trusted-proxy': { type: 'string', multiple: true },
        'tls-key': text,
        'tls-certificate': text,
        'tls-peers': text,
        quota: { type: 'string', multiple: true },
        peer: { type: 'string', multiple: true },
        training: { type: 'boolean' },
        stories: { type: 'boolean' },
        'approval-rules': text,
        'public-law': { type: 'boolean' },
        languages: text,
      },
    });
    return ok(values);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return no({ code: 'arguments', params: { reason } });
  }
}
