/** Finds the banner: as told, temoin's own, by a rule, by names; else null, and never a guess. */
import type { Page } from 'playwright-core';
import { type AuditConfig } from '../config.js';
import type { Autoconsent } from './autoconsent.js';
import { type Buttons, type Withdrawal } from './buttons.js';
/** `withinMs`: how long the page may still take to show one. */
export declare function findBanner(page: Page, config: AuditConfig, rules: Autoconsent | null, withinMs: number): Promise<Buttons | null>;
export declare function findWithdrawal(page: Page, config: AuditConfig): Promise<Withdrawal | null>;
