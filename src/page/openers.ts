/** Elements anywhere in the page that open the preferences or decide (CONTRACT §2). */
import type { Action } from '../core/decision.js';
import { own } from '../gate/document.js';
import { decide, show, whenReady } from './flow.js';
import { WAY_BACK } from './reopen.js';

export function listenForOpeners(): void {
  const open = () => whenReady(() => show('preferences'));
  // Not on the document, whose own methods can be hidden, nor on the window, where a site may have stopped it.
  own('documentElement').addEventListener('click', (event) => {
    // Clicks inside our own shadow tree arrive as clicks on the host, which is no opener.
    const opener = (event.target as Element).closest?.(`[data-consent-action],${WAY_BACK}`);
    if (!opener) return;
    event.preventDefault();
    const action = opener.getAttribute('data-consent-action');
    if (/-all|withdraw/.test(action!)) decide({ action: action as Action, source: 'opener' });
    else open();
  });
  // The same link, followed from another page.
  if (location.hash === '#cookie-consent') open();
}
