import { categoryOf, marked, declared } from './fix.js';

const ASKING = "script,iframe,img,link,video,audio,source,embed,object,track,input,image";
const ADDRESSES = ["src", "href", "data", "poster", "srcset", "imagesrcset"];
function hostsOf(element) {
  const written = ADDRESSES.flatMap((name) => (element.getAttribute(name) ?? "").split(/,\s+/)).map((address) => address.trim().split(/\s/)[0]);
  return written.flatMap((address) => address && URL.canParse(address, document.baseURI) ? [new URL(address, document.baseURI).hostname] : []);
}
const isHeld = (element) => !!element.closest("[data-consent]");
function rowsOf(finding) {
  const { kind, name, standing, guess } = finding;
  const category = categoryOf(finding);
  const row = (element, fix) => ({ what: `${kind} ${name}`, standing, category, provider: guess?.provider ?? null, element, fix });
  const asking = kind === "third party" ? [...document.querySelectorAll(ASKING)].filter((element) => hostsOf(element).includes(name)) : [];
  const open = asking.filter((element) => !isHeld(element));
  if (open.length) return open.map((element) => row(element, marked(element, finding.service ?? category ?? "\u2026")));
  if (asking.length && standing !== "undeclared") return [];
  return [row(null, declared(finding))];
}
const toRows = ({ findings }, own = "") => findings.filter(({ kind, name, standing }) => /^(undeclared|declared but not granted)$/.test(standing) && !(kind === "third party" && name === own)).flatMap(rowsOf);

export { toRows };
