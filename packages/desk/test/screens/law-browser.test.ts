import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { avenues, MEASURES } from '@comity/law';
import type { FastifyInstance } from 'fastify';
import type { BrowserContext, Page } from 'playwright-core';
import { expectNoAxeViolations } from '../../../../test/browser/axe.ts';
import { launchBrowser, type TestBrowser } from '../../../../test/browser/launch.ts';
import { lawDesk, realLaw, signedIn } from './law-desk.ts';

const LOOKS = [
  '/law?from=JPN&to=PHL&on=2018-07-01',
  '/law?from=JPN&to=XQX&on=2018-02-30',
  '/law/avenues?from=JPN&to=PHL&on=2018-07-01&measure=extradition',
  '/law/article/CETS185:29',
  '/law/article/CETS185:29(44)',
  '/law/instruments',
  '/law/instrument/CETS185?on=2018-07-01',
  '/law/states',
  '/law/state/JPN?on=2018-07-01&against=UNCC',
  '/law/forms',
  '/law/form/CETS185/preservation',
  '/law/search?q=cets185+29',
];

describe('the law pages in a browser', () => {
  let browser: TestBrowser;
  let desk: FastifyInstance;
  let address = '';
  let cookie = '';
  before(async () => {
    browser = await launchBrowser();
    desk = await lawDesk();
    address = await desk.listen({ port: 0, host: '127.0.0.1' });
    cookie = await signedIn(desk);
  });
  after(async () => {
    await browser.close();
    await desk.close();
  });

  const enter = (context: BrowserContext): Promise<void> =>
    context.addCookies(
      cookie.split('; ').map((pair) => {
        const at = pair.indexOf('=');
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: address };
      }),
    );

  const tooWide = (page: Page): Promise<number> =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

  // At 320 px every page is walked by walk.test.ts; here are the answers that say no.
  for (const [width, looks] of [
    [1280, LOOKS],
    [320, LOOKS.filter((url) => /XQX|\(44\)/.test(url))],
  ] as const) {
    it(`pass axe and fit into ${width} px`, async () => {
      await browser.withPage({ viewport: { width, height: 900 } }, async (page, context) => {
        await enter(context);
        for (const url of looks) {
          await page.goto(address + url);
          await expectNoAxeViolations(page);
          assert.ok((await tooWide(page)) <= 0, `${url} is too wide`);
        }
      });
    });
  }

  it('print a memorandum of at most two pages', async () => {
    await browser.withPage({}, async (page, context) => {
      await enter(context);
      for (const url of [
        '/law/avenues?from=JPN&to=USA&on=2024-11-21&measure=subscriber-info&view=print',
        '/law/instrument/CETS185?on=2024-11-21&view=print',
        '/law/state/ISL?on=2024-11-21&view=print',
        '/law/state/ISL?on=2026-11-28&view=print',
        '/law/avenues?from=DEU&to=FRA&on=2026-11-28&measure=subscriber-info&view=print',
        ...(await longest()).map(
          ({ from, to, measure }) =>
            `/law/avenues?from=${from}&to=${to}&on=2026-11-28&measure=${measure}&view=print`,
        ),
      ]) {
        await page.goto(address + url);
        const pdf = await page.pdf({ format: 'A4' });
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
        assert.ok(pages === 1 || pages === 2, `${url} prints ${pages} pages`);
      }
    });
  });

  it('offer a chooser to type in, and say what is not on its list', async () => {
    await browser.withPage({}, async (page, context) => {
      await enter(context);
      await page.goto(`${address}/law?from=JPN&to=PHL&on=2018-07-01`);
      await page.getByLabel('Asked').fill('Iceland');
      await page.getByRole('button', { name: 'Ask the law' }).click();
      assert.match(page.url(), /to=ISL/);
      await page.getByLabel('Asked').fill('Icelandd');
      await page.getByRole('button', { name: 'Ask the law' }).click();
      assert.match(page.url(), /to=Icelandd/);
      assert.ok(await page.getByText('One thing keeps the law from answering').isVisible());
    });
  });

  it('let the State of a request be typed, by name, and name what is on no list', async () => {
    await browser.withPage({}, async (page, context) => {
      await enter(context);
      await page.goto(`${address}/new-request?about=all`);
      const list = page.locator('select[hidden]', { has: page.locator('option[value="ISL"]') });
      const names = await list.first().locator('option').allTextContents();
      const outside = names.filter((name) => name.endsWith('no node')).map((name) => name.trim());
      assert.ok(outside.length > 200, `${outside.length}`);
      assert.deepEqual(outside, outside.toSorted(new Intl.Collator('en').compare));
      const field = list.first().locator('xpath=following-sibling::input[1]');
      for (const [typed, code] of [
        ['Icela', 'ISL'],
        ['niger', 'NER'],
        ['Nigeria', 'NGA'],
        ['jpn', 'JPN'],
        ['Icelandd', ''],
      ] as const) {
        await field.fill(typed);
        assert.equal(await list.first().inputValue(), code, typed);
        assert.equal(await field.getAttribute('name'), code === '' ? 'to' : '', typed);
      }
      await expectNoAxeViolations(page);
    });
  });

  it('pass axe at night', async () => {
    await browser.withPage({ colorScheme: 'dark' }, async (page, context) => {
      await enter(context);
      for (const url of LOOKS.slice(0, 7)) {
        await page.goto(address + url);
        await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'night'));
        await expectNoAxeViolations(page);
      }
    });
  });

  it('lead from the question to the article without JavaScript', async () => {
    await browser.withPage({ javaScriptEnabled: false }, async (page, context) => {
      await enter(context);
      await page.goto(`${address}/law`);
      await page.getByLabel('Asking').selectOption('JPN');
      await page.getByLabel('Asked').selectOption('PHL');
      await page.getByLabel('On', { exact: true }).fill('2018-07-01');
      await page.getByRole('button', { name: 'Ask the law' }).click();
      await page.getByRole('heading', { name: 'What can Japan ask of the Philippines?' }).waitFor();
      await page
        .getByRole('link', { name: 'Extradition, Budapest Convention: uncertain, Article 24(1)' })
        .click();
      await page.getByLabel('Maximum penalty in the asking State, in months').fill('36');
      await page.getByLabel('Maximum penalty in the asked State, in months').fill('72');
      await page.getByLabel('Offence').selectOption('CETS185:2');
      await page.getByRole('button', { name: 'Ask the law' }).click();
      assert.match((await page.locator('#CETS185').textContent()) ?? '', /Limited/);
      await page.locator('#CETS185').getByRole('link', { name: 'CETS185:24(1)' }).first().click();
      await page.getByRole('heading', { level: 1, name: /CETS185:24\(1\)/ }).waitFor();
    });
  });

  it('are walked through by keyboard, the wide table too', async () => {
    await browser.withPage({ viewport: { width: 320, height: 700 } }, async (page, context) => {
      await enter(context);
      await page.goto(`${address}/law?from=JPN&to=PHL&on=2018-07-01`);
      const region = page.getByRole('region', { name: /scrolls sideways/ });
      await region.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(
        () => (document.querySelector('.c-law-scroll')?.scrollLeft ?? 0) > 0,
      );
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/law\/instrument\//);
    });
  });
});

/** The three answers with most to print, between the States that most instruments bind. */
async function longest(): Promise<readonly { from: string; to: string; measure: string }[]> {
  const law = await realLaw();
  const rows = (code: string): number => law.partyRows.get(code)?.length ?? 0;
  const states = law.data.jurisdictions
    .map(({ code }) => code)
    .toSorted((a, b) => rows(b) - rows(a))
    .slice(0, 20);
  const answers = states.flatMap((from) =>
    states
      .filter((to) => to !== from)
      .flatMap((to) =>
        MEASURES.map((measure) => {
          const { avenues: found } = avenues(law, { from, to, on: '2026-11-28', measure });
          const shown = found.filter(({ open }) => open !== false);
          return { from, to, measure, size: JSON.stringify(shown).length };
        }),
      ),
  );
  return answers.toSorted((a, b) => b.size - a.size).slice(0, 3);
}
