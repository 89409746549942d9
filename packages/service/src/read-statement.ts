import { type Fault, no, ok, type Result } from '@comity/base';
import { ACT_KINDS, COUNTS, checkContent, type Fields } from '@comity/statements';
import type { Statement } from './cases.ts';

/** What is said around the content of an act; the content has the description of its kind. */
const AROUND = {
  kind: { as: 'choice', set: 'act-name', of: ACT_KINDS as unknown as readonly [string] },
  parts: { as: 'list', of: { as: 'part' }, min: 0, max: COUNTS.parts, optional: true },
  to: {
    as: 'group',
    of: { participant: { as: 'code', form: 'participant' }, authority: { as: 'line', max: 64 } },
    optional: true,
  },
  ownActs: { as: 'whole', min: 0, max: 1_000_000_000, optional: true },
  othersSaid: { as: 'whole', min: 0, max: 1_000_000_000, optional: true },
} as const satisfies Fields;

/**
 * Reads what somebody hands in as a statement, whatever it is: a form of the desk, a call of the
 * API. The content is left to whoever decides the act. Codes: those of `checkContent`.
 */
export function readStatement(value: unknown): Result<Statement, readonly Fault[]> {
  if (typeof value !== 'object' || value === null) return no([{ code: 'not-allowed' }]);
  const { content, ...around } = value as { readonly content?: unknown };
  const read = checkContent(AROUND, around);
  if (!read.ok) return read;
  const { kind, parts, ownActs, othersSaid, to } = read.value;
  if (parts !== undefined && new Set(parts).size < parts.length) {
    return no([{ code: 'not-allowed', at: 'parts' }]);
  }
  return ok({
    kind: kind as Statement['kind'],
    content,
    ...(parts === undefined ? {} : { parts }),
    ...(ownActs === undefined ? {} : { ownActs }),
    ...(othersSaid === undefined ? {} : { othersSaid }),
    ...(to === undefined ? {} : { to }),
  });
}
