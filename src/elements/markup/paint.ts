/** Pictures as text, in one theme or in both at once: where the themes differ, the browser picks the colour. */
import { serialise, themes, type SvgNode, type ThemeName } from '../../still/index.js';
import { Markup } from './write.js';

/** `auto`: as the reader's system wishes. */
export type MarkupTheme = ThemeName | 'auto';

/** The theme that stands for a markup's: what both share is written from it. */
export function mainTheme(theme: MarkupTheme): ThemeName {
  return theme === 'auto' ? 'light' : theme;
}

/** What of the map's ground a page may repaint. */
const repaintable = ['land', 'sea', 'coast', 'border', 'water'] as const;
const painted: readonly string[] = ['fill', 'stroke', 'stop-color'];

/** Paints for a theme; `name` is added to the picture's classes. */
export function painter(theme: MarkupTheme): (draw: (theme: ThemeName) => SvgNode, name?: string) => Markup {
  return (draw, name) => {
    const light = draw(mainTheme(theme));
    const both = joined(light, theme === 'auto' ? draw('dark') : light, groundOf(theme));
    const { class: own = '', ...attrs } = both.attrs;
    return new Markup(serialise(name === undefined ? both : { ...both, attrs: { class: `${own} ${name}`, ...attrs } }));
  };
}

/** A colour in both themes; `light-dark()` follows `color-scheme`, which paper keeps light. */
export function inBoth(light: string, dark: string): string {
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

function groundOf(theme: MarkupTheme): ReadonlyMap<string, string> {
  const [light, dark] = [themes[mainTheme(theme)], theme === 'auto' ? themes.dark : themes[theme]];
  return new Map(
    repaintable.map((part) => [
      inBoth(light[part], dark[part]),
      `var(--brief-${part}, ${inBoth(light[part], dark[part])})`,
    ]),
  );
}

/** One tree with the colours of two; where their shapes differ, as the first says. */
function joined(one: SvgNode, other: SvgNode, ground: ReadonlyMap<string, string>): SvgNode {
  const alike = one.tag === other.tag && one.children.length === other.children.length;
  const attrs = Object.entries(one.attrs).map(([name, value]) => {
    if (!painted.includes(name) || !value.startsWith('#')) return [name, value];
    const pair = inBoth(value, (alike ? other.attrs[name] : undefined) ?? value);
    return [name, ground.get(pair) ?? pair];
  });
  const children = one.children.map((child, index) => {
    const twin = alike ? other.children[index] : undefined;
    if (typeof child === 'string') return child;
    return joined(child, typeof twin === 'object' ? twin : child, ground);
  });
  return { ...one, attrs: Object.fromEntries(attrs) as Record<string, string>, children };
}
