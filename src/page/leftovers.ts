import type { Policy } from '../core/policy.js';
import { readCookies } from '../storage/jar.js';

/** Whether anything lies in storage under a name that something denied declares, as far as its wildcard. */
export function leftovers({ categories }: Policy, granted: (name: string) => boolean): boolean {
  let seen = `\n${readCookies().replace(/; */g, '\n')}`;
  try {
    for (const area of [localStorage, sessionStorage]) seen += `\n${Object.keys(area).join('\n')}`;
  } catch {
    // Blocked: nothing lies there.
  }
  return categories
    .flatMap((category) => [category, ...category.services])
    .some(({ name, cookies, storage }) => !granted(name) && [...cookies, ...storage].some((pattern) => seen.includes(`\n${pattern.split('*')[0]}`)));
}
