/** One visitor's way through all that can be decided, the log judged at every turn. */
import type { Visit, World } from '../helpers/test.js';
import { notHeld, notLetIn, otherLeaks, seen, tooOften, type Deviation, type Verdict } from './judge.js';
import { ELSEWHERE, serve, type Way } from './pages.js';
import type { Vector } from './vector.js';

const COMES_WITHIN_MS = 20_000;

/** Decides in the page and in every frame of it. */
const decide = (visit: Visit, call: 'acceptAll' | 'rejectAll' | 'withdraw'): Promise<void> =>
  visit.evaluate((temoin) => {
    for (const target of [window, ...Array.from({ length: frames.length }, (_, index) => frames[index]!)]) target.postMessage({ temoin }, '*');
  }, call);

/** A record of a yes for the site and all its hosts, for where no temoin is there to write one. */
const GRANT = `cookie_consent=${encodeURIComponent(
  JSON.stringify({ schema: 1, id: 'corpus', decidedAt: new Date(Date.now() - 1000).toISOString(), expiresAt: new Date(Date.now() + 9e8).toISOString(), noticeVersion: '1', choices: { analytics: true, multimedia: true }, services: {}, action: 'accept-all', source: 'banner' }),
)}; path=/; domain=.site.test`;

/** Gives what was not as it should be. */
export async function walk(visit: Visit, world: World, vectors: readonly Vector[], way: Way): Promise<Deviation[]> {
  const where = serve(world, vectors, way);
  const found: Deviation[] = [];
  const isApart = vectors.some((vector) => vector.isApart);

  const nothingAsked = async (verdict: Verdict, ...acts: (() => Promise<void>)[]) => {
    for (const act of acts) {
      world.log.forget();
      await act();
      await world.log.settled();
      found.push(...notHeld(world, verdict, vectors));
    }
  };
  /** Acts, and waits until there is nothing more to come. */
  const until = async (isThere: () => boolean, act: () => Promise<void>) => {
    world.log.forget();
    await act();
    for (const end = Date.now() + COMES_WITHIN_MS; !isThere() && Date.now() < end; ) await world.log.settled(250);
    await world.log.settled();
  };
  const accept = () => decide(visit, 'acceptAll');
  // A reload that the last withdrawal has begun may still come in between.
  const come = () => visit.goto(where, 'load').catch(() => visit.goto(where, 'load'));

  await nothingAsked('undecided', come);
  // Reading ahead is what known leaks are made of: only surely so while a slow script blocks the parser.
  if (way.temoin === 'slow' && way.delivery === 'whole') found.push(...otherLeaks(world, visit.engine, vectors));
  if (way.temoin === 'missing' || way.temoin === 'blocked') {
    await visit.evaluate((cookie) => void (document.cookie = cookie), GRANT);
    await nothingAsked('returning', come);
    return found;
  }
  if (way.temoin === 'present') await nothingAsked('refused', () => decide(visit, 'rejectAll'), come);
  await until(() => notLetIn(world, 'granted', vectors).length === 0, accept);
  found.push(...notLetIn(world, 'granted', vectors));
  if (way.temoin === 'slow') return found;
  // WebKitGTK keeps no cookies for frames here: what comes again is undecided there.
  const comesAgain = !(isApart && visit.engine === 'webkit');
  await until(() => seen(world).size > 0 || !comesAgain, come);
  found.push(...tooOften(world, 'returning', vectors));
  if (comesAgain && seen(world).size === 0) found.push({ id: 'all', verdict: 'returning', what: 'nothing was asked for' });
  await nothingAsked('withdrawn', () => decide(visit, 'withdraw'), come);
  if (isApart) return found;

  await until(() => seen(world).size > 0, accept);
  await visit.goto(ELSEWHERE, 'load');
  await decide(visit, 'withdraw');
  await visit.waitFor(() => window.cookieConsent.record?.action === 'withdraw');
  await nothingAsked('restored', () => visit.back());
  return found;
}
