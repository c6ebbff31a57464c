/**
 * Rollup: moves the functions of the floors that the first picture does not call into a chunk of their own.
 *
 * A module `m.ts` of the floors becomes two: `m.ts`, in which each such function is a stub that calls it through a table, and
 * `m.ts?cold`, which holds them. A stub whose table is not there yet throws an error with `coming`, a promise of it; whoever
 * paints waits for that and begins again (`src/elements/cold.ts`). Modules that come after the first picture import
 * `m.ts?all`: what is in both, without stubs. Which functions the first picture calls is measured (`first-picture.ts`);
 * a wrong answer costs a request, and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';
import { walk } from 'estree-walker';

const door = '\0cold-door';
/** The module that stands for the chunk. */
const chunk = 'src/elements/cold.ts';
const floors = /^src\/(?:briefing|language|geometry|basemap|situation|scene|words|layout|still)\//;

/**
 * @param entries what is there for the first picture, with all that it imports statically: the script itself, and what it fetches
 * @returns the plugin, and which chunk a module goes to
 */
export function cold(root, [script, painter]) {
  const pathOf = (id) => relative(root, id.replace(/\?.*$/, '')).split(sep).join('/');
  const isFloor = (id) => floors.test(pathOf(id));
  /** What was found in each module of the floors. */
  const split = new Map();
  let hot;
  /** The modules of the script, and those of the first picture, floors or not. */
  let [shell, first] = [new Set(), new Set()];

  const lateWords = new Set();

  const plugin = {
    name: 'cold',

    async buildStart() {
      shell = await importedBy(script, root);
      first = await importedBy(painter, root);
      // Tables have no functions that the profile could tell of: of all the words, a picture and its page need these.
      const words = await Promise.all(
        ['picture', 'page'].map((name) => importedBy(`src/language/locales/en/${name}.ts`, root)),
      );
      for (const path of await importedBy('src/language/locales/en.ts', root))
        if (!words.some((needed) => needed.has(path))) lateWords.add(path);
      const { status, stdout, stderr } = spawnSync(
        'npx',
        ['--no-install', 'tsx', resolve(root, 'scripts/rollup/first-picture.ts')],
        {
          encoding: 'utf8',
          cwd: root,
        },
      );
      if (status !== 0) this.error(`The first picture cannot be painted:\n${stderr}`);
      hot = JSON.parse(stdout);
    },

    async resolveId(source, importer, options) {
      if (source === door) return source;
      if (source === chunk) return resolve(root, chunk);
      if (!importer) return null;
      const [, file = source, asked] = /^(.*)\?(hot|all|cold|stub)$/.exec(source) ?? [];
      if (asked) return asked === 'hot' ? file : source;
      const found = await this.resolve(file, importer.replace(/\?(all|cold)$/, ''), { ...options, skipSelf: true });
      if (!found || found.external || !isFloor(found.id)) return found;
      const later =
        /\?(all|cold)$/.test(importer) ||
        (!isFloor(importer) && !shell.has(pathOf(importer)) && !first.has(pathOf(importer)));
      return later ? `${found.id}?all` : found;
    },

    async load(id) {
      if (id === door) return doorCode;
      if (pathOf(id) === chunk) {
        await Promise.all(Object.keys(hot).map((path) => this.load({ id: resolve(root, path) })));
        return tableOf(split);
      }
      const [, file, part] = /^(.*)\?(all|cold|stub)$/.exec(id) ?? [];
      if (!file) return null;
      await this.load({ id: file });
      const found = split.get(file);
      return part === 'all' ? facadeOf(file, found) : { code: found[part], moduleSideEffects: false };
    },

    transform: {
      order: 'post',
      handler(code, id) {
        if (!isFloor(id) || id.includes('?')) return null;
        const passing = passingOn(code, this.parse(code));
        const found = splitModule(
          this.parse(passing),
          passing,
          id,
          shell.has(pathOf(id)) ? undefined : hot[pathOf(id)],
        );
        split.set(id, found);
        // What only cold functions need goes with them.
        return { code: found.hot, map: null, moduleSideEffects: false };
      },
    },
  };

  const chunkOf = (id) => {
    if (id.includes('?cold') || pathOf(id) === chunk) return 'cold';
    if (id.includes('?stub')) return 'first';
    if (id.includes('?')) return undefined;
    // What is left of a module serves only its functions, which are all elsewhere.
    if (split.get(id)?.emptied || lateWords.has(pathOf(id))) return 'cold';
    if (shell.has(pathOf(id)) || /node_modules\/(?:lit|lit-html|lit-element|@lit)\//.test(id)) return 'mapbrief';
    return first.has(pathOf(id)) || id === door || /node_modules\/(?:@turf|lineclip|valibot)\//.test(id)
      ? 'first'
      : undefined;
  };
  return { plugin, chunkOf };
}

/** A module, and all that it imports but by `import()`. */
async function importedBy(entry, root) {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    packages: 'external',
    outdir: 'none',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const found = new Set([entry]);
  for (const path of found)
    for (const { path: next, kind, external } of metafile.inputs[path].imports)
      if (kind === 'import-statement' && !external) found.add(next);
  return found;
}

const doorCode = `
let table;
export function open(found) {
  table = found;
}
export function through(key) {
  return (...given) => {
    if (!table) throw Object.assign(new Error('Not here yet.'), { coming: import('${chunk}') });
    return table[key](...given);
  };
}`;

function tableOf(split) {
  const rows = [...split.entries()].filter(([, { moved }]) => moved.length > 0);
  const imports = rows.map(
    ([id, { moved }], at) =>
      `import { ${moved.map((name) => `${name} as ${name}$${at}`).join(', ')} } from ${JSON.stringify(`${id}?cold`)};`,
  );
  const entries = rows.flatMap(([, { key, moved }], at) => moved.map((name, index) => `${key + index}: ${name}$${at}`));
  return `import { open } from '${door.replace('\0', '\\0')}';\n${imports.join('\n')}\nopen({ ${entries.join(', ')} });\nexport const holdsFunctions = true;`;
}

/** Everything that a module exports, without stubs. */
function facadeOf(id, { moved, exported, passed }) {
  const here = exported.filter(({ local }) => !moved.includes(local));
  const there = exported.filter(({ local }) => moved.includes(local));
  const list = (names) => names.map(({ local, name }) => (local === name ? name : `${local} as ${name}`)).join(', ');
  return (
    [
      here.length > 0 && `export { ${here.map(({ name }) => name).join(', ')} } from ${JSON.stringify(`${id}?hot`)};`,
      there.length > 0 && `export { ${list(there)} } from ${JSON.stringify(`${id}?cold`)};`,
      ...passed,
    ]
      .filter(Boolean)
      .join('\n') || 'export {};'
  );
}

let keys = 0;

function splitModule(ast, code, id, hotNames) {
  const top = ast.body.map((node) =>
    node.type === 'ExportNamedDeclaration' && node.declaration ? node.declaration : node,
  );
  const variables = new Set(top.filter(({ kind }) => kind === 'let').flatMap(declaredBy));
  const functions = ast.body.filter((node) => (node.declaration ?? node).type === 'FunctionDeclaration');
  const found = functions.map((node) => ({ node, fn: node.declaration ?? node }));
  const cool = found.filter(
    ({ fn }) => hotNames && !hotNames.includes(fn.id.name) && !fn.generator && !assigns(fn, variables),
  );
  const moved = cool.map(({ fn }) => fn.id.name);
  const exported = exportsOf(ast);
  const imports = ast.body.filter(({ type }) => type === 'ImportDeclaration');
  const passed = ast.body
    .filter(({ type, source }) => source && /^Export/.test(type))
    .map((node) => code.slice(node.start, node.end));
  if (moved.length === 0) return { hot: code, cold: 'export {};', moved, exported, passed };

  const key = keys;
  keys += moved.length;
  const needed = new Set(cool.flatMap(({ fn }) => namesIn(fn)));
  const locals = top.flatMap(declaredBy).filter((name) => needed.has(name) && !moved.includes(name));
  const stubs = moved.map((name, index) => `export const ${name} = /* @__PURE__ */ through(${key + index});`);
  let hot = code;
  for (const { node } of cool.toReversed()) hot = hot.slice(0, node.start) + hot.slice(node.end);
  const outward = cool.filter(({ node, fn }) => node !== fn).map(({ fn }) => fn.id.name);
  hot = [
    `import { ${moved.join(', ')} } from ${JSON.stringify(`${id}?stub`)};`,
    hot,
    outward.length > 0 && `export { ${outward.join(', ')} };`,
    locals.length > 0 && `export { ${locals.map((name) => `${name} as $${name}`).join(', ')} };`,
  ]
    .filter(Boolean)
    .join('\n');
  const stub = `import { through } from '${door.replace('\0', '\\0')}';\n${stubs.join('\n')}`;
  const cold = [
    ...imports.map((node) => code.slice(node.start, node.end)),
    locals.length > 0 &&
      `import { ${locals.map((name) => `$${name} as ${name}`).join(', ')} } from ${JSON.stringify(`${id}?hot`)};`,
    ...cool.map(({ fn }) => `export ${code.slice(fn.start, fn.end)}`),
  ];
  return {
    hot,
    stub,
    cold: cold.filter(Boolean).join('\n'),
    moved,
    exported,
    passed,
    key,
    emptied: exported.every(({ local }) => moved.includes(local)),
  };
}

/** Whatever a module catches, it passes on what says that code is coming. */
function passingOn(code, ast) {
  const clauses = [];
  walk(ast, {
    enter(node) {
      if (node.type === 'CatchClause') clauses.push(node);
    },
  });
  return clauses.toReversed().reduce((text, { start, param, body }) => {
    const name = param?.name ?? 'thrown$';
    return `${text.slice(0, start)}catch (${name}) { if (${name} instanceof Error && 'coming' in ${name}) throw ${name};${text.slice(body.start + 1)}`;
  }, code);
}

/** The names that a statement of a module declares. */
function declaredBy({ type, id, declarations = [] }) {
  if (type === 'FunctionDeclaration' || type === 'ClassDeclaration') return [id.name];
  return declarations.flatMap((declaration) => namesIn(declaration.id));
}

/** Every name that occurs; some may be bound inside: then one export too many is made. */
function namesIn(node) {
  const names = [];
  walk(node, {
    enter({ type, name }) {
      if (type === 'Identifier') names.push(name);
    },
  });
  return names;
}

/** Whether a function assigns to a variable of its module, which another module could not. */
function assigns(fn, variables) {
  let found = false;
  walk(fn, {
    enter({ type, left, argument }) {
      const target = type === 'AssignmentExpression' ? left : type === 'UpdateExpression' ? argument : undefined;
      if (target && namesIn(target).some((name) => variables.has(name))) found = true;
    },
  });
  return found;
}

function exportsOf(ast) {
  return ast.body.flatMap(({ type, declaration, specifiers, source }) => {
    if (type !== 'ExportNamedDeclaration' || source) return [];
    if (declaration) return declaredBy(declaration).map((name) => ({ local: name, name }));
    return specifiers.map(({ local, exported }) => ({ local: local.name, name: exported.name }));
  });
}
