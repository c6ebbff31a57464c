/** Holds the floors of docs/architecture.md: a folder imports only from those above it; circles are errors. */
const floors = [
  'briefing',
  'language',
  'geometry',
  'basemap',
  'situation',
  'scene',
  'words',
  'layout',
  'still',
  'live',
  'checks',
  'elements',
  'cli',
];
const packages = {
  briefing: ['valibot', '@valibot/to-json-schema'],
  language: [],
  geometry: ['@turf', '@types/geojson', 'geojson'],
  basemap: ['lineclip'],
  situation: [],
  scene: [],
  words: ['marked'],
  layout: ['lineclip'],
  still: [],
  live: ['maplibre-gl', 'pmtiles'],
  checks: [],
  elements: ['lit', '@lit'],
};

const upward = floors.map((floor, index) => ({
  name: `floor-${floor}`,
  comment: `src/${floor} imports only from the floors above it`,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: { path: `^src/(${[...floors.slice(index + 1)].join('|') || '$^'}|[^/]+\\.ts)(/|$)`, pathNot: `^src/${floor}/` },
}));

const throughIndex = {
  name: 'through-index',
  comment: 'Cross-floor imports go through the folder’s index.ts, or what of it comes before all else',
  severity: 'error',
  from: { path: '^src/([^/]+)/' },
  to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/[^/]+/ahead\\.ts$'] },
};

const outside = Object.entries(packages).map(([floor, allowed]) => ({
  name: `packages-${floor}`,
  comment: `src/${floor} uses only: ${allowed.join(', ') || 'no package'}`,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: {
    path: 'node_modules',
    pathNot: [...allowed, '@types/geojson', 'geojson'].map((name) => `node_modules/${name}(/|$)`),
  },
}));

module.exports = {
  forbidden: [
    // What `code.ts` fetches by `import()` may use what is there already.
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: '^src/elements/code\\.ts$' } },
    },
    throughIndex,
    ...upward,
    ...outside,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
