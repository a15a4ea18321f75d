import { own } from './document.js';
import { trusted } from './trusted.js';

function catchWrites() {
  let written = "";
  for (const name of ["write", "writeln", "open"]) {
    const native = document[name];
    document[name] = ((...texts) => {
      const script = own("currentScript");
      if (!script?.dataset["consent"]) return native.apply(document, texts);
      if (name === "open") return document;
      if (!written)
        queueMicrotask(() => {
          const held = script.cloneNode();
          held.type = "text/plain";
          held.dataset["as"] = "html";
          held.text = trusted("createScript", written);
          script.after(held);
          written = "";
        });
      written += texts.join("") + (name === "writeln" ? "\n" : "");
      return void 0;
    });
  }
}

export { catchWrites };
