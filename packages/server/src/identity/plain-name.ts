/** A name as it is compared: whatever its capitals, widths and spaces. */
export const plainName = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
