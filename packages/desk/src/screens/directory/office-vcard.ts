import { certificateBytes, type OfficeNow, usedOf } from '@comity/feed';
import type { AuthorityRow } from '@comity/law';
import { textValue, wholeValue } from '../content-lines.ts';
import { plainLine } from '../letter/plain-lines.ts';
import { rowsSoFar } from '../stated/stated.tsx';
import type { CountryScene } from './country-scene.ts';
import { officeName } from './office-name.ts';

type Reader = Pick<CountryScene, 'here' | 'law'>;

/** A telephone number as an address, and nothing else. */
const tel = (number: string): string => `tel:${number.replace(/[^+0-9]/g, '')}`;

/** What a program for contacts keeps in a place of its own; the rest of an entry stands in the note. */
const OWN_PLACE = ['authority', 'zone', 'callBack', 'telephone', 'address', 'accepts'];

/** One office as a card (RFC 6350): numbers in doubt are on none, as whoever finds them dials them. */
export function officeCard({ here, law }: Reader, office: OfficeNow): readonly string[] {
  const { words } = here;
  const { entry, reach } = office;
  const { content } = entry;
  const heading = officeName(words, entry);
  const { callBack, telephone, email } = reach;
  const optional = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`${name}:${value}`];
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${wholeValue(heading)}`,
    ...content.names
      .filter(({ name }) => name !== heading)
      .map(({ language, name }) => `FN;LANGUAGE=${languageTag(language)}:${wholeValue(name)}`),
    `UID:urn:comity:${entry.authority}`,
    `ORG:${textValue(heading)}`,
    ...optional('TEL;VALUE=uri;PREF=1', callBack && tel(callBack)),
    ...optional('TEL;VALUE=uri', telephone && tel(telephone)),
    ...optional('EMAIL', email && wholeValue(email.address)),
    ...optional('KEY', email?.certificateText && keyOf(email.certificateText)),
    ...optional('ADR', content.address && `;;${textValue(content.address)};;;;`),
    `TZ:${wholeValue(content.zone)}`,
    ...content.accepts.map((language) => `LANG:${wholeValue(language)}`),
    // vCard has no word for who carries: an extension, the first tried as the preferred one.
    ...(office.doubtful ? [] : entry.relays).map(
      (relay, n) => `X-COMITY-RELAY;PREF=${n + 1}:${wholeValue(relay)}`,
    ),
    `NOTE:${wholeValue(noteOf({ here, law }, office).join('\n'))}`,
    `REV:${revised(office)}`,
    'END:VCARD',
  ];
}

/** When the entry was last spoken of: a date without a time is none of the format (RFC 6350, 4.3.5). */
function revised({ entry: { history, sureOn } }: OfficeNow): string {
  const at = history[0]?.at ?? `${sureOn}T00:00:00Z`;
  return Temporal.Instant.from(at).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

/** A certificate as what a program for contacts takes a key from; nothing of a text that is none. */
function keyOf(text: string): string | undefined {
  const bytes = certificateBytes(text);
  return bytes === null ? undefined : `data:application/pkix-cert;base64,${bytes}`;
}

const languageTag = (language: string): string => language.replace(/[^A-Za-z0-9-]/g, '');

/** What a note says of e-mail: its certificate has a place of its own. */
function withoutText(email: OfficeNow['reach']['email']) {
  if (email === undefined) return undefined;
  const { certificateText: _, ...rest } = email;
  return rest;
}

/** What is to be known before it is used, then what else the entry says, a line each. */
function noteOf({ here, law }: Reader, office: OfficeNow): readonly string[] {
  const { words, place } = here;
  const { entry, reach, doubtful, freshness, newNumbers } = office;
  const { ended, history } = entry;
  const rest = Object.fromEntries(
    Object.entries(usedOf(office))
      .filter(([name]) => !OWN_PLACE.includes(name))
      .map(([name, value]) => [name, name === 'email' ? withoutText(reach.email) : value]),
  );
  const isNew = (['callBack', 'telephone'] as const).flatMap((which) => {
    const [number, since] = [reach[which], newNumbers[which]];
    return number === undefined || since === null
      ? []
      : [
          `${number}: ${words.t('directory.number-new', { day: words.at(since, place.zone, 'date') })}`,
        ];
  });
  const [last] = history;
  return [
    ...(doubtful ? [words.t('directory.call-doubtful')] : []),
    ...isNew,
    ...(freshness.stale ? [words.t('directory.call-stale', { days: freshness.days })] : []),
    ...(ended === null ? [] : [words.t('directory.ended', { day: words.day(ended.on, 'date') })]),
    ...rowsSoFar('authority-published', rest, { words, law }).map(({ name, value }) =>
      plainLine([name, ': ', value]),
    ),
    ...(last === undefined
      ? []
      : [`${words.at(last.at, place.zone, 'date')}: ${words.t(`directory.change-${last.what}`)}`]),
  ];
}

/** Whom another source names; the note says on whose word, and of which day. */
export const namedCard = (
  { words }: CountryScene['here'],
  row: AuthorityRow,
): readonly string[] => [
  'BEGIN:VCARD',
  'VERSION:4.0',
  'KIND:org',
  `FN:${wholeValue(row.name)}`,
  `ORG:${textValue(row.name)}`,
  ...(row.address === undefined ? [] : [`ADR:;;${textValue(row.address)};;;;`]),
  `NOTE:${wholeValue(
    [
      words.t('directory.check-before-use'),
      row.source,
      row.asOf === null ? words.t('directory.as-of-unknown') : row.asOf,
    ].join(' '),
  )}`,
  'END:VCARD',
];
