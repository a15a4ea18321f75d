/** A gate on this page, for tests. Each has names of its own, so that gates of earlier tests let nothing of it in. */
import type { WarningCode } from '../../../src/core/warning.js';
import { createGate } from '../../../src/gate/gate.js';
import { openMarkup } from '../../../src/gate/markup.js';
import { refusalOf } from '../../../src/inspect/refusal.js';

interface Told {
  told: string[];
}

/** What the scripts of the tests have told, in their order. */
export const told = ((window as unknown as Told).told = [] as string[]);

// What hangs holds those after it for ten seconds (test/e2e has that). Here nothing hangs: whoever waits so long waits for nothing.
const later = window.setTimeout;
window.setTimeout = ((act: () => void, delay = 0) => later(act, delay < 10_000 ? delay : 2 ** 31 - 1)) as typeof window.setTimeout;

let count = 0;
const boxes: HTMLElement[] = [];

/** Empties the page of what the tests put there. */
export function clear(): void {
  for (const box of boxes.splice(0)) box.remove();
  told.length = 0;
}

/** `travels`: what the code that opens markup takes to come. */
export function doorway({ nonce = '', before = '', travels = Promise.resolve() } = {}) {
  const id = (count += 1);
  const names = new Set<string>();
  const warnings: { code: WarningCode; element: unknown; about: unknown }[] = [];
  let embedsAsked = 0;
  const box = document.createElement('div');
  boxes.push(box);
  document.body.append(box);
  const own = (html: string) => html.replaceAll('~', `${id}`);
  box.innerHTML = own(before);
  const gate = createGate(
    { granted: (name) => names.has(name), nonce, warn: (code, element, about) => void warnings.push({ code, element, about }) },
    async () => {
      embedsAsked += 1;
      await travels;
      return { openMarkup };
    },
  );
  gate.update();
  return {
    gate,
    box,
    warnings,
    embedsAsked: () => embedsAsked,
    /** What a developer would be told. */
    codes: () => warnings.map(({ code, element, about }) => (code === 'refused' ? refusalOf(element as Element, about).code : code)),
    /** Puts markup into the page; `~` in it makes a name this gate’s own: `a~`. */
    put(html: string): HTMLElement {
      box.insertAdjacentHTML('beforeend', own(html));
      return box.lastElementChild as HTMLElement;
    },
    grant(...given: string[]): void {
      for (const name of given) names.add(own(name));
      gate.update();
    },
    deny(...taken: string[]): void {
      for (const name of taken) names.delete(own(name));
      gate.update();
    },
    find: <E extends Element = HTMLElement>(selector: string) => box.querySelector<E>(selector)!,
    name: own,
  };
}

/** The address of a script that tells `what`. */
export const script = (what: string): string => URL.createObjectURL(new Blob([`told.push(${JSON.stringify(what)})`], { type: 'text/javascript' }));

/** An address that answers nothing but an error. */
export function broken(): string {
  const url = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(url);
  return url;
}

/** Waits until so many scripts have told. */
export async function heard(length: number): Promise<string[]> {
  while (told.length < length) await new Promise((resolve) => setTimeout(resolve, 5));
  return [...told];
}

/** Long enough for whatever is going to run to run. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));
