/** One visitor's way through all that can be decided, the log judged at every turn. */
import type { Visit, World } from '../helpers/test.js';
import { asIn, notHeld, notLetIn, otherLeaks, seen, tooOften, type Deviation, type Verdict } from './judge.js';
import { ELSEWHERE, serve, THROUGH, type Way } from './pages.js';
import type { Vector } from './vector.js';

/** Hundreds of requests, in a browser that may have to share its machine. Nothing waits so long that is not missing. */
const COMES_WITHIN_MS = 60_000;

type Call = 'acceptAll' | 'rejectAll' | 'withdraw';

/** Decides in the page and in every frame of it. */
const decide = (visit: Visit, call: Call): Promise<void> =>
  visit.evaluate((temoin) => {
    for (const target of [window, ...Array.from({ length: frames.length }, (_, index) => frames[index]!)]) target.postMessage({ temoin }, '*');
  }, call);

/** A record of a yes for the site and all its hosts, for where no temoin is there to write one. */
const GRANT = `cookie_consent=${encodeURIComponent(
  JSON.stringify({ schema: 1, id: 'corpus', decidedAt: new Date(Date.now() - 1000).toISOString(), expiresAt: new Date(Date.now() + 9e8).toISOString(), noticeVersion: '1', choices: { analytics: true, multimedia: true }, services: {}, action: 'accept-all', source: 'banner' }),
)}; path=/; domain=.site.test`;

/** Gives what was not as it should be. */
export async function walk(visit: Visit, world: World, all: readonly Vector[], way: Way): Promise<Deviation[]> {
  const vectors = asIn(visit.engine, all);
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
  /** The last of the page's held scripts has had its turn; frames have none that all of them could run. */
  const isThrough = () => (isApart ? seen(world).size > 0 : world.log.requests(THROUGH).length > 0);
  const accept = () => decide(visit, 'acceptAll');
  /** What was under way when the visitor withdrew is not held against the gate; what is asked for once it is said is. */
  const withdraw = async () => {
    await decide(visit, 'withdraw');
    if (!isApart) await visit.waitFor(() => window.cookieConsent.record?.action === 'withdraw');
    world.log.forget();
  };
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
  await until(() => notLetIn(world, 'granted', vectors).length === 0 && isThrough(), accept);
  found.push(...notLetIn(world, 'granted', vectors));
  if (way.temoin === 'slow') return found;
  // WebKitGTK keeps no cookies for frames here: what comes again is undecided there.
  const comesAgain = !(isApart && visit.engine === 'webkit');
  await until(() => isThrough() || !comesAgain, come);
  found.push(...tooOften(world, 'returning', vectors));
  if (comesAgain && seen(world).size === 0) found.push({ id: 'all', verdict: 'returning', what: 'nothing was asked for' });
  await nothingAsked('withdrawn', withdraw, come);
  if (isApart) return found;

  await until(isThrough, accept);
  await visit.goto(ELSEWHERE, 'load');
  await withdraw();
  await nothingAsked('restored', () => visit.back());
  return found;
}
