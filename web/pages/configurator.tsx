/** `/indlejr`: somebody who keeps a website chooses, sees it at once, and takes it along. Every choice is in the address. */
import type { Area } from '../../schema/area.ts';
import type { Correction, Scheme } from '../../schema/look.ts';
import type { Colour, Flaw, Widget } from '../state/widget.ts';
import { configuratorTexts } from '../text/configurator.ts';
import type { StewardLang } from '../text/stewards/lang.ts';
import { CONFIGURATOR_PATH } from './configurator/address.ts';
import { Choices } from './configurator/choices.tsx';
import { Preview } from './configurator/preview.tsx';
import { Take } from './configurator/take.tsx';
import type { Assets } from './layout/assets.ts';
import { StewardFrame } from './stewards/frame.tsx';

/** With the scheme that it is for, where light and dark may both be shown. */
export type SaidCorrection = Correction & { scheme?: Scheme };

export interface ConfiguratorProps {
  lang: StewardLang;
  origin: string;
  assets: Assets;
  /** As it was read; its municipality is a slug where it is known. */
  widget: Widget;
  /** Whether the host's address bar carries the state. */
  remembers: boolean;
  flaws: Flaw[];
  /** In the order of their names; none before an operator has loaded them. */
  municipalities: Area[];
  /** The one that was chosen. */
  municipality?: Area;
  /** Ours, where nothing is chosen. */
  colours: Record<Colour, string>;
  /** What was changed so that it can be read. */
  corrections: SaidCorrection[];
}

export function ConfiguratorPage(props: ConfiguratorProps) {
  const { lang, origin, assets } = props;
  const words = configuratorTexts[lang];
  return (
    <StewardFrame
      {...{ lang, origin, assets }}
      path={CONFIGURATOR_PATH}
      title={words.title}
      description={words.lead}
      kind="configurator"
      skipLinks={[{ href: '#tag-med', label: words.take }]}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div
        class="configurator-body"
        data-behaviour="configurator"
        data-updated={words.updated}
        data-failed={words.failed}
        data-copied={words.copied}
        data-copy-failed={words.copyFailed}
      >
        <Choices {...props} words={words} />
        <div class="configurator-result">
          <Preview {...props} words={words} />
          <Take {...props} words={words} />
        </div>
        <p class="visually-hidden" role="status" />
      </div>
    </StewardFrame>
  );
}
