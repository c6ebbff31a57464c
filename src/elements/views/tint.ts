/** Colours an element through a custom property set by script: a strict style policy forbids the attribute. */
import { noChange, type ElementPart } from 'lit';
import {
  Directive,
  directive,
  type DirectiveParameters,
  type DirectiveResult,
  type PartInfo,
  PartType,
} from 'lit/directive.js';
import type { Mark, Paint, Scene, SiteSymbol } from '../../scene/index.js';
import type { Page } from './page.js';

type Drawn = Mark | SiteSymbol;

class TintDirective extends Directive {
  #set: string | undefined;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('tint belongs on an element');
  }

  /** What a writer of markup puts on the element; in a page, `update` takes its place. */
  render(color: string | undefined): unknown {
    return color && { 'data-tint': color };
  }

  override update({ element }: ElementPart, [color]: DirectiveParameters<this>): unknown {
    if (color === this.#set || !(element instanceof HTMLElement)) return noChange;
    if (color === undefined) element.style.removeProperty('--tint');
    else element.style.setProperty('--tint', color);
    this.#set = color;
    return noChange;
  }
}

/** `${tint('#96600a')}` on an element sets its `--tint`. */
export const tint: (color: string | undefined) => DirectiveResult<typeof TintDirective> = directive(TintDirective);

/** The colour in which an id is drawn: the actor's own, or that of whoever holds, moves or acts there. */
export function colourOf({ scene, colour }: Page, id: string): string | undefined {
  const paint = paintOf(scene, id);
  return paint && colour(paint);
}

function paintOf(scene: Scene, id: string): Paint | undefined {
  const actor = scene.actors.get(id);
  if (actor) return actor.color;
  const drawn = scene.marks.flatMap((mark): readonly Drawn[] => (mark.kind === 'site' ? mark.symbols : [mark]));
  const own = drawn.find((mark) => mark.item === id && mark.actors.length > 0);
  const there = scene.marks.find((mark) => mark.kind === 'site' && mark.item === id);
  const standing =
    there?.kind === 'site' ? there.symbols.find((symbol) => !symbol.former && symbol.actors.length > 0) : undefined;
  const [first] = (own ?? standing)?.actors ?? [];
  return first === undefined ? undefined : scene.actors.get(first)?.color;
}
