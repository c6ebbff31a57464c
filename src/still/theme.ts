/** The colours of a still, light and dark: quiet ground, so that only the story has colour. */
import { grounds, mix, type Paint, type SceneActor } from '../scene/index.js';

export type ThemeName = 'light' | 'dark';

export interface Theme {
  readonly name: ThemeName;
  readonly land: string;
  readonly sea: string;
  readonly coast: string;
  readonly border: string;
  readonly water: string;
  readonly ink: string;
  readonly muted: string;
  /** On ink: numbers in discs. */
  readonly paper: string;
  readonly frame: string;
  /** A readable muted colour on water, for what lies in it. */
  readonly onWater: string;
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    name: 'light',
    ...grounds.light,
    coast: '#aca89d',
    border: '#a39e92',
    water: '#c3d0d8',
    ink: '#22282e',
    muted: '#545e67',
    paper: '#ffffff',
    frame: '#d5d6d2',
    onWater: '#4c6478',
  },
  dark: {
    name: 'dark',
    ...grounds.dark,
    coast: '#5a626b',
    border: '#6b737c',
    water: '#3c4a58',
    ink: '#e9ecee',
    muted: '#a3adb6',
    paper: '#14171a',
    frame: '#3a4148',
    onWater: '#93aabd',
  },
};

/** A colour of the theme from a pair. */
export function inTheme(paint: Paint, theme: Theme): string {
  return paint[theme.name];
}

/** How strongly an actor's colour covers the land it is confirmed (solid) or reported (light) to hold. */
const strength = { solid: 0.5, light: 0.3 } as const;

export function heldFill(actor: SceneActor, theme: Theme, cover: keyof typeof strength): string {
  return mix(inTheme(actor.color, theme), theme.land, strength[cover]);
}
