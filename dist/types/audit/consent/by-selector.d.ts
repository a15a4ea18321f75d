/** The site's own buttons, as its configuration names them. */
import type { Page } from 'playwright-core';
import type { AuditConfig } from '../config.js';
import { type Buttons } from './buttons.js';
type Selectors = NonNullable<AuditConfig['consent']>;
export declare function bySelector(page: Page, { accept, reject, settings, save }: Selectors, withinMs: number): Promise<Buttons | null>;
export {};
