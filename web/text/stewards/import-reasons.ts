/** Why a row is not taken, as the engine says it and the commands print it, in Danish. `{}` stands for what is its own. */
const DA: Record<string, string> = {
  'is missing': 'mangler',
  'is not known here': 'kender vi ikke her',
  'is longer than {} characters': 'er længere end {} tegn',
  'holds characters that cannot be shown': 'rummer tegn, der ikke kan vises',
  'is not a web address that begins with https:// or http://':
    'er ikke en webadresse, der begynder med https:// eller http://',
  'is not an e-mail address': 'er ikke en e-mailadresse',
  'is not a phone number': 'er ikke et telefonnummer',
  'is not a Danish postcode': 'er ikke et dansk postnummer',
  'is not one of the categories': 'er ikke en af kategorierne',
  'is not a language code': 'er ikke et sprog, vi kender',
  'Invalid length: Expected <={} but received {}': 'er for mange: {} er det meste, og der er {}',
  'is missing: there is only a longitude': 'mangler: der er kun en længdegrad',
  'is missing: there is only a latitude': 'mangler: der er kun en breddegrad',
  'is not a number': 'er ikke et tal',
  '0, 0 is not in Denmark; leave both cells empty when the place is not known':
    '0, 0 ligger ikke i Danmark; lad begge celler stå tomme, når stedet ikke er kendt',
  'looks like metres; degrees are needed (WGS 84, EPSG:4326)':
    'ligner meter; der skal bruges grader (WGS 84, EPSG:4326)',
  'latitude and longitude look swapped: {} is a longitude of Denmark':
    'bredde- og længdegrad ser ud til at være byttet om: {} er en længdegrad i Danmark',
  '{} is not a latitude, which is from -90 to 90': '{} er ikke en breddegrad, som er fra -90 til 90',
  '{} is not a longitude, which is from -180 to 180': '{} er ikke en længdegrad, som er fra -180 til 180',
  'is not a date such as 2026-05-31 or 31.05.2026': 'er ikke en dato som 2026-05-31 eller 31.05.2026',
  '{} lies in the future': '{} ligger i fremtiden',
  'is already the id of line {}': 'er allerede id for linje {}',
  'is already the id of feature {}': 'er allerede id for objekt {}',
  ': the row has no point, and there is no such municipality':
    ': rækken har intet punkt, og den kommune findes ikke',
  ': the row has no point, and municipalities have not been loaded yet (npm run import -- areas FILE)':
    ': rækken har intet punkt, og kommunerne er ikke indlæst endnu',
  'the row has {} cells and the header has {}': 'rækken har {} celler, og overskriften har {}',
  'the row has {} cell and the header has {}': 'rækken har {} celle, og overskriften har {}',
  'is not a GeoJSON feature': 'er ikke et objekt i GeoJSON',
  'its geometry is a {}: only points can be listed': 'geometrien er {}: kun punkter kan komme på listen',
  'a cell shows {}, which Excel writes where a formula fails':
    'en celle viser {}, som Excel skriver, når en formel går galt',
  'it lies in {}, which you do not moderate': 'ligger i {}, som du ikke modererer',
  'it lies in no municipality that you moderate': 'ligger ikke i en kommune, du modererer',
  'it is on the list already, in {} that you do not moderate':
    'står allerede på listen, i {}, som du ikke modererer',
  'it was erased here, and comes back by the form alone':
    'er slettet her og kommer kun igen ved, at nogen opretter det på siden',
  'line {} says something of the same initiative already': 'linje {} handler allerede om det samme initiativ',
};

const patterns = Object.entries(DA).map(([english, danish]) => ({
  pattern: new RegExp(`^${english.split('{}').map(escaped).join('(.+?)')}$`, 's'),
  danish,
}));

/** A reason may begin with the value that it is about, in quotes. */
export function reasonIn(lang: 'da' | 'en', reason: string): string {
  if (lang === 'en') return reason;
  const [, value = '', rest = reason] = /^(“[^”]*”(?: |(?=:)))?(.*)$/s.exec(reason) ?? [];
  for (const { pattern, danish } of patterns) {
    const found = pattern.exec(rest);
    if (!found) continue;
    let next = 1;
    return value + danish.replaceAll('{}', () => found[next++] ?? '');
  }
  return reason;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
