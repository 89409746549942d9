function show(input: HTMLInputElement): void {
  const part = document.getElementById(input.dataset['ariaControls'] ?? '');
  const kind = input.type === 'radio' ? 'radios' : 'checkboxes';
  part?.classList.toggle(`govuk-${kind}__conditional--hidden`, !input.checked);
  // A radio has no such state; that something stands beneath it now is read in its place.
  if (kind === 'checkboxes') input.setAttribute('aria-expanded', String(input.checked));
}

/** Shows a field that a choice calls for: while that is made, or as long as something is in it. */
function showWhen(part: HTMLElement): void {
  const { when = '', whenIs = '' } = part.dataset;
  const chosen = document.querySelector<HTMLInputElement>(
    `input[name="${CSS.escape(when)}"]:checked`,
  );
  const called = whenIs.split(' ').includes(chosen?.value ?? '');
  const fields = part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  const holds = [...fields].some(({ value }) => value !== '');
  part.hidden = !called && !holds && part.querySelector('.govuk-error-message') === null;
}

/** Shows what is asked further only where its choice is made. Without a script all of it shows. */
export function revealConditionals(page: Document): void {
  const parts = page.querySelectorAll<HTMLElement>('[data-when]');
  const settle = () => {
    for (const part of parts) showWhen(part);
  };
  settle();
  page.addEventListener('change', settle);
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
