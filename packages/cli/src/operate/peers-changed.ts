import { ok } from '@comity/base';
import { beginOfDay } from '@comity/law';
import { type ChangedPeer, peersChanged } from '@comity/server';
import type { StatementChange } from '@comity/service';
import { plainly, type Words } from '@comity/words';
import { readersWords, said } from '../said.ts';
import { given, type OperatorCommand, PLACE, wrongUse } from './operator-command.ts';

/** What the pages of keys and participants show of one State, for all States since a day. */
export const PEERS_CHANGED: OperatorCommand = {
  name: 'peers changed',
  does: 'command-does.peers-changed',
  example: 'comity peers changed --since 2026-11-01',
  options: { ...PLACE, since: { value: 'DAY', required: true, does: 'option.changed-since' } },
  run: async (options, withNode) => {
    const typed = given(options, 'since');
    const day = dayOf(typed);
    if (day === undefined) {
      return wrongUse({ code: 'date-form', at: '--since', params: { typed: typed.slice(0, 40) } });
    }
    return withNode(options, async ({ parts }) => {
      const { keyring } = parts;
      const { zone } = keyring.authority(keyring.authorities[0] ?? '').stated;
      const since = beginOfDay(day, zone);
      const peers = await peersChanged(parts, since);
      const words = readersWords();
      const lines = peers.flatMap((peer) => linesOf(words, peer, zone));
      return ok({
        value: { since, peers: peers.map(({ name, ...peer }) => ({ ...peer, name: name.name })) },
        lines: lines.length === 0 ? [said('command-node.changed-none', words)] : lines,
      });
    });
  },
};

function linesOf(words: Words, peer: ChangedPeer, zone: string): readonly string[] {
  const { participant, version, taken, changed } = peer;
  const moment = words.moment(taken, zone);
  const changes = (changed?.changes ?? []).map((change) => sentenceOf(words, change, zone));
  return [
    words.t('command-node.changed-peer', { participant, version, moment }),
    ...(changed === null
      ? [`     ${words.t('command-node.changed-new')}`]
      : [
          `     ${words.t('keys.changed-since', { n: changed.version })}`,
          ...(changes.length === 0 ? [words.t('keys.changed-none')] : changes).map(
            (text) => `       ${text}`,
          ),
        ]),
  ].map(plainly);
}

function sentenceOf(words: Words, change: StatementChange, zone: string): string {
  switch (change.what) {
    case 'root':
    case 'receipt':
      return words.t(`keys.changed-${change.what}`);
    case 'address':
      return words.t('keys.changed-address', { from: change.from, to: change.to });
    case 'kinds': {
      const [from, to] = [words.number(change.from), words.number(change.to)];
      return words.t('keys.changed-kinds', { from, to });
    }
    case 'added':
    case 'gone':
    case 'kind':
      return words.t(`keys.changed-${change.what}`, { authority: change.authority });
    case 'named':
      return words.t('keys.changed-named', { from: change.from, to: change.to });
    case 'zone': {
      const { authority, from, to } = change;
      return words.t('keys.changed-zone', { authority, from, to });
    }
    default: {
      const { authority, at } = change;
      return words.t(`keys.changed-${change.what}`, { authority, moment: words.moment(at, zone) });
    }
  }
}

/** A day as it is written in the calendar; undefined where it is none. */
function dayOf(typed: string): string | undefined {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(typed) ? Temporal.PlainDate.from(typed).toString() : undefined;
  } catch {
    return undefined;
  }
}
