// The element in the DOM, and what its events carry.
import 'temoin';
import type { ConsentError, ConsentRecord } from 'temoin';
import type { Equal, Expect } from './equal.js';

const element = document.querySelector('cookie-consent')!;

element.addEventListener('consent-ready', ({ detail }) => {
  type Record = Expect<Equal<typeof detail.record, ConsentRecord | null>>;
  void (null as Record | null);
});

element.addEventListener('consent-change', ({ detail: { record, granted, revoked } }) => {
  const names: string[] = [...granted, ...revoked];
  const when: string | undefined = record?.decidedAt;
  void [names, when];
});

element.addEventListener('consent-show', ({ detail }) => {
  type View = Expect<Equal<typeof detail.view, 'banner' | 'preferences'>>;
  void (null as View | null);
});

element.addEventListener('consent-error', ({ detail }) => {
  const error: ConsentError = detail.error;
  void error.code;
});

element.acceptAll();
element.show('banner');
// @ts-expect-error there is no such view
element.show('popup');
