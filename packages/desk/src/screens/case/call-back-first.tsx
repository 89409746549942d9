import { Button, type Here, WarningText } from '@comity/design';
import type { ToCall } from '@comity/feed';
import type { CaseView, CallBackFirst as Reason } from '@comity/service';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { CallBack } from '../directory/call-back.tsx';

interface CallBackFirstProps {
  readonly here: Here;
  /** Why; none shows nothing. */
  readonly because: readonly Reason[];
  /** The authority that is to be called, and the code of its State. */
  readonly authority: string;
  readonly participant: string;
  /** What their State has published of it. */
  readonly toCall: ToCall | null;
}

/** That whoever asks is to be called first, why, and where the number is that their State published. */
export function CallBackFirst(props: CallBackFirstProps): VNode | null {
  const { here, because, toCall, ...whom } = props;
  const { words, place } = here;
  if (because.length === 0) return null;
  return (
    <WarningText word={words.t('form.warning')}>
      {because.map((why) => (
        <span class="c-block">
          {why.code === 'first-contact'
            ? words.t('case.call-back-first-contact', { authority: whom.authority })
            : words.t('case.call-back-keys-changed', { moment: words.moment(why.at, place.zone) })}
        </span>
      ))}
      {/* Where the number is in doubt, the page says so beside whom to call. */}
      {toCall?.doubtful === true ? null : (
        <>
          <a class="govuk-link" href={`/directory/${whom.participant}`}>
            {words.t('case.call-back-number')}
          </a>{' '}
          {toCall === null ? null : <CallBack here={here} to={toCall} />}
        </>
      )}
    </WarningText>
  );
}

/** The same for the other side of a case. */
export const CallBackFirstIn = ({
  here,
  view,
  toCall,
}: {
  readonly here: Here;
  readonly view: CaseView;
  readonly toCall: ToCall | null;
}) => (
  <CallBackFirst
    here={here}
    because={view.callBackFirst}
    authority={view.them.authorityName}
    participant={view.them.participant}
    // Where their keys are in doubt, so is the number that they have published.
    toCall={toCall === null || view.inDoubt === null ? toCall : { ...toCall, doubtful: true }}
  />
);

interface CalledBackProps {
  readonly here: Here;
  readonly view: CaseView;
  readonly formToken: string;
}

/** The press of whoever has called, and what to do where it is not them. */
export function CalledBackForm({ here, view, formToken }: CalledBackProps): VNode | null {
  const { words } = here;
  if (view.callBackFirst.length === 0) return null;
  return (
    <form method="post" action={`/cases/${encodeURIComponent(view.caseId)}/called-back`}>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <Button class="govuk-button--secondary" preventDoubleClick>
        {words.t('case.called-back-button')}
      </Button>
      <p class="c-quiet c-small">{words.t('case.called-back-not')}</p>
    </form>
  );
}
