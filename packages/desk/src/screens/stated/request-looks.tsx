import { OTHER_INSTRUMENT } from '@comity/case';
import { Pinpoint, Pinpoints, Said, Status } from '@comity/design';
import { languageName } from '@comity/words';
import type { VNode } from 'preact';
import { measureName } from '../case/measure-names.ts';
import { articleTitled, instrumentNamed } from '../law-names.ts';
import { contentName } from '../request/law-names.ts';
import { penaltyText } from '../request/penalty-text.ts';
import { targetText } from '../request/target-text.ts';
import { CaseNamed } from './case-named.tsx';
import {
  type Content,
  type Look,
  type Looks,
  type Reader,
  record,
  records,
  texts,
} from './looks.ts';
import { said } from './text.tsx';

const several = (nodes: readonly VNode[]) => (nodes.length === 0 ? null : nodes);

/** What a measure is aimed at, a row each. */
export const targetRows: Look = ({ path, value, reader: { words, zones } }) =>
  records(value).map((target, row) => {
    const text = targetText(words, target, zones);
    return {
      at: `${path}.${row}`,
      name: words.t('case.item', { n: row + 1 }),
      value: text === '' ? null : said(words, text),
    };
  });

export const offenceRows: Look = ({ path, value, label, reader }) => [
  {
    at: path,
    name: label,
    value: several(
      records(value)
        .filter(({ kind: _, ...told }) => Object.keys(told).length > 0)
        .map((one) => <Offence {...reader} offence={one} />),
    ),
  },
];

export const languageRow: Look = ({ path, value, label, reader: { words } }) => [
  {
    at: path,
    name: label,
    value: typeof value === 'string' ? <Said>{languageName(words, value)}</Said> : null,
  },
];

/** Fields of a request that are read otherwise than its description says by itself. */
export const requestLooks: Looks = {
  /** Who asks whom stands above what is asked. */
  from: () => [],
  to: () => [],
  'parts.id': () => [],
  'parts.measure': ({ path, value, content, reader: { words } }) => [
    {
      at: path,
      name:
        records(content['parts']).length > 1
          ? words.t('request.part', { n: Number(path.split('.')[1]) + 1 })
          : words.t('case.measure'),
      value: typeof value === 'string' ? <Said>{measureName(words, value)}</Said> : null,
    },
  ],
  'parts.basis': ({ path, value, label, reader }) => [
    {
      at: path,
      name: label,
      value: several(records(value).map((one) => <Basis basis={one} {...reader} />)),
    },
  ],
  'parts.contents': ({ path, value, content, reader }) =>
    contentRows(record(value), {
      path,
      reader,
      basis: records(records(content['parts'])[Number(path.split('.')[1])]?.['basis']),
    }),
  'parts.targets': targetRows,
  'earlier.case': ({ path, value, label, reader }) =>
    typeof value === 'string'
      ? [{ at: path, name: label, value: <CaseNamed id={value} reader={reader} /> }]
      : [],
  offences: offenceRows,
  confidentialityRequested: ({ path, value, label, reader: { words } }) => [
    {
      at: path,
      name: label,
      value:
        typeof value === 'boolean'
          ? words.t(value ? 'case.confidential-yes' : 'case.confidential-no')
          : null,
    },
  ],
  language: languageRow,
};

function Basis({ basis, words, law }: Reader & { readonly basis: Content }): VNode {
  return (
    <div>
      {basis['id'] === OTHER_INSTRUMENT ? (
        <Status kind="limited">{words.t('ground.not-found')}</Status>
      ) : (
        <Said>{instrumentNamed(words, law, String(basis['id']))}</Said>
      )}{' '}
      <Pinpoints at={texts(basis['pinpoints'])} />
    </div>
  );
}

function Offence({ words, law, offence }: Reader & { readonly offence: Content }): VNode {
  const pinpoint = String(offence['pinpoint'] ?? '');
  const penalty = offence['maxPenalty'];
  return (
    <div>
      {offence['kind'] === 'known' ? (
        <>
          <Said>{articleTitled(words, law, pinpoint) ?? ''}</Said> <Pinpoint at={pinpoint} />
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

/** The answers to what the instruments of a part ask for, each under the name they ask by. */
function contentRows(
  contents: Content,
  {
    path,
    basis,
    reader: { words, law },
  }: { readonly path: string; readonly basis: readonly Content[]; readonly reader: Reader },
) {
  const instruments = basis.map(({ id }) => String(id));
  const order = instruments.flatMap((id) => law.contentsOf.get(id) ?? []).map(({ name }) => name);
  const place = (name: string): number => order.indexOf(name) + 1 || order.length + 1;
  return Object.entries(contents)
    .sort(([a], [b]) => place(a) - place(b))
    .map(([name, text]) => {
      const { label, pinpoint } = contentName(words, law, { name, instruments });
      return {
        at: `${path}.${name}`,
        label,
        name: (
          <>
            <Said>{label}</Said> {pinpoint === null ? null : <Pinpoint at={pinpoint} />}
          </>
        ),
        value: said(words, text),
      };
    });
}
