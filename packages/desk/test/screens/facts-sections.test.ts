import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it, test } from 'node:test';
import { REQUEST } from '@comity/case';
import { fieldsOf, SECTIONS, sectionOf } from '../../src/screens/new-request/facts-sections.tsx';
import { openRequestDesk, type RequestDesk, TYPED } from './new-request-desk.ts';

test('every field of a request is asked on one page of the facts', () => {
  const asked = SECTIONS.flatMap(fieldsOf).sort();
  const said = Object.keys(REQUEST).filter((name) => name !== 'from');
  assert.deepEqual(asked, said.sort());
  for (const name of said) assert.ok(fieldsOf(sectionOf(name)).includes(name), name);
});

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** What a browser without a script would post of the form of a page. */
function heldBy(html: string): Record<string, string[]> {
  const form = html.slice(html.indexOf('c-reading--form'));
  const held: Record<string, string[]> = {};
  const put = (name: string, value: string) => {
    held[name] = [...(held[name] ?? []), plain(value)];
  };
  const value = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const isChoice = /type="(radio|checkbox)"/.test(tag);
    const name = value(tag, 'name');
    if (name !== undefined && (!isChoice || / checked/.test(tag)))
      put(name, value(tag, 'value') ?? '');
  }
  for (const [, name = '', text = ''] of form.matchAll(
    /<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g,
  )) {
    put(name, text);
  }
  for (const [, name = '', items = ''] of form.matchAll(
    /<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  )) {
    const chosen = /<option[^>]*value="([^"]*)"[^>]* selected/.exec(items)?.[1];
    put(name, chosen ?? '');
  }
  return held;
}

describe('the facts, one question a page', () => {
  let desk: RequestDesk;
  before(async () => {
    desk = await openRequestDesk();
  });
  beforeEach(() => desk.clear());
  after(() => desk.client.close());

  /** Types what belongs to the page that is shown, and presses a button. */
  const answer = async (url: string, next: string) => {
    const page = await desk.client.get(url);
    const held = heldBy(page.body);
    const about = held['about']?.[0] ?? '';
    const own = Object.entries(TYPED).filter(
      ([name]) => name !== 'toAuthority' && sectionOf(name) === about,
    );
    const action = /<form[^>]*c-reading--form[^>]*action="([^"]*)"/.exec(page.body)?.[1] ?? url;
    const posted = await desk.client.post(
      action,
      { ...held, ...Object.fromEntries(own), next },
      url,
    );
    return String(posted.headers['location']);
  };

  it('leads through all of them to the avenues, and loses nothing on the way', async () => {
    await desk.create({ next: 'go' });
    const atOnce = desk.draft().facts;
    desk.clear();
    let at = '/new-request';
    for (const section of SECTIONS.slice(1)) {
      at = await answer(at, 'go');
      assert.equal(at, `/drafts/draft-1/facts?about=${section}`);
    }
    assert.equal(await answer(at, 'go'), '/drafts/draft-1/avenue');
    assert.deepEqual(strip(desk.draft().facts), strip(atOnce));
  });

  it('leaves open who is asked until it is known for what: what cannot wait goes to the 24/7 point', async (t) => {
    const { directory } = desk.client.service;
    const known = await directory.entries();
    const police = { id: 'ISL.police-247', name: 'Police', kind: 'contact-point-24-7' } as const;
    const entries = known.map((entry) =>
      entry.participant === 'ISL'
        ? { ...entry, authorities: [...entry.authorities, { ...entry.authorities[0], ...police }] }
        : entry,
    ) as typeof known;
    const { entries: own } = directory;
    Object.assign(directory, { entries: async () => entries });
    t.after(() => Object.assign(directory, { entries: own }));
    assert.equal(await answer('/new-request', 'go'), '/drafts/draft-1/facts?about=measures');
    assert.equal(desk.draft().facts.toAuthority?.trim() ?? '', '', 'not the closed ministry yet');
    await answer('/drafts/draft-1/facts?about=measures', 'go');
    assert.equal(desk.draft().facts.parts?.[0]?.measure, 'preservation');
    assert.equal(desk.draft().facts.toAuthority, police.id);
  });

  it('keeps what is typed on the way to any other page, and does not hurry on past what is wrong', async () => {
    await answer('/new-request', 'go');
    const facts = '/drafts/draft-1/facts?about=measures';
    const page = await desk.client.get(facts);
    // A part that was left blank is none once it is saved: the page has one to fill in all the same.
    assert.match(page.body, /name="parts\.0\.measure"/);
    assert.match(page.body, /value="parts\.0\.targets:ip"/);
    const wrong = {
      ...heldBy(page.body),
      'parts.0.targets.0.kind': 'ip',
      'parts.0.targets.0.address': '300.1.1.1',
    };
    const stays = await desk.client.post('/drafts/draft-1/facts', { ...wrong, next: 'go' }, facts);
    assert.equal(stays.headers['location'], `${facts}&done=saved`);
    const leaves = await desk.client.post(
      '/drafts/draft-1/facts',
      { ...wrong, version: String(desk.draft().version), next: 'to:urgency' },
      facts,
    );
    assert.equal(leaves.headers['location'], '/drafts/draft-1/facts?about=urgency');
    // From the last page the way goes back to what is wrong, not on to the avenues.
    const last = await answer('/drafts/draft-1/facts?about=handling', 'go');
    assert.equal(last, `${facts}&done=saved`);
    const shown = await desk.client.get('/drafts/draft-1/facts?about=handling');
    assert.match(shown.body, /300\.1\.1\.1/);
  });
});

/** Facts without what is blank: a page that was never opened holds no empty texts. */
const strip = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, member: unknown) =>
      member === '' || (Array.isArray(member) && member.length === 0) ? undefined : member,
    ),
  );
