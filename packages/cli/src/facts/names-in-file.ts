/** Fields of a target that the file calls otherwise than the description, by kind. */
const IN_FILE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  telephone: { telephone: 'number' },
  wallet: { wallet: 'address' },
  transaction: { transaction: 'id' },
  device: { deviceNumber: 'number' },
};

const namesOf = (kind: string): Readonly<Record<string, string>> =>
  (Object.hasOwn(IN_FILE, kind) ? IN_FILE[kind] : undefined) ?? {};

/** What a field of a target of a kind is called in the file. */
export function inFile(kind: string, field: string): string {
  const names = namesOf(kind);
  return (Object.hasOwn(names, field) ? names[field] : undefined) ?? field;
}

/** The field of a target of a kind that a name in the file means; `undefined` for one that it has not. */
export function inDescription(kind: string, name: string): string | undefined {
  const names = namesOf(kind);
  if (Object.hasOwn(names, name)) return undefined;
  return Object.keys(names).find((field) => names[field] === name) ?? name;
}
