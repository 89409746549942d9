import assert from 'node:assert/strict';
import { it } from 'node:test';
import { foreignWords } from './foreign-words.ts';
import { openWalk } from './walk-desks.ts';

it('every screen says nothing that did not come from a catalogue or from data', async () => {
  const walk = await openWalk('en-XA');
  try {
    const found: string[] = [];
    for (const { screen, client, url } of await walk.seen()) {
      const { body } = await client.get(url);
      const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      // One that leads on at once has no page of its own.
      for (const trouble of body.includes('<body') ? brokenIn(body) : [])
        found.push(`${screen.name} (${url}): ${trouble}`);
      for (const id of twice) found.push(`${screen.name} (${url}): two elements have the id ${id}`);
      for (const text of wordsSent(body)) {
        found.push(`${screen.name} (${url}): a form or a mail sends words of the page: ${text}`);
      }
      for (const text of foreignWords(body)) found.push(`${screen.name} (${url}): "${text}"`);
    }
    assert.deepEqual(found, []);
  } finally {
    await walk.close();
  }
});

/**
 * What would be sent, and so stored or signed, as a word of the page's language: values of controls,
 * what is typed already, the text of a mail. Such words come from `wordsWritten`.
 */
const wordsSent = (html: string): readonly string[] =>
  [
    ...html.matchAll(/<(?:input|button|option)\b[^>]*\svalue="([^"]*)"/g),
    ...html.matchAll(/<textarea\b[^>]*>([^<]*)</g),
    ...html.matchAll(/\shref="(mailto:[^"]*)"/g),
  ]
    .map(([, sent = '']) => (sent.startsWith('mailto:') ? decodeURIComponent(sent) : sent))
    .filter((sent) => /[⟦⟧]/.test(sent));

it('a word of the page that a form or a mail would send is found', () => {
  const sent = '<input value="⟦a⟧"><option value="b">⟦c⟧</option><textarea>⟦d⟧</textarea>';
  assert.deepEqual(wordsSent(`${sent}<a href="mailto:x?body=%E2%9F%A6e">⟦f⟧</a>`), [
    ...['⟦a⟧', '⟦d⟧', 'mailto:x?body=⟦e'],
  ]);
});

/** What a page lacks that needs no browser to be seen: its title, names of controls, ways to send and to go. */
function brokenIn(html: string): readonly string[] {
  const found: string[] = [];
  const all = (pattern: RegExp): readonly RegExpMatchArray[] => [...html.matchAll(pattern)];
  const titles = all(/<h1[\s>]/g).length;
  if (titles !== 1) found.push(`${titles} titles of the first level`);
  const labelled = new Set(all(/<label\b[^>]*\sfor="([^"]+)"/g).map(([, id]) => id));
  for (const [control] of all(/<(?:input|select|textarea)\b[^>]*>/g)) {
    if (/\stype="(?:hidden|submit)"/.test(control) || /\saria-label(?:ledby)?="/.test(control))
      continue;
    const id = /\sid="([^"]+)"/.exec(control)?.[1];
    if (id === undefined || !labelled.has(id)) found.push(`a control without a label: ${control}`);
  }
  for (const [form] of all(/<form\b[\s\S]*?<\/form>/g)) {
    const sends = /<button\b(?![^>]*\stype="button")|<input\b[^>]*\stype="submit"/.test(form);
    if (!sends) found.push(`a form that only a script can send: ${form.slice(0, 80)}`);
  }
  for (const [, href] of all(/<a\b[^>]*?\shref="([^"]*)"/g)) {
    if (href === '' || href === '#' || href?.startsWith('javascript:')) {
      found.push('a link that leads nowhere');
    }
  }
  const ids = new Set(all(/\sid="([^"]+)"/g).map(([, id]) => id));
  for (const [, refs = ''] of all(/\saria-(?:describedby|labelledby|controls)="([^"]+)"/g)) {
    for (const id of refs.split(' ').filter((each) => !ids.has(each))) {
      found.push(`something is named by #${id}, which is not there`);
    }
  }
  return found;
}

it('a page without names, titles or ways on is found', () => {
  const bad =
    '<h2>x</h2><form><input id="a" name="a"></form><a href="#">x</a><p aria-describedby="z">';
  assert.deepEqual(brokenIn(bad), [
    '0 titles of the first level',
    'a control without a label: <input id="a" name="a">',
    'a form that only a script can send: <form><input id="a" name="a"></form>',
    'a link that leads nowhere',
    'something is named by #z, which is not there',
  ]);
  assert.deepEqual(
    brokenIn(
      '<h1>x</h1><form><label class="l" for="a">A</label><input id="a"><button>x</button></form>',
    ),
    [],
  );
});
