/** What editors complete and explain in HTML: VS Code's custom data, and JetBrains' web types. */
import type { Described } from './types.js';

/** For `html.customData` in the settings of VS Code. */
export function htmlDataOf(elements: readonly Described[]): object {
  const tags = elements.map(({ tag, description, attributes }) => ({
    name: tag,
    description: { kind: 'markdown', value: description },
    attributes: attributes.map(({ name, description, kind, values }) => ({
      name,
      description: { kind: 'markdown', value: description },
      // `v`: it has no value.
      ...(kind === 'boolean' && { valueSet: 'v' }),
      ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
    })),
  }));
  return { version: 1.1, tags };
}

/** Found by JetBrains' editors through `web-types` in package.json. */
export function webTypesOf(elements: readonly Described[], version: string): object {
  return {
    name: 'mapbrief',
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: { html: { elements: elements.map(webTypeOf) } },
  };
}

function webTypeOf(element: Described): object {
  const { tag, description, attributes, properties, events, slots, parts, cssProperties } = element;
  return {
    name: tag,
    description,
    attributes: attributes.map(({ name, description, kind, type }) => ({
      name,
      description,
      ...(kind === 'boolean' ? { value: { kind: 'no-value' } } : { value: { type } }),
    })),
    slots,
    js: {
      properties: properties.map(({ name, description, type, readonly }) => ({
        name,
        description,
        type,
        ...(readonly && { 'read-only': true }),
      })),
      events: events.map(({ name, description, type }) => ({ name, description, type })),
    },
    css: { parts, properties: cssProperties },
  };
}
