/** Gives password fields their button: what was typed can be looked at, and is hidden on sending. */
export function togglePasswords(page: Document): void {
  for (const box of page.querySelectorAll<HTMLElement>('[data-module="govuk-password-input"]')) {
    const field = box.querySelector('input');
    const button = box.querySelector<HTMLButtonElement>('.govuk-js-password-input-toggle');
    if (!field || !button) continue;
    const show = [button.textContent, button.getAttribute('aria-label')] as const;
    const hide = [
      box.getAttribute('data-i18n.hide-password') ?? show[0],
      box.getAttribute('data-i18n.hide-password-aria-label') ?? show[1],
    ] as const;
    const set = (visible: boolean): void => {
      field.type = visible ? 'text' : 'password';
      const [text, label] = visible ? hide : show;
      button.textContent = text;
      button.setAttribute('aria-label', label ?? '');
    };
    button.hidden = false;
    button.addEventListener('click', () => set(field.type === 'password'));
    field.form?.addEventListener('submit', () => set(false));
  }
}
