import { encode } from 'uqr';

/** Modules of free space around the code, as its standard (ISO/IEC 18004) wants. */
const quiet = 4;

/** A QR code drawn here, as one path: nothing is sent anywhere. Always dark on light, which every reader can take in. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : []))).join('');
  const side = size + 2 * quiet;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, so that nothing is fetched
    <svg role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} width="176" height="176" shapeRendering="crispEdges">
      <rect width={side} height={side} rx="2" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
