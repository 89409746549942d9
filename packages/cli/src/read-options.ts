import { type Fault, nearWords, no, ok, type Result } from '@comity/base';
import type { PlainKey } from '@comity/words';

/** One option of a question: `--from S`. */
export interface OptionForm {
  /** What stands in the help for its value; left out for a switch. */
  readonly value?: string;
  readonly required?: boolean;
  readonly repeated?: boolean;
  /** Stands for itself in the help, without hyphens: `-`. */
  readonly bare?: boolean;
  readonly does: PlainKey;
}

/** The options as they were written, by name. */
export interface Options {
  readonly json: boolean;
  readonly help: boolean;
  readonly words: readonly string[];
  readonly given: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads `--name value` and `--name=value`. Strict: an unknown or doubled option, a missing value
 * and a missing option are wrong use. Codes: `option-unknown`, `option-twice`, `option-value`,
 * `option-no-value`, `option-missing`.
 */
export function readOptions(
  args: readonly string[],
  forms: Readonly<Record<string, OptionForm>>,
): Result<Options> {
  const given = new Map<string, readonly string[]>();
  const words: string[] = [];
  const rest = [...args];
  let json = false;
  let help = false;
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--json') json = true;
    else if (arg === '--help' || arg === '-h') help = true;
    else if (!arg.startsWith('--')) words.push(arg);
    else {
      const fault = readOne(arg, rest, forms, given);
      if (fault !== undefined) return no(fault);
    }
  }
  const missing = Object.keys(forms).find((name) => forms[name]?.required && !given.has(name));
  if (missing !== undefined && !help) {
    const params = { name: missing, value: forms[missing]?.value ?? '' };
    return no({ code: 'option-missing', params });
  }
  return ok({ json, help, words, given });
}

function readOne(
  arg: string,
  rest: string[],
  forms: Readonly<Record<string, OptionForm>>,
  given: Map<string, readonly string[]>,
): Fault | undefined {
  const [name = '', ...inline] = arg.slice(2).split('=');
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (form === undefined) {
    const near = nearWords(name, Object.keys(forms));
    return { code: 'option-unknown', params: { name: name.slice(0, 40), ...near } };
  }
  if (given.has(name) && form.repeated !== true) {
    return { code: 'option-twice', params: { name } };
  }
  if (form.value === undefined) {
    if (inline.length > 0) return { code: 'option-no-value', params: { name } };
    given.set(name, ['true']);
    return undefined;
  }
  const value = inline.length > 0 ? inline.join('=') : rest.shift();
  if (value === undefined || value === '' || value.startsWith('--')) {
    return { code: 'option-value', params: { name, value: form.value } };
  }
  given.set(name, [...(given.get(name) ?? []), value]);
  return undefined;
}
