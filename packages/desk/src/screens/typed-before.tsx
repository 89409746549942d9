import { Button, InsetText } from '@comity/design';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';
import { ANEW_FIELD } from './unsent-form.ts';

interface TypedBeforeProps {
  readonly words: Words;
  /** Null where nothing was typed. */
  readonly since: string | null;
  readonly zone: string;
}

/** In a form: that it holds what was typed and not sent, and the way to begin anew. */
export function TypedBefore({ words, since, zone }: TypedBeforeProps): VNode | null {
  if (since === null) return null;
  return (
    <InsetText>
      <p>{words.t('act.typed-before', { moment: words.moment(since, zone) })}</p>
      <Button name={ANEW_FIELD} value="yes" class="govuk-button--secondary">
        {words.t('act.anew')}
      </Button>
    </InsetText>
  );
}
