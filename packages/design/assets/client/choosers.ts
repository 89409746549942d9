/** Lists longer than this are typed into rather than scrolled through. */
const LONG = 30;

/**
 * Beside each long list of a page a field to type into, with the same choices under it; the
 * list goes on carrying the answer. What is on no list is sent as typed, so that the page can say
 * what is near it.
 */
export function offerChoosers(page: Document): void {
  for (const list of page.querySelectorAll<HTMLSelectElement>('main select')) {
    if (list.options.length > LONG && list.id !== '') enhance(page, list);
  }
}

function enhance(page: Document, list: HTMLSelectElement): void {
  const choices = page.createElement('datalist');
  choices.id = `${list.id}-choices`;
  for (const { value, text } of list.options) {
    if (value === '') continue;
    const choice = page.createElement('option');
    choice.value = plain(text);
    choices.append(choice);
  }
  const field = page.createElement('input');
  const { id, name } = list;
  field.className = 'govuk-input c-law-chooser';
  field.setAttribute('list', choices.id);
  field.autocomplete = 'off';
  field.placeholder = list.options[0]?.value === '' ? list.options[0].text : '';
  field.value = list.value === '' ? '' : plain(list.selectedOptions[0]?.text ?? '');
  for (const name of ['aria-describedby', 'aria-invalid']) {
    const value = list.getAttribute(name);
    if (value !== null) field.setAttribute(name, value);
  }
  list.removeAttribute('id');
  field.id = id;
  list.hidden = true;
  list.after(field, choices);
  field.addEventListener('input', () => settle(list, field, name));
}

/** The list takes the choice that the text names; where there is none the text itself is sent. */
function settle(list: HTMLSelectElement, field: HTMLInputElement, name: string): void {
  const found = named([...list.options], field.value);
  list.value = found?.value ?? '';
  list.name = found === undefined ? '' : name;
  field.name = found === undefined ? name : '';
}

function named(
  options: readonly HTMLOptionElement[],
  typed: string,
): HTMLOptionElement | undefined {
  const wanted = typed.trim().toLowerCase();
  const among = (fits: (text: string, value: string) => boolean) =>
    options.filter(({ text, value }) => fits(plain(text).toLowerCase(), value.toLowerCase()));
  if (wanted === '') return options.find(({ value }) => value === '');
  // `Niger` is not Nigeria: the name before the code goes before whatever holds it.
  const [exact] = among((text, value) => [value, text, text.split(/\s*[(（]/)[0]].includes(wanted));
  if (exact !== undefined) return exact;
  const inside = among((text) => text.includes(wanted));
  return inside.length === 1 ? inside[0] : undefined;
}

/** Without the marks that keep a name of another direction in its place: nobody types them. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
