import type { Bell } from './ring.ts';

const KINDS = ['act-arrived', 'proof-arrived', 'draft-changed', 'link-changed', 'alarm'];
/** Alerts that come together bring the page up to date once. */
const TOGETHER_MS = 300;
const GRACE_MS = 8000;

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

/**
 * Fetches this page again and puts its main part, navigation and time in place of the old ones. The
 * keyboard stays where it was, or where that has gone at the head of the page: never on another thing.
 */
async function renew(page: Document, bell: Bell): Promise<boolean> {
  const answer = await fetch(location.href, { credentials: 'same-origin' });
  if (!answer.ok || answer.redirected) return false;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const focused = page.activeElement;
  const named = nameOf(focused);
  for (const selector of ['.c-alerts', 'main', '.c-nav', '.c-foot']) {
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
    const again = [...page.querySelectorAll<HTMLElement>('main [id], main a, nav a')];
    const one = again.find((each) => named && nameOf(each) === named);
    (one ?? page.getElementById('main'))?.focus({ preventScroll: true });
  }
  return true;
}

/**
 * Listens for what arrives: says it in the page's alert region, and brings a page without forms
 * up to date in place. EventSource reconnects by itself; a line that stays down is said too.
 */
export function listen(page: Document, bell: Bell): void {
  const region = page.querySelector<HTMLElement>('.c-live');
  const alert = region?.querySelector('[role="alert"]');
  const url = region?.dataset['events'];
  if (!region || !alert || !url) return;
  const { arrived = '', emergency = '', reload = '', open = '', lost = '' } = region.dataset;
  const source = new EventSource(url);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let urgent = false;
  let news = false;
  let emergencyIn: string | null = null;
  const say = (text: string, ...links: readonly HTMLAnchorElement[]): void => {
    alert.replaceChildren(text, ...links);
    region.classList.toggle('c-live--emergency', urgent);
  };
  const show = async (): Promise<void> => {
    const live = region.dataset['live'] === 'true';
    const renewed = live && (await renew(page, bell).catch(() => false));
    const caseLink = emergencyIn === null ? [] : [link(open, `/cases/${emergencyIn}`)];
    if (urgent && caseLink.length > 0) say(emergency, ...caseLink);
    else if (urgent || news)
      say(urgent ? emergency : arrived, ...(renewed ? [] : [link(reload, location.href)]));
    urgent = false;
    news = false;
    emergencyIn = null;
  };
  for (const kind of KINDS) {
    source.addEventListener(kind, (event) => {
      const told = notice(kind, (event as MessageEvent<string>).data);
      // A proof answers what was sent from here, and an alarm is about what was told already: the
      // page takes it in, and nobody is told of news.
      news ||= told.kind !== 'proof-arrived' && told.kind !== 'alarm';
      if (told.mine) bell.ring(told.urgency === 'routine');
      if (told.kind === 'act-arrived' && told.urgency === 'emergency') {
        urgent = true;
        emergencyIn = told.caseId;
      }
      clearTimeout(waiting);
      waiting = setTimeout(show, TOGETHER_MS);
    });
  }
  let down: ReturnType<typeof setTimeout> | undefined;
  let wasDown = false;
  source.addEventListener('error', () => {
    wasDown = true;
    clearTimeout(down);
    down = setTimeout(() => say(lost), GRACE_MS);
  });
  source.addEventListener('open', () => {
    clearTimeout(down);
    if (alert.textContent === lost) alert.replaceChildren();
    // What came while the line was down was told to nobody here.
    if (wasDown) {
      wasDown = false;
      void show().then(() => {
        if (page.querySelector('[data-take-alarm="mine"]') !== null) bell.ring();
      });
    }
  });
}
