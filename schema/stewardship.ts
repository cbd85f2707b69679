/** The closed lists of those who keep the directory true. A key is for ever. */
export const ROLE_KINDS = ['moderator', 'administrator'] as const;

/** Who changed a listing. */
export const REVISION_ACTORS = ['owner', 'moderator', 'source', 'visitor', 'command'] as const;

/** `live` was shown, or is; a proposal waits for a moderator and becomes live, rejected, or superseded by a newer one. */
export const REVISION_STATES = ['live', 'proposed', 'rejected', 'superseded'] as const;

export const REPORT_KINDS = ['wrong', 'gone', 'duplicate', 'inappropriate'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const MAIL_KINDS = [
  'sign-in',
  'confirm-submission',
  'submission-decided',
  'asked-back',
  'invitation',
  'claim-link',
  'claim-decided',
  'digest',
  'still-here',
  'message',
  'owners-changed',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export const AUDIT_ACTIONS = [
  'signed-in',
  'signed-out-everywhere',
  'submitted',
  'changed',
  'paused',
  'reopened',
  'closed',
  'erased',
  'confirmed',
  'approved',
  'rejected',
  'asked-back',
  'claimed',
  'claim-decided',
  'reported',
  'report-decided',
  'merged',
  'unmerged',
  'redacted',
  'undone',
  'owner-added',
  'owner-left',
  'role-given',
  'role-taken',
  'refused',
  'account-erased',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** The parts of a listing that a revision compares and may redact. */
export const LISTING_FIELDS = [
  'name',
  'summary',
  'description',
  'translations',
  'category',
  'tags',
  'organiser',
  'audience',
  'price',
  'joining',
  'languages',
  'access',
  'needs',
  'municipalityPart',
  'place',
  'serviceArea',
  'openingHours',
  'activities',
  'contact',
  'links',
  'pictures',
] as const;
export type ListingField = (typeof LISTING_FIELDS)[number];
