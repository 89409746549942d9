import type { IncomingHttpHeaders } from 'node:http';
import { THEMES, type Theme } from '@comity/design';
import type { Service, Session } from '@comity/service';
import { chooseLanguage, type Words, wordsFor } from '@comity/words';
import { type CookieNames, readCookie } from './cookies.ts';

/** What the desk needs to know who stands before it. */
export interface Reception {
  readonly service: Service;
  readonly cookies: CookieNames;
  readonly https: boolean;
  /** Tags of the languages that are offered; the first where a reader wishes none of them. */
  readonly languages: readonly string[];
  readonly random: (bytes: number) => Uint8Array;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the desk before anything else runs; `undefined` for a visitor. */
    deskSession: Session | undefined;
  }
}

const TOKEN = /^[A-Za-z0-9_-]{16,200}$/;

/** Finds the session behind the cookie; a malformed cookie is none. */
export async function admit(
  reception: Reception,
  headers: IncomingHttpHeaders,
): Promise<Session | undefined> {
  const token = readCookie(headers.cookie, reception.cookies.session);
  return TOKEN.test(token) ? reception.service.identity.sessionOf(token) : undefined;
}

/** The secret that ties a visitor's form to their browser; '' before the first page. */
export function visitorToken(reception: Reception, headers: IncomingHttpHeaders): string {
  const token = readCookie(headers.cookie, reception.cookies.visitor);
  return TOKEN.test(token) ? token : '';
}

/** Day or night as this browser chose; as the machine has it where it chose none. */
export const themeOf = ({ cookies }: Reception, headers: IncomingHttpHeaders): Theme => {
  const kept = readCookie(headers.cookie, cookies.theme);
  return THEMES.find((theme) => theme === kept) ?? 'auto';
};

/** A new secret of 24 random bytes, base64url. */
export const newToken = (reception: Reception): string =>
  Buffer.from(reception.random(24)).toString('base64url');

/** The words of whoever asks: as the officer chose, else this browser, else as the browser accepts. */
export const wordsOf = (
  { languages, cookies }: Reception,
  headers: IncomingHttpHeaders,
  session: Session | undefined,
): Words =>
  wordsFor(
    chooseLanguage(languages, {
      officer: session?.officer.language,
      cookie: readCookie(headers.cookie, cookies.language),
      accepted: headers['accept-language'],
    }),
  );
