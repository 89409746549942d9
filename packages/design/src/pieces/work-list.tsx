import type { Place, Words } from '@comity/words';
import { type Content, classNames, shown } from '../kit/content.ts';
import { Clock, type Counted } from './clock.tsx';
import type { Here } from './here.ts';
import { Code, Pinpoints } from './pinpoint.tsx';
import { type Mover, Side } from './side.tsx';
import { StateCode, type StateProps } from './state.tsx';
import { Priority, type PriorityName } from './status.tsx';

/** One measure asked for. */
export interface WorkItemPart {
  readonly id: string;
  readonly measure: Content;
  readonly stage: Content;
}

type BandName = 'emergency' | 'late' | 'today' | 'week' | 'later' | 'passed' | 'none';

export interface WorkItem extends Counted {
  readonly id: string;
  readonly href: string;
  readonly title: Content;
  readonly reference: string;
  /** Who has it at this authority. */
  readonly officer?: Content;
  readonly state: StateProps;
  readonly weAsk: boolean;
  /** Where it stands in the list: who shows the list has decided it. */
  readonly band: BandName;
  readonly dueNote?: Content;
  /** Where the other side's clock hangs. */
  readonly them?: Place | undefined;
  /** What is asked for, part by part, and where each stands. */
  readonly parts: readonly WorkItemPart[];
  /** Pinpoints of the basis, and in words what is relied on without one. */
  readonly pinpoints?: readonly string[] | undefined;
  readonly basis?: Content;
  /** Where the case as a whole stands. */
  readonly stage?: Content;
  readonly priority: PriorityName;
  readonly move: Mover;
  readonly moveWhat?: Content;
  readonly opened?: string | undefined;
  readonly unread?: boolean | undefined;
  /** What was received is bound in its use. */
  readonly bound?: boolean | undefined;
  /** That something that is kept is about to be gone. */
  readonly lapses?: Content;
}

/** Bands of a list by time, and those that the other orders have in their place. */
type ListBand = BandName | Exclude<PriorityName, 'emergency'> | 'age';

const BANDS: readonly ListBand[] = [
  'emergency',
  'late',
  'today',
  'week',
  'later',
  'passed',
  'none',
  'urgent',
  'high',
  'routine',
  'age',
];

export interface WorkListProps {
  readonly here: Here;
  readonly caption: string;
  readonly items: readonly WorkItem[];
  /**
   * In which order the items come, where it is not that of time: by age all but emergencies stand in one
   * band, by harm in one for each priority.
   */
  readonly order?: 'age' | 'harm' | undefined;
}

/** Requests in bands by time, with whose move it is; on a phone each row becomes a card. */
export function WorkList({ here, caption, items, order }: WorkListProps) {
  const { words } = here;
  const bands = Map.groupBy(items, ({ band, priority }): ListBand => {
    if (band === 'emergency' || order === undefined) return band;
    return order === 'age' ? order : priority;
  });
  if (items.length === 0) return <p class="c-quiet c-empty">{words.t('list.empty')}</p>;
  const columns = [
    'time-left',
    'state',
    'request',
    'measure',
    'priority',
    'move',
    'opened',
  ] as const;
  return (
    <div class="c-worklist-box">
      <table class="c-worklist">
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{words.t(`list.${column}`)}</th>
            ))}
          </tr>
        </thead>
        {BANDS.map((band) => {
          const rows = bands.get(band);
          if (!rows) return null;
          return (
            <tbody id={`band-${band}`}>
              <Band
                words={words}
                title={bandTitle(words, band)}
                count={rows.length}
                columns={columns.length}
                note={bandNote(words, band)}
                urgent={band === 'emergency'}
              />
              {rows.map((item) => (
                <Row
                  here={here}
                  item={item}
                  red={item.band === 'late' || item.band === 'emergency'}
                />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

interface BandProps {
  readonly words: Words;
  readonly title: Content;
  readonly count: number;
  /** Columns of the table. */
  readonly columns: number;
  readonly note?: Content;
  readonly urgent?: boolean;
}

/** The head of a band in a list by time: its name, how many stand in it, and what it means. */
export function Band({ words, title, count, columns, note, urgent = false }: BandProps) {
  return (
    <tr class={classNames('c-band', urgent && 'c-band--urgent')}>
      <th colspan={columns} scope="rowgroup">
        {title}{' '}
        <span>
          · {words.number(count)}
          {shown(note) ? <> · {note}</> : null}
        </span>
      </th>
    </tr>
  );
}

const bandTitle = (words: Words, band: ListBand): string =>
  band === 'urgent' || band === 'high' || band === 'routine'
    ? words.t(`priority.${band}`)
    : words.t(`list.band-${band}`);

/** What a band means, where its name does not say it. */
const bandNote = (words: Words, band: ListBand): string | null =>
  band === 'emergency' || band === 'late' || band === 'passed'
    ? words.t(`list.band-${band}-note`)
    : null;

/** One measure stands alone; several each with its number and where it stands. */
function PartsOf({ words, parts }: { readonly words: Words; readonly parts: WorkItem['parts'] }) {
  const [only] = parts;
  if (parts.length < 2) return <>{only?.measure}</>;
  return (
    <ul class="c-part-list">
      {parts.map(({ id, measure, stage }) => (
        <li>
          <span class="c-quiet">{words.t('request.part', { n: Number(id.slice(1)) })}</span>{' '}
          {measure}
          <small>{stage}</small>
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly here: Here;
  readonly item: WorkItem;
  /** Overdue, or an emergency. */
  readonly red: boolean;
}

function Row({ here, item, red }: RowProps) {
  const { words } = here;
  return (
    <tr class={red ? 'is-late-row' : undefined} id={`row-${item.id}`}>
      <td class="c-clock-cell">
        <Clock
          here={here}
          due={item.due}
          owed={item.owed}
          held={item.held}
          them={item.them}
          note={item.dueNote}
        />
      </td>
      <td class="c-state-cell">
        <StateCode {...item.state} />
        <small>{words.t(item.weAsk ? 'side.we-ask' : 'side.asks-us')}</small>
      </td>
      <td class="c-subject">
        <a href={item.href}>{item.title}</a>
        {item.unread ? <b class="c-new">{words.t('list.unread')}</b> : null}
        <small>
          <Code>{item.reference}</Code>
          {shown(item.officer) ? <> · {item.officer}</> : null}
          {item.bound ? <> · {words.t('list.bound')}</> : null}
          {shown(item.lapses) ? (
            <>
              {' '}
              · <b>{item.lapses}</b>
            </>
          ) : null}
        </small>
      </td>
      <td class="c-drop">
        <PartsOf words={words} parts={item.parts} />
        <small>
          {item.stage} <Pinpoints at={item.pinpoints} /> {item.basis}
        </small>
      </td>
      <td class="c-drop">
        <Priority words={words} level={item.priority} />
      </td>
      <td class="c-move-cell">
        <Side words={words} who={item.move} them={item.state.code} />
        {shown(item.moveWhat) ? <small>{item.moveWhat}</small> : null}
      </td>
      <td class="c-drop c-num c-quiet">
        {item.opened ? (
          <time datetime={item.opened}>{words.at(item.opened, here.place.zone, 'date')}</time>
        ) : null}
      </td>
    </tr>
  );
}
