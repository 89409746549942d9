import type { Json } from './canonical-json.ts';
import { type Fault, no, ok, placed, type Result, type Said } from './result.ts';

/** What a reader of foreign bytes is willing to carry. */
export interface JsonLimits {
  /** Size of the whole text. */
  readonly bytesMax: number;
  /** Nesting of arrays and objects; the outermost is level 1. */
  readonly depthMax: number;
  /** Values in the whole text, names of members not counted; {@link VALUES_MAX} unless said. */
  readonly valuesMax?: number;
}

/** Values that a text may hold whose format does not say otherwise. */
export const VALUES_MAX = 100_000;
/** Members of one object: no format comes near it. */
const MEMBERS_MAX = 10_000;

/** Limits for one message between nodes; files and batches name their own. */
export const MESSAGE_LIMITS: JsonLimits = { bytesMax: 1_048_576, depthMax: 24 };

/**
 * Reads JSON from outside. Stricter than `JSON.parse`: refuses bytes that are not UTF-8, a byte
 * order mark, duplicate member names, members called `__proto__`, lone surrogates, numbers that
 * are not safe integers or not in canonical form (`-0`, `1.0`, `1e3`), and anything over the limits
 * (size before, depth, values and members while reading, so that a bomb costs what the limits cost).
 * It reads in one pass, forward, by a loop: no text is too long for the stack.
 *
 * Objects come back with a null prototype. Whitespace between tokens is allowed; a format that
 * must be canonical compares the bytes with `canonicalBytes` of the value.
 *
 * Codes: `json-too-large`, `json-too-deep`, `json-too-many`, `json-not-utf8`, `json-duplicate-name`,
 * `json-forbidden-name`, `json-lone-surrogate`, `json-number`, `json-syntax`.
 */
export function parseStrictJson(bytes: Uint8Array, limits: JsonLimits): Result<Json> {
  if (bytes.length > limits.bytesMax) {
    return no({
      code: 'json-too-large',
      params: { bytes: bytes.length, max: limits.bytesMax },
    });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return no({ code: 'json-not-utf8' });
  }
  const reader = new Reader(text, limits);
  try {
    return ok(reader.document());
  } catch (cause) {
    if (cause instanceof Refusal) return no(cause.fault);
    throw cause;
  }
}

/** Ends the reading from any depth; never leaves this file. */
class Refusal {
  readonly fault: Fault;
  constructor(said: Said<'problem'>, at: number) {
    this.fault = placed(said, { at: `character ${at + 1}` });
  }
}

const NUMBER = /-?(?:0|[1-9][0-9]*)/y;
/** A number that has more digits than this is not a safe integer. */
const NUMBER_CHARACTERS_MAX = 17;
const STOP = /["\\\u0000-\u001f]/g;
const [TAB, LINE_FEED, RETURN, SPACE] = [9, 10, 13, 32];
const [QUOTE, BACKSLASH] = [34, 92];

type SyntaxFault = Said<'problem', 'json-syntax'>;

class Reader {
  #at = 0;
  readonly #text: string;
  readonly #depthMax: number;
  readonly #valuesMax: number;
  #values = 0;

  constructor(text: string, limits: JsonLimits) {
    this.#text = text;
    this.#depthMax = limits.depthMax;
    this.#valuesMax = limits.valuesMax ?? VALUES_MAX;
  }

  document(): Json {
    const value = this.#value(1);
    this.#space();
    if (this.#at < this.#text.length) this.#wrong('end');
    return value;
  }

  #value(depth: number): Json {
    this.#space();
    this.#values += 1;
    if (this.#values > this.#valuesMax) {
      this.#tooMany(this.#valuesMax);
    }
    const next = this.#text[this.#at];
    if (next === '{') return this.#object(depth);
    if (next === '[') return this.#array(depth);
    if (next === '"') return this.#string();
    if (next === 't') return this.#word('true', true);
    if (next === 'f') return this.#word('false', false);
    if (next === 'n') return this.#word('null', null);
    return this.#number();
  }

  #object(depth: number): Json {
    this.#enter(depth);
    const object: Record<string, Json> = Object.create(null);
    if (this.#closes('}')) return object;
    for (let members = 1; ; members += 1) {
      if (members > MEMBERS_MAX) {
        this.#tooMany(MEMBERS_MAX);
      }
      this.#space();
      const at = this.#at;
      const name = this.#string();
      if (name === '__proto__') {
        this.#fail({ code: 'json-forbidden-name', params: { name } }, at);
      }
      if (Object.hasOwn(object, name)) {
        this.#fail({ code: 'json-duplicate-name', params: { name: name.slice(0, 60) } }, at);
      }
      this.#space();
      if (this.#text[this.#at] !== ':') this.#wrong('colon');
      this.#at += 1;
      object[name] = this.#value(depth + 1);
      if (this.#closes('}')) return object;
      this.#comma();
    }
  }

  #array(depth: number): Json {
    this.#enter(depth);
    const array: Json[] = [];
    if (this.#closes(']')) return array;
    for (;;) {
      array.push(this.#value(depth + 1));
      if (this.#closes(']')) return array;
      this.#comma();
    }
  }

  #string(): string {
    const text = this.#text;
    const start = this.#at;
    if (text.charCodeAt(start) !== QUOTE) {
      this.#wrong('text');
    }
    let at = start + 1;
    let escaped = false;
    for (;;) {
      at = this.#nextOf(at);
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      // A control character, or the end of everything.
      if (code !== BACKSLASH) this.#wrong('text');
      escaped = true;
      at += 2;
    }
    this.#at = at + 1;
    return escaped ? this.#unescaped(start, at + 1) : text.slice(start + 1, at);
  }

  /** Where the next quotation mark, backslash or control character is; long runs go by the engine. */
  #nextOf(from: number): number {
    const text = this.#text;
    const near = Math.min(from + 32, text.length);
    for (let at = from; at < near; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE || code === BACKSLASH || code < SPACE) return at;
    }
    STOP.lastIndex = near;
    return STOP.test(text) ? STOP.lastIndex - 1 : text.length;
  }

  #unescaped(start: number, end: number): string {
    let value: string;
    try {
      value = JSON.parse(this.#text.slice(start, end)) as string;
    } catch {
      this.#wrong('escape', start);
    }
    if (!value.isWellFormed()) {
      this.#fail({ code: 'json-lone-surrogate' }, start);
    }
    return value;
  }

  #number(): number {
    const near = this.#text.slice(this.#at, this.#at + NUMBER_CHARACTERS_MAX + 1);
    NUMBER.lastIndex = 0;
    const found = NUMBER.exec(near)?.[0];
    if (found === undefined) this.#wrong('value');
    const value = Number(found);
    const after = near[found.length] ?? '';
    if (!Number.isSafeInteger(value) || Object.is(value, -0) || /[.eE]/.test(after)) {
      this.#fail({ code: 'json-number' });
    }
    this.#at += found.length;
    return value;
  }

  #word<T extends Json>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) this.#wrong('value');
    this.#at += word.length;
    return value;
  }

  #enter(depth: number): void {
    if (depth > this.#depthMax) {
      this.#fail({ code: 'json-too-deep', params: { max: this.#depthMax } });
    }
    this.#at += 1;
  }

  #closes(bracket: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== bracket) return false;
    this.#at += 1;
    return true;
  }

  #comma(): void {
    if (this.#text[this.#at] !== ',') this.#wrong('comma');
    this.#at += 1;
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== SPACE && code !== LINE_FEED && code !== RETURN && code !== TAB) return;
      this.#at += 1;
    }
  }

  #tooMany(max: number): never {
    this.#fail({ code: 'json-too-many', params: { max } });
  }

  #wrong(wanted: SyntaxFault['params']['wanted'], at = this.#at): never {
    this.#fail({ code: 'json-syntax', params: { wanted } }, at);
  }

  #fail(said: Said<'problem'>, at = this.#at): never {
    throw new Refusal(said, at);
  }
}
