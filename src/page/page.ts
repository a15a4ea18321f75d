/**
 * What this page knows, and what its lazy parts work on: the element in charge, what the site declares, what is stored,
 * the gate. One page, one of each.
 */
import type { Action } from '../core/decision.js';
import { ConsentError, type ConsentErrorCode } from '../core/errors.js';
import { ESSENTIAL } from '../core/policy.js';
import { findRecord, type ConsentRecord } from '../core/record.js';
import { askReason, canonical, categoryOf, currentRecord, verdict, type Stored } from '../core/verdict.js';
import type { Warn } from '../core/warning.js';
import type { Gate } from '../gate/gate.js';
import type { ViewName } from '../panel/view.js';
import { readCookies } from '../storage/jar.js';
import { languageOf } from './language.js';
import type { Loader } from './loader.js';
import type { Settings } from './settings.js';

class Page {
  declare load: Loader;
  /** The nonce of temoin's own script, '' when it has none. */
  declare nonce: string;
  declare element: HTMLElement | undefined;
  declare settings: Settings | undefined;
  declare stored: Stored;
  declare gate: Gate;
  /** Asks the visitor, or stops asking. */
  declare ask: () => void;
  /** What should be on screen. */
  declare wanted: ViewName | null | undefined;
  /** What the visitor has just done; null: nothing, or not here. */
  declare action: Action | null | undefined;
  /** While, or because, the browser has not kept it: this page's memory is what counts. */
  declare isUnwritten: boolean | undefined;
  /** Called whenever what is granted may have changed. */
  readonly watchers = new Set<() => void>();

  readonly granted = (name: string): boolean =>
    this.settings ? verdict(canonical(name), this.stored, this.settings.policy, Date.now()) : name === ESSENTIAL;

  readonly known = (name: string): boolean => !!this.settings && !!categoryOf(canonical(name), this.settings.policy);

  get record(): ConsentRecord | null {
    return this.settings ? currentRecord(this.stored, this.settings.policy, Date.now()) : null;
  }

  get reason() {
    return askReason(this.stored, this.settings!.policy, Date.now());
  }

  get cookieName(): string {
    return this.settings?.cookie.name ?? 'cookie_consent';
  }

  get language(): string {
    return languageOf(this.element!);
  }

  read(): Stored {
    return findRecord(readCookies(), this.cookieName);
  }

  emit(type: string, detail: object): void {
    (this.element ?? document).dispatchEvent(new CustomEvent(`consent-${type}`, { detail, bubbles: true, composed: true }));
  }

  fail(code: ConsentErrorCode, error: unknown): void {
    this.emit('error', { error: new ConsentError(code, String(error)) });
  }

  /** For a part that could not be fetched: nobody is asked, everything stays denied. */
  readonly notLoaded = (error: unknown): void => this.fail('not-loaded', error);

  readonly warn: Warn = (...what) => void this.load.inspect().then(({ say }) => say(...what));
}

export type { Page };

export const page = new Page();
