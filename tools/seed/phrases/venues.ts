/** Where a group meets: the name of the house and the phrase it stands in. Groups in one house share its point. */
export interface Venue {
  name: string;
  da: string;
  en: string;
  /** Inhabitants that a town has at least, or at most, when it has such a house. */
  least?: number;
  most?: number;
}

export const VENUES = {
  hall: { name: 'Forsamlingshuset', da: 'i forsamlingshuset', en: 'at the village hall', most: 9000 },
  oldSchool: { name: 'Den gamle skole', da: 'i den gamle skole', en: 'in the old school', most: 6000 },
  station: {
    name: 'Den gamle station',
    da: 'i den gamle stationsbygning',
    en: 'in the old railway station',
    most: 15_000,
  },
  parish: { name: 'Sognegården', da: 'i sognegården', en: 'in the parish hall' },
  library: { name: 'Biblioteket', da: 'på biblioteket', en: 'at the library', least: 2500 },
  sports: { name: 'Hallen', da: 'i hallen', en: 'at the sports hall' },
  clubhouse: { name: 'Klubhuset', da: 'i klubhuset', en: 'in the clubhouse' },
  school: { name: 'Skolen', da: 'på skolen', en: 'at the school' },
  activity: { name: 'Aktivitetshuset', da: 'i aktivitetshuset', en: 'at the activity centre', least: 2000 },
  culture: { name: 'Kulturhuset', da: 'i kulturhuset', en: 'at the arts centre', least: 4000 },
  citizens: { name: 'Medborgerhuset', da: 'i medborgerhuset', en: 'at the community centre', least: 6000 },
  residents: { name: 'Beboerhuset', da: 'i beboerhuset', en: 'in the residents’ house', least: 8000 },
  volunteer: {
    name: 'Frivilligcenteret',
    da: 'i frivilligcenteret',
    en: 'at the volunteer centre',
    least: 8000,
  },
  health: { name: 'Sundhedshuset', da: 'i sundhedshuset', en: 'at the health centre', least: 8000 },
  careHome: { name: 'Plejehjemmet', da: 'på plejehjemmet', en: 'at the care home' },
  workshop: { name: 'Værkstedet', da: 'på værkstedet', en: 'in the workshop' },
  garden: { name: 'Fælleshaven', da: 'i fælleshaven', en: 'in the shared garden' },
  park: { name: 'Parken', da: 'i parken', en: 'in the park', least: 1500 },
  square: { name: 'Torvet', da: 'på torvet', en: 'in the square', least: 1500 },
  beach: { name: 'Badebroen', da: 'ved badebroen', en: 'by the bathing jetty' },
} as const satisfies Record<string, Venue>;

export type VenueKey = keyof typeof VENUES;
