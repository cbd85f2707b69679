import { describe, expect, it } from 'vitest';
import type { Attested } from '../../schema/freshness.ts';
import { texts } from '../../web/pages/index.ts';
import { sayFreshness } from '../../web/text/freshness.ts';

const now = new Date('2026-11-23T12:00:00Z');
const day = (text: string) => new Date(`${text}T12:00:00Z`);

function say(given: Partial<Attested> & { sourceTitle?: string }, lang: 'da' | 'en' = 'da'): string {
  const { said, more } = sayFreshness({ updatedAt: now, ...given }, { now, lang, text: texts[lang] });
  return `${said}. ${more}`.trim();
}

describe('freshness in words', () => {
  it.each([
    [{ confirmedAt: day('2026-10-12'), confirmedBy: 'owner' }, 'Bekræftet i oktober 2026 af gruppen.'],
    [
      { confirmedAt: day('2026-10-12'), confirmedBy: 'moderator' },
      'Bekræftet i oktober 2026 af redaktionen.',
    ],
    [
      { confirmedAt: day('2026-10-12'), confirmedBy: 'source', source: 'osm', sourceTitle: 'OpenStreetMap' },
      'Bekræftet i oktober 2026 af OpenStreetMap.',
    ],
    [
      { confirmedAt: day('2025-09-12'), confirmedBy: 'owner' },
      'Ikke bekræftet i 14 måneder. Sidst i september 2025 af gruppen. Spørg, før du tager af sted.',
    ],
    [
      { confirmedAt: day('2023-01-12'), confirmedBy: 'source' },
      'Ikke bekræftet i 3 år. Sidst i januar 2023 af kilden. Spørg, før du tager af sted.',
    ],
    [
      { source: 'osm', sourceTitle: 'OpenStreetMap', updatedAt: day('2026-11-20') },
      'Fra OpenStreetMap, aldrig bekræftet. Hentet 20. november 2026. Spørg, før du tager af sted.',
    ],
    [
      { source: 'x', updatedAt: day('2026-11-20') },
      'Fra en anden kilde, aldrig bekræftet. Hentet 20. november 2026. Spørg, før du tager af sted.',
    ],
    [{ updatedAt: day('2026-08-01') }, 'Skrevet her på siden, sidst opdateret i august 2026.'],
  ] satisfies [Parameters<typeof say>[0], string][])('of %o', (given, said) => {
    expect(say(given)).toBe(said);
  });

  it('counts the last month of the first year', () => {
    expect(say({ confirmedAt: day('2025-11-24'), confirmedBy: 'owner' })).toContain(
      'Bekræftet i november 2025',
    );
    expect(say({ confirmedAt: day('2025-11-23'), confirmedBy: 'owner' })).toContain(
      'Ikke bekræftet i 12 måneder',
    );
  });

  it('is said in English too', () => {
    expect(say({ source: 'osm', sourceTitle: 'OpenStreetMap' }, 'en')).toContain(
      'From OpenStreetMap, never confirmed.',
    );
  });
});
