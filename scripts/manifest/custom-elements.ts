/** The manifest of the elements, as `custom-elements.json` schema 1.0.0 has it: each with all that it has, its bases' included. */
import type { Described, Method, Property } from './types.js';

const defining = 'dist/lib/define.js';

export function manifestOf(elements: readonly Described[]): object {
  const modules = elements.map((element) => ({
    kind: 'javascript-module',
    path: element.module,
    declarations: [declarationOf(element)],
    exports: [{ kind: 'js', name: element.className, declaration: referTo(element) }],
  }));
  const definitions = elements.map((element) => ({
    kind: 'custom-element-definition',
    name: element.tag,
    declaration: referTo(element),
  }));
  const definer = { kind: 'javascript-module', path: defining, declarations: [], exports: definitions };
  return { schemaVersion: '1.0.0', readme: 'docs/element.md', modules: [...modules, definer] };
}

function referTo({ className, module }: Described): object {
  return { name: className, module };
}

function declarationOf(element: Described): object {
  const { tag, className, description, attributes, properties, methods, events, slots, parts, cssProperties } = element;
  return {
    kind: 'class',
    name: className,
    description,
    customElement: true,
    tagName: tag,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: attributes.map(({ name, description, type, property }) => ({
      name,
      description,
      type: { text: type },
      ...(property !== undefined && { fieldName: property }),
    })),
    members: [...properties.map(fieldOf), ...methods.map(methodOf)],
    events: events.map(({ name, description, type }) => ({ name, description, type: { text: type } })),
    slots,
    cssParts: parts,
    cssProperties,
  };
}

function fieldOf({ name, description, type, readonly, attribute, reflects }: Property): object {
  return {
    kind: 'field',
    name,
    description,
    type: { text: type },
    ...(readonly && { readonly }),
    ...(attribute !== undefined && { attribute }),
    ...(reflects && { reflects }),
  };
}

function methodOf({ name, description, parameters, returns }: Method): object {
  return {
    kind: 'method',
    name,
    description,
    parameters: parameters.map(({ name, type, optional }) => ({ name, type: { text: type }, optional })),
    return: { type: { text: returns } },
  };
}
