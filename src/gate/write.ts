/** `document.write` in a held script: once the page is parsed, the browser would wipe the page for it. */
import { make, own } from './document.js';
import { trusted } from './trusted.js';

/** Puts what our scripts write after them, held under their names like everything else; others write as ever. */
export function catchWrites(isOurs: (script: Element) => boolean): void {
  let written = '';
  for (const name of ['write', 'writeln'] as const) {
    const write = document[name];
    document[name] = (...texts: string[]) => {
      const script = own('currentScript') as HTMLScriptElement | null;
      if (!script || !isOurs(script)) return write.apply(document, texts);
      // A script may write a tag in pieces: all of it is there when the script has ended.
      if (!written)
        queueMicrotask(() => {
          const template = make('template');
          template.innerHTML = trusted('createHTML', written);
          template.dataset['consent'] = script.dataset['consent'];
          script.after(template);
          written = '';
        });
      written += texts.join('') + (name === 'write' ? '' : '\n');
    };
  }
}
