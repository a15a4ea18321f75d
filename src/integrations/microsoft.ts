/** Microsoft Advertising (UET): without a default it takes everything as granted (learn.microsoft.com, “UET consent mode”). */
import { worded } from './signals.js';
import type { Integration } from './store.js';

declare global {
  interface Window {
    uetq?: { push(...said: unknown[]): unknown };
  }
}

const microsoft: Integration = ({ signals, subscribe }) => {
  // Microsoft’s script puts an object of its own in the queue’s place.
  const say = (what: 'default' | 'update', isGranted: boolean) => (window.uetq ??= []).push('consent', what, { ad_storage: worded(isGranted) });
  say('default', false);
  return subscribe(() => say('update', signals().ad_storage));
};

export default microsoft;
