/** What is to be done: which scenarios at which site. */
import { type AuditConfig } from './config.js';
import type { Observation, ScenarioName } from './types/index.js';
export interface Task {
    /** Of one site, the first page first. */
    pages: readonly string[];
    scenario: ScenarioName;
}
export declare const planned: (sites: readonly (readonly string[])[], config: AuditConfig) => Task[];
/** Which categories can be chosen alone is known from the configuration, or else once the widget on the page was asked. */
export declare function stillToDo(observations: readonly Observation[], done: readonly Task[], config: AuditConfig): Task[];
