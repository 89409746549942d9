export {
  type AuditCheck,
  type AuditEntry,
  type AuditNote,
  type AuditParts,
  appendAudit,
  type ChainHead,
  checkAudit,
  type Followed,
  followAudit,
  readAudit,
} from './audit-log.ts';
