import type { Classified, Observation, Origin, Step, StoreKind, Write } from '../types/index.js';
import type { Classifier } from './classify.js';
export interface Event {
    what: 'write' | 'request' | 'socket';
    kind: StoreKind | 'request' | 'socket';
    /** The item’s name, or the address without query. */
    name: string;
    host: string;
    third: boolean;
    is: Classified;
    by: Origin | null;
    step: Step;
    index: number;
    write: Write | null;
    /** As it was sent, with what is never reported. */
    url: string;
    body: string;
    cookies: string[];
}
export declare function eventsOf(observation: Observation, classifier: Classifier): Event[];
