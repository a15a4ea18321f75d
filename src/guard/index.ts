/** dist/temoin.guard.js: a classic script that the parser waits for, first in `<head>`. Fetched only where a site asks for it. */
import { guard } from './guard.js';

const self = document.currentScript as HTMLScriptElement;
// temoin's own tag, which has written this one; or this one, where a bundler's site has no such tag.
const tag = document.querySelector<HTMLScriptElement>('script[data-guard]') ?? self;
tag.dataset['guard'] ??= '';
const table = new URL('temoin.hosts.js', self.src).href;
let isAsked = false;

Reflect.set(
  window,
  Symbol.for('temoin.hosts'),
  // Before anything else asks for it the answer is needed: the function is what guard() gives back.
  (said: Record<string, string>) => known(said),
);

const known = guard(tag, (now) => {
  if (isAsked) return;
  isAsked = true;
  if (now) document.write(`<script src="${table}" nonce="${self.nonce}"></script>`);
  else document.head.append(Object.assign(document.createElement('script'), { src: table, nonce: self.nonce }));
});
