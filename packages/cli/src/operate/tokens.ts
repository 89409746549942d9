import { type Fault, no, ok, placed, type Result } from '@comity/base';
import { askForToken, endToken, type Node, SHELL, tokensOf } from '@comity/server';
import { TOKEN_USES, type Token } from '@comity/service';
import { plainly } from '@comity/words';
import type { Options } from '../read-options.ts';
import { readersWords, said } from '../said.ts';
import {
  type Answer,
  given,
  HOME,
  type OperatorCommand,
  single,
  wrongUse,
} from './operator-command.ts';
import { table } from './table.ts';

/** Tokens of the authorities that the options mean: one, or all of this node. */
async function tokensHere(
  { parts }: Node,
  options: Options,
): Promise<readonly (Token & { readonly authority: string })[]> {
  const named = single(options, 'authority');
  const tokens = [];
  for (const authority of parts.keyring.authorities) {
    if (named !== undefined && named !== authority) continue;
    const found = await tokensOf(parts, authority, null);
    tokens.push(...found.map((token) => ({ ...token, authority })));
  }
  return tokens;
}

const OF = { value: 'NOR.point-247', does: 'option.token-authority' } as const;

export const TOKEN_LIST: OperatorCommand = {
  name: 'token list',
  does: 'command-does.token-list',
  example: 'comity token list --home comity-home',
  options: { ...HOME, authority: OF },
  run: (options, withNode) =>
    withNode(options, async (node) => {
      const tokens = await tokensHere(node, options);
      const head = (
        ['token', 'authority', 'name', 'state', 'number', 'expires', 'used'] as const
      ).map((key) => said(`command-token.head-${key}`));
      return ok({
        value: { tokens: tokens.map(shownOf) },
        lines: table(head, tokens.map(rowOf)),
      });
    }),
};

type Here = Awaited<ReturnType<typeof tokensHere>>[number];

const shownOf = ({ mine: _mine, askedBy, agreed, ...token }: Here): unknown => ({
  ...token,
  askedBy: askedBy?.number ?? SHELL,
  agreed: agreed.map(({ number }) => number),
});

function rowOf({ id, authority, name, state, number, expires, usedAt }: Here): readonly string[] {
  const words = readersWords();
  const shown = [id, authority, name, words.t(`tokens.state-${state}`), number ?? ''];
  return [...shown, expires, usedAt ?? words.t('tokens.not-used')].map(plainly);
}

const OPTION_OF: Readonly<Record<string, string>> = {
  ...{ name: '--name', may: '--use', days: '--days', hook: '--hook' },
};
const atOption = (fault: Fault): Fault => {
  const { at } = fault as { readonly at?: string };
  const option = at === undefined ? undefined : OPTION_OF[at];
  return option === undefined ? fault : placed(fault, { at: option });
};

export const TOKEN_ASK: OperatorCommand = {
  name: 'token ask',
  does: 'command-does.token-ask',
  example:
    'comity token ask --authority NOR.point-247 --name Register --use cases.view --use cases.news --days 180',
  options: {
    ...HOME,
    authority: { ...OF, required: true },
    name: { value: 'TEXT', required: true, does: 'option.token-name' },
    use: { value: 'cases.view', required: true, repeated: true, does: 'option.token-use' },
    days: { value: '180', required: true, does: 'option.token-days' },
    hook: { value: 'URL', does: 'option.token-hook' },
  },
  run: async (options, withNode) => {
    const may = options.given.get('use') ?? [];
    const strange = may.find((use) => !(TOKEN_USES as readonly string[]).includes(use));
    if (strange !== undefined) {
      const params = { typed: strange.slice(0, 40), known: TOKEN_USES.join(', ') };
      return wrongUse({ code: 'word-unknown', at: '--use', params });
    }
    return withNode(options, async ({ parts }, { desk }) => {
      const authority = given(options, 'authority');
      const who = { authority, id: SHELL, number: SHELL, agrees: false };
      const asked = await askForToken(parts, who, {
        ...{ name: given(options, 'name'), may, hook: single(options, 'hook') ?? '' },
        days: Number(given(options, 'days')),
      });
      if (!asked.ok) return no(atOption(asked.error[0] ?? { code: 'token-unknown' }));
      const { id } = asked.value;
      const page = `${desk}/tokens`;
      const text = readersWords().t('command-token.asked', { token: id, page });
      return ok({ value: { token: id, authority, page }, lines: [plainly(text)] });
    });
  },
};

export const TOKEN_END: OperatorCommand = {
  name: 'token end',
  does: 'command-does.token-end',
  example: 'comity token end --token vKq0Zb6yYx3mTn8a',
  options: { ...HOME, token: { value: 'ID', required: true, does: 'option.token' } },
  run: (options, withNode) =>
    withNode(options, async (node): Promise<Result<Answer, Fault>> => {
      const id = given(options, 'token');
      const found = (await tokensHere(node, options)).find((token) => token.id === id);
      if (found === undefined) return no({ code: 'token-unknown' });
      const { authority } = found;
      const who = { authority, id: SHELL, number: SHELL };
      const ended = await endToken(node.parts, { who, id });
      if (!ended.ok) return ended;
      const text = readersWords().t('command-token.ended', { token: id });
      return ok({ value: { token: id, authority, ended: true }, lines: [plainly(text)] });
    }),
};
