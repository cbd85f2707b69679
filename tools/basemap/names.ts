import type { Position } from './gmt.ts';

/** A name written by hand, because no packaged data set has it in Danish. `minZoom` is where it first shows. */
export interface Name {
  at: Position;
  name: string;
  english?: string;
  minZoom: number;
}

export const countryNames: Name[] = [
  { at: [9.3, 56.57], name: 'Danmark', english: 'Denmark', minZoom: 3 },
  { at: [15.2, 58.9], name: 'Sverige', english: 'Sweden', minZoom: 3 },
  { at: [9.2, 60.6], name: 'Norge', english: 'Norway', minZoom: 3 },
  { at: [10.3, 52.2], name: 'Tyskland', english: 'Germany', minZoom: 3 },
  { at: [18.4, 52.4], name: 'Polen', english: 'Poland', minZoom: 3 },
  { at: [5.8, 52.6], name: 'Holland', english: 'Netherlands', minZoom: 5 },
  { at: [-1.6, 53.2], name: 'Storbritannien', english: 'United Kingdom', minZoom: 4 },
  { at: [26, 62.5], name: 'Finland', minZoom: 3 },
  { at: [25.6, 58.7], name: 'Estland', english: 'Estonia', minZoom: 4 },
  { at: [25.4, 56.8], name: 'Letland', english: 'Latvia', minZoom: 4 },
  { at: [23.7, 55.3], name: 'Litauen', english: 'Lithuania', minZoom: 4 },
  { at: [15.4, 49.8], name: 'Tjekkiet', english: 'Czechia', minZoom: 4 },
];

export const seaNames: Name[] = [
  { at: [4.6, 56.3], name: 'Nordsøen', english: 'North Sea', minZoom: 3 },
  { at: [18.6, 56.4], name: 'Østersøen', english: 'Baltic Sea', minZoom: 3 },
  { at: [14.1, 54.62], name: 'Østersøen', english: 'Baltic Sea', minZoom: 7 },
  { at: [8.9, 57.75], name: 'Skagerrak', minZoom: 5 },
  { at: [11.4, 56.85], name: 'Kattegat', minZoom: 5 },
  { at: [7.75, 55.75], name: 'Nordsøen', english: 'North Sea', minZoom: 7 },
  { at: [12.72, 55.86], name: 'Øresund', english: 'The Sound', minZoom: 7 },
  { at: [10.97, 55.42], name: 'Storebælt', english: 'Great Belt', minZoom: 7 },
  { at: [9.83, 55.22], name: 'Lillebælt', english: 'Little Belt', minZoom: 8 },
  { at: [11.25, 54.53], name: 'Femern Bælt', english: 'Fehmarn Belt', minZoom: 7 },
  { at: [9.1, 56.92], name: 'Limfjorden', minZoom: 8 },
  { at: [9.1, 57.22], name: 'Jammerbugt', english: 'Jammer Bay', minZoom: 8 },
  { at: [8.36, 55.2], name: 'Vadehavet', english: 'Wadden Sea', minZoom: 8 },
  { at: [12.3, 55.38], name: 'Køge Bugt', english: 'Køge Bay', minZoom: 8 },
  { at: [10.4, 56.1], name: 'Aarhus Bugt', english: 'Aarhus Bay', minZoom: 9 },
  { at: [11.72, 55.82], name: 'Isefjord', minZoom: 9 },
  { at: [12.05, 55.77], name: 'Roskilde Fjord', minZoom: 9 },
  { at: [11.55, 55.05], name: 'Smålandsfarvandet', minZoom: 8 },
  { at: [11.1, 55.87], name: 'Sejerø Bugt', minZoom: 9 },
  { at: [12.2, 55.02], name: 'Stege Bugt', minZoom: 9 },
  { at: [12.3, 54.8], name: 'Hjelm Bugt', minZoom: 9 },
  { at: [12.35, 55.2], name: 'Faxe Bugt', minZoom: 9 },
  { at: [8.22, 56.0], name: 'Ringkøbing Fjord', minZoom: 9 },
  { at: [10.1, 56.98], name: 'Aalborg Bugt', english: 'Aalborg Bay', minZoom: 9 },
  { at: [10.3, 55.51], name: 'Odense Fjord', minZoom: 10 },
  { at: [10.05, 54.75], name: 'Kieler Bugt', english: 'Bay of Kiel', minZoom: 8 },
  { at: [12.5, 56.6], name: 'Laholmsbukten', minZoom: 9 },
  { at: [13.1, 55.1], name: 'Østersøen', english: 'Baltic Sea', minZoom: 9 },
];

export const islandNames: Name[] = [
  { at: [9.1, 56.05], name: 'Jylland', english: 'Jutland', minZoom: 6 },
  { at: [10.42, 55.3], name: 'Fyn', english: 'Funen', minZoom: 6 },
  { at: [11.75, 55.5], name: 'Sjælland', english: 'Zealand', minZoom: 6 },
  { at: [11.3, 54.77], name: 'Lolland', minZoom: 7 },
  { at: [11.97, 54.8], name: 'Falster', minZoom: 7 },
  { at: [12.35, 54.98], name: 'Møn', minZoom: 8 },
  { at: [14.92, 55.14], name: 'Bornholm', minZoom: 6 },
  { at: [15.19, 55.322], name: 'Ertholmene', minZoom: 9 },
  { at: [10.8, 54.95], name: 'Langeland', minZoom: 8 },
  { at: [10.33, 54.87], name: 'Ærø', minZoom: 8 },
  { at: [10.64, 55.02], name: 'Tåsinge', minZoom: 9 },
  { at: [9.9, 54.97], name: 'Als', minZoom: 8 },
  { at: [10.6, 55.84], name: 'Samsø', minZoom: 8 },
  { at: [11.0, 57.28], name: 'Læsø', minZoom: 7 },
  { at: [11.56, 56.71], name: 'Anholt', minZoom: 7 },
  { at: [8.75, 56.8], name: 'Mors', minZoom: 8 },
  { at: [8.4, 55.41], name: 'Fanø', minZoom: 8 },
  { at: [8.53, 55.13], name: 'Rømø', minZoom: 8 },
  { at: [12.6, 55.62], name: 'Amager', minZoom: 10 },
  { at: [11.16, 55.9], name: 'Sejerø', minZoom: 9 },
  { at: [10.07, 55.97], name: 'Alrø', minZoom: 11 },
  { at: [10.44, 55.95], name: 'Tunø', minZoom: 9 },
  { at: [10.17, 55.79], name: 'Endelave', minZoom: 9 },
  { at: [11.78, 54.99], name: 'Femø', minZoom: 10 },
  { at: [11.16, 54.97], name: 'Vejrø', minZoom: 11 },
  { at: [8.98, 56.9], name: 'Fur', minZoom: 9 },
  { at: [10.2, 57.2], name: 'Vendsyssel', minZoom: 8 },
  { at: [8.45, 56.9], name: 'Thy', minZoom: 8 },
  { at: [10.55, 56.35], name: 'Djursland', minZoom: 8 },
  { at: [9.15, 55.1], name: 'Sønderjylland', english: 'Southern Jutland', minZoom: 8 },
  { at: [11.65, 55.87], name: 'Odsherred', minZoom: 9 },
  { at: [13.6, 55.65], name: 'Skåne', english: 'Scania', minZoom: 7 },
  { at: [11.13, 54.46], name: 'Fehmarn', minZoom: 8 },
  { at: [13.4, 54.45], name: 'Rügen', minZoom: 8 },
  { at: [8.33, 54.9], name: 'Sylt', minZoom: 8 },
];
