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
} from './audit-log.ts';
