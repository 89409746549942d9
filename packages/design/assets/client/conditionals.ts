function show(input: HTMLInputElement): void {
  const part = document.getElementById(input.dataset['ariaControls'] ?? '');
  const kind = input.type === 'radio' ? 'radios' : 'checkboxes';
  part?.classList.toggle(`govuk-${kind}__conditional--hidden`, !input.checked);
  input.setAttribute('aria-expanded', String(input.checked));
}

/** Shows what is asked further only where its choice is made. Without a script all of it shows. */
export function revealConditionals(page: Document): void {
  const all = (): NodeListOf<HTMLInputElement> =>
    page.querySelectorAll<HTMLInputElement>('input[data-aria-controls]');
  for (const input of all()) {
    input.setAttribute('aria-controls', input.dataset['ariaControls'] ?? '');
    show(input);
  }
  page.addEventListener('change', () => {
    for (const input of all()) show(input);
  });
}
