import { own } from '../gate/document.js';
import { decide, whenReady, show } from './flow.js';
import { WAY_BACK } from './reopen.js';

function listenForOpeners() {
  const open = () => whenReady(() => show("preferences"));
  own("documentElement").addEventListener("click", (event) => {
    const opener = event.target.closest?.(`[data-consent-action],${WAY_BACK}`);
    if (!opener) return;
    event.preventDefault();
    const action = opener.getAttribute("data-consent-action");
    if (/-all|withdraw/.test(action)) decide({ action, source: "opener" });
    else open();
  });
  if (location.hash === "#cookie-consent") open();
}

export { listenForOpeners };
