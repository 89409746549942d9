import { Icon, Panel } from '@comity/design';
import type { Words } from '@comity/words';

const IS = ['law.is-rules', 'law.is-reasons', 'law.is-open'] as const;
const IS_NOT = ['law.isnt-depositary', 'law.isnt-advice', 'law.isnt-channel'] as const;

/** What the law pages are and what they are not, said before anything is asked. */
export const WhatItIs = ({ words }: { readonly words: Words }) => (
  <div class="c-law-two">
    <Panel title={words.t('law.is')}>
      <ul class="c-law-plain">
        {IS.map((key) => (
          <li>
            <Icon name="open" /> {words.t(key)}
          </li>
        ))}
      </ul>
    </Panel>
    <Panel title={words.t('law.isnt')}>
      <ul class="c-law-plain">
        {IS_NOT.map((key) => (
          <li>
            <Icon name="never" /> {words.t(key)}
          </li>
        ))}
      </ul>
    </Panel>
  </div>
);
