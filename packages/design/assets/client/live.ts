import { isNews } from './news.ts';
import type { Bell } from './ring.ts';

const KINDS = ['act-arrived', 'proof-arrived', 'draft-changed', 'link-changed', 'alarm'];
/** Alerts that come together bring the page up to date once; what cannot wait does so at once. */
const TOGETHER_MS = 1000;
const AT_ONCE_MS = 50;
/** Between two tries to reach the node, and until a line that broke is said to be down. */
const AGAIN_MS = 3000;
const GRACE_MS = 8000;
/** The node says that it is there every ten seconds: after that long the line carries nothing. */
const SILENT_MS = 25_000;
/** What of a page is brought up to date: where something may be half typed, all that is around it. */
const AROUND = ['.c-alerts', '.c-nav', '.c-foot'];

const GRAVE = 'c-live--emergency';

interface Notice {
  readonly kind: string;
  readonly urgency: string;
  readonly caseId: string | null;
  /** Whoever looks at this page is called. */
  readonly mine: boolean;
}

function notice(kind: string, data: string): Notice {
  const read = JSON.parse(data) as { urgency?: unknown; caseId?: unknown; mine?: unknown };
  return {
    kind,
    urgency: String(read.urgency ?? 'routine'),
    caseId: typeof read.caseId === 'string' ? read.caseId : null,
    mine: read.mine === true,
  };
}

function link(words: string, to: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = to;
  anchor.textContent = words;
  return anchor;
}

/** What is the same thing after the page was brought up to date. */
const nameOf = (one: Element | null): string => one?.id || one?.getAttribute('href') || '';

const ask = (url: string, ms: number): Promise<Response> =>
  fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(ms) });

/**
 * Fetches this page again and puts parts of it in place of the old ones. The keyboard stays where it
 * was, or where that has gone at the head of the page: never on another thing.
 *
 * @returns the page as it came; undefined where none did
 */
async function renew(page: Document, bell: Bell, parts: readonly string[]) {
  const answer = await ask(location.href, SILENT_MS);
  if (!answer.ok || answer.redirected) return undefined;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const focused = page.activeElement;
  const named = nameOf(focused);
  for (const selector of parts) {
    const old = page.querySelector(selector);
    const now = fresh.querySelector(selector);
    if (!old || !now) continue;
    const open = [...old.querySelectorAll('details')].map((details) => details.open);
    old.replaceChildren(...now.childNodes);
    old.querySelectorAll('details').forEach((details, index) => {
      details.open = open[index] ?? details.open;
    });
  }
  page.body.dataset['now'] = fresh.body.dataset['now'] ?? '';
  bell.draw();
  if (page.activeElement !== focused) {
    const same = [...page.querySelectorAll<HTMLElement>('main [id], main a, nav a')];
    const one = same.find((each) => named && nameOf(each) === named);
    (one ?? page.getElementById('main'))?.focus({ preventScroll: true });
  }
  return fresh;
}

/**
 * Listens for what arrives: says it in the page's alert region, and brings the page up to date in
 * place, but for what may be half typed. A line that breaks or falls silent is said, and tried again
 * until it is back; what came meanwhile rings then.
 */
export function listen(page: Document, bell: Bell): void {
  const region = page.querySelector<HTMLElement>('.c-live');
  const alert = region?.querySelector('[role="alert"]');
  const {
    events,
    live,
    arrived = '',
    emergency = '',
    reload = '',
    open = '',
  } = {
    ...region?.dataset,
  };
  if (!region || !alert || !events) return;
  const { lost = '', out = '', enter = '' } = region.dataset;
  const parts = live === 'true' ? ['main', ...AROUND] : AROUND;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let down: ReturnType<typeof setTimeout> | undefined;
  let showing: Promise<unknown> = Promise.resolve();
  let urgent = false;
  let news = false;
  let isCut = false;
  let emergencyIn: string | null = null;
  const say = (isGrave: boolean, ...words: readonly (string | Node)[]): void => {
    alert.replaceChildren(...words);
    region.classList.toggle(GRAVE, isGrave);
  };
  const show = async (): Promise<void> => {
    waiting = undefined;
    const [isUrgent, isNews, isBack, inCase] = [urgent, news, isCut, emergencyIn];
    urgent = news = isCut = false;
    emergencyIn = null;
    const fresh = await renew(page, bell, parts).catch(() => undefined);
    const ways = fresh && live === 'true' ? [] : [link(reload, location.href)];
    if (isUrgent) say(true, emergency, ...(inCase ? [link(open, `/cases/${inCase}`)] : ways));
    // Other news do not take the place of what is grave.
    else if (isNews && !region.classList.contains(GRAVE)) say(false, arrived, ...ways);
    // What came while the line was down was told to nobody here.
    if (isBack && fresh?.querySelector('[data-called="true"]')) bell.ring();
  };
  const showSoon = (ms: number): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      showing = showing.then(show);
    }, ms);
  };
  const connect = (): void => {
    const source = new EventSource(events);
    const hear = (): void => {
      clearTimeout(silence);
      silence = setTimeout(fail, SILENT_MS, true);
    };
    const fail = (isSilent: boolean): void => {
      source.close();
      clearTimeout(silence);
      isCut = true;
      const cut = (): void => {
        say(true, lost);
        bell.ring(true);
      };
      down ??= setTimeout(cut, isSilent ? 0 : GRACE_MS);
      const later = (): unknown => setTimeout(connect, AGAIN_MS);
      ask(events, GRACE_MS).then(({ status, body }) => {
        void body?.cancel();
        if (status !== 401) return later();
        clearTimeout(down);
        say(true, out, link(enter, location.href));
        return bell.ring(true);
      }, later);
    };
    hear();
    source.addEventListener('here', hear);
    source.addEventListener('error', () => fail(false));
    source.addEventListener('open', () => {
      hear();
      clearTimeout(down);
      down = undefined;
      if (alert.textContent === lost) say(false);
      if (isCut) showSoon(0);
    });
    for (const kind of KINDS) {
      source.addEventListener(kind, (event) => {
        hear();
        const told = notice(kind, (event as MessageEvent<string>).data);
        news ||= isNews(told.kind);
        if (told.mine) bell.ring(told.urgency === 'routine');
        if (told.kind === 'act-arrived' && told.urgency === 'emergency') {
          urgent = true;
          emergencyIn = told.caseId;
        }
        if (urgent || told.mine) showSoon(AT_ONCE_MS);
        else if (waiting === undefined) showSoon(TOGETHER_MS);
      });
    }
  };
  // A form that leaves while nothing gets through would be lost with its page: it waits here.
  page.addEventListener('submit', (event) => {
    const { target, submitter } = event;
    if (down === undefined || !(target instanceof HTMLFormElement)) return;
    event.preventDefault();
    ask(location.href, GRACE_MS).then(
      () => {
        down = undefined;
        target.requestSubmit(submitter);
      },
      () => say(true, lost),
    );
  });
  connect();
}
