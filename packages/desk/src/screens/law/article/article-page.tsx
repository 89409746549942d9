import { Columns, Facts, Panel, Pinpoint, Said } from '@comity/design';
import type { Instrument, Law, Provision } from '@comity/law';
import { instrumentTitled } from '../../law-names.ts';
import { instrumentHref } from '../law-address.ts';
import type { LawVisit } from '../law-visit.ts';
import { lawOf } from '../law-visit.ts';
import { codeWords, Sourced, valueWords } from '../law-words.tsx';
import { HangingPanels } from './hanging-panels.tsx';
import { type Hanging, hangingOn } from './hangs-on.ts';

/** What the page of one provision shows; also its data file. */
export interface ArticleParts {
  readonly provision: Provision;
  readonly instrument: Instrument | undefined;
  /** Every provision of the same article, itself included, in the order of the data. */
  readonly paragraphs: readonly Provision[];
  readonly hanging: Hanging;
}

/** Gathers a provision, its article and what hangs on it. */
export function articleParts(law: Law, provision: Provision): ArticleParts {
  const article = provision.pinpoint.split('(')[0] ?? provision.pinpoint;
  return {
    provision,
    instrument: law.instruments.get(provision.instrument),
    paragraphs: law.data.provisions.filter(
      ({ pinpoint }) => pinpoint === article || pinpoint.startsWith(`${article}(`),
    ),
    hanging: hangingOn(law, provision.pinpoint),
  };
}

interface BodyProps {
  readonly visit: LawVisit;
  readonly parts: ArticleParts;
}

/** The provision at the start, its article at the end. */
export function ArticleBody({ visit, parts }: BodyProps) {
  return (
    <Columns
      side="end"
      label={visit.words.t('law.article.paragraphs')}
      aside={<Paragraphs visit={visit} parts={parts} />}
    >
      <div class="c-stack">
        <Gist visit={visit} parts={parts} />
        <HangingPanels
          words={visit.words}
          law={lawOf(visit)}
          hanging={parts.hanging}
          of={parts.provision}
        />
      </div>
    </Columns>
  );
}

function Gist({ visit, parts }: BodyProps) {
  const { words } = visit;
  const { provision } = parts;
  return (
    <Panel title={words.t('law.article.gist')}>
      <p class="c-law-gist">
        <Said>{provision.gist}</Said>
      </p>
      {provision.limits.length === 0 ? null : (
        <>
          <h3>{words.t('law.article.limits')}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {provision.limits.map((limit) => (
              <li>
                <Said>{limit}</Said>
              </li>
            ))}
          </ul>
        </>
      )}
      <Facts
        facts={[
          ...provision.values.map((value) => ({
            name: <Said>{value.name}</Said>,
            value: <b>{valueWords(words, value)}</b>,
          })),
          ...(provision.force === undefined
            ? []
            : [
                {
                  name: words.t('law.article.force'),
                  value: codeWords(words, 'law-force', provision.force),
                },
              ]),
        ]}
      />
      {provision.emergencyOnly ? <p>{words.t('law.article.emergency-only')}</p> : null}
      {provision.fallbackOnly ? <p>{words.t('law.article.fallback-only')}</p> : null}
      <p>
        {words.rich('law.article.lead', {
          domain: codeWords(words, 'law-domain', provision.domain),
          instrument: (
            <a class="govuk-link" href={instrumentHref(provision.instrument)}>
              <Said>{instrumentTitled(words, lawOf(visit), provision.instrument)}</Said>
            </a>
          ),
        })}
      </p>
      <Sourced words={words} row={provision} />
      <p class="c-quiet c-small">{words.t('law.article.not-text')}</p>
    </Panel>
  );
}

function Paragraphs({ visit, parts }: BodyProps) {
  const { words } = visit;
  const { provision, paragraphs } = parts;
  return (
    <Panel title={words.t('law.article.paragraphs')} padded={false}>
      <ul class="c-list">
        {paragraphs.map((one) => (
          <li aria-current={one.pinpoint === provision.pinpoint ? 'true' : undefined}>
            {one.pinpoint === provision.pinpoint ? (
              <>
                <b class="c-code">{one.pinpoint}</b>{' '}
                <span class="c-quiet">{words.t('law.article.here')}</span>
              </>
            ) : (
              <>
                <Pinpoint at={one.pinpoint} /> <Said>{one.gist}</Said>
              </>
            )}
          </li>
        ))}
        <li class="c-quiet">
          {words.t(paragraphs.length > 1 ? 'law.article.left-out' : 'law.article.only')}
        </li>
      </ul>
    </Panel>
  );
}
