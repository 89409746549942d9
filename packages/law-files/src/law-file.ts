import type { Said } from '@comity/base';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { LawFileProblem } from './law-file-problem.ts';

/** One YAML file, parsed, with the way back from a value to its line. */
export interface LawFile {
  readonly file: string;
  readonly value: unknown;
  /** Line of the value under a path of keys and indexes, or of its nearest parent. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Files that were parsed without a problem, by name and text, for who checks many copies of them. */
export type ParsedFiles = Map<string, LawFile>;

/** {@link parseLawFile}, unless the same file with the same text is among `parsed`; then that. */
export function parseLawFileOnce(
  file: string,
  text: string,
  { problems, parsed }: { problems: LawFileProblem[]; parsed: ParsedFiles },
): LawFile | undefined {
  const key = `${file}\n${text}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const before = problems.length;
  const read = parseLawFile(file, text, problems);
  if (read !== undefined && problems.length === before) parsed.set(key, read);
  return read;
}

/** Parses one file by YAML 1.2; duplicate keys and unknown tags are problems. */
export function parseLawFile(
  file: string,
  text: string,
  problems: LawFileProblem[],
): LawFile | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', strict: true });
  for (const fault of [...document.errors, ...document.warnings]) {
    problems.push({
      file,
      line: lines.linePos(fault.pos[0]).line,
      rule: 'yaml',
      why: {
        code: 'yaml',
        params: { reason: fault.message.split('\n')[0]?.replace(/ at line .*/, '') ?? fault.code },
      },
    });
  }
  if (document.errors.length > 0) return undefined;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth) as (string | number)[], true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 0;
  };
  return { file, value: document.toJS({ maxAliasCount: 1000 }), lineOf };
}

/** Checks a file against its form; problems carry the line of the value that is wrong. */
export function checkForm<Form extends z.ZodType>(
  read: LawFile,
  form: Form,
  problems: LawFileProblem[],
): z.infer<Form> | undefined {
  const result = form.safeParse(read.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const deepest = deepestIssue(issue);
    const path = [...deepest.path];
    problems.push({
      file: read.file,
      line: read.lineOf(path),
      rule: 'row-form',
      why: reason(deepest, path.length === 0 ? WHOLE : path.map(String).join('.')),
    });
  }
  return undefined;
}

type Issue = z.core.$ZodIssue;

/** In a choice between forms, the complaint of the form that came furthest. */
function deepestIssue(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const found = issue.errors
    .flat()
    .map((inner) => deepestIssue({ ...inner, path: [...issue.path, ...inner.path] }))
    .sort((a, b) => b.path.length - a.path.length)[0];
  return found !== undefined && found.path.length > issue.path.length + 1 ? found : issue;
}

/** Where no value is meant but the file. */
const WHOLE = '(*)';

function reason(issue: Issue, at: string): Said<'law-file'> {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'no-field', params: { at, fields: issue.keys.join(', ') } };
    case 'invalid_value':
      return { code: 'none-of', params: { at, values: issue.values.map(String).join(', ') } };
    case 'invalid_type':
      return issue.message.includes('undefined')
        ? { code: 'value-missing', params: { at, expected: issue.expected } }
        : { code: 'wrong-type', params: { at, expected: issue.expected } };
    case 'invalid_union':
      return { code: 'no-form', params: { at } };
    default:
      return { code: 'form-otherwise', params: { at, reason: issue.message } };
  }
}
