import type { Observation } from '../types/index.js';
import { type Classifier } from './classify.js';
import { type Draft } from './draft.js';
export declare function residue({ steps, stored, scenario }: Observation, classifier: Classifier): Draft[];
