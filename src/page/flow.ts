/** Hands on what changes to the part that makes a change: `ledger/`, fetched when the first one comes. */
import type { Decision } from '../core/decision.js';
import { blankCookie } from '../storage/jar.js';
import { page } from './page.js';
import { show } from './show.js';
import { ledger, withLedger } from './with-ledger.js';

const waiting: (() => void)[] = [];

/** The gate has started. */
export const ready = (): void => waiting.forEach((act) => act());

/** Calls back once the gate has started: at once, when it has. */
export const whenReady = (act: () => void): void => void (page.gate ? act() : waiting.push(act));

export const decide = (decision: Decision): void =>
  whenReady(() => {
    if (decision.source !== 'embed') show(null);
    // Until the rest is here, what is stored must not say more than what was just decided.
    if (!ledger) blankCookie(page.settings.cookie);
    withLedger((by) => by.decide(decision));
  });
