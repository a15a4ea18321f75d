// Reading the cookie on a server, without the DOM's types in sight.
import { readConsent, type ConsentRecord } from 'temoin/record';
import type { Equal, Expect } from './equal.js';

export type Fact = Expect<Equal<ReturnType<typeof readConsent>, ConsentRecord | null>>;

readConsent('a=b', { noticeVersion: '1' });
readConsent('a=b', { noticeVersion: '1', now: Date.now() });
readConsent('a=b');
readConsent(undefined);
// @ts-expect-error the version is a text
readConsent('a=b', { noticeVersion: 1 });
