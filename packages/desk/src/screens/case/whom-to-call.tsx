import { CaseHead, Code, type Here, Said } from '@comity/design';
import type { CaseView } from '@comity/service';
import type { VNode } from 'preact';

/**
 * Whom the side that asks can be called by, and who is in charge there by which decision: the first
 * things that whoever answers at night looks for.
 */
export function WhomToCall({ here, view }: { readonly here: Here; readonly view: CaseView }) {
  const { words } = here;
  const { contact, investigation } = view.request ?? {};
  const items = [
    ...(contact === undefined
      ? []
      : [
          <>
            {words.t('case.call')} <b>{<Said>{contact.function}</Said>}</b>{' '}
            <Telephone number={contact.telephone} />{' '}
            {contact.hours === undefined ? null : <Said>{contact.hours}</Said>}
          </>,
          told(words.t('case.call-second'), contact.secondContact),
        ]),
    told(words.t('case.in-charge'), investigation?.authority),
    told(words.t('case.decided-at-home'), investigation?.decision),
  ].filter((item) => item !== null);
  return items.length === 0 ? null : <CaseHead items={items} />;
}

const told = (name: string, text: string | undefined): VNode | null =>
  text === undefined ? null : (
    <>
      {name} <Said>{text}</Said>
    </>
  );

/** A number that a telephone can dial; one in a form of its own is only read. */
function Telephone({ number }: { readonly number: string }): VNode {
  const dialled = number.replace(/[\s().-]/g, '');
  const shown = (
    <Code>
      <Said>{number}</Said>
    </Code>
  );
  return /^\+[0-9]{6,15}$/.test(dialled) ? (
    <a class="govuk-link" href={`tel:${dialled}`}>
      {shown}
    </a>
  ) : (
    shown
  );
}
