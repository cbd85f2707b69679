/**
 * What GeoNames says differently from the place itself. Danish towns get their official spelling of today; far capitals
 * their Danish name. The key is the name in GeoNames.
 */
export const spellings: Record<string, { name: string; english?: string }> = {
  Copenhagen: { name: 'København', english: 'Copenhagen' },
  Århus: { name: 'Aarhus' },
  Åbybro: { name: 'Aabybro' },
  Ålestrup: { name: 'Aalestrup' },
  Åkirkeby: { name: 'Aakirkeby' },
  Ålbæk: { name: 'Aalbæk' },
  Årup: { name: 'Aarup' },
  'Nørre Åby': { name: 'Nørre Aaby' },
  Skaerbaek: { name: 'Skærbæk' },
  'Vester-Skerninge': { name: 'Vester Skerninge' },
  'Kirke-Esbønderup': { name: 'Esbønderup' },
  'Ruds-Vedby': { name: 'Ruds Vedby' },
  'Bording Kirkeby': { name: 'Bording' },
  Brøndbyvester: { name: 'Brøndby' },
  Göteborg: { name: 'Göteborg', english: 'Gothenburg' },
  Flensburg: { name: 'Flensborg', english: 'Flensburg' },
  Schleswig: { name: 'Slesvig', english: 'Schleswig' },
  Husum: { name: 'Husum' },
  Warsaw: { name: 'Warszawa', english: 'Warsaw' },
  Prague: { name: 'Prag', english: 'Prague' },
  Vienna: { name: 'Wien', english: 'Vienna' },
  Brussels: { name: 'Bruxelles', english: 'Brussels' },
  'The Hague': { name: 'Haag', english: 'The Hague' },
  Munich: { name: 'München', english: 'Munich' },
  Köln: { name: 'Köln', english: 'Cologne' },
  'Saint Petersburg': { name: 'Sankt Petersborg', english: 'Saint Petersburg' },
};

/**
 * By GeoNames id: the number of people where the file has none or has the whole municipality's, and 'drop' for a hamlet
 * that carries its namesake's number.
 */
export const corrections: Record<number, number | 'drop'> = {
  2617175: 'drop', // Lystrup on Djursland; the town lies north of Aarhus
  2619859: 'drop', // Hørning near Randers; the town lies near Skanderborg
  2620287: 'drop', // Hinnerup near Skive; the town lies near Aarhus
  2612022: 'drop', // Svenstrup near Hobro; the town lies near Aalborg
  2623627: 'drop', // Borup near Holbæk; the town lies near Køge
  2619220: 'drop', // Jyderup in Odsherred; the town lies west of Holbæk
  2611998: 'drop', // Svinninge in Odsherred; the town lies west of Holbæk
  2621435: 'drop', // Gellerup is a part of Aarhus
  2617658: 'drop', // Lillerød has grown into Allerød
  2618468: 40_000, // Kongens Lyngby
  2623188: 12_000, // Charlottenlund
  2611307: 300, // Tranekær
  2617443: 1_600, // Løkken
  2617423: 3_000, // Løsning
  2617463: 3_900, // Løgten
  2620583: 12_000, // Hedensted
  2619856: 13_000, // Hørsholm
  2624843: 16_000, // Allerød
  2618545: 9_000, // Kokkedal
  2620030: 14_000, // Holte
  2620431: 28_000, // Herlev
  2623267: 8_000, // Buddinge
  2623340: 11_000, // Brøndby
  8198686: 90, // Christiansø
};
