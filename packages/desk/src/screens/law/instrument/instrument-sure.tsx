import { Facts, Lines, Panel, Said } from '@comity/design';
import { type Instrument, type JudgedStanding, partiesOn } from '@comity/law';
import { instrumentTitled } from '../../law-names.ts';
import { instrumentHref } from '../law-address.ts';
import { type LawVisit, lawOf } from '../law-visit.ts';
import { ofItself } from './standings.ts';

interface Props {
  readonly visit: LawVisit;
  readonly instrument: Instrument;
  readonly on: string;
}

/** The protocols of a convention, each with its start; a protocol names its convention among its facts. */
export function GoesWith({ visit, instrument, on }: Props) {
  const { words } = visit;
  const law = lawOf(visit);
  const protocols = law.data.instruments.filter(({ parent }) => parent === instrument.id);
  if (protocols.length === 0) return null;
  return (
    <Panel title={words.t('instrument.goes-with')} padded={false}>
      <Lines
        items={protocols.map((protocol) => (
          <>
            <a class="govuk-link" href={instrumentHref(protocol.id, on)}>
              <Said>{instrumentTitled(words, law, protocol.id)}</Said>
            </a>
            <br />
            <span class="c-quiet c-small">
              {partiesOn(law, protocol, on).instrumentInForce
                ? protocol.inForce === null
                  ? null
                  : words.t('instrument.in-force-since', {
                      day: words.day(protocol.inForce, 'wholeDate'),
                    })
                : words.t('instrument.not-in-force', { day: words.day(on, 'wholeDate') })}
            </span>
          </>
        ))}
      />
    </Panel>
  );
}

const SURE = ['high', 'medium', 'low'] as const;

/** Of the Parties that are bound, territories not counted, how many rows are how sure. */
export function HowSure({
  visit,
  standings,
  on,
}: Omit<Props, 'instrument'> & { readonly standings: readonly JudgedStanding[] }) {
  const { words } = visit;
  const bound = standings.filter((standing) => standing.bound && ofItself(standing));
  if (bound.length < SURE.length) return null;
  return (
    <Panel title={words.t('instrument.how-sure')}>
      <p class="c-small">{words.t('instrument.sure-of', { day: words.day(on, 'wholeDate') })}</p>
      <Facts
        facts={SURE.map((sure) => ({
          name: words.t(`confidence.${sure}`),
          value: words.number(bound.filter(({ confidence }) => confidence === sure).length),
        }))}
      />
    </Panel>
  );
}
