import { type Here, Status } from '@comity/design';
import type { VNode } from 'preact';
import { Telephone } from './telephone.tsx';

interface NumberProps {
  readonly here: Here;
  readonly number: string;
  /** Since when it is another number than before, RFC 3339; null where it is not new. */
  readonly newSince: string | null;
}

/** A published number wherever it is to be called: one that changed lately says so beside it. */
export const NumberToCall = ({ here, number, newSince }: NumberProps): VNode => (
  <>
    <Telephone number={number} />
    {newSince === null ? null : (
      <>
        {' '}
        <Status kind="soon">
          {here.words.t('directory.number-new', {
            day: here.words.at(newSince, here.place.zone, 'date'),
          })}
        </Status>
      </>
    )}
  </>
);
