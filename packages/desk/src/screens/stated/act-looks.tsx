import { parsePinpoint } from '@comity/base';
import { Pinpoint, Said, Status } from '@comity/design';
import { type ActKind, FILE_FOUND } from '@comity/statements';
import { nameOf } from '@comity/words';
import { Found } from '../act/files.tsx';
import { groundName } from '../act/ground-name.ts';
import { CaseNamed } from './case-named.tsx';
import { type Look, type Looks, record } from './looks.ts';
import { languageRow, offenceRows, targetRows } from './request-looks.tsx';
import { said } from './text.tsx';

/** A provision, or the treaty alone where its articles are not coded. */
const Source = ({ of }: { readonly of: string }) =>
  parsePinpoint(of).ok ? <Pinpoint at={of} /> : <Said>{of}</Said>;

/** A case by its reference. */
const caseRow: Look = ({ path, value, label, reader }) =>
  typeof value === 'string'
    ? [{ at: path, name: label, value: <CaseNamed id={value} reader={reader} /> }]
    : [];

/** Fields of acts that are read otherwise than their description says by itself. */
export const actLooks: Readonly<Partial<Record<ActKind, Looks>>> = {
  'information-supplied': {
    /** An answer under its question. */
    answers: ({ path, value, reader }) =>
      (Array.isArray(value) ? value : []).map((one: unknown, index) => {
        const { words } = reader;
        const answer = record(one);
        const n = Number(answer['question']);
        const asked = reader.question?.(String(answer['asked']), n) ?? null;
        return {
          at: `${path}.${index}`,
          name: words.t('case.answer-of', { n }),
          value: (
            <>
              {asked === null ? null : <div class="c-quiet">{said(words, asked)}</div>}
              {said(words, answer['text'])}
            </>
          ),
        };
      }),
  },
  /** What is added is read as the request is. */
  'request-supplemented': { targets: targetRows, offences: offenceRows },
  'translation-added': { language: languageRow },
  /** What became of each part. */
  'case-closed': {
    outcomes: ({ path, value, reader: { words } }) =>
      (Array.isArray(value) ? value : []).map((one: unknown, index) => {
        const { part, outcome, text } = record(one);
        return {
          at: `${path}.${index}`,
          name: words.t('request.part', { n: Number(String(part).slice(1)) }),
          value: (
            <>
              {nameOf(words, 'closing-outcome', String(outcome)) ?? String(outcome)}
              {text === undefined ? null : <div>{said(words, text)}</div>}
            </>
          ),
        };
      }),
  },
  'request-followed': { case: caseRow },
  'draft-followed': { case: caseRow },
  /** A row for each file: what became of it, its size and its digest as it arrived. */
  'files-received': {
    files: ({ path, value, reader: { words } }) =>
      (Array.isArray(value) ? value : []).map((one: unknown, index) => {
        const { name, bytes, digest, found } = record(one);
        const became = FILE_FOUND.find((each) => each === found);
        return {
          at: `${path}.${index}`,
          name: said(words, name),
          value: (
            <>
              {became === undefined ? null : <Found words={words} found={became} />}{' '}
              {typeof bytes === 'number' ? words.t('case.file-bytes', { n: bytes }) : null}{' '}
              {digest === undefined ? null : said(words, digest)}
            </>
          ),
        };
      }),
  },
  'assistance-refused': {
    ground: ({ path, value, label, reader: { words } }) => {
      const ground = record(value);
      const known = ground['kind'] === 'known';
      return [
        {
          at: path,
          name: label,
          value: known ? (
            <>
              {groundName(words, String(ground['code']))} <Source of={String(ground['source'])} />{' '}
              {said(words, ground['article'])}
            </>
          ) : (
            <>
              {said(words, ground['text'])}{' '}
              <Status kind="limited">{words.t('ground.not-found')}</Status>
            </>
          ),
        },
        {
          at: `${path}.citation`,
          name: words.t('act.citation'),
          value: known ? null : said(words, ground['citation']),
        },
      ];
    },
    /** In the words of the question. */
    consultedFirst: ({ path, value, label, reader: { words } }) => [
      {
        at: path,
        name: label,
        value: words.t(value === true ? 'act.consulted-first-yes' : 'act.consulted-first-no'),
      },
    ],
  },
};
