// Random programs of what a page, a visitor and a browser may do, against a model of what must have run, and what must be
// open, after each step. `PROGRAMS=5000` in front of the command: that many, other ones each time.
import { expect } from 'chai';
import fc from 'fast-check';
import { createGate } from '../../../src/gate/gate.js';
import { openMarkup } from '../../../src/gate/markup.js';

/** `PROGRAMS` of the environment, '' without. */
declare const __PROGRAMS__: string;
// The same programs at each run, unless many are asked for.
const RUNS = __PROGRAMS__ ? { numRuns: Number(__PROGRAMS__) } : { numRuns: 100, seed: 3 };

const KINDS = ['script', 'img', 'frame', 'comment', 'template'] as const;
const WAYS = ['append', 'prepend', 'adjacent', 'fragment', 'nested'] as const;
const NAMES = ['a', 'b', 'a b'] as const;

type Step =
  | { do: 'insert'; kind: (typeof KINDS)[number]; names: (typeof NAMES)[number]; way: (typeof WAYS)[number] }
  | { do: 'move' | 'remove' | 'put back' | 'clone'; which: number }
  | { do: 'grant' | 'deny'; name: 'a' | 'b' }
  | { do: 'swap body' | 'look again' | 'wait' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('insert' as const), kind: fc.constantFrom(...KINDS), names: fc.constantFrom(...NAMES), way: fc.constantFrom(...WAYS) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('move' as const, 'remove' as const, 'put back' as const, 'clone' as const), which: fc.nat(20) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('grant' as const, 'deny' as const), name: fc.constantFrom('a' as const, 'b' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('swap body' as const, 'look again' as const, 'wait' as const) }) },
);

const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Until no script has run for some tasks in a row: each held one takes a few. */
async function quiet(runs: ReadonlyMap<string, number>, waiting: () => number): Promise<void> {
  const sum = () => [...runs.values()].reduce((total, count) => total + count, 0);
  for (let calm = 0; calm < 3 + 2 * waiting(); ) {
    const before = sum();
    await task();
    calm = sum() === before ? calm + 1 : 0;
  }
}

let program = 0;

/** One page’s worth: what is in it, what has run, and what must be so. */
class World {
  readonly id = `p${(program += 1)}`;
  readonly granted = new Set<string>();
  readonly runs = new Map<string, number>();
  /** Every held thing there is, in the page or not. */
  readonly pieces: { id: string; element: HTMLElement; names: string[]; kind: string }[] = [];
  /** Scripts that were granted and in the page when all was quiet: they must have run. */
  readonly mustHaveRun = new Set<string>();
  count = 0;
  readonly gate = createGate({ granted: (name) => this.granted.has(name), nonce: '', warn: () => {} }, async () => ({ openMarkup }));
  box = document.createElement('div');

  constructor() {
    Reflect.set(window, this.id, (id: string) => {
      this.runs.set(id, (this.runs.get(id) ?? 0) + 1);
      const names = this.pieces.find((piece) => piece.id === id)?.names ?? [];
      if (!names.every((name) => this.granted.has(name))) throw new Error(`${id} ran without a yes`);
    });
    document.body.append(this.box);
  }

  names = (names: string): string => names.replace(/\w/g, (name) => `${this.id}${name}`);

  html(kind: string, id: string, names: string): string {
    const run = `${this.id}('${id}')`;
    const mark = `id="${id}" data-consent="${this.names(names)}"`;
    return {
      script: `<script type="text/plain" ${mark}>${run}</script>`,
      img: `<img ${mark} data-src="about:blank" data-srcset="about:blank 1x" alt="">`,
      frame: `<iframe ${mark} data-src="about:blank" title="x"></iframe>`,
      comment: `<div ${mark}><!-- <b></b><script>${run}</script> --></div>`,
      template: `<template ${mark}><b class="of-${id}"></b><script>${run}</script></template>`,
    }[kind]!;
  }

  insert({ kind, names, way }: Extract<Step, { do: 'insert' }>): void {
    const id = `${this.id}n${(this.count += 1)}`;
    const html = this.html(kind, id, names);
    const holder = document.createElement('div');
    if (way === 'adjacent') this.box.insertAdjacentHTML('afterbegin', html);
    else if (way === 'fragment') this.box.append(document.createRange().createContextualFragment(html));
    else {
      holder.innerHTML = html;
      const piece = way === 'nested' ? holder : holder.firstElementChild!;
      if (way === 'prepend') this.box.prepend(piece);
      else this.box.append(piece);
    }
    this.add(id, this.box.querySelector<HTMLElement>(`#${id}`)!, names, kind);
  }

  add(id: string, element: HTMLElement, names: string, kind: string): void {
    this.pieces.push({ id, element, names: this.names(names).split(' '), kind });
  }

  async act(step: Step): Promise<void> {
    const piece = 'which' in step ? this.pieces[step.which % this.pieces.length] : undefined;
    // What has run stands where the held one stood.
    const element = piece && (document.getElementById(piece.id) ?? piece.element);
    switch (step.do) {
      case 'insert':
        return this.insert(step);
      case 'move':
        if (element?.isConnected) this.box.prepend(element);
        return;
      case 'remove':
        return element?.remove();
      case 'put back':
        if (element && !element.isConnected) this.box.append(element);
        return;
      case 'clone':
        return void (element && this.box.append(this.cloneOf(element)));
      case 'grant':
        this.granted.add(this.names(step.name));
        return this.gate.update();
      case 'deny':
        this.granted.delete(this.names(step.name));
        this.gate.shut();
        return this.gate.update();
      case 'swap body': {
        const body = document.createElement('body');
        body.append(...document.body.childNodes);
        return document.body.replaceWith(body);
      }
      case 'look again':
        return this.gate.update();
      case 'wait':
        return this.settle();
    }
  }

  /** A copy that nothing looks for by its name; its script tells the original’s, which must not have run twice for it. */
  cloneOf(element: HTMLElement): Node {
    // Of what still waits a copy is another script, which may run too: of those none is made here.
    const copy = element.cloneNode(true) as HTMLElement;
    const holdsScript = copy.localName === 'script' || copy.localName === 'template' || copy.firstChild instanceof Comment || !!copy.querySelector('script');
    copy.removeAttribute('id');
    return holdsScript ? document.createComment('a script, not copied') : copy;
  }

  async settle(): Promise<void> {
    await quiet(this.runs, () => this.pieces.length);
    for (const { id, element, names, kind } of this.pieces) {
      const isLetIn = element.isConnected && names.every((name) => this.granted.has(name));
      const count = this.runs.get(id) ?? 0;
      expect(count, `${id}, ${kind}, runs`).to.be.at.most(1);
      if (kind !== 'img' && kind !== 'frame' && isLetIn) expect(count, `${id}, ${kind}, has run`).to.equal(1);
    }
    this.look();
  }

  /** What can be seen at once: addresses are there if and only if they are granted, and so is what markup holds. */
  look(): void {
    for (const element of this.box.querySelectorAll<HTMLElement>('img[data-consent],iframe[data-consent]')) {
      const isGranted = element.dataset['consent']!.split(' ').every((name) => this.granted.has(name));
      expect(element.hasAttribute('src'), `${element.outerHTML}, address`).to.equal(isGranted);
      if (element.localName === 'img') expect(element.hasAttribute('srcset'), `${element.outerHTML}, addresses`).to.equal(isGranted);
    }
    for (const { id, element, names, kind } of this.pieces) {
      const isGranted = element.isConnected && names.every((name) => this.granted.has(name));
      const isOpen = kind === 'comment' ? !!element.querySelector('b') : !!document.querySelector(`.of-${id}`);
      if (/comment|template/.test(kind) && (element.isConnected || kind === 'template')) expect(isOpen, `${id}, ${kind}, content`).to.equal(isGranted);
    }
  }

  close(): void {
    this.granted.clear();
    this.gate.shut();
    this.box.remove();
    Reflect.deleteProperty(window, this.id);
  }
}

describe('whatever a page does', () => {
  it('no held script runs twice or without a yes, and addresses are there if and only if they are granted', async function () {
    this.timeout(170_000);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
        const world = new World();
        const errors: string[] = [];
        const hear = (event: ErrorEvent) => {
          errors.push(event.message);
          event.preventDefault();
        };
        addEventListener('error', hear);
        try {
          for (const next of steps) await world.act(next);
          await world.settle();
          expect(errors).to.deep.equal([]);
        } finally {
          removeEventListener('error', hear);
          world.close();
        }
      }),
      RUNS,
    );
  });
});
