import { isExecutable, sourceOf } from '../gate/script.js';
import { isSafeUrl } from '../gate/url.js';

function refusalOf(element, error) {
  const isScript = element.localName === "script" && element.getAttribute("data-as") !== "html";
  if (isScript && isExecutable(element)) return { code: "not-held" };
  const addresses = isScript ? [sourceOf(element)] : [...Object.values(element.dataset), element.getAttribute("src")];
  const unsafe = addresses.find((address) => address && !isSafeUrl(address));
  if (unsafe) return { code: "address", about: unsafe };
  if (isScript && error === void 0) return { code: "nonce" };
  if (error instanceof TypeError && error.message === "empty") return { code: "empty" };
  return { code: "policy", about: error };
}

export { refusalOf };
