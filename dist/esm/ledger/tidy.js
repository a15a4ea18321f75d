import { cookieNames, expireCookie, removeKeys, matcher } from '../storage/cleanup.js';
import { STORES, patternsFor } from '../storage/stores.js';

function tidy({ categories }, granted, own) {
  const declared = categories.flatMap((category) => [category, ...category.services]);
  const mustGo = (kind, prefix = "") => {
    const of = (answer) => declared.flatMap((part) => granted(part.name) === answer ? patternsFor(prefix, part[kind]) : []);
    const [goes, stays] = [matcher(of(false)), matcher([...own, ...of(true)])];
    return { patterns: of(false), test: (name) => goes(name) && !stays(name) };
  };
  const { patterns, test } = mustGo("cookies");
  [...cookieNames(), ...patterns].filter(test).forEach(expireCookie);
  removeKeys(mustGo("storage").test);
  return Promise.all(
    STORES.map(async ({ prefix, names, remove }) => {
      const { patterns: patterns2, test: test2 } = mustGo("storage", prefix);
      const there = patterns2[0] ? await names().catch(() => []) : [];
      return Promise.all([...there, ...patterns2].filter(test2).map(remove));
    })
  ).catch(String);
}

export { tidy };
