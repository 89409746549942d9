import { Pinpoint, Pinpoints, Said, Status } from '@comity/design';
import type { Law } from '@comity/law';
import type { Words } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import { measureName } from '../case/measure-names.ts';
import { nameOf } from '../name-of.ts';
import { PlainText } from '../plain-text.tsx';
import { fieldLabel } from './field-words.ts';
import {
  contentName,
  instrumentName,
  languageName,
  OTHER_INSTRUMENT,
  offenceTitle,
} from './law-names.ts';
import { penaltyText } from './penalty-text.ts';
import { targetText } from './target-text.ts';

/** One thing that a request says: what it is, what is said, and where it is typed. */
export interface RequestRow {
  readonly at: string;
  readonly name: ComponentChildren;
  readonly value: ComponentChildren;
}

/** With which words and law a request is read. */
export interface RequestReader {
  readonly words: Words;
  readonly law: Law;
}

type Content = Readonly<Record<string, unknown>>;

const records = (value: unknown): readonly Content[] =>
  Array.isArray(value)
    ? value.filter((one): one is Content => typeof one === 'object' && one !== null)
    : [];
const record = (value: unknown): Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Content) : {};
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/**
 * What a request says, row by row: the one reading of it, before it is signed, in the log, and at
 * the other State. It takes a draft as well: what is not there yet has no row.
 */
export function requestRows(content: Content, reader: RequestReader): readonly RequestRow[] {
  const { words } = reader;
  const parts = records(content['parts']);
  const named = (at: string, value: ComponentChildren): RequestRow => ({
    at,
    name: fieldLabel(words, at) ?? at,
    value,
  });
  const rows = [
    named('title', said(words, content['title'])),
    ...parts.flatMap((part, index) => partRows(part, { ...reader, index, of: parts.length })),
    named(
      'offences',
      several(records(content['offences']).map((one) => <Offence {...reader} offence={one} />)),
    ),
    named('conduct', said(words, content['conduct'])),
    ...contentRows(content, reader),
    ...handlingRows(content, named, words),
  ];
  return rows.filter(({ value }) => value !== null);
}

const said = (words: Words, text: unknown): ComponentChildren =>
  typeof text === 'string' && text.trim() !== '' ? <PlainText words={words} text={text} /> : null;

const several = (nodes: readonly VNode[]): ComponentChildren => (nodes.length === 0 ? null : nodes);

function partRows(
  part: Content,
  reader: RequestReader & { readonly index: number; readonly of: number },
): readonly RequestRow[] {
  const { words, law, index, of } = reader;
  const at = `parts.${index}`;
  const measure = part['measure'];
  const day = part['wantedBy'];
  return [
    {
      at: `${at}.measure`,
      name: of > 1 ? words.t('request.part', { n: index + 1 }) : words.t('case.measure'),
      value: typeof measure === 'string' ? <Said>{measureName(words, measure)}</Said> : null,
    },
    {
      at: `${at}.basis`,
      name: words.t('case.basis'),
      value: several(
        records(part['basis']).map((one) => (
          <div>
            {one['id'] === OTHER_INSTRUMENT ? (
              <Status kind="limited">{words.t('ground.not-found')}</Status>
            ) : (
              <Said>{instrumentName(law, String(one['id']))}</Said>
            )}{' '}
            <Pinpoints at={texts(one['pinpoints'])} />
          </div>
        )),
      ),
    },
    ...records(part['targets']).map((target, row) => ({
      at: `${at}.targets.${row}`,
      name: words.t('case.item', { n: row + 1 }),
      value: said(words, targetText(words, target)),
    })),
    { at: `${at}.wanted`, name: words.t('case.wanted'), value: said(words, part['wanted']) },
    {
      at: `${at}.wantedBy`,
      name: words.t('stated.wanted-by'),
      value:
        typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)
          ? words.day(day, 'wholeDate')
          : null,
    },
  ];
}

function Offence({ words, law, offence }: RequestReader & { readonly offence: Content }): VNode {
  const pinpoint = String(offence['pinpoint'] ?? '');
  const penalty = offence['maxPenalty'];
  return (
    <div>
      {offence['kind'] === 'known' ? (
        <>
          <Said>{offenceTitle(law, pinpoint) ?? ''}</Said> <Pinpoint at={pinpoint} />
        </>
      ) : (
        said(words, offence['description'])
      )}{' '}
      {said(words, offence['provision'])}{' '}
      {typeof penalty === 'string' ? (
        <span class="c-quiet">{penaltyText(words, penalty)}</span>
      ) : null}
    </div>
  );
}

/** The answers to what the instruments ask for, each under the name and provision they ask by. */
function contentRows(content: Content, { words, law }: RequestReader): readonly RequestRow[] {
  const instruments = records(content['parts']).flatMap((part) =>
    records(part['basis']).map(({ id }) => String(id)),
  );
  const order = instruments.flatMap((id) => law.contentsOf.get(id) ?? []).map(({ name }) => name);
  const place = (name: string): number => order.indexOf(name) + 1 || order.length + 1;
  return Object.entries(record(content['contents']))
    .sort(([a], [b]) => place(a) - place(b))
    .map(([name, text]) => {
      const { label, pinpoint } = contentName(words, law, { name, instruments });
      return {
        at: `contents.${name}`,
        name: (
          <>
            <Said>{label}</Said> {pinpoint === null ? null : <Pinpoint at={pinpoint} />}
          </>
        ),
        value: said(words, text),
      };
    });
}

function handlingRows(
  content: Content,
  named: (at: string, value: ComponentChildren) => RequestRow,
  words: Words,
): readonly RequestRow[] {
  const urgency = record(content['urgency']);
  const investigation = record(content['investigation']);
  const chosen = (set: string, value: unknown): ComponentChildren =>
    typeof value === 'string' ? (nameOf(words, set, value) ?? <Said>{value}</Said>) : null;
  const confidential = content['confidentialityRequested'];
  const language = content['language'];
  return [
    named('urgency.level', chosen('priority', urgency['level'])),
    named('urgency.why', said(words, urgency['why'])),
    named('investigation.reference', said(words, investigation['reference'])),
    named('investigation.authority', said(words, investigation['authority'])),
    named('sensitivity', chosen('sensitivity', content['sensitivity'])),
    named(
      'confidentialityRequested',
      typeof confidential === 'boolean'
        ? words.t(confidential ? 'case.confidential-yes' : 'case.confidential-no')
        : null,
    ),
    named(
      'language',
      typeof language === 'string' ? <Said>{languageName(words, language)}</Said> : null,
    ),
  ];
}
