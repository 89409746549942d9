import { type Here, Said } from '@comity/design';
import type { NotInForce } from '@comity/feed';
import type { VNode } from 'preact';
import { PlainLine } from '../plain-text.tsx';
import { officeName } from './office-name.ts';

interface NotInForceProps {
  readonly here: Here;
  readonly one: NotInForce;
}

/** An authority that is not to be written to: since when or from when, why, and who is instead. */
export function NotInForceLine({ here, one: { entry, over, successor } }: NotInForceProps): VNode {
  const { words } = here;
  const { ended, content } = entry;
  const instead = successor === undefined ? ended?.successor : officeName(words, successor);
  return (
    <>
      <b>
        <PlainLine text={officeName(words, entry)} />
      </b>{' '}
      {over === null
        ? words.t('directory.not-yet', { day: words.day(content.from, 'date') })
        : words.t('directory.ended', { day: words.day(over, 'date') })}
      {ended?.why === undefined ? null : (
        <div>{words.rich('directory.ended-why', { why: <PlainLine text={ended.why} /> })}</div>
      )}
      {instead === undefined ? null : (
        <div>
          {words.rich('directory.instead', {
            office: (
              <a
                class="govuk-link"
                href={`/directory/${entry.participant}#${ended?.successor ?? ''}`}
              >
                <Said>{instead}</Said>
              </a>
            ),
          })}
        </div>
      )}
    </>
  );
}
