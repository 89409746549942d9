import type { Words } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { EnterButton } from '../described/enter-button.tsx';

/** Token and version, and the button that the Enter key presses: it comes before all others. */
export function FormStart(props: {
  readonly formToken: string;
  readonly version: number | null;
  readonly enter: { readonly name: string; readonly value: string };
  readonly words: Words;
}): VNode {
  return (
    <>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={props.formToken} />
      {props.version === null ? null : (
        <input type="hidden" name="version" value={String(props.version)} />
      )}
      <EnterButton {...props.enter} text={props.words.t('request.save')} />
    </>
  );
}
