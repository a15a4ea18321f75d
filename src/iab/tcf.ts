/**
 * dist/temoin.tcf.js, loaded by a site’s own tag: the visitor’s choice as a TC string, by IAB Tech Lab’s own libraries. It takes a
 * CMP id that IAB Europe has given and a vendor list that the site serves, and refuses to run without: temoin is no registered CMP.
 *
 * `data-cmp-id` · `data-vendor-list="/tcf/vendor-list.json"` · `data-purposes="analytics:1,7,8 marketing:1,2,3,4"` ·
 * `data-vendors="2 755"` (default: all of the list) · `data-publisher-country="FR"` · `data-cmp-version` (default 1).
 */
import { CmpApi } from '@iabtechlabtcf/cmpapi';
import { GVL, TCModel, TCString, type VendorList } from '@iabtechlabtcf/core';
import type { CookieConsent } from '../page/api.js';
import { numbersIn, whenChosen, whenShown } from './said.js';

/** TCF policies, appendix A: 1 storage, 2–4 advertising, 7 its measurement, 8 of content, 9 audiences, 10 development. */
const PURPOSES = 'analytics:1,8,9,10 marketing:1,2,3,4,7';

const { dataset } = document.currentScript as HTMLScriptElement;
const cmpId = Number(dataset['cmpId']);
const list = dataset['vendorList'];

const refuse = (what: string): void => console.error(`[temoin] TCF is off: ${what}`);

/** The purposes whose every category is granted. */
function purposesOf(consent: CookieConsent): number[] {
  const said = (dataset['purposes'] ?? PURPOSES).split(/\s+/).map((pair) => pair.split(':')) as [string, string][];
  const all = new Set(said.flatMap(([, numbers]) => numbersIn(numbers)));
  return [...all].filter((purpose) => said.every(([name, numbers]) => !numbersIn(numbers).includes(purpose) || consent.granted(name)));
}

function encoded(consent: CookieConsent, gvl: GVL): string {
  const model = new TCModel(gvl);
  const purposes = purposesOf(consent);
  model.cmpId = cmpId;
  model.cmpVersion = Number(dataset['cmpVersion']) || 1;
  model.isServiceSpecific = true;
  model.publisherCountryCode = dataset['publisherCountry'] ?? 'AA';
  model.consentLanguage = 'EN';
  model.purposeConsents.set(purposes);
  const asked = dataset['vendors'] === undefined ? Object.keys(gvl.vendors).map(Number) : numbersIn(dataset['vendors']);
  const disclosed = asked.filter((id) => gvl.vendors[id]);
  // Consent for a vendor is consent for all that it asks consent for. No legitimate interest is ever claimed.
  model.vendorConsents.set(disclosed.filter((id) => gvl.vendors[id]!.purposes[0] !== undefined && gvl.vendors[id]!.purposes.every((purpose) => purposes.includes(purpose))));
  model.vendorsDisclosed.set(disclosed);
  // Whole days, as the policies want it: a string must not tell visitors apart.
  const day = new Date(new Date(consent.record?.decidedAt ?? Date.now()).setUTCHours(0, 0, 0, 0));
  model.created = model.lastUpdated = day;
  return TCString.encode(model);
}

async function begin(): Promise<void> {
  const answer = await fetch(list!);
  if (!answer.ok) return refuse(`data-vendor-list answers ${answer.status}`);
  const gvl = new GVL((await answer.json()) as VendorList);
  const api = new CmpApi(cmpId, Number(dataset['cmpVersion']) || 1, true);
  let isShown = !!document.querySelector('cookie-consent[open]');
  let last: CookieConsent | undefined;
  const update = (): void => {
    if (last) api.update(encoded(last, gvl), isShown);
  };
  whenShown((shown) => {
    isShown = shown;
    update();
  });
  whenChosen((consent) => {
    last = consent;
    update();
  });
}

if (!Number.isInteger(cmpId) || cmpId < 2) refuse('data-cmp-id is no id of a CMP registered with IAB Europe');
else if (!list) refuse('data-vendor-list names no vendor list of this site');
else begin().catch((error: unknown) => refuse(String(error)));
