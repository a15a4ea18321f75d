/** The corpus of what nobody marked (test/corpus/unmarked), all in one page, under each strength. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strictPolicy } from '../../src/record.js';
import type { Visit, World } from '../helpers/test.js';
import { site } from './site.js';

const FOLDER = join(import.meta.dirname, '../corpus/unmarked');

/** Each named for its file. */
export const VECTORS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length))
  .sort();

const markupOf = (name: string, host: string): string => readFileSync(join(FOLDER, `${name}.html`), 'utf8').replaceAll('{{url}}', `https://${host}/${name}`);

const POLICY = strictPolicy(null);
const META = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
const GUARD = '<script src="/dist/temoin.js" data-guard></script>';

export const STRENGTHS = ['nothing', 'strict header', 'strict meta', 'guard, one chunk', 'guard, two chunks'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Loads the page and gives the vectors whose request has arrived. */
export async function leaksUnder(strength: Strength, visit: Visit, world: World, names: readonly string[] = VECTORS): Promise<string[]> {
  // A host of its own each time: nothing is answered from a cache.
  const host = `${strength.replace(/\W+/g, '-')}.example`;
  const isGuard = strength.startsWith('guard');
  const script = isGuard ? GUARD + '<!--flush-->' : (strength === 'strict meta' ? META : '') + '<script src="/dist/temoin.js" async></script>';
  world.page('/own-worker.js', 'fetch(location.search.slice(1)).catch(String)');
  world.page('/unmarked.html', site(names.map((name) => markupOf(name, host)).join('\n'), { script }), {
    ...(strength === 'strict header' && { headers: { 'content-security-policy': POLICY } }),
    // The rest of the page comes once the guard has run.
    ...(strength === 'guard, two chunks' && { flushWhen: until(() => world.log.requests('temoin.guard.js').length > 0).then(() => world.log.settled(500)) }),
  });
  world.log.forget();
  await visit.goto('/unmarked.html');
  await world.log.settled();
  const asked = world.log.requests(`https://${host}/`).map(({ path }) => path.replace(/^\/|\.\w+$/g, ''));
  return names.filter((name) => asked.includes(name));
}

async function until(ask: () => boolean): Promise<void> {
  while (!ask()) await new Promise((resolve) => setTimeout(resolve, 20));
}
