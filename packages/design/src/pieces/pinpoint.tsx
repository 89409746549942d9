import type { VNode } from 'preact';
import type { Content } from '../kit/content.ts';

/** @returns the address of the page that shows a provision. */
export function pinpointHref(pinpoint: string): string {
  return `/law/article/${encodeURIComponent(pinpoint).replaceAll('%3A', ':')}`;
}

/** A citation: always the same object, always a link to the text, always left to right. */
export function Pinpoint({ at }: { readonly at: string }) {
  return (
    <a class="c-pin" href={pinpointHref(at)}>
      {at}
    </a>
  );
}

/** Several citations, side by side. */
export function Pinpoints({ at }: { readonly at: readonly string[] | undefined }) {
  return <>{(at ?? []).map((one, index) => [index > 0 ? ' ' : null, <Pinpoint at={one} />])}</>;
}

/** A citation inside a summary, where no link may stand. */
export function PinpointText({ at }: { readonly at: string }) {
  return <span class="c-pin c-pin--text">{at}</span>;
}

/** A reference, id or hash: monospaced, left to right. */
export function Code({ children }: { readonly children?: Content }) {
  return <span class="c-code">{children}</span>;
}

type One = string | number | boolean | null | undefined | VNode;
/** No other object: one that nobody has put into words would show as nothing. */
type Told = One | readonly One[];

/**
 * What people or data wrote, not the desk: kept apart from the direction of the text around it, so
 * that no name can turn a line about.
 */
export function Said({ children }: { readonly children?: Told }) {
  return <bdi>{children}</bdi>;
}
