export {
  type AuditCheck,
  type AuditCheckpoint,
  type AuditEntry,
  type AuditNote,
  type AuditParts,
  appendAudit,
  type ChainHead,
  checkAudit,
  type Followed,
  followAudit,
  signCheckpoint,
} from './audit-log.ts';
