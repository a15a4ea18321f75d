import type { Observation } from '../types/index.js';
import { type Draft } from './draft.js';
import type { Event } from './events.js';
export declare function leaks({ scenario }: Observation, events: readonly Event[]): Draft[];
export declare function fingerprinting({ fingerprints, steps }: Observation, third: (script: string) => boolean): Draft[];
