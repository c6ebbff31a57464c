/** Reads the elements: attributes from the classes as they run, types and doc comments from the sources. */
import { fileURLToPath } from 'node:url';
import type { PropertyDeclaration } from 'lit';
import ts from 'typescript';
import * as classes from '../../src/elements/index.js';
import { Comments, oneLine } from './comments.js';
import type { Attribute, Described, EventOf, Method, Property } from './types.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = `${root}src/`;
/** What a page has no business with; what overrides is Lit's. */
const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override;

interface RunningClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, PropertyDeclaration>;
}

/** All elements that have a tag, in the order in which their files are met. */
export function readElements(): Described[] {
  const program = programOf(`${sources}elements/index.ts`);
  const checker = program.getTypeChecker();
  const events = new Map(
    own(checker, program, 'GlobalEventHandlersEventMap').map(({ name, type }) => [name, checker.typeToString(type)]),
  );
  return own(checker, program, 'HTMLElementTagNameMap').map(({ name, type }) => describe(checker, name, type, events));
}

function programOf(entry: string): ts.Program {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  return ts.createProgram([entry], options);
}

/** What the sources add to one of the DOM's interfaces. */
function own(checker: ts.TypeChecker, program: ts.Program, global: string): { name: string; type: ts.Type }[] {
  const [anywhere] = program.getSourceFiles();
  const symbol = anywhere && checker.resolveName(global, anywhere, ts.SymbolFlags.Interface, false);
  const members = symbol ? checker.getDeclaredTypeOfSymbol(symbol).getProperties() : [];
  return members
    .filter((member) => declarationIn(member))
    .map((member) => ({ name: member.name, type: checker.getTypeOfSymbol(member) }));
}

function declarationIn({ declarations = [] }: ts.Symbol): ts.Declaration | undefined {
  return declarations.find((one) => one.getSourceFile().fileName.startsWith(sources));
}

function describe(checker: ts.TypeChecker, tag: string, type: ts.Type, events: ReadonlyMap<string, string>): Described {
  const chain = chainOf(checker, type);
  const comments = new Comments(chain);
  const className = type.symbol.name;
  const running = runningOf(className);
  const members = type.getProperties().filter(isPublic);
  const properties = members.flatMap((member) => propertyOf(checker, member, running));
  const file = chain[0]?.getSourceFile().fileName.slice(sources.length) ?? '';
  const typed = ({ name, description }: { name: string; description: string }): EventOf => ({
    name,
    description,
    type: events.get(name) ?? 'Event',
  });
  return {
    tag,
    className,
    module: `dist/lib/${file.replace(/\.ts$/, '.js')}`,
    description: comments.description,
    attributes: attributesOf(checker, type, running, comments, properties),
    properties,
    methods: members.flatMap((member) => methodOf(checker, member)),
    events: comments.told('fires').map(typed),
    slots: comments.told('slot'),
    parts: comments.told('csspart'),
    cssProperties: comments.told('cssprop'),
  };
}

/** Lit knows a class's properties once its attributes were asked for. */
function runningOf(className: string): RunningClass {
  const running = classes[className as keyof typeof classes] as unknown as RunningClass;
  const { observedAttributes } = running;
  return { observedAttributes, elementProperties: running.elementProperties };
}

/** The class and its bases, as far as they are ours. */
function chainOf(checker: ts.TypeChecker, type: ts.Type): ts.ClassDeclaration[] {
  const declaration = declarationIn(type.symbol);
  if (!declaration || !ts.isClassDeclaration(declaration)) return [];
  const [base] = type.isClassOrInterface() ? checker.getBaseTypes(type) : [];
  return [declaration, ...(base?.symbol ? chainOf(checker, base) : [])];
}

function isPublic(member: ts.Symbol): boolean {
  const declaration = declarationIn(member);
  return (
    declaration !== undefined &&
    !member.name.startsWith('#') &&
    (ts.getCombinedModifierFlags(declaration) & hidden) === 0
  );
}

function propertyOf(checker: ts.TypeChecker, member: ts.Symbol, { elementProperties }: RunningClass): Property[] {
  if ((member.flags & (ts.SymbolFlags.Property | ts.SymbolFlags.Accessor)) === 0) return [];
  const declaration: PropertyDeclaration = elementProperties.get(member.name) ?? { attribute: false };
  const attribute = attributeOf(member.name, declaration);
  const declared = declarationIn(member);
  const readonly =
    (member.flags & ts.SymbolFlags.GetAccessor) !== 0
      ? (member.flags & ts.SymbolFlags.SetAccessor) === 0
      : declared !== undefined && (ts.getCombinedModifierFlags(declared) & ts.ModifierFlags.Readonly) !== 0;
  return [
    {
      name: member.name,
      description: docOf(checker, member),
      type: written(checker, checker.getTypeOfSymbol(member)),
      readonly,
      ...(attribute === undefined ? {} : { attribute }),
      reflects: declaration.reflect === true,
    },
  ];
}

function attributeOf(name: string, { attribute, state }: PropertyDeclaration): string | undefined {
  if (attribute === false || state === true) return undefined;
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}

function attributesOf(
  checker: ts.TypeChecker,
  type: ts.Type,
  { observedAttributes, elementProperties }: RunningClass,
  comments: Comments,
  properties: readonly Property[],
): Attribute[] {
  const told = new Map(comments.told('attr').map(({ name, description }) => [name, description]));
  // Every element has an id.
  return observedAttributes
    .filter((name) => name !== 'id')
    .map((name) => {
      const property = properties.find(({ attribute }) => attribute === name);
      const symbol = property && type.getProperty(property.name);
      const values = symbol ? literals(checker.getTypeOfSymbol(symbol)) : [];
      const converter = property && elementProperties.get(property.name)?.type;
      const kind = converter === Boolean ? 'boolean' : converter === Number ? 'number' : 'string';
      return {
        name,
        description: told.get(name) ?? property?.description ?? '',
        ...(property && { property: property.name }),
        kind,
        type: values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : kind,
        values,
      };
    });
}

/** The texts of a union that has nothing else in it. */
function literals(type: ts.Type): string[] {
  const members = (type.isUnion() ? type.types : [type]).filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
  const texts = members.flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
  return texts.length === members.length ? texts : [];
}

function methodOf(checker: ts.TypeChecker, member: ts.Symbol): Method[] {
  if ((member.flags & ts.SymbolFlags.Method) === 0) return [];
  const [signature] = checker.getTypeOfSymbol(member).getCallSignatures();
  if (!signature) return [];
  const parameters = signature.getParameters().map((parameter) => {
    const { valueDeclaration } = parameter;
    const optional =
      valueDeclaration !== undefined &&
      ts.isParameter(valueDeclaration) &&
      checker.isOptionalParameter(valueDeclaration);
    return {
      name: parameter.name,
      type: written(checker, checker.getNonNullableType(checker.getTypeOfSymbol(parameter))),
      optional,
    };
  });
  const returns = written(checker, signature.getReturnType());
  return [{ name: member.name, description: docOf(checker, member), parameters, returns }];
}

function docOf(checker: ts.TypeChecker, member: ts.Symbol): string {
  return oneLine(ts.displayPartsToString(member.getDocumentationComment(checker)));
}

function written(checker: ts.TypeChecker, type: ts.Type): string {
  return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
}
