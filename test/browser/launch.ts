import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { LIMIT_MS } from '../wait.ts';
import { unpackBrowser } from './unpack.ts';

/** A browser of a test's own. */
export interface TestBrowser {
  readonly browser: Browser;
  /**
   * Opens a page in a new session (its own cookies), gives it to `work` and closes it. Fails when a
   * script of the page failed, or the page's own policy refused something.
   */
  withPage<T>(options: BrowserContextOptions, work: PageWork<T>): Promise<T>;
  close(): Promise<void>;
}

/** What is done with a page. */
export type PageWork<T> = (page: Page, context: BrowserContext) => Promise<T>;

const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-gpu',
  '--no-pings',
  '--no-first-run',
  '--font-render-hinting=none',
  // Nothing but this machine has a name: a page that asks the network for a font fails its test.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Starts the browser, as root or not, without any system package and without the network. */
export async function launchBrowser(): Promise<TestBrowser> {
  const { program, fonts, env } = unpackBrowser();
  const home = mkdtempSync(join(tmpdir(), 'browser-'));
  const fontFile = join(home, 'fonts.conf');
  writeFileSync(fontFile, fontSettings(fonts, home));
  const browser = await chromium.launch({
    executablePath: program,
    headless: true,
    timeout: LIMIT_MS,
    args,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      TMPDIR: home,
      FONTCONFIG_FILE: fontFile,
      ...env,
    },
  });
  return {
    browser,
    withPage: (options, work) => onePage(browser, options, work),
    close: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The same fonts on every machine, so that pages have the same lines everywhere. */
const fontSettings = (fonts: string, home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>
`;

/** One page in a browser of its own: for a file with a single browser test. */
export async function withPage<T>(options: BrowserContextOptions, work: PageWork<T>): Promise<T> {
  const browser = await launchBrowser();
  try {
    return await browser.withPage(options, work);
  } finally {
    await browser.close();
  }
}

async function onePage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  work: PageWork<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...options });
  context.setDefaultTimeout(LIMIT_MS);
  const complaints: string[] = [];
  context.on('page', (page) => {
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (line) => {
      if (/Content Security Policy/i.test(line.text())) {
        complaints.push(`${page.url()}: ${line.text()}`);
      }
    });
  });
  try {
    const done = await work(await context.newPage(), context);
    assert.deepEqual(complaints, [], 'scripts of the page failed or were refused');
    return done;
  } finally {
    await context.close();
  }
}
