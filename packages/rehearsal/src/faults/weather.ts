import { type Answer, type Call, type Carry, type Fault, LineDown } from '../network.ts';
import type { Chance } from './chance.ts';

/** How bad the line is. */
export const MOODS = { calm: 0, rain: 35, storm: 75, cut: 100 } as const;
export type Mood = keyof typeof MOODS;

/** A line that fails by chance. */
export interface Weather {
  readonly fault: Fault;
  /** What has happened so far, by name. */
  readonly happened: Readonly<Record<string, number>>;
  set(mood: Mood): void;
  /** Lets everything that was held back arrive, in any order; its answers are lost. */
  clearUp(): Promise<void>;
  /** Loses everything that was held back. */
  loseHeld(): void;
}

type Trouble = (call: Call, carry: Carry) => Promise<Answer>;

/** What a call that fails meets: one of ten troubles. Nothing here knows the bytes' meaning. */
export function createWeather(chance: Chance): Weather {
  const happened: Record<string, number> = {};
  const held: { readonly call: Call; readonly carry: Carry }[] = [];
  let mood: Mood = 'calm';

  const releaseOne = async (): Promise<void> => {
    const [late] = held.splice(chance.number(held.length), 1);
    await late?.carry(late.call).catch(() => undefined);
  };
  const troubles: Readonly<Record<string, Trouble>> = {
    lost: async () => {
      throw new LineDown('lost on the way');
    },
    'answer-lost': async (call, carry) => {
      await carry(call);
      throw new LineDown('the answer was lost');
    },
    doubled: async (call, carry) => {
      await carry(call);
      return carry(call);
    },
    'doubled-at-once': async (call, carry) => {
      const [first, second] = await Promise.allSettled([carry(call), carry(call)]);
      const kept = chance.percent(50) ? first : second;
      if (kept.status === 'rejected') throw kept.reason;
      return kept.value;
    },
    cut: (call, carry) =>
      carry({ ...call, body: call.body.subarray(0, chance.number(call.body.length)) }),
    'answer-cut': async (call, carry) => {
      const answer = await carry(call);
      return { ...answer, body: answer.body.subarray(0, answer.body.length >> 1) };
    },
    changed: (call, carry) => carry({ ...call, body: oneBitChanged(call.body, chance) }),
    'answer-changed': async (call, carry) => {
      const answer = await carry(call);
      return { ...answer, body: oneBitChanged(answer.body, chance) };
    },
    late: async (call, carry) => {
      held.push({ call: { ...call, body: Uint8Array.from(call.body) }, carry });
      throw new LineDown('no answer in time');
    },
    'late-and-repeated': async (call, carry) => {
      held.push({ call: { ...call, body: Uint8Array.from(call.body) }, carry });
      return carry(call);
    },
  };
  const names = Object.keys(troubles);

  return {
    happened,
    set: (next) => {
      mood = next;
    },
    fault: async (call, carry) => {
      if (held.length > 0 && chance.percent(30)) await releaseOne();
      if (!chance.percent(MOODS[mood])) return carry(call);
      const name = mood === 'cut' ? 'lost' : chance.one(names);
      happened[name] = (happened[name] ?? 0) + 1;
      const trouble = troubles[name];
      return trouble === undefined ? carry(call) : trouble(call, carry);
    },
    loseHeld: () => {
      happened['lost'] = (happened['lost'] ?? 0) + held.splice(0).length;
    },
    clearUp: async () => {
      mood = 'calm';
      while (held.length > 0) await releaseOne();
    },
  };
}

function oneBitChanged(bytes: Uint8Array, chance: Chance): Uint8Array {
  const changed = Uint8Array.from(bytes);
  if (changed.length === 0) return changed;
  const at = chance.number(changed.length);
  changed[at] = (changed[at] ?? 0) ^ (1 << chance.number(8));
  return changed;
}
