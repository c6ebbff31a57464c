/** The README's program compiles as it stands, under the strictest settings a reader may have. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, root));
const snippet = /```ts\n(.*?)```/s.exec(readFileSync(new URL('README.md', root), 'utf8'))?.[1] ?? '';
const program = path('tests/docs/readme-snippet.ts');

/** What TypeScript says of a text as if it were a file of this folder. */
function complaints(text: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    paths: { mapbrief: [path('src/index.ts')], 'mapbrief/node': [path('src/node.ts')] },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === program || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === program ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const compiled = ts.createProgram([program], options, host);
  const own = compiled.getSourceFile(program);
  return [...compiled.getOptionsDiagnostics(), ...ts.getPreEmitDiagnostics(compiled, own)].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

describe('The program in README.md', () => {
  it('compiles under strict and exactOptionalPropertyTypes', { timeout: 60_000 }, () => {
    expect(snippet).toContain('renderStill');
    expect(complaints(snippet)).toEqual([]);
  });

  it('would not compile if it were wrong', { timeout: 60_000 }, () => {
    expect(complaints(snippet.replace('if (briefing) {', '{')).length).toBeGreaterThan(0);
  });
});
