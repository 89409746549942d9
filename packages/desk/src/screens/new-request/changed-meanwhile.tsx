import type { Facts } from '@comity/case';
import { Panel, SummaryList } from '@comity/design';
import type { Draft } from '@comity/service';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';

import { PlainText } from '../plain-text.tsx';
import { fieldNumbered } from '../request/field-words.ts';

/** One field in which the colleague's text is another one than that in the form. */
export interface Difference {
  readonly path: string;
  readonly theirs: string;
}

type Tree = string | undefined | readonly Tree[] | { readonly [name: string]: Tree };

function leaves(value: Tree, path: string): readonly (readonly [string, string])[] {
  if (value === undefined || value === '') return [];
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value).flatMap(([name, member]) =>
    leaves(member as Tree, path === '' ? name : `${path}.${name}`),
  );
}

/**
 * Where the saved facts differ from those in the form, field by field; only members that the form
 * has are compared.
 */
export function differencesOf(mine: Facts, theirs: Facts): readonly Difference[] {
  const members = Object.keys(mine) as (keyof Facts)[];
  const theirPart = Object.fromEntries(members.map((name) => [name, theirs[name]]));
  const own = new Map(leaves(mine as Tree, ''));
  const other = new Map(leaves(theirPart as Tree, ''));
  const paths = [...new Set([...other.keys(), ...own.keys()])];
  return paths
    .filter((path) => own.get(path) !== other.get(path) && !path.endsWith('.kind'))
    .map((path) => ({ path, theirs: other.get(path) ?? '' }));
}

export interface ChangedMeanwhileProps {
  readonly words: Words;
  /** The draft as the colleague saved it. */
  readonly draft: Draft | null;
  readonly differences: readonly Difference[] | undefined;
}

/** A colleague saved first: the officer's text stands in the form, the colleague's here. */
export function ChangedMeanwhile(props: ChangedMeanwhileProps): VNode | null {
  const { words, differences } = props;
  if (differences === undefined) return null;
  return (
    <section class="c-duty" role="alert">
      <h2>{words.t('request.conflict-title')}</h2>
      <p>{words.t('request.conflict-text')}</p>
      <Panel title={words.t('request.conflict-theirs')} level={3}>
        {differences.length === 0 ? (
          <p>{words.t('request.conflict-same')}</p>
        ) : (
          <SummaryList
            rows={differences.map(({ path, theirs }) => ({
              key: fieldNumbered(words, path) ?? path,
              value:
                theirs === '' ? (
                  <span class="c-quiet">{words.t('request.conflict-blank')}</span>
                ) : (
                  <PlainText words={words} text={theirs} />
                ),
            }))}
          />
        )}
      </Panel>
    </section>
  );
}
