import type { Listing } from '../../../schema/initiative.ts';
import type { Text } from './kind.ts';

/** The closing lines: what it costs, how one joins, what is missing. They follow the listing's own fields. */
export const PRICE_LINES: Record<NonNullable<Listing['price']>, Text[]> = {
  free: [
    ['Det er gratis.', 'It is free.'],
    ['Det koster ikke noget.', 'It costs nothing.'],
    ['Gratis for alle.', 'Free for all.'],
  ],
  paid: [
    ['Prisen er sat så lavt, som det kan lade sig gøre.', 'The price is kept as low as we can manage.'],
    ['Det koster et lille beløb, så udgifterne er dækket.', 'There is a small charge to cover costs.'],
    ['Der kan betales kontant eller med telefonen.', 'You can pay in cash or by phone.'],
  ],
  membership: [
    ['Et medlemskab koster 150 kr. om året.', 'Membership is DKK 150 a year.'],
    [
      'Kontingentet er 200 kr. om året, det halve for unge og pensionister.',
      'The fee is DKK 200 a year, half that for young people and pensioners.',
    ],
    [
      'Et medlemskab koster 100 kr. om året for en hel husstand.',
      'Membership is DKK 100 a year for a whole household.',
    ],
  ],
  'by-agreement': [
    ['Prisen aftaler vi.', 'We agree on the price.'],
    ['Vi finder en pris, der passer til opgaven.', 'We find a price that suits the job.'],
  ],
};

export const JOINING_LINES: Record<NonNullable<Listing['joining']>, Text[]> = {
  'drop-in': [
    ['Du kan bare møde op.', 'Just turn up.'],
    ['Kom, som du er.', 'Come as you are.'],
    ['Du behøver ikke melde dig til.', 'There is no need to sign up.'],
  ],
  'sign-up': [
    ['Skriv til os, hvis du vil være med.', 'Write to us if you would like to join.'],
    ['Send os et par ord, hvis det er noget for dig.', 'Drop us a line if this is something for you.'],
    ['Tag kontakt, så fortæller vi mere.', 'Get in touch and we will tell you more.'],
  ],
  'waiting-list': [
    ['Der er venteliste lige nu, men skriv endelig.', 'There is a waiting list at the moment, but do write.'],
    [
      'Vi har fuldt hus. Skriv dig på ventelisten, så hører du fra os.',
      'We are full. Put your name on the waiting list and you will hear from us.',
    ],
  ],
};

export const NEED_LINES: Record<Listing['needs'][number], Text[]> = {
  volunteers: [
    ['Vi vil gerne være flere frivillige.', 'We could use more volunteers.'],
    ['Har du en time til overs, så sig til.', 'If you have an hour to spare, let us know.'],
    ['Nye frivillige bliver taget godt imod.', 'New volunteers are made very welcome.'],
  ],
  room: [
    ['Vi leder efter et større lokale.', 'We are looking for a larger room.'],
    ['Kender du et lokale, der står tomt, så skriv.', 'If you know of a room standing empty, do write.'],
  ],
  money: [
    ['Vi lever af små bidrag, og de er velkomne.', 'We live on small donations, and they are welcome.'],
    ['Vi søger støtte til det næste år.', 'We are looking for funding for the coming year.'],
  ],
  skills: [
    [
      'Vi har brug for flere, der vil dele deres kunnen.',
      'We need more people who will share what they know.',
    ],
    ['Kan du noget, vi ikke kan, så kom.', 'If you can do something we cannot, come along.'],
  ],
  members: [
    ['Der er plads til flere.', 'There is room for more.'],
    ['Nye ansigter er altid velkomne.', 'New faces are always welcome.'],
  ],
};

/** Who stands behind it when it is nobody in particular: never the name of a real organisation. */
export const ORGANISER_NAMES: Record<NonNullable<NonNullable<Listing['organiser']>['kind']>, string[]> = {
  citizens: ['Frivillige {i}', 'En flok naboer {i}', 'En gruppe borgere {i}'],
  association: ['Foreningen Fælles Hænder {i}', 'Foreningen Åben Dør {i}', 'Foreningen Hverdagsliv {i}'],
  business: ['Lokale virksomheder {i}'],
  municipality: ['Kommunens lokale team {i}'],
  partnership: ['Lokalt partnerskab {i}', 'Frivillige og kommune sammen {i}'],
};
