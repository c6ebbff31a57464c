/** Writes what describes the elements to programs, into a folder of a build: the manifest, editors' data, JSX types. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { manifestOf } from './manifest/custom-elements.js';
import { htmlDataOf, webTypesOf } from './manifest/editors.js';
import { jsxTypesOf } from './manifest/jsx.js';
import { readElements } from './manifest/read.js';

const [, , out = 'dist'] = process.argv;
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const elements = readElements();

function write(name: string, content: object): void {
  writeFileSync(`${out}/${name}`, `${JSON.stringify(content, null, 1)}\n`);
}

mkdirSync(`${out}/lib`, { recursive: true });
write('custom-elements.json', manifestOf(elements));
write('vscode.html-custom-data.json', htmlDataOf(elements));
write('web-types.json', webTypesOf(elements, version));
writeFileSync(`${out}/lib/jsx.d.ts`, jsxTypesOf(elements));
writeFileSync(`${out}/lib/jsx.js`, '/** Types only. */\nexport {};\n');
