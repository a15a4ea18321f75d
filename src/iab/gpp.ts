/**
 * dist/temoin.gpp.js, loaded by a site’s own tag: the visitor’s choice as a GPP string for the United States, by IAB Tech Lab’s
 * own library. https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform
 *
 * `data-sections="usnat usca"` (default `usnat`); `data-cmp-id` of a registered CMP (default 1: none).
 */
import { CmpApi, CmpDisplayStatus, CmpStatus, Sections, SignalStatus } from '@iabgpp/cmpapi';
import { policyOf, whenChosen, whenShown } from './said.js';

const { dataset } = document.currentScript as HTMLScriptElement;

const [NOT_APPLICABLE, YES, NO] = [0, 1, 2];
/** Of each opt-out: 1 opted out, 2 did not. */
const [OPTED_OUT, DID_NOT] = [1, 2];

const known = [...Sections.SECTION_ID_NAME_MAP].filter(([, name]) => /^us[a-z]{2,3}$/.test(name));
const wanted = (dataset['sections'] ?? 'usnat').split(/\s+/).filter(Boolean);
const sections = known.filter(([, name]) => wanted.includes(name));
for (const name of wanted) if (!sections.some(([, known]) => known === name)) console.warn(`[temoin] data-sections: ${name} is no section of a state. Allowed: ${known.map(([, known]) => known).join(', ')}`);

const api = new CmpApi(Number(dataset['cmpId']) || 1, 1);
api.setApplicableSections(sections.map(([id]) => id));
api.setSupportedAPIs(sections.map(([id, name]) => `${id}:${name}`));

/** A section has some of these: what it has not, the library refuses. */
function fill(name: string, values: Record<string, unknown>): void {
  // Names the section: only then it says which fields it has.
  api.setFieldValue(name, 'SaleOptOut', values['SaleOptOut']);
  const fields = Object.keys(api.getSection(name) as object);
  for (const [field, value] of Object.entries(values)) if (fields.includes(field)) api.setFieldValue(name, field, value);
}

whenChosen((consent) => {
  const { categories, gpc } = policyOf(consent);
  const sales = categories.filter(({ sale }) => sale);
  // One “no” to a sale is a “no” to all of them: the string knows but one.
  const answer = !sales[0] ? NOT_APPLICABLE : sales.every(({ name }) => consent.granted(name)) ? DID_NOT : OPTED_OUT;
  const notice = sales[0] ? YES : NOT_APPLICABLE;
  api.setSignalStatus(SignalStatus.NOT_READY);
  for (const [, name] of sections)
    fill(name, {
      SaleOptOut: answer,
      SharingOptOut: answer,
      TargetedAdvertisingOptOut: answer,
      SharingNotice: notice,
      ProcessingNotice: YES,
      SaleOptOutNotice: notice,
      SharingOptOutNotice: notice,
      TargetedAdvertisingOptOutNotice: notice,
      MspaCoveredTransaction: NO,
      MspaMode: NOT_APPLICABLE,
      MspaOptOutOptionMode: NOT_APPLICABLE,
      MspaServiceProviderMode: NOT_APPLICABLE,
      GpcSegmentIncluded: true,
      Gpc: gpc,
    });
  api.setCmpStatus(CmpStatus.LOADED);
  for (const [, name] of sections) api.fireSectionChange(name);
  // Last of all (GPP CMP API, “signalStatus”): from now on the string may be used.
  api.setSignalStatus(SignalStatus.READY);
});

whenShown((isShown) => api.setCmpDisplayStatus(isShown ? CmpDisplayStatus.VISIBLE : CmpDisplayStatus.HIDDEN));
