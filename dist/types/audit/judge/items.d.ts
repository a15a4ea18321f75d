/** Everything that was seen, once each, whether it was allowed or not. */
import type { InventoryItem, Observation } from '../types/index.js';
import type { Event } from './events.js';
export declare function inventoryOf(all: readonly (readonly [Observation, readonly Event[]])[]): InventoryItem[];
