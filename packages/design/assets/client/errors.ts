/** Puts the keyboard on what was done or on the summary of errors, and from there into the field that is wrong. */
export function focusErrors(page: Document): void {
  const summary = page.querySelector<HTMLElement>(
    '.govuk-error-summary, .govuk-notification-banner--success',
  );
  if (!summary || summary.dataset['disableAutoFocus'] === 'true') return;
  summary.tabIndex = -1;
  summary.focus();
  summary.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (!link) return;
    const target = page.getElementById(
      decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''),
    );
    const field = target?.matches('input, select, textarea')
      ? target
      : target?.querySelector<HTMLElement>('input, select, textarea');
    if (!field) return;
    event.preventDefault();
    field.closest('.govuk-form-group')?.scrollIntoView();
    field.focus({ preventScroll: true });
  });
}
