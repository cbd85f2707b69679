/** Where the configurator is, and what goes with it. */
import { type Widget, widgetParams } from '../../state/widget.ts';
import type { Lang } from '../../text/lang.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';

/** The name of the choice that is for the element around the widget, and for nothing inside it. */
export const REMEMBERS = 'husk';

/** From the root, without the prefix of the language. */
export const CONFIGURATOR_PATH = '/indlejr';

export function configuratorAddress(lang: Lang, widget?: Widget, remembers = false): string {
  return withChoices(stewardAddress(lang, CONFIGURATOR_PATH), widget, remembers);
}

export function posterPath(widget?: Widget): string {
  return withChoices(`${CONFIGURATOR_PATH}/plakat`, widget);
}

/** A picture, for papers of one's own. */
export function posterCodeAddress(lang: Lang, widget?: Widget): string {
  return withChoices(stewardAddress(lang, `${CONFIGURATOR_PATH}/qr.svg`), widget);
}

function withChoices(path: string, widget: Widget | undefined, remembers = false): string {
  const params = widget ? widgetParams(widget) : new URLSearchParams();
  if (remembers) params.set(REMEMBERS, '');
  const query = params.toString().replaceAll('%2C', ',');
  return `${path}${query ? `?${query}` : ''}`;
}
