import { Button, Said, TextField } from '@comity/design';
import type { CaseKept, Hold } from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { PlainText } from '../plain-text.tsx';

/** The case whose texts are kept. */
export interface KeptProps {
  readonly visit: OfficerVisit;
  readonly kept: CaseKept;
}
/** And what was wrong with what was typed. */
export interface FormProps extends KeptProps {
  readonly problems: readonly Spoken[];
}

/** One hold of a case: who, why and until when, who asks for its end, and who agreed. */
export function OneHold({
  visit,
  kept,
  hold,
  problems,
}: FormProps & { readonly hold: Hold }): VNode {
  const { words, session, form, formToken } = visit;
  const { zone } = session.officer;
  const why = (text: string | null) =>
    text === null ? words.t('retention.why-damaged') : <PlainText words={words} text={text} />;
  const isThis = form.one('hold') === hold.id;
  const asked = hold.ended === null ? hold.endAsked : null;
  return (
    <section>
      <h3>
        {words.rich('retention.hold-line', {
          name: <Said>{hold.setBy.name}</Said>,
          until: words.day(hold.until, 'date'),
          moment: words.moment(hold.setAt, zone),
        })}
      </h3>
      <p>{why(hold.why)}</p>
      {hold.ended === null ? null : (
        <>
          <p class="c-small">
            {words.rich('retention.hold-ended', {
              name: <Said>{hold.ended.by.name}</Said>,
              moment: words.moment(hold.ended.at, zone),
            })}
          </p>
          <p>{why(hold.ended.why)}</p>
        </>
      )}
      {hold.stands || hold.ended !== null ? null : <p>{words.t('retention.hold-over')}</p>}
      {asked === null || !hold.stands ? null : (
        <>
          <p class="c-small">
            {words.rich('retention.end-asked', {
              name: <Said>{asked.by.name}</Said>,
              moment: words.moment(asked.at, zone),
            })}
          </p>
          <p>{why(asked.why)}</p>
        </>
      )}
      {!hold.stands ? null : asked?.by.id === session.officer.id ? (
        <p class="c-small c-quiet">{words.t('retention.end-needs')}</p>
      ) : kept.mayEnd.ok ? (
        <form
          method="post"
          action={`/cases/${encodeURIComponent(kept.caseId)}/retention`}
          novalidate
        >
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <input type="hidden" name="hold" value={hold.id} />
          {asked === null ? (
            <TextField
              words={words}
              problems={isThis ? problems : []}
              name="end"
              id={isThis ? 'end' : `end-${hold.id}`}
              label={words.t('retention.end-why')}
              hint={words.t('retention.end-needs')}
              value={isThis ? form.one('end') : ''}
            />
          ) : null}
          <Button name="do" value="end" class="govuk-button--secondary" preventDoubleClick>
            {words.t(asked === null ? 'retention.end-ask' : 'retention.end-agree')}
          </Button>
        </form>
      ) : (
        <p class="c-small c-quiet">
          <Said>{spoken(words, kept.mayEnd.error).text}</Said>
        </p>
      )}
    </section>
  );
}
