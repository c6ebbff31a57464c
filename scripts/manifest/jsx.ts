/** Types of the tags for JSX: React 19, Preact and Solid, each with what its own elements have besides. */
import type { Described } from './types.js';

interface Framework {
  readonly name: string;
  readonly module: string;
  /** What any element takes there. */
  readonly base: string;
  /** How it writes a listener. */
  readonly on: string;
}

const frameworks: readonly Framework[] = [
  {
    name: 'React',
    module: 'react',
    base: "import('react').DetailedHTMLProps<import('react').HTMLAttributes<E>, E>",
    on: 'on',
  },
  {
    name: 'Preact',
    module: 'preact',
    // Its own name for the attributes of any element differs from version to version.
    base: "Omit<import('preact').JSX.IntrinsicElements['div'], 'ref'> & { ref?: import('preact').Ref<E> | undefined }",
    on: 'on',
  },
  { name: 'Solid', module: 'solid-js', base: "import('solid-js').JSX.HTMLAttributes<E>", on: 'on:' },
];

/** A module of types; a framework that is not there is passed over. */
export function jsxTypesOf(elements: readonly Described[]): string {
  const names = [...new Set([...elements.map(({ className }) => className), ...eventTypes(elements)])].sort();
  return `/** The tags in JSX: \`import 'mapbrief/jsx'\` once, anywhere in the program. */
import type {
${names.map((name) => `  ${name},`).join('\n')}
} from './elements/index.js';

/** What is the tag's own goes before what any element has. */
type Own<Base, Attributes, Listeners> = Omit<Base, keyof Attributes | keyof Listeners> & Attributes & Listeners;
${elements.map(attributesOf).join('')}
${frameworks.map((framework) => augmentation(framework, elements)).join('\n')}
export {};
`;
}

function eventTypes(elements: readonly Described[]): string[] {
  return elements.flatMap(({ events }) => events.map(({ type }) => type));
}

/** Attributes and settable properties; where both have one name, with the property's type. */
function attributesOf({ className, attributes, properties }: Described): string {
  const settable = properties.filter(({ readonly }) => !readonly);
  const lines = [
    ...settable.map(({ name, description }) => member(name, `${className}['${name}'] | undefined`, description)),
    ...attributes
      .filter(({ name }) => !settable.some((property) => property.name === name))
      .map(({ name, kind, description }) =>
        member(name, kind === 'string' ? 'string | undefined' : `${kind} | string | undefined`, description),
      ),
  ];
  return `\ninterface ${className}Attributes {\n${lines.join('')}}\n`;
}

function augmentation({ name, module, base, on }: Framework, elements: readonly Described[]): string {
  const listeners = elements.map(({ className, events }) => {
    const lines = events.map((event) =>
      member(`${on}${event.name}`, `((event: ${event.type}) => void) | undefined`, event.description),
    );
    return `interface ${className}In${name} {\n${lines.join('')}}\n`;
  });
  const tags = elements.map(
    ({ tag, className }) =>
      `      '${tag}': Own<Any${name}<${className}>, ${className}Attributes, ${className}In${name}>;\n`,
  );
  return `
// @ts-ignore ${name} may not be installed
type Any${name}<E> = ${base};
${listeners.join('')}
// @ts-ignore ${name} may not be installed
declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('')}    }
  }
}
`;
}

function member(name: string, type: string, description: string): string {
  return `  /** ${description} */\n  '${name}'?: ${type};\n`;
}
