import { type Here, Lines, Pagination, Panel, Said } from '@comity/design';
import { type Change, type ChangedEntry, changesOf, laterThanUs } from '@comity/feed';
import type { Law } from '@comity/law';
import { nameOf } from '@comity/words';
import type { VNode } from 'preact';
import { PlainLine } from '../plain-text.tsx';
import { rowsSoFar } from '../stated/stated.tsx';
import type { CountryScene } from './country-scene.ts';
import { officeName } from './office-name.ts';
import { publicationLabel } from './publication-label.ts';

/** How many stand beside the entries, and how many on a page of their own. */
const BESIDE = 6;
const ON_PAGE = 50;

type Props = Pick<CountryScene, 'here' | 'law' | 'state' | 'published'>;

/** What changed last, old and new, and the way to all that ever did. */
export function Changes(props: Props): VNode | null {
  const { here, law, state, published } = props;
  const { words } = here;
  const all = changesOf(published.entries, state);
  if (all.length === 0) return null;
  const unread = laterThanUs(published.aside, state);
  return (
    <Panel title={words.t('directory.changes')} padded={false}>
      <Lines
        items={[
          ...all.slice(0, BESIDE).map((one) => <OneChange here={here} law={law} one={one} />),
          ...(all.length <= BESIDE
            ? []
            : [
                <a class="govuk-link" href={`/directory/${state}/changes`}>
                  {words.t('directory.changes-all', { n: all.length })}
                </a>,
              ]),
          ...(unread === 0
            ? []
            : [<span class="c-quiet c-small">{words.t('directory.unread', { n: unread })}</span>]),
        ]}
      />
    </Panel>
  );
}

/** One page of all changes; `page` counts from 1 and is held within what is there. */
export function AllChanges(props: Props & { readonly page: number }): VNode {
  const { here, law, state, published } = props;
  const { words } = here;
  const all = changesOf(published.entries, state);
  const pages = Math.max(1, Math.ceil(all.length / ON_PAGE));
  const page = Math.min(Math.max(1, props.page), pages);
  const shown = all.slice((page - 1) * ON_PAGE, page * ON_PAGE);
  const first = (page - 1) * ON_PAGE + 1;
  const to = (n: number, key: 'changes-newer' | 'changes-older') => ({
    href: `/directory/${state}/changes?page=${n}`,
    content: words.t(`directory.${key}`),
  });
  return (
    <>
      <Panel
        title={words.t('directory.changes-of', {
          first: shown.length === 0 ? 0 : first,
          last: first + shown.length - 1,
          all: all.length,
        })}
        padded={false}
      >
        <Lines items={shown.map((one) => <OneChange here={here} law={law} one={one} />)} />
      </Panel>
      {pages === 1 ? null : (
        <Pagination
          label={words.t('directory.changes')}
          previous={page === 1 ? undefined : to(page - 1, 'changes-newer')}
          next={page === pages ? undefined : to(page + 1, 'changes-older')}
        />
      )}
    </>
  );
}

interface OneProps extends Pick<Props, 'here' | 'law'> {
  readonly one: ChangedEntry;
  /** Of an entry that is new too, all that it says. */
  readonly whole?: boolean;
}

/** One change of an entry: when, what was and what is, and who answers for it. */
export function OneChange({ here, law, one: { entry, change }, whole }: OneProps): VNode {
  const { words, place } = here;
  return (
    <>
      <b>{words.at(change.at, place.zone, 'date')}</b> <PlainLine text={officeName(words, entry)} />
      : {words.t(`directory.change-${change.what}`)}
      <OldAndNew here={here} law={law} change={change} />
      {whole === true && change.what === 'published' ? (
        <dl class="c-small">
          {rowsSoFar('authority-published', change.after, { words, law }).map(({ at, value }) => (
            <>
              <dt>{publicationLabel(words, at)}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
      ) : null}
      {change.unknown === undefined ? null : (
        <div class="c-quiet c-small">
          {words.rich('directory.said-besides', {
            names: <PlainLine text={change.unknown.join(', ')} />,
          })}
        </div>
      )}
      <div class="c-quiet c-small">
        {words.rich('directory.change-by', {
          role: <Said>{nameOf(words, 'role', change.by.role) ?? change.by.role}</Said>,
          number: <Said>{change.by.officer}</Said>,
        })}
      </div>
    </>
  );
}

/** Each field that is not as it was: what stood there, struck out, and what stands there since. */
function OldAndNew({
  here,
  law,
  change: { fields, before, after },
}: {
  readonly here: Here;
  readonly law: Law;
  readonly change: Change;
}): VNode | null {
  const { words } = here;
  if (before === null) return null;
  const valueIn = (entry: typeof after, field: Change['fields'][number]) => {
    const rows = rowsSoFar('authority-published', { [field]: entry[field] }, { words, law }).filter(
      ({ at }) => at === field || at.startsWith(`${field}.`),
    );
    return rows.length === 0 || entry[field] === undefined ? null : <Rows rows={rows} />;
  };
  return (
    <dl class="c-small">
      {fields.map((field) => (
        <>
          <dt>{publicationLabel(words, field)}</dt>
          <dd>
            <span class="govuk-visually-hidden">{words.t('directory.change-before')} </span>
            {valueIn(before, field) === null ? (
              <span class="c-quiet">{words.t('directory.change-nothing')}</span>
            ) : (
              <del>{valueIn(before, field)}</del>
            )}
          </dd>
          <dd>
            <span aria-hidden="true">→ </span>
            <span class="govuk-visually-hidden">{words.t('directory.change-after')} </span>
            {valueIn(after, field) ?? (
              <span class="c-quiet">{words.t('directory.change-nothing')}</span>
            )}
          </dd>
        </>
      ))}
    </dl>
  );
}

const Rows = ({ rows }: { readonly rows: ReturnType<typeof rowsSoFar> }): VNode => (
  <>
    {rows.length === 1
      ? rows.map(({ value }) => value)
      : rows.map(({ value }) => <div>{value}</div>)}
  </>
);
