/** What is said of an element, whichever file says it. */
export interface Described {
  readonly tag: string;
  readonly className: string;
  /** The module in the package: `dist/lib/elements/map-brief.js`. */
  readonly module: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly properties: readonly Property[];
  readonly methods: readonly Method[];
  readonly events: readonly EventOf[];
  readonly slots: readonly Told[];
  readonly parts: readonly Told[];
  readonly cssProperties: readonly Told[];
}

/** Something with a name, and what it is for. */
export interface Told {
  readonly name: string;
  readonly description: string;
}

export interface Attribute extends Told {
  /** The property that it sets; none for `lang`. */
  readonly property?: string;
  readonly kind: 'string' | 'number' | 'boolean';
  /** As TypeScript writes it. */
  readonly type: string;
  /** Where only these have a meaning. */
  readonly values: readonly string[];
}

export interface Property extends Told {
  readonly type: string;
  readonly readonly: boolean;
  readonly attribute?: string;
  readonly reflects: boolean;
}

export interface Method extends Told {
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly optional: boolean }[];
  readonly returns: string;
}

export interface EventOf extends Told {
  readonly type: string;
}
