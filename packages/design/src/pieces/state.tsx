import type { Words } from '@comity/words';

export interface StateProps {
  /** ISO 3166-1 alpha-3, or the code of an organisation. */
  readonly code: string;
  /** The name in the language of the page; left out where the code stands alone. */
  readonly name?: string | undefined;
}

/** A State: its code in a frame, then its name. No flags. */
export function StateCode({ code, name }: StateProps) {
  return (
    <span class="c-state">
      <span class="c-iso">{code}</span>
      {name ? (
        <>
          {' '}
          <bdi>{name}</bdi>
        </>
      ) : null}
    </span>
  );
}

export interface PartiesProps {
  readonly words: Words;
  readonly from: StateProps;
  readonly to: StateProps;
}

/** Who asks whom. */
export function Parties({ words, from, to }: PartiesProps) {
  const spoken = words.t('case.parties', {
    from: from.name ?? from.code,
    to: to.name ?? to.code,
  });
  return (
    <span class="c-parties">
      <span class="govuk-visually-hidden">{spoken}</span>
      <span class="c-parties__drawn" aria-hidden="true">
        <StateCode {...from} />{' '}
        <svg class="c-parties__arrow" viewBox="0 0 24 14" aria-hidden="true" focusable="false">
          <path d="M1 7h20M16 2l5 5-5 5" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>{' '}
        <StateCode {...to} />
      </span>
    </span>
  );
}
