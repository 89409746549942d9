const KEPT = 'comity-rings';
/** Two tones, as a telephone on a wall: heard in the next room, and not an ambulance. */
const TONES = [880, 660] as const;
const TONE_S = 0.28;
const TIMES = 6;
const TITLE_MS = 1_000;
const TITLE_TIMES = 30;

/** What makes a page ring. */
export interface Bell {
  /**
   * Sounds, blinks in the title, and asks the browser to tell: whoever was called hears it. Softly, for
   * a test of another State: two tones and nothing more.
   */
  ring(softly?: boolean): void;
  /** Draws the switch anew, where the page has a place for it. */
  draw(): void;
}

const isOn = (): boolean => {
  try {
    return localStorage.getItem(KEPT) === 'on';
  } catch {
    return false;
  }
};

function keep(on: boolean): void {
  try {
    if (on) localStorage.setItem(KEPT, 'on');
    else localStorage.removeItem(KEPT);
  } catch {
    // A browser that keeps nothing is asked again on the next page.
  }
}

/** The switch that lets this browser ring, on the pages that have a place for it. */
export function hangBell(page: Document): Bell {
  let context: AudioContext | undefined;
  let blinking: ReturnType<typeof setInterval> | undefined;
  const title = page.title;

  /** Browsers let a page sound once somebody has touched it. */
  const wake = (): void => {
    if (!isOn()) return;
    context ??= new AudioContext();
    void context.resume().then(draw);
  };
  const sound = (times: number): void => {
    if (context?.state !== 'running') return;
    const at = context.currentTime;
    for (let n = 0; n < times; n += 1) {
      const tone = context.createOscillator();
      const volume = context.createGain();
      const begins = at + n * TONE_S;
      tone.frequency.value = TONES[n % TONES.length] ?? TONES[0];
      volume.gain.setValueAtTime(0.25, begins);
      volume.gain.exponentialRampToValueAtTime(0.001, begins + TONE_S);
      tone.connect(volume).connect(context.destination);
      tone.start(begins);
      tone.stop(begins + TONE_S);
    }
  };
  const blink = (): void => {
    clearInterval(blinking);
    let n = 0;
    blinking = setInterval(() => {
      n += 1;
      page.title = n % 2 === 1 ? `\u25B2 ${title}` : title;
      if (n >= TITLE_TIMES) clearInterval(blinking);
    }, TITLE_MS);
  };
  const tell = (): void => {
    const text = page.querySelector<HTMLElement>('.c-live')?.dataset['rings'] ?? '';
    if (!('Notification' in window) || Notification.permission !== 'granted' || text === '') return;
    // One for all: it says that something rings, and nothing of what.
    new Notification(text, { tag: 'comity-alarm', requireInteraction: true });
  };
  const turn = (on: boolean): void => {
    keep(on);
    if (on) {
      wake();
      if ('Notification' in window && Notification.permission === 'default') {
        void Notification.requestPermission();
      }
    }
    draw();
  };
  function draw(): void {
    const place = page.querySelector<HTMLElement>('.c-arm');
    if (place === null) return;
    const { arm = '', armed = '', disarm = '', blocked = '' } = place.dataset;
    const on = isOn();
    const button = page.createElement('button');
    button.type = 'button';
    button.id = 'arm';
    button.className = on
      ? 'c-link-button'
      : 'govuk-button govuk-button--secondary c-button--small';
    button.textContent = on ? disarm : arm;
    button.addEventListener('click', () => turn(!on));
    const sounds = context?.state === 'running';
    const state = on ? (sounds ? armed : blocked) : '';
    const held = place.contains(page.activeElement);
    place.replaceChildren(...(state === '' ? [] : [`${state} `]), button);
    if (held) button.focus();
    for (const key of page.querySelectorAll<HTMLElement>('[data-key]')) key.hidden = !on;
  }

  for (const event of ['pointerdown', 'keydown']) page.addEventListener(event, wake);
  page.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const types = target instanceof HTMLElement && target.matches('input, textarea, select');
    if (!isOn() || event.repeat || types || ctrlKey || metaKey || altKey) return;
    // The first of its kind: what rings first, what is next.
    const keys = [...page.querySelectorAll<HTMLElement>('[data-key]')];
    keys.find((one) => one.dataset['key'] === key.toLowerCase())?.parentElement?.click();
  });
  wake();
  draw();
  return {
    ring: (softly) => {
      if (!isOn()) return;
      sound(softly ? 2 : TIMES);
      if (softly) return;
      blink();
      tell();
    },
    draw,
  };
}
