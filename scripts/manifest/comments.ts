/** Doc comments of classes: a description, then tags; a class says what its bases say, but for what it omits. */
import ts from 'typescript';
import type { Told } from './types.js';

interface Comment {
  readonly description: string;
  readonly tags: readonly { readonly tag: string; readonly text: string }[];
}

/** The tags of a class and of its bases, the class itself first. */
export class Comments {
  readonly #comments: readonly Comment[];

  constructor(chain: readonly ts.ClassDeclaration[]) {
    this.#comments = chain.map(commentOf);
  }

  get description(): string {
    return this.#comments[0]?.description ?? '';
  }

  /** `@slot name - what for` of all of them; what a class says goes before what its bases say of the same name. */
  told(tag: string): Told[] {
    const found = new Map<string, string>();
    const omitted = new Set<string>();
    let rest = true;
    for (const { tags } of this.#comments) {
      for (const one of rest ? tags.filter((each) => each.tag === tag) : []) {
        const [, name = '', description = ''] = /^(\S*?)\s*-\s+(.*)$/s.exec(one.text) ?? [];
        if (!found.has(name) && !omitted.has(name)) found.set(name, description);
      }
      for (const { text } of tags.filter((each) => each.tag === `omit-${tag}`)) {
        if (text === '') rest = false;
        for (const name of text.split(' ')) omitted.add(name);
      }
    }
    return [...found].map(([name, description]) => ({ name, description }));
  }
}

/** Read as text: TypeScript takes a hyphen for the end of a tag's name. */
function commentOf(declaration: ts.ClassDeclaration): Comment {
  const [doc] = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  const text = (doc?.getText() ?? '').replace(/^\/\*\*|\*\/$/g, '').replace(/^[ \t]*\* ?/gm, '');
  const [description = '', ...tags] = text.split(/^\s*@(?=[a-z])/m);
  return { description: oneLine(description), tags: tags.map(tagOf) };
}

function tagOf(text: string): { tag: string; text: string } {
  const [, tag = '', rest = ''] = /^([a-z-]+)(.*)$/s.exec(text) ?? [];
  return { tag, text: oneLine(rest) };
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
