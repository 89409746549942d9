import { ok } from '@comity/base';
import { searchAudit } from '@comity/server';
import { AUDIT_OF_THE_NODE } from '@comity/service';
import { plainly } from '@comity/words';
import { readersWords, said } from '../said.ts';
import { noAuthority } from './erase.ts';
import { type OperatorCommand, PLACE, single, wrongUse } from './operator-command.ts';
import { table } from './table.ts';

/** The page *Audit* at a terminal: what is of the node, and of no case. */
export const LOG_AUDIT: OperatorCommand = {
  name: 'log audit',
  does: 'command-does.log-audit',
  example: 'comity log audit --kind officer-suspended --from 2026-11-01',
  options: {
    ...PLACE,
    authority: { value: 'NOR.point-247', does: 'option.audit-authority' },
    officer: { value: '0101', does: 'option.officer-number' },
    kind: { value: 'KIND', does: 'option.audit-kind' },
    from: { value: 'DAY', does: 'option.audit-from' },
    to: { value: 'DAY', does: 'option.audit-to' },
    page: { value: 'N', does: 'option.audit-page' },
  },
  run: async (options, withNode) => {
    const of = (name: string): string => single(options, name) ?? '';
    const kinds: readonly string[] = AUDIT_OF_THE_NODE;
    const kind = of('kind');
    if (kind !== '' && !kinds.includes(kind)) {
      const params = { typed: kind.slice(0, 40), known: kinds.join(', ') };
      return wrongUse({ code: 'word-unknown', at: '--kind', params });
    }
    return withNode(options, async ({ parts }) => {
      const { keyring } = parts;
      const asked = of('authority');
      if (asked !== '' && keyring.find(asked) === undefined) {
        return noAuthority(asked, keyring.authorities);
      }
      const authority = asked || (keyring.authorities[0] ?? '');
      const { zone } = keyring.authority(authority).stated;
      const search = {
        ...{ authority, officer: of('officer'), kind, from: of('from'), to: of('to') },
        page: Number(of('page')) || 1,
      };
      const found = await searchAudit(parts, { authority, zone }, search);
      const words = readersWords();
      const rows = found.lines.map(({ at, officer, kind: one, about, role }) => [
        words.moment(at, zone),
        officer ?? said('keeping.by-machine', words),
        words.t(`audited.${one}`),
        [about, ...(role === null ? [] : [words.t(`role.${role}`)])].filter(Boolean).join(', '),
      ]);
      const head = (['when', 'who', 'what', 'about'] as const).map((name) =>
        said(`keeping.head-${name}`, words),
      );
      const lines =
        rows.length === 0
          ? [said('keeping.audit-none', words)]
          : table(
              head,
              rows.map((row) => row.map(plainly)),
            );
      return ok({ value: { authority, ...found }, lines });
    });
  },
};
