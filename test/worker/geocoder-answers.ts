/**
 * Answers of the address services, written by hand after the shapes their makers document: no service was asked,
 * and ids and points are made up but for being in Denmark.
 */
const house = (id: string, titel: string) => ({ type: 'husnummer', id, titel });

export const ADRESSEVAELGER: Record<string, unknown> = {
  'Vestergade 12': {
    status: 'ok',
    beskrivelse: '',
    fund: [
      house('h-kbh', 'Vestergade 12, 1456 København K'),
      house('h-odense', 'Vestergade 12, 5000 Odense C'),
    ],
  },
  'Vestergade 12, 8000': {
    status: 'ok',
    beskrivelse: '',
    fund: [
      house('h-aarhus', 'Vestergade 12, 8000 Aarhus C'),
      house('h-aarhus-b', 'Vestergade 12B, 8000 Aarhus C'),
    ],
  },
  Vestergade: {
    status: 'ok',
    beskrivelse: '',
    fund: [
      { type: 'vejnavn', id: null, titel: 'Vestergade' },
      {
        type: 'navngivenvejpostnummer',
        id: 's-odense',
        titel: 'Vestergade 5000 Odense C',
        vejnavn: 'Vestergade',
        postnr: '5000',
        postdistrikt: 'Odense C',
      },
      { type: 'navngivenvejpostnummer', id: 's-aarhus', titel: 'Vestergade 8000 Aarhus C' },
    ],
  },
  'Vestergade 12, 8000 Aarhus C': {
    status: 'ok',
    beskrivelse: '',
    fund: [house('h-aarhus', 'Vestergade 12, 8000 Aarhus C')],
  },
  'Vestergade , 8000 Aarhus C': {
    status: 'ok',
    beskrivelse: '',
    fund: [
      house('h-aarhus', 'Vestergade 12, 8000 Aarhus C'),
      house('h-gone', 'Vestergade 14, 8000 Aarhus C'),
    ],
  },
  'Ukendtvej 1': { status: 'ok', beskrivelse: '', fund: [] },
};

const found = (id: string, name: string, [x, y]: [number, number], postnr: string) => ({
  status: 'ok',
  husnummer: {
    id_lokalid: id,
    adgangsadressebetegnelse: name,
    adgangspunkt: { id_lokalid: id, koordinater: { x, y } },
    postnummer: { postnr, navn: 'By' },
    navngivenvejkommunedel: { kommune: '0751', vejkode: '0001' },
  },
});

export const HOUSES: Record<string, unknown> = {
  'h-aarhus': found('h-aarhus', 'Vestergade 12, 8000 Aarhus C', [574_600, 6_224_000], '8000'),
  'h-aarhus-b': found('h-aarhus-b', 'Vestergade 12B, 8000 Aarhus C', [574_650, 6_224_010], '8000'),
  'h-kbh': found('h-kbh', 'Vestergade 12, 1456 København K', [724_434.93, 6_175_755.61], '1456'),
  // A point that was swapped.
  'h-odense': found('h-odense', 'Vestergade 12, 5000 Odense C', [6_139_700, 587_300], '5000'),
};

export const GSEARCH = [
  {
    id: '0a3f507b-0000-32b8-e044-0003ba298018',
    visningstekst: 'Vestergade 12, 8000 Aarhus C',
    vejnavn: 'Vestergade',
    husnummertekst: '12',
    postnummer: '8000',
    kommunekode: '0751',
    geometri: { type: 'MultiPoint', coordinates: [[10.2012, 56.1571]] },
  },
  {
    id: '0a3f507b-0001-32b8-e044-0003ba298018',
    visningstekst: 'Vestergade 12, 1456 København K',
    geometri: { type: 'Point', coordinates: [12.5717, 55.6776, 0] },
  },
  // In metres, as if `srid` had been overlooked.
  {
    id: '0a3f507b-0002-32b8-e044-0003ba298018',
    visningstekst: 'Vestergade 12, 5000 Odense C',
    geometri: { type: 'Point', coordinates: [587_300, 6_139_700] },
  },
  { id: 'no geometry', visningstekst: 'Vestergade 12' },
];
