import { keptLine, rows } from './fieldKinds';
import { holdColumn, holdLeft, holdSchema } from './hold/hold';

/** The fields that are the engine's own, with its commands, panels and words: the table of every kind spreads them, so that each is said once. */
export const coreFields = {
  controller: keptLine('Controller', { event: 'controller chosen' }),
  hold: rows(holdColumn, holdSchema, { event: 'legal hold', disposal: { rewrite: holdLeft } })
} as const;
