import { encodeQR } from 'qr';

export interface QrCode {
  /** How many squares a side has, the empty border included. */
  readonly size: number;
  /** The dark squares as one path of an SVG whose unit is a square. */
  readonly path: string;
}

/** Four squares of nothing around it: fewer, and cameras look for it longer. */
const BORDER = 4;

/** A square that a phone's camera reads as an address. A seventh of it may be dirty or torn. */
export function qrCode(address: string): QrCode {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: BORDER });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size: rows.length, path };
}
