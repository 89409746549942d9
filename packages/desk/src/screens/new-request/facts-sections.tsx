import type { Facts, REQUEST } from '@comity/case';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';
import { CarriedRows } from '../described/rows.tsx';

/** What each page of the facts asks, in their order: every field of a request belongs to one. */
const FIELDS = {
  whom: ['to', 'title'],
  measures: ['parts'],
  offences: ['offences'],
  conduct: ['conduct'],
  urgency: ['urgency', 'spoken'],
  matter: ['investigation', 'earlier', 'followUpBy', 'contact'],
  handling: ['sensitivity', 'confidentialityRequested', 'language', 'translationBy'],
} as const satisfies Readonly<Record<string, readonly (keyof typeof REQUEST)[]>>;

export type Section = keyof typeof FIELDS;
export const SECTIONS = Object.keys(FIELDS) as readonly Section[];

/** One page of the facts, or all of them at once, for who knows the form. */
export type About = Section | 'all';

/** Which page an address or a form means; `null` where it says none. */
export const aboutIn = (text: string): About | null =>
  text === 'all' ? text : (SECTIONS.find((one) => one === text) ?? null);

/** The fields of a page, in the order in which they are asked. */
export const fieldsOf = (section: Section): readonly string[] => FIELDS[section];

/** The page on which a field is typed, from its path. */
export function sectionOf(at: string): Section {
  const [root = ''] = at.split('.');
  return SECTIONS.find((section) => fieldsOf(section).includes(root)) ?? 'whom';
}

/** The page after one; `null` after the last, and after all at once. */
export const sectionAfter = (about: About): Section | null =>
  about === 'all' ? null : (SECTIONS[SECTIONS.indexOf(about) + 1] ?? null);

export interface SectionsProps {
  readonly words: Words;
  readonly about: About;
}

/** The ways to the other pages: buttons of the form, so that what is typed is kept on the way. */
export function SectionNav({ words, about }: SectionsProps): VNode {
  return (
    <nav class="c-sections" aria-label={words.t('request.sections')}>
      <ol>
        {SECTIONS.map((section) => (
          <li>
            <button
              type="submit"
              name="next"
              value={`to:${section}`}
              aria-current={section === about ? 'step' : undefined}
            >
              {words.t(`request.section-${section}`)}
            </button>
          </li>
        ))}
        <li>
          <button
            type="submit"
            name="next"
            value="to:all"
            aria-current={about === 'all' ? 'step' : undefined}
          >
            {words.t('request.section-all')}
          </button>
        </li>
      </ol>
    </nav>
  );
}

/** What the other pages hold rides along, so that each post says all. */
export function OtherSections({
  about,
  facts,
}: {
  readonly about: About;
  readonly facts: Facts;
}): VNode | null {
  if (about === 'all') return null;
  const typed = facts as Readonly<Record<string, unknown>>;
  const others = SECTIONS.filter((section) => section !== about);
  return (
    <>
      {others.flatMap((section) =>
        fieldsOf(section).map((name) => <CarriedRows path={name} rows={typed[name]} />),
      )}
      {about === 'whom' ? null : <CarriedRows path="toAuthority" rows={typed['toAuthority']} />}
    </>
  );
}
