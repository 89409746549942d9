import { basename } from 'node:path';
import { type Fault, nearWords, no, ok, placed, type Result, type Said } from '@comity/base';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type SettingKind, type SettingName, settingNames, settingOf } from '../settings-table.ts';

/** Longest file of settings. */
const BYTES_MAX = 65_536;

/** The settings of a home as they are written, each in its kind. */
export interface HomeDocument {
  readonly values: ReadonlyMap<SettingName, unknown>;
  /** Where a setting stands: `comity.yaml:7 desk.url`. */
  placeOf(name: SettingName | undefined): string;
  /** A fault with its place: file, line and setting. */
  at(name: SettingName | undefined, why: Said<'problem'>): Fault;
}

/**
 * Reads the text of `comity.yaml` strictly: each setting known, of its kind, and there if it must be.
 * Codes: `yaml-broken`, `setting-unknown`, `setting-missing`, `setting-kind`.
 */
export function readHomeDocument(file: string, text: string): Result<HomeDocument> {
  const lines = new LineCounter();
  const place = (line: number, setting?: string): string =>
    `${basename(file)}:${line}${setting === undefined ? '' : ` ${setting}`}`;
  if (text.length > BYTES_MAX) {
    const reason = `> ${BYTES_MAX}`;
    return no({ code: 'yaml-broken', params: { reason }, at: place(1) });
  }
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', strict: true });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) {
    const [first = ''] = fault.message.split('\n');
    const reason = first.replace(/ at line .*/, '').replace(/[.:]$/, '');
    const line = lines.linePos(fault.pos[0]).line;
    return no({ code: 'yaml-broken', params: { reason }, at: place(line) });
  }
  const lineOf = (path: readonly string[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const read = valuesIn(document);
  if ('strange' in read) {
    const known = settingNames().flatMap((name) => settingOf(name).at ?? []);
    const name = read.strange.slice(0, 60);
    const params = { name, ...nearWords(read.strange, known) };
    const line = lineOf(read.strange.split('.'));
    return no({ code: 'setting-unknown', params, at: place(line) });
  }
  const placeOf = (name: SettingName | undefined): string => {
    const path = name === undefined ? undefined : settingOf(name).at;
    return place(lineOf(path?.split('.') ?? []), path);
  };
  const at = (name: SettingName | undefined, why: Said<'problem'>): Fault => {
    return placed(why, { at: placeOf(name) });
  };
  for (const name of settingNames()) {
    const { kind, required, at: path } = settingOf(name);
    const value = read.values.get(name);
    if (path === undefined) continue;
    if (value === undefined || value === null) {
      if (required) return no(at(name, { code: 'setting-missing', params: { name: path } }));
      read.values.delete(name);
      // What is no number is told by whoever knows its bounds.
    } else if (kind !== 'number' && !isOfKind(value, kind)) {
      return no(at(name, { code: 'setting-kind', params: { name: path, kind } }));
    }
  }
  return ok({ values: read.values, placeOf, at });
}

/** The same text, with another value where a setting stands; every other byte stays. */
export function withSetting(text: string, name: SettingName, value: string): string {
  const path = settingOf(name).at?.split('.') ?? [];
  const node = parseDocument(text, { version: '1.2', strict: true }).getIn(path, true);
  if (!isNode(node) || !node.range) return text;
  const [from, to] = node.range;
  return text.slice(0, from) + JSON.stringify(value) + text.slice(to);
}

type Read =
  | { readonly values: Map<SettingName, unknown> }
  /** A name that no setting has, with its sections. */
  | { readonly strange: string };

/** Walks along the sections of the file down to its settings. */
function valuesIn(document: Document): Read {
  const names = new Map(settingNames().map((name) => [settingOf(name).at, name]));
  const isSection = (path: string): boolean =>
    [...names.keys()].some((known) => known?.startsWith(`${path}.`));
  const values = new Map<SettingName, unknown>();
  const walk = (node: unknown, path: string): string | undefined => {
    const name = path === '' ? undefined : names.get(path);
    if (name !== undefined) {
      values.set(name, plainValue(node));
      return undefined;
    }
    if (path !== '' && !isSection(path)) return path;
    if (node === null || (isScalar(node) && node.value === null)) return undefined;
    if (!isMap(node)) return path === '' ? '?' : path;
    for (const { key, value } of node.items) {
      const word = isScalar(key) ? String(key.value) : '?';
      const strange = walk(value, path === '' ? word : `${path}.${word}`);
      if (strange !== undefined) return strange;
    }
    return undefined;
  };
  const strange = walk(document.contents, '');
  return strange === undefined ? { values } : { strange };
}

/** Values without anchors and aliases: what stands there is what is meant. */
function plainValue(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plainValue);
  // An alias is no value of its own: it is of no kind.
  if (!isMap(node)) return node === null ? null : {};
  return Object.fromEntries(
    node.items.map(({ key, value }) => [
      isScalar(key) ? String(key.value) : '?',
      plainValue(value),
    ]),
  );
}

function isOfKind(value: unknown, kind: Exclude<SettingKind, 'number'>): boolean {
  if (kind === 'switch') return typeof value === 'boolean';
  if (kind === 'port' || kind === 'hours' || kind === 'seconds')
    return typeof value === 'number' || typeof value === 'string';
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'texts') {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
  }
  return Array.isArray(value) && value.length > 0 && value.every(isAuthority);
}

const AUTHORITY_WORDS: ReadonlySet<string> = new Set(['id', 'kind', 'name', 'zone']);

const isAuthority = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const isRow = Object.entries(value).every(
    ([name, word]) => AUTHORITY_WORDS.has(name) && typeof word === 'string',
  );
  return isRow && ['id', 'kind', 'name'].every((name) => name in value);
};
