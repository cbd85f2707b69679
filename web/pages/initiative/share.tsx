import { Icon } from '../../ui/icon.tsx';
import { usePageSpeech } from '../layout/speech.ts';
import { QrCode } from './qr.tsx';
import { plainAddress } from './ways.ts';

interface Props {
  name: string;
  /** The whole address of the page, and the path of its QR code as a file. */
  address: string;
  codeAddress: string;
}

/** The address as a plain link; web/ui/share.ts lets its buttons do something. */
export function Share({ name, address, codeAddress }: Props) {
  const { text } = usePageSpeech();
  const words = text.share;
  return (
    <section class="card share" id="del" aria-labelledby="del-siden" tabIndex={-1}>
      <h2 id="del-siden">
        <Icon name="share" />
        {words.title}
      </h2>
      <p class="share-address">
        <span class="visually-hidden">{words.address}: </span>
        <a class="alone" dir="ltr" href={address}>
          {plainAddress(address)}
        </a>
      </p>
      <p class="actions needs-script">
        <button
          type="button"
          class="button share-button"
          data-address={address}
          data-title={name}
          data-copied={words.copied}
          data-failed={words.failed}
        >
          <Icon name="share" />
          {words.share}
        </button>
        <button type="button" class="button print-button">
          <Icon name="print" />
          {words.print}
        </button>
      </p>
      <p class="share-status" role="status" />
      <details class="qr">
        <summary>
          <Icon name="code" />
          {words.code}
        </summary>
        <QrCode address={address} label={words.codeOf(name)} />
        <p>
          <a class="alone" href={codeAddress} download="qr.svg">
            {words.download}
          </a>
        </p>
      </details>
    </section>
  );
}
