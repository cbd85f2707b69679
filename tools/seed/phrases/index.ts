import type { Category } from '../../../schema/category.ts';
import { boernUnge } from './boern-unge.ts';
import { genbrugReparation } from './genbrug-reparation.ts';
import { haveNatur } from './have-natur.ts';
import { idraetBevaegelse } from './idraet-bevaegelse.ts';
import { integration } from './integration.ts';
import type { Kind } from './kind.ts';
import { klimaEnergi } from './klima-energi.ts';
import { kulturKunst } from './kultur-kunst.ts';
import { laeringVaerksted } from './laering-vaerksted.ts';
import { mad } from './mad.ts';
import { naboskab } from './naboskab.ts';
import { seniorer } from './seniorer.ts';
import { socialOmsorg } from './social-omsorg.ts';
import { sundhed } from './sundhed.ts';
import { transport } from './transport.ts';

export const KINDS: Record<Category, Kind[]> = {
  naboskab,
  mad,
  'have-natur': haveNatur,
  'klima-energi': klimaEnergi,
  'genbrug-reparation': genbrugReparation,
  'kultur-kunst': kulturKunst,
  'idraet-bevaegelse': idraetBevaegelse,
  'boern-unge': boernUnge,
  seniorer,
  'social-omsorg': socialOmsorg,
  integration,
  'laering-vaerksted': laeringVaerksted,
  sundhed,
  transport,
};
