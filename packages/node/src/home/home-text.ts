import { brokenLines, plainly, wordsFor } from '@comity/words';
import { stringify } from 'yaml';
import { type Setting, type SettingName, settingNames, settingOf } from '../settings-table.ts';

/** Values of settings by name; what is left out stands as it is otherwise, or behind a `#`. */
export type HomeValues = { readonly [N in SettingName]?: unknown };

/** What is written into files is in English, whoever makes the home. */
const ENGLISH = wordsFor('en');
const WIDTH = 96;

/**
 * The text of `comity.yaml`: every setting with its meaning, what was not given with the value that
 * it has otherwise.
 */
export function homeText(values: HomeValues): string {
  const lines = [...commented(plainly(ENGLISH.t('setting.head')), 0)];
  const open: string[] = [];
  for (const name of settingNames()) {
    const setting = settingOf(name);
    if (setting.at === undefined) continue;
    const sections = setting.at.split('.');
    const key = sections.pop() ?? '';
    const written = valueText(setting, values[name]);
    const isSet = written !== undefined;
    lines.push('');
    const differs = sections.findIndex((section, depth) => open[depth] !== section);
    open.length = differs < 0 ? sections.length : differs;
    for (const section of sections.slice(open.length)) {
      // Nothing within a section of files is set at first: its head stands behind a `#` too.
      const isHead = open.length === 0 || isSet;
      lines.push(`${'  '.repeat(open.length)}${isHead ? '' : '# '}${section}:`);
      open.push(section);
    }
    const pad = '  '.repeat(sections.length);
    const meaning = plainly(ENGLISH.t(setting.does));
    const note = isSet ? meaning : `${meaning} ${plainly(ENGLISH.t('setting.left-out'))}`;
    lines.push(...commented(note, sections.length));
    const line = `${key}:${written ?? ''}`;
    lines.push(...(isSet ? line.split('\n') : [`# ${line}`]).map((each) => `${pad}${each}`));
  }
  return `${lines.join('\n')}\n`;
}

const commented = (text: string, depth: number): readonly string[] =>
  brokenLines(text, { width: WIDTH - 2 * depth }).map((line) => `${'  '.repeat(depth)}# ${line}`);

/** What stands after the colon; undefined where nothing is said. */
function valueText({ otherwise }: Setting, value: unknown): string | undefined {
  if (value === undefined) return otherwise === undefined ? undefined : ` ${otherwise}`;
  const text = stringify(value, { lineWidth: 0 }).trimEnd();
  const isBlock = typeof value === 'object' && value !== null;
  return isBlock ? `\n${text.replaceAll(/^/gm, '  ')}` : ` ${text}`;
}
