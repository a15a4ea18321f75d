/** What was stored or asked for although it was not granted then. */
import type { Observation } from '../types/index.js';
import { type Draft } from './draft.js';
import type { Event } from './events.js';
export declare function leaks({ scenario }: Observation, events: readonly Event[]): Draft[];
/** Refused or withdrawn, and still said to be granted. */
export declare function signals({ signals, steps }: Observation): Draft[];
/** `gcs=G111` in Google’s requests: what Consent Mode tells Google (ads, analytics). */
export declare function trafficSignals(events: readonly Event[]): Draft[];
export declare function fingerprinting({ fingerprints, steps }: Observation, third: (script: string) => boolean): Draft[];
