import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from '../../../../test/browser/axe.ts';
import { launchBrowser, type TestBrowser } from '../../../../test/browser/launch.ts';
import { until } from '../../../../test/wait.ts';
import { type DeskClient, openDesk } from './desk-client.ts';

type Node = 'ISL' | 'USA';

interface Look {
  readonly node: Node;
  readonly url: string;
  /** What is done on the page before it is looked at. */
  readonly first?: (page: Page) => Promise<void>;
}

const send = (page: Page): Promise<void> =>
  page.click('main form button.govuk-button:not([name], [aria-hidden="true"])');

const LOOKS: readonly Look[] = [
  { node: 'USA', url: '/' },
  { node: 'USA', url: '/?q=nothing' },
  { node: 'USA', url: '/cases/silkroad' },
  { node: 'USA', url: '/cases/netwalker' },
  { node: 'USA', url: '/cases/silkroad-asked/answer' },
  { node: 'USA', url: '/cases/silkroad/withdraw' },
  { node: 'USA', url: '/reviews' },
  { node: 'USA', url: '/cases/netwalker/review' },
  { node: 'USA', url: '/cases/silkroad/export' },
  { node: 'USA', url: '/directory' },
  { node: 'USA', url: '/passkey' },
  { node: 'USA', url: '/cases/none' },
  { node: 'ISL', url: '/cases/silkroad?view=print&done=triage' },
  { node: 'ISL', url: '/cases/silkroad/triage', first: send },
  { node: 'ISL', url: '/cases/silkroad/ask' },
  { node: 'ISL', url: '/cases/silkroad/refuse', first: send },
  {
    node: 'ISL',
    url: '/cases/silkroad/confirm',
    first: async (page) => {
      await page.fill('[name=preserved]', 'The disk image.');
      await page.fill('[name=legalBasis]', 'Act 88/2008');
      await page.fill('[name=lastDay-year]', '2024');
      await page.fill('[name=lastDay-month]', '12');
      await send(page);
      await page.getByText('Check what will be signed').first().waitFor();
    },
  },
  { node: 'ISL', url: '/cases/silkroad/erase' },
  {
    // What a choice calls for is there once it is made, and not before.
    node: 'ISL',
    url: '/cases/search-asked/rights',
    first: async (page) => {
      const reasons = page.locator('[name="journalists.reasons"]');
      assert.equal(await reasons.isVisible(), false);
      await page.locator('[name="journalists.found"][value=yes]').check();
      await reasons.fill('A newspaper.');
      await page.locator('[name="journalists.found"][value=no]').check();
      assert.equal(await reasons.isVisible(), true, 'what was typed stays in sight');
    },
  },
];

describe('the screens in a browser', () => {
  let browser: TestBrowser;
  const desks = new Map<Node, DeskClient & { readonly address: string }>();
  before(async () => {
    browser = await launchBrowser();
    for (const node of ['ISL', 'USA'] as const) {
      const client = await openDesk({ participant: node });
      const address = await client.desk.listen({ port: 0, host: '127.0.0.1' });
      desks.set(node, { ...client, address });
    }
  });
  after(async () => {
    await browser.close();
    for (const desk of desks.values()) await desk.close();
  });

  const deskOf = (node: Node) => {
    const desk = desks.get(node);
    assert.ok(desk !== undefined);
    return desk;
  };
  const open = async (page: Page, node: Node, url = '/'): Promise<void> => {
    await page.goto(`${deskOf(node).address}/sign-in?next=${encodeURIComponent(url)}`);
    await page.click('[name=officer]');
    await page.waitForLoadState();
  };

  for (const width of [1280, 320]) {
    for (const [node, colorScheme] of [
      ['ISL', 'light'],
      ['USA', 'light'],
      ['ISL', 'dark'],
      ['USA', 'dark'],
    ] as const) {
      it(`pass axe and fit into ${width} px: ${node}, ${colorScheme}`, async () => {
        const viewport = { width, height: 900 };
        await browser.withPage({ viewport, colorScheme }, async (page) => {
          await page.goto(`${deskOf(node).address}/sign-in`);
          await expectNoAxeViolations(page);
          await open(page, node);
          // Every screen as it opens is walked by day at 320 px by walk.test.ts; here is what comes after.
          const narrow = (one: Look) => one.first !== undefined || /[?]|none/.test(one.url);
          const all = width > 320 || colorScheme === 'dark';
          const looks = LOOKS.filter((one) => one.node === node && (all || narrow(one)));
          for (const look of looks) {
            await page.goto(deskOf(node).address + look.url);
            await look.first?.(page);
            await expectNoAxeViolations(page);
            const [wider, ground] = await page.evaluate(() => {
              const { scrollWidth, clientWidth } = document.documentElement;
              return [scrollWidth - clientWidth, getComputedStyle(document.body).backgroundColor];
            });
            assert.ok(wider <= 0, `${look.url} is ${wider} px too wide`);
            const light = Number(/\d+/.exec(ground)?.[0]);
            assert.equal(light < 128, colorScheme === 'dark', `${look.url}: ${ground}`);
          }
        });
      });
    }
  }

  it('lead through acknowledging, confirming and signing out without JavaScript', async () => {
    await browser.withPage({ javaScriptEnabled: false }, async (page) => {
      await open(page, 'ISL', '/cases/silkroad-new');
      await page.getByRole('link', { name: 'Acknowledge the request' }).first().click();
      await page.getByLabel('Your reference for this case').fill('RS-2024-1');
      await page.getByRole('button', { name: 'Acknowledge the request' }).click();
      await page.getByText('The acknowledgement is signed').first().waitFor();
      await page.goto(`${deskOf('ISL').address}/cases/silkroad`);
      await page.getByRole('link', { name: 'Confirm preservation' }).first().click();
      await page.getByLabel('What is kept').fill('The disk image.');
      await page.getByLabel('Provision of your law').fill('Act 88/2008');
      await page.getByRole('button', { name: 'Check the confirmation' }).click();
      await page.getByRole('button', { name: 'Sign and send' }).click();
      await page.getByText('The confirmation is signed').waitFor();
      assert.deepEqual(
        deskOf('ISL')
          .service.stated.slice(-2)
          .map(({ kind }) => kind),
        ['request-acknowledged', 'preservation-confirmed'],
      );
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByText('You are signed out').first().waitFor();
    });
  });

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without';
    it(`let Back show what was typed, with no question of the browser, ${how} JavaScript`, async () => {
      await browser.withPage({ javaScriptEnabled }, async (page) => {
        const form = '/cases/silkroad/refuse';
        await open(page, 'ISL', form);
        const reasons = page.locator('[name=reasons]');
        const says = 'The data concerns an official of the State.';
        await reasons.fill(says);
        await send(page);
        await page.locator('.govuk-error-summary').waitFor();
        await page.locator('[name=ground][value=essential-interests]').check();
        await page.locator('[name=consultedFirst][value=yes]').check();
        await send(page);
        const title = page.getByRole('heading', { level: 1, name: 'Check what will be signed' });
        await title.waitFor();
        await page.getByRole('button', { name: 'Change it' }).click();
        await reasons.waitFor();
        assert.equal(await reasons.inputValue(), says);
        await page.goBack();
        await title.waitFor();
        await page.goBack();
        await reasons.waitFor();
        assert.equal(await reasons.inputValue(), says);
        assert.ok(await page.locator('[name=ground][value=essential-interests]').isChecked());
        await page.goBack();
        await reasons.waitFor();
        assert.equal(await reasons.inputValue(), says, 'also where it was opened first');
        await page.goForward();
        await page.goForward();
        await title.waitFor();
        await page.getByRole('button', { name: 'Sign and send' }).click();
        await page.waitForURL(/done=refuse/);
        await page.goBack();
        await page.waitForURL(/\/cases\/silkroad$/);
      });
    });
  }

  it('put the keyboard on what is wrong, and lead from there into the field', async () => {
    await browser.withPage({}, async (page) => {
      await open(page, 'ISL', '/cases/silkroad/refuse');
      await page.focus('[name=reasons]');
      await send(page);
      await page.waitForFunction(() =>
        document.activeElement?.classList.contains('govuk-error-summary'),
      );
      await page.getByRole('link', { name: 'Give the reasons' }).press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'reasons');
    });
  });

  it('bring an open list up to date when an alert comes, and leave a form alone', async () => {
    await browser.withPage({}, async (page, context) => {
      await open(page, 'USA', '/');
      const form = await context.newPage();
      await form.goto(`${deskOf('USA').address}/cases/silkroad/message`);
      await form.getByLabel('Message').fill('half a sentence');
      const alert = {
        kind: 'act-arrived',
        caseId: 'silkroad',
        urgency: 'emergency',
        at: '2024-11-21T14:20:00.000Z',
      } as const;
      const heard = page.getByText('An emergency request has arrived.');
      const told = form.getByText('An emergency request has arrived.');
      const isTold = async (): Promise<boolean> => {
        deskOf('USA').service.alert(alert);
        return told.isVisible();
      };
      await until('the form is told', isTold, 500);
      await heard.waitFor();
      const way = page.locator('.c-live').getByRole('link', { name: 'Open the case' });
      assert.equal(await way.getAttribute('href'), '/cases/silkroad');
      assert.equal(await form.getByLabel('Message').inputValue(), 'half a sentence');
    });
  });

  it('leave no control and no address of this node on paper', async () => {
    await browser.withPage({}, async (page) => {
      await open(page, 'ISL');
      for (const url of ['/', '/cases/silkroad', '/cases/silkroad?view=print']) {
        await page.goto(deskOf('ISL').address + url);
        const controls = page.locator('input:visible, select:visible, textarea:visible');
        const inked = () =>
          page.evaluate(() => {
            const links = [...document.querySelectorAll<HTMLElement>('main a[href^="/"]')];
            const shown = (link: HTMLElement) => getComputedStyle(link, '::after');
            return links.filter((link) => {
              const { content, display } = shown(link);
              return display !== 'none' && content.includes('(');
            }).length;
          });
        await page.emulateMedia({ media: 'print' });
        assert.deepEqual([await controls.count(), await inked()], [0, 0], url);
        await page.emulateMedia({ media: 'screen' });
      }
    });
  });

  it('keep a 3 MB paste in the browser when it does not fit', async () => {
    await browser.withPage({}, async (page) => {
      await open(page, 'ISL', '/cases/silkroad/message');
      await page.evaluate(() => {
        const field = document.querySelector('textarea');
        if (field) field.value = 'x'.repeat(3 * 1024 * 1024);
      });
      await send(page);
      await page.getByText('That is more text than fits').first().waitFor();
      await page.goBack();
      const kept = await page.getByLabel('Message').inputValue();
      assert.equal(kept.length, 3 * 1024 * 1024);
    });
  });
});
