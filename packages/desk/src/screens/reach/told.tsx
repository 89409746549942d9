import { Lines, Panel } from '@comity/design';
import type { CaseView } from '@comity/service';
import { type ActKind, type PeriodText, spanOf } from '@comity/statements';
import { nameOf } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { PlainLine } from '../plain-text.tsx';

/** What records that they were told by another way. */
export const TOLD = 'told-otherwise' satisfies ActKind;

interface ToldProps {
  readonly visit: OfficerVisit;
  readonly view: CaseView;
}

/** Who was told what by another way, as both sides hold it or will hold it. */
export function ToldSoFar({ visit, view }: ToldProps): VNode | null {
  const { words } = visit;
  const told = view.state.timeline.filter(({ kind }) => kind === TOLD);
  if (told.length === 0) return null;
  return (
    <Panel title={words.t('ladder.told')} padded={false}>
      <Lines
        items={told.map(({ act, body, content, author, received }) => {
          const ours = author.participant === view.us.participant;
          return (
            <span id={act}>
              {content === null ? (
                words.t(`case.${body === 'erased' ? body : 'unreadable'}-text`)
              ) : (
                <Told visit={visit} ours={ours} content={content} />
              )}
              <span class="c-quiet c-block c-small">
                {words.t(received === null ? 'ladder.record-waits' : 'ladder.record-held')}
              </span>
            </span>
          );
        })}
      />
    </Panel>
  );
}

interface ToldOnceProps {
  readonly visit: OfficerVisit;
  readonly ours: boolean;
  readonly content: Readonly<Record<string, unknown>>;
}

function Told({ visit, ours, content }: ToldOnceProps): VNode {
  const { words } = visit;
  return (
    <>
      {words.rich(ours ? 'ladder.told-by-us' : 'ladder.told-by-them', {
        way: nameOf(words, 'told-way', String(content['way'])) ?? '',
        moment: <ToldWhen visit={visit} at={content['at']} />,
      })}
      <span class="c-block">
        <PlainLine text={String(content['with'] ?? '')} />
      </span>
    </>
  );
}

function ToldWhen({ visit, at }: { readonly visit: OfficerVisit; readonly at: unknown }) {
  const from = spanOf((at ?? {}) as PeriodText)?.from;
  if (from === undefined) return null;
  const { zone } = visit.session.officer;
  return <time datetime={String(from)}>{visit.words.moment(String(from), zone)}</time>;
}
