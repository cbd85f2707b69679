import { describe, expect, it } from 'vitest';
import { importing } from '../../web/text/stewards/import.ts';
import { reasonIn } from '../../web/text/stewards/import-reasons.ts';
import { FIELD_NAMES, recognise } from '../../worker/import/columns.ts';
import { isRejection, readListing } from '../../worker/import/listing.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

function reasons(cells: Partial<Record<(typeof FIELD_NAMES)[number], string>>): string[] {
  const all = { name: 'Klub', category: 'mad', ...cells };
  const columns = recognise(Object.keys(all), Object.fromEntries(Object.keys(all).map((key) => [key, key])));
  const read = readListing({ line: 2, cells: Object.values(all) }, columns, { source: 'x' }, NOW);
  return isRejection(read) ? read.complaints.map(({ reason }) => reason) : [];
}

describe('why a row is not taken', () => {
  it.each([
    [{ name: '' }, 'mangler'],
    [{ name: 'x'.repeat(201) }, 'er længere end 200 tegn'],
    [{ summary: 'a\u202eb' }, '“a\u202eb” rummer tegn, der ikke kan vises'],
    [{ category: 'suppe' }, '“suppe” kender vi ikke her'],
    [{ website: 'ingen' }, '“ingen” er ikke en webadresse, der begynder med https:// eller http://'],
    [{ email: 'a@' }, '“a@” er ikke en e-mailadresse'],
    [{ phone: 'ring' }, '“ring” er ikke et telefonnummer'],
    [{ postcode: 'åben' }, '“åben” er ikke et dansk postnummer'],
    [
      { tags: Array.from({ length: 31 }, (_, i) => i).join(';') },
      'er for mange: 30 er det meste, og der er 31',
    ],
    [{ lat: '56' }, 'mangler: der er kun en breddegrad'],
    [{ lat: 'x', lng: '10' }, '“x” er ikke et tal'],
    [{ lat: '6200000', lng: '570000' }, '“6200000” ligner meter; der skal bruges grader (WGS 84, EPSG:4326)'],
    [
      { lat: '10', lng: '56' },
      'bredde- og længdegrad ser ud til at være byttet om: 10 er en længdegrad i Danmark',
    ],
    [{ lat: '91', lng: '10' }, '91 er ikke en breddegrad, som er fra -90 til 90'],
    [
      { lat: '0', lng: '0' },
      '0, 0 ligger ikke i Danmark; lad begge celler stå tomme, når stedet ikke er kendt',
    ],
    [{ confirmedAt: 'i går' }, '“i går” er ikke en dato som 2026-05-31 eller 31.05.2026'],
    [{ confirmedAt: '2027-01-01' }, '2027-01-01 ligger i fremtiden'],
  ])('is said in Danish: %o', (cells, said) => {
    const [reason = 'it was taken'] = reasons(cells);
    expect(reasonIn('da', reason)).toBe(said);
    expect(reasonIn('en', reason)).toBe(reason);
  });

  it('is said in English where Danish has no words for it', () => {
    expect(reasonIn('da', 'the moon is full')).toBe('the moon is full');
  });
});

it('has a word for each field, in both languages', () => {
  for (const { fields } of Object.values(importing))
    expect(Object.keys(fields).sort()).toEqual([...FIELD_NAMES].sort());
});
