/** @returns the address of the page of an instrument, on a day where one is given. */
export const instrumentHref = (id: string, on?: string): string =>
  `/law/instrument/${encodeURIComponent(id)}${on === undefined ? '' : `?on=${on}`}`;

/** @returns the address of the page of a jurisdiction, on a day where one is given. */
export const stateHref = (code: string, on?: string): string =>
  `/law/state/${encodeURIComponent(code)}${on === undefined ? '' : `?on=${on}`}`;

/** @returns the address of the blank form of a measure under an instrument. */
export const formHref = (instrument: string, measure: string): string =>
  `/law/form/${encodeURIComponent(instrument)}/${encodeURIComponent(measure)}`;
