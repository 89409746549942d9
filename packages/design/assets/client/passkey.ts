type Json = Record<string, unknown>;

async function post(url: string, value: unknown, token: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-form-token': token },
    body: JSON.stringify(value),
  });
}

async function ask(form: HTMLFormElement, creating: boolean): Promise<void> {
  const { options: optionsUrl = '', answer: answerUrl = '', next = '/' } = form.dataset;
  const token = new FormData(form).get('form-token');
  const send = typeof token === 'string' ? token : '';
  const offered = (await (await post(optionsUrl, {}, send)).json()) as Json;
  const options = (offered['options'] ?? offered) as Json;
  const credential = creating
    ? await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options as never),
      })
    : await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options as never),
      });
  if (!(credential instanceof PublicKeyCredential)) throw new Error('no passkey');
  const given = { challenge: offered['challenge'], answer: credential.toJSON() };
  const answered = await post(answerUrl, given, send);
  if (!answered.ok) throw new Error('refused');
  const { to } = (await answered.json()) as { to?: string };
  location.assign(to ?? next);
}

/**
 * Shows the forms that sign in or register by passkey, where the browser can. A form names its
 * addresses: `data-options`, `data-answer`, `data-next`; its words on failure: `data-failed`.
 */
export function offerPasskeys(page: Document): void {
  if (typeof PublicKeyCredential === 'undefined') return;
  if (!('parseRequestOptionsFromJSON' in PublicKeyCredential)) return;
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const note = form.querySelector<HTMLElement>('[role="alert"]');
      if (note) note.textContent = '';
      ask(form, form.dataset['passkey'] === 'register').catch(() => {
        if (note) note.textContent = form.dataset['failed'] ?? '';
      });
    });
  }
}
