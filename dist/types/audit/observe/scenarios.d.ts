import type { ScenarioName } from '../types/index.js';
import type { Visit } from './visit.js';
export type Scenario = (visit: Visit) => Promise<void>;
export declare const scenarioOf: (name: ScenarioName) => Scenario | undefined;
