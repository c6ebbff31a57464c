/** A program with the tags in React's JSX compiles against the built types, and one with a mistake does not. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const program = path('tests/package/reader.tsx');

const tags = `
  <map-brief
    src="briefing.json" theme="dark" heading-level={3} interactive="visible" allow-hosts="tiles.example.org"
    className="wide" briefing={{ version: 1 }} ref={(element: MapBriefElement | null) => { element?.select('strip'); }}
    onbrief-ready={({ briefing }) => { briefing.title; }} onbrief-live={(event) => { const live: boolean = event.live; void live; }}
  >
    <brief-map /> <brief-story lang="de" /> <brief-timeline onbrief-time={(event) => { event.preventDefault(); }} />
    <p><brief-distance for="libya" from="sirte" to="misrata" along="coast" direction key="one">220 km</brief-distance></p>
    <brief-legend for="libya" /> <brief-incidents for="libya" /> <brief-sources for="libya" />
  </map-brief>`;

/** What TypeScript says of a program and of our types, where React is there and Preact and Solid are not. */
function complaints(jsx: string): string[] {
  const text = `import 'mapbrief/jsx';\nimport type { MapBriefElement } from 'mapbrief/elements';\n
export const page = (${jsx});\nexport type Page = MapBriefElement;\n`;
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    types: [],
    paths: {
      'mapbrief/jsx': [path('dist/lib/jsx.d.ts')],
      'mapbrief/elements': [path('dist/lib/elements/index.d.ts')],
    },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === program || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === program ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const compiled = ts.createProgram([program], options, host);
  return [program, path('dist/lib/jsx.d.ts')].flatMap((name) =>
    ts
      .getPreEmitDiagnostics(compiled, compiled.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

describe('The tags in JSX', { timeout: 60_000 }, () => {
  it('compile with their attributes, properties, listeners and what every element has', () => {
    expect(existsSync(path('dist/lib/jsx.d.ts'))).toBe(true);
    expect(complaints(tags)).toEqual([]);
  });

  it('do not compile with a mistake', () => {
    const mistakes = `<>
      <map-brief scr="briefing.json" />
      <brief-map interactive="always" />
      <brief-story select={() => undefined} />
      <brief-timeline onbrief-time={(event: MouseEvent) => { event.clientX; }} />
    </>`;
    const said = complaints(mistakes);
    expect(said).toHaveLength(4);
    for (const [index, name] of ['scr', 'always', 'select', 'MouseEvent'].entries())
      expect(said[index]).toContain(name);
  });
});
