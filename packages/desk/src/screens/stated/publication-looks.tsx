import type { PublicationKind, StatedAnswers, StatedAuthority, StatedCover } from '@comity/feed';
import { languageName } from '@comity/words';
import { hoursLine } from '../directory/hours-line.ts';
import { hourSaid, secondsSaid, timesSaid } from '../pings/times.tsx';
import { PlainLine } from '../plain-text.tsx';
import { type Look, type Looks, records } from './looks.ts';

type Row<List extends 'names' | 'hours'> = NonNullable<StatedAuthority[List]>[number];

const inSeconds: Look = ({ path, value, label, reader: { words } }) =>
  typeof value === 'number' ? [{ at: path, name: label, value: secondsSaid(words, value) }] : [];

/** Fields of publications that are read otherwise than their description says by itself. */
export const publicationLooks: Readonly<Record<PublicationKind, Looks>> = {
  'authority-published': {
    /** Each name beside its language. */
    names: ({ path, value, label, reader: { words } }) => [
      {
        at: path,
        name: label,
        value: (records(value) as unknown as readonly Row<'names'>[]).map(({ language, name }) => (
          <div>
            <span class="c-quiet">{languageName(words, language)}</span> <PlainLine text={name} />
          </div>
        )),
      },
    ],
    /** As the directory says them. */
    hours: ({ path, value, label, reader: { words } }) =>
      value === undefined
        ? []
        : [
            {
              at: path,
              name: label,
              value: (records(value) as unknown as readonly Row<'hours'>[]).map((span) => (
                <div>{hoursLine(words, span)}</div>
              )),
            },
          ],
  },
  'authority-confirmed': {},
  'authority-ended': {},
  'relays-named': {},
  'entry-questioned': {},
  'cover-withdrawn': {},
  'cover-published': {
    /** Each stretch in a line, in UTC, as it is signed. */
    spans: ({ path, value, label, reader: { words } }) => {
      const spans = records(value) as unknown as NonNullable<StatedCover['spans']>;
      if (spans.length === 0) return [];
      const said = spans.map(({ from, until, by }) => (
        <div>
          {words.t('publish.span', {
            from: words.moment(from, 'UTC'),
            until: words.moment(until, 'UTC'),
            by: words.t(`covered-by.${by}`),
          })}
        </div>
      ));
      return [{ at: path, name: label, value: said }];
    },
  },
  'answers-published': {
    median: inSeconds,
    ninth: inSeconds,
    nodes: ({ path, value, label, reader: { words } }) => {
      const nodes = records(value) as unknown as NonNullable<StatedAnswers['nodes']>;
      if (nodes.length === 0) return [];
      const said = nodes.map(({ participant, looks, answered }) => (
        <div>
          <PlainLine text={words.t('pings.node-seen', { name: participant, answered, looks })} />
        </div>
      ));
      return [{ at: path, name: label, value: said }];
    },
    byHour: ({ path, value, label, reader: { words } }) => [
      {
        at: path,
        name: label,
        value: (records(value) as unknown as StatedAnswers['byHour']).map((each) => (
          <div>
            {hourSaid(each.hour)} {timesSaid({ words }, each)}
          </div>
        )),
      },
    ],
  },
};
