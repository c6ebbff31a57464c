/** Context: quiet areas and lines under everything. */
import type { Context } from '../briefing/index.js';
import type { LonLat } from '../basemap/index.js';
import { lineFor, type Bench } from './bench.js';
import { groundOf } from './ground.js';
import type { ResolvedContext } from './types.js';

/** Resolves the context. A line in pieces yields one for each. */
export function resolveContext(bench: Bench): ResolvedContext[] {
  return bench.briefing.areas.flatMap((item) => contextOf(bench, item));
}

function contextOf(bench: Bench, item: Context): ResolvedContext[] {
  const { shape, path } = item;
  const asLine = (line: readonly LonLat[]): ResolvedContext => ({ item, geometry: { type: 'Line', line } });
  if (shape.type === 'line') return lineFor(bench, shape.along, `${path}.line`)?.lines.map(asLine) ?? [];
  const ground = groundOf(bench, shape, path);
  if (!ground) return [];
  return [ground.kind === 'filled' ? { item, geometry: ground.geometry } : asLine(ground.line)];
}
