import { readFile } from 'node:fs/promises';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { InitiativePage, texts } from '../../web/pages/index.ts';
import { findWay } from '../../web/pages/initiative/find-way.ts';
import { ACCENT, CATEGORY_COLOURS, INK, INK_SOFT, PAPER } from '../../worker/picture/colours.ts';

const AARHUS = { lng: 10.2039, lat: 56.1572 };

function page(given: Partial<Initiative> = {}, lang: 'da' | 'en' = 'da'): string {
  const initiative: Initiative = {
    number: 1,
    id: 'abc',
    slug: 'strikkecafe',
    version: 3,
    status: 'published',
    name: 'Strikkecafé',
    summary: 'Vi strikker sammen.',
    description: '',
    translations: {},
    category: 'kultur-kunst',
    tags: [],
    audience: [],
    languages: [],
    access: [],
    needs: [],
    serviceArea: [],
    activities: [],
    contact: {},
    links: [],
    pictures: [],
    ownerState: 'unclaimed',
    createdAt: new Date('2026-01-02T12:00:00Z'),
    updatedAt: new Date('2026-03-04T12:00:00Z'),
    ...given,
  };
  return renderToString(
    h(InitiativePage, {
      lang,
      text: texts[lang],
      origin: 'https://rodskud.test',
      assets: {
        script: '/b.js',
        styles: [],
        pageStyles: [],
        preload: [],
        texts: {},
        stewards: { script: '', styles: [] },
      },
      initiative,
      municipalities: { '0751': 'Aarhus' },
      near: [],
      similar: [],
      ground: [],
      basemap: [],
      now: new Date('2026-11-23T12:00:00Z'),
    }),
  );
}

/** What a person reads, tags gone. */
const read = (html: string) =>
  html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

function jsonLd(html: string): Record<string, unknown>[] {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '[]');
}

describe('the one thing to do', () => {
  const contact = {
    website: 'https://www.roden.example/om-os/',
    phone: '+45 12 34 56 78',
    email: 'hej@roden.example',
    form: 'https://roden.example/skriv',
  };
  const main = (html: string) => [
    ...(/<a class="button button-main" href="([^"]+)"[^>]*>.*?<\/svg>([^<]+)<\/a>/s.exec(html)?.slice(1) ??
      []),
  ];

  it.each([
    [contact, 'https://www.roden.example/om-os/', 'Besøg roden.example'],
    [{ ...contact, website: undefined }, 'tel:+4512345678', 'Ring +45 12 34 56 78'],
    [{ email: contact.email, form: contact.form }, 'mailto:hej@roden.example', 'Skriv en mail'],
    [{ form: contact.form }, contact.form, 'Skriv i deres formular'],
  ])('is the first way there is, and says what it does (%#)', (given, href, label) => {
    expect(main(page({ contact: given }))).toEqual([href, label]);
  });

  it('is the way there where nobody can be reached, and the page says so', () => {
    const html = page({ place: { lngLat: AARHUS, precision: 'exact' } });
    expect(main(html)[1]).toBe('Find vej');
    expect(read(html)).toContain('Vi kender ingen hjemmeside, mail eller telefon.');
    expect(main(page())).toEqual([]);
  });

  it('comes before the description', () => {
    const html = page({ contact, description: 'Meget mere om det.' });
    expect(html.indexOf('button-main')).toBeLessThan(html.indexOf('Meget mere om det.'));
  });
});

describe('who is behind it and what they need', () => {
  it('is said in whole sentences', () => {
    const words = read(
      page({
        organiser: { name: 'Rodens Venner', kind: 'association' },
        municipalityPart: 'supports',
        needs: ['volunteers', 'room'],
      }),
    );
    expect(words).toContain(
      'Bag initiativet står Rodens Venner , en forening. Kommunen støtter initiativet.',
    );
    expect(words).toContain('Kan du hjælpe? De har brug for frivillige hænder og et sted at være.');
  });

  it('marks the Danish name of the organiser on an English page', () => {
    expect(page({ organiser: { name: 'Rodens Venner' } }, 'en')).toContain(
      'It is run by <strong lang="da">Rodens Venner</strong>.',
    );
  });

  it('is left out where nobody said it', () => {
    const words = read(page());
    for (const heading of ['Hvem står bag', 'Kan du hjælpe?', 'Praktisk', 'Hvornår', 'I nærheden']) {
      expect(words).not.toContain(heading);
    }
  });
});

describe('where it is', () => {
  it('leads to an exact place, and only to the area of an approximate one', () => {
    expect(findWay({ name: 'x', place: { lngLat: AARHUS, precision: 'exact' } })).toEqual({
      isArea: false,
      geo: 'geo:56.1572,10.2039?q=56.1572,10.2039',
      openStreetMap: 'https://www.openstreetmap.org/directions?to=56.1572%2C10.2039#map=15/56.1572/10.2039',
    });
    const rough = findWay({ name: 'x', place: { lngLat: AARHUS, precision: 'approximate' } });
    expect(rough).toEqual({
      isArea: true,
      geo: 'geo:56.157,10.204?z=14',
      openStreetMap: 'https://www.openstreetmap.org/#map=14/56.157/10.204',
    });
    expect(read(page({ place: { lngLat: AARHUS, precision: 'approximate' } }))).toContain('Find området');
  });

  it('leads nowhere for a hidden place, and says that it is not shown', () => {
    const html = page({ place: { lngLat: AARHUS, precision: 'hidden', town: 'Aarhus' } });
    expect(html).not.toMatch(/geo:|openstreetmap|56\.157|place-map/);
    expect(read(html)).toContain('Stedet vises ikke her. Spørg arrangøren.');
  });

  it('shows the areas served as ways to their lists', () => {
    const html = page({ serviceArea: ['municipality:0751', 'postcode:8000', 'online'] });
    expect(html).toContain('<a class="chip" href="/?omraade=municipality:0751">Aarhus</a>');
    expect(html).toContain('<a class="chip" href="/?omraade=postcode:8000">Postnummer 8000</a>');
    expect(html).toContain('<span class="chip">På nettet</span>');
    expect(read(html)).toContain('Aarhus, postnummer 8000 og på nettet');
  });
});

describe('what is kept of it on the device', () => {
  const kept = (given: Partial<Initiative>) =>
    JSON.parse(/data-favourite="([^"]*)"/.exec(page(given))?.[1]?.replaceAll('&quot;', '"') ?? '').served;

  it('says whom it serves, where it has no place', () => {
    expect(kept({ place: undefined, serviceArea: ['municipality:0751', 'online'] })).toEqual({
      how: 'municipality',
      name: 'Aarhus Kommune',
      more: true,
    });
    expect(kept({ place: undefined, municipality: '0751' })).toEqual({ how: 'in', name: 'Aarhus Kommune' });
    expect(kept({ place: undefined, municipality: undefined })).toEqual({ how: 'nationwide' });
    expect(kept({ place: { precision: 'hidden', town: 'Aarhus' }, serviceArea: ['online'] })).toBeUndefined();
  });
});

describe('sharing', () => {
  it('works without JavaScript: the address is a link, and its code is on the page', () => {
    const html = page();
    expect(html).toMatch(
      /<a class="alone" dir="ltr" href="https:\/\/rodskud\.test\/i\/strikkecafe">rodskud\.test\/i\/strikkecafe<\/a>/,
    );
    expect(html).toContain('aria-label="QR-kode, der åbner siden om Strikkecafé"');
    expect(html).toContain('href="/i/strikkecafe/qr.svg"');
    expect(html).toContain('content="https://rodskud.test/i/strikkecafe/og.png?v=3"');
  });
});

describe('the page for machines', () => {
  it('says what the page says, and nothing of what nobody said', () => {
    const [full, crumbs] = jsonLd(
      page({
        organiser: { name: 'Rodens Venner', kind: 'association' },
        place: { lngLat: AARHUS, precision: 'exact', venue: 'Roden', town: 'Aarhus' },
        serviceArea: ['municipality:0751', 'nationwide'],
        price: 'free',
        joining: 'drop-in',
        access: ['step-free'],
        openingHours: 'Mo-Fr 10:00-16:00',
        links: [{ title: 'Facebook', url: 'https://facebook.example/roden' }],
      }),
    );
    expect(full).toMatchObject({
      '@type': 'NGO',
      parentOrganization: { '@type': 'NGO', name: 'Rodens Venner' },
      sameAs: ['https://facebook.example/roden'],
      areaServed: [
        { '@type': 'AdministrativeArea', name: 'Aarhus' },
        { '@type': 'Country', name: 'Danmark' },
      ],
      location: {
        '@type': 'Place',
        name: 'Roden',
        isAccessibleForFree: true,
        publicAccess: true,
        geo: { latitude: 56.1572, longitude: 10.2039 },
        amenityFeature: [{ name: 'Uden trin', value: true }],
      },
      makesOffer: {
        price: 0,
        itemOffered: { hoursAvailable: [{ description: 'Mo-Fr 10:00-16:00' }] },
      },
    });
    expect(crumbs).toMatchObject({
      itemListElement: [
        { position: 1, item: 'https://rodskud.test/' },
        { position: 2, item: 'https://rodskud.test/?kategori=kultur-kunst' },
        { position: 3, item: 'https://rodskud.test/i/strikkecafe' },
      ],
    });
    const [bare] = jsonLd(page());
    for (const key of ['location', 'areaServed', 'parentOrganization', 'telephone', 'sameAs']) {
      expect(bare).not.toHaveProperty(key);
    }
  });

  it('keeps a hidden place hidden', () => {
    const place = { lngLat: AARHUS, precision: 'hidden', venue: 'Hemmelig', address: 'Vej 1' } as const;
    expect(JSON.stringify(jsonLd(page({ place })))).not.toMatch(/geo|Hemmelig|Vej 1/);
  });
});

describe('pictures', () => {
  const ours = (n: number) => `/billeder/${String(n).repeat(43)}`;
  const pictures = [
    { url: 'https://www.eksempel.example/tag.jpg', alt: 'Taget', credit: 'Bo' },
    { url: ours(1), alt: 'Æbler i en kasse', credit: 'Nina', width: 1600, height: 1200 },
    { url: ours(2), alt: 'Pressen' },
  ];
  const shown = (html: string) => html.match(/<img[^>]*>/g);

  it('are shown with their words, their size and whose they are; the first is not waited for', () => {
    const html = page({ pictures });
    expect(shown(html)).toEqual([
      `<img src="${ours(1)}" alt="Æbler i en kasse" width="1600" height="1200"/>`,
      `<img src="${ours(2)}" alt="Pressen" loading="lazy"/>`,
    ]);
    expect(html).toContain('<figcaption>Foto: Nina</figcaption>');
    expect(html.match(/<figcaption>/g)).toHaveLength(1);
  });

  it('of other sites are links: who reads the page is not told to them', () => {
    const html = page({ pictures });
    expect(html).toContain('href="https://www.eksempel.example/tag.jpg" rel="nofollow ugc">Taget</a>');
    expect(read(html)).toContain('Taget (eksempel.example) · Foto: Bo');
    expect(shown(page({ pictures: pictures.slice(0, 1) }))).toBeNull();
  });

  it('say in which language their words are', () => {
    const html = page({ pictures }, 'en');
    expect(shown(html)?.[1]).toBe(`<img src="${ours(2)}" alt="Pressen" lang="da" loading="lazy"/>`);
    expect(html).toContain('<figcaption>Photo: Nina</figcaption>');
  });

  it('have no heading where there is none but the first', () => {
    expect(page({ pictures })).toContain('<h2 id="billeder">Billeder</h2>');
    expect(page({ pictures: pictures.slice(1, 2) })).not.toContain('id="billeder"');
    expect(page()).not.toMatch(/<img|<figure/);
  });

  it('are told to search engines by an address that holds anywhere, if they are shown', () => {
    expect(jsonLd(page({ pictures }))[0]?.image).toEqual([
      {
        '@type': 'ImageObject',
        contentUrl: `https://rodskud.test${ours(1)}`,
        caption: 'Æbler i en kasse',
        creditText: 'Nina',
        width: 1600,
        height: 1200,
      },
      { '@type': 'ImageObject', contentUrl: `https://rodskud.test${ours(2)}`, caption: 'Pressen' },
    ]);
    expect(jsonLd(page())[0]).not.toHaveProperty('image');
  });
});

it('draws pictures in the colours of the stylesheet', async () => {
  const css = (file: string) => readFile(new URL(`../../web/style/${file}`, import.meta.url), 'utf8');
  const [categories = ''] = (await css('categories.css')).split('@media');
  const [tokens = ''] = (await css('tokens.css')).split('@media');
  for (const key of CATEGORY_KEYS)
    expect(categories).toContain(`--category-${key}: ${CATEGORY_COLOURS[key]};`);
  const named = { paper: PAPER, ink: INK, 'ink-soft': INK_SOFT, accent: ACCENT };
  for (const [name, colour] of Object.entries(named)) expect(tokens).toContain(`--${name}: ${colour};`);
});
