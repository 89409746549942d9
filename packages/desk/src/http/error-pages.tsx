import { nameOf, type Words } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields, TooLarge } from './form.ts';
import { FORM_TOKEN_FIELD, type PageAnswer, page } from './screen.ts';

/** 404: no such page, no such case, or another authority's case. Always the same words. */
export const notFoundPage = (words: Words): PageAnswer =>
  page({
    status: 404,
    title: words.t('http.not-found.title'),
    section: null,
    body: (
      <div class="c-reading">
        <h1>{words.t('http.not-found.title')}</h1>
        <p>{words.t('http.not-found.text')}</p>
        <p>
          <a class="govuk-link" href="/">
            {words.t('http.to-work-list')}
          </a>
        </p>
      </div>
    ),
  });

/** 500: what the reader can do, and a reference that the log has too. No detail of what broke. */
export const brokenPage = (words: Words, reference: string): PageAnswer =>
  page({
    status: 500,
    title: words.t('http.broken.title'),
    section: null,
    body: (
      <div class="c-reading">
        <h1>{words.t('http.broken.title')}</h1>
        <p>{words.t('http.broken.text')}</p>
        <p>
          {words.t('http.broken.reference')} <b class="c-code">{reference}</b>
        </p>
        <p>
          <a class="govuk-link" href="/">
            {words.t('http.to-work-list')}
          </a>
        </p>
      </div>
    ),
  });

/** The label of a field; its technical name where the catalogue has no words for it. */
const fieldName = (words: Words, field: string): string =>
  nameOf(words, 'field', field) ?? nameOf(words, 'field', field.replace(/\..*$/, '')) ?? field;

/** 413: which field is too long, by how much, and that the browser still holds the rest. */
export function tooLargePage(words: Words, found: TooLarge, back: string): PageAnswer {
  const { size, limit } = found;
  const what =
    found.unit === 'bytes'
      ? words.t('http.too-large.whole', {
          size: Math.ceil(size / 1024),
          limit: Math.floor(limit / 1024),
        })
      : found.unit === 'fields'
        ? words.t('http.too-large.fields', { limit })
        : words.t('http.too-large.field', {
            size,
            limit,
            field: fieldName(words, found.field ?? ''),
          });
  return page({
    status: 413,
    title: words.t('http.too-large.title'),
    section: null,
    body: (
      <div class="c-reading">
        <h1>{words.t('http.too-large.title')}</h1>
        <p>{what}</p>
        <p>{words.t('http.too-large.back')}</p>
        <p>
          <a class="govuk-link" href={back} data-history-back>
            {words.t('http.too-large.link')}
          </a>
        </p>
      </div>
    ),
  });
}

const Carried = ({ form, formToken }: { form: Fields; formToken: string }): VNode => (
  <>
    <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
    {form
      .pairs()
      .filter(([name]) => name !== FORM_TOKEN_FIELD)
      .map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
  </>
);

/**
 * The session ended while somebody was typing. The page carries what they typed: they sign in in
 * another tab and send it again from here.
 */
export const sessionEndedPage = (words: Words, form: Fields, url: string): PageAnswer =>
  page({
    status: 401,
    title: words.t('http.session-ended.title'),
    section: null,
    body: (
      <form class="c-reading" method="post" action={url}>
        <h1>{words.t('http.session-ended.title')}</h1>
        <p>{words.t('http.session-ended.text')}</p>
        <p>
          <a class="govuk-link" href="/sign-in" target="_blank" rel="noopener">
            {words.t('http.session-ended.sign-in')}
          </a>
        </p>
        <Carried form={form} formToken="" />
        <button type="submit" class="govuk-button">
          {words.t('http.session-ended.again')}
        </button>
      </form>
    ),
  });

/** The form was made for an earlier session of the same browser: nothing was done, look and send. */
export const staleFormPage = (
  words: Words,
  form: Fields,
  where: { readonly url: string; readonly formToken: string },
): PageAnswer =>
  page({
    status: 403,
    title: words.t('http.stale-form.title'),
    section: null,
    body: (
      <form class="c-reading" method="post" action={where.url}>
        <h1>{words.t('http.stale-form.title')}</h1>
        <p>{words.t('http.stale-form.text')}</p>
        <Carried form={form} formToken={where.formToken} />
        <button type="submit" class="govuk-button">
          {words.t('http.stale-form.again')}
        </button>
      </form>
    ),
  });

/** 403: the post did not come from a page of this desk. Nothing was done. */
export const foreignFormPage = (words: Words): PageAnswer =>
  page({
    status: 403,
    title: words.t('http.foreign-form.title'),
    section: null,
    body: (
      <div class="c-reading">
        <h1>{words.t('http.foreign-form.title')}</h1>
        <p>{words.t('http.foreign-form.text')}</p>
        <p>
          <a class="govuk-link" href="/">
            {words.t('http.to-work-list')}
          </a>
        </p>
      </div>
    ),
  });
