const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SOON = 12 * HOUR;

/** Words of spans in the language of the page; `{a}` and `{b}` are figures. */
export interface SpanWords {
  readonly daysHours: string;
  readonly hoursMinutes: string;
  readonly now: string;
  readonly over: string;
  readonly days: string;
  readonly hours: string;
  readonly minutes: string;
}

const put = (form: string, a: number | string, b: number | string = ''): string =>
  form.replace('{a}', String(a)).replace('{b}', String(b));

/** @returns a span in its two largest units, rounded down, as the server writes it. */
export function spanText(milliseconds: number, words: SpanWords): string {
  const days = Math.floor(milliseconds / DAY);
  const hours = Math.floor((milliseconds % DAY) / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  if (days > 0) return hours > 0 ? put(words.daysHours, days, hours) : put(words.days, days);
  if (hours > 0) {
    return minutes > 0 ? put(words.hoursMinutes, hours, minutes) : put(words.hours, hours);
  }
  return minutes > 0 ? put(words.minutes, minutes) : words.now;
}

/** @returns what the shape of a clock says. */
export function toneAt(left: number): 'run' | 'soon' | 'late' {
  if (left < 0) return 'late';
  return left < SOON ? 'soon' : 'run';
}

function wordsOf(body: HTMLElement): SpanWords {
  const read = (name: string): string => body.dataset[name] ?? '';
  return {
    daysHours: read('spanDh'),
    hoursMinutes: read('spanHm'),
    days: read('spanD'),
    hours: read('spanH'),
    minutes: read('spanM'),
    now: read('spanNow'),
    over: read('spanOver'),
  };
}

function refresh(element: HTMLElement, now: number, words: SpanWords): void {
  const left = Date.parse(element.dataset['due'] ?? '') - now;
  if (Number.isNaN(left)) return;
  const span = spanText(Math.abs(left), words);
  const bare = element.classList.contains('c-big');
  const text = left < 0 && !bare ? put(words.over, span) : span;
  if (element.textContent !== text) element.textContent = text;
  const clock = element.closest<HTMLElement>('.c-clock, .c-big, .c-alarm:not(.c-alarm--top)');
  const tone = toneAt(left);
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
    const words = wordsOf(page.body);
    for (const element of page.querySelectorAll<HTMLElement>('[data-due]')) {
      refresh(element, Date.now() + ahead, words);
    }
  }, 10_000);
}
