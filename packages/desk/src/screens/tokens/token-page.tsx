import {
  Button,
  ButtonGroup,
  CheckboxField,
  Code,
  Facts,
  Panel,
  ProblemSummary,
  Said,
  Status,
  TextField,
  TitleBar,
} from '@comity/design';
import { may, type TakenSecret, TOKEN_DAYS_MAX, TOKEN_USES, type Token } from '@comity/service';
import { nameOf, type Spoken, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { Done } from '../done.tsx';

export interface TokensProps {
  readonly visit: OfficerVisit;
  readonly tokens: readonly Token[];
  /** The sign-in is of the last minutes. */
  readonly isFresh: boolean;
  /** A secret that was just made. */
  readonly made: TakenSecret | null;
  readonly problems: readonly Spoken[];
}

/** Tokens of the authority, and the form by which one is asked for. */
export function TokensBody({ visit, tokens, isFresh, made, problems }: TokensProps): VNode {
  const { words, session } = visit;
  return (
    <div class="c-reading c-stack">
      <Done words={words} done={visit.query.one('done')} set="tokens" />
      <ProblemSummary words={words} problems={problems} />
      <TitleBar title={words.t('tokens.title')} lead={words.t('tokens.lead')} />
      {made === null ? null : <MadePanel words={words} made={made} />}
      {tokens.length === 0 ? <p>{words.t('tokens.none')}</p> : null}
      {tokens.map((token) => (
        <TokenPanel visit={visit} token={token} isFresh={isFresh} />
      ))}
      {may(session.officer.role, 'tokens.ask') ? (
        <AskForm visit={visit} problems={problems} />
      ) : null}
    </div>
  );
}

function MadePanel({
  words,
  made: { secret, replaced, hookSecret },
}: {
  readonly words: Words;
  readonly made: TakenSecret;
}): VNode {
  return (
    <Panel title={words.t('tokens.made')}>
      <p>{words.t('tokens.made-text')}</p>
      {replaced ? <p>{words.t('tokens.replaced')}</p> : null}
      <p>
        <Code>{secret}</Code>
      </p>
      {hookSecret === null ? null : (
        <>
          <p>{words.t('tokens.made-hook')}</p>
          <p>
            <Code>{hookSecret}</Code>
          </p>
        </>
      )}
    </Panel>
  );
}

/** Where the system is told of what is new, and whether it takes that. */
function HookFact({
  words,
  hook: { url, takenAt, trouble },
  zone,
}: {
  readonly words: Words;
  readonly hook: NonNullable<Token['hook']>;
  readonly zone: string;
}): VNode {
  return (
    <>
      <bdi>{url}</bdi>
      {takenAt === null ? null : (
        <>
          <br />
          {words.t('tokens.hook-taken', { moment: words.moment(takenAt, zone) })}
        </>
      )}
      {trouble === null ? null : (
        <>
          <br />
          {words.t(`tokens.hook-${trouble}`)}
        </>
      )}
    </>
  );
}

const useName = (words: Words, use: string): string =>
  nameOf(words, 'tokens', `use-${use.replace('.', '-')}`) ?? use;

const LOOKS = {
  asked: 'held',
  agreed: 'held',
  'in-use': 'run',
  unbacked: 'late',
  expired: 'open',
  ended: 'open',
} as const;

function TokenPanel({
  visit,
  token,
  isFresh,
}: Pick<TokensProps, 'visit' | 'isFresh'> & { readonly token: Token }): VNode {
  const { words, session } = visit;
  const { zone } = session.officer;
  const { state, askedBy, agreed, number, usedAt } = token;
  return (
    <Panel title={<Said>{token.name}</Said>}>
      <p>
        <Status kind={LOOKS[state]}>{words.t(`tokens.state-${state}`)}</Status>
      </p>
      {state === 'unbacked' ? <p>{words.t('tokens.unbacked')}</p> : null}
      <Facts
        facts={[
          {
            name: words.t('tokens.may'),
            value: words.list(token.may.map((use) => useName(words, use))),
          },
          {
            name: words.t('tokens.agreed-by'),
            value:
              agreed.length === 0 ? (
                words.t('tokens.agreed-none')
              ) : (
                <Said>{words.list(agreed.map(({ name }) => name))}</Said>
              ),
          },
          ...(number === null
            ? []
            : [{ name: words.t('tokens.number'), value: <bdi>{number}</bdi> }]),
          { name: words.t('tokens.expires'), value: words.moment(token.expires, zone) },
          {
            name: words.t('tokens.used'),
            value: usedAt === null ? words.t('tokens.not-used') : words.moment(usedAt, zone),
          },
          ...(token.hook === null
            ? []
            : [
                {
                  name: words.t('tokens.hook-at'),
                  value: <HookFact words={words} hook={token.hook} zone={zone} />,
                },
              ]),
        ]}
      />
      <p class="c-small c-quiet">
        {words.rich('tokens.asked', {
          moment: words.moment(token.askedAt, zone),
          name: askedBy === null ? words.t('tokens.by-shell') : <Said>{askedBy.name}</Said>,
        })}
      </p>
      <TokenForm visit={visit} token={token} isFresh={isFresh} />
    </Panel>
  );
}

function TokenForm({
  visit,
  token,
  isFresh,
}: Pick<TokensProps, 'visit' | 'isFresh'> & { readonly token: Token }): VNode | null {
  const { words, formToken } = visit;
  const { id, state, mine } = token;
  if (state === 'ended' || state === 'expired') return null;
  const hidden = <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />;
  return (
    <>
      {mine.take && !isFresh ? (
        <form method="post" action="/sessions/again">
          {hidden}
          <input type="hidden" name="next" value="/tokens" />
          <p>{words.t('tokens.again')}</p>
          <Button class="govuk-button--secondary">{words.t('sessions.again-button')}</Button>
        </form>
      ) : null}
      <form method="post" action={`/tokens/${encodeURIComponent(id)}`}>
        {hidden}
        <ButtonGroup>
          {mine.agree.ok ? (
            <Button name="do" value="agree" preventDoubleClick>
              {words.t('tokens.agree')}
            </Button>
          ) : null}
          {mine.take && isFresh ? (
            <Button name="do" value="take" preventDoubleClick>
              {words.t(state === 'in-use' ? 'tokens.take-again' : 'tokens.take')}
            </Button>
          ) : null}
          <Button name="do" value="end" class="govuk-button--secondary" preventDoubleClick>
            {words.t('tokens.end')}
          </Button>
        </ButtonGroup>
      </form>
    </>
  );
}

function AskForm({ visit, problems }: Pick<TokensProps, 'visit' | 'problems'>): VNode {
  const { words, form, formToken } = visit;
  const wanted = new Set(form.all('may'));
  return (
    <form method="post" action="/tokens" novalidate>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <h2>{words.t('tokens.ask-title')}</h2>
      <p>{words.t('tokens.ask-lead')}</p>
      <TextField
        words={words}
        problems={problems}
        name="name"
        label={words.t('tokens.name')}
        hint={words.t('tokens.name-hint')}
        value={form.one('name')}
      />
      <CheckboxField
        words={words}
        problems={problems}
        name="may"
        legend={words.t('tokens.may-legend')}
        items={TOKEN_USES.map((use) => ({
          value: use,
          content: useName(words, use),
          checked: wanted.has(use),
        }))}
      />
      <TextField
        words={words}
        problems={problems}
        name="days"
        label={words.t('tokens.days')}
        hint={words.t('tokens.days-hint', { n: TOKEN_DAYS_MAX })}
        value={form.one('days')}
        inputmode="numeric"
      />
      <TextField
        words={words}
        problems={problems}
        name="hook"
        label={words.t('tokens.hook')}
        hint={words.t('tokens.hook-hint')}
        value={form.one('hook')}
        inputmode="url"
      />
      <Button preventDoubleClick>{words.t('tokens.ask')}</Button>
    </form>
  );
}
