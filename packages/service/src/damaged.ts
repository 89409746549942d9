/**
 * A row that this node cannot read: damaged, or not as this node wrote it. It is named, so that it
 * is missed by nobody; nothing else of it is shown.
 */
export interface Damaged {
  readonly id: string;
}
