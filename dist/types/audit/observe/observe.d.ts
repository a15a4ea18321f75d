import type { AuditConfig } from '../config.js';
import type { Observation, ScenarioName } from '../types/index.js';
import type { Launched } from './browser.js';
/** A site that could not be reached is tried a second time; findings are never retried away. */
export declare function observe(launched: Launched, config: AuditConfig, name: ScenarioName, pages: readonly string[]): Promise<Observation>;
