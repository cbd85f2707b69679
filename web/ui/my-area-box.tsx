import { useSignal } from '@preact/signals';
import { areaAddress, type MyArea, type MyAreaState } from '../state/my-area.ts';
import type { DeviceText } from '../text/device-da.ts';
import { useSpeech } from './context.ts';

/** The way back to the area that somebody keeps. `here`: the area that the page shows when it is pressed. */
export function MyAreaBox({
  state,
  here,
  words,
}: {
  state: MyAreaState;
  here: () => MyArea | undefined;
  words: DeviceText['area'];
}) {
  const { lang } = useSpeech();
  const note = useSignal('');
  const area = state.area.value;
  const keep = () => {
    const shown = here();
    if (!shown) note.value = words.chooseFirst;
    else note.value = state.keep(shown) ? words.kept : words.refused;
  };
  const forget = () => {
    note.value = state.keep(undefined) ? words.forgotten : words.refused;
  };
  return (
    <>
      {area ? (
        <>
          <a class="my-area-go" href={areaAddress(lang, area)}>
            {words.go}
          </a>
          <details class="my-area-more">
            <summary>{words.change}</summary>
            <button type="button" class="quiet-button" onClick={keep}>
              {words.instead}
            </button>
            <button type="button" class="quiet-button" onClick={forget}>
              {words.forget}
            </button>
          </details>
        </>
      ) : (
        <button type="button" class="quiet-button" onClick={keep}>
          {words.keep}
        </button>
      )}
      <p class="my-area-note" role="status">
        {note.value}
      </p>
    </>
  );
}
