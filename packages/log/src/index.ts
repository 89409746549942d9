// The node checks its own logs by `follow...` of its packages; `verifyJournal` and `verifyConsistency`
// are for whoever has entries or proofs of one and nothing else, as auditors have.
export {
  appendJournal,
  JOURNAL_START,
  type JournalEntry,
  type JournalHead,
  type JournalNote,
  journalEntryHash,
  verifyJournal,
} from './journal.ts';
export {
  compareHeads,
  follows,
  headOf,
  isAfter,
  LANES,
  type Lane,
  LINK_START,
  type LinkClaim,
  type LinkEntry,
  type LinkHead,
  linkEntryHash,
  nextClaim,
  type Standing,
  verifyLinkLog,
} from './link-log.ts';
export {
  type ConsistencyClaim,
  type InclusionClaim,
  verifyConsistency,
  verifyInclusion,
} from './merkle-proof.ts';
export { leafHash, type MerkleTree, merkleTree, nodeHash } from './merkle-tree.ts';
