// What leaves the pages in a language drafted by machine says so once, in that language and in English.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DutyCalendar } from '@comity/service';
import { draftNotes, LOCALES, wordsFor } from '@comity/words';
import { clocksTable } from '../../src/screens/clocks/clocks-files.ts';
import { calendarOf } from '../../src/screens/office/calendar.ts';
import { spreadsheetOf } from '../../src/screens/office/spreadsheet.ts';
import { dutyCalendar } from '../../src/screens/roster/duty-calendar.ts';
import { USA_ROWS } from '../fake/rows.ts';
import { openDesk } from './desk-client.ts';

const NOW = '2024-11-21T14:00:00.000Z';
const ENGLISH = 'has not yet been reviewed by a native lawyer';
const DUTY: DutyCalendar = {
  ...{ scope: 'mine', language: null, authorityName: 'Point', zone: 'UTC' },
  ...{ shifts: [], deadlines: [] },
};

/** How often the note stands in a text, however its lines are broken. */
const noted = (text: string): number =>
  text.replaceAll(/\r\n /g, '').replaceAll(/\s+/g, ' ').split(ENGLISH).length - 1;

/** The files that hold words, made in a language. */
const filesIn = (language: string): readonly string[] => {
  const words = wordsFor(language);
  return [
    spreadsheetOf(words, USA_ROWS),
    clocksTable(
      words,
      { clocks: { running: [], missed: [], notes: [] }, told: [] } as never,
      'UTC',
    ),
    calendarOf(words, [], NOW),
    dutyCalendar(words, DUTY, { now: NOW, clock: 'office' }),
  ];
};

describe('a language drafted by machine', () => {
  it('is said to be so once in each file, in itself and in English; others say nothing', () => {
    for (const { tag, draft, pseudo } of LOCALES) {
      if (pseudo) continue;
      for (const file of filesIn(tag)) assert.equal(noted(file), draft ? 1 : 0, `${tag}: ${file}`);
      const [note = ''] = draftNotes(wordsFor(tag));
      if (draft) assert.match(note, /\P{ASCII}.* \/ This language was drafted by machine/u, tag);
    }
  });

  it('is said to be so in a letter', async () => {
    for (const [language, times] of [
      ['ja', 1],
      ['en', 0],
    ] as const) {
      const desk = await openDesk({ participant: 'USA', languages: [language] });
      await desk.signIn('usa-1');
      const { body } = await desk.get('/cases/silkroad/text?download=yes');
      assert.equal(noted(body), times, language);
      await desk.close();
    }
  });
});

describe('a calendar that a program fetches', () => {
  it('is in the language of whose it is where the operator allows that, else in the first', async () => {
    for (const [language, languages, said] of [
      ['ja', ['en', 'ja'], /期限/],
      ['es', ['ja', 'en'], /期限/],
      ['es', ['en'], /Due: /],
      [null, ['en', 'ja'], /Due: /],
    ] as const) {
      const desk = await openDesk({ languages });
      const { behind } = desk.service.calendars;
      Object.assign(desk.service.calendars, {
        behind: async (secret: string) => {
          const found = await behind(secret);
          return found === null ? null : { ...found, language };
        },
      });
      const headers = { 'accept-language': 'ja' };
      const { body } = await desk.raw({ method: 'GET', url: '/calendar/good-link.ics', headers });
      assert.match(body, said, `${language} of ${languages.join()}`);
      await desk.close();
    }
  });
});
