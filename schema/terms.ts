/** The closed lists that an initiative is described with. A key is for ever. */
export const ORGANISER_KINDS = [
  'citizens',
  'association',
  'business',
  'municipality',
  'partnership',
] as const;
export const PRICES = ['free', 'paid', 'membership', 'by-agreement'] as const;
export const JOINING = ['drop-in', 'sign-up', 'waiting-list'] as const;
export const ACCESS = ['step-free', 'toilet', 'hearing-loop', 'parking', 'companion', 'quiet'] as const;
export const NEEDS = ['volunteers', 'room', 'money', 'skills', 'members'] as const;
export const MUNICIPALITY_PARTS = ['supports', 'initiated', 'steps-back', 'none'] as const;
export const STATUSES = ['draft', 'pending', 'published', 'paused', 'closed', 'rejected'] as const;
export const OWNER_STATES = ['unclaimed', 'claimed', 'verified'] as const;
export const CONFIRMERS = ['owner', 'moderator', 'source'] as const;

export type Price = (typeof PRICES)[number];
export type Joining = (typeof JOINING)[number];
export type Access = (typeof ACCESS)[number];
export type Need = (typeof NEEDS)[number];
