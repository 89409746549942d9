// What is taken along into programs of others, read by one that we did not write (`ical.js`, of Thunderbird).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutHiddenCharacters } from '@comity/base';
import { foldDirectory, officesOf, type Publication } from '@comity/feed';
import type { AuthorityRow } from '@comity/law';
import { wordsFor } from '@comity/words';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarText } from '../../src/screens/calendar-text.ts';
import { FILES } from '../../src/screens/directory/directory-files.ts';
import { HOLIDAYS, PUBLICATIONS } from '../fake/directory.ts';
import { NO_LAW } from '../fake/law.ts';
import { NOW } from '../fake/places.ts';

/** Texts with all that these formats escape, fold or forbid, in scripts of one to four octets a sign. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(';', ',', '\\', '\n', '\r\n', '\r', '\\n', '\t', ':', '"', '=', '%0A', ' '),
      fc.constantFrom(
        '警察庁',
        'الشرطة',
        'Þjóð',
        '👮🏽‍♀️',
        'BEGIN:VEVENT',
        'END:VCARD',
        '\u2028',
        '\u202e',
        '\0',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

/** As whoever reads it must find it: every end of a line is one, and nothing hidden is left. */
const plain = (text: string): string =>
  withoutHiddenCharacters(text)
    .replace(/\r\n|\r/g, '\n')
    .toWellFormed();

function whole(file: string): void {
  for (const line of file.split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!/[\r\n]/.test(line) && line.isWellFormed(), 'no line breaks and no sign is torn');
  }
}

describe('a calendar in a client', () => {
  it('says each text as it was, whatever stands in it, and has no entry more than were given', () => {
    fc.assert(
      fc.property(texts, texts, texts, (summary, description, note) => {
        const events = [{ id: ['a', summary], from: NOW, summary, description }];
        const file = calendarText('Duty', { events, now: NOW, notes: [note] });
        whole(file);
        const read = new ICAL.Component(ICAL.parse(file));
        const [event, ...more] = read.getAllSubcomponents('vevent');
        assert.equal(more.length, 0);
        assert.equal(event?.getFirstPropertyValue('summary'), plain(summary));
        assert.equal(event?.getFirstPropertyValue('description'), plain(description));
        assert.equal(read.getFirstPropertyValue('description'), plain(note));
      }),
    );
  });
});

describe('a card in a client', () => {
  const cardsOf = (change: object, named: readonly AuthorityRow[] = []) => {
    const [first] = PUBLICATIONS;
    assert.ok(first !== undefined);
    const content = { ...(first.content as object), ...change };
    const { entries } = foldDirectory([{ ...first, content } as Publication]);
    assert.equal(entries.length, 1);
    const file = FILES.vcard.write({
      here: { words: wordsFor('en'), us: 'USA', now: NOW, place: { zone: 'UTC' } },
      ...{ state: 'JPN', law: NO_LAW, named },
      offices: officesOf({ entries, holidays: HOLIDAYS, faults: [] }, { state: 'JPN', now: NOW }),
    });
    whole(file);
    const read = ICAL.parse(file) as unknown[];
    return (typeof read[0] === 'string' ? [read] : read).map(
      (card) => new ICAL.Component(card as unknown[] as never),
    );
  };
  const said = (card: ICAL.Component | undefined, name: string): unknown[] =>
    (card?.getAllProperties(name) ?? []).map((each) => each.getFirstValue());

  it('has name, numbers, address, languages and zone in the places where a client looks for them', () => {
    const [card, ...more] = cardsOf({
      names: [
        { language: 'ja', name: '警察庁、国際; 捜査\\管理' },
        { language: 'en', name: 'National Police, 24/7; desk' },
      ],
      ...{ callBack: '+81355500142', telephone: '+81355500143', accepts: ['ja', 'en'] },
      ...{ address: '2-1-2 Kasumigaseki, Chiyoda;\nTokyo', zone: 'Asia/Tokyo' },
      email: { address: 'duty@npa.example' },
    });
    assert.equal(more.length, 0);
    assert.equal(said(card, 'version')[0], '4.0');
    assert.deepEqual(said(card, 'fn'), ['National Police, 24/7; desk', '警察庁、国際; 捜査\\管理']);
    assert.deepEqual(said(card, 'org').flat(), ['National Police, 24/7; desk']);
    assert.deepEqual(said(card, 'tel'), ['tel:+81355500142', 'tel:+81355500143']);
    assert.equal(card?.getFirstProperty('tel')?.getParameter('pref'), '1');
    assert.deepEqual(said(card, 'adr')[0], [
      ...['', '', '2-1-2 Kasumigaseki, Chiyoda;\nTokyo', '', '', '', ''],
    ]);
    assert.deepEqual(said(card, 'email'), ['duty@npa.example']);
    assert.deepEqual(said(card, 'lang').map(String), ['ja', 'en']);
    assert.equal(String(said(card, 'tz')[0]), 'Asia/Tokyo');
    const [revised] = said(card, 'rev');
    assert.match(String(revised), /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  });

  it('says each text as it was, whatever its State wrote, and no card more than there are offices', () => {
    fc.assert(
      fc.property(texts, texts, (text, name) => {
        // This program takes a backslash at the end of a part for one that escapes what ends the part.
        const address = `${text}.`;
        const row = { name, address, source: name, asOf: null } as AuthorityRow;
        // A publication with nothing in a field, or with what hides, is none; a name is one line.
        const street1 = `N${plain(address)}`.trim();
        const name1 = `N${plain(name).replace(/[\n\t]/g, ' ')}`.trim();
        const cards = cardsOf({ address: street1, names: [{ language: 'en', name: name1 }] }, [
          row,
        ]);
        assert.equal(cards.length, 2);
        const [own, other] = cards;
        const street = (card: ICAL.Component | undefined) => (said(card, 'adr')[0] as string[])[2];
        assert.equal(street(own), street1);
        assert.equal(said(own, 'fn')[0], name1);
        assert.ok(String(said(own, 'note')[0]).length > 0);
        assert.equal(street(other), plain(address));
        assert.equal(said(other, 'fn')[0], plain(name));
      }),
    );
  });
});
