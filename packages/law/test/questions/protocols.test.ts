import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contents, grounds } from '@comity/law';
import { told } from '../told.ts';
import { avenue, law } from './real-law.ts';

/** What a protocol changes in its convention, and what hangs on the law at home of the other side. */

const fiscal = (instrument: string, requesting: string, requested: string, on: string) =>
  grounds(law, {
    instrument,
    measure: instrument === 'ETS024' ? 'extradition' : 'testimony',
    requesting,
    requested,
    on,
    facts: { fiscal: true },
  }).grounds.find(({ code }) => code === 'fiscal')?.available;

test('a fiscal offence is a ground of the convention only where its protocol does not bind both', () => {
  assert.equal(
    fiscal('ETS024', 'KOR', 'ZAF', '2011-12-28'),
    true,
    'the day before ETS098 binds Korea',
  );
  assert.equal(fiscal('ETS024', 'KOR', 'ZAF', '2011-12-29'), false, 'ETS098:2 binds both');
  assert.equal(
    fiscal('ETS030', 'LTU', 'EST', '1997-07-26'),
    true,
    'the day before ETS099 binds Estonia',
  );
  assert.equal(fiscal('ETS030', 'LTU', 'EST', '1997-07-27'), false, 'ETS099:1 binds both');
  assert.equal(
    fiscal('ETS030', 'LTU', 'CHE', '2020-01-01'),
    true,
    'Switzerland did not ratify ETS099',
  );
  assert.equal(
    fiscal('ETS030', 'LTU', 'FRA', '2020-01-01'),
    false,
    'France is bound since the year 2000 at the latest',
  );
  assert.equal(
    fiscal('ETS030', 'LTU', 'NOR', '2020-01-01'),
    'unknown',
    'of Norway no row is known',
  );
  assert.equal(
    fiscal('nassau', 'ECU', 'USA', '2002-04-06'),
    true,
    'the Protocol starts the next day',
  );
  assert.equal(fiscal('nassau', 'ECU', 'USA', '2002-04-07'), false, 'nassau-protocol:1');
});

test('a chapter that was refused gives no ground and takes none away', () => {
  const codes = (requested: string) => {
    const answer = grounds(law, {
      instrument: 'ETS086',
      measure: 'extradition',
      requesting: 'ARM',
      requested,
      on: '2020-01-01',
    });
    return answer.notGrounds.map(({ code }) => code);
  };
  assert.ok(codes('CHE').includes('political-offence'));
  assert.ok(!codes('GEO').includes('political-offence'), 'Georgia did not accept Chapter I');
});

test('Budapest 24(3): a State that extradites by treaty only may take the Convention for one, and need not', () => {
  const ask = (to: string) =>
    avenue(
      {
        from: 'JPN',
        to,
        on: '2024-01-01',
        measure: 'extradition',
        offences: ['CETS185:2'],
        maxPenaltyRequesting: 60,
        maxPenaltyRequested: 60,
      },
      'CETS185',
    );
  for (const to of ['NLD', 'PHL', 'CHL']) {
    assert.equal(ask(to).limited, true, to);
    assert.ok(
      ask(to).hangsOn.some(({ pinpoint }) => pinpoint === 'CETS185:24(3)'),
      to,
    );
  }
  assert.equal(ask('DEU').limited, false, 'IRG 5: no treaty is needed');
  assert.equal(ask('USA').limited, false, 'a treaty on extradition binds the two');
});

test('of a State whose law nobody looked up it is not said that it needs a treaty', () => {
  const said = (to: string) =>
    told(
      ...avenue(
        {
          from: 'JPN',
          to,
          on: '2024-01-01',
          measure: 'extradition',
          offences: ['UNTOC:6'],
          facts: {
            'organized-criminal-group': true,
            transnational: true,
            'convention-as-basis': false,
          },
        },
        'UNTOC',
      ).reasons.map(({ text }) => text),
    );
  assert.match(said('SRB'), /without-treaty-unknown state=SRB/);
  assert.match(said('NLD'), /needs-treaty state=NLD/);
  assert.match(said('DEU'), /both-without-treaty from=JPN to=DEU/);
});

const names = (instrument: string, measure: Parameters<typeof contents>[1]['measure']) =>
  contents(law, { instrument, measure })
    .fields.filter(({ from }) => from === 'instrument')
    .map(({ name, pinpoint }) => `${name} ${pinpoint}`);

test('a protocol that adds to the list of its convention shows both', () => {
  const video = names('ETS182', 'testimony');
  assert.ok(video.includes('requestingAuthority ETS030:14(1)(a)'), video.join());
  assert.ok(video.includes('whyNotInPerson ETS182:9(3)'));
  assert.ok(names('ETS182', 'joint-investigation').includes('teamComposition ETS182:20(2)'));
  assert.ok(names('ETS099', 'testimony').includes('requestingAuthority ETS030:14(1)(a)'));
});

test('a list that was only recalled stands beside where its text is to be read', () => {
  for (const id of ['cis-minsk', 'asean-mlat']) {
    const answer = contents(law, { instrument: id, measure: 'testimony' });
    assert.equal(answer.confidence, 'low', id);
    assert.ok(
      answer.fields.some(({ name }) => name === 'requestingAuthority'),
      id,
    );
    assert.ok(
      answer.fields.some(({ name }) => name === 'contentsOfTreaty'),
      id,
    );
  }
  assert.ok(!names('nassau', 'testimony').some((name) => name.startsWith('contentsOfTreaty')));
  assert.ok(names('nassau', 'testimony').includes('assistanceSought nassau:26(d)'));
  assert.ok(names('usa-nld-mlat', 'testimony').includes('purpose usa-nld-mlat:13(1)(d)'));
});
