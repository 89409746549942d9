import { type Law, measuresWithForm } from '@comity/law';

/** The addresses of the desk that the site has a page for; every other answer is computed. */
export function siteAddresses(law: Law): readonly string[] {
  const { data } = law;
  const forms = data.instruments.flatMap(({ id }) =>
    measuresWithForm(law, id).map((measure) => `/law/form/${encodeURIComponent(id)}/${measure}`),
  );
  return [
    '/law',
    '/law/avenues',
    '/law/instruments',
    '/law/states',
    '/law/forms',
    '/law/search',
    '/law/coverage',
    ...data.instruments.map(({ id }) => `/law/instrument/${encodeURIComponent(id)}`),
    ...data.jurisdictions.map(({ code }) => `/law/state/${code}`),
    ...data.provisions.map(({ pinpoint }) => `/law/article/${encodeURIComponent(pinpoint)}`),
    ...forms,
  ];
}
