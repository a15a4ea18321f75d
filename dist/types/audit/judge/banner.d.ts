/** Whether the visitor is asked, and whether no is as easy as yes. */
import type { Observation } from '../types/index.js';
import { type Draft } from './draft.js';
export declare function banner(observation: Observation): Draft[];
