import { erasedBy } from '@comity/case';
import { actHash, verifyAct } from './act.ts';
import type { ActHeader } from './act-format.ts';
import { bodyCommitment } from './body.ts';
import { broken, type Finding, type OpenBundle, sound } from './bundle-finding.ts';
import type { BundledAct } from './bundle-format.ts';
import { compromisedSince } from './trust-list.ts';

/** Every act is of this case and signed by a key valid when it arrived. */
export function checkActSignatures({ bundle, trust }: OpenBundle): Finding {
  const arrivals = new Map<string, string>();
  for (const { receipt } of bundle.receipts) {
    if (receipt.outcome === 'accepted') arrivals.set(receipt.act, receipt.at);
  }
  let claims = 0;
  const doubtful: { readonly authority: string; readonly since: string }[] = [];
  for (const [index, { act }] of bundle.acts.entries()) {
    const { header } = act;
    const at = `/acts/${index}`;
    if (header.case !== bundle.case) {
      return broken(at, {
        code: 'act-of-other-case',
        params: { act: header.id, case: header.case },
      });
    }
    // Without a receipt nobody but the author says when: the claimed time is all there is.
    const arrival = arrivals.get(actHash(header));
    if (arrival === undefined) claims += 1;
    const verified = verifyAct(act, trust, arrival ?? header.claimed);
    if (!verified.ok) {
      return broken(at, {
        code: 'act-not-proven',
        params: { ...nameOf(header), because: verified.error },
      });
    }
    const since = compromisedSince(trust, { ...header.author, keyId: header.signingKey });
    // A thief dates back: without a receipt nothing says that it was signed before.
    if (since !== undefined && (arrival === undefined || since <= arrival)) {
      doubtful.push({ authority: header.author.authority, since });
    }
  }
  const shown = { code: 'signed-on-arrival', params: { n: bundle.acts.length - claims } } as const;
  const claimed = { code: 'signed-at-claim', params: { n: claims } } as const;
  const inDoubt = [...Map.groupBy(doubtful, ({ authority, since }) => `${authority} ${since}`)].map(
    ([, [first = { authority: '', since: '' }, ...more]]) =>
      ({ code: 'signed-in-doubt', params: { ...first, n: 1 + more.length } }) as const,
  );
  return sound(shown, ...(claims === 0 ? [] : [claimed]), ...inDoubt);
}

/** Each author's acts run from 1 without gap, each naming the one before; what was seen is here. */
export function checkChains({ bundle }: OpenBundle): Finding {
  const chains = new Map<string, { readonly header: ActHeader; readonly index: number }[]>();
  const ids = new Set<string>();
  for (const [index, { act }] of bundle.acts.entries()) {
    const { header } = act;
    if (ids.has(header.id)) {
      return broken(`/acts/${index}`, { code: 'act-twice', params: { act: header.id } });
    }
    ids.add(header.id);
    const chain = chains.get(header.author.authority) ?? [];
    chain.push({ header, index });
    chains.set(header.author.authority, chain);
  }
  for (const [authority, chain] of chains) {
    chain.sort((a, b) => a.header.seq - b.header.seq);
    let prev: string | null = null;
    for (const [place, { header, index }] of chain.entries()) {
      const at = `/acts/${index}`;
      if (header.seq !== place + 1) {
        return broken(at, { code: 'act-missing', params: { seq: place + 1, authority } });
      }
      if (header.prev !== prev) {
        return broken(at, { code: 'act-out-of-order', params: nameOf(header) });
      }
      prev = actHash(header);
    }
  }
  const found = { code: 'chains', params: { n: chains.size } } as const;
  return checkSeen(bundle.acts, chains) ?? sound(found);
}

type Chains = ReadonlyMap<string, readonly unknown[]>;

/** An act cannot have seen what is not in the bundle: nothing was cut off at the end. */
function checkSeen(acts: readonly BundledAct[], chains: Chains): Finding | undefined {
  for (const [index, { act }] of acts.entries()) {
    for (const [authority, count] of Object.entries(act.header.seen)) {
      const held = chains.get(authority)?.length ?? 0;
      if (count > held) {
        return broken(`/acts/${index}`, {
          code: 'act-saw-more',
          params: { ...nameOf(act.header), n: count, of: authority, held },
        });
      }
    }
  }
  return undefined;
}

/** Every body that is here is the one its header commits to. */
export function checkBodies({ bundle }: OpenBundle): Finding {
  let present = 0;
  for (const [index, { act, body }] of bundle.acts.entries()) {
    if (body === 'erased') continue;
    if (bodyCommitment(body) !== act.header.body) {
      return broken(`/acts/${index}/body`, { code: 'body-not-signed', params: nameOf(act.header) });
    }
    present += 1;
  }
  return sound({ code: 'bodies', params: { n: present } });
}

/** Every body that is gone was erased by an act that is here with its own body. */
export function checkErasures({ bundle }: OpenBundle): Finding {
  const erased = new Set<unknown>();
  for (const { act, body } of bundle.acts) {
    if (body === 'erased') continue;
    const said = { kind: act.header.kind, content: body.content };
    for (const id of erasedBy(said, 'done')) erased.add(id);
  }
  let gone = 0;
  for (const [index, { act, body }] of bundle.acts.entries()) {
    if (body !== 'erased') continue;
    if (!erased.has(act.header.id)) {
      return broken(`/acts/${index}/body`, { code: 'body-not-here', params: nameOf(act.header) });
    }
    gone += 1;
  }
  return sound({ code: 'erased', params: { n: gone } });
}

/** How an act is spoken of: its number with its author, and its kind. */
const nameOf = ({ seq, author, kind }: ActHeader) => ({ seq, authority: author.authority, kind });
