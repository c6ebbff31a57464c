/** Writes the JSON Schema of the briefing file: `tsx scripts/schema.ts [out]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { briefingJsonSchema } from '../src/briefing/json-schema.js';

const out = process.argv[2] ?? 'dist/briefing.schema.json';
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, `${JSON.stringify(briefingJsonSchema(), null, 2)}\n`);
