/** Incidents: what happened, numbered in file order, where it happened if that was said. */
import { placeFor, type Bench } from './bench.js';
import type { ResolvedIncident } from './types.js';

/** Numbers and places the incidents. One whose position cannot be placed stays, in the table only. */
export function resolveIncidents(bench: Bench): ResolvedIncident[] {
  return bench.briefing.incidents.map((item, index) => {
    const at = item.at && placeFor(bench, item.at, `${item.path}.at`, item.precisionKm);
    return { item, number: index + 1, ...(at && { at }) };
  });
}
