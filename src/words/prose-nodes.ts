/** Prose as nodes: all that a painter may ever be given, so that nothing else can reach a page. */

export type ProseBlock =
  | { readonly type: 'paragraph'; readonly children: readonly ProseInline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      /** The first number of an ordered list. */
      readonly start: number;
      readonly items: readonly (readonly ProseBlock[])[];
    }
  | { readonly type: 'quote'; readonly children: readonly ProseBlock[] };

export type ProseInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly ProseInline[] }
  /** `href` is an absolute `http:`, `https:` or `mailto:` address, always. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly ProseInline[] }
  /** `[label](#id)`: no children means that the label is to be filled in, see `referenceLabel`. */
  | { readonly type: 'reference'; readonly id: string; readonly children: readonly ProseInline[] }
  /** `[^reuters][^tweet]`: ids of sources, as written. */
  | { readonly type: 'citation'; readonly sources: readonly string[] }
  | { readonly type: 'break' };
