import { trusted } from './trusted.js';

const HUNG_MS = 1e4;
const PRECEDING = 2;
const ENDED = "temoin";
const isExecutable = ({ type }) => /^\s*$|script|module|map|rules/i.test(type);
const sourceOf = (held) => held.getAttribute("data-src") ?? held.getAttribute("src");
const run = (held, script) => new Promise((resolve) => {
  for (const { name, value } of held.attributes) if (!/^(on.*|(data-)?(src|type)|nonce)$/.test(name)) script.setAttribute(name, value);
  const source = sourceOf(held);
  script.type = held.dataset["type"] ?? "";
  script.nonce = held.nonce;
  const isWaitedFor = source === null ? script.type === "module" : !held.hasAttribute("async");
  script.onload = script.onerror = (({ type }) => {
    held.dispatchEvent(new Event(type));
    if (source !== null || type === "error") resolve(type);
  });
  if (source !== null) script.src = trusted("createScriptURL", source);
  else {
    let code = held.textContent;
    if (isWaitedFor) {
      code += `
;dispatchEvent(new Event("${ENDED}"))`;
      for (const type of [ENDED, "error"]) addEventListener(type, resolve, { once: true });
    }
    script.text = trusted("createScript", code);
  }
  held.replaceWith(script);
  setTimeout(resolve, isWaitedFor ? HUNG_MS : 0);
});
const nextTask = () => window.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
function inTurn(act) {
  const waiting = [];
  let turn = nextTask();
  return (next) => {
    if (waiting.includes(next)) return;
    const before = waiting.findLastIndex((other) => other.compareDocumentPosition(next) !== PRECEDING);
    waiting.splice(before + 1, 0, next);
    turn = turn.then(nextTask).then(() => act(waiting.shift()));
  };
}

export { inTurn, isExecutable, nextTask, run, sourceOf };
