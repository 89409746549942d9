import { actHash, verifyAct } from './act.ts';
import type { ActHeader } from './act-format.ts';
import { bodyCommitment } from './body.ts';
import { broken, counted, type Finding, type OpenBundle, sound } from './bundle-finding.ts';
import type { BundledAct } from './bundle-format.ts';

/** Every act is of this case and signed by a key valid when it arrived. */
export function checkActSignatures({ bundle, trust }: OpenBundle): Finding {
  const arrivals = new Map<string, string>();
  for (const { receipt } of bundle.receipts) {
    if (receipt.outcome === 'accepted') arrivals.set(receipt.act, receipt.at);
  }
  let claims = 0;
  for (const [index, { act }] of bundle.acts.entries()) {
    const { header } = act;
    const at = `/acts/${index}`;
    if (header.case !== bundle.case) {
      return broken(at, `Act ${header.id} belongs to the case ${header.case}.`);
    }
    // Without a receipt nobody but the author says when: the claimed time is all there is.
    const arrival = arrivals.get(actHash(header));
    if (arrival === undefined) claims += 1;
    const verified = verifyAct(act, trust, arrival ?? header.claimed);
    if (!verified.ok) return broken(at, `${nameOf(header)}: ${verified.error.text}`);
  }
  const shown = `${counted(bundle.acts.length - claims, 'act')} signed by keys valid on arrival`;
  const claimed = `${counted(claims, 'act')} by keys valid at the time its author claims`;
  return sound(claims === 0 ? shown : `${shown}; ${claimed}`);
}

/** Each author's acts run from 1 without gap, each naming the one before; what was seen is here. */
export function checkChains({ bundle }: OpenBundle): Finding {
  const chains = new Map<string, { readonly header: ActHeader; readonly index: number }[]>();
  const ids = new Set<string>();
  for (const [index, { act }] of bundle.acts.entries()) {
    const { header } = act;
    if (ids.has(header.id)) return broken(`/acts/${index}`, `Act ${header.id} is here twice.`);
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
        return broken(at, `Act ${place + 1} of ${authority} is missing or is here twice.`);
      }
      if (header.prev !== prev) {
        return broken(at, `${nameOf(header)} does not follow the act before it.`);
      }
      prev = actHash(header);
    }
  }
  return checkSeen(bundle.acts, chains) ?? sound(`${counted(chains.size, 'author')}, no gap`);
}

type Chains = ReadonlyMap<string, readonly unknown[]>;

/** An act cannot have seen what is not in the bundle: nothing was cut off at the end. */
function checkSeen(acts: readonly BundledAct[], chains: Chains): Finding | undefined {
  for (const [index, { act }] of acts.entries()) {
    for (const [authority, count] of Object.entries(act.header.seen)) {
      const held = chains.get(authority)?.length ?? 0;
      if (count > held) {
        const text = `${nameOf(act.header)} had seen ${counted(count, 'act')} of ${authority}`;
        return broken(`/acts/${index}`, `${text}; the file holds ${held}.`);
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
      const text = `The body of ${nameOf(act.header)} is not the one its author signed.`;
      return broken(`/acts/${index}/body`, text);
    }
    present += 1;
  }
  return sound(`${counted(present, 'body').replace('bodys', 'bodies')} as committed`);
}

/** Every body that is gone was erased by an act that is here with its own body. */
export function checkErasures({ bundle }: OpenBundle): Finding {
  const erased = new Set<unknown>();
  for (const { act, body } of bundle.acts) {
    if (act.header.kind === 'body-erased' && body !== 'erased') erased.add(body.content['act']);
  }
  let gone = 0;
  for (const [index, { act, body }] of bundle.acts.entries()) {
    if (body !== 'erased') continue;
    if (!erased.has(act.header.id)) {
      const text = `The body of ${nameOf(act.header)} is missing, and no act says that it was erased.`;
      return broken(`/acts/${index}/body`, text);
    }
    gone += 1;
  }
  return sound(gone === 0 ? 'nothing was erased' : `${gone} erased, each by an act`);
}

const nameOf = (header: ActHeader): string =>
  `act ${header.seq} of ${header.author.authority} (${header.kind})`;
