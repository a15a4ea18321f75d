/** Puts vectors into pages: most of them together in one, those that need a document of their own in a frame each. */
import type { World } from '../helpers/test.js';
import { THIRD_PARTY, type Vector } from './vector.js';

export type Delivery = 'whole' | 'flushed';
export type TemoinState = 'present' | 'slow' | 'missing' | 'blocked';

export interface Way {
  delivery: Delivery;
  temoin: TemoinState;
}

export const ELSEWHERE = '/corpus/elsewhere.html';
/** Asked for by the last held script of a page, when its turn has come. */
export const THROUGH = '/corpus/through';
const FLUSH_MS = 400;
const SLOW_MS = 1500;

/** What vectors may use, and how a test decides in every document at once, frames of other origins included. */
function prelude(): void {
  const all = window as unknown as Record<string, unknown>;
  all['ran'] = [];
  all['whenDecided'] = (act: () => void) => {
    let isDone = false;
    const once = () => {
      if (!isDone) act();
      isDone = true;
    };
    document.addEventListener('consent-change', once);
    document.addEventListener('consent-ready', (event) => (event as CustomEvent<{ record: unknown }>).detail.record && once());
  };
  addEventListener('message', ({ data }: MessageEvent<{ temoin?: 'acceptAll' } | null>) => {
    const call = data?.temoin;
    if (call) window.cookieConsent[call]();
  });
}

/** What plants may use: a record as temoin writes it, and its cookie. */
function seedbed(plant: (record: (more: object) => object, put: (value: unknown, more?: string) => void) => void): void {
  if (location.protocol === 'about:' || localStorage.getItem('planted')) return;
  localStorage.setItem('planted', '1');
  const iso = (inMs: number) => new Date(Date.now() + inMs).toISOString();
  plant(
    (more) => ({ schema: 1, id: 'vector', decidedAt: iso(-1000), expiresAt: iso(9e8), noticeVersion: '1', choices: { analytics: true, multimedia: true }, services: {}, action: 'accept-all', source: 'banner', ...more }),
    (value, more = '; path=/') => void (document.cookie = `cookie_consent=${typeof value === 'string' ? value : encodeURIComponent(JSON.stringify(value))}${more}`),
  );
}

const SERVICE = '<consent-category name="multimedia"><consent-service name="maps"></consent-service></consent-category>';

const LAST = `<script type="text/plain" data-consent="analytics">fetch('${THROUGH}')</script>`;

function documentOf(vectors: readonly Vector[], { delivery, temoin }: Way): string {
  const [first] = vectors;
  const nonce = first?.policy ? ' nonce="vector"' : '';
  const script = (code: string) => `<script${nonce}>${code}</script>`;
  const plants = vectors.filter(({ plant }) => plant).map(({ plant }) => script(`(${String(seedbed)})((record, put) => {${plant}})`));
  const of = (place: Vector['place']) =>
    vectors.filter((vector) => vector.place === place).map(({ id, html }) => (place === 'head' ? html : `<section id="in-${id}">\n${html}</section>\n`)).join('');
  // A script that blocks the parser is when browsers read ahead.
  const async = temoin === 'present' && delivery === 'whole' ? ' async' : '';
  const element = first?.html.startsWith('<cookie-consent') ? '' : `<cookie-consent without-reopen>${SERVICE}</cookie-consent>`;
  const head = `${script(`(${String(prelude)})()`)}${plants.join('')}${of('head')}<script src="/dist/temoin.js"${async}${nonce}></script>`;
  const body = of('body');
  const middle = delivery === 'flushed' ? body.length >> 1 : body.length;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Corpus</title><link rel="icon" href="data:,">${head}</head>
<body>${element}${body.slice(0, middle)}<!--flush-->${body.slice(middle)}${vectors.some(({ isApart }) => isApart) ? '' : LAST}</body></html>`;
}

/** Adds what is there besides: workers, what leads on, and the scripts that tell the third party that they run. */
function addFiles(world: World, vectors: readonly Vector[]): void {
  const param = (url: string, name: string) => new URL(url).searchParams.get(name)!;
  const js = (body: string) => ({ body, headers: { 'content-type': 'text/javascript' } });
  world.page('/corpus/worker.js', ({ url }) => js(`fetch(${JSON.stringify(param(url, 'ask'))}, { mode: 'no-cors' })`));
  world.page('/corpus/service-worker.js', ({ url }) => js(`addEventListener('install', (event) => event.waitUntil(fetch(${JSON.stringify(param(url, 'ask'))}, { mode: 'no-cors' })))`));
  world.page('/corpus/writes.js', ({ url }) => js(`document.write('<img src="${param(url, 'ask')}" alt="">')`));
  world.page('/corpus/redirect', ({ url }) => ({ body: '', status: 302, headers: { location: param(url, 'to') } }));
  world.page('/corpus/refresh.html', ({ url }) => ({ body: `<!doctype html><meta http-equiv="refresh" content="0;url=${param(url, 'to')}">` }));
  for (const { id } of vectors) world.page(`${THIRD_PARTY}/${id}/script.js`, `(globalThis.ran ??= []).push('${id}'); fetch('${THIRD_PARTY}/${id}/ran')`);
}

const headersOf = ({ policy, link }: Vector) => ({ ...(policy && { 'content-security-policy': policy }), ...(link && { link }) });

/** Serves these vectors, each way of loading temoin as asked for; gives the address to visit. */
export function serve(world: World, vectors: readonly Vector[], way: Way): string {
  const sent = way.delivery === 'flushed' ? { flushDelay: FLUSH_MS } : {};
  addFiles(world, vectors);
  world.page(THROUGH, '');
  // What decides elsewhere has a temoin of its own, whatever became of the page's.
  world.page(ELSEWHERE, documentOf([], { delivery: 'whole', temoin: 'present' }));
  for (const file of ['/dist/temoin.js', '/dist/temoin.all.js']) {
    if (way.temoin === 'slow') world.delay(file, SLOW_MS);
    if (way.temoin === 'missing') world.fail(file, 404);
    if (way.temoin === 'blocked') world.fail(file, 'cut');
  }
  if (!vectors.some(({ isApart }) => isApart)) return world.page('/corpus/together.html', documentOf(vectors, way), sent);
  const frames = vectors.map((vector) => {
    const place = `https://${vector.id}.site.test/corpus/vector.html`;
    world.page(place, documentOf([vector], way), { ...sent, headers: headersOf(vector) });
    return `<iframe src="${place}" title="${vector.id}" width="150" height="100"></iframe>`;
  });
  return world.page('/corpus/apart.html', `<!doctype html><title>Apart</title><link rel="icon" href="data:,">${frames.join('\n')}`);
}
