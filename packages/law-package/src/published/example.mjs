import { avenues, findJurisdiction, indexLaw } from '@comity/law';
import data from '@comity/law/data';
import { sentenceOf, textOf } from '@comity/law/words';

const law = indexLaw(data);

// May Japan ask the Philippines to keep data? On the day before, and on the day of.
for (const on of ['2018-06-30', '2018-07-01']) {
  const answer = avenues(law, { from: 'JPN', to: 'PHL', on, measure: 'preservation' });
  const treaty = answer.avenues.find((avenue) => avenue.instrument === 'CETS185');
  console.log(on, treaty?.open, treaty?.confidence, treaty?.pinpoints.join(' '));
  const [why] = treaty?.reasons ?? [];
  if (why) console.log(why.code, '-', textOf(why.text));
}

// What cannot be asked is a code with its values, and a sentence where one is wanted.
const found = findJurisdiction(law, 'Philipines');
if (!found.ok) console.log(found.error.code, '-', sentenceOf('problem', found.error));
