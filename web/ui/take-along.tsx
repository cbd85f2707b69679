/** A list of saved initiatives leaves the device only here, and only when somebody wants it to. */
import { useSignal } from '@preact/signals';
import { initiativeAddress, SHARED_MAX, savedAddress } from '../state/address.ts';
import type { Favourite } from '../state/favourites.ts';
import type { DeviceText } from '../text/device-da.ts';
import { type Speech, useSpeech } from './context.ts';

export function TakeAlong({
  list,
  words,
  origin,
}: {
  list: Favourite[];
  words: DeviceText['saved'];
  origin: string;
}) {
  const speech = useSpeech();
  const { lang } = speech;
  const state = useSignal<'idle' | 'copied' | 'by-hand'>('idle');
  const link =
    origin +
    savedAddress(
      lang,
      list.map(({ slug }) => slug),
    );
  const share = async () => {
    if (navigator.share) {
      // Whoever changes their mind has not failed.
      return navigator.share({ title: words.title, url: link }).catch(() => undefined);
    }
    try {
      await navigator.clipboard.writeText(link);
      state.value = 'copied';
    } catch {
      state.value = 'by-hand';
    }
  };
  return (
    <div class="take-along">
      <h2>{words.take}</h2>
      <p class="take-along-ways">
        <button type="button" class="button" onClick={() => void share()}>
          {words.share}
        </button>
        <button type="button" class="button" onClick={() => download(words.fileName, list, speech, origin)}>
          {words.export}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      {list.length > SHARED_MAX && <p>{words.shareNote(SHARED_MAX)}</p>}
      <p role="status">{state.value === 'copied' ? words.copied : ''}</p>
      {state.value === 'by-hand' && (
        <label class="by-hand">
          {words.copyByHand} <input type="text" readOnly value={link} />
        </label>
      )}
    </div>
  );
}

function download(fileName: string, list: Favourite[], { lang, text }: Speech, origin: string): void {
  const it = list.map(({ slug, name, category, town, lngLat }) => ({
    name,
    category: text.categories[category],
    ...(town ? { town } : {}),
    ...(lngLat ?? {}),
    url: origin + initiativeAddress(lang, slug),
  }));
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(it, undefined, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
