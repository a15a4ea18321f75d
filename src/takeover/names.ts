/** Their names and ours: by what the site says in `map-from`, by being the same, by meaning the same. */
import { namesIn } from '../core/names.js';
import { ESSENTIAL, optional, type Category, type Policy } from '../core/policy.js';
import { canonical, categoryOf } from '../core/verdict.js';
import type { Choices } from '../core/decision.js';
import type { OldChoice } from './old-choice.js';

/**
 * What the others call our built-in categories. Purposes only, in small letters with hyphens: a service that somebody allowed
 * is not all that a category of ours stands for, so services are the same by name, or the site maps them.
 */
const MEAN: Readonly<Record<string, readonly string[]>> = {
  essential: namesIn('necessary essentials required mandatory strictly-necessary technical'),
  analytics: namesIn('statistics statistic stats analytic performance measurement audience-measurement audience'),
  multimedia: namesIn('media video videos external-media external-content embeds embedded-content'),
  preferences: namesIn('preference functional functionality functionalities personalization personalisation'),
  marketing: namesIn('advertisement advertisements advertising ads ad targeting'),
  social: namesIn('social-media social-network social-networks'),
};

const plain = (name: string): string => name.toLowerCase().replace(/^cookieyes-/, '').replace(/[_\s]+/g, '-');

/** [theirs, ours], from `map-from="theirs:ours …"` on the element, and `map-from="theirs …"` on what is meant. */
export function pairsOf(element: Element, { categories }: Policy): readonly (readonly [theirs: string, ours: string])[] {
  const pairs = namesIn(element.getAttribute('map-from')).map((pair) => {
    const at = pair.lastIndexOf(':');
    return [pair.slice(0, at), canonical(pair.slice(at + 1))] as const;
  });
  const parts = categories.flatMap((category) => [category, ...category.services]) as { name: string; 'map-from'?: string; mapFrom?: string }[];
  return [...pairs, ...parts.flatMap((part) => namesIn(part['map-from'] ?? part.mapFrom).map((theirs) => [theirs.replace(/:.*/, ''), part.name] as const))];
}

export type Pairs = ReturnType<typeof pairsOf>;

/** Only what was said yes to all over is yes; what has no answer is asked. */
const together = (answers: readonly (boolean | null)[]): boolean | undefined => (answers.includes(false) ? false : answers.includes(null) || !answers[0] ? undefined : true);

/** What an old choice answers of ours. Nothing is yes that was not; what it did not know is left out, and so denied and asked. */
export function translate({ answers, services }: OldChoice, policy: Policy, pairs: Pairs): Choices {
  const of = (theirs: readonly string[]) => theirs.filter((name) => answers.has(name)).map((name) => answers.get(name)!);
  const answerTo = (ours: string): boolean | undefined => {
    const mapped = of(pairs.flatMap(([theirs, name]) => (name === ours ? theirs : [])));
    if (mapped.length) return together(mapped);
    const known = [...answers.keys()];
    const same = of(known.filter((name) => plain(name) === ours));
    return together(same.length ? same : of(known.filter((name) => MEAN[ours]?.includes(plain(name)))));
  };
  const choices: Record<string, boolean> = {};
  const decide = (name: string, answer: boolean | undefined) => void (answer !== undefined && (choices[name] = answer));
  for (const category of optional(policy)) {
    // One by one inside a category that it allowed: those that are not among them were not allowed.
    const lists = [...(services ?? [])].filter(([theirs, list]) => list.length && names(theirs, policy, pairs).includes(category.name)).map(([, list]) => list);
    for (const { name } of category.services) decide(name, answerTo(name) ?? (lists[0] && lists.some((list) => list.some((theirs) => plain(theirs) === name || pairs.some((pair) => pair[0] === theirs && pair[1] === name)))));
    decide(category.name, whole(category, answerTo(category.name), choices));
  }
  return choices;
}

/** A category answered as such, or through all of its services. One that is sensitive may have been one click of many. */
function whole({ services, sensitive }: Category, answer: boolean | undefined, choices: Choices): boolean | undefined {
  const all = together(services.map(({ name }) => choices[name] ?? null));
  const found = answer ?? (services[0] && all);
  return sensitive && found ? undefined : found;
}

/** What one of their names is among ours; itself, which nobody grants, when it is nothing. */
export function names(theirs: string, policy: Policy, pairs: Pairs): readonly string[] {
  const mapped = pairs.flatMap(([name, ours]) => (name === theirs ? ours : []));
  if (mapped[0]) return mapped;
  const name = canonical(plain(theirs));
  if (categoryOf(name, policy)) return [name];
  const meant = Object.keys(MEAN).find((ours) => MEAN[ours]!.includes(name) && (ours === ESSENTIAL || categoryOf(ours, policy)));
  return [meant ?? theirs];
}
