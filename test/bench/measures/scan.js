/** What watching a page costs: the gate’s observer and its look at everything, beside an observer that does nothing. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const GATE = fileURLToPath(new URL('../../../src/gate/gate.ts', import.meta.url));

/** The gate alone, as a classic script that puts `createGate` on the window. */
async function gateScript() {
  const { outputFiles } = await build({ stdin: { contents: `export { createGate } from ${JSON.stringify(GATE)}`, resolveDir: '.' }, bundle: true, minify: true, format: 'iife', globalName: 'gate', write: false });
  return outputFiles[0].text;
}

/** Runs in the page. */
async function probe(isGate) {
  const NODES = 100_000;
  const GATED = 1_000;

  /** So many elements, one in a hundred gated, in rows of a hundred: a list in a section, as pages are. */
  function tree(count) {
    const fragment = document.createDocumentFragment();
    for (let made = 0; made < count; made += 100) {
      const section = document.createElement('section');
      const held = document.createElement('script');
      held.type = 'text/plain';
      held.dataset.consent = 'analytics';
      section.append(held);
      for (let index = 0; index < 49; index++) section.append(document.createElement('p').appendChild(document.createElement('b')).parentNode);
      fragment.append(section);
    }
    return fragment;
  }

  /** Milliseconds until what was put in has been looked at; observers are told in a microtask. */
  async function timed(act) {
    const began = performance.now();
    await act();
    await Promise.resolve();
    return performance.now() - began;
  }

  const box = document.body.appendChild(document.createElement('main'));

  /** As at the start of a visit: the page is there, then comes what watches it. Its last element has a shadow root with something to let in. */
  async function start() {
    const page = tree(NODES);
    if (page.querySelectorAll('*').length < NODES * 0.99 || page.querySelectorAll('script').length !== GATED) throw new Error('Not the page it should be.');
    box.replaceChildren(page);
    const last = box.appendChild(document.createElement('p')).attachShadow({ mode: 'open' });
    last.innerHTML = '<img data-consent="last" data-src="about:blank" alt="">';
    const found = new Promise((resolve) => new MutationObserver(resolve).observe(last, { attributes: true, subtree: true }));
    document.body.offsetHeight;
    const began = performance.now();
    const firstTask = await timed(() => {
      if (!isGate) return new MutationObserver(() => {}).observe(document, { childList: true, subtree: true });
      window.gate.createGate({ granted: (name) => name === 'last', nonce: '', warn() {} });
    });
    if (isGate) await found;
    const allTasks = performance.now() - began;
    box.replaceChildren();
    await Promise.resolve();
    return { firstTask, allTasks };
  }

  const { firstTask } = await start();

  const perNode = {};
  for (const count of [1_000, 10_000, 100_000]) {
    const added = tree(count);
    perNode[`µs a node, ${count.toLocaleString('en')} at once`] = ((await timed(() => box.append(added))) * 1000) / count;
    box.replaceChildren();
    await Promise.resolve();
  }
  const many = [...tree(10_000).children].flatMap((section) => [...section.children]);
  perNode['µs a node, one by one'] = ((await timed(() => many.forEach((node) => box.append(node)))) * 1000) / (many.length * 2);

  // Once more, giving way to nothing: what its tasks take together. Last, since there are two gates from here on.
  window.scheduler = { yield: () => Promise.resolve() };
  const { allTasks } = await start();
  return { 'its first task, ms': firstTask, 'all its tasks, ms': allTasks, ...perNode };
}

/** One round in a page of its own, at full speed. */
export async function scan(browser, { isGate }) {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>Scan</title><body></body>');
  if (isGate) await page.addScriptTag({ content: await gateScript() });
  const columns = await page.evaluate(probe, isGate);
  await page.close();
  return columns;
}
