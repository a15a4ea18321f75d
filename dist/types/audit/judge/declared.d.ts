/** What the site declares against what was seen. */
import type { AuditConfig } from '../config.js';
import type { Observation } from '../types/index.js';
import { Classifier } from './classify.js';
import { type Draft } from './draft.js';
import type { Event } from './events.js';
export declare function declared(all: readonly (readonly [Observation, readonly Event[]])[], classifier: Classifier, config: AuditConfig): readonly (readonly [Observation, readonly Draft[]])[];
/** A name of the site's own that leads, by DNS, to a tracker. */
export declare function cloaking({ aliases, url }: Observation, classifier: Classifier): Draft[];
