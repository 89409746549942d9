/** Why a column may stand in the database in clear. */
export type ClearColumn =
  | 'id' // made up by a machine, or an officer's service number: says nothing about a person's case
  | 'state' // a State, an authority, an address of a node
  | 'measure' // what is asked for, as a code
  | 'status' // where it stands: codes, counts, positions
  | 'due' // times
  | 'proof' // hashes, signatures, signed public statements
  | 'sealed'; // ciphertext, wrapped keys, keyed hashes

/** Columns of one table. */
export type Columns = Readonly<Record<string, ClearColumn>>;
