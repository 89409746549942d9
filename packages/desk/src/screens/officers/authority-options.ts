/** Authorities of the own node to choose from: the code of the State, then the name that each gave itself. */
export const authorityOptions = (
  participant: string,
  authorities: readonly { readonly id: string; readonly name: string }[],
): readonly { readonly value: string; readonly text: string }[] =>
  authorities.map(({ id, name }) => ({ value: id, text: `${participant} ${name}` }));
