import { type Content, Facts, Panel, Pinpoint, Said, Status } from '@comity/design';
import {
  type AuthorityRole,
  type AuthorityRow,
  authoritiesOnce,
  type BasicsAnswer,
  type JurisdictionCode,
  type Sourced,
} from '@comity/law';
import { languagesNamed, traditionsNamed } from '@comity/words';
import { theStateNamed } from '../../law-names.ts';
import { LawText, SourceText, Sure } from '../law-text.tsx';
import { type LawVisit, lawOf } from '../law-visit.ts';
import { codeWords, dayOr } from '../law-words.tsx';

interface BasicsProps {
  readonly visit: LawVisit;
  /** `null` for an organisation, of which nothing of the sort is recorded. */
  readonly basics: BasicsAnswer | null;
}

const FIRST: readonly AuthorityRole[] = [
  'central-authority',
  'contact-point-24-7',
  'extradition-authority',
];

/**
 * Whom to write to, for a request, at night and for extradition; nobody named is said so.
 *
 * @param state who is written to
 */
export function WriteFirst({
  visit,
  basics,
  state,
}: BasicsProps & { readonly state: JurisdictionCode }) {
  const { words } = visit;
  if (basics === null) return <AskOf visit={visit} state={state} />;
  const others = basics.authorities.filter(({ role }) => !FIRST.includes(role));
  return (
    <Panel title={words.t('state.write-first')} id="write-first" padded={false}>
      <div class="c-write c-write--first">
        {FIRST.map((role) => (
          <Role
            visit={visit}
            role={role}
            rows={basics.authorities.filter((row) => row.role === role)}
            below={role === FIRST[0] ? <AskOf visit={visit} state={state} /> : null}
          />
        ))}
        {others.map((row) => (
          <Role visit={visit} role={row.role} rows={[row]} />
        ))}
      </div>
    </Panel>
  );
}

interface RoleProps {
  readonly visit: LawVisit;
  readonly role: AuthorityRole;
  readonly rows: readonly AuthorityRow[];
  readonly below?: Content;
}

/** The way on from whom to write to: what this State can be asked for; nothing for the own State. */
export function AskOf({
  visit,
  state,
}: {
  readonly visit: LawVisit;
  readonly state: JurisdictionCode;
}) {
  const { words } = visit;
  const us = visit.service.node.participant;
  if (state === us) return null;
  const name = theStateNamed(words, lawOf(visit), state);
  return (
    <>
      {visit.session === undefined ? null : (
        <p class="c-write__on">
          <a class="govuk-link" href={`/directory/${state}`}>
            {words.t('directory.whom-to-reach')}
          </a>
        </p>
      )}
      <p class="c-write__on">
        <a class="govuk-link" href={`/law?${us === '' ? '' : `from=${us}&`}to=${state}`}>
          {words.rich('state.ask', { state: <Said>{name}</Said> })}
        </a>
      </p>
    </>
  );
}

function Role({ visit, role, rows, below = null }: RoleProps) {
  const { words } = visit;
  return (
    <div>
      <h3>{words.t(`state.role-${role}`)}</h3>
      {rows.length === 0 ? <Unknown visit={visit} /> : null}
      {authoritiesOnce(rows).map((row) => (
        <p>
          <b>
            <LawText words={words}>{row.name}</LawText>
          </b>
          {[row.scope, row.address].map((text) =>
            text === undefined ? null : (
              <>
                <br />
                <LawText words={words}>{text}</LawText>
              </>
            ),
          )}
          {row.languages === undefined || row.languages.length === 0 ? null : (
            <>
              <br />
              <Said>{languagesNamed(words, row.languages)}</Said>
            </>
          )}
          <br />
          <Where visit={visit} row={row} asOf={row.asOf} />
        </p>
      ))}
      {below}
    </div>
  );
}

const Unknown = ({ visit }: { readonly visit: LawVisit }) => (
  <Status kind="held">{visit.words.t('state.present-unknown')}</Status>
);

interface WhereProps {
  readonly visit: LawVisit;
  readonly row: Sourced;
  readonly asOf?: string | null;
}

/** How sure a fact is, where it was read, and when. */
const Where = ({ visit, row, asOf }: WhereProps) => (
  <span class="c-small c-quiet">
    <Sure words={visit.words} confidence={row.confidence} />{' '}
    <SourceText words={visit.words}>{row.source}</SourceText>
    {asOf === undefined || asOf === null ? null : <> ({dayOr(visit.words, asOf)})</>}
  </span>
);

/** What is said of every jurisdiction; unknown is said as unknown. */
export function BasicFacts({ visit, basics }: BasicsProps) {
  const { words } = visit;
  if (basics === null) return null;
  const { legalTradition, languages, deathPenalty, nationals, extradition, contactPoint24x7 } =
    basics;
  const known = (value: Content | undefined, row: Sourced): Content =>
    value === undefined ? (
      <Unknown visit={visit} />
    ) : (
      <>
        {value} <Where visit={visit} row={row} />
      </>
    );
  const list = (texts: readonly string[] | null): Content | undefined =>
    texts === null || texts.length === 0 ? undefined : <Said>{languagesNamed(words, texts)}</Said>;
  return (
    <Panel title={words.t('state.basics')} id="basics">
      <Facts
        facts={[
          {
            name: words.t('state.tradition'),
            value: known(
              legalTradition.families.length === 0
                ? undefined
                : traditionsNamed(words, legalTradition.families),
              legalTradition,
            ),
          },
          { name: words.t('state.official'), value: known(list(languages.official), languages) },
          { name: words.t('state.accepted'), value: known(list(languages.accepted), languages) },
          {
            name: words.t('state.death-penalty'),
            value: known(
              deathPenalty.status === 'unknown'
                ? undefined
                : codeWords(words, 'law-death', deathPenalty.status),
              deathPenalty,
            ),
          },
          {
            name: words.t('state.nationals'),
            value: known(
              nationals.surrendered === 'unknown' ? undefined : (
                <>
                  {words.t(`state.nationals-${nationals.surrendered}`)}{' '}
                  <LawText words={words}>{nationals.text}</LawText>{' '}
                  {nationals.cite === null ? null : <Said>{nationals.cite}</Said>}
                </>
              ),
              nationals,
            ),
          },
          {
            name: words.t('state.without-treaty'),
            value:
              extradition === undefined ? (
                <Unknown visit={visit} />
              ) : (
                known(
                  <>
                    {words.t(`state.without-treaty-${extradition.withoutTreaty}`)}{' '}
                    <LawText words={words}>{extradition.text}</LawText>{' '}
                    {extradition.cite === null ? null : <Said>{extradition.cite}</Said>}
                  </>,
                  extradition,
                )
              ),
          },
          {
            name: words.t('state.at-any-hour'),
            value:
              contactPoint24x7.member === 'unknown' ? (
                <Unknown visit={visit} />
              ) : (
                <>
                  {words.t('state.at-any-hour-since', {
                    day: dayText(visit, contactPoint24x7.since),
                  })}{' '}
                  {contactPoint24x7.pinpoint === null ? null : (
                    <Pinpoint at={contactPoint24x7.pinpoint} />
                  )}
                </>
              ),
          },
          {
            name: words.t('state.treaty-list'),
            value:
              basics.treatyList === null ? (
                <Unknown visit={visit} />
              ) : (
                <>
                  <Said>{basics.treatyList.title}</Said>{' '}
                  {basics.treatyList.address === null ? null : (
                    <Said>{basics.treatyList.address}</Said>
                  )}
                </>
              ),
          },
        ]}
      />
    </Panel>
  );
}

const dayText = ({ words }: LawVisit, day: string | null): string =>
  day === null ? words.t('law.unknown') : words.day(day, 'wholeDate');
