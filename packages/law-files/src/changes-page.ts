import { type LawChange, type LawData, lawChanges } from '@comity/law';

/** What happens on the day, said of who and what. */
const SAID: Readonly<Record<LawChange['what'], string>> = {
  'in-force': 'enters into force',
  applies: 'is to be applied',
  bound: 'is bound',
  ended: 'is bound no longer',
  declared: 'declaration or reservation applies',
  'declaration-ended': 'declaration or reservation applies no longer',
  suspended: 'not applied',
  'suspension-ended': 'applied again',
  member: 'becomes a member',
  'member-ended': 'is a member no longer',
  'home-law': 'law at home applies',
  'home-law-ended': 'law at home applies no longer',
  authority: 'authority is named',
  'authority-ended': 'authority is named no longer',
};

export const CHANGES_HEAD = `The days on which a row of the law begins, ends or steps, the latest first; times after the last day of
the data are days that are known already. A change counts from the day named; the day before, the law was as it stood.
The word behind each row says how sure it is: "low" is to be verified with the depositary before anybody relies on it.
A row whose day was not found is not here; the tables count them.`;

/**
 * The changelog of days: per day who, which instrument, and what changes there.
 *
 * @returns Markdown, a heading for each year; the same data gives the same bytes
 */
export function changesByDay(data: LawData): string {
  const names = new Map(data.jurisdictions.map(({ code, name }) => [code, name]));
  const titles = new Map(data.instruments.map(({ id, shortTitle }) => [id, shortTitle]));
  const lines: string[] = [];
  let year = '';
  for (const [on, changes] of byDay(data)) {
    if (on.slice(0, 4) !== year) {
      year = on.slice(0, 4);
      lines.push(`## ${year}`, '');
    }
    lines.push(`**${on}**`, '', ...changes.map((change) => lineOf(change, names, titles)), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function byDay(data: LawData): ReadonlyMap<string, readonly LawChange[]> {
  const days = new Map<string, LawChange[]>();
  for (const change of lawChanges(data)) {
    const same = days.get(change.on) ?? [];
    same.push(change);
    days.set(change.on, same);
  }
  return days;
}

type Names = ReadonlyMap<string, string>;

function lineOf(change: LawChange, names: Names, titles: Names): string {
  const { state, instrument, what, pinpoint, effect, confidence } = change;
  const who = state === null ? [] : [`${names.get(state) ?? state} (${state})`];
  const of = instrument === null ? [] : [named(instrument, titles, names)];
  const place = pinpoint === undefined ? '' : ` \`${pinpoint}\``;
  const detail =
    effect === undefined ? '' : `, ${effect.replaceAll('-', ' ').replace('24 7', '24/7')}`;
  return `- ${[...who, ...of].join(', ')}: ${SAID[what]}${place}${detail} (${confidence ?? 'not graded'})`;
}

const named = (id: string, titles: Names, names: Names): string =>
  `${(titles.get(id) ?? names.get(id) ?? id).replaceAll('|', '/')} (${id})`;
