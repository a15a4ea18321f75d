import type { Policy } from './policy.js';

/** The categories and services of a site that may run. */
export const grantedIn = ({ categories }: Policy, granted: (name: string) => boolean): string[] =>
  categories.flatMap((category) => [category, ...category.services].flatMap(({ name }) => (granted(name) ? name : [])));
