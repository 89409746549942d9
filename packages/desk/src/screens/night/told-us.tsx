import { Button, type Here, Lines, Panel, Said } from '@comity/design';
import { type ToCall, toCall } from '@comity/feed';
import type { PublishedDirectory, ToldHere } from '@comity/service';
import { type PeriodText, spanOf } from '@comity/statements';
import { nameOf } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { slugOf } from '../act/slugs.ts';
import { CallBack } from '../directory/call-back.tsx';
import { PlainLine } from '../plain-text.tsx';

export interface ToldUsProps {
  readonly here: Here;
  /** What others say that they told our office; none shows nothing. */
  readonly told: readonly ToldHere[];
  /** What each State has published of its authority. */
  readonly toCall: (told: ToldHere) => ToCall;
  readonly formToken: string;
}

/** Whom to call at the authority that says so, as its State has published it. */
export const toCallOf =
  ({ now }: Pick<OfficerVisit, 'now'>, published: PublishedDirectory): ToldUsProps['toCall'] =>
  ({ peer, peerAuthority }) =>
    toCall(published, { participant: peer, authority: peerAuthority, now });

/** What others say that they told us, each with the question whether that is so, or with its answer. */
export function ToldUs(props: ToldUsProps): VNode | null {
  const { here, told } = props;
  if (told.length === 0) return null;
  return (
    <Panel title={here.words.t('night.told-panel')} id="told-us" padded={false}>
      <Lines items={told.map((one) => <ToldOnce {...props} one={one} />)} />
    </Panel>
  );
}

interface OneProps extends Pick<ToldUsProps, 'here' | 'formToken'> {
  readonly one: ToldHere;
}

function ToldOnce({ one, toCall, ...props }: Omit<ToldUsProps, 'told'> & OneProps): VNode {
  const { words } = props.here;
  return (
    <>
      <WasItUs {...props} one={one} />
      <p>
        <a class="govuk-link" href={`/cases/${encodeURIComponent(one.caseId)}`}>
          {words.t('night.open')}
          <span class="govuk-visually-hidden"> {one.reference}</span>
        </a>
      </p>
      {one.answer?.was === 'nobody' ? (
        <NotUs here={props.here} one={one} toCall={toCall(one)} />
      ) : null}
    </>
  );
}

/** The question with its two answers, or who has answered what. */
export function WasItUs({ here, one, formToken }: OneProps): VNode {
  const { words, place } = here;
  const { answer } = one;
  return (
    <>
      <p>
        <Asked here={here} one={one} />
      </p>
      {answer === null ? (
        <form method="post" action={`/cases/${encodeURIComponent(one.caseId)}/told-us`}>
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <input type="hidden" name="act" value={one.act} />
          <div class="govuk-button-group">
            <Button class="govuk-button--secondary" name="was" value="us" preventDoubleClick>
              {words.t('night.told-us')}
            </Button>
            <Button class="govuk-button--secondary" name="was" value="nobody" preventDoubleClick>
              {words.t('night.told-nobody')}
            </Button>
          </div>
          <p class="c-quiet c-small">{words.t('night.told-why')}</p>
        </form>
      ) : (
        <p>
          <b>
            {words.rich(`night.told-was-${answer.was}`, {
              name: <Said>{answer.by.name}</Said>,
              moment: <bdi>{words.moment(answer.at, place.zone)}</bdi>,
            })}
          </b>
        </p>
      )}
    </>
  );
}

function Asked({ here, one }: Pick<OneProps, 'here' | 'one'>): VNode {
  const { words, place } = here;
  const authority = <PlainLine text={one.peerAuthorityName} />;
  const { content } = one;
  const at = spanOf((content?.['at'] ?? {}) as PeriodText)?.from;
  if (content === null || at === undefined) {
    return <>{words.rich('night.told-asks-unread', { authority })}</>;
  }
  return (
    <>
      {words.rich('night.told-asks', {
        authority,
        way: nameOf(words, 'told-way', String(content['way'])) ?? String(content['way']),
        moment: <time datetime={String(at)}>{words.moment(String(at), place.zone)}</time>,
        with: <PlainLine text={String(content['with'] ?? '')} />,
      })}
    </>
  );
}

/** What to do where it was not us: call the number that is published, and say it in an act. */
function NotUs({
  here,
  one,
  toCall,
}: Pick<OneProps, 'here' | 'one'> & { readonly toCall: ToCall }): VNode {
  const { words } = here;
  const about = encodeURIComponent(one.act);
  const write = `/cases/${encodeURIComponent(one.caseId)}/${slugOf('message-sent')}?about=${about}`;
  return (
    <>
      <p>{words.t('night.told-then')}</p>
      <p>
        {words.t('case.call-back')} <CallBack here={here} to={toCall} />{' '}
        <a class="govuk-link" href={`/directory/${one.peer}`}>
          {words.t('case.call-back-from')}
        </a>
      </p>
      <p>
        <a class="govuk-link" href={write}>
          {words.t('night.told-write')}
        </a>
      </p>
    </>
  );
}
