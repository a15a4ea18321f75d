import { namesIn } from '../core/names.js';
import { ESSENTIAL, optional } from '../core/policy.js';
import { canonical, categoryOf } from '../core/verdict.js';

const MEAN = {
  essential: namesIn("necessary essentials required mandatory strictly-necessary technical"),
  analytics: namesIn("statistics statistic stats analytic performance measurement audience-measurement audience"),
  multimedia: namesIn("media video videos external-media external-content embeds embedded-content"),
  preferences: namesIn("preference functional functionality functionalities personalization personalisation"),
  marketing: namesIn("advertisement advertisements advertising ads ad targeting"),
  social: namesIn("social-media social-network social-networks")
};
const plain = (name) => name.toLowerCase().replace(/^cookieyes-/, "").replace(/[_\s]+/g, "-");
function pairsOf(element, { categories }) {
  const pairs = namesIn(element.getAttribute("map-from")).map((pair) => {
    const at = pair.lastIndexOf(":");
    return [pair.slice(0, at), canonical(pair.slice(at + 1))];
  });
  const parts = categories.flatMap((category) => [category, ...category.services]);
  return [...pairs, ...parts.flatMap((part) => namesIn(part["map-from"] ?? part.mapFrom).map((theirs) => [theirs.replace(/:.*/, ""), part.name]))];
}
const together = (answers) => answers.includes(false) ? false : answers.includes(null) || !answers[0] ? void 0 : true;
function translate({ answers, services }, policy, pairs) {
  const of = (theirs) => theirs.filter((name) => answers.has(name)).map((name) => answers.get(name));
  const answerTo = (ours) => {
    const mapped = of(pairs.flatMap(([theirs, name]) => name === ours ? theirs : []));
    if (mapped.length) return together(mapped);
    const known = [...answers.keys()];
    const same = of(known.filter((name) => plain(name) === ours));
    return together(same.length ? same : of(known.filter((name) => MEAN[ours]?.includes(plain(name)))));
  };
  const choices = {};
  const decide = (name, answer) => void (answer !== void 0 && (choices[name] = answer));
  for (const category of optional(policy)) {
    const lists = [...services ?? []].filter(([theirs, list]) => list.length && names(theirs, policy, pairs).includes(category.name)).map(([, list]) => list);
    for (const { name } of category.services) decide(name, answerTo(name) ?? (lists[0] && lists.some((list) => list.some((theirs) => plain(theirs) === name || pairs.some((pair) => pair[0] === theirs && pair[1] === name)))));
    decide(category.name, whole(category, answerTo(category.name), choices));
  }
  return choices;
}
function whole({ services, sensitive }, answer, choices) {
  const all = together(services.map(({ name }) => choices[name] ?? null));
  const found = answer ?? (services[0] && all);
  return sensitive && found ? void 0 : found;
}
function names(theirs, policy, pairs) {
  const mapped = pairs.flatMap(([name2, ours]) => name2 === theirs ? ours : []);
  if (mapped[0]) return mapped;
  const name = canonical(plain(theirs));
  if (categoryOf(name, policy)) return [name];
  const meant = Object.keys(MEAN).find((ours) => MEAN[ours].includes(name) && (ours === ESSENTIAL || categoryOf(ours, policy)));
  return [meant ?? theirs];
}

export { names, pairsOf, translate };
