/** @returns how many characters are left, counted as the server counts them: code points. */
export function charactersLeft(text: string, limit: number): number {
  return limit - [...text.replaceAll('\r\n', '\n')].length;
}

const form = (box: HTMLElement, kind: 'left' | 'over', n: number): string => {
  const rule = new Intl.PluralRules(document.documentElement.lang).select(n);
  const name = `${kind}${rule.charAt(0).toUpperCase()}${rule.slice(1)}`;
  const figures = new Intl.NumberFormat(document.documentElement.lang).format(n);
  return (box.dataset[name] ?? box.dataset[`${kind}Other`] ?? '{n}').replace('{n}', figures);
};

/** Says under a text box how much room is left; to screen readers only after a pause. */
export function countCharacters(page: Document): void {
  for (const box of page.querySelectorAll<HTMLElement>('[data-module="govuk-character-count"]')) {
    const field = box.querySelector('textarea');
    const note = box.querySelector<HTMLElement>('.govuk-character-count__message');
    const limit = Number(box.dataset['maxlength']);
    if (!field || !note || !limit) continue;
    const spoken = note.cloneNode() as HTMLElement;
    spoken.removeAttribute('id');
    spoken.className = 'govuk-visually-hidden';
    spoken.setAttribute('aria-live', 'polite');
    note.after(spoken);
    let pause: ReturnType<typeof setTimeout> | undefined;
    const say = (): void => {
      const left = charactersLeft(field.value, limit);
      note.textContent = form(box, left < 0 ? 'over' : 'left', Math.abs(left));
      note.classList.toggle('govuk-error-message', left < 0);
      field.classList.toggle('govuk-textarea--error', left < 0);
      clearTimeout(pause);
      pause = setTimeout(() => {
        spoken.textContent = note.textContent;
      }, 1000);
    };
    field.addEventListener('input', say);
    if (field.value !== '') say();
  }
}
