/** The ten digits of a reference as people say them: `482-719-3604`. */
export const spokenDigits = (digits: string): string =>
  `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
