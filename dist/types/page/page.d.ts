/**
 * What this page knows, and what its lazy parts work on: the element in charge, what the site declares, what is stored,
 * the gate. One page, one of each.
 */
import type { Action } from '../core/decision.js';
import { type ConsentErrorCode } from '../core/errors.js';
import { type ConsentRecord } from '../core/record.js';
import { askReason, type Stored } from '../core/verdict.js';
import type { Warn } from '../core/warning.js';
import type { Gate } from '../gate/gate.js';
import type { ViewName } from '../panel/view.js';
import type { Loader } from './loader.js';
import { type Settings } from './settings.js';
export interface Page {
    load: Loader;
    /** The nonce of temoin's own script, if it has one. */
    nonce: string | undefined;
    element: HTMLElement | undefined;
    /** Before the element's own are read: the defaults, under which nothing is granted. */
    settings: Settings;
    stored: Stored;
    gate: Gate;
    /** Asks the visitor, or stops asking. */
    ask: () => void;
    /** What should be on screen. */
    wanted: ViewName | null | undefined;
    /** What the visitor has just done; null: nothing, or not here. */
    action: Action | null | undefined;
    /** While, or because, the browser has not kept it: this page's memory is what counts. */
    isUnwritten: boolean | undefined;
    /** Called whenever what is granted may have changed. */
    readonly watchers: Set<() => void>;
    /** Tells integrations, where there are any, what has just been decided; `integrations/` puts it here. */
    tell?: (() => void) | undefined;
    readonly record: ConsentRecord | null;
    readonly reason: ReturnType<typeof askReason>;
    granted(name: string): boolean;
    read(): Stored;
    emit(type: string, detail: object): unknown;
    /** By default for a part that could not be fetched: nobody is asked, everything stays denied. */
    fail(error: unknown, code?: ConsentErrorCode): void;
    warn: Warn;
}
export declare const page: Page;
