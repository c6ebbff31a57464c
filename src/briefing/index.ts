/** The briefing file: reading it, its normalised types, and its problems. */
export { patternNames } from './file.js';
export { nearest } from './nearest.js';
export { parseBriefing } from './parse.js';
export { problemText } from './problem.js';

export type { Callout, Context, ContextShape, Distance } from './annotation.js';
export type { Briefing } from './briefing.js';
export type { ProblemCode } from './codes.js';
export type { Control, ControlShape } from './control.js';
export type { Count, CountClaim } from './count.js';
export type { Direction } from './direction.js';
export type { Actor, BasemapSetting, PatternName, Source, ThemeSetting } from './file.js';
export type { Front, FrontCourse } from './front.js';
export type { GroundGeometry, LineGeometry } from './geometry.js';
export type { GroundShape } from './ground.js';
export type { Incident, Total } from './incident.js';
export type { ItemFields, Link, Media, Status } from './item.js';
export type { Course, Line } from './line.js';
export type { Movement } from './movement.js';
export type { ParsedBriefing } from './parse.js';
export type { Place } from './place.js';
export type { Position } from './position.js';
export type { Problem } from './problem.js';
export type { Area, Length } from './quantity.js';
export type { Correction, Silence, Step, View } from './story.js';
export type { Extent, Side, Strip } from './strip.js';
export type { Prose, Text } from './text.js';
export type { Precision, When } from './when.js';
