import type { Page } from 'playwright-core';

/** How often a page sounded, told by a notice, and blinked in its title. */
export interface Rung {
  sounds: number;
  notices: number;
  titles: number;
}

/** In place of what a page rings with: counts how often it did. Runs in the page. */
export function countRings(): void {
  const rung: Rung = { sounds: 0, notices: 0, titles: 0 };
  Object.assign(globalThis, { rung });
  const first = new WeakSet<object>();
  class Sound {
    state = 'running';
    currentTime = 0;
    destination = {};
    resume = async (): Promise<void> => undefined;
    createGain = () => {
      const gain = {
        setValueAtTime: () => undefined,
        exponentialRampToValueAtTime: () => undefined,
      };
      return { gain, connect: (to: unknown) => to };
    };
    createOscillator = () => ({
      frequency: { value: 0 },
      connect: (to: unknown) => to,
      start: (when: number) => {
        if (when === 0) rung.sounds += 1;
      },
      stop: () => undefined,
    });
  }
  class Notice {
    static permission = 'granted';
    constructor() {
      rung.notices += 1;
    }
  }
  Object.assign(globalThis, { AudioContext: Sound, Notification: Notice });
  const blinks = (): void => {
    const { title } = document;
    if (title.startsWith('\u25B2') && !first.has(rung)) {
      first.add(rung);
      rung.titles += 1;
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    const head = document.querySelector('title');
    if (head) new MutationObserver(blinks).observe(head, { childList: true });
  });
}

/** What a page has rung so far. */
export const rungOn = (page: Page): Promise<Rung> =>
  page.evaluate(() => ({ ...(globalThis as unknown as { rung: Rung }).rung }));
