import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2 A and AA, and good practice. */
const WHOLE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What hangs on the words of a page, on their length or direction: all that another language changes. */
const OF_LANGUAGE = [
  'button-name',
  'document-title',
  'empty-heading',
  'empty-table-header',
  'html-has-lang',
  'html-lang-valid',
  'input-button-name',
  'label',
  'link-name',
  'scrollable-region-focusable',
  'select-name',
  'summary-name',
  'target-size',
  'valid-lang',
];

/** What leaves the page: no rule that passed, with all its elements, crosses to the test. */
const told = '({ violations, passes }) => ({ violations, passed: passes.length })';

interface Told {
  readonly violations: AxeResults['violations'];
  readonly passed: number;
}

/** Timers rest while JavaScript is off, but promises do not; long delays are only axe's patience. */
const restlessTimers = `globalThis.setTimeout = (work, delay = 0, ...rest) => {
  if (delay < 100) Promise.resolve().then(() => work(...rest));
  return 0;
};`;

/**
 * Examines the page as it stands with axe: WCAG 2.2 A and AA and good practice. It runs beside the
 * page's own scripts, so neither the page's policy nor switched-off JavaScript keeps it out.
 *
 * @throws AssertionError that lists each finding with the elements concerned.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const findings = await axeFindings(page);
  assert.deepEqual(findings, [], `axe on ${page.url()}`);
}

/**
 * @param which `of-language` for a page that was examined as a whole before, in another language
 * @returns one line per finding and element.
 */
export async function axeFindings(
  page: Page,
  which: 'whole' | 'of-language' = 'whole',
): Promise<string[]> {
  const options = {
    runOnly:
      which === 'whole' ? { type: 'tag', values: WHOLE } : { type: 'rule', values: OF_LANGUAGE },
    preload: false,
    resultTypes: ['violations'],
  };
  const session = await page.context().newCDPSession(page);
  const scripts = await page.evaluate(() => matchMedia('(scripting: enabled)').matches);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'axe',
    });
    const expression = `${scripts ? '' : restlessTimers} ${source}; undefined`;
    await session.send('Runtime.evaluate', { expression, contextId });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `axe.run(document, ${JSON.stringify(options)}).then(${told})`,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    assert.equal(exceptionDetails, undefined, 'axe itself failed');
    const { violations, passed } = result.value as Told;
    assert.ok(passed > 0, 'axe looked at something');
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.html}`),
    );
  } finally {
    await session.detach();
  }
}
