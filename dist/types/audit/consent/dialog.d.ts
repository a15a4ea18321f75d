/** The settings of a manager nobody has written a rule for, once they are open. */
import type { Page } from 'playwright-core';
/** Refuses in the dialog that is open: by its button, or by saving with nothing ticked. */
export declare function refuseInDialog(page: Page, withinMs?: number): Promise<boolean>;
/** Ticks what is called so, and nothing else, and saves; null: nothing is called so. */
export declare function onlyInDialog(page: Page, category: string, withinMs?: number): Promise<boolean | null>;
