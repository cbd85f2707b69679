/** A QR code as shapes, so that a poster of any size is sharp. Always black on white: that is what cameras read. */
import { encode } from 'uqr';

/** Modules of white around it that the standard asks for (ISO/IEC 18004). */
const QUIET_ZONE = 4;

interface Props {
  /** The whole address. */
  address: string;
  label: string;
  /** In pixels, for a file of its own. */
  size?: number;
}

export function QrCode({ address, label, size }: Props) {
  const { data, size: side } = encode(address, { ecc: 'M', border: QUIET_ZONE });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="qr-code"
      viewBox={`0 0 ${side} ${side}`}
      width={size}
      height={size}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
      <path fill="#000" d={data.map(rowOfModules).join('')} />
    </svg>
  );
}

/** Neighbouring modules as one bar. */
function rowOfModules(modules: boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < modules.length; x++) {
    if (!modules[x]) continue;
    const from = x;
    while (modules[x + 1]) x++;
    path += `M${from} ${y}h${x - from + 1}v1H${from}z`;
  }
  return path;
}
