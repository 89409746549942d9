import type { ClientConfig } from 'pg';

type Login = ClientConfig & {
  readonly user: string;
  /** Where else the same database may be: standbys, one of which takes over. */
  readonly others?: readonly { readonly host: string; readonly port: number }[];
};

/**
 * One node's database and its roles, as `provisionDatabase` of `@comity/postgres` makes them. The
 * owner owns everything and cannot log in; the migrator may act as the owner; app and worker own
 * nothing, cannot change the schema and cannot step around row-level security.
 */
export interface NodeDatabase {
  readonly ownerRole: string;
  readonly migrator: Login;
  /** Serves officers. */
  readonly app: Login;
  /** Serves the exchange. */
  readonly worker: Login;
}
