import { trusted } from './trusted.js';

const HUNG_MS = 1e4;
const isExecutable = ({ type }) => /^(|module|importmap|(text|application)\/(x-)?(java|ecma)script)$/i.test(type.trim());
const sourceOf = (held) => held.getAttribute("data-src") ?? held.getAttribute("src");
const run = (held, script) => new Promise((resolve) => {
  for (const { name, value } of held.attributes) if (!/^(on.*|(data-)?(src|type)|nonce)$/.test(name)) script.setAttribute(name, value);
  script.type = held.dataset["type"] ?? "";
  script.nonce = held.nonce;
  const source = sourceOf(held);
  script.async = source !== null;
  if (source === null) script.text = trusted("createScript", held.text);
  else script.src = trusted("createScriptURL", source);
  script.onload = script.onerror = (event) => {
    held.dispatchEvent(new Event(event.type));
    resolve();
  };
  held.replaceWith(script);
  setTimeout(resolve, source === null || held.hasAttribute("async") ? 0 : HUNG_MS);
});
const nextTask = () => window.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
function scriptQueue(begin, refused) {
  const waiting = /* @__PURE__ */ new Set();
  return async (next) => {
    const isBusy = waiting.size > 0;
    waiting.add(next);
    if (isBusy) return;
    for (const held of waiting) {
      await nextTask();
      const script = document.createElement("script");
      if (begin(held, script)) await run(held, script).catch((error) => refused(held, error));
      waiting.delete(held);
    }
  };
}

export { isExecutable, scriptQueue, sourceOf };
