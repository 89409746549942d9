import { WarningText } from '@comity/design';
import { type CaseView, isNotUnderstood } from '@comity/service';
import type { ActKind } from '@comity/statements';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';

interface NotUnderstoodProps {
  readonly words: Words;
  readonly view: Pick<CaseView, 'moves'>;
  readonly kind: ActKind;
}

/** The other side's node would keep such an act without giving it an effect: said before it leaves. */
export const NotUnderstood = ({ words, view, kind }: NotUnderstoodProps): VNode | null =>
  isNotUnderstood(view, kind) ? <NotUnderstoodThere words={words} /> : null;

/** The same where it is known otherwise. */
export const NotUnderstoodThere = ({ words }: Pick<NotUnderstoodProps, 'words'>): VNode => (
  <WarningText word={words.t('form.warning')}>{words.t('act.not-understood')}</WarningText>
);
