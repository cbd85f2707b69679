/**
 * The base map's colours. They are kept quiet so that coloured pins stand out, and live here, not in the style sheets,
 * because they are painted on the canvas.
 */
export interface Palette {
  sea: string;
  lake: string;
  land: string;
  landAbroad: string;
  residential: string;
  industrial: string;
  green: string;
  forest: string;
  sand: string;
  building: string;
  road: string;
  roadCasing: string;
  mainRoad: string;
  mainRoadCasing: string;
  path: string;
  rail: string;
  ferry: string;
  countryBorder: string;
  innerBorder: string;
  /** Ink of labels, and the halo that lifts them from what lies below. */
  town: string;
  townAbroad: string;
  island: string;
  country: string;
  street: string;
  halo: string;
  waterName: string;
  waterHalo: string;
}

export type Theme = 'light' | 'dark' | 'contrast' | 'darkContrast';

export const palettes: Record<Theme, Palette> = {
  light: {
    sea: '#cddce4',
    lake: '#cddce4',
    land: '#f6f3ec',
    landAbroad: '#ebe9e3',
    residential: '#efebe2',
    industrial: '#ebe8e4',
    green: '#e3ead9',
    forest: '#d6e1cd',
    sand: '#f3ebd6',
    building: '#e3ddd2',
    road: '#ffffff',
    roadCasing: '#dcd6ca',
    mainRoad: '#fbeecf',
    mainRoadCasing: '#dccdab',
    path: '#cfc7b8',
    rail: '#c4beb4',
    ferry: '#9fb6c4',
    countryBorder: '#b3a99c',
    innerBorder: '#d3cabd',
    town: '#4b4a47',
    townAbroad: '#6d6b67',
    island: '#746e60',
    country: '#6b6760',
    street: '#68645c',
    halo: '#faf8f3',
    waterName: '#4f7083',
    waterHalo: '#d5e2e9',
  },
  dark: {
    sea: '#161e26',
    lake: '#161e26',
    land: '#2a2f33',
    landAbroad: '#23282c',
    residential: '#2e3337',
    industrial: '#2d3236',
    green: '#2b352f',
    forest: '#27332b',
    sand: '#35342e',
    building: '#363b40',
    road: '#41474c',
    roadCasing: '#23282c',
    mainRoad: '#554f42',
    mainRoadCasing: '#23282c',
    path: '#454b50',
    rail: '#464c52',
    ferry: '#3a4c5b',
    countryBorder: '#5b6166',
    innerBorder: '#40464b',
    town: '#cdd1d3',
    townAbroad: '#9aa1a5',
    island: '#a5a394',
    country: '#a4abaf',
    street: '#aab0b3',
    halo: '#1e2326',
    waterName: '#7f9db1',
    waterHalo: '#141b22',
  },
  contrast: {
    sea: '#a9cbe2',
    lake: '#a9cbe2',
    land: '#ffffff',
    landAbroad: '#ededed',
    residential: '#f4f4f4',
    industrial: '#ececec',
    green: '#dcefd0',
    forest: '#c2dfb4',
    sand: '#fbf0cd',
    building: '#cfcfcf',
    road: '#ffffff',
    roadCasing: '#6e6e6e',
    mainRoad: '#ffe39a',
    mainRoadCasing: '#5c5031',
    path: '#6e6e6e',
    rail: '#555555',
    ferry: '#2c5d80',
    countryBorder: '#222222',
    innerBorder: '#767676',
    town: '#000000',
    townAbroad: '#2b2b2b',
    island: '#2f2a1c',
    country: '#1a1a1a',
    street: '#000000',
    halo: '#ffffff',
    waterName: '#0b3857',
    waterHalo: '#d6e8f4',
  },
  darkContrast: {
    sea: '#12263a',
    lake: '#12263a',
    land: '#000000',
    landAbroad: '#161616',
    residential: '#0d0d0d',
    industrial: '#161616',
    green: '#0c1f0c',
    forest: '#102a10',
    sand: '#241f10',
    building: '#333333',
    road: '#5a5a5a',
    roadCasing: '#000000',
    mainRoad: '#8a7440',
    mainRoadCasing: '#000000',
    path: '#7a7a7a',
    rail: '#8a8a8a',
    ferry: '#7fb2d8',
    countryBorder: '#dddddd',
    innerBorder: '#8a8a8a',
    town: '#ffffff',
    townAbroad: '#d6d6d6',
    island: '#e6e0cc',
    country: '#e8e8e8',
    street: '#ffffff',
    halo: '#000000',
    waterName: '#b9dcf5',
    waterHalo: '#0a1624',
  },
};
