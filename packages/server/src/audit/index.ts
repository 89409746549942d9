export {
  type AuditCheck,
  type AuditCheckpoint,
  type AuditEntry,
  type AuditNote,
  type AuditParts,
  appendAudit,
  checkAudit,
  signCheckpoint,
} from './audit-log.ts';
