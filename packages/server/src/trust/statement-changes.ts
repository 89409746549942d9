import { canonicalText } from '@comity/base';
import { fingerprint } from '@comity/seal';
import type { ChangedSince, StatementChange } from '@comity/service';
import type { KeyStatement, StatedAuthority } from '@comity/wire';

/** What one statement of a participant says otherwise than an earlier one of its. */
export function changedSince(before: KeyStatement, now: KeyStatement): ChangedSince {
  const [then, today] = [before.node, now.node];
  const kinds = ({ understands }: KeyStatement['node']): number => Object.keys(understands).length;
  const changes: readonly (StatementChange | null)[] = [
    fingerprint(before.root) === fingerprint(now.root) ? null : { what: 'root' },
    then.url === today.url ? null : { what: 'address', from: then.url, to: today.url },
    then.receiptKey.id === today.receiptKey.id ? null : { what: 'receipt' },
    canonicalText(then.understands) === canonicalText(today.understands)
      ? null
      : { what: 'kinds', from: kinds(then), to: kinds(today) },
    ...now.authorities.flatMap((authority) => {
      const known = before.authorities.find(({ id }) => id === authority.id);
      return known === undefined
        ? [{ what: 'added', authority: authority.name } as const]
        : changesOf(known, authority);
    }),
    ...before.authorities
      .filter(({ id }) => !now.authorities.some((authority) => authority.id === id))
      .map(({ name }) => ({ what: 'gone', authority: name }) as const),
  ];
  return { version: before.version, changes: changes.filter((change) => change !== null) };
}

function changesOf(then: StatedAuthority, now: StatedAuthority): readonly StatementChange[] {
  const authority = now.name;
  const isNew = (keys: readonly { readonly id: string }[], id: string): boolean =>
    !keys.some((key) => key.id === id);
  return [
    ...(then.name === now.name
      ? []
      : [{ what: 'named', authority, from: then.name, to: now.name } as const]),
    ...(then.kind === now.kind ? [] : [{ what: 'kind', authority } as const]),
    ...(then.zone === now.zone
      ? []
      : [{ what: 'zone', authority, from: then.zone, to: now.zone } as const]),
    ...now.signing
      .filter(({ id }) => isNew(then.signing, id))
      .map(({ from }) => ({ what: 'signing', authority, at: from }) as const),
    ...now.encryption
      .filter(({ id }) => isNew(then.encryption, id))
      .map(({ from }) => ({ what: 'encryption', authority, at: from }) as const),
    ...now.signing.flatMap(({ id, compromised }) =>
      compromised === undefined ||
      then.signing.some((key) => key.id === id && key.compromised === compromised)
        ? []
        : [{ what: 'revoked', authority, at: compromised } as const],
    ),
  ];
}
