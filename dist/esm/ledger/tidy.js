import { cookieNames, expireCookie, removeKeys, matcher } from '../storage/cleanup.js';

function tidy({ categories }, granted, own) {
  const declared = categories.flatMap((category) => [category, ...category.services]);
  const mustGo = (kind) => {
    const of = (answer) => declared.flatMap((part) => granted(part.name) === answer ? part[kind] : []);
    const [goes, stays] = [matcher(of(false)), matcher([...own, ...of(true)])];
    return { patterns: of(false), test: (name) => goes(name) && !stays(name) };
  };
  const { patterns, test } = mustGo("cookies");
  [...cookieNames(), ...patterns].filter(test).forEach(expireCookie);
  removeKeys(mustGo("storage").test);
}

export { tidy };
