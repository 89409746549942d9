import { Code, type Content, type Here, Icon, type IconName, Panel } from '@comity/design';
import { type ContactWay, type PersonsWay, personsWays, type ToCall } from '@comity/feed';
import type { Service } from '@comity/service';
import type { ComponentChildren, VNode } from 'preact';
import { CallBack } from '../directory/call-back.tsx';
import { NotInForceLine } from '../directory/not-in-force.tsx';
import { NumberToCall } from '../directory/number-to-call.tsx';
import { officeName } from '../directory/office-name.ts';
import { PlainLine } from '../plain-text.tsx';
import { RELAY_ICONS, RelaySaid } from './relay-said.tsx';

export interface LadderProps {
  readonly here: Here;
  readonly names: Pick<Service, 'named'>;
  /** First to last, as the State has declared them. */
  readonly ways: readonly ContactWay[];
  /** Plain text for an e-mail, without contents; absent where nothing is to be written yet. */
  readonly mail?: { readonly subject: string; readonly text: string };
  /** What records that a way was taken, beside it. */
  readonly record?: (way: PersonsWay) => VNode | null;
  /** What is known of the authority's number: why nothing that is declared is among the ways. */
  readonly to: ToCall;
  /** Where several stand on one page. */
  readonly id?: string;
}

/** Which way comes next by what that State has declared, and why the one before has failed. */
export function Ladder(props: LadderProps): VNode {
  const { here, names, ways, to, id = 'ways' } = props;
  const { words } = here;
  const persons = personsWays(ways);
  const node = ways.find((one) => one.way === 'node');
  return (
    <Panel title={words.t('ladder.title')} id={id}>
      <ol class="c-reach">
        {node === undefined ? null : <NodeRung here={here} node={node} />}
        {ways.map((way) =>
          way.way === 'relay' ? (
            <Rung icon={RELAY_ICONS[way.event]}>
              <RelaySaid here={here} names={names} relay={way} />
            </Rung>
          ) : null,
        )}
        {persons.map((way, index) => (
          <Rung icon={index === 0 ? 'open' : 'wait'}>
            <span>
              {index === 0 ? <b>{words.t('ladder.next')} </b> : null}
              {words.rich('shell.labelled', {
                label: words.t(`ladder.way-${way.way}`),
                text: <To here={here} way={way} />,
              })}
            </span>
            <OtherOffice here={here} way={way} />
            <More {...props} way={way} />
          </Rung>
        ))}
      </ol>
      {to.doubtful ? <CallBack here={here} to={to} /> : null}
      {persons.length === 0 && !to.doubtful ? <p>{words.t('ladder.none')}</p> : null}
      {to.over === undefined ? null : (
        <div>
          <NotInForceLine here={here} one={to.over} />
        </div>
      )}
    </Panel>
  );
}

const Rung = ({
  icon,
  children,
}: {
  readonly icon: IconName;
  readonly children: ComponentChildren;
}): VNode => (
  <li>
    <Icon name={icon} />
    <div>{children}</div>
  </li>
);

function NodeRung({
  here: { words, place },
  node: { trouble, since },
}: {
  readonly here: Here;
  readonly node: Extract<ContactWay, { readonly way: 'node' }>;
}): VNode {
  const heard: Content | null =
    since === null || trouble === 'none' || trouble === null
      ? null
      : words.t('ladder.heard', { moment: words.moment(since, place.zone) });
  return (
    <Rung icon={trouble === null ? 'check' : 'late'}>
      {words.t(trouble === null ? 'ladder.node-runs' : `ladder.node-${trouble}`)}
      {heard === null ? null : <span class="c-quiet c-block c-small">{heard}</span>}
    </Rung>
  );
}

const To = ({ here, way }: { readonly here: Here; readonly way: PersonsWay }): VNode =>
  way.way === 'call-back' || way.way === 'telephone' ? (
    <NumberToCall here={here} number={way.to} newSince={way.newSince} />
  ) : (
    <Code>
      <PlainLine text={way.to} />
    </Code>
  );

/** Who answers there, where it is not the authority that was written to. */
function OtherOffice({ here: { words }, way }: Pick<LadderProps, 'here'> & { way: PersonsWay }) {
  if (!('at' in way) || way.at === undefined) return null;
  return (
    <span class="c-quiet c-block c-small">
      {words.rich('ladder.other-office', {
        office: <PlainLine text={officeName(words, way.at)} />,
      })}
    </span>
  );
}

function More({ here: { words }, way, mail, record }: LadderProps & { readonly way: PersonsWay }) {
  return (
    <>
      {way.way === 'email' ? (
        <>
          <span class="c-quiet c-block c-small">
            {words.t(`ladder.certificate-${way.certificate}`)}
          </span>
          {mail === undefined ? null : <ToWrite words={words} to={way.to} mail={mail} />}
        </>
      ) : null}
      {record?.(way) ?? null}
    </>
  );
}

/** An address that a mail program understands as one address and nothing else. */
const ADDRESS = /^[^\s@?&#%,;:<>"]+@[^\s@?&#%,;:<>"]+$/;

/** The text for an e-mail: to copy, and by the officer's own mail program. */
function ToWrite({
  words,
  to,
  mail,
}: {
  readonly words: Here['words'];
  readonly to: string;
  readonly mail: NonNullable<LadderProps['mail']>;
}): VNode {
  const query = `subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.text)}`;
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{words.t('ladder.mail-text')}</span>
      </summary>
      <div class="govuk-details__text">
        <blockquote class="c-say">
          <p>{mail.text}</p>
        </blockquote>
        {ADDRESS.test(to) ? (
          <p>
            <a class="govuk-link" href={`mailto:${to}?${query}`}>
              {words.t('ladder.mail-open')}
            </a>
          </p>
        ) : null}
        <p class="c-quiet c-small">{words.t('ladder.mail-note')}</p>
      </div>
    </details>
  );
}
