import type { Op } from '../layers/token.ts';
import { cssVariable } from '../palette.ts';

/** The same drawing as on the map, for panels and legends; `at` places it inside another drawing. */
export function TokenIcon({ ops, size = 24, at }: { readonly ops: readonly Op[]; readonly size?: number; readonly at?: readonly [number, number] }) {
  return (
    <svg viewBox="-1 -2 27 26" x={at?.[0]} y={at?.[1]} width={size} height={size} aria-hidden="true" focusable="false">
      {ops.map((op) => (
        <path
          key={`${op.d}${op.fill ?? op.stroke ?? ''}`}
          d={op.d}
          fill={op.fill ? cssVariable(op.fill) : 'none'}
          stroke={op.stroke ? cssVariable(op.stroke) : 'none'}
          strokeWidth={op.width}
          strokeDasharray={op.dash?.join(' ')}
          strokeLinecap="round"
          strokeLinejoin="round"
          transform={op.scale ? `translate(${12 - 12 * op.scale} ${12 - 12 * op.scale}) scale(${op.scale})` : undefined}
        />
      ))}
    </svg>
  );
}
