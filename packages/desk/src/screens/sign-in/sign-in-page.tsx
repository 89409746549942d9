import type { Problem } from '@comity/base';
import type { NodeFacts, Officer } from '@comity/service';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import type { Words } from '../../words/index.ts';

/** Why the sign-in page came back. */
export type SignInTrouble =
  | null
  | {
      readonly kind: 'empty';
      readonly userName: boolean;
      readonly password: boolean;
      readonly code: boolean;
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

export interface SignInInput {
  readonly words: Words;
  readonly formToken: string;
  readonly next: string;
  readonly userName: string;
  readonly trouble: SignInTrouble;
  readonly done: string;
  readonly training: readonly (readonly Officer[])[];
  readonly node: NodeFacts;
}

/** Body of the sign-in page. */
export function signInBody(input: SignInInput): VNode {
  const { words, formToken } = input;
  return (
    <form method="post" action="/sign-in">
      <h1>{words.t('sign-in.title')}</h1>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <input name="user-name" value={input.userName} />
    </form>
  );
}
