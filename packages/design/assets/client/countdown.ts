const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SOON = 12 * HOUR;

/** Words of spans in the language of the page, as its body carries them; `{a}` and `{b}` are figures. */
export interface SpanWords {
  readonly spanDh?: string | undefined;
  readonly spanHm?: string | undefined;
  readonly spanNow?: string | undefined;
  readonly spanOver?: string | undefined;
  readonly spanD?: string | undefined;
  readonly spanH?: string | undefined;
  readonly spanM?: string | undefined;
}

const put = (form = '', a: number | string = '', b: number | string = ''): string =>
  form.replace('{a}', String(a)).replace('{b}', String(b));

/** @returns a span in its two largest units, rounded down, as the server writes it. */
export function spanText(milliseconds: number, words: SpanWords): string {
  const days = Math.floor(milliseconds / DAY);
  const hours = Math.floor((milliseconds % DAY) / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  if (days > 0) return hours > 0 ? put(words.spanDh, days, hours) : put(words.spanD, days);
  if (hours > 0) {
    return minutes > 0 ? put(words.spanHm, hours, minutes) : put(words.spanH, hours);
  }
  return minutes > 0 ? put(words.spanM, minutes) : put(words.spanNow);
}

/** @returns what the shape of a clock says; nobody is late with a day that only passes. */
export function toneAt(left: number, owed: boolean): 'run' | 'soon' | 'late' {
  if (left < 0) return owed ? 'late' : 'run';
  return left < SOON ? 'soon' : 'run';
}

function refresh(element: HTMLElement, now: number, words: SpanWords): void {
  const { due, ago } = element.dataset;
  const left = Date.parse(due ?? '') - now;
  if (Number.isNaN(left)) return;
  const span = spanText(Math.abs(left), words);
  const bare = element.classList.contains('c-big');
  const text = left < 0 && !bare ? put(ago ?? words.spanOver, span) : span;
  if (element.textContent !== text) element.textContent = text;
  const clock = element.closest<HTMLElement>('.c-clock, .c-big, .c-alarm:not(.c-alarm--top)');
  const tone = toneAt(left, ago === undefined);
  if (!clock || clock.classList.contains(`is-${tone}`)) return;
  clock.classList.remove('is-run', 'is-soon', 'is-late');
  clock.classList.add(`is-${tone}`);
  clock.querySelector(':scope > .c-icon use')?.setAttribute('href', `#i-${tone}`);
}

/**
 * Brings the spans of a page up to date every ten seconds. They are right as the server wrote
 * them; the clock is the server's, not this machine's.
 */
export function keepTime(page: Document): void {
  const ahead = Date.parse(page.body.dataset['now'] ?? '') - Date.now();
  if (Number.isNaN(ahead)) return;
  setInterval(() => {
    const words = page.body.dataset;
    for (const element of page.querySelectorAll<HTMLElement>('[data-due]')) {
      refresh(element, Date.now() + ahead, words);
    }
  }, 10_000);
}
