// Words of ours that are signed or sent are in the language of the request, as far as the operator
// allows it, and hold no mark of a page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutHiddenCharacters } from '@comity/base';
import { localeOf, wordsFor } from '@comity/words';
import { type DeskClient, openDesk } from './desk-client.ts';
import { CONTENTS, openRequestDesk, type RequestDesk } from './new-request-desk.ts';

const unescaped = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** The statement that the form offers to tick, where a draft is in `language`. */
async function intention(desk: RequestDesk, language: string): Promise<string> {
  desk.clear();
  await desk.create({ language, next: 'go' });
  await desk.step('avenue', { do: 'main:CETS185' });
  const { body } = await desk.client.get('/drafts/draft-1/contents');
  const [box = ''] =
    /<input[^>]*name="parts\.0\.contents\.intendsMlaRequest"[^>]*>/.exec(body) ?? [];
  assert.match(box, /type="checkbox"/);
  return unescaped(/ value="([^"]*)"/.exec(box)?.[1] ?? '');
}

/** What only a sentence in that language holds. */
const SIGNS = { ar: /\p{Script=Arabic}/u, ja: /[ぁ-ん]/u, en: / intends to / };

describe('the statement that a request follows', () => {
  it('is in the language of the request, and what is ticked is taken as it stands', async () => {
    const desk = await openRequestDesk({ languages: ['ar', 'ja', 'en'] });
    try {
      for (const language of ['ar', 'ja', 'en'] as const) {
        const said = await intention(desk, language);
        assert.equal(said, withoutHiddenCharacters(said), `${language}: no mark of a page`);
        assert.match(said, SIGNS[language]);
        const at = 'parts.0.contents.intendsMlaRequest';
        const answer = await desk.step('contents', { ...CONTENTS, [at]: said, next: 'go' });
        assert.equal(answer.statusCode, 303, `${language}: nothing is wrong with it`);
        assert.equal(desk.draft().facts.parts?.[0]?.contents?.['intendsMlaRequest'], said);
      }
    } finally {
      await desk.client.close();
    }
  });

  it('is in English where the operator does not allow that language', async () => {
    const desk = await openRequestDesk({ languages: ['ja', 'en'] });
    try {
      for (const language of ['fr', 'is', 'pt-BR']) {
        assert.match(await intention(desk, language), /^The United States intends/);
      }
    } finally {
      await desk.client.close();
    }
  });
});

describe('an emergency', () => {
  it('names the duty officer in its language, in English where that is not allowed', async () => {
    const desk = await openRequestDesk({ languages: ['en', 'ja'] });
    try {
      const said = async (language: string) => {
        desk.clear();
        const typed = {
          ...{ why: 'He says that he will kill her.', conduct: 'He shows her street.' },
          ...{ offence: 'Threat to kill', before: '03:30', wanted: 'Who holds the account.' },
          ...{ targets: 'kuro_haru_0322 on the streaming service', confidential: 'yes' },
          ...{ 'call-back': '+12025550143', ask: 'ISL.dpp', language },
        };
        const answer = await desk.client.post('/emergency', typed, '/emergency');
        assert.equal(answer.statusCode, 303);
        return desk.draft().facts.contact?.function;
      };
      assert.equal(await said('ja'), wordsFor('ja').t('emergency.contact'));
      assert.equal(await said('es'), wordsFor('en').t('emergency.contact'));
    } finally {
      await desk.client.close();
    }
  });

  const waiting = async (desk: DeskClient): Promise<string> => {
    const { body } = await desk.get('/');
    const cases = new Set(
      [...body.matchAll(/href="(\/cases\/[\w-]+)"/g)].map(([, at]) => at ?? ''),
    );
    for (const at of cases) {
      if ((await desk.get(`${at}/reach`)).body.includes('name="said"')) return at;
    }
    assert.fail('a case that is ours and waits');
  };

  it('is told by other ways in the language of the request, whatever the officer reads', async () => {
    const desk = await openDesk({ participant: 'USA', languages: ['ar-XB'] });
    try {
      await desk.signIn('usa-1');
      const at = await waiting(desk);
      const { body } = await desk.get(`${at}/reach`);
      assert.match(body, new RegExp(`<html lang="${localeOf('ar-XB').tag}"`));
      assert.match(body, /<blockquote class="c-say"><p><bdi lang="en" dir="ltr">/);
      const said = unescaped(/name="said" value="([^"]+)"/.exec(body)?.[1] ?? '');
      assert.match(said, /^This is [\s\S]*Its reference is/);
      const done = await desk.post(`${at}/reach`, { way: 'telephone', said }, `${at}/reach`);
      assert.equal(done.headers.location, `${at}/reach?done=told`);
      const content = desk.service.stated.at(-1)?.content as Readonly<Record<string, unknown>>;
      assert.equal(content['what'], said);
    } finally {
      await desk.close();
    }
  });
});
