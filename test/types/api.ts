// What a site's own code may call (CONTRACT §2), and what it may not.
import { ConsentError, cookieConsent, type AuditReport, type ConsentReceipt, type ConsentRecord, type Verification } from 'temoin';
import type { Equal, Expect } from './equal.js';

export type Facts = [
  Expect<Equal<typeof cookieConsent.record, ConsentRecord | null>>,
  Expect<Equal<ReturnType<typeof cookieConsent.granted>, boolean>>,
  Expect<Equal<ReturnType<typeof cookieConsent.whenGranted>, Promise<AbortSignal>>>,
  Expect<Equal<ReturnType<typeof cookieConsent.audit>, Promise<AuditReport>>>,
  Expect<Equal<ReturnType<typeof cookieConsent.verify>, Promise<Verification>>>,
  Expect<Equal<ReturnType<typeof cookieConsent.export>, ConsentReceipt>>,
  Expect<Equal<typeof cookieConsent.version, string>>,
  Expect<Equal<ConsentRecord['schema'], 1>>,
];

cookieConsent.acceptAll();
cookieConsent.rejectAll();
cookieConsent.withdraw();
cookieConsent.reset();
cookieConsent.hide();
cookieConsent.show('preferences');
cookieConsent.decide({ analytics: true, multimedia: false });

// @ts-expect-error an answer is yes or no
cookieConsent.decide({ analytics: 'yes' });
// @ts-expect-error there is no such view
cookieConsent.show('popup');
// @ts-expect-error a record is read, never written
cookieConsent.record = null;

export function choiceOf({ choices, action, source }: ConsentRecord): string {
  // @ts-expect-error a record does not change
  choices['analytics'] = true;
  const known: 'accept-all' | 'reject-all' | 'save' | 'withdraw' | 'embed' | 'gpc' | 'import' = action;
  return `${known} ${source} ${choices['analytics'] === true}`;
}

export const isOurs = (error: unknown): boolean => error instanceof ConsentError && error.code === 'unknown-name';
