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
  /** How many more there are, and the address that shows them too, where there is one. */
  readonly more: number;
  readonly all?: string;
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
  const { here, told, more, all } = props;
  if (told.length + more === 0) return null;
  const left = here.words.t('night.told-more', { n: more });
  const rest =
    all === undefined ? (
      left
    ) : (
      <a class="govuk-link" href={all}>
        {left}
      </a>
    );
  const items = told.map((one) => <ToldOnce {...props} one={one} />);
  return (
    <Panel title={here.words.t('night.told-panel')} id="told-us" padded={false}>
      <Lines items={more === 0 ? items : [...items, rest]} />
    </Panel>
  );
}

interface OneProps extends Pick<ToldUsProps, 'here' | 'formToken'> {
  readonly one: ToldHere;
}

function ToldOnce({
  one,
  toCall,
  ...props
}: Omit<ToldUsProps, 'told' | 'more' | 'all'> & OneProps): VNode {
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
      {one.answer === 'nobody' ? <NotUs here={props.here} one={one} toCall={toCall(one)} /> : null}
    </>
  );
}

/** The question, what was said to it, and its two answers; or that an answer was a mistake. */
export function WasItUs(props: OneProps): VNode {
  const { here, one } = props;
  const { words, place } = here;
  return (
    <>
      <p>
        <Asked here={here} one={one} />
      </p>
      {one.said.map(({ was, by, at }) => (
        <p>
          <b>
            {words.rich(`night.told-was-${was}`, {
              name: <Said>{by.name}</Said>,
              moment: <bdi>{words.moment(at, place.zone)}</bdi>,
            })}
          </b>
        </p>
      ))}
      <Answering {...props} />
    </>
  );
}

function Answering({ here, one, formToken }: OneProps): VNode {
  const { words } = here;
  const open = one.answer === null;
  const was = open ? (['us', 'nobody'] as const) : (['open'] as const);
  return (
    <form method="post" action={`/cases/${encodeURIComponent(one.caseId)}/told-us`}>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <input type="hidden" name="act" value={one.act} />
      <input type="hidden" name="after" value={one.said.length} />
      <div class="govuk-button-group">
        {was.map((each) => (
          <Button class="govuk-button--secondary" name="was" value={each} preventDoubleClick>
            {words.t(`night.told-${each}`)}
          </Button>
        ))}
      </div>
      {open ? <p class="c-quiet c-small">{words.t('night.told-why')}</p> : null}
    </form>
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
