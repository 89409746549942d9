import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FIELDS } from './adapt-fields.ts';
import { REST } from './adapt-rest.ts';
import { parse } from './html.ts';
import type { Options } from './macro-options.ts';

const require = createRequire(import.meta.url);

interface Fixture {
  readonly name: string;
  readonly options: Options;
  readonly html: string;
}

function fixtures(component: string): readonly Fixture[] {
  const path = require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { fixtures: Fixture[] }).fixtures;
}

const NO_LIMIT = 'the limit comes from the server, so that it holds without a script';
const NO_SLOTS = 'languages stand in the foot, and nothing is put into the kit as ready HTML';

/** Fixtures that we leave out, with the reason; every other one must come out equal. */
const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  select: { 'with falsy values': 'false is no value of ours: a value is a text or a number' },
  'character-count': {
    'to configure in JavaScript': NO_LIMIT,
    'with neither maxlength nor maxwords set': NO_LIMIT,
    'with neither maxlength, maxwords nor textarea description set': NO_LIMIT,
    'with translations': 'our script reads its words from data-left-* and data-over-*',
  },
  'password-input': { 'with translations': 'our script makes no spoken announcements' },
  'service-navigation': {
    'with language navigation': NO_SLOTS,
    'with right-aligned language navigation': NO_SLOTS,
    'inverse with language navigation': NO_SLOTS,
    'with slotted content': NO_SLOTS,
    'with `inline` end slot': NO_SLOTS,
  },
};

for (const [component, render] of Object.entries({ ...FIELDS, ...REST })) {
  const leftOut = LEFT_OUT[component] ?? {};
  test(`${component}: the kit's own fixtures`, async (t) => {
    const all = fixtures(component);
    for (const name of Object.keys(leftOut)) {
      assert.ok(
        all.some((one) => one.name === name),
        `no fixture "${name}" is left any more`,
      );
    }
    for (const fixture of all.filter((one) => leftOut[one.name] === undefined)) {
      await t.test(fixture.name, () => {
        assert.deepEqual(
          parse(renderToString(h(Fragment, null, render(fixture.options)))),
          parse(fixture.html),
        );
      });
    }
  });
}
