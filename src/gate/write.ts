/** `document.write` in a held script: once the page is parsed, the browser would wipe the page for it. */
import { own } from './document.js';
import { trusted } from './trusted.js';

/** Puts what a held script writes while it runs after that script, under the same names; others write as ever. */
export function catchWrites(): void {
  let written = '';
  for (const name of ['write', 'writeln', 'open'] as const) {
    const native: (...texts: string[]) => unknown = document[name];
    document[name] = ((...texts: string[]): unknown => {
      const script = own('currentScript') as HTMLScriptElement | null;
      if (!script?.dataset['consent']) return native.apply(document, texts);
      if (name === 'open') return document;
      // A script may write a tag in pieces: all of it is there when the script has ended.
      if (!written)
        queueMicrotask(() => {
          const held = script.cloneNode() as HTMLScriptElement;
          held.type = 'text/plain';
          held.dataset['as'] = 'html';
          held.text = trusted('createScript', written);
          script.after(held);
          written = '';
        });
      written += texts.join('') + (name === 'writeln' ? '\n' : '');
      return undefined;
    }) as never;
  }
}
