import type { ComponentChildren, VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { addressOf } from './address-of.ts';

/** One thing to be done about an officer. */
export const Order = ({
  visit,
  officer,
  order,
  children,
}: {
  readonly visit: OfficerVisit;
  readonly officer: string;
  readonly order: string;
  readonly children: ComponentChildren;
}): VNode => (
  <form method="post" action={addressOf(officer)}>
    <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
    <input type="hidden" name="do" value={order} />
    {children}
  </form>
);
