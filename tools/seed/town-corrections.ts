/** Where GeoNames writes an English, an older or a short form; by geonameid. */
export const OFFICIAL_NAMES: Record<string, string> = {
  '2618425': 'København',
  '2624652': 'Aarhus',
  '2613539': 'Skærbæk',
  '2625037': 'Aabybro',
  '2624864': 'Aalestrup',
  '2624929': 'Aakirkeby',
  '2624587': 'Aarup',
  '2611742': 'Thurø',
  '2610311': 'Viby Sjælland',
  '2610380': 'Vester Skerninge',
  '2614427': 'Ruds Vedby',
  '2618888': 'Esbønderup',
  '2618872': 'Hvalsø',
  '2623694': 'Bording',
  '2617332': 'Lundby',
  '2619624': 'Hurup',
};

/**
 * Round numbers where GeoNames has none, that of a whole municipality, or that of a namesake
 * (there are two places called Lystrup, Hørning, Hinnerup and Svenstrup, and only one of each is large).
 */
export const POPULATIONS: Record<string, number> = {
  '2620431': 28_000,
  '2620030': 10_000,
  '2618545': 11_000,
  '2623267': 12_000,
  '2623340': 11_000,
  '8198686': 90,
  '2620583': 12_000,
  '2619856': 24_000,
  '2621215': 24_000,
  '2624843': 1000,
  '2611307': 300,
  '2617423': 4700,
  '2617443': 1600,
  '2617175': 250,
  '2619859': 250,
  '2620287': 250,
  '2612022': 250,
  '2619220': 300,
  '2623627': 300,
  '2622002': 500,
};
