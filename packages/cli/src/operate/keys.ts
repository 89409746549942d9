import { ok, type Result } from '@comity/base';
import { keysView, proposeKeyChange, SHELL, type WantedKeyChange } from '@comity/server';
import type { KeyChangeLine, PeerKeys, StatedKey } from '@comity/service';
import type { OptionForm, Options } from '../read-options.ts';
import { readersWords, said, sentenceOf } from '../said.ts';
import { noAuthority } from './erase.ts';
import {
  type Answer,
  type Complaint,
  given,
  type OperatorCommand,
  PLACE,
  type WithNode,
  wrongUse,
} from './operator-command.ts';
import { homeOf } from './place.ts';
import { table } from './table.ts';

export const KEY_LIST: OperatorCommand = {
  name: 'key list',
  does: 'command-does.key-list',
  example: 'comity key list --home comity-home',
  options: PLACE,
  run: (options, withNode) =>
    withNode(options, async (node) => {
      const value = await keysView(node.parts, null);
      const { participant, version, issued, keys, changes, peers } = value;
      const words = readersWords();
      const lines = [
        words.t('command-node.keys-of', { participant, version, issued }),
        ...table(
          ['whose', 'use', 'key', 'from', 'to', 'state'].map((head) =>
            said(`keys.head-${head as 'use'}`),
          ),
          keys.map(keyRow),
        ),
        ...changes.map(changeLine),
        ...peers.flatMap(peerLines),
      ];
      return ok({ value, lines });
    }),
};

const keyRow = ({ authority, use, id, from, to, compromised, current }: StatedKey) => [
  authority?.id ?? said('command-node.key-node'),
  said(`keys.use-${use}`),
  id,
  from ?? '',
  to ?? '',
  compromised === null
    ? said(current ? 'command-node.key-in-use' : 'command-node.key-earlier')
    : readersWords().t('command-node.key-in-doubt', { since: compromised }),
];

function changeLine({ kind, authorities, node, compromised, proposedAt }: KeyChangeLine): string {
  const words = readersWords();
  const whose = [
    ...authorities.map(({ id }) => id),
    ...(node ? [said('command-node.key-node', words)] : []),
  ];
  const told = { whose: words.list(whose), time: proposedAt };
  return kind === 'keys-rotated'
    ? words.t('command-node.key-change-rotated', told)
    : words.t('command-node.key-change-revoked', { ...told, since: compromised ?? '' });
}

function peerLines({ participant, version, issued, revoked, trouble }: PeerKeys): string[] {
  const words = readersWords();
  return [
    words.t('command-node.key-peer', { participant, version, issued }),
    ...(trouble === null ? [] : [`     ${sentenceOf(trouble.why, undefined, words)}`]),
    ...revoked.map(({ authority, since, ended }) => {
      const text = words.t('command-node.key-peer-revoked', {
        ...{ authority: authority.id, since, ended },
      });
      return `     ${text}`;
    }),
  ];
}

const WHOSE: Readonly<Record<string, OptionForm>> = {
  ...PLACE,
  authority: { value: 'NOR.kripos-247', repeated: true, does: 'option.key-authority' },
  node: { does: 'option.key-node' },
};

export const KEY_ROTATE: OperatorCommand = {
  name: 'key rotate',
  does: 'command-does.key-rotate',
  example: 'comity key rotate --home comity-home',
  options: WHOSE,
  run: (options, withNode) =>
    propose(options, withNode, { kind: 'keys-rotated', compromised: null }),
};

export const KEY_REVOKE: OperatorCommand = {
  name: 'key revoke',
  does: 'command-does.key-revoke',
  example: 'comity key revoke --home comity-home --at 2026-11-29T18:00:00+01:00',
  options: { ...WHOSE, at: { value: 'T', required: true, does: 'option.compromised-at' } },
  run: async (options, withNode) => {
    const typed = given(options, 'at');
    const at = momentOf(typed);
    if (at === undefined) {
      return wrongUse({ code: 'zone-needed', params: { typed: typed.slice(0, 40) } });
    }
    return propose(options, withNode, { kind: 'keys-revoked', compromised: at });
  },
};

/** RFC 3339 UTC with milliseconds; undefined for what has no offset. */
export function momentOf(typed: string): string | undefined {
  try {
    return Temporal.Instant.from(typed).toString({ fractionalSecondDigits: 3 });
  } catch {
    return undefined;
  }
}

/** Whoever names nobody means all keys, the node's own among them. */
const propose = (
  options: Options,
  withNode: WithNode,
  wanted: Pick<WantedKeyChange, 'kind' | 'compromised'>,
): Promise<Result<Answer, Complaint>> =>
  withNode(options, async (node) => {
    const authorities = options.given.get('authority') ?? [];
    const isNode = authorities.length === 0 || options.given.has('node');
    const done = await proposeKeyChange(node.parts, {
      ...wanted,
      ...{ authorities, node: isNode, by: SHELL },
    });
    if (!done.ok) {
      const { keyring } = node.parts;
      const strange = authorities.find((id) => keyring.find(id) === undefined);
      return strange === undefined ? done : noAuthority(strange, keyring.authorities);
    }
    const { id, people } = done.value;
    const value = { change: id, ...wanted, authorities, node: isNode, people };
    const words = readersWords();
    const home = homeOf(options);
    const by = home.ok && home.value.settings.node.backups.to !== undefined ? 'node' : 'hand';
    const lines = [
      words.t('command-node.key-proposed', { n: people }),
      words.t('command-node.key-backup', { by }),
    ];
    return ok({ value, lines });
  });
