import { WORDMARK } from './wordmark.ts';

/**
 * The ring closed by two halves, and the name. One of them is solid, our side; the other is open,
 * theirs. Never mirrored.
 */
export function Mark({ label }: { readonly label: string }) {
  return (
    <svg class="c-mark" viewBox="0 0 178 48" width="178" height="48" role="img" aria-label={label}>
      <g transform="rotate(32 24 24)">
        <path class="c-mark__ours" d="M23 8A18.6 18.6 0 0 0 23 45.2V36A9.4 9.4 0 0 1 23 16.8Z" />
        <path
          class="c-mark__theirs"
          d="M26.2 5.7A17.4 17.4 0 0 1 26.2 40.1V33A10.4 10.4 0 0 0 26.2 12.8Z"
        />
      </g>
      <path class="c-mark__name" d={WORDMARK} />
    </svg>
  );
}
