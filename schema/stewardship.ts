/** The closed lists of those who keep the directory true. A key is for ever. */
export const ROLE_KINDS = ['moderator', 'administrator'] as const;

/** Who changed a listing. */
export const REVISION_ACTORS = ['owner', 'moderator', 'source', 'visitor', 'command'] as const;
export type RevisionActor = (typeof REVISION_ACTORS)[number];

/** `live` was shown, or is; a proposal waits for a moderator and becomes live, rejected, or superseded by a newer one. */
export const REVISION_STATES = ['live', 'proposed', 'rejected', 'superseded'] as const;
export type RevisionState = (typeof REVISION_STATES)[number];

/**
 * How somebody becomes an owner by a link: invited beside the others, in place of whoever hands over, by the listing's own
 * public address, or by confirming the address that a new listing was sent with.
 */
export const INVITATION_KINDS = ['invite', 'hand-over', 'claim', 'submission'] as const;
export type InvitationKind = (typeof INVITATION_KINDS)[number];

/** What a moderator has to decide: a new listing, a change, “this is mine”, or what a reader told us. */
export const MATTER_KINDS = ['new', 'change', 'claim', 'report'] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** `asked`: sent back to whoever wrote it, with a question. */
export const MATTER_STATES = ['open', 'asked', 'approved', 'rejected'] as const;
export type MatterState = (typeof MATTER_STATES)[number];

export const REPORT_KINDS = ['wrong', 'gone', 'duplicate', 'inappropriate'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What was done about it. */
export const REPORT_OUTCOMES = ['changed', 'closed', 'nothing'] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

export const MAIL_KINDS = [
  'sign-in',
  'confirm-submission',
  'submission-decided',
  'asked-back',
  'invitation',
  'claim-link',
  'claim-decided',
  'report-answered',
  'digest',
  'still-here',
  'message',
  'owners-changed',
  'harvest-paused',
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
  'source-added',
  'source-changed',
  'source-paused',
  'source-resumed',
  'source-removed',
  'imported',
  'import-undone',
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
