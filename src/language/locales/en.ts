/** English: British-neutral, short, as a newspaper's graphics desk would write it. The shape of every locale file. */
import { facts } from './en/facts.js';
import { legend } from './en/legend.js';
import { live } from './en/live.js';
import { page } from './en/page.js';
import { parts } from './en/parts.js';
import { picture } from './en/picture.js';
import { sentences } from './en/sentences.js';

export const en = { ...picture, ...page, ...legend, ...facts, ...parts, ...sentences, ...live };
