import { own } from './document.js';
import { trusted } from './trusted.js';

function catchWrites() {
  let written = "";
  for (const end of ["", "\n"]) {
    const name = end ? "writeln" : "write";
    const write = document[name];
    document[name] = (...texts) => {
      const script = own("currentScript");
      if (!script?.dataset["consent"]) return write.apply(document, texts);
      if (!written)
        queueMicrotask(() => {
          const held = script.cloneNode();
          held.type = "text/plain";
          held.dataset["as"] = "html";
          held.text = trusted("createScript", written);
          script.after(held);
          written = "";
        });
      written += texts.join("") + end;
    };
  }
}

export { catchWrites };
