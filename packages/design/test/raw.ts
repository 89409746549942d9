import type { ComponentChildren } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';

/**
 * A piece of ready HTML, for the fixtures only: they give HTML where a component takes elements.
 *
 * @param part `{html}` or `{text}` as the kit's macros take it
 */
export function content(
  part: { readonly html?: unknown; readonly text?: unknown } | undefined | null,
): ComponentChildren {
  if (!part) return undefined;
  if (typeof part.html === 'string' && part.html !== '') return raw(part.html);
  return part.text as ComponentChildren;
}

/** @returns ready HTML as something that can be rendered. */
export function raw(html: string): ComponentChildren {
  return jsxTemplate([html]);
}
