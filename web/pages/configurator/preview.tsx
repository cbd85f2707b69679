/** The widget as it will be: in a narrow column, on a phone, and at full width. */
import { embedAddress } from '../../state/widget.ts';
import type { ConfiguratorText } from '../../text/configurator.ts';
import type { ConfiguratorProps } from '../configurator.tsx';

const SIZES = ['phone', 'column', 'full'] as const;

export function Preview({ widget, words }: ConfiguratorProps & { words: ConfiguratorText }) {
  return (
    <section class="configurator-preview" aria-labelledby="forhaandsvisning">
      <h2 id="forhaandsvisning">{words.preview}</h2>
      <div class="configurator-frames">
        {SIZES.map((size) => (
          <figure key={size} class={`configurator-frame configurator-${size}`}>
            <figcaption>{words.previews[size]}</figcaption>
            <iframe
              id={`visning-${size}`}
              data-live
              src={embedAddress(widget)}
              title={words.frameTitle(words.previews[size])}
              loading="lazy"
            />
          </figure>
        ))}
      </div>
    </section>
  );
}
