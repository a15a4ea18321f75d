/** What a page says of the choice to others, by its interfaces and in its requests, against what the visitor chose. */
import type { Observation } from '../types/index.js';
import { type Draft } from './draft.js';
import type { Event } from './events.js';
export declare function signals({ signals, steps, scenario }: Observation): Draft[];
/** How many purposes a TC string consents to; 0 where it cannot be read. */
export declare function purposesIn(tcString: string): number;
/** The same in what is sent: Google's `gcs=G111` (ads, analytics), `gdpr_consent=` and `us_privacy=1YNN` of everybody else. */
export declare function trafficSignals({ scenario }: Observation, events: readonly Event[]): Draft[];
