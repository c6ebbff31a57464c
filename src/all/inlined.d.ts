/** What scripts/one-file.ts writes into the one-file script as text. */

declare module 'inlined:cells' {
  /** Files of the basemap by path, `medium/19_12.json`, as they are served. */
  const cells: Readonly<Record<string, string>>;
  export default cells;
}

declare module 'inlined:worker' {
  /** MapLibre's worker as a classic script. */
  const worker: string;
  export default worker;
}
