import { resolveCname } from 'node:dns/promises';
import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync, existsSync, readFileSync, mkdtempSync, mkdirSync, rmSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, dirname, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { setTimeout as setTimeout$1 } from 'node:timers/promises';
import { spawn } from 'node:child_process';

class UsageError extends Error {
  name = "UsageError";
}
class CannotAudit extends Error {
  name = "CannotAudit";
}

const made = /* @__PURE__ */ new Map();
function fits(pattern, name) {
  if (!pattern.includes("*")) return pattern === name;
  let expression = made.get(pattern);
  if (!expression) {
    expression = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*")}$`);
    made.set(pattern, expression);
  }
  return expression.test(name);
}
const listOf = (value) => typeof value === "string" ? value.split(/[\s,]+/).filter(Boolean) : value ?? [];

const RULES = {
  "storage-before-consent": ["error", "Something that needs consent is stored before it is given."],
  "request-before-consent": ["error", "A service that needs consent is contacted before it is given."],
  "unknown-third-party-before-consent": ["warn", "A third party that nobody has classified is contacted before consent."],
  "ip-transfer-before-consent": ["warn", "Fonts, code or files come from a third party, which learns the visitor\u2019s address."],
  "unclassified-item": ["info", "An item could not be classified: declare it."],
  "storage-after-reject": ["error", "Something that was refused is stored."],
  "request-after-reject": ["error", "A service that was refused is contacted."],
  "category-leak": ["error", "A category that was not chosen stores or is contacted."],
  "withdraw-ineffective": ["error", "Something goes on after consent was withdrawn."],
  "withdraw-residue": ["warn", "Something that could be deleted stays after consent was withdrawn."],
  "accept-ineffective": ["warn", "A declared service does not load although it was accepted."],
  "gpc-ignored": ["error", "Marketing goes on although the browser sends Global Privacy Control."],
  "undeclared-item": ["warn", "Something was seen that the site does not declare."],
  "declared-not-seen": ["info", "The site declares something that was never seen."],
  "wrong-category": ["warn", "The site declares something as what it is known not to be."],
  "lifetime-mismatch": ["warn", "A cookie asks to live longer than declared."],
  "lifetime-too-long": ["warn", "A cookie asks to live longer than is allowed."],
  "identifier-in-necessary": ["warn", "A \u201Cnecessary\u201D cookie identifies the visitor to a third party."],
  "banner-missing": ["error", "Things that need consent, and nothing that asks for it."],
  "reject-harder": ["error", "Refusing takes more than accepting."],
  "reject-less-visible": ["warn", "The button that refuses is smaller or paler than the one that accepts."],
  preticked: ["error", "Boxes are ticked in advance."],
  "no-withdraw-link": ["error", "Nothing on the page lets a visitor withdraw."],
  "focus-trap": ["warn", "The keyboard does not reach the button that refuses."],
  wall: ["warn", "The page cannot be used without accepting."],
  "choice-not-kept": ["error", "The banner comes back after a choice."],
  "must-ask-again": ["error", "The banner does not come back although the choice has ended."],
  "cname-cloaking": ["warn", "A tracker stands under a name of the site\u2019s own."],
  fingerprinting: ["warn", "The device is read out as fingerprints are made."],
  "consent-mode-mismatch": ["error", "Consent Mode says granted, the visitor has not."],
  "tcf-mismatch": ["error", "The TCF signal says consent, the visitor has not."],
  "gpp-mismatch": ["error", "A GPP or US privacy signal says that the visitor has not opted out, the visitor has."],
  "blocked-attempt": ["warn", "This browser refused a cookie that another would have kept."],
  "ignore-ended": ["warn", "An entry of the ignore list has ended."]
};
const RULE_IDS = Object.keys(RULES);

const pageFits = (pattern, page) => fits(`*${pattern}*`, page);
function levelOf(rule, page, { rules = {}, overrides = [], strict }) {
  const here = overrides.filter(({ match }) => pageFits(match, page)).map((override) => override.rules?.[rule]).filter((level) => level !== void 0);
  const told = here.at(-1) ?? rules[rule];
  if (told) return { level: told, told: true };
  if (strict && rule === "undeclared-item") return { level: "error", told: true };
  return { level: RULES[rule][0], told: false };
}

function baselineIn(file) {
  if (!file || !existsSync(file)) return { known: {} };
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new UsageError(`${file} is no baseline: it cannot be read as JSON.`);
  }
}
function writeBaseline(file, { findings }) {
  const known = Object.fromEntries(findings.map(({ fingerprint, rule, subject, host }) => [fingerprint, `${rule} ${subject} ${host}`.trim()]).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(file, `${JSON.stringify({ known }, null, 2)}
`);
}
const covers = ({ rule, subject, page }, finding) => (!rule || rule === finding.rule) && (!subject || fits(subject, finding.subject) || fits(subject, finding.host)) && (!page || finding.pages.every((one) => pageFits(page, one)));
function ended(entry, config) {
  const subject = [entry.rule, entry.subject, entry.page].filter(Boolean).join(" ") || "everything";
  const { level } = levelOf("ignore-ended", entry.page ?? "", config);
  if (level === "off") return [];
  const fingerprint = createHash("sha256").update(`ignore-ended
${subject}`).digest("hex").slice(0, 16);
  return [
    {
      ...{ rule: "ignore-ended", level, message: `\u201C${subject}\u201D was ignored until ${entry.until}: ${entry.reason}`, fix: "Mend it, or give another reason and date.", subject, host: "" },
      ...{ purpose: null, confidence: null, source: null, vendor: null, scenarios: [], steps: [], pages: [], by: null, fingerprint, accepted: null }
    }
  ];
}
function accept$1(findings, config) {
  const { known } = baselineIn(config.baseline);
  const now = Date.parse(config.now ?? "") || Date.now();
  const isOver = ({ until }) => until !== void 0 && now >= Date.parse(until) + 864e5;
  const entries = config.ignore ?? [];
  const accepted = findings.map((finding) => {
    const entry = entries.find((one) => !isOver(one) && covers(one, finding));
    return { ...finding, accepted: entry ? entry.reason : finding.fingerprint in known ? "in the baseline" : null };
  });
  return [...accepted, ...entries.filter(isOver).flatMap((entry) => ended(entry, config))];
}

function bare(url) {
  try {
    const { protocol, host, pathname } = new URL(url);
    return /^(https?|wss?):$/.test(protocol) ? `${protocol}//${host}${pathname}` : `${protocol}`;
  } catch {
    return url;
  }
}
const hostOf = (url) => {
  try {
    return new URL(url).hostname;
  } catch {
    return "";
  }
};
const framesOf = (stack) => [...stack.matchAll(/(?:\(|at )((?:https?|blob|file):\S+?):(\d+):(\d+)\)?$/gm)].map(([, url = "", line, column]) => ({ url, line: Number(line), column: Number(column) }));
const TAG_MANAGER = /(googletagmanager\.com\/gtm|tagcommander\.com|tags\.tiqcdn\.com|assets\.adobedtm\.com)/;
function framesOfInitiator({ url, lineNumber, stack }) {
  const frames = [];
  for (let part = stack; part; part = part.parent) {
    frames.push(...part.callFrames.map((frame) => ({ url: frame.url, line: frame.lineNumber + 1, column: frame.columnNumber + 1 })));
  }
  if (frames.length === 0 && url) frames.push({ url, line: (lineNumber ?? 0) + 1, column: 1 });
  return frames.filter((frame) => frame.url);
}
class Chains {
  #by = /* @__PURE__ */ new Map();
  note(url, initiator) {
    if (!this.#by.has(url)) this.#by.set(url, framesOfInitiator(initiator));
  }
  /** Who asked for this address. */
  of(url, page) {
    return this.origin(this.#by.get(url) ?? [], page);
  }
  /** The code behind these frames: the innermost that is not a tag manager. */
  origin(frames, page) {
    const first = frames.find(({ url }) => !TAG_MANAGER.test(url)) ?? frames[0];
    if (!first) return null;
    const chain = [];
    const add = (url) => {
      const name = bare(url);
      if (chain.at(-1) !== name && !chain.includes(name)) chain.push(name);
    };
    for (const { url } of frames) add(url);
    for (let last = frames.at(-1), steps = 0; last && steps < 8; steps++) {
      const parents = this.#by.get(last.url);
      if (!parents?.length) break;
      for (const { url } of parents) add(url);
      last = parents.at(-1);
    }
    if (page && chain.at(-1) !== bare(page)) add(page);
    return { script: bare(first.url), line: first.line, column: first.column, chain };
  }
}

const KINDS = {
  cookie: "Cookie",
  localStorage: "localStorage key",
  sessionStorage: "sessionStorage key",
  indexedDB: "Database",
  cache: "Cache",
  serviceWorker: "Service worker",
  request: "Request to",
  socket: "WebSocket to"
};
function nameOf({ kind, name, host, is }) {
  const about = [is.purpose, is.vendor].filter(Boolean).join(", ");
  return `${KINDS[kind]} ${kind === "request" || kind === "socket" ? host : name} (${about})`;
}
function draft(rule, event, message, fix) {
  const { is, host, name, kind, by, step } = event;
  const subject = kind === "request" || kind === "socket" ? host : name;
  const base = { rule, subject, host, message, fix, step: step.name, page: step.page, by, purpose: is.purpose, confidence: is.confidence, source: is.source, vendor: is.vendor };
  return is.confidence === "low" ? { ...base, atMost: "warn" } : base;
}
const plain = (rule, subject, page, message, fix, step = "") => ({
  ...{ rule, subject, host: URL.canParse(page) ? new URL(page).hostname : "", message, fix, step, page },
  ...{ by: null, purpose: null, confidence: null, source: null, vendor: null }
});

const area = ({ width, height }) => width * height;
const PALE = 3;
function buttons({ url, banner: banner2 }) {
  const { accept, reject, clicksToAccept, clicksToReject, wall, keyboard, preticked } = banner2;
  const found = [];
  if (clicksToAccept !== null && (clicksToReject === null || clicksToReject > clicksToAccept)) {
    const count = clicksToReject === null ? "cannot be done in the banner" : `takes ${clicksToReject} clicks`;
    found.push(plain("reject-harder", "reject", url, `Refusing ${count}, accepting takes ${clicksToAccept}.`, "Put \u201CReject all\u201D beside \u201CAccept all\u201D, on the first layer."));
  }
  if (accept && reject) {
    const small = area(reject) * 2 < area(accept);
    const pale = reject.contrast !== null && accept.contrast !== null && reject.contrast < PALE && reject.contrast * 1.5 < accept.contrast;
    if (small || pale) found.push(plain("reject-less-visible", "reject", url, `The button that refuses is ${[small && "less than half as large", pale && "much paler"].filter(Boolean).join(" and ")} than the one that accepts.`, "Give both buttons one style."));
  }
  if (preticked.length > 0) found.push(plain("preticked", preticked.join(" "), url, `Ticked in advance: ${preticked.join(", ")}.`, "Let every optional box begin empty."));
  if (wall) found.push(plain("wall", "banner", url, "The banner covers the page and offers only to accept.", "Offer \u201CReject all\u201D, and let the page be read without a choice."));
  if (keyboard === false) found.push(plain("focus-trap", "reject", url, "Pressing Tab 60 times does not reach the button that refuses.", "Put the banner early in the document, with real buttons."));
  return found;
}
function banner(observation) {
  const { url, banner: banner2, asksAgain, mustAsk, scenario, steps } = observation;
  return [
    ...buttons(observation),
    ...banner2.reopens === false && scenario === "withdraw" ? [plain("no-withdraw-link", "withdraw", url, "Nothing was found on the page that lets a visitor change or withdraw the choice.", 'Put a link to the settings on every page, for example <a href="#cookie-consent">Cookie settings</a>.')] : [],
    ...asksAgain ? [plain("choice-not-kept", "banner", url, `The banner is back after a choice (${scenario}).`, "Store the choice, a refusal as well, and read it before showing the banner.", steps.at(-1)?.name)] : [],
    ...mustAsk ? [plain("must-ask-again", scenario, url, scenario === "expired" ? "A year later the old choice still holds." : "Another version of the notice does not ask again.", "Let a choice end, and ask again when the notice has changed.")] : []
  ];
}

var cookies = ".ASPXANONYMOUS\tf\tAzure / Microsoft\n.ASPXAUTH\tf\tAzure / Microsoft\n.AspNetCore.Antiforgery.*\tf\tMicrosoft\n.AspNetCore.Mvc.CookieTempDataProvider\tf\tAzure / Microsoft\n.auth\tf\tAFAS\n.secureclient\tf\tAFAS\n.securesession\tf\tAFAS\n.stateflags\tf\tAFAS\n1.gif\tf\tCookiebot\n1P_JAR\tm\tGoogle\tgstatic.com\n33x_ps\tm\t33Across\t33across.com\n3pi\tm\tID5\tid5-sync.com\n72ddbc27\tf\tDynatrace\nA\tm\tGoogle\tgoogle.com\nA1\tm\tYahoo\nA1S\tm\tYahoo\nA3\tm\tYahoo\tyahoo.com\nAA003\tm\tAtlas\tatdmt.com\nAADNonce.forms\tf\tMicrosoft Dynamics\tforms.office.comm\nAADSSO\tf\tBing / Microsoft\tmicrosoft.com\nABSELB\tm\tLinkedIn\tlinkedin.com\nABTasty\ta\tABTasty\nABTastySession\ta\tABTasty\nACCOUNT_CHOOSER\tf\tGoogle\taccounts.google.com\nACH01\tm\tBing / Microsoft\tbing.com microsoft.com\nACL\tm\tBing / Microsoft\tbing.com\nACLK_DATA\tm\tGoogle AdSense\nACLUSR\tm\tBing / Microsoft\tbing.com\nADKUID\tm\tAdkernel\tadkernel.com\nADS_VISITOR_ID\tm\tGoogle Ads\tgoogle.com\nADUSERCOOKIE\tm\tPubMatic\tpubmatic.com\nAEC\tf\tGoogle Ads\tgoogle.com\nAFFICHE_W\ta\tWeborama\tweborama.fr\nAID\tm\tGoogle\tgoogle.com\nAKA_A2\tf\tAkamai\nAMCVS_*\tm\tAdobe Audience Manager\nAMCV_*\tm\tAdobe Audience Manager\nAMP_*\ta\tAmplitude\tcdn.amplitude.com\nAMP_MKTG_*\ta\tAmplitude\tcdn.amplitude.com\nAMP_TEST\ta\tAmplitude\tcdn.amplitude.com\nAMP_TLDTEST\ta\tAmplitude\tcdn.amplitude.com\nAMP_TOKEN\ta\tGoogle Analytics\nANID\tf\tGoogle AdSense\nANON\tm\tBing / Microsoft\tmicrosoft.com\nANONCHK\tm\tBing / Microsoft\tmicrosoft.com\nAPC\tm\tDoubleClick/Google Marketing\tdoubleclick.net\nAPID\tm\tYahoo\tadvertising.com\nAPIDTS\tm\tYahoo\tyahoo.com\nAPISID\tm\tGoogle\tgoogle.com\nARRAffinity\tf\tAzure / Microsoft\nARRAffinitySameSite\tf\tAzure / Microsoft\nASLBSA\tf\tAzure / Microsoft\nASLBSACORS\tf\tAzure / Microsoft\nASP.NET_Sessio\tf\tMicrosoft\nASP.NET_Sessio_Fallback\tf\tMicrosoft\nASP.NET_SessionId\tf\tASP.net\nASPSESSIO*\tf\tAzure / Microsoft\nATN\tm\tAtlas\tatdmt.com\nAUTH_SESSION_ID\tf\tKeycloak\nAUTH_SESSION_ID_LEGACY\tf\tKeycloak\nAWSALB\tf\tAmazon Web Services\nAWSALBCORS\tf\tAmazon Web Services\nAWSALBTG\tf\tAmazon Web Services\nAWSALBTGCORS\tf\tAmazon Web Services\nAWSELB\tf\tAmazon Web Services\nAWSELBCORS\tf\tAmazon Web Services\nActionSetHistory\ta\tQualtrics\nAdID\tm\tGoogle\nAlteonP\tf\tAlteon\nAnalyticsSyncHistory\ta\tLinkedIn\tlinkedin.com\nApplicationGatewayAffinity\tf\tAzure / Microsoft\nApplicationGatewayAffinityCORS\tf\tAzure / Microsoft\nAwinChannelCookie\tm\tAwin\nBAYEAX_BROWSER\tf\tSalesforce\nBCP\tm\tBing / Microsoft\tbing.com\nBCPermissionLevel\tf\tBlueconic.com\nBCReferrerOverrule\tm\tBlueconic.com\tblueconic.net\nBCRefusedObjectives\tm\tBlueconic.com\tblueconic.net\nBCRevision\tm\tBlueconic.com\nBCSessionID\tm\tBlueconic.com\nBCTempID\tm\tBlueconic.com\tblueconic.net\nBCTracking\tm\tBlueconic.com\nBFB\tm\tBing / Microsoft\tbing.com\nBFBUSR\tm\tBing / Microsoft\tbing.com\nBIGipServer*\tf\tf5 BIG-IP\nBLUEID\tm\tBlue\tgetblue.io\nBSWtracker\tm\tvmg.host\tvmg.host\nBVBRANDID\ta\tBazaar Voice\tnetwork.bazaarvoice.com\nBVBRANDSID\ta\tBazaar Voice\tnetwork.bazaarvoice.com\nBVID\tm\tBazaar Voice\tnetwork.bazaarvoice.com\nBVSID\tm\tBazaar Voice\tnetwork.bazaarvoice.com\nBizographicsOptOut\tm\tLinkedIn\tlinkedin.com\nBlurTime\ta\tQualtrics\nBrowserId\tf\tSalesforce\tsalesforce.com\nBrowserId_sec\tf\tSalesforce\tsalesforce.com\nC\tm\tAdform\tadform.net\nC1\ta\tcomScore\tnl.sitestat.com\nCAID\tm\tCommand Act\nCAKEPHP\tf\tCakePHP\nCC\tm\tBing / Microsoft\tmicrosoft.com\nCFFC*\tm\tAdform\tadform.net\nCGIC\tf\tGoogle\nCGISESSID\tf\tPerl\nCLID\ta\tMicrosoft\tclarity.ms\nCM\tm\tAdform\tadform.net\nCM14\tm\tAdform\tadform.net\nCMID\tm\tCasale Media\tcasalemedia.com\nCMPRO\tm\tCasale Media\tcasalemedia.com\nCMPS\tm\tCasale Media\tcasalemedia.com\nCMRUM3\tm\tCasale Media\tcasalemedia.com\nCMSCookieLevel\tf\tKentico\nCMSCsrfCookie\tf\tKentico\nCMSLandingPageLoaded\ta\tKentico\nCMSPreferredCulture\tf\tKentico\nCMST\tm\tCasale Media\tcasalemedia.com\nCMSUserPage\ta\tKentico\nCOKENBLD\tf\tPubMatic\tpubmatic.com\nCOMPASS\tm\tGoogle\tgoogle.com\nCONSENT\tf\tGoogle\tgstatic.com\nCOOKIELAW\tf\tLightspeed\nCOOKIELAW_ADS\tf\tLightspeed\nCOOKIELAW_SOCIAL\tf\tLightspeed\nCOOKIELAW_STATS\tf\tLightspeed\nCPSessID\ta\tQualtrics\nCRAFT_CSRF_TOKEN\tf\tCraftCMS\nCT*\tm\tAdform\tadform.net\nCTK\ta\tIndeed\tindeed.com\nCX_*\tf\tSurveyMonkey\nCart\tf\tShopify\tshopify.com\nClickAndChange\tf\tJimdo\nComp\tm\tSmartadserver\tsmartadserver.com\nConversion\tm\tGoogle Ads\twww.googleadservices.com\nCookieConsent\tf\tCookiebot\nCookieConsentBulkSetting-*\tf\tCookiebot\nCookieConsentBulkTicket\tf\tCookiebot\tcookiebot.com\nCookieConsentPolicy*\tf\tSalesforce\tsalesforce.com\nCookieControl\tf\tCivic\nCookieLawInfoConsent\tf\tCookie Law Info\nCookieScriptConsent\tf\tCookie Script\nCraftSessionId\tf\tCraftCMS\nCrossConsent\tf\tCookiebot\nCurrentContact\ta\tKentico\nDEVICE_INFO\tf\tYoutube\tyoutube.com\nDG_HID\tm\tFunda\tfunda.nl\nDG_IID\tm\tFunda\tfunda.nl\nDG_SID\tm\tFunda\tfunda.nl\nDG_UID\tm\tFunda\tfunda.nl\nDG_ZID\tm\tFunda\tfunda.nl\nDG_ZUID\tm\tFunda\tfunda.nl\nDISPATCHER\tm\tAdxcore\tdispatcher.adxcore.com\nDLBCTLYOXA\tf\tCommand Act\nDPFQ\tm\tPubMatic\tpubmatic.com\nDPPIX_ON\tm\tPubMatic\tpubmatic.com\nDPSync*\tm\tPubMatic\tpubmatic.com\nDSID\tm\tDoubleClick/Google Marketing\tdoubleclick.net\nDSID\tm\tGoogle\nDSP2F_*\tm\tAdkernel\tadkernel.com\nDSP_UID\tm\tFidelity-media.com\tfidelity-media.com\nDV\tm\tGoogle\tgoogle.com\nDYID\tf\tDynamic Yield\tdynamicyield.com\nDYSES\tf\tDynamic Yield\tdynamicyield.com\nDatadome\tf\tDatadome\nDcLcid\tf\tMicrosoft Dynamics\tforms.office.comm\nDigiTrust.v1.identity\tm\tAdform\tadform.net\nDotMetrics.DeviceKey\ta\tDotmetrics\tdotmetrics.net\nDotMetrics.SessionCookieTemp\ta\tDotmetrics\tdotmetrics.net\nDotMetrics.SessionCookieTempTimed\ta\tDotmetrics\tdotmetrics.net\nDotMetrics.UniqueUserIdentityCookie\ta\tDotmetrics\tdotmetrics.net\nDotomiSession_*\tm\tDotomi\tdotomi.com\nDotomiStatus\tm\tDotomi\tdotomi.com\nDotomiSync\tm\tDotomi\tdotomi.com\nDotomiUser\tm\tDotomi\tdotomi.com\nDynamics365PortalAnalytics\tf\tAzure / Microsoft\nEBFC*\tm\tAdform\tadform.net\nEBFCD*\tm\tAdform\tadform.net\nEE\tm\tNielsen\texelator.com\nELOQUA\ta\tOracle\teloqua.com\nELQSTATUS\ta\tOracle\teloqua.com\nFCCDCF\ta\tGoogle\nFCNEC\ta\tGoogle\nFDLBCAMPAIGNCDOM\tf\tCommand Act\nFDLBCTLY\tf\tCommand Act\nFDLBFIRST\tf\tCommand Act\nFDLBFIRSTAPI\tf\tCommand Act\nFDLBFIRSTCAMPAIGN\tf\tCommand Act\nFDLBFIRSTCAMPAIGNEF\tf\tCommand Act\nFDLBFIRSTCMP\tf\tCommand Act\nFDLBFIRSTDATA\tf\tCommand Act\nFDLBFIRSTEVENTS\tf\tCommand Act\nFDLBFIRSTTMS\tf\tCommand Act\nFLC\tm\tDoubleClick/Google Marketing\tdoubleclick.net\nFPAU\tm\tGoogle Analytics\nFPGCLAW\tm\tGoogle Ads\nFPGCLDC\tm\tGoogle\tgoogle.com\nFPGCLGB\tm\tGoogle Ads\nFPGSID\tf\tGoogle\nFPID\ta\tGoogle Analytics\nFPLC\ta\tGoogle Analytics\nFPtrust\tf\tPubMatic\tpubmatic.com\nFedAuth\tf\tSalesforce\nFocusTime\ta\tQualtrics\nForceFlashSite\tf\tWix.com\twix.com\nFunctionalCookie\tf\tOneTrust\nGA_OPT_OUT\tf\tGoogle Analytics\tgoogle-analytics.com\nGCLB\tf\tGoogle\nGCM\tm\tAdform\tadform.net\nGED_PLAYLIST_ACTIVITY\tm\tGoogle AdSense\nGN_PREF\tm\tGoogle\tnews.google.com\nGPS\tm\tYoutube\tyoutube.com\nGRV_BHV_BRND_*\tm\tGroovinads\tgroovinads.com\nGRV_BHV_DATE*\tm\tGroovinads\tgroovinads.com\nGRV_BHV_IDCAT*\tm\tGroovinads\tgroovinads.com\nGRV_BHV_IDCC*\tm\tGroovinads\tgroovinads.com\nGRV_BHV_SKU*\tm\tGroovinads\tgroovinads.com\nGRV_BHV_UID*\tm\tGroovinads\tgroovinads.com\nGRV_IDU\tm\tGroovinads\tgroovinads.com\nGRV_google\tm\tGroovinads\tgroovinads.com\nGSLM_*\tf\tSAP\nGUC\tm\tYahoo\tyahoo.com\nG_AUTHUSER_H\tf\tGoogle\taccounts.google.com\nGdyn\ta\tGemius\tgemius.pl\nGeoIP\ta\tWikimedia\twikimedia.org\nGoogleAdServingTest\tm\tDoubleClick/Google Marketing\nHAAPPLB\tf\tCivic\nHACIVIC\tf\tCivic\nHACIVICLB\tf\tCivic\nHAPLB3A\tm\tSonobi\tgo.sonobi.com\nHAPLB5S\tm\tSonobi\tgo.sonobi.com\nHAPLB8*\tm\tSonobi\tgo.sonobi.com\nHMACCOUNT\ta\tBaidu\nHSID\tm\tGoogle\tgoogle.com\nHm_lpvt_\ta\tBaidu\nHm_lvt_\ta\tBaidu\nHost-ERIC_PROD-\tf\tSalesforce\nID\tm\tDoubleClick/Google Marketing\tdoubleclick.net\nIDE\tm\tDoubleClick/Google Marketing\tdoubleclick.net\nIDSYNC\tm\tYahoo\tyahoo.com\nIMRID\tm\tNielsen\timrworldwide.com\nINDEED_CSRF_TOKEN\tf\tIndeed\nINGRESSCOOKIE\tf\tNGINX Ingresss\nIRLD\tm\tLinkedIn\tlinkedin.com\nJSESSIO\tf\tOracle\nJSESSIONID*\tf\tJ2EE\nKADUSERCOOKIE\tm\tPubMatic\tpubmatic.com\nKCCH\tm\tPubMatic\tpubmatic.com\nKC_AUTH_STATE\tf\tKeycloak\nKC_RESTART\tf\tKeycloak\nKC_START\tf\tKeycloak\nKC_STATE_CHECKER\tf\tKeycloak\nKEYCLOAK_IDENTITY\tf\tKeycloak\nKEYCLOAK_LOCALE\tf\tKeycloak\nKEYCLOAK_REMEMBER_ME\tf\tKeycloak\nKEYCLOAK_SESSION\tf\tKeycloak\nKRTBCOOKIE_*\tm\tPubMatic\tpubmatic.com\nKTPCACOOKIE\tf\tPubMatic\tpubmatic.com\nKelkooID\tm\tKelkoo\tkelkoogroup.net\nKievRPSAuth\tf\tBing / Microsoft\tmicrosoft.com\nKiyohnl\tf\tKiyoh\tkiyoh.nl\nLANG\tf\tPiano\ttinypass.com\nLANG_CHANGED\tf\tPiano\ttinypass.com\nLOGIN_INFO\tf\tYoutube\tyoutube.com\nLSID\tm\tGoogle\tgoogle.com\nLSOLH\tf\tGoogle\taccounts.google.com\nMC0\tf\tBing / Microsoft\tmicrosoft.com\nMC1\tm\tBing / Microsoft\tbing.com microsoft.com\nMH\tm\tBing / Microsoft\tmicrosoft.com\nMONITOR_WEB_ID\tm\tTikTok\tmon-va.byteoversea.com\nMR\tm\tBing / Microsoft\tbing.com microsoft.com\nMRM_UID\tm\tFreeWheel\tstickyadstv.com\nMS0\tf\tBing / Microsoft\tmicrosoft.com\nMSFPC\tm\tBing / Microsoft\tbing.com microsoft.com\nMSNRPSAuth\tf\tBing / Microsoft\tmicrosoft.com\nMSO*\tf\tMicrosoft\nMSPAuth\tf\tBing / Microsoft\tmicrosoft.com\nMSPProf\tf\tBing / Microsoft\tmicrosoft.com\nMSPTC\tm\tBing / Microsoft\tbing.com\nMUID\tm\tBing / Microsoft\tbing.com microsoft.com\nMUIDB\tm\tBing / Microsoft\tbing.com microsoft.com\nMicrosoftApplicationsTelemetryDeviceId\ta\tMicrosoft\nNAP\tm\tBing / Microsoft\tmicrosoft.com\nNEXT_LOCALE\tf\tNext\nNID\tm\tGoogle\tgoogle.com\nNOPCOMMERCE.AUTH\tf\tnopCommerce\nNPA*\tm\tGroovinads\tgroovinads.com\nNSC_*\tf\tCitrix\nNetWorkProbeLimit\ta\tWikimedia\twikimedia.org\nNop.customer\tf\tnopCommerce\nNopCommerce.RecentlyViewedProducts\tf\tnopCommerce\nOAGEO*\tm\topenx.net\nOAID\tm\topenx.net\nOGP\tm\tGoogle Maps\tgoogle.com\nOGPC\tm\tGoogle Maps\tgoogle.com\nOID\tm\tBing / Microsoft\tbing.com\nOIDI\tm\tBing / Microsoft\tbing.com\nOIDR\tm\tBing / Microsoft\tbing.com\nORA_WWV_APP_*\tf\tOracle\nOSID\tm\tGoogle\tgoogle.com\nOTH\tm\tYahoo\tyahoo.com\nOTZ\tm\tGoogle\tgoogle.com\nOneTrustWPCCPAGoogleOptOut\tf\tOneTrust\nOptanonAlertBoxClosed\tf\tOneTrust\nOptanonConsent\tf\tOneTrust\nOptanonControl\tf\tOneTrust\nPAIDCONTENT\tm\tGoogle Surveys\tdoubleclick.net\nPHPSESSID\tf\tPHP.net\nPID\tm\tComScore\tscorecardresearch.com\nPLAY_FLASH\tf\tLinkedIn\tlinkedin.com\nPLAY_LANG\tf\tLinkedIn\tlinkedin.com\nPLAY_SESSION\tf\tLinkedIn\tlinkedin.com\nPLESKSESSID\tf\tPlesk\nPMDTSHR\tf\tPubMatic\tpubmatic.com\nPMFREQ_ON\tf\tPubMatic\tpubmatic.com\nPPAuth\tf\tBing / Microsoft\tmicrosoft.com\nPREF\tf\tYoutube\tyoutube.com\nPUBMDCID\tm\tPubMatic\tpubmatic.com\nPUBRETARGET\tm\tPubMatic\tpubmatic.com\nPUBUIDSYNCUPFQ\tf\tPubMatic\tpubmatic.com\nP_*\tf\tSurveyMonkey\nPageReferrer\ta\tQualtrics\nPastease.passive.activated*\ta\tMopinion.com\nPastease.passive.chance*\ta\tMopinion.com\nPdomid\tf\tSmartadserver\tsmartadserver.com\nPlayer\tf\tVimeo\tvimeo.com\nPreferredLanguage\tf\tSalesforce\nPugT\tm\tPubMatic\tpubmatic.com\nPwb\tm\tSmartadserver\tsmartadserver.com\nQCQQ\tf\tSalesforce\tsalesforce.com\nQSIPopUnder_PopUnderTarget_SI_*\tf\tQualtrics\nQSI_CT\tf\tQualtrics\nQSI_DATA\tf\tQualtrics\nQSI_HistorySession\ta\tQualtrics\nQSI_OptInIDsAndTargetOrigins\ta\tQualtrics\nQSI_OptInIDsAndWindowNames\ta\tQualtrics\nQSI_ReplaySession_Info_*\ta\tQualtrics\nQSI_ReplaySession_SampledOut_*\tf\tQualtrics\nQSI_ReplaySession_Throttled_*\tf\tQualtrics\nQSI_SI_*\ta\tQualtrics\nQSI_S_*\tf\tQualtrics\nQSI_TestSessions_*\ta\tQualtrics\nQST\tf\tQualtrics\nREPID_*\tf\tSurveyMonkey\nRE_*\tf\tSurveyMonkey\nRP_*\tf\tSurveyMonkey\nRRetURL\tf\tSalesforce\tsalesforce.com\nRRetURL2\tf\tSalesforce\tsalesforce.com\nRT\tf\tTripadvisor\twww.tamgrt.com\nRUL\tm\tDoubleClick/Google Marketing\tdoubleclick.net\nRpsContextCookie\tf\tAzure / Microsoft\tmicrosoft.com\nS1\ta\tcomScore\tnl.sitestat.com\nSAML_*\tf\tSAP\tgigya.com\nSAPISID\tm\tGoogle\tgoogle.com\nSCM\tm\tSmaato\tsmaato.net\nSCM*\tm\tSmaato\tsmaato.net\nSCMaps\tm\tSmaato\tsmaato.net\nSCMg\tm\tSmaato\tsmaato.net\nSCMinf\tm\tSmaato\tsmaato.net\nSCMo\tm\tSmaato\tsmaato.net\nSCMsovrn\tm\tSmaato\tsmaato.net\nSEARCH_SAMESITE\tf\tGoogle\tgoogle.com\nSERVERID\tf\tHAproxy\nSEUNCY\tm\tsemasio.net\tsemasio.net\nSID\tm\tGoogle\tgoogle.com\nSIDCC\tm\tGoogle\tgoogle.com\nSISessID\ta\tQualtrics\nSM\ta\tMicrosoft\tclarity.ms\nSMSV\tf\tGoogle\taccounts.google.com\nSNID\tm\tGoogle\tgoogle.com\nSNLB2\tf\tFunda\tfunda.nl\nSOCS\tf\tGoogle\tgoogle.com\nSPugT\tm\tPubMatic\tpubmatic.com\nSR*\tm\tAdform\tadform.net\nSRM_B\tf\tBing / Microsoft\tmicrosoft.com\nSSID\tm\tGoogle\tgoogle.com\nSSLB\tf\tSiteSpect\nSSPR_*\tm\tAdkernel\tadkernel.com\nSSPV\tf\tSiteSpect\nSSPZ\tm\tAdkernel\tadkernel.com\nSSR-caching\tf\tWix.com\twix.com\nSSRT\tf\tSiteSpect\nSSSC\tf\tSiteSpect\nSUCSP\tf\tSalesforce\nSUPRM\tf\tSalesforce\nSYNCUPPIX_ON\tm\tPubMatic\tpubmatic.com\nSearchTerm\ta\tQualtrics\nSecret\tf\tShopify\tshopify.com\nSecure-YEC\tf\tGoogle\nSecureSessionID-*\tf\tIntershop\nSecure_customer_sig\tf\tShopify\tshopify.com\nServerPool\tm\tTripadvisor\twww.tamgrt.com\nSetupDomainProbePassed\tf\tSalesforce\nSite History\tf\tQualtrics\nSiteReferrer\ta\tQualtrics\nSnapABugHistory\tm\tSnapEngage\nSnapABugRef\tm\tSnapEngage\nSnapABugUserAlias\tf\tSnapEngage\nSnapABugVisit\tf\tSnapEngage\nSyncRTB*\tm\tPubMatic\tpubmatic.com\nTADCID\tm\tTripadvisor\twww.tamgrt.com\nTAID\tm\tGoogle\tgoogle.com\nTAReturnTo\ta\tTripadvisor\nTATravelInfo\ta\tTripadvisor\nTAUnique\ta\tTripadvisor\nTCAUDIENCE\ta\tCommand Act\nTCID\tm\tCommand Act\tcommander1.com\nTCIPD\tf\tCommand Act\nTCLANDINGURL\tm\tCommand Act\tcommander1.com\nTCREDIRECT\tm\tCommand Act\tcommander1.com\nTCREDIRECT_DEDUP\tm\tCommand Act\nTCSESSION\tm\tCommand Act\tcommander1.com\nTC_CHECK_COOKIES_SUPPORT\tf\tCommand Act\nTC_OUTPUT\tf\tCommand Act\nTC_OUTPUT_categories\tf\tCommand Act\nTC_PRIVACY\tf\tCommand Act\nTC_PRIVACY_CENTER\tf\tCommand Act\nTDCPM\tm\tThe Tradedesk\tadsrvr.org\nTDID\tm\tThe Tradedesk\tadsrvr.org\nTMS\tm\tCommand Act\tcommander1.com\nTPC\tm\tAdform\tadform.net\nTS01*\tf\tWix.com\nTXCD\tm\tTappx\ttappx.com\nTXCSDMN_*\tm\tTappx\ttappx.com\nTapAd_3WAY_SYNCS\tm\tTapad\nTapAd_DID\tm\tTapad\ttapad.com\nTapAd_TS\tm\tTapad\ttapad.com\nTawkConnectionTime\tf\tTawk.to Chat\nTawkCookie\tf\tTawk.to Chat\nTestIfCookie\tm\tSmartadserver\nTestIfCookieP\tm\tSmartadserver\tsmartadserver.com\nTiPMix\tf\tLightbox CDN\tapi.lightboxcdn.com\nToptOut\tm\tBing / Microsoft\tbing.com microsoft.com\nTypo3InstallTool\tf\tTYPO3\nUID\tm\tComScore\tscorecardresearch.com\nUIDR\tm\tComScore\tscorecardresearch.com\nUID_EXT_*\tm\tUndertone\tundertone.com\nUSCC\tm\tPubMatic\tpubmatic.com\nUTID\tm\tUndertone\tundertone.com\nUTID_ENC\tm\tUndertone\tundertone.com\nUULE\tm\tGoogle\tgoogle.com\nUserID1\tm\tAdition\tadfarm3.adition.com\nUserMatchHistory\tm\tLinkedIn\tlinkedin.com\nVID\ta\tLinkedIn\tlinkedin.com\nVISITOR_INFO1_LIVE\tm\tYoutube\tyoutube.com\nVISITOR_PRIVACY_METADATA\tm\tYoutube\tyoutube.com\nVfAccess*\tf\tViafoura\tviafoura.co\nVfRefresh\tf\tViafoura\tviafoura.co\nVfSess\tf\tViafoura\tviafoura.co\nVisitorStatus\ta\tKentico\nVisitorStorageGuid\tf\tAzure / Microsoft\nWID\tm\tCommand Act\tcommander1.com\nWLSSC\tf\tBing / Microsoft\tmicrosoft.com\nWMF-Last-Access\ta\tWikimedia\twikimedia.org\nWRBlock\ta\tContentSquare\tclicktale.net\nWRIgnore\ta\tContentSquare\nWRUID\ta\tContentSquare\nWelcomePanel\tf\tSalesforce\nX-AB\tf\tSnapchat\nX-FD-FEATURES*\ta\tMicrosoft\nX-FD-Time*\ta\tMicrosoft\nX-Magento-Vary\tf\tMagento\nX-PP-L7\tf\tPayPal\tpaypal.com\nX-PP-SILOVER\tf\tPayPal\tpaypal.com\nXANDR_PANID\tm\tXandr\tadnxs.com\nXID\tm\tComScore\tscorecardresearch.com\nXSRF-TOKEN\tf\nYSC\tf\tYoutube\tyoutube.com\nZCAMPAIGN_CSRF_TOKEN\tf\tZOHO\nZD-buid\ta\tZendesk\nZD-launcherLabelRemoved\tf\tZendesk\nZD-settings\tf\tZendesk\nZD-store\tf\tZendesk\nZD-suid\ta\tZendesk\nZD-widgetOpen\tf\tZendesk\nZD-zE_oauth\tf\tZendesk\tzendesk.com\n_ALGOLIA\ta\tAlgolia\n_BEAMER_DATE_*\tm\tBeamer\thotjar.com\n_BEAMER_FILTER_BY_URL_*\tm\tBeamer\thotjar.com\n_BEAMER_FIRST_VISIT_*\tm\tBeamer\thotjar.com\n_BEAMER_LAST_POST_SHOWN_*\tm\tBeamer\thotjar.com\n_BEAMER_USER_ID_*\tm\tBeamer\thotjar.com\n_Brochure_session\ta\tShopify\tshopify.com\n_CEFT\ta\tCrazy Egg\n_CT_RS_\ta\tContentSquare\n_GRECAPTCHA\tf\tGoogle reCAPTCHA\tgoogle.com\n_HPVN\tm\tBing / Microsoft\tbing.com\n_KMPage*\tf\tSalesforce\n_KnowledgePageDispatcher*\tf\tSalesforce\n_KnowledgePageFilter*\tf\tSalesforce\n_KnowledgePageFilterArticleArticleType*\tf\tSalesforce\n_KnowledgePageFilterArticlePublishStatus*\tf\tSalesforce\n_KnowledgePageFilterArticleValidationStatus*\tf\tSalesforce\n_KnowledgePageFilterLanguage*\tf\tSalesforce\n_KnowledgePageFilterMyDraftArticleType*\tf\tSalesforce\n_KnowledgePageFilterMyDraftPublishStatus*\tf\tSalesforce\n_KnowledgePageFilterMyDraftValidationStatus*\tf\tSalesforce\n_KnowledgePageSortFieldArticle*\tf\tSalesforce\n_KnowledgePageSortFieldMyDraft*\tf\tSalesforce\n_RwBf\tm\tBing / Microsoft\tbing.com\n_SUPERFLY_nosample\ta\tChartbeat\n_Secure-ENID\tf\tGoogle\n_Secure-YEC\tf\tGoogle\n_TCCookieSync\ta\tCommand Act\n_UR\tm\tBing / Microsoft\tbing.com\n__AntiXsrfToken\tf\tAzure / Microsoft\n__CT_Data\ta\tContentSquare\n__Host-1PLSID\tf\tGoogle\taccounts.google.com\n__Host-3PLSID\tf\tGoogle\taccounts.google.com\n__Host-ERIC_PROD-*\tf\tSalesforce\n__Host-GAPS\tf\tGoogle\taccounts.google.com\n__Host-gist_user_session_same_site\tf\tGitHub\n__Host-next-auth.csrf-token\tf\tNextAuth.js\n__Host-user_session_same_site\tf\tGitHub\n__RequestVerificationToken*\tf\tMicrosoft\n__Secure-1PAPISID\tm\tGoogle Ads\tgoogle.com\n__Secure-1PSID\tm\tGoogle Ads\tgoogle.com\n__Secure-1PSIDCC\tm\tGoogle Ads\tgoogle.com\n__Secure-1PSIDTS\tm\tGoogle Ads\tgoogle.com\n__Secure-3PAPISID\tm\tGoogle Ads\tgoogle.com\n__Secure-3PSID\tm\tGoogle Ads\tgoogle.com\n__Secure-3PSIDCC\tm\tGoogle Ads\tgoogle.com\n__Secure-3PSIDTS\tm\tGoogle Ads\tgoogle.com\n__Secure-ENID\tf\tGoogle\tgoogle.com\n__Secure-OSID\tm\tGoogle\tgoogle.com\n__Secure-PHPSESSID\tf\tPHP.net\n__Secure-ROLLOUT_TOKEN\tm\tYoutube\tyoutube.com\n__Secure-YNID\tf\tGoogle\n__Secure-fgpt\tf\tOneTrust\tonetrust.com\n__Secure-next-auth.callback-url\tf\tNextAuth.js\n___m_rec\ta\tMarfeel\tevents.newsroom.bi\n__adal_ca\tm\tAdalyser.com\n__adal_cw\tm\tAdalyser.com\n__adal_id\tm\tAdalyser.com\n__adal_ses\tm\tAdalyser.com\n__adm_ui\tm\tAdmatic\tadmatic.com.tr\n__adm_uiex\tm\tAdmatic\tadmatic.com.tr\n__adm_usyncc\tm\tAdmatic\tadmatic.com.tr\n__asc\ta\tTrustpilot\ttrustpilot.com\n__auc\ta\tTrustpilot\ttrustpilot.com\n__bid\tf\tPiano\ttinypass.com\n__cf_bm\tf\tCloudflare\n__cfduid\tf\tCloudflare\n__cflb\tf\tCloudflare\n__cfruid\tf\tCloudflare\n__cfseq\tf\tCloudflare\n__cfwaitingroom\tf\tCloudFlare\n__cmpcc\tf\tConsentmanager.net\n__cmpccc*\tf\tConsentmanager.net\n__cmpccpausps*\tf\tConsentmanager.net\n__cmpccx\tf\tConsentmanager.net\n__cmpconsent*\tf\tConsentmanager.net\n__cmpcpc*\tf\tConsentmanager.net\n__cmpcvc*\tf\tConsentmanager.net\n__cmpfcc\tf\tConsentmanager.net\n__cmpiab*\tf\tConsentmanager.net\n__cmpiuid\tf\tConsentmanager.net\n__cmpld\tf\tConsentmanager.net\n__cmpwel*\tf\tConsentmanager.net\n__code\tf\tPiano\n__editor_layout\tf\tCodepen\tcodepen.io\n__eea\tf\tPiano\n__eoi\tf\tGoogle AdSense\n__exponea_etc__\tm\tExponea\n__exponea_time2__\tm\tExponea\n__gads\tm\tDoubleClick/Google Marketing\n__gfp_64b\ta\tGemius\tgemius.pl\n__gfp_s_64b\ta\tGemius\tgemius.pl\n__gpi\tm\tGoogle AdSense\n__gpi_optout\tm\tGoogle AdSense\n__gsas\tm\tGoogle AdSense\n__hs_cookie_cat_pref\tf\tHubSpot\n__hs_do_not_track\tf\tHubspot\thubspot.com\n__hs_gpc_banner_dismiss\tf\tHubSpot\n__hs_initial_opt_in\tf\tHubspot\thubspot.com\n__hs_notify_banner_dismiss\tf\tHubSpot\n__hs_opt_out\tf\tHubspot\thubspot.com\n__hsmem\tf\tHubspot\thubspot.com\n__hssc\tm\tHubspot\thubspot.com\n__hssrc\tm\tHubspot\thubspot.com\n__hstc\tm\tHubspot\thubspot.com\n__idr\tf\tPiano\n__insp_dct\ta\tInspectlet\tinspectlet.com\n__insp_norec_sess\ta\tInspectlet\tinspectlet.com\n__insp_nv\ta\tInspectlet\tinspectlet.com\n__insp_pad\ta\tInspectlet\tinspectlet.com\n__insp_ref\ta\tInspectlet\tinspectlet.com\n__insp_scpt\ta\tInspectlet\tinspectlet.com\n__insp_sid\ta\tInspectlet\tinspectlet.com\n__insp_slim\ta\tInspectlet\tinspectlet.com\n__insp_targlpt\ta\tInspectlet\tinspectlet.com\n__insp_targlpu\ta\tInspectlet\tinspectlet.com\n__insp_uid\ta\tInspectlet\tinspectlet.com\n__insp_wid\ta\tInspectlet\tinspectlet.com\n__kla_id\tm\tKlaviyo\n__lc2_cid\tf\tLivechat\tlivechatinc.com\n__lc2_cst\tf\tLivechat\tlivechatinc.com\n__lc_cid\tf\tLivechat\tlivechatinc.com\n__lc_cst\tf\tLivechat\tlivechatinc.com\n__livechat\tf\tLivechat\tlivechatinc.com\n__lotl\ta\tLucky Orange\n__lotr\ta\tLucky Orange\n__next_*\tf\tNext.js\n__pat\ta\tPiano\n__pid\tf\tPiano\n__pil\tf\tPiano\n__pls\tf\tPiano\n__pnahc\tf\tPiano\n__pvi\ta\tPiano\n__qca\tm\tQuantcast\n__sqra\tf\tSooqr\n__sqrb\tf\tSooqr\n__sqrc\tf\tSooqr\n__ss\tm\tSharpspring\n__ss_referrer\tm\tSharpspring\n__ss_tk\tm\tSharpspring\n__stid\ta\tShareThis\tsharethis.com\n__stidv\tm\tShareThis\tsharethis.com\n__stripe_mid\tf\tStripe\tstripe.com\n__stripe_sid\tf\tStripe\tstripe.com\n__tac\tf\tPiano\n__tawkuuid\tf\tTawk.to Chat\n__tbc\tf\tPiano\n__tlbcpv\tf\tTermly\n__tltpl_*\tf\tTermly\n__tluid\tf\tTermly\n__trf.src\tm\tAmazon\n__txn_*\tf\tAuth0\n__uin_bw\tm\tSonobi\tgo.sonobi.com\n__uin_mm\tm\tSonobi\tsonobi.com\n__uin_rh\tm\tSonobi\tgo.sonobi.com\n__uir_bw\tm\tSonobi\tgo.sonobi.com\n__uir_mm\tm\tSonobi\tsonobi.com\n__uir_rh\tm\tSonobi\tgo.sonobi.com\n__uis\tm\tSonobi\tgo.sonobi.com\n__ut\tf\tPiano\n__utma\ta\tGoogle Analytics\n__utmb\ta\tGoogle Analytics\n__utmc\ta\tGoogle Analytics\n__utmt\ta\tGoogle Analytics\n__utmv\ta\tGoogle Analytics\tgoogle-analytics.com\n__utmx\ta\tGoogle Analytics\n__utmxx\ta\tGoogle Analytics\n__utmz\ta\tGoogle Analytics\n__utp\tf\tPiano\n__zlcmid\tf\tZendesk\tzendesk.com\n__zlcprivacy\tf\tZendesk\tzendesk.com\n_ab\tf\tShopify\tshopify.com\n_abck\tf\tAkamai Botmanager\n_answer_bot_service_session\tf\tZendesk\tzendesk.com\n_bit\ta\tBit.ly\tbit.ly\n_biz_ABTestA\ta\tMarketo\n_biz_EventA\ta\tMarketo\n_biz_flagsA\ta\tMarketo\n_biz_nA\ta\tMarketo\n_biz_pendingA\ta\tMarketo\n_biz_su\ta\tMarketo\n_biz_uid\ta\tMarketo\n_cc_aud\tm\tLotame\tcrwdcntrl.net\n_cc_cc\tm\tLotame\tcrwdcntrl.net\n_cc_dc\tm\tLotame\tcrwdcntrl.net\n_cc_domain\tm\tLotame\n_cc_id\tm\tLotame\tcrwdcntrl.net\n_ce.cch\ta\tCrazy Egg\n_ce.clock_data\ta\tCrazy Egg\n_ce.clock_event\ta\tCrazy Egg\n_ce.gtld\ta\tCrazy Egg\n_ce.irv\ta\tCrazy Egg\n_ce.s\ta\tCrazy Egg\n_ceir\ta\tCrazy Egg\n_cer.v\ta\tCrazy Egg\n_cfuvid\tf\tCloudflare\n_chartbeat*\ta\tChartbeat\n_cio\tm\tCustomer.io\n_cioanonid\tm\tCustomer.io\n_cioid\tm\tCustomer.io\n_clck\ta\tMicrosoft\tclarity.ms\n_clsk\ta\tMicrosoft\tclarity.ms\n_cmp_a\tf\tShopify\n_conv_r\tf\tConvert Insights\n_conv_s\tf\tConvert Insights\n_conv_v\tf\tConvert Insights\n_cq_duid\tf\tCHEQ AI Technologies\n_cq_suid\tf\tCHEQ AI Technologies\n_crazyegg\tm\tCrazy Egg\n_cs_c\ta\tContentSquare\n_cs_cvars\ta\tContentSquare\n_cs_debug\ta\tContentSquare\n_cs_ex\ta\tContentSquare\n_cs_id\ta\tContentSquare\n_cs_mk_aa\ta\tContentSquare\n_cs_mk_ga\ta\tContentSquare\n_cs_optout\ta\tContentSquare\n_cs_rl\ta\tContentSquare\n_cs_root-domain\ta\tContentSquare\n_cs_s\ta\tContentSquare\n_cs_same_site\ta\tContentSquare\n_cs_tld*\ta\tContentSquare\n_csrf\tf\tStonly\tstonly.com\n_curtime\tf\tPubMatic\tpubmatic.com\n_customer_account_shop_sessions\tf\tShopify\n_d2id\tm\tMercadoLibre\tmercadolibre.com\n_dbefe\tm\tPulsepoint\tcontextweb.com\n_dc_gtm_*\ta\tGoogle Analytics\n_dcid\tm\tGoogle\n_derived_epik\tm\tPinterest\tpinterest.com\n_device_id\tf\tGitHub\tgithub.com\n_distillery\tf\tWistia\n_dp\tm\tAdobe Audience Manager\tdemdex.net\n_dsp_uid*\tm\tBidence\tbidence.net\n_dy_cs_cookie_items\tm\tDynamic Yield\n_dy_cs_storage_items\tm\tDynamic Yield\n_dy_csc_ses\ta\tDynamic Yield\n_dy_df_geo\ta\tDynamic Yield\n_dy_geo\ta\tDynamic Yield\n_dy_lu_ses\tf\tDynamic Yield\n_dy_ses_load_seq\tf\tDynamic Yield\n_dy_soct\tf\tDynamic Yield\n_dy_toffset\tf\tDynamic Yield\n_dycmc\ta\tDynamic Yield\n_dycnst\tf\tDynamic Yield\n_dycst\ta\tDynamic Yield\n_dyid\tf\tDynamic Yield\n_dyid_server\tf\tDynamic Yield\n_dyjsession\tf\tDynamic Yield\n_epik\tm\tPinterest\tpinterest.com\n_fathom*\ta\tFathom Analytics\n_fbc\tm\tFacebook\tfacebook.com\n_fbp\tm\tFacebook\tfacebook.com\n_flowbox\tf\tFlowbox\n_form_fields\tf\tRD Station\n_ga\ta\tGoogle Analytics\n_ga_*\ta\tGoogle Analytics\n_gac_*\tm\tGoogle Analytics\n_gac_gb_*\tm\tGoogle Ads\n_gaexp\tf\tGoogle Optimize\n_gaexp_rc\ta\tGoogle Optimize\n_gali\ta\tGoogle Analytics\n_gat*\ta\tGoogle Analytics\n_gat_gtag_*\ta\tGoogle Analytics\n_gat_pro\tf\tSnapwidget\tsnapwidget.com\n_gcl_au\tm\tGoogle\n_gcl_aw\tm\tGoogle Ads\n_gcl_dc\tm\tGoogle\n_gcl_gb\tm\tGoogle Ads\n_gcl_gf\tm\tGoogle Flights\n_gcl_gs\tm\tGoogle Ads\n_gcl_ha\tm\tGoogle Hotel Ads\n_gh_ent\tf\tGitHub\tgithub.com\n_gh_sess\tf\tGitHub\tgithub.com\n_gid\ta\tGoogle Analytics\n_gigRefUid_*\tm\tSAP\n_gig_*\tm\tSAP\n_gig_APIProxy_enabled\tf\tSAP\n_gig_email\tm\tSAP\n_gig_llp\tm\tSAP\tgigya.com\n_gig_llu\tm\tSAP\tgigya.com\n_gig_lt\tf\tSAP\n_gig_shareUI_cb_*\tf\tSAP\n_gig_shareUI_lastUID\tm\tSAP\n_global_lucky_opt_out\tf\tLucky Orange\n_gtmeec\tm\tStape\n_guid\tm\tLinkedIn\tlinkedin.com\n_help_center_session\tf\tZendesk\n_hjAbsoluteSessionInProgress\tf\tHotjar\n_hjCachedUserAttributes\ta\tHotjar\n_hjClosedSurveyInvites\ta\tHotjar\n_hjCookieTest\tf\tHotjar\n_hjDonePolls\ta\tHotjar\n_hjDoneTestersWidgets\ta\tHotjar\n_hjFirstSeen\tf\tHotjar\n_hjHasCachedUserAttributes\ta\tHotjar\n_hjIncludedInPageviewSample\tf\tHotjar\n_hjIncludedInSample\ta\tHotjar\n_hjIncludedInSessionSample*\tf\tHotjar\n_hjLocalStorageTest\tf\tHotjar\n_hjMinimizedPolls\ta\tHotjar\n_hjMinimizedTestersWidgets\ta\tHotjar\n_hjSessionRejected\tf\tHotjar\n_hjSessionResumed\tf\tHotjar\n_hjSessionStorageTest\tf\tHotjar\n_hjSessionTooLarge\tf\tHotjar\n_hjSessionUser_*\tf\tHotjar\n_hjSession_*\tf\tHotjar\n_hjShownFeedbackMessage\ta\tHotjar\n_hjTLDTest\tf\tHotjar\n_hjUserAttrbutesHash\ta\tContentSquare\n_hjUserAttributes\ta\tContentSquare\n_hjUserAttributesHash\tf\tHotjar\n_hjasCachedUserAttributes\ta\tContentSquare\n_hjid\ta\tHotjar\n_hjptid\tf\tHotjar\n_hp2_hld\ta\tContentSquare\n_hp2_id\ta\tHeap Analytics\n_hp2_ses_props\ta\tHeap Analytics\n_hp5_event_props.*\ta\tContentSquare\n_hp5_meta.*\ta\tContentSquare\n_iub_cs-*\tf\tIubenda\n_kuid_\tm\tSalesforce\tkrxd.net\n_landing_page\tm\tShopify\tshopify.com\n_lcc\tm\tAdobe Advertising\teveresttech.net\n_lfa\tm\tLeadfeeder\n_li_id*\tm\tLeadinfo\n_li_ses*\tm\tLeadinfo\n_li_ss\tm\tLiveIntent\tliadm.com\n_ljtrtb_*\tm\tSOVRN\tlijit.com\n_lo_bn\tf\tLucky Orange\n_lo_cid\tf\tLucky Orange\n_lo_np_*\tf\tLucky Orange\n_lo_rid\ta\tLucky Orange\n_lo_uid\ta\tLucky Orange\n_lo_v\ta\tLucky Orange\n_lv*\ta\tMarfeel\tevents.newsroom.bi\n_mailmunch_visitor_id\tm\tMailMunch\n_mb\tm\tVuble\tvuble.tv\n_mkto_trk\tm\tOneTrust\tonetrust.com\n_nrbi\ta\tMarfeel\tevents.newsroom.bi\n_octo\ta\tGitHub\tgithub.com\n_omappvp\tm\tOptinmonster\n_omappvs\tm\tOptinmonster\n_opt_awcid\ta\tGoogle Optimize\n_opt_awgid\ta\tGoogle Optimize\n_opt_awkid\ta\tGoogle Optimize\n_opt_awmid\ta\tGoogle Optimize\n_opt_expid\ta\tGoogle Optimize\n_orig_referrer\tm\tShopify\tshopify.com\n_pangle\tm\tPangle\tanalytics.pangle-ads.com\n_parsely_session\tf\tParse.ly\n_parsely_slot_click\tf\tParse.ly\n_parsely_tpa_blocked\tf\tParse.ly\n_parsely_visitor\tf\tParse.ly\n_pbjs_userid_consent_data\tf\tPrebid\n_pcid\tf\tPiano\n_pctx\tf\tPiano\n_pcus\tm\tPiano\n_pin_unauth\tm\tPinterest\tpinterest.com\n_pinterest_cm\tf\tPinterest\tpinterest.com\n_pinterest_ct\tm\tPinterest\n_pinterest_ct_rt\tm\tPinterest\n_pinterest_ct_ua\tm\tPinterest\tpinterest.com\n_pinterest_sess\tf\tPinterest\tpinterest.com\n_pk_cvar\ta\tMatomo\n_pk_hsr*\ta\tMatomo\n_pk_id*\ta\tMatomo\n_pk_id.*\ta\tPiwik\n_pk_ref*\ta\tMatomo\n_pk_ses*\ta\tMatomo\n_pk_ses.*\ta\tPiwik\n_pk_testcookie*\ta\tMatomo\n_pprv\tf\tPiano\n_rd_experiment_version\tm\tRD Station\trdstation.com.br\n_rd_wa_first_session*\tm\tRD Station\n_rd_wa_id*\tm\tRD Station\n_rd_wa_ses_id*\tm\tRD Station\n_rdlps_pp\tm\tRD Station\trdstation.com.br\n_rdt_uuid\tm\tReddit\n_rdtrk\tm\tRD Station\trdstation.com.br\n_routing_id\tm\tPinterest\tpinterest.com\n_rp_uid\tf\tAdyen\n_rxuuid\tm\t1rx.io\t1rx.io\n_s\ta\tShopify\tshopify.com\n_s*\ta\tMarfeel\tevents.newsroom.bi\n_schn\tm\tSnapchat\n_scid\tm\tSnapchat\n_scid_r\tm\tSnapchat\n_secure_account_session_id\tf\tShopify\n_secure_session_id\tf\tShopify\tshopify.com\n_shopify_country\tf\tShopify\n_shopify_d\ta\tShopify\n_shopify_essential\tf\tShopify\n_shopify_essential_*\tf\tShopify\n_shopify_fs\ta\tShopify\tshopify.com\n_shopify_ga\ta\tShopify\n_shopify_m\tf\tShopify\tshopify.com\n_shopify_s\ta\tShopify\tshopify.com\n_shopify_sa_p\ta\tShopify\n_shopify_sa_t\tm\tShopify\tshopify.com\n_shopify_tm\tf\tShopify\tshopify.com\n_shopify_tw\tf\tShopify\tshopify.com\n_shopify_u\tf\tShopify\tshopify.com\n_shopify_uniq\ta\tShopify\tshopify.com\n_shopify_visit\ta\tShopify\tshopify.com\n_shopify_y\ta\tShopify\tshopify.com\n_sid*\tf\tSalesforce\n_simplex\tf\tWistia\n_sn_a\ta\tSleeknote\n_sn_m\tm\tSleeknote\n_sn_n\tf\tSleeknote\n_sp_id.*\ta\tSnowplow\n_sp_root_domain_test_\tm\tRD Station\n_sp_ses.*\ta\tSnowplow\n_sp_wa_first_session*\tm\tRD Station\n_sp_wa_id*\tm\tRD Station\n_sp_wa_ses_id*\tm\tRD Station\n_splunk_rum_sid\tf\tSurveyMonkey\n_spring_KmMlAnyoneDraftArticlesList*\tf\tSalesforce\n_spring_KmMlArchivedArticlesList*\tf\tSalesforce\n_spring_KmMlMyDraftArticlesList*\tf\tSalesforce\n_spring_KmMlMyDraftTranslationsList*\tf\tSalesforce\n_spring_KmMlPublishedArticlesList*\tf\tSalesforce\n_spring_KmMlPublishedTranslationsList*\tf\tSalesforce\n_ssc\tm\tTailtarget\tt.tailtarget.com\n_ssc\tm\tTotvs\tt.tailtarget.com\n_ssp_update_time*\tm\tBidence\tbidence.net\n_stg_optout\ta\tPiwik\n_storefront_u\tf\tShopify\tshopify.com\n_tb_sess_r\tf\tTaboola\ttaboola.com\n_tb_t_ppg\tm\tTaboola\ttaboola.com\n_tmae\tm\tAdobe Advertising\teveresttech.net\n_tracking_consent\tm\tShopify\tshopify.com\n_tt_enable_cookie\tm\tTikTok\n_ttp\tm\tTikTok\n_twitter_sess\tm\tX\ttwitter.com\n_u\tm\tBing / Microsoft\tbing.com microsoft.com\n_uetsid\tm\tBing / Microsoft\tbing.com microsoft.com\n_uetvid\tm\tBing / Microsoft\tbing.com microsoft.com\n_ut*\ta\tMarfeel\tevents.newsroom.bi\n_vercel_*\tf\tVercel\n_vf_rd_test*\tf\tViafoura\n_vfa\ta\tViafoura\n_vfb\ta\tViafoura\n_vfz\ta\tViafoura\n_vis_opt_exp_*\tf\tVisual Website Optimizer\n_vis_opt_s\tf\tVisual Website Optimizer\n_vis_opt_test_cookie\tf\tVisual Website Optimizer\n_vwo_ds\ta\tVisual Website Optimizer\n_vwo_referrer\ta\tVisual Website Optimizer\n_vwo_sn\ta\tVisual Website Optimizer\n_vwo_ssm\tf\tVisual Website Optimizer\tdev.visualwebsiteoptimizer.com\n_vwo_uuid\tf\tVisual Website Optimizer\n_vwo_uuid_v2\tf\tVisual Website Optimizer\n_wepublishGa\ta\tWePublish\n_wepublishGa_gid\ta\tWePublish\n_wixCIDX\tf\tWix.com\n_wix_browser_sess\tf\tWix.com\n_y\ta\tShopify\tshopify.com\n_yasc\ta\tYandex.Metrica\tyandex.ru\n_ym_d\ta\tYandex.Metrica\n_ym_debug\tf\tYandex.Metrica\tyandex.ru\n_ym_hostIndex\tf\tYandex.Metrica\tyandex.ru\n_ym_isad\ta\tYandex.Metrica\n_ym_metrika_enabled\ta\tYandex.Metrica\n_ym_uid\ta\tYandex.Metrica\n_ym_visorc_*\ta\tYandex.Metrica\tyandex.ru\n_zdsession_talk_embeddables_service\tf\tZendesk\n_zdshared_user_session_analytics\ta\tZendesk\n_zendesk_authenticated\tf\tZendesk\n_zendesk_cookie\tf\tZendesk\n_zendesk_nps_session\tf\tZendesk\n_zendesk_session\tf\tZendesk\n_zendesk_shared_session\tf\tZendesk\na0_users:sess\tf\tAuth0\na0_users:sess.sig\tf\tAuth0\na69k21bb\tf\tDynatrace\naam_uuid\tm\tAdobe Audience Manager\nab\tm\tNeustar\tagkn.com\nab._gd\tf\tBraze\nab.optOut\tf\tBraze\nab.storage.deviceId.*\ta\tBraze\nab.storage.sessionId.*\ta\tBraze\nab.storage.userId.*\tf\tBraze\nabLdr\ta\tTaboola\ttaboola.com\nabMbl\ta\tTaboola\ttaboola.com\nabiRedirect\tf\tLinkedIn\tlinkedin.com\nablyft_exps\ta\tABlyft\nablyft_queue\ta\tABlyft\nablyft_tracking_consent\ta\tABlyft\nablyft_uvs\ta\tABlyft\naboutads_sessNNN\tf\tGoogle AdSense\nac_L\tf\tLinkedIn\tlinkedin.com\nac_LD\tf\tLinkedIn\tlinkedin.com\nac_enable_tracking\tm\tActive Campaign\nacalltracker\tm\tAdcalls\nacalltrackernumber\tm\tAdcalls\nacalltrackerreferrer\ta\tAdcalls\nacalltrackersession\tf\tAdcalls\nactiveView\tf\tSalesforce\nactive_template::*\tf\tEzoic\nad-id\tm\tAmazon\tamazon-adsystem.com\nad-privacy\tm\tAmazon\tamazon-adsystem.com\nad2\tm\tPlatform161\tcreative-serving.com\nadaptv_unique_user_cookie\tm\tYahoo\tyahoo.com\nadcloud\tm\tAdobe Advertising\nadform_uid\tm\tAdhese\tadhese.com\nadformfrpid\tm\tAdform\nadhese2\ta\tAdhese\tadhese.com\nadheseCustomer\tm\tAdhese\tadhese.com\nadrl\tm\tOutbrain\toutbrain.com\nads_prefs\tm\tX\ttwitter.com\nadsrcvw1\tm\tYahoo\tyahoo.com\nadtrc\tm\tAdform\tadform.net\nadvst_uid_11\tm\tAdxcore\tadxcore.com\nadx_ts\tm\tOrtec\tadscience.nl\nahoy_visit\ta\tAhoy\nahoy_visitor\ta\tAhoy\nai_session\tf\tMicrosoft Azure App Insights\nai_user\tf\tMicrosoft Azure App Insights\najs_anonymous_id\ta\tTrustpilot\ttrustpilot.com\najs_group_id\ta\tTrustpilot\ttrustpilot.com\najs_user_id\ta\tTrustpilot\ttrustpilot.com\nak_bmsc\tf\tAkamai\naks\tm\tFacebook\tfacebook.com\naksb\tm\tFacebook\tfacebook.com\nalgoliasearch-client-js\tf\tTwitch\ttwitch.tv\nall_u_b\tf\tLinkedIn\tlinkedin.com\nalohaEpt\tf\tSalesforce\tsalesforce.com\nam-uid\tm\tAdmixer\tadmixer.net\nam_tokens\tm\tMediaVine\texchange.mediavine.com\nam_tokens_invalidate-verizon-pushes\tm\tMediaVine\texchange.mediavine.com\namplitude_cookie_test\ta\tAmplitude\tamplitude.com\namplitude_id*\tm\tTrustpilot\ttrustpilot.com\namplitude_id_*\ta\tAmplitude\tamplitude.com\namplitude_test*\ta\tAmplitude\tamplitude.com\naniC\tm\tAniview\taniview.com\nanj\tm\tXandr\tadnxs.com\napbct_*\tf\tCleanTalk\napbct_antibot\tf\tCleanTalk\napbct_cookies_test\tf\tCleanTalk\napex__EmailAddress\tm\tSalesforce\napiDomain_*\tm\tSAP\tgigya.com\napi_token\tf\tTwitch\ttwitch.tv\napnxs\tm\tOutbrain\toutbrain.com\nappLang\tf\tLinkedIn\tlinkedin.com\nappName\tf\tLinkedIn\tlinkedin.com\napp_manifest_token\tf\tGitHub\napp_ts\tm\tOrtec\tadscience.nl\nappnexus_uid\tm\tAdhese\tadhese.com\nar_debug\tm\tDoubleClick/Google Marketing\tdoubleclick.net\narcki2*\tm\tAudrte\taudrte.com\narcki2_adform\tm\tAudrte\taudrte.com\narcki2_ddp\tm\tAudrte\taudrte.com\nat_check\tf\tAdobe Audience Manager\natidvisitor\ta\tAT Internet\nattribution_user_id\tm\tTypeform\ttypeform.com\natuserid\ta\tAT Internet\naudience\tm\tSpotX\tspotxchange.com\naudit\tm\tMagnite\trubiconproject.com\naudit_p\tm\tMagnite\trubiconproject.com\nauid\tm\tAcuity\tacuityplatform.com\nauid\tm\tOutbrain\naum\tm\tAcuity\tacuityplatform.com\nauraBrokenDefGraph\ta\tSalesforce\nauth-token\tf\tTwitch\ttwitch.tv\nauth0\tf\tAuth0\nauth0-mf\tf\tAuth0\nauth0-mf_compat\tf\tAuth0\nauth0_compat\tf\tAuth0\nauth_token\tm\tX\ttwitter.com\nautocomplete\tf\tSalesforce\navcid-*\tm\trichAudience\trichaudience.com\naw_popup_viewed_page\tf\tAWS Cookies Popup\naws-csds-token\tf\tAmazon Web Services\naws-priv\tf\tAmazon Web Services\naws-target-visitor-id\ta\tAmazon Web Services\naws_lang\tf\tAmazon Web Services\naxeptio_all_vendors\tf\tAxeptio\naxeptio_authorized_vendors\tf\tAxeptio\naxeptio_cookies\tf\tAxeptio\naxids\tm\tYahoo\tyahoo.com\nb925d32c\tf\tDynatrace\nbSession\tf\tWix.com\nbarometric[cuid]\tm\tClaritas\ttrkn.us\nbarometric[idfa]\tm\tClaritas\ttrkn.us\nbbcpsessionhash\tf\tvBulletin\nbblastactivity\tf\tvBulletin\nbblastvisit\tf\tvBulletin\nbbnp_notices_displayed\tf\tvBulletin\nbbpassword\tf\tvBulletin\nbbsessionhash\tf\tvBulletin\nbbsitebuilder_active\tf\tvBulletin\nbbuserid\tf\tvBulletin\nbc_tstgrp\tm\tBlueconic.com\nbcookie\tm\tLinkedIn\tlinkedin.com\nbdswch\tm\tOutbrain\toutbrain.com\nbe_lastLoginProvider\tf\tTYPO3\nbe_typo_user\tf\tTYPO3\nbelco-anonymous-id\tf\tBelco\nbelco-cookies\tf\tBelco\nbetweendigital.com\tm\tbetweendigital.com\nbh\ta\tYandex.Metrica\tyandex.ru\nbito\tm\tBeeswax\tbidr.io\nbitoIsSecure\tm\tBeeswax\tbidr.io\nbkdc\tm\tBlueKai\tbluekai.com\nbkpa\tm\tBlueKai\tbluekai.com\nbku\tm\tBlueKai\tbluekai.com\nbm_sv\tf\tAkamai\nborlabs-cookie\tf\tBorlabs\nbounceClientVisit\tm\tBouncex\tbounceexchange.com\nbrcap\tf\tBing / Microsoft\tmicrosoft.com\nbrowserupdateorg\tf\tBrowser-Update.org\nbrwsr\tm\tLinkedIn\tlinkedin.com\nbscookie\tm\tLinkedIn\tlinkedin.com\nbuid\tf\tAzure / Microsoft\tmicrosoft.com\nc\tm\tCreativeCDN\tcreativecdn.com\nc\tm\tMagnite\trubiconproject.com\nc-plan\ta\tCognitoForms\nc-referrer\ta\tCognitoForms\nc-signup\ta\tCognitoForms\ncX_G\tm\tPiano\ncX_P\ta\tPiano\nc_user\tm\tFacebook\tfacebook.com\ncaPanelState\tf\tSalesforce\ncalViewState\ta\tSalesforce\ncallback\tm\tID5\tid5-sync.com\ncamfreq_*\tm\tPubMatic\tpubmatic.com\ncampaign_click_url\tm\tFacebook\tfacebook.com\ncamptix_client_stats\ta\tWordPress\ncap*\tm\tAdhese\tadhese.com\ncar\tm\tID5\tid5-sync.com\ncard_update_verification_id\tf\tShopify\tshopify.com\ncart_currency\tf\tShopify\tshopify.com\ncart_sig\tf\tShopify\tshopify.com\ncart_ts\tf\tShopify\tshopify.com\ncart_ver\tf\tShopify\ncb-currency\tf\tCookiebot\ncc-*\tf\tIntershop\nccec_user\tm\tCookieConsent.io\nccookie\tf\tLinkedIn\tlinkedin.com\ncct\tm\tadscale.de\tadscale.de\nce_login\tf\tCrazy Egg\tcrazyegg.com\nce_need_secure_cookie\ta\tCrazy Egg\nce_sid\tf\tCrazy Egg\tcrazyegg.com\nce_signup_flow\tf\tCrazy Egg\tcrazyegg.com\nce_signup_partner\tm\tCrazy Egg\tcrazyegg.com\nce_successful_csp_check\ta\tCrazy Egg\nceac\tf\tCrazy Egg\tcrazyegg.com\ncean\tf\tCrazy Egg\tcrazyegg.com\ncean_assoc\tf\tCrazy Egg\tcrazyegg.com\ncebs\ta\tCrazy Egg\tcrazyegg.com\ncebsp_\ta\tCrazy Egg\tcrazyegg.com\ncecu\tf\tCrazy Egg\tcrazyegg.com\nceft_variant_override\ta\tCrazy Egg\ncehc\tf\tCrazy Egg\tcrazyegg.com\nceli\tf\tCrazy Egg\tcrazyegg.com\ncentralnotice_bucket\ta\tWikimedia\twikimedia.org\ncf\tm\tID5\tid5-sync.com\ncf_chl_2\tf\tCloudflare\ncf_chl_rc_i\tf\tCloudFlare\ncf_chl_rc_m\tf\tCloudFlare\ncf_chl_rc_ni\tf\tCloudFlare\ncf_clearance\tf\tCloudflare\ncf_ob_info\tf\tCloudFlare\ncf_use_ob\tf\tCloudFlare\ncfid\tf\tAdobe ColdFusion\ncftoken\tf\tAdobe ColdFusion\ncgq80xhu\tf\tDynatrace\nchat_rules_shown\tf\tTwitch\ttwitch.tv\ncheckout_prefill\tf\tShopify\tshopify.com\ncheckout_queue_token\tf\tShopify\tshopify.com\ncheckout_session_lookup\tf\tShopify\ncheckout_session_token*\tf\tShopify\ncheckout_session_token_*\tf\tShopify\tshopify.com\ncheckout_token\tf\tShopify\tshopify.com\ncheckout_worker_session\tf\tShopify\tshopify.com\nchildinfo\tm\tBing / Microsoft\tmicrosoft.com\nchk\tf\tPubMatic\tpubmatic.com\nchk\tm\tMediarithmics\tmediarithmics.com\nchkChromeAb67\tf\tPubMatic\tpubmatic.com\nchkChromeAb67Sec\tf\tPubMatic\tpubmatic.com\nchkSecSet\tf\tPubMatic\tpubmatic.com\nchp_token\tf\tLinkedIn\tlinkedin.com\nci_session\tf\tCodeIgniter\ncid\tm\tAdform\tadform.net\ncioFT\tm\tCustomer.io\ncioLT\tm\tCustomer.io\ncip\tm\tID5\tid5-sync.com\ncjae\tm\tDotomi\tdotomi.com\nckid\tm\tBlue\tgetblue.io\nckies_functional\tf\tJimdo\nckies_marketing\tf\tJimdo\nckies_necessary\tf\tJimdo\nckies_performance\tf\tJimdo\ncky-action\tf\tCookieYes\ncky-consent\tf\tCookieYes\ncli_user_preference\tf\tCookie Law Info\nclient-session-bind\tf\tWix.com\nclientSrc\tf\tSalesforce\tsalesforce.com\nclient_bslstaid\ta\tBeslist.nl\nclient_bslstmatch\ta\tBeslist.nl\nclient_bslstsid\ta\tBeslist.nl\nclient_bslstuid\ta\tBeslist.nl\ncmp\tm\tYahoo\tyahoo.com\ncmplz_banner-status\tf\tComplianz\ncmplz_choice\tf\tComplianz\ncmplz_consented_services\tf\tComplianz\ncmplz_functional\tf\tComplianz\ncmplz_id\tf\tComplianz\ncmplz_marketing\tf\tComplianz\ncmplz_policy_id\tf\tComplianz\ncmplz_preferences\tf\tComplianz\ncmplz_saved_categories\tf\tComplianz\ncmplz_saved_services\tf\tComplianz\ncmplz_statistics\tf\tComplianz\ncmplz_stats\tf\tComplianz\ncmplz_user_data\tf\tComplianz\ncnac\tm\tID5\tid5-sync.com\ncnfq\tm\tSmartadserver\tsmartadserver.com\ncodepen_session\tf\tCodepen\tcodepen.io\ncodepen_signup_referrer\tf\tCodepen\tcodepen.io\ncodepen_signup_referrer_date\tf\tCodepen\tcodepen.io\ncodexToken\tf\tWordPress\ncodexUserId\tf\tWordPress\ncodexUserName\tf\tWordPress\ncognito.organization\ta\tCognitoForms\ncognito.services.a\ta\tCognitoForms\ncolor_mode\tf\tGitHub\tgithub.com\ncomment_author_*\tf\tWordPress\ncomment_author_url_*\tf\tWordPress\ncompass_sid\ta\tMarfeel\tevents.newsroom.bi\ncompass_uid\ta\tMarfeel\tevents.newsroom.bi\ncomplianz_consent_status\tf\tComplianz\ncomplianz_policy_id\tf\tComplianz\ncomponentStyle\tf\tJoomla!\ncomponentType\tf\tJoomla!\nconnect.sid\tf\tZendesk\tzendesk.com\nconsent-policy\tf\tWix.com\nconsentUUID\tf\tCookiebot\ncontinuous_play_v3\tf\tVimeo\tvimeo.com\ncookie-consent-io\tf\tCookieConsent.io\ncookie-consent-io-gdpr\tf\tCookieConsent.io\ncookie-consent-io-timestamp*\tf\tCookieConsent.io\ncookie.policy.banner.eu\tf\tLinkedIn\tlinkedin.com\ncookie.policy.banner.nl\tf\tLinkedIn\tlinkedin.com\ncookieJartestCookie\tm\tOutbrain\toutbrain.com\ncookiePreferences\tf\tGoogle Tag Manager\ncookieSettingVerified\tf\tSalesforce\ncookie_notice_accepted\tf\tDigital Factory\ncookieconsent_level\tf\tMaxlead\ncookieconsent_page\tf\tOsano\ncookieconsent_seen\tf\tMaxlead\ncookieconsent_status\tf\tOsano\ncookieconsent_system\tf\tMaxlead\ncookieconsent_variant\tf\tMaxlead\ncookiefirst-consent\tf\tCookie First\ncookielawinfo-checkbox-advertisement\tf\tCookie Law Info\ncookielawinfo-checkbox-analytics\tf\tCookie Law Info\ncookielawinfo-checkbox-functional\tf\tCookie Law Info\ncookielawinfo-checkbox-marketing\tf\tCookie Law Info\ncookielawinfo-checkbox-necessary\tf\tCookie Law Info\ncookielawinfo-checkbox-non-necessary\tf\tCookie Law Info\ncookielawinfo-checkbox-others\tf\tCookie Law Info\ncookielawinfo-checkbox-performance\tf\tCookie Law Info\ncookielawinfo-checkbox-preferences\tf\tCookie Law Info\ncookies-analytics\tf\tEnzuzo\ncookies-functional\tf\tEnzuzo\ncookies-marketing\tf\tEnzuzo\ncookies-preferences\tf\tEnzuzo\ncookies_accepted\tm\tGoogle\tdevelopers.google.com\ncookieyes-advertisement\tf\tCookieYes\ncookieyes-analytics\tf\tCookieYes\ncookieyes-consent\tf\tCookieYes\ncookieyes-functional\tf\tCookieYes\ncookieyes-necessary\tf\tCookieYes\ncookieyes-performance\tf\tCookieYes\ncookieyesID\tf\tCookieYes\ncookieyes_privacy_policy_generator_session\tf\tCookieYes\ncookieyes_session\tf\tCookieYes\ncordovaVersion\tf\tSalesforce\ncqcid\tf\tSalesforce\ncref\tm\tQuantcast\tquantserve.com\ncrisp-client/*\tf\tCrisp\ncriteo\tm\tOutbrain\toutbrain.com\ncs\tm\tGumGum\tgumgum.com\ncsfq\tm\tSmartadserver\tsmartadserver.com\ncsm\tm\tFacebook\tfacebook.com\ncsrf-canary\tf\tTrustpilot\ttrustpilot.com\ncsrf_same_site\tf\tX\ttwitter.com\ncsrf_same_site_set\tf\tX\ttwitter.com\ncsssid\tf\tSalesforce\ncsssid_Client\tf\tSalesforce\ncsync\tm\tSmartadserver\tsmartadserver.com\nct0\tm\tX\ttwitter.com\nct_*\tf\tCleanTalk\nct_check_js\tf\tCleanTalk\nct_fkp_timestamp\tf\tCleanTalk\nct_has_scrolled\tf\tCleanTalk\nct_pointer_data\tf\tCleanTalk\nct_ps_timestamp\tf\tCleanTalk\nct_sfw_\tf\tCleanTalk\nct_timezone\tf\tCleanTalk\nctkgen\ta\tIndeed\ncustomer_account_locale\tf\tShopify\tshopify.com\ncustomer_account_new_login\tf\tShopify\tshopify.com\ncustomer_account_preview\tf\tShopify\tshopify.com\ncustomer_payment_method\tf\tShopify\tshopify.com\ncustomer_shop_pay_agreement\tf\tShopify\tshopify.com\nd\tm\tQuantcast\tquantserve.com\ndata-*\tm\tMedia.net\tcontextual.media.net\ndatatricsDebugger\tm\tDatatrics\ndatatrics_customData\tm\tDatatrics\ndatatrics_optin\tm\tDatatrics\ndatr\tm\tFacebook\tfacebook.com\ndbln\tm\tFacebook\tfacebook.com\ndc\tf\tTailtarget\tt.tailtarget.com\ndc\tm\tBetweenDigital\tbetweendigital.com\nddid\tm\tFacebook\tfacebook.com\ndemdex\tm\tAdobe Audience Manager\tdemdex.net\ndenial-client-ip\tf\tLinkedIn\tlinkedin.com\ndenial-reason-code\tf\tLinkedIn\tlinkedin.com\ndeuxesse_uxid\tm\tTwiago\ttwiago.com\ndevOverrideCsrfToken\tf\tSalesforce\ndevicePixelRatio\tf\tWordPress\ndevice_id\tf\tTwitch\tembed.twitch.tv\ndextp\tm\tAdobe Audience Manager\ndf_ts\ta\tLinkedIn\tlinkedin.com\ndgzsdl08v4\tm\tBouncex\tbounceexchange.com\ndicbo_id\tm\tOutbrain\ndid\tf\tAuth0\ndid_compat\tf\tAuth0\ndidomi_token\tf\tDidomi\ndigitalAudience\tm\tDigital Audience\tdigitalaudience.io\ndisco\tf\tSalesforce\ndiscount_code\tf\tShopify\tshopify.com\ndjango_language\tf\tDjango\ndm_last_page_view\ta\tDuda\ndm_last_visit\ta\tDuda\ndm_this_page_view\ta\tDuda\ndm_timezone_offset\ta\tDuda\ndm_total_visits\ta\tDuda\ndnt\tm\tX\ttwitter.com\ndone_redirects*\tm\tOnAudience\tonaudience.com\ndotcom_user\tf\tGitHub\tgithub.com\ndpm\tm\tAdobe Audience Manager\ndrift_*\tf\tDrift\nds_user_id\tm\tInstagram\tinstagram.com\ndsps:*\tm\tPowerLinks Media Limited\tpx.powerlinks.com\ndst\tm\tAdobe Audience Manager\ndt\tm\tUnderdog Media\tudmserve.net\ndtCookie*\ta\tDynatrace\ndtDisabled\ta\tDynatrace\ndtLatC*\ta\tDynatrace\ndtPC*\ta\tDynatrace\ndtSa\ta\tDynatrace\ndtValidationCookie\ta\tDynatrace\ndtm_gdpr_delete\tm\tDotomi\tdotomi.com\ndtm_gpc_optout\tm\tDotomi\tdotomi.com\ndtm_tcdata\tm\tDotomi\ndtm_tcdata_exp\tm\tDotomi\ndtm_token\tm\tDotomi\ndtm_token_exp\tm\tDotomi\ndtm_token_sc\tm\tDotomi\ndtm_user_id\tm\tDotomi\ndtm_user_id_sc\tm\tDotomi\nduid_update_time\tm\tBidence\tbidence.net\ndy_fs_page\tf\tDynamic Yield\ndynamic_checkout_shown_on_cart\tf\tShopify\tshopify.com\ndyncdn\tf\tSmartadserver\tsmartadserver.com\neasysize_button_loaded_for_user\tf\tEasysize.me\nedgebucket\tm\tReddit\treddit.com\nedsid\tm\tMercadoLibre\tmercadolibre.com\nenable-compact-scene-listing\tf\tTwitch\ttwitch.tv\nenforce_policy\tf\tPayPal\tpaypal.com\nenterprise_trial_redirect_to\tf\tGitHub\nep\tm\tEmetric\txplosion.de\nep201\tf\tWufoo\nep202\tf\tWufoo\nesctx\tf\tAzure / Microsoft\tmicrosoft.com\nesctx-*\tf\tMicrosoft\tlogin.microsoftonline.com\neu_cn\tm\tX\ttwitter.com\neuconsent\tm\tLiveRamp\tfaktor.io\neuconsent*\tf\tShareThis\neuconsent-v2\tf\tDidomi\neuconsent-v2\tf\tPrivacyPillar\neurope\tm\tOutbrain\nev_sync_ax\tm\tAdobe Advertising\teveresttech.net\nev_sync_bk\tm\tAdobe Advertising\teveresttech.net\nev_sync_dd\tm\tAdobe Advertising\teveresttech.net\nev_sync_fs\tm\tAdobe Advertising\teveresttech.net\nev_sync_ix\tm\tAdobe Advertising\teveresttech.net\nev_sync_nx\tm\tAdobe Advertising\teveresttech.net\nev_sync_ox\tm\tAdobe Advertising\teveresttech.net\nev_sync_pm\tm\tAdobe Advertising\teveresttech.net\nev_sync_rc\tm\tAdobe Advertising\teveresttech.net\nev_sync_tm\tm\tAdobe Advertising\teveresttech.net\nev_sync_yh\tm\tAdobe Advertising\teveresttech.net\nev_tm\tm\tAdobe Advertising\teveresttech.net\neverest_g_v2\tm\tAdobe Advertising\teveresttech.net\neverest_session_v2\tm\tAdobe Advertising\teveresttech.net\nexcludecalltracking\tf\tAdcalls\nexpid_*\tm\tSalesforce\tsalesforce.com\nexternal_no_cache\tf\tMagento\nexternal_referer\tm\tX\ttwitter.com\nezds\tf\tEzoic\nezoab_*\tf\tEzoic\nezoadgid_*\ta\tEzoic\nezoawesome_*\tf\tEzoic\nezohw\tf\tEzoic\nezopvc_*\ta\tEzoic\nezoref_*\ta\tEzoic\nezostid_*\tf\tEzoic\nezosuibasgeneris-1\tm\tEzoic\nezosuigeneris*\tm\tEzoic\nezouid_*\ta\tEzoic\nezovid_*\ta\tEzoic\nezovuuid_*\ta\tEzoic\nezovuuidtime_*\ta\tEzoic\nezux_et_*\ta\tEzoic\nezux_ifep_*\ta\tEzoic\nezux_lpl_*\ta\tEzoic\nezux_tos_*\ta\tEzoic\nf5_cspm\ta\tPubMatic\tsimage2.pubmatic.com\nf_token\tf\tLinkedIn\tlinkedin.com\nfastclick\tf\tFastclick\tfastclick.net\nfbm_*\tm\tInstagram\tinstagram.com\nfcookie\tf\tLinkedIn\tlinkedin.com\nfe_typo_user\tf\tTYPO3\nfedops.logger.sessionId\tf\tWix.com\nfeed-sort\tf\tLinkedIn\tlinkedin.com\nfid\ta\tAdobe Analytics\nfileTreeExpanded\tf\tGitHub\nfirst_snapshot_url\tf\tCrazy Egg\tcrazyegg.com\nfl_inst\tm\tPlatform161\tcreative-serving.com\nfonts-loaded\tf\tFunda\tfunda.nl\nforce-proxy-stream\tf\tSalesforce\tsalesforce.com\nforce-stream\tf\tSalesforce\tsalesforce.com\nform_key\tf\tMagento\nfpc\tf\tAzure / Microsoft\tmicrosoft.com\nfpestid\tf\tShareThis\nfr\tm\tFacebook\tfacebook.com\nfrontend\tf\tMagento\nftid\tm\tMercadoLibre\tmercadolibre.com\ng\tm\tCreativeCDN\tcreativecdn.com\ngTalkCollapsed\tf\tSalesforce\ng_enabled_idps\tf\tGoogle\taccounts.google.com\ngac\tm\tGoogle\ngac_*\tf\tSAP\ngckp\tm\tPiano\ngcl\tm\tGoogle\ngdpr\tf\tID5\tid5-sync.com\ngdpr_status\tm\tMedia.net\tcontextual.media.net\nghcc\tf\tGitHub\tgithub.com\ngid\tm\tSmartadserver\tsmartadserver.com\ngig3pc\tf\tSAP\ngig3pctest\tf\tSAP\ngig_bootstrap_*\tm\tSAP\tgigya.com\ngig_canary\tf\tSAP\ngig_canary_3*\tf\tSAP\ngig_canary_ver*\tf\tSAP\ngig_hasGmid\tm\tSAP\tgigya.com\ngig_last_ver_*\tf\tSAP\ngig_loginToken_*\tf\tSAP\tgigya.com\ngig_toggles\tf\tSAP\ngist_oauth_csrf\tf\tGitHub\tgithub.com\ngist_user_session\tf\tGitHub\nglnk\tf\tSAP\nglt_*\tf\tSAP\ngltexp_*\tf\tSAP\ngmid\tm\tSAP\ngpp\tf\tID5\ngst\tf\tSAP\ngt\tm\tX\ttwitter.com\nguest-view\tf\tMagento\nguest_id\tm\tX\ttwitter.com\nguest_id_ads\tm\tX\ttwitter.com\nguest_id_marketing\tm\tX\ttwitter.com\nguest_uuid_essential_*\tf\tSalesforce\nhasGmid\tm\tSAP\tgigya.com\nhas_js\tf\tDrupal CMS\nhas_recent_activity\tf\tGitHub\nhash\tm\tBlue\tgetblue.io\nhelp_center_data\tf\tZendesk\nhideDevelopmentTools\tf\tSalesforce\nhideFilesWarningModal\tf\tSalesforce\nhideIdentityDialog\tf\tSalesforce\nhide_shopify_pay_for_checkout\tf\tShopify\tshopify.com\nhjViewportId\tf\tHotjar\nhj_visitor\ta\tHotjar\nhs\tf\tWix.com\twix.com\nhs-membership-csrf\tf\tHubspot\thubspot.com\nhs-messages-hide-welcome-message\tf\tHubspot\thubspot.com\nhs-messages-is-open\tf\tHubspot\thubspot.com\nhs_ab_test\tf\tHubspot\thubspot.com\nhs_langswitcher_choice\tf\tHubspot\thubspot.com\nhtml-classes\tf\tFunda\tfunda.nl\nhu-consent\tf\tHu-manity.co\nhubspotapi\tm\tHubspot\thubspot.com\nhubspotapi-csrf\tf\tHubspot\thubspot.com\nhubspotapi-prefs\tf\tHubspot\thubspot.com\nhubspotutk\tm\tHubspot\thubspot.com\ni\tm\topenx.net\ni00\tm\tinfOnline\tioam.de\nick\tm\tFacebook\tfacebook.com\nicu\tm\tXandr\tadnxs.com\nid5\tm\tID5\tid5-sync.com\nid_adcloud\tm\tAdobe Advertising\nid_ts\tm\tOrtec\tadscience.nl\nidccsrf\tf\tSalesforce\tsalesforce.com\nideaToggle\tf\tSalesforce\nidentity-state\tf\tShopify\tshopify.com\nidentity-state-*\tf\tShopify\tshopify.com\nidentity_customer_account_number\tf\tShopify\tshopify.com\nidp\tm\tZeotap\tzeotap.com\nidsync-bsw-uid-s\tm\tStreamTheWorld\tlive.streamtheworld.com\nig_cb\tm\tInstagram\tinstagram.com\nig_did\tm\tInstagram\tinstagram.com\nigodigitalst_*\tm\tSalesforce\nigodigitalstdomain\tm\tSalesforce\nigodigitaltc2\tm\tSalesforce\nimprovedigital_uid\tm\tAdhese\tadhese.com\nincap_ses_*\tf\tImperva\ninitref\tm\tReddit\treddit.com\ninst\tf\tSalesforce\nintegration_type\tf\tLinkedIn\tlinkedin.com\nintercom-device-id-*\ta\tIntercom\nintercom-id-*\ta\tIntercom\nintercom-session-*\ta\tIntercom\ninterstitial_page_reg_oauth_url\ta\tLinkedIn\tlinkedin.com\niotcontextsplashdisable\tf\tSalesforce\nipc\tf\tPubMatic\tpubmatic.com\nisFirstSession*\tf\tMicrosoft\nis_gdpr\ta\tYandex.Metrica\tyandex.ru\nis_gdpr_b\ta\tYandex.Metrica\tyandex.ru\niu2g34bw\tf\tDynatrace\niutk\tm\tIssuu\tissuu.com\nja_purity_ii_tpl\tf\tJoomlArt\nja_purity_tpl\tf\tJoomlArt\njasx_pool_id\ta\tIndeed\njetpackState\tf\tWordPress\njpp_math_pass\tf\tWordPress\njpxumaster\tm\tjustpremium.com\tjustpremium.com\njpxumatched\tm\tjustpremium.com\tjustpremium.com\njs_ver\tm\tFacebook\tfacebook.com\nkcdob\tm\tBing / Microsoft\tmicrosoft.com\nkcrelid\tm\tBing / Microsoft\tmicrosoft.com\nkcru\tm\tBing / Microsoft\tmicrosoft.com\nkdt\tm\tX\ttwitter.com\nkeep_alive\tf\tShopify\tshopify.com\nkhaos\tm\tMagnite\trubiconproject.com\nkhaos_p\tm\tMagnite\trubiconproject.com\nki_r\ta\tShopify\tshopify.com\nki_s\tm\tQualaroo\tqualaroo.com\nki_t\ta\tShopify\tshopify.com\nki_u\tm\tQualaroo\tqualaroo.com\nkj76fg4h\tf\tDynatrace\nkoitk\tm\tSharpspring\tmarketingautomation.services\nl34kn6no\tf\tDynatrace\nl7_az\tf\tPayPal\tpaypal.com\nl_page\ta\tLinkedIn\tlinkedin.com\nlang\tf\tLinkedIn\tlinkedin.com\nlantern\tm\tAwin\nlaravel_session\tf\tLaravel\nlast_visited_store\tf\tMagento\nlastlist\tf\tSalesforce\nlc_*\tf\tLiveChat\nlcsrc\tm\tSmartadserver\tsmartadserver.com\nlcsrd\tm\tSmartadserver\tsmartadserver.com\nlhc_ldep\tf\tLive helper chat\nlhc_per\tf\tLive helper chat\nlhc_ses\tf\tLive helper chat\nli_a\tf\tLinkedIn\tlinkedin.com\nli_alerts\tf\tLinkedIn\tlinkedin.com\nli_apfcdc\tf\tLinkedIn\tlinkedin.com\nli_cc\ta\tLinkedIn\tlinkedin.com\nli_cu\tf\tLinkedIn\tlinkedin.com\nli_ec\tf\tLinkedIn\tlinkedin.com\nli_ep_auth_context\tf\tLinkedIn\tlinkedin.com\nli_fat_id\tf\tLinkedIn\nli_feed_xray\ta\tLinkedIn\tlinkedin.com\nli_gc\tf\tLinkedIn\tlinkedin.com\nli_giant\tf\tLinkedIn\nli_gp\tf\tLinkedIn\tlinkedin.com\nli_gpc\tf\tLinkedIn\tlinkedin.com\nli_mc\tf\tLinkedIn\tlinkedin.com\nli_oatml\tm\tLinkedIn\tlinkedin.com\nli_odapfcc\tf\tLinkedIn\tlinkedin.com\nli_referer\tf\tLinkedIn\tlinkedin.com\nli_rm\tf\tLinkedIn\tlinkedin.com\nli_sugr\tm\tLinkedIn\nli_theme\tf\tLinkedIn\tlinkedin.com\nli_theme_set\tf\tLinkedIn\tlinkedin.com\nliap\tm\tLinkedIn\tlinkedin.com\nlidc\tm\tLinkedIn\tlinkedin.com\nlidid\tm\tLiveIntent\tliadm.com\nlihc_auth_\tf\tLinkedIn\tlinkedin.com\nlil-lang\tf\tLinkedIn\tlinkedin.com\nlissc\tm\tLinkedIn\tlinkedin.com\nlists-state\tf\tPlesk\nliveagent_invite_rejected_\tf\tSalesforce\nliveagent_sid\tf\tSalesforce\nljt_reader\tm\tFederated Media Publishing\nljtrtb\tm\tSOVRN\tlijit.com\nlkqdid\tm\tVerve\tlkqd.net\nlkqdidts\tm\tVerve\tlkqd.net\nlloopch_loid\tf\tSalesforce\nlls-integration\tf\tLinkedIn\tlinkedin.com\nlms_ads\tm\tLinkedIn\tlinkedin.com\nlms_analytics\tf\tLinkedIn\tlinkedin.com\nln_or\ta\tLinkedIn\nlocal_storage_app_session_id\tf\tTwitch\tplayer.twitch.tv\nlocale\tm\tFacebook\tfacebook.com\nlocale_bar_accepted\tf\tShopify\nlocalization\tf\tShopify\nlogglytrackings­ession\tf\tLoggly\nlogin\tf\tSalesforce\nlogin_redirect\tf\tMagento\nlogin_with_shop_finalize\tf\tShopify\tshopify.com\nloginnotify_prevlogins\tf\tWikimedia\twikimedia.org\nlss_bundle_viewer\ta\tLinkedIn\tlinkedin.com\nlu\tm\tFacebook\tfacebook.com\nlz_last_visit\tf\tLiveZilla GmbH\nlz_userid\tf\tLiveZilla GmbH\nlz_visits\tf\tLiveZilla GmbH\nm\tf\tStripe\tm.stripe.com\nm_user\tm\tFacebook\tfacebook.com\nmage-banners-cache-storage\tf\tMagento\nmage-cache-sessid\tf\tMagento\nmage-cache-storage*\tf\tMagento\nmage-cache-storage-section-invalidation*\tf\tMagento\nmage-cache-timeout*\tf\tMagento\nmage-messages\tf\tMagento\nmage-translation-file-version\tf\tMagento\nmage-translation-storage\tf\tMagento\nmailmunch_second_pageview\tm\tMailMunch\nmarketplace_repository_ids\tf\tGitHub\nmarketplace_suggested_target_id\tf\tGitHub\nmaster_device_id\tf\tShopify\tshopify.com\nmatchadform\tm\tRoku\tw55c.net\nmatomo_ignore\ta\tMatomo\nmatomo_sessid\ta\tMatomo\nmbox\tm\tAdobe Audience Manager\nmc\tm\tQuantcast\tquantserve.com\nmc_cid\ta\tMailchimp\nmc_eid\ta\tMailchimp\nmc_landing_site\ta\tMailchimp\nmdfrc\tm\tOutbrain\toutbrain.com\nmessagesUtk\tm\tHubspot\thubspot.com\nmics_lts\tm\tMediarithmics\tmediarithmics.com\nmics_uaid\tm\tMediarithmics\tmediarithmics.com\nmics_vid\tm\tMediarithmics\tmediarithmics.com\nmid\tf\tInstagram\tinstagram.com\nmigrated2y\tm\tYahoo\tyahoo.com\nmnet_session_depth\tm\tMedia.net\nmoove_gdpr_popup\tf\tMoove\nmp_*\ta\tMixpanel\nmsToken\tm\tTikTok\ttiktok.com\nmt_misc\tm\tMediaMath\tmathtag.com\nmt_mop\tm\tMediaMath\tmathtag.com\nmtm_consent\ta\tMatomo\nmtm_consent_removed\ta\tMatomo\nmtm_cookie_consent\ta\tMatomo\nmuc_ads\tm\tX\tt.co\nmuxData\tf\tWistia\nmv_tokens\tm\tMediaVine\texchange.mediavine.com\nmv_tokens_invalidate-verizon-pushes\tm\tMediaVine\texchange.mediavine.com\nn\tm\tTailtarget\tt.tailtarget.com\nn360-adform\tm\tNexx360\tnexx360.io\nn360-adnuntius\tm\tNexx360\tnexx360.io\nn360-adot\tm\tNexx360\tnexx360.io\nn360-adyoulike\tm\tNexx360\tnexx360.io\nn360-amx\tm\tNexx360\tnexx360.io\nn360-appnexus\tm\tNexx360\tnexx360.io\nn360-bliink\tm\tNexx360\tnexx360.io\nn360-connectad\tm\tNexx360\tnexx360.io\nn360-conversant\tm\tNexx360\tnexx360.io\nn360-cwire\tm\tNexx360\tnexx360.io\nn360-firstid\tm\tNexx360\tnexx360.io\nn360-freewheel\tm\tNexx360\tnexx360.io\nn360-fueldigital\tm\tNexx360\tnexx360.io\nn360-fueldigitalix\tm\tNexx360\tnexx360.io\nn360-fueldigitalmedia\tm\tNexx360\tnexx360.io\nn360-gingerad\tm\tNexx360\tnexx360.io\nn360-goodad\tm\tNexx360\tnexx360.io\nn360-gravity\tm\tNexx360\tnexx360.io\nn360-groupm\tm\tNexx360\tnexx360.io\nn360-improve\tm\tNexx360\tnexx360.io\nn360-ix\tm\tNexx360\tnexx360.io\nn360-mediagrid\tm\tNexx360\tnexx360.io\nn360-medianet\tm\tNexx360\tnexx360.io\nn360-moneytag\tm\tNexx360\tnexx360.io\nn360-nextmillennium\tm\tNexx360\tnexx360.io\nn360-onetag\tm\tNexx360\tnexx360.io\nn360-openx\tm\tNexx360\tnexx360.io\nn360-outbrain\tm\tNexx360\tnexx360.io\nn360-plista\tm\tNexx360\tnexx360.io\nn360-pubmatic\tm\tNexx360\tnexx360.io\nn360-pulsepoint\tm\tNexx360\tnexx360.io\nn360-quantum\tm\tNexx360\tnexx360.io\nn360-richaudience\tm\tNexx360\tnexx360.io\nn360-rtbhouse\tm\tNexx360\tnexx360.io\nn360-rubicon\tm\tNexx360\tnexx360.io\nn360-sharethrough\tm\tNexx360\tnexx360.io\nn360-smaato\tm\tNexx360\tnexx360.io\nn360-smartadserver\tm\tNexx360\tnexx360.io\nn360-smartyads\tm\tNexx360\tnexx360.io\nn360-smilewanted\tm\tNexx360\tnexx360.io\nn360-staila\tm\tNexx360\tnexx360.io\nn360-tappx\tm\tNexx360\tnexx360.io\nn360-thirtythreeacross\tm\tNexx360\tnexx360.io\nn360-traffective\tm\tNexx360\tnexx360.io\nn360-triplelift\tm\tNexx360\tnexx360.io\nn360-ttd\tm\tNexx360\tnexx360.io\nn360-vidoomy\tm\tNexx360\tnexx360.io\nn360-yahoo\tm\tNexx360\tnexx360.io\nn360-yieldlab\tm\tNexx360\tnexx360.io\nn360_adform\tm\tNexx360\tnexx360.io\nn360_adnuntius\tm\tNexx360\tnexx360.io\nn360_adot\tm\tNexx360\tnexx360.io\nn360_adyoulike\tm\tNexx360\tnexx360.io\nn360_amx\tm\tNexx360\tnexx360.io\nn360_appnexus\tm\tNexx360\tnexx360.io\nn360_bliink\tm\tNexx360\tnexx360.io\nn360_connectad\tm\tNexx360\tnexx360.io\nn360_conversant\tm\tNexx360\tnexx360.io\nn360_cwire\tm\tNexx360\tnexx360.io\nn360_firstid\tm\tNexx360\tnexx360.io\nn360_freewheel\tm\tNexx360\tnexx360.io\nn360_fueldigital\tm\tNexx360\tnexx360.io\nn360_fueldigitalix\tm\tNexx360\tnexx360.io\nn360_fueldigitalmedia\tm\tNexx360\tnexx360.io\nn360_gingerad\tm\tNexx360\tnexx360.io\nn360_goodad\tm\tNexx360\tnexx360.io\nn360_gravity\tm\tNexx360\tnexx360.io\nn360_groupm\tm\tNexx360\tnexx360.io\nn360_improve\tm\tNexx360\tnexx360.io\nn360_ix\tm\tNexx360\tnexx360.io\nn360_mediagrid\tm\tNexx360\tnexx360.io\nn360_medianet\tm\tNexx360\tnexx360.io\nn360_moneytag\tm\tNexx360\tnexx360.io\nn360_nextmillennium\tm\tNexx360\tnexx360.io\nn360_onetag\tm\tNexx360\tnexx360.io\nn360_openx\tm\tNexx360\tnexx360.io\nn360_outbrain\tm\tNexx360\tnexx360.io\nn360_plista\tm\tNexx360\tnexx360.io\nn360_pubmatic\tm\tNexx360\tnexx360.io\nn360_pulsepoint\tm\tNexx360\tnexx360.io\nn360_quantum\tm\tNexx360\tnexx360.io\nn360_richaudience\tm\tNexx360\tnexx360.io\nn360_rtbhouse\tm\tNexx360\tnexx360.io\nn360_rubicon\tm\tNexx360\tnexx360.io\nn360_sharethrough\tm\tNexx360\tnexx360.io\nn360_smaato\tm\tNexx360\tnexx360.io\nn360_smartadserver\tm\tNexx360\tnexx360.io\nn360_smartyads\tm\tNexx360\tnexx360.io\nn360_smilewanted\tm\tNexx360\tnexx360.io\nn360_staila\tm\tNexx360\tnexx360.io\nn360_tappx\tm\tNexx360\tnexx360.io\nn360_thirtythreeacross\tm\tNexx360\tnexx360.io\nn360_traffective\tm\tNexx360\tnexx360.io\nn360_triplelift\tm\tNexx360\tnexx360.io\nn360_ttd\tm\tNexx360\tnexx360.io\nn360_vidoomy\tm\tNexx360\tnexx360.io\nn360_yahoo\tm\tNexx360\tnexx360.io\nn360_yieldlab\tm\tNexx360\tnexx360.io\nnSGt-*\tf\tAzure / Microsoft\tmicrosoft.com\nnlbi_*\tf\tImperva\nnmstat\ta\tSiteimprove\nnrid\tf\tJoomla! Engagebox\nnsid\tf\tPayPal\tpaypal.com\nobsessionid-*\tm\tOutbrain\nobuid\tm\tOutbrain\toutbrain.com\noid\tf\tSalesforce\tsalesforce.com\noinfo\tm\tSalesforce\tsalesforce.com\noo\tm\tFacebook\tfacebook.com\nopout\tm\tOutbrain\nopt_out\tm\tNativo\tpostrelease.com\noptimizelyDomainTestCookie\tm\tOptimizely\noptimizelyEndUserId\tm\tOptimizely\noptimizelyOptOut\tm\tOptimizely\noptimizelyRedirectData\tm\tOptimizely\noptout\tm\tTripleLift\t3lift.com\noptout\tm\tYahoo\tyahoo.com\norg_transform_notice\tf\tGitHub\tgithub.com\noribi_cookie_test\ta\tOribi\tlinkedin.com\noribi_user_guid\ta\tOribi\toribi.io\nosano_consentmanager\tf\tOsano\nosano_consentmanager_expdate\tf\tOsano\nosano_consentmanager_uuid\tf\tOsano\notsid\tm\tAdform\tadform.net\noutbrain_dicbo_id\tm\tOutbrain\nozone_uid\tm\tThe Ozone Project\tthe-ozone-project.com\np23mn32t\tf\tDynatrace\npa_google_ts\tm\tPerfect Audience\tprfct.co\npa_openx_ts\tm\tPerfect Audience\tprfct.co\npa_rubicon_ts\tm\tPerfect Audience\tprfct.co\npa_twitter_ts\tm\tPerfect Audience\tprfct.co\npa_uid\tm\tPerfect Audience\tprfct.co\npa_user\ta\tPiano\npa_yahoo_ts\tm\tPerfect Audience\tprfct.co\npagead/conv/%INTEGER%\ta\tIndeed\npanoramaId\tm\tLotame\npanoramaId_expiry\tm\tLotame\npanoramaId_expiry_exp\tm\tLotame\npartner-*\tm\tSmartadserver\tsmartadserver.com\npay_update_intent_id\tf\tShopify\tshopify.com\npbw\ta\tSmartadserver\tsmartadserver.com\npc-unit\tf\tSalesforce\npcc2\tm\tPlatform161\tcreative-serving.com\npcfm\tm\tBing / Microsoft\tmicrosoft.com\npctrk\ta\tSalesforce\tsalesforce.com\npd\tm\topenx.net\topenx.net\npdid\tm\trichAudience\trichaudience.com\npermutive-id\tf\tPermutive\npersistent_shopping_cart\tf\tMagento\npersonalization_id\tm\tX\ttwitter.com\npgid-org-*\tf\tIntershop\nphpMyAdmin\tf\tphpMyAdmin\npi\tm\tPubMatic\tpubmatic.com\npi_opt_in\ta\tSalesforce\npicreel_new_price\ta\tPicreel\npicreel_tracker__first_visit\ta\tPicreel\npicreel_tracker__page_views\ta\tPicreel\npicreel_tracker__visited\ta\tPicreel\npid\tm\tEmetric\txplosion.de\npid\tm\tSmartadserver\tsmartadserver.com\npid_short\tm\tEmetric\txplosion.de\npid_signature\tm\tEmetric\txplosion.de\npl\tm\tFacebook\tfacebook.com\npl_user_id\tm\tPowerLinks\tpowerlinks.com\nplausible_*\ta\tPlausible Analytics\nplek-list-type\tf\tPlesk\nplesk-items-per-page\tf\tPlesk\nplesk-sort-dir\tf\tPlesk\nplesk-sort-field\tf\tPlesk\npll_language\tf\tPolylang\npluto\tm\tFastclick\tfastclick.net\npluto2\tm\tFastclick\tfastclick.net\npm_sess\tf\tGoogle AdSense\npm_sess_NNN\tf\tGoogle AdSense\npmaAuth-*\tf\tphpMyAdmin\npmaUser-*\tf\tphpMyAdmin\npma_lang\tf\tphpMyAdmin\npnespsdk_pnespid\tm\tPiano\npnespsdk_push_subscription_added\ta\tPiano\npnespsdk_ssn\tf\tPiano\npnespsdk_visitor\ta\tPiano\npollN\tf\tMagento\npp\tm\tPubMatic\tpubmatic.com\nppms_privacy_*\ta\tPiwik\nppms_privacy_bar_*\ta\tPiwik\npresence\tf\tFacebook\tfacebook.com\npreview_theme\tf\tShopify\tshopify.com\nprevious_step\tf\tShopify\tshopify.com\nprism_*\tm\tActive Campaign\nprivacypillar-cookie-consent\tf\tPrivacyPillar\nprivacypillar-google-consent\tf\tPrivacyPillar\nprivate_content_version\tf\tMagento\nprivate_mode_user_session\tf\tGitHub\tgithub.com\nproduct_data_storage*\tf\tMagento\nprofile_preview_token\tf\tShopify\tshopify.com\npromptTestMod\tf\tSalesforce\npses\ta\tXandr\nptradtrt\tm\tYieldmo\tads.yieldmo.com\nptran\tm\tYieldmo\tads.yieldmo.com\nptrb\tm\tYieldmo\tads.yieldmo.com\nptrbsw\tm\tYieldmo\tads.yieldmo.com\nptrc\tm\tYieldmo\tads.yieldmo.com\nptrcriteo\tm\tYieldmo\tads.yieldmo.com\nptreps\tm\tYieldmo\tads.yieldmo.com\nptropenx\tm\tYieldmo\tads.yieldmo.com\nptrpp\tm\tYieldmo\tads.yieldmo.com\nptrpub\tm\tYieldmo\tads.yieldmo.com\nptrrc\tm\tYieldmo\tads.yieldmo.com\nptrrhs\tm\tYieldmo\tads.yieldmo.com\nptrt\tm\tYieldmo\tads.yieldmo.com\npubconsent*\tf\tShareThis\tsharethis.com\npubfreq_*\tm\tPubMatic\tpubmatic.com\npubmatic_uid\tm\tAdhese\tadhese.com\npubsyncexp\tf\tPubMatic\tpubmatic.com\npubtime_*\tf\tPubMatic\tpubmatic.com\npushPermInfo\tf\tLinkedIn\tlinkedin.com\npushPermState\tf\tLinkedIn\tlinkedin.com\nput_*\tm\tMagnite\trubiconproject.com\npvc2\tm\tPlatform161\tcreative-serving.com\npvc_visits[0]\ta\tPostviewscounter\npxcelAcc3PC\tf\tShareThis\npxcelBcnLcy\ta\tShareThis\tsharethis.com\npxcelPage*\ta\tShareThis\tsharethis.com\npxid\tf\tPermutive\npxrc\tm\tRapleaf\trlcdn.com\nqueryString\ta\tLinkedIn\nrack.session\tf\tRack\nrai-pltn-pl-*\tm\trichAudience\trichaudience.com\nrc\tm\tFacebook\tfacebook.com\nrdtrk\tm\tRD Station\trdstation.com.br\nreceive-cookie-deprecation\tf\tGoogle\nrecent_history\tf\tLinkedIn\tlinkedin.com\nrecent_history_status\tf\tLinkedIn\tlinkedin.com\nrecently_compared_product*\tf\tMagento\nrecently_compared_product_previous*\tf\tMagento\nrecently_viewed_product*\tf\tMagento\nrecently_viewed_product_previous*\tf\tMagento\nrecs\tm\tOutbrain\toutbrain.com\nrecs-*\tm\tOutbrain\nredirectFromM2MInviteAccept\tf\tLinkedIn\tlinkedin.com\nredirectFromM2MInviteSent\tf\tLinkedIn\tlinkedin.com\nredirectionWarning\tf\tSalesforce\nref-\tm\tOutbrain\nreferrer_url\tf\tTwitch\ttwitch.tv\nrek_content\tm\trekmob.com\trekmob.com\nremember_checked_on\tm\tX\ttwitter.com\nremember_me\tf\tShopify\tshopify.com\nremember_user_token\tf\tDevise (Ruby on Rails)\nrenderCtx\tf\tSalesforce\tsalesforce.com\nrenderid\tf\tAdobe Audience Manager\nrl_anonymous_id\ta\tRudderstack\nrl_auth_token\ta\tRudderstack\nrl_group_id\ta\tRudderstack\nrl_group_trait\ta\tRudderstack\nrl_page_init_referrer\ta\tRudderstack\nrl_page_init_referring_domain\ta\tRudderstack\nrl_session\ta\tRudderstack\nrl_trait\ta\tRudderstack\nrl_user_id\ta\tRudderstack\nrlas3\tm\tRapleaf\trlcdn.com\nrpb\tm\tMagnite\trubiconproject.com\nrpx\tm\tMagnite\trubiconproject.com\nrsid\tf\tSalesforce\tsalesforce.com\nrsid2\tf\tSalesforce\tsalesforce.com\nrtbData0\tm\tYahoo\tyahoo.com\nrtbh\tm\tUnderdog Media\tudmserve.net\nrtc\tf\tLinkedIn\tlinkedin.com\nrts\tm\tMediaplex\tmediaplex.com\nrubicon_uid\tm\tAdhese\tadhese.com\nrweb_optin\tm\tX\ttwitter.com\nrxVisitor*\ta\tDynatrace\nrxvt\ta\tDynatrace\nrxx\tm\tYahoo\tyahoo.com\ns\tm\tFacebook\tfacebook.com\ns_cc\ta\tAdobe Analytics\ns_ecid\tm\tAdobe Analytics\ns_fid\ta\tAdobe Analytics\ns_ppv\ta\tAdobe Analytics\ns_sq\ta\tAdobe Analytics\ns_tp\ta\tAdobe Analytics\ns_vi*\ta\tAdobe Analytics\t207.net\nsailthru_content\tm\tSailthru\nsailthru_pageviews\tm\tSailthru\nsailthru_visitor\tm\tSailthru\nsaml_csrf_token\tf\tGitHub\tgithub.com\nsaml_return_to\tf\tGitHub\tgithub.com\nsaml_return_to_legacy\tf\tGitHub\tgithub.com\nsasd\tm\tSmartadserver\tsmartadserver.com\nsasd2\tm\tSmartadserver\tsmartadserver.com\nsat_track\tf\tAdobe Analytics\nsb\tm\tFacebook\tfacebook.com\nsbjs_current\ta\tWooCommerce\nsbjs_current_add\ta\tWooCommerce\nsbjs_first\ta\tWooCommerce\nsbjs_first_add\ta\tWooCommerce\nsbjs_migrations\ta\tWooCommerce\nsbjs_session\ta\tWooCommerce\nsbjs_udata\ta\tWooCommerce\nsc-a-nonce\tm\tSnapchat\tsnapchat.com\nsc_at\tm\tSnapchat\tsnapchat.com\nschgtclose\tf\tSalesforce\nsd_client_id\ta\tVimeo\tvimeo.com\nsd_identity\ta\tVimeo\tvimeo.com\nsdsc\tf\tLinkedIn\tlinkedin.com\nsearchReport-log\tf\tMagento\nsection_data_clean\tf\tMagento\nsection_data_ids\tf\tMagento\nsentry_device_id\tf\tTwitch\tplayer.twitch.tv\nserver-session-bind\tf\tWix.com\nserver_session_id\tf\tTwitch\ttwitch.tv\nsess\tf\tXandr\tadnxs.com\nsessionFunnelEventLogged\tm\tPinterest\tpinterest.com\nsession_storage_last_visited_twitch_url\tf\tTwitch\tplayer.twitch.tv\nsession_unique_id\tf\tTwitch\ttwitch.tv\nsessionid\tm\tInstagram\tinstagram.com\nsfau\tm\tFacebook\tfacebook.com\nsfdc-stream\tf\tSalesforce\tsalesforce.com\nsfdc_lv2\tf\tSalesforce\nsharebox-suggestion\ta\tLinkedIn\tlinkedin.com\nsharing_*\tf\tCrazy Egg\tcrazyegg.com\nshbid\tm\tInstagram\tinstagram.com\nshbts\tm\tInstagram\tinstagram.com\nshop_analytics\ta\tShopify\nshop_pay_accelerated\tf\tShopify\tshopify.com\nshopify-editor-unconfirmed-settings\tf\tShopify\tshopify.com\nshopify_pay\tf\tShopify\tshopify.com\nshopify_pay_redirect\tf\tShopify\tshopify.com\nshowComments\tf\tWordPress\nshowNewBuilderWarningMessage\tf\tSalesforce\nshow_cookie_banner\tf\tGitHub\tgithub.com\nsid_Client\tf\tSalesforce\tsalesforce.com\nsidebarPinned\tf\tSalesforce\nsites-active-list-state-collapsed\tf\tPlesk\nsmSession\tf\tWix.com\twix.com\nsm_ir\tf\tSurveyMonkey\nsm_rec\tf\tSurveyMonkey\nsp\ta\tSnowplow\nsp_landing\tf\tSpotify\tspotify.com\nsp_t\tf\tSpotify\tspotify.com\nspbc_2fa_passed\tf\tCleanTalk\nspbc_cookies_test\tf\tCleanTalk\nspbc_firewall_pass_key\tf\tCleanTalk\nspbc_is_logged_in\tf\tCleanTalk\nspbc_log_id\tf\tCleanTalk\nspbc_timer\tf\tCleanTalk\nspectroscopyId\tm\tLinkedIn\tlinkedin.com\nspx_ts\tm\tOrtec\tadscience.nl\nsqzl_abs\tm\tSqueezely\nsqzl_consent\tf\tSqueezely\nsqzl_session_id\tm\tSqueezely\nsqzl_vw\tm\tSqueezely\nsqzllocal\tm\tSqueezely\nss\tf\tbetweendigital.com\tbetweendigital.com\nssid\tm\tSpringserve\tspringserve.com\nssoCSRFCookie\tf\tDynatrace\nsso_user\tf\tSurveyMonkey\nssostartpage\tf\tSalesforce\nsst\tm\tSpringserve\tspringserve.com\nst_chc\tm\tSeedtag\tseedtag.com\nst_cnt\tm\tSeedtag\tseedtag.com\nst_cs\tm\tSeedtag\tseedtag.com\nst_csd\tm\tSeedtag\tseedtag.com\nst_optout\tf\tShareThis\tsharethis.com\nst_ssp\tm\tSeedtag\tseedtag.com\nst_uid\tm\tSeedtag\tseedtag.com\nstf\tf\tMagento\nstg_externalReferrer\ta\tPiwik\nstg_fired__*\ta\tPiwik\nstg_global_opt_out\ta\tPiwik\nstg_last_interaction\ta\tPiwik\nstg_pk_campaign\ta\tPiwik\nstg_returning_visitor\ta\tPiwik\nstg_traffic_source_priority\ta\tPiwik\nstg_utm_campaign\ta\tPiwik\nstnojs\tf\tWordPress\nstopMobileRedirect\tf\tWikimedia\twikimedia.org\nstore\tf\tMagento\nstore_notice*\tf\tWooCommerce\nstorefront_digest\tf\tShopify\tshopify.com\nstsservicecookie\tf\tAzure / Microsoft\tmicrosoft.com\nstx_user_id\tm\tSharethrough\tsharethrough.com\nsvSession\tm\tWix.com\twix.com\nsvid\tm\tMediaplex\tmediaplex.com\nswym-cu_ct\tf\tSwym\nswym-email\tf\tSwym\nswym-instrumentMap\tf\tSwym\nswym-o_s\tf\tSwym\nswym-ol_ct\tf\tSwym\nswym-pid\tf\tSwym\nswym-session-id\tf\tSwym\nswym-swymRegid\tf\tSwym\nswym-tpermts\tf\tSwym\nswym-u_pref\tf\tSwym\nswym-v-ckd\tf\tSwym\nswym-weml\tf\tSwym\nsync\tm\tTripleLift\t3lift.com\nsyndication_guest_id\tm\tX\ttwitter.com\nt\tf\tSalesforce\ntPHG-PS\tm\tPartnerize\tprf.hn\nt_gid\tm\tTaboola\ttaboola.com\nt_pt_gid\tf\tTaboola\ttaboola.com\ntaboola_fp_td_user_id\tf\tTaboola\ttaboola.com\ntaboola_select\tf\tTaboola\ttaboola.com\ntaboola_session_id\tm\tTaboola\ttaboola.com\ntawkUUID\ta\tTawk.to Chat\tva.tawk.to\ntawk_*\tf\tTawk.to\ntb_click_param\ta\tTaboola\ttaboola.com\ntbla_id\tm\tYahoo\tyahoo.com\ntc_caids\tf\tCommand Act\ntc_cj_ss\tf\tCommand Act\ntc_cj_v2\tm\tCommand Act\tcommander1.com\ntc_cj_v2_cmp.\tm\tCommand Act\tcommander1.com\ntc_cj_v2_med\tm\tCommand Act\tcommander1.com\ntc_sample_\tf\tCommand Act\ntc_ss*\tf\tCommand Act\ntc_test_cookie\tf\tCommand Act\ntd\ta\tGoogle Tag Manager\twww.googletagmanager.com\ntearsheet\tm\tYahoo\tyahoo.com\ntest\tf\tParse.ly\ntest_cookie\tf\tDoubleClick/Google Marketing\tdoubleclick.net\ntest_rudder_cookie\ta\tRudderstack\ntf_respondent_cc\tf\tTypeform\ttypeform.com\ntfw_exp\tm\tX\ttwitter.com\ntix_view_token\tf\tWordPress\ntk_ai\tf\tWooCommerce / Jetpack\ntk_lr\tm\tWordPress\ntk_or\tm\tWordPress\ntk_qs\ta\tWordPress\ntk_r3d\ta\tWordPress\ntk_tc\ta\tWordPress\ntluid\tm\tTripleLift\t3lift.com\ntluidp\tm\tTripleLift\t3lift.com\ntoken\tf\tXandr\tadnxs.com\ntoken\tm\tAdform\tadform.net\ntp\tm\tBombora\tml314.com\ntp*\tm\tTailtarget\tt.tailtarget.com\ntrac_form_token\tf\tWordPress\ntrac_session\tf\tWordPress\ntracked_start_checkout\ta\tShopify\tshopify.com\ntrc\tm\tPlatform161\tcreative-serving.com\ntrc_cookie_storage\tm\tYahoo\tyahoo.com\ntriplelift_uid\tm\tAdhese\tadhese.com\ntrk\tm\tTailtarget\tt.tailtarget.com\ntrkCode\tm\tLinkedIn\tlinkedin.com\ntrkInfo\tm\tLinkedIn\tlinkedin.com\nts\tf\tCreativeCDN\tcreativecdn.com\nts\tf\tPayPal\tpaypal.com\nts_c\tf\tPayPal\tpaypal.com\ntsrce\tf\tPayPal\tpaypal.com\ntsrvid\tf\tFeedbackCompany\ntt_bluekai\tm\tTeads\tteads.tv\ntt_exelate\tm\tTeads\tteads.tv\ntt_liveramp\tm\tTeads\tteads.tv\ntt_neustar\tm\tTeads\tteads.tv\ntt_salesforce\tm\tTeads\tteads.tv\ntt_viewer\tm\tTeads\tteads.com\nttbprf\tm\tTailtarget\tt.tailtarget.com\nttc\tm\tTailtarget\tt.tailtarget.com\nttca\tm\tTailtarget\tt.tailtarget.com\nttcsid*\tm\tTikTok\ttiktok.com\nttd\tm\tOutbrain\toutbrain.com\nttgcm\tm\tTailtarget\tt.tailtarget.com\nttnprf\tm\tTailtarget\tt.tailtarget.com\nttwid\tm\tTikTok\ttiktok.com\ntu\tm\tadscale.de\tadscale.de\ntuuid\tm\tPlatform161\tcreative-serving.com\ntuuid_lu\tm\tbidswitch.net\tbidswitch.net\ntv_U*\tm\tMagnite\ttremorhub.com\ntv_spot_tracker\ta\tAbovo Media\ntvid\tm\tMagnite\ttremorhub.com\ntwid\tm\tX\ttwitter.com\ntwitch.lohp.countryCode\tf\tTwitch\ttwitch.tv\ntz\tf\tGitHub\tgithub.com\nu\tm\tCreativeCDN\tcreativecdn.com\nu\tm\tTailtarget\tt.tailtarget.com\nu\tm\tTotvs\tt.tailtarget.com\nua_*\tf\tSAP\nucid\tm\tSAP\nud\tm\tNielsen\texelator.com\nudmts\tm\tUnderdog Media\tudmserve.net\nudo\tm\tNielsen\texelator.com\nuesign\tf\tZOHO\tsalesiq.zoho.com\nuh\tf\tLinkedIn\tlinkedin.com\nuid\tm\tAdform\tadform.net\nuid-bp-*\tm\tFreeWheel\tstickyadstv.com\nuids\tm\tAdmatic\tadmatic.com.tr\nuids\tm\tXandr\tadnxs.com\num\tm\tImprove Digital\tad.360yield.com\num2\tm\tVisx.net\tvisx.net\numami.*\ta\tUmami\numeh\tm\tImprove Digital\tad.360yield.com\nunifiedPixel\tm\tOutbrain\nunique_ad_source_impression\tm\tYahoo\tyahoo.com\nunique_id\tf\tTwitch\ttwitch.tv\nunique_id_durable\tf\tTwitch\ttwitch.tv\nuniv_id\tm\topenx.net\topenx.net\nunruly_m*\tm\tUnrulymedia.com\nusbls\tm\tUsabilla\nuseStandbyUrl\tf\tSalesforce\nuser_allowed_save_cookie\tf\tMagento\nuser_session\tf\tGitHub\tgithub.com\nuserlang*\tf\tCookiebot\tcookiebot.com\nusersync\ta\tXandr\tadnxs.com\nusida\tm\tFacebook\tfacebook.com\nusprivacy\tf\tPrivacyPillar\nusprivacy*\tf\tShareThis\nusst\ta\tYandex.Metrica\tyandex.ru\nutm_key\tf\tOneTrust\tonetrust.com\nuu\tm\tadscale.de\tadscale.de\nuuid\tm\tMediamath\tmathtag.com\nuuid2\tm\tXandr\tadnxs.com\nuuidc\tm\tMediaMath\tmathtag.com\nv_usr\tm\tE-volution.ai\te-volution.ai\nversion\tm\tAniview\ttrack1.aniview.com\nvfThirdpartyCookiesEnabled\tf\tViafoura\tviafoura.co\nvglnk.Agent.p\tm\tDisqus\tdisqus.com\nvglnk.PartnerRfsh.p\tm\tDisqus\tdisqus.com\nvideoChat.notice_dismissed\tf\tTwitch\ttwitch.tv\nvidoomy-uids\tm\tVidoomy\tvidoomy.com\nviewed_cookie_policy\tf\tCookie Law Info\nviewer\tm\tOrtec\tadscience.nl\nviewer_token\tm\tcsync.loopme.me\tcsync.loopme.me\nvisid_incap_*\tf\tImperva\nvisitor\tm\tNativo\tpostrelease.com\nvisitor-id\tm\tMedia.net\tcontextual.media.net\nvisitor_id*\tm\tSalesforce\nvs\ta\tSmartadserver\tsmartadserver.com\nvst\tm\tGumGum\tgumgum.com\nvuid\ta\tVimeo\tvimeo.com\nwa_lang_pref\tf\tWhatsApp\twhatsapp.com\nwa_ul\tf\tWhatsApp\twhatsapp.com\nwaveUserPrefFinderLeftNav\tf\tSalesforce\nwaveUserPrefFinderListView\tf\tSalesforce\nwd\tf\tFacebook\tfacebook.com\nwebact\tf\tSalesforce\nwelcome-*\tf\tWordPress\nwfivefivec\tm\tRoku\tw55c.net\nwires\tf\tProcesswire\nwires_challenge\tf\tProcesswire\nwistia\tf\tWistia\nwistia-http2-push-disabled\tf\tWistia\nwistia-video-progress-*\tf\tWistia\nwixLanguage\tf\tWix.com\nwoocommerce_cart_hash\tf\tWooCommerce\twoocommerce.com\nwoocommerce_dismissed_suggestions__*\tf\tWooCommerce\nwoocommerce_items_in_cart\tf\tWooCommerce\twoocommerce.com\nwoocommerce_recently_viewed\tf\tWooCommerce\twoocommerce.com\nwoocommerce_snooze_suggestions__*\tf\tWooCommerce\nwordpress_google_apps_login\tf\tWP-Glogin\nwordpress_logged_in_*\tf\tWordPress\nwordpress_test_cookie\tf\tWordpress\nwp-postpass_*\tf\tWordPress\nwp-saving-post\tf\tWordPress\nwp-settings-*\tf\tWordPress\nwp-settings-time-*\tf\tWordPress\nwp-wpml_current_language\tf\tWPML\nwp_lang\tf\tWordPress\nwp_woocommerce_session_*\tf\tWooCommerce\twoocommerce.com\nwporg_locale\tf\tWordPress\nwporg_logged_in\tf\tWordPress\nwporg_sec\tf\tWordPress\nwwepo\tf\tLinkedIn\tlinkedin.com\nwwwchannelme_z_sid\tf\tChannel.me\nx-ms-cpim-admin\tf\tAzure / Microsoft\nx-ms-cpim-cache*\tf\tAzure / Microsoft\nx-ms-cpim-csrf\tf\tAzure / Microsoft\nx-ms-cpim-ctx\tf\tAzure / Microsoft\nx-ms-cpim-dc\tf\tAzure / Microsoft\nx-ms-cpim-geo\tf\tAzure / Microsoft\nx-ms-cpim-rc\tf\tAzure / Microsoft\nx-ms-cpim-rp\tf\tAzure / Microsoft\nx-ms-cpim-slice\tf\tAzure / Microsoft\nx-ms-cpim-sso*\tf\tAzure / Microsoft\nx-ms-cpim-trans\tf\tAzure / Microsoft\nx-ms-gateway-slice\tf\tBing / Microsoft\tmicrosoft.com\nx-ms-routing-name\tf\tLightbox CDN\tapi.lightboxcdn.com\nx-pp-s\tf\tPayPal\tpaypal.com\nxbc\tf\tPiano\nxf_consent\tf\tXenforo\nxf_csrf\tf\tXenforo\nxf_dbWriteForced\tf\tXenforo\nxf_emoji_usage\tf\tXenforo\nxf_from_search\tf\tXenforo\nxf_inline_mod_*\tf\tXenforo\nxf_language_id\tf\tXenforo\nxf_ls\tf\tXenforo\nxf_notice_dismiss\tf\tXenforo\nxf_push_notice_dismiss\tf\tXenforo\nxf_push_subscription_updated\tf\tXenforo\nxf_session\tf\tXenforo\nxf_style_id\tf\tXenforo\nxf_tfa_trust\tf\tXenforo\nxf_toggle\tf\tXenforo\nxf_user\tf\tXenforo\nxs\tm\tFacebook\tfacebook.com\nyabs-sid\ta\tYandex.Metrica\tyandex.ru\nyabs-vdrf\ta\tYandex.Metrica\tyandex.ru\nyandexuid\ta\tYandex.Metrica\tyandex.ru\nyashr\ta\tYandex.Metrica\tyandex.ru\nyieldmo_id\ta\tYieldmo\tyieldmo.com\nyith_wcwl_session_\tf\tYithemes.com\nymex\ta\tYandex.Metrica\tyandex.ru\nyuidss\ta\tYandex.Metrica\tyandex.ru\nzc\tm\tZeotap\tzeotap.com\nzc_consent\tf\tZOHO\nzc_cu_exp\tf\tZOHO\nzc_loc\tm\tZOHO\nzc_show\tm\tZOHO\nzendesk_thirdparty_test\tf\tZendesk\nzi\tm\tZeotap\tzeotap.com\nzsc\tm\tZeotap\tzeotap.com\nzte2095\tf\tZendesk\tzendesk.com\nzuc\tm\tZeotap\tzeotap.com";

var hosts = "analytics\t77Tool\t77tracking.com\nanalytics\tA-FIS PTE\twebsta.me\nanalytics\tAB Tasty\tabtasty.com d1447tq2m68ekg.cloudfront.net\nanalytics\tABA RESEARCH\tabaresearch.uk qmodal.azurewebsites.net\nanalytics\tAD EBis\tebis.ne.jp\nanalytics\tAPSIS Profile Cloud\tinnomdc.com\nanalytics\tARM\ttag4arm.com\nanalytics\tAT Internet\tati-host.net\nanalytics\tAVANSER\tavanser.com.au\nanalytics\tAccenture\ttmvtp.com\nanalytics\tAdThink AudienceInsights\taudienceinsights.net\nanalytics\tAdmetrics\tnt.vc\nanalytics\tAdobe Experience Cloud\t2o7.net du8783wkf05yr.cloudfront.net hitbox.com imageg.net nedstat.com omtrdc.net\nanalytics\tAdobe Tag Manager\tadobedtm.com demdex.net everesttech.net hbrt.adobe.com sstats.adobe.com\nanalytics\tAdomik\tadomik.com\nanalytics\tAirPR\tairpr.com\nanalytics\tAkanoo\takanoo.com\nanalytics\tAlexa\talexametrics.com d31qbv1cthcecs.cloudfront.net\nanalytics\tAltocloud\taltocloud.com\nanalytics\tAmplitude Mobile Analytics\tamplitude.com d24n15hnbwhuhn.cloudfront.net\nanalytics\tAnametrix\tanametrix.com\nanalytics\tAnswers\tanswcdn.com answers.com dsply.com\nanalytics\tApester\tapester.com qmerce.com\nanalytics\tAppcues\tappcues.com\nanalytics\tApptus eSales\tapptus.com\nanalytics\tAtlas Solutions\tatdmt.com\nanalytics\tAugur\taugur.io\nanalytics\tAvora\ttruedash.com\nanalytics\tBAM\tbam-x.com\nanalytics\tBaidu Analytics\thm.baidu.com hmcdn.baidu.com\nanalytics\tBarilliance\tbarilliance.net dn3y71tq7jf07.cloudfront.net\nanalytics\tBaynote\tbaynote.net\nanalytics\tBazaarvoice\tbazaarvoice.com feedmagnet.com\nanalytics\tBeamPulse\tbeampulse.com\nanalytics\tBetter Business Bureau\tbbb.org\nanalytics\tBizrate\tbizrate.com\nanalytics\tBlue Triangle Technologies\tbtttag.com\nanalytics\tBluecore\tbluecore.com\nanalytics\tBowNow\tbownow.jp\nanalytics\tBoxever\tboxever.com\nanalytics\tBrand View\tbrandview.com\nanalytics\tBrandmetrics\tbrandmetrics.com\nanalytics\tBraze\tappboycdn.com\nanalytics\tBrightTag / Signal\tbtstatic.com thebrighttag.com\nanalytics\tBurt\tburt.io richmetrics.com\nanalytics\tByside\tbyside.com\nanalytics\tC3 Metrics\tc3tag.com\nanalytics\tCDN Planet\tcdnplanet.com\nanalytics\tCabin\twithcabin.com\nanalytics\tCallRail\tcallrail.com\nanalytics\tCallTrackingMetrics\ttctm.co\nanalytics\tCanopy Labs\tcanopylabs.com\nanalytics\tCardosa Enterprises\ty-track.com\nanalytics\tCatchpoint\t3genlabs.net 3gl.net\nanalytics\tCavisson\tcavisson.com\nanalytics\tCelebrus Technologies\tcelebrus.com\nanalytics\tCeros Analytics\tapi.ceros.com\nanalytics\tCertona\tcertona.net\nanalytics\tChartbeat\tchartbeat.com chartbeat.net\nanalytics\tClearBrain\tclearbrain.com\nanalytics\tClearbit\tclearbit.com clearbitjs.com clearbitscripts.com\nanalytics\tClerk.io ApS\tclerk.io\nanalytics\tCleverTap\td2r1yp2w7bby2u.cloudfront.net\nanalytics\tClick Density\tclickdensity.com\nanalytics\tClicktale\tcdngc.net clicktale.net\nanalytics\tColpirio\tcolpirio.com\nanalytics\tCompete\tc-col.com compete.com\nanalytics\tCompuware\taxf8.net\nanalytics\tConductrics\tconductrics.com\nanalytics\tConfirmit\tconfirmit.com\nanalytics\tConnexity\tconnexity.net\nanalytics\tContentSquare\tcontent-square.net contentsquare.net d1m6l9dfulcyw7.cloudfront.net\nanalytics\tConversant\tdotomi.com dtmpub.com emjcd.com fastclick.net mediaplex.com tqlkg.com\nanalytics\tConversant Tag Manager\tmplxtms.com\nanalytics\tConvert Insights\tconvertexperiments.com\nanalytics\tCoolaData\tcooladata.com\nanalytics\tCopperEgg\tcopperegg.com d2vig74li2resi.cloudfront.net\nanalytics\tCrazy Egg\tcetrk.com crazyegg.com dnn506yrbagrg.cloudfront.net\nanalytics\tCrimson Hexagon Analytics\thexagon-analytics.com\nanalytics\tCustora\tcustora.com\nanalytics\tCybernet Quest\tcqcounter.com\nanalytics\tD4t4 Solutions\tu5e.com\nanalytics\tDatalicious\toptimahub.com supert.ag\nanalytics\tDecibel Insight\tdecibelinsight.net\nanalytics\tDemandJump\tdemandjump.com\nanalytics\tDevatics\tdevatics.com devatics.io\nanalytics\tDigiTrust\tdigitru.st\nanalytics\tDigitalScirocco\tdigitalscirocco.net\nanalytics\tDotMetrics\tdotmetrics.net\nanalytics\tDyn Real User Monitoring\tdynapis.com dynapis.info jisusaiche.biz jisusaiche.com\nanalytics\tDynatrace\tjs-cdn.dynatrace.com ruxit.com\nanalytics\tELITechGroup\telitechnology.com\nanalytics\tESV Digital\tesearchvision.com\nanalytics\tEbiquity\tebiquitymedia.com\nanalytics\tEkm Systems\tekmpinpoint.co.uk ekmsecure.com\nanalytics\tEnfusen\tenfusen.com\nanalytics\tEnsighten\tensighten.com\nanalytics\tEnsighten Manage\tlevexis.com\nanalytics\tEthnio\tethn.io\nanalytics\tEverflow\ttp88trk.com\nanalytics\tEvergage\tevergage.com evgnet.com\nanalytics\tEvidon\tevidon.com\nanalytics\tExponea\texponea.com\nanalytics\tEy-Seren\twebabacus.com\nanalytics\tEzoic\tezoic.net\nanalytics\tFairfax Media Analtics\tanalytics.fairfax.com.au\nanalytics\tFanplayr\td38nbbai6u794i.cloudfront.net fanplayr.com\nanalytics\tFastest Forward\tgaug.es\nanalytics\tFastly Insights\tfastly-insights.com\nanalytics\tFathom Analytics\tusefathom.com\nanalytics\tFeedbackify\tfeedbackify.com\nanalytics\tFeefo.com\tfeefo.com\nanalytics\tFits Me\tfits.me\nanalytics\tFivetran\tfivetran.com\nanalytics\tFlipp\td2e0sxz09bo7k2.cloudfront.net wishabi.com wishabi.net\nanalytics\tFlixmedia\tflix360.com flixcar.com flixfacts.co.uk flixfacts.com flixsyndication.net\nanalytics\tFonecall\tweb-call-analytics.com\nanalytics\tForeSee\t4seeresults.com answerscloud.com foresee.com foreseeresults.com\nanalytics\tFospha\tfospha.com\nanalytics\tFresh Relevance\tcloudfront.ne d1y9qtn9cuc3xw.cloudfront.net d81mfvml8p5ml.cloudfront.net dkpklk99llpj0.cloudfront.net freshrelevance.com\nanalytics\tFull Circle Studies\tsecurestudies.com\nanalytics\tFullStory\tfullstory.com\nanalytics\tGeniuslink\tgeni.us\nanalytics\tGigya\tgigya.com\nanalytics\tGlimr\tglimr.io\nanalytics\tGlobalWebIndex\tglobalwebindex.net\nanalytics\tGoSquared\td1l6p2sc9645hc.cloudfront.net gosquared.com\nanalytics\tGoogle AMP\tampcid.google.com\nanalytics\tGoogle Analytics\tanalytics.google.com google-analytics.com urchin.com\nanalytics\tGoogle Analytics Experiments\tgexperiments1.com\nanalytics\tGoogle IPV6 Metrics\tipv6test.net\nanalytics\tGoogle Optimize\twww.googleoptimize.com\nanalytics\tGoogle Tag Manager\tgoogletagmanager.com\nanalytics\tGovMetric\tgovmetric.com\nanalytics\tGranify\tgranify.com\nanalytics\tGravity (AOL)\tgrvcdn.com\nanalytics\tHERE\tmedio.com\nanalytics\tHeap\theapanalytics.com\nanalytics\tHeatmap\theatmap.it\nanalytics\tHistats\thistats.com\nanalytics\tHitsLink\thitslink.com\nanalytics\tHootsuite\thootsuite.com\nanalytics\tHotUKDeals\thotukdeals.com\nanalytics\tHotjar\thotjar.com hotjar.io\nanalytics\tHupso Website Analyzer\thupso.com\nanalytics\tIBM Acoustic Campaign\twww.sc.pages01.net www.sc.pages02.net www.sc.pages03.net www.sc.pages04.net www.sc.pages05.net www.sc.pages06.net www.sc.pages07.net www.sc.pages08.net www.sc.pages09.net www.sc.pagesA.net\nanalytics\tIBM Digital Analytics\tcmcore.com coremetrics.com coremetrics.eu data.coremetrics.com data.de.coremetrics.com iocdn.coremetrics.com libs.coremetrics.com libs.de.coremetrics.com s81c.com tmscdn.coremetrics.com tmscdn.de.coremetrics.com unica.com\nanalytics\tIBM Digital Data Exchange\ttagmanager.coremetrics.com\nanalytics\tIBM Tealeaf\tibmcloud.com\nanalytics\tIMRG\timrg.org peermap.com\nanalytics\tImprovely\tiljmp.com\nanalytics\tInfinity Tracking\tinfinity-tracking.net\nanalytics\tInfoline\tioam.de\nanalytics\tInsider\tuseinsider.com\nanalytics\tInsight Express\tinsightexpressai.com\nanalytics\tInspectlet\tinspectlet.com\nanalytics\tIntent HQ\tintenthq.com\nanalytics\tInterstate\tinterstateanalytics.com\nanalytics\tInterview\tefm.me\nanalytics\tIterate\titeratehq.com\nanalytics\tJanrain\td3hmp0045zy3cs.cloudfront.net janrain.com janrainbackplane.com rpxnow.com\nanalytics\tKISSmetrics\tdoug1izaerwt3.cloudfront.net dsyszv14g9ymi.cloudfront.net kissmetrics.com\nanalytics\tKaizen Platform\tkaizenplatform.net\nanalytics\tKameleoon\tkameleoon.com kameleoon.eu kameleoon.io\nanalytics\tKampyle\tkampyle.com\nanalytics\tKantar\tsesamestats.com\nanalytics\tKantar Sifo\tresearch-int.se\nanalytics\tKeen\td26b395fwzu5fz.cloudfront.net keen.io\nanalytics\tKeynote\tkeynote.com\nanalytics\tKorrelate\tkorrelate.net\nanalytics\tLeadLander\tformalyzer.com trackalyzer.com\nanalytics\tLiftSuggest\td2blwevgjs7yom.cloudfront.net\nanalytics\tLightStep\tlightstep.com\nanalytics\tLinkcious\tlinkcious.com\nanalytics\tLittleData\tlittledata.io\nanalytics\tLiveInternet\tyadro.ru\nanalytics\tLiveRamp IdentityLink\tcirculate.com rlcdn.com\nanalytics\tLockerDome\tlockerdome.com\nanalytics\tLoggly\td9jmv9u00p0mv.cloudfront.net loggly.com\nanalytics\tLogicalis\ttrovus.co.uk\nanalytics\tLoop11\tloop11.com\nanalytics\tLucky Orange\td10lpsik1i8c69.cloudfront.net luckyorange.com luckyorange.net\nanalytics\tLuma Tag\tlumatag.co.uk\nanalytics\tLynchpin Analytics\tlypn.net\nanalytics\tMECLABS Institute\tmeclabs.com meclabsdata.com\nanalytics\tMacromill\tmacromill.com\nanalytics\tMadmetrics\tkeyade.com\nanalytics\tMarchex\tmarchex.io voicestar.com\nanalytics\tMarketing Dashboards\tm-decision.com\nanalytics\tMarketizator\tmarketizator.com\nanalytics\tMarketo\tmarketo.com marketo.net mktoresp.com\nanalytics\tMather Economics\tmatheranalytics.com\nanalytics\tMatomo\tmatomo.cloud\nanalytics\tMaxsi\tevisitanalyst.com\nanalytics\tMaxymiser\tmaxymiser.hs.llnwd.net maxymiser.net\nanalytics\tMeasured\tmeasured.com\nanalytics\tMedia IQ\tmediaiqdigital.com\nanalytics\tMediahawk\tmediahawk.co.uk\nanalytics\tMicro Analytics\tdev.microanalytics.io padmin.microanalytics.io status.microanalytics.io www.microanalytics.io\nanalytics\tMixpanel\tmixpanel.com mxpnl.com\nanalytics\tMonetate\tmonetate.net\nanalytics\tMonitor\teconda-monitor.de\nanalytics\tMopinion\tmopinion.com\nanalytics\tMouse3K\tmouse3k.com\nanalytics\tMouseStats\tmousestats.com\nanalytics\tMouseflow\tmouseflow.com\nanalytics\tMovable Ink\tmicpn.com\nanalytics\tMoz Recommended Companies\td2eeipcrcdle6.cloudfront.net\nanalytics\tMux\tlitix.io\nanalytics\tMyAds\tveruta.com\nanalytics\tMyBuys\tmybuys.com\nanalytics\tNCC Group Real User Monitoring\tnccgroup-webperf.com\nanalytics\tNaytev\tnaytev.com\nanalytics\tNeedle\tneedle.com\nanalytics\tNet Applications\thitsprocessor.com\nanalytics\tNet Reviews\tavis-verifies.com\nanalytics\tNielsen NetRatings SiteCensus\timrworldwide.com\nanalytics\tNosto\tnosto.com\nanalytics\tNow Interact\tnowinteract.com\nanalytics\tNyaConcepts\txclusive.ly\nanalytics\tObjectPlanet\teasypolls.net\nanalytics\tOkta\tokta.com\nanalytics\tOmetria\tometria.com\nanalytics\tOmniconvert\td2tgfbvjf3q6hn.cloudfront.net d3vbj265bmdenw.cloudfront.net omniconvert.com\nanalytics\tOneAll\toneall.com\nanalytics\tOneSoon\tadalyser.com\nanalytics\tOntame\tontame.io\nanalytics\tOpinion Stage\topinionstage.com\nanalytics\tOpinionBar\topinionbar.com\nanalytics\tOptilead\tdyn-img.com leadcall.co.uk optilead.co.uk\nanalytics\tOptimizely\toptimizely.com\nanalytics\tOptimove\toptimove.net\nanalytics\tOracle Recommendations On Demand\tatgsvcs.com\nanalytics\tOrder Security-VOID\torder-security.com\nanalytics\tPageSense\tpagesense.io\nanalytics\tParse.ly\td1z2jf7jlzjs58.cloudfront.net parsely.com\nanalytics\tPeaks & Pies\tbunchbox.co\nanalytics\tPeerius\tpeerius.com\nanalytics\tPeermap\tpeermapcontent.affino.com\nanalytics\tPendo\tpendo.io\nanalytics\tPetametrics\tpetametrics.com\nanalytics\tPicreel\tpcrl.co picreel.com\nanalytics\tPictela (AOL)\tpictela.net\nanalytics\tPingdom RUM\tpingdom.net\nanalytics\tPiwik\tdrtvtracker.com piwikpro.com raac33.net\nanalytics\tPlaced\tplaced.com\nanalytics\tPlanning-inc\tplanning-inc.co.uk\nanalytics\tPlausible\tplausible.io\nanalytics\tPolldaddy\tpolldaddy.com polldaddy.com\nanalytics\tPowerReviews\tpowerreviews.com\nanalytics\tProclivity Media\tpswec.com\nanalytics\tPubperf Analytics\tpubperf.com\nanalytics\tPulse Insights\tpulseinsights.com\nanalytics\tQeryz\tqeryz.com\nanalytics\tQualaroo\tqualaroo.com\nanalytics\tQualtrics\tqualtrics.com\nanalytics\tQuantcast\tbrtstats.com ntv.io quantcount.com quantserve.com semantictec.com\nanalytics\tQuantum Metric\tquantummetric.com\nanalytics\tQubit\td3c3cq33003psk.cloudfront.net goqubit.com qubit.com qubitproducts.com qutics.com\nanalytics\tQubit Deliver\td1m54pdnjzjnhe.cloudfront.net d22rutvoghj3db.cloudfront.net dd6zx4ibq538k.cloudfront.net\nanalytics\tQuestionPro\tquestionpro.com\nanalytics\tQzzr\tmovementventures.com qzzr.com\nanalytics\tRAM\trampanel.com\nanalytics\tRadar\ta-cedexis.msedge.net cedexis-radar.net cedexis-test.com cedexis-test01.insnw.net cedexis.com cedexis.leasewebcdn.com cedexis.net cedexisakamaitest.azureedge.net cedexispub.cdnetworks.net cmdolb.com cs600.wac.alphacdn.net cs600.wpc.edgecastdns.net global2.cmdolb.com img-cedexis.mncdn.com zn3vgszfh.fastestcdn.net\nanalytics\tRakuten DC Storm\tdc-storm.com h4k5.com stormiq.com\nanalytics\tReactful\treactful.com\nanalytics\tRealytics\tdcniko1cv0rz.cloudfront.net realytics.net\nanalytics\tRecoBell\trecobell.io\nanalytics\tRecommend\trecommend.pro\nanalytics\tReevoo\treevoo.com\nanalytics\tReflektion\td26opx5dl8t69i.cloudfront.net reflektion.com\nanalytics\tResearch Now\tresearchgnow.com researchnow.com\nanalytics\tResonance Insights\tres-x.com\nanalytics\tResonate Networks\treson8.com\nanalytics\tResponseTap\tadinsight.com responsetap.com\nanalytics\tReviews.co.uk\treviews.co.uk\nanalytics\tReviews.io\treviews.io\nanalytics\tRevolver Maps\trevolvermaps.com\nanalytics\tRewardful\twdfl.co\nanalytics\tRichRelevance\trichrelevance.com\nanalytics\tRockerbox\tgetrockerbox.com\nanalytics\tRoxr Software\tgetclicky.com\nanalytics\tRubikloud.com\trubikloud.com\nanalytics\tRuler Analytics\tnyltx.com ruleranalytics.com\nanalytics\tSailthru\tsail-horizon.com sail-personalize.com sail-track.com\nanalytics\tSalesforce\tkrxd.net\nanalytics\tSamplicio.us\tsamplicio.us\nanalytics\tScale8\tapi-dev.scale8.com cdn.scale8.com ui.scale8.com www.scale8.com\nanalytics\tScenario\tgetscenario.com\nanalytics\tScience Rockstars\tpersuasionapi.com\nanalytics\tScientiaMobile\twurfl.io wurflcloud.com\nanalytics\tSearchanise\tsearchanise.com\nanalytics\tSegment\tsegment.com segment.io\nanalytics\tSegmint\tsegmint.net\nanalytics\tSeldon\trummblelabs.com\nanalytics\tSellpoints\tsellpoints.com\nanalytics\tSemantics3\thits.io\nanalytics\tSemasio\tsemasio.net\nanalytics\tServMetric\tservmetric.com\nanalytics\tServiceTick\tservicetick.com\nanalytics\tSessionCam\td2oh4tlt9mrke9.cloudfront.net sessioncam.com\nanalytics\tSidereel\tsidereel.com\nanalytics\tSignal\tsitetagger.co.uk\nanalytics\tSimpleReach\td8rk54i4mohrb.cloudfront.net simplereach.com\nanalytics\tSite Meter\tsitemeter.com\nanalytics\tSite24x7 Real User Monitoring\tsite24x7rum.com\nanalytics\tSiteGainer\td191y0yd6d0jy4.cloudfront.net sitegainer.com\nanalytics\tSkyGlue Technology\tskyglue.com\nanalytics\tSmart Insight Tracking\tscarabresearch.com\nanalytics\tSmartFocus\temv2.com emv3.com predictiveintent.com smartfocus.com themessagecloud.com\nanalytics\tSmarterHQ\td1n00d49gkbray.cloudfront.net smarterhq.io smarterremarketer.net\nanalytics\tSmartlook\tsmartlook.com\nanalytics\tSnapchat\tsc-static.net snapchat.com\nanalytics\tSnowplow\td32hwlnfiv2gyn.cloudfront.net\nanalytics\tSoasta\tlognormal.net\nanalytics\tSodaHead\tsodahead.com\nanalytics\tSophus3\ts3ae.com sophus3.com\nanalytics\tSpeedCurve RUM\tspeedcurve.com\nanalytics\tSpiceworks\tspiceworks.com\nanalytics\tStamped.io\tstamped.io\nanalytics\tStatCounter\tstatcounter.com\nanalytics\tStatable\tstatable.com\nanalytics\tStatful\tstatful.com\nanalytics\tStellaService\tstellaservice.com\nanalytics\tStorm Tag Manager\tstormcontainertag.com\nanalytics\tSub2 Technologies\tsub2tech.com\nanalytics\tSupertool Network Technology\tmiaozhen.com\nanalytics\tSurvata\tsurvata.com\nanalytics\tSurveyGizmo\tsurveygizmo.eu\nanalytics\tSurveyMonkey\tsurveymonkey.com\nanalytics\tSurvicate\tsurvicate.com\nanalytics\tSwogo\txsellapp.com\nanalytics\tTNS (Kantar Group)\ttns-counter.ru\nanalytics\tTag Inspector\td22xmn10vbouk4.cloudfront.net\nanalytics\tTagCommander\tcommander1.com tagcommander.com\nanalytics\tTealium\taniview.com delvenetworks.com limelight.com llnwd.net tealiumiq.com tiqcdn.com\nanalytics\tTell Apart\ttellapart.com tellaparts.com\nanalytics\tThe Filter\tthefilter.com\nanalytics\tThe Guardian\tophan.co.uk\nanalytics\tThesis\tttsep.com\nanalytics\tThrotle\tthrtle.com v12group.com\nanalytics\tTivo\trovicorp.com\nanalytics\tTraceView\td2gfdmu30u15x7.cloudfront.net tracelytics.com\nanalytics\tTrackJS\td2zah9y47r7bi2.cloudfront.net trackjs.com\nanalytics\tTreasure Data\ttreasuredata.com\nanalytics\tTrialfire\ttrialfire.com\nanalytics\tTruConversion\ttruconversion.com\nanalytics\tTruefit\ttruefitcorp.com\nanalytics\tTrust Pilot\ttrustpilot.com\nanalytics\tTryzens TradeState\ttryzens-analytics.com\nanalytics\tUbertags\tubertags.com\nanalytics\tUmbel\tumbel.com\nanalytics\tUpSellit\tupsellit.com\nanalytics\tUsabilityTools\tusabilitytools.com\nanalytics\tUsabilla\td6tizftlrpuof.cloudfront.net usabilla.com\nanalytics\tUse It Better\tuseitbetter.com\nanalytics\tUser Replay\tuserreplay.net\nanalytics\tUserReport\tuserreport.com\nanalytics\tUserneeds\tuserneeds.dk\nanalytics\tUserzoom\tuserzoom.com\nanalytics\tVWO\td5phz18u4wuww.cloudfront.net visualwebsiteoptimizer.com vwo.com wingify.com\nanalytics\tVidPulse\tvidpulse.com\nanalytics\tVisScore\td2hkbi3gan6yg6.cloudfront.net visscore.com\nanalytics\tVisual IQ\tmyvisualiq.net\nanalytics\tVizu (Nielsen)\tvizu.com\nanalytics\tVizzit\tvizzit.se\nanalytics\tVoiceFive\tvoicefive.com\nanalytics\tVouchedFor\tvouchedfor.co.uk\nanalytics\tWayfair\twayfair.com\nanalytics\tWeb Dissector\tgridsumdissector.com webdissector.com\nanalytics\tWeb Forensics\twebforensics.co.uk\nanalytics\tWebInsight\ttrackedlink.net trackedweb.net\nanalytics\tWebTuna\twebtuna.com\nanalytics\tWebtreck\twcfbc.net\nanalytics\tWebtrekk\twbtrk.net webtrekk-asia.net webtrekk.net wt-eu02.net wt-safetag.com\nanalytics\tWebtrends\td1q62gfb8siqnm.cloudfront.net webtrends.com webtrendslive.com\nanalytics\tWizRocket Technologies\twzrkt.com\nanalytics\tWoopra\twoopra.com\nanalytics\tWordPress Site Stats\tpixel.wp.com stats.wp.com\nanalytics\tWow Analytics\twowanalytics.co.uk\nanalytics\tXiTi\taticdn.net xiti.com\nanalytics\tYahoo! Tag Manager\tyjtag.jp\nanalytics\tYandex Metrica\td31j93rd8oukbv.cloudfront.net mc.yandex.com mc.yandex.ru\nanalytics\tZafu\tzafu.com\nanalytics\tZarget\tzarget.com\nanalytics\tZoover\tzoover.co.uk zoover.nl\nanalytics\tbd4travel\tbd4travel.com\nanalytics\tbizinformation-VOID\tbizinformation.org\nanalytics\tcloudIQ\tcloud-iq.com\nanalytics\tcodigo\tcodigo.se\nanalytics\tcomScore\tadxpose.com comscore.com sitestat.com zqtk.net\nanalytics\tdotMailer Surveys\tdotmailer-surveys.com\nanalytics\teGain\tanalytics-egain.com egain.com\nanalytics\teKomi\tekomi.com ekomi.de\nanalytics\teXTReMe digital\textreme-dm.com\nanalytics\tepoq internet services\tepoq.de\nanalytics\tetracker\tetracker.com etracker.de\nanalytics\tiGoDigital\tigodigital.com\nanalytics\tiSite\tisitetv.com\nanalytics\tiotec\tdsp.io\nanalytics\tjsonip.com\tjsonip.com\nanalytics\tlinkpulse\tlp4.io\nanalytics\tloGo_net\tlogo-net.co.uk\nanalytics\tmPulse\takstat.io go-mpulse.net mpstat.us mpulse.net\nanalytics\tnToklo\tntoklo.com\nanalytics\totracking.com\totracking.com\nanalytics\tstackpile.io\tstackpile.io\nanalytics\ttweetmeme-VOID\ttweetmeme.com\ndelivery\t365 Tech Services\t365webservices.co.uk\ndelivery\t@UK\tuk-plc.net\ndelivery\tA Perfect Pocket\taperfectpocketdata.com\ndelivery\tASP\tgoshowoff.com\ndelivery\tAdapt Services\tadcmps.com\ndelivery\tAdaptive Web\tadaptive.co.uk\ndelivery\tAddThisEvent\taddthisevent.com\ndelivery\tAdobe Business Catalyst\tbusinesscatalyst.com\ndelivery\tAdobe TypeKit\ttypekit.com typekit.net\ndelivery\tAdrian Quevedo\tadrianquevedo.com\ndelivery\tAgility\tagilitycms.com\ndelivery\tAkamai\t23.62.3.183 akamai.net akamaiedge.net akamaihd.net akamaitechnologies.com akamaitechnologies.fr akamaized.net edgefcs.net edgekey.net edgesuite.net srip.net\ndelivery\tAmelia Communication\tsara.media\ndelivery\tArdent Creative\tardentcreative.co.uk\ndelivery\tAzure Web Services\tazureedge.net azurewebsites.net msedge.net windows.net\ndelivery\tBlogg.se\tcdnme.se publishme.se\ndelivery\tBlogger\tblogblog.com blogger.com blogspot.com images-blogger-opensocial.googleusercontent.com\ndelivery\tBluegg\td1va5oqn59yrvt.cloudfront.net\ndelivery\tBootstrap CDN\tbootstrapcdn.com\ndelivery\tBootstrap Chinese network\tbootcss.com\ndelivery\tBox\tbox.com\ndelivery\tBuilder\tbuilder.io\ndelivery\tCDK Dealer Management\tassets-cdk.com\ndelivery\tCivic\tciviccomputing.com\ndelivery\tCloud.typography\ttypography.com\ndelivery\tCloudflare CDN\tamp.cloudflare.com cdnjs.cloudflare.com\ndelivery\tConnect Events\tconnectevents.com.au\ndelivery\tContabo\t185.2.100.179\ndelivery\tCreateJS CDN\tcreatejs.com\ndelivery\tDCSL Software\tdcslsoftware.com\ndelivery\tDealer\tdealer.com\ndelivery\tESM>CDN\tesm.sh\ndelivery\tEcwid\td3fi9i0jj23cau.cloudfront.net d3j0zfs7paavns.cloudfront.net ecwid.com shopsettings.com\ndelivery\tEdge Web Fonts\tedgefonts.net\ndelivery\tEdot Web Technologies\tedot.co.za\ndelivery\tElastera\telastera.net\ndelivery\tElastic Load Balancing\t105app.com\ndelivery\tEventbrite\tevbuc.com eventbrite.co.uk\ndelivery\tExtensis WebInk\twebink.com\ndelivery\tFlowzymes Ky\tjquerytools.org\ndelivery\tFontAwesome CDN\tfontawesome.com\ndelivery\tFontdeck\tfontdeck.com\ndelivery\tFort Awesome\tfortawesome.com\ndelivery\tForward Internet Group\tf3d.io\ndelivery\tFramer CDN\tevents.framer.com framer.com framerstatic.com framerusercontent.com\ndelivery\tG-Forces Web Management\tgforcesinternal.co.uk\ndelivery\tGlobal-e\tglobal-e.com\ndelivery\tGoogle CDN\tajax.googleapis.com commondatastorage.googleapis.com ssl.gstatic.com www.gstatic.com\ndelivery\tGoogle Fonts\tfonts.googleapis.com fonts.gstatic.com\ndelivery\tHatena Blog\thatena.ne.jp st-hatena.com\ndelivery\tIFDNRG\tifdnrg.com\ndelivery\tIS Group\tcreative-serving.com\ndelivery\tIcoMoon\td19ayerf5ehaab.cloudfront.net d1azc1qln24ryf.cloudfront.net\ndelivery\tInfopark\tscrvt.com\ndelivery\tInvestis Flife\tquartalflife.com\ndelivery\tJSDelivr CDN\tjsdelivr.net\ndelivery\tJSPM\tga.jspm.io\ndelivery\tKelkoo\tkelkoo.com\ndelivery\tLayer0\tlayer0.co\ndelivery\tLayershift\t109.109.138.174\ndelivery\tLeaseWeb\tleasewebcdn.com lswcdn.net\ndelivery\tLengow\tlengow.com\ndelivery\tLikelihood\tlikelihood.com\ndelivery\tMedia Temple\tgoodlayers2.com\ndelivery\tMicrosoft Hosted Libs\taspnetcdn.com\ndelivery\tMonotype\tfonts.com fonts.net\ndelivery\tMyFonts\tmyfonts.net\ndelivery\tNexcess.Net\tnexcesscdn.net\ndelivery\tNitroSell\tnitrosell.com\ndelivery\tPEER 1 Hosting\tpeer1.com\ndelivery\tPICnet\tnonprofitsoapbox.com\ndelivery\tPlaybuzz\tplaybuzz.com\ndelivery\tPowerFront\tinside-graph.com\ndelivery\tProweb Uk\tproweb.net\ndelivery\tQbase Software Development\tsmartwebportal.co.uk\ndelivery\tQode Interactive\tqodeinteractive.com\ndelivery\tRackspace\trackcdn.com rackspacecloud.com raxcdn.com websitetestlink.com\ndelivery\tSalesforce Commerce Cloud\tcquotient.com demandware.edgesuite.net demandware.net\ndelivery\tServo\tonmodulus.net\ndelivery\tShopatron\tshopatron.com\ndelivery\tShopify\tshopify.com shopifyapps.com shopifycdn.com shopifysvc.com\ndelivery\tSilktide\tsilktide.com\ndelivery\tSix Degrees Group\tfstech.co.uk\ndelivery\tSoftwebzone\tsoftwebzone.com\ndelivery\tSotic\tsotic.net soticservers.net\ndelivery\tSpaceNet\tnmm.de\ndelivery\tSquarespace\tsquarespace.com\ndelivery\tTactics bvba\tinfluid.co\ndelivery\tTilda\ttildacdn.com\ndelivery\tTom&Co\ttomandco.uk\ndelivery\tTypepad\ttypepad.com\ndelivery\tUnited Internet\tuicdn.com\ndelivery\tUnited Internet Media AG\ttifbs.net uicdn.net uimserv.net\ndelivery\tUnpkg\tnpmcdn.com unpkg.com\ndelivery\tUpland Software\tclickability.com\ndelivery\tVerizon Digital Media CDN\tedgecastcdn.net edgecastdns.net\ndelivery\tWP Engine\twpengine.com\ndelivery\tWebflow\tassets-global.website-files.com assets.website-files.com uploads-ssl.webflow.com\ndelivery\tWebselect selectcommerce\twebselect.net\ndelivery\tWebsiteBuilder.com\tmywebsitebuilder.com\ndelivery\tWebthinking\twebthinking.co.uk\ndelivery\tWebtype\twebtype.com\ndelivery\tWeebly\teditmysite.com\ndelivery\tWide Area Communications\twidearea.co.uk\ndelivery\tWix\tparastorage.com wix.com wixapps.net wixstatic.com\ndelivery\tWordPress\tc0.wp.com i0.wp.com i1.wp.com i2.wp.com s0.wp.com s1.wp.com s2.wp.com w.org widgets.wp.com wordpress.com\ndelivery\tWorkCast\tworkcast.net\ndelivery\tXMLSHOP\txmlshop.biz\ndelivery\tYahoo! Small Business\taabacosmallbusiness.com\ndelivery\tYandex CDN\tyandex.st yastatic.net\ndelivery\tYottaa\tyottaa.com yottaa.net\ndelivery\tZerogrey\tzerogrey.com\ndelivery\teBay Enterprise\tcsdata1.com gsipartners.com\ndelivery\teHost\tehosts.net\ndelivery\tetouches\tetouches.com\ndelivery\tfeedoptimise\td1w78njrm56n7g.cloudfront.net feedoptimise.com\ndelivery\thome.pl\tnscontext.eu\ndelivery\tiFactory\tifactory.com\ndelivery\tiPage\tipage.com\ndelivery\tjQuery CDN\tjquery.com\ndelivery\tmobiManage\tmobimanage.com\ndelivery\ttemplate-help.com\ttemplate-help.com\nfunctional\t15gifts\t15gifts.com primefuse.com\nfunctional\tAda\tada.support\nfunctional\tAdecs\tadecs.co.uk\nfunctional\tAliveChat\twebsitealive.com websitealive7.com\nfunctional\tAnswerDash\tanswerdash.com\nfunctional\tAvid Media\tadspdbl.com metadsp.co.uk\nfunctional\tBoldChat\tboldchat.com\nfunctional\tChannel.me\tchannel.me\nfunctional\tChatwoot\tchatwoot.com\nfunctional\tClearRise\tclearrise.com\nfunctional\tClick4Assistance\tclick4assistance.co.uk\nfunctional\tClickDesk\tclickdesk.com d1gwclp1pmzk26.cloudfront.net\nfunctional\tComm100\tcomm100.com\nfunctional\tContactAtOnce\tcontactatonce.com\nfunctional\tCrisp\tcrisp.chat\nfunctional\tDynamic Yield\tdynamicyield.com\nfunctional\tFlipdesk\tflipdesk.jp\nfunctional\tFoursixty\tfoursixty.com\nfunctional\tFreespee\tfreespee.com\nfunctional\tFreshchat\tfreshchat.com freshworksapi.com\nfunctional\tFreshdesk\td36mpcpuzc4ztk.cloudfront.net\nfunctional\tGladly\tgladly.com\nfunctional\tHERO\tusehero.com\nfunctional\tHelp Scout\tdjtflbt20bdde.cloudfront.net helpscout.net\nfunctional\tIdo\tidio.co\nfunctional\tInbenta\tinbenta.com\nfunctional\tInktel Contact Center Solutions\tinktel.com\nfunctional\tIntercom\tintercom.io intercomcdn.com\nfunctional\tIntilery\tintilery-analytics.com\nfunctional\tJivochat\tjivosite.com\nfunctional\tKlick2Contact\tklick2contact.com\nfunctional\tLiveChat\tlivechat-static.com livechat.com livechatinc.com\nfunctional\tLiveHelpNow\tlivehelpnow.net\nfunctional\tLivePerson\tliveperson.com liveperson.net look.io lpsnmedia.net\nfunctional\tLiveTex\tlivetex.ru\nfunctional\tMeltwater Group\tmeltwaternews.com\nfunctional\tMerchenta\tmerchenta.com\nfunctional\tNanorep\tnanorep.com\nfunctional\tNetop\tnetop.com\nfunctional\tOlark\tolark.com\nfunctional\tProvide Support\tprovidesupport.com\nfunctional\tPure Chat\tpurechat.com\nfunctional\tRightNow Service Cloud\trightnowtech.com rnengage.com\nfunctional\tSMARTASSISTANT\tsmartassistant.com\nfunctional\tSabio\tsabio.co.uk\nfunctional\tSalesforce Live Agent\tsalesforceliveagent.com\nfunctional\tSmartsupp\tsmartsupp-widget-161959.c.cdn77.org smartsupp.com smartsuppcdn.com smartsuppchat.com\nfunctional\tSmarttools\tsmartertrack.com\nfunctional\tSnapEngage\tsnapengage.com\nfunctional\tSocial Annex\tsocialannex.com\nfunctional\tSpoke\t121d8.com\nfunctional\tSynthetix\tsyn-finity.com synthetix-ec1.com synthetix.com\nfunctional\tTawk.to\ttawk.to\nfunctional\tTidio Live Chat\ttidiochat.com\nfunctional\tTiledesk Live Chat\ttiledesk.com\nfunctional\tTouch Commerce\tinq.com touchcommerce.com\nfunctional\tTutorialize\ttutorialize.me\nfunctional\tUsersnap\tusersnap.com\nfunctional\tVee24\tvee24.com\nfunctional\tVergic AB\tpsplugin.com\nfunctional\tVergic Engage Platform\tvergic.com\nfunctional\tVivocha S.p.A\tvivocha.com\nfunctional\tWalkMe\twalkme.com\nfunctional\tWebEngage\td23nd6ymopvz52.cloudfront.net d3701cc9l7v9a6.cloudfront.net webengage.co webengage.com\nfunctional\tWebcollage\twebcollage.net\nfunctional\tWebphone\twebphone.net\nfunctional\tWhosOn Live Chat Software\twhoson.com\nfunctional\tZenDesk\tzdassets.com zendesk.com zopim.com\nfunctional\tZopim\tzopim.io\nfunctional\t[24]7\t247-inc.net 247inc.net d1af033869koo7.cloudfront.net\nfunctional\tatlasRTX\tatlasrtx.com\nfunctional\teDigital Research\tecustomeropinions.com edigitalresearch.com edigitalsurvey.com edrcdn.com\nfunctional\tgnatta\tgnatta.com\nfunctional\tgoinstore\tgoinstore.com\nfunctional\tiAdvize SAS\tiadvize.com\nfunctional\tiPerceptions\tiperceptions.com\nmarketing\t2AdPro Media Solutions\t2adpro.com\nmarketing\t33 Across\t33across.com\nmarketing\t360 picnic platform\tmediav.com\nmarketing\t9xb\t9xb.com\nmarketing\tADMIZED\tadmized.com\nmarketing\tADNOLOGIES\theias.com\nmarketing\tADventori\tadventori.com\nmarketing\tAI Media Group\taimediagroup.com\nmarketing\tAIR.TV\tair.tv\nmarketing\tAKQA\tsrtk.net\nmarketing\tAOL / Oath / Verizon Media\tadvertising.com aol.co.uk aol.com aol.net aolcdn.com blogsmithmedia.com oath.com tacoda.net\nmarketing\tAOL Sponsored Listiings\tadsonar.com\nmarketing\tAOL ad\tatwola.com\nmarketing\tAPSIS Lead\tprospecteye.com\nmarketing\tARENA\taltitude-arena.com\nmarketing\tAWX\ttm-awx.com\nmarketing\tAWeber\taweber.com\nmarketing\tAcceptable Ads\taaxads.com aaxdetect.com\nmarketing\tAccord Holdings\tagcdn.com\nmarketing\tAccordant Media\ta3cloud.net\nmarketing\tAcquisio\tacq.io\nmarketing\tAct-On Software\tactonsoftware.com\nmarketing\tActive Agent\tactive-agent.com\nmarketing\tActiveCampaign\tapp-us1.com app-us1.com trackcmp.net\nmarketing\tAcuityAds\tacuityplatform.com\nmarketing\tAcxiom\tacxiom-online.com acxiomapac.com delivery.net\nmarketing\tAd Lightning\tadlightning.com\nmarketing\tAd4Screen\ta4.tl\nmarketing\tAd6Media\tad6media.fr\nmarketing\tAdCurve\tshop2market.com\nmarketing\tAdEasy\tadeasy.ru\nmarketing\tAdExtent\tadextent.com\nmarketing\tAdForge Edge\tadforgeinc.com\nmarketing\tAdFuel Video\tvideoplayerhub.com\nmarketing\tAdGear\tadgear.com adgrx.com\nmarketing\tAdInMedia\tfastapi.net\nmarketing\tAdJug\tadjug.com\nmarketing\tAdMatic\tadmatic.com.tr\nmarketing\tAdMedia\tadmedia.com\nmarketing\tAdRecover\tadrecover.com\nmarketing\tAdRiver\tadriver.ru\nmarketing\tAdScore\tadsco.re\nmarketing\tAdSniper\tadsniper.ru sniperlog.ru\nmarketing\tAdSpeed\tadspeed.net\nmarketing\tAdSpruce\tadspruce.com\nmarketing\tAdSupply\tdoublepimp.com\nmarketing\tAdTheorent\tadentifi.com\nmarketing\tAdTrue\tadtrue.com\nmarketing\tAdYapper\tadyapper.com\nmarketing\tAdacado\tadacado.com\nmarketing\tAdap.tv\tadap.tv\nmarketing\tAdara Media\tyieldoptimizer.com\nmarketing\tAdblade\tadblade.com\nmarketing\tAdbrain\tadbrn.com\nmarketing\tAddShoppers\taddshoppers.com d3rr3d0n31t48m.cloudfront.net shop.pe\nmarketing\tAddThis\taddthis.com addthiscdn.com addthisedge.com\nmarketing\tAddToAny\taddtoany.com\nmarketing\tAddoox MetaNetwork\tmetanetwork.net\nmarketing\tAddvantage Media\taddvantagemedia.com simplytechnology.net\nmarketing\tAdelphic\tipredictive.com\nmarketing\tAdestra\tadestra.com msgfocus.com\nmarketing\tAdform\tadform.net adformdsp.net\nmarketing\tAdition\tadition.com\nmarketing\tAdkontekst\tadkontekst.pl\nmarketing\tAdlead\twebelapp.com\nmarketing\tAdloox\tadlooxtracking.com\nmarketing\tAdlux\tadlux.com\nmarketing\tAdmedo\ta8723.com adizio.com admedo.com\nmarketing\tAdmeta\tatemda.com\nmarketing\tAdmiral\tunknowntray.com\nmarketing\tAdmitad\tlenmit.com\nmarketing\tAdmixer for Publishers\tadmixer.net\nmarketing\tAdnami\tadnami.io\nmarketing\tAdnium\tadnium.com\nmarketing\tAdnostic\tadnostic.co.uk\nmarketing\tAdobe Marketing Cloud\tadobetag.com\nmarketing\tAdocean\tadocean.pl\nmarketing\tAdometry\tdmtry.com\nmarketing\tAdotmob\tadotmob.com\nmarketing\tAdroit Digital Solutions\tabmr.net imiclk.com\nmarketing\tAdroll\tadroll.com\nmarketing\tAdsNative\tadsnative.com\nmarketing\tAdsWizz\tadswizz.com\nmarketing\tAdscale\tadscale.de\nmarketing\tAdschoom\tadschoom.com\nmarketing\tAdscience\tadscience.nl\nmarketing\tAdsiduous\tadsiduous.com\nmarketing\tAdsty\tadx1.com\nmarketing\tAdtech (AOL)\tadtechus.com\nmarketing\tAdtegrity\tadtpix.com\nmarketing\tAdthink\tadxcore.com dcoengine.com\nmarketing\tAdultWebmasterEmpire.Com\tawempire.com\nmarketing\tAdunity\tadunity.com\nmarketing\tAdverline Board\tadnext.fr adverline.com\nmarketing\tAdvertServe\tadvertserve.com\nmarketing\tAdwise\tadwise.bg\nmarketing\tAdyoulike\tadyoulike.com adyoulike.net omnitagjs.com\nmarketing\tAdzerk\tadzerk.net\nmarketing\tAdzip\tadzip.co\nmarketing\tAerServ\taerserv.com\nmarketing\tAffectv\taffec.tv affectv.com\nmarketing\tAffiliate Window\tdwin1.com\nmarketing\tAffiliatly\taffiliatly.com\nmarketing\tAffino\taffino.com\nmarketing\tAgenda Media\tagendamedia.co.uk\nmarketing\tAggregate Knowledge\tagkn.com\nmarketing\tAgilOne\tagilone.com\nmarketing\tAhalogy\tahalogy.com\nmarketing\tAira\taira.net\nmarketing\tAirship\taswpsdkus.com urbanairship.com\nmarketing\tAlbacross\talbacross.com\nmarketing\tAlchemy\tandbeyond.media\nmarketing\tAlephD\talephd.com\nmarketing\tAlliance for Audited Media\taamsitecertifier.com\nmarketing\tAllyde\tmautic.com\nmarketing\tAltitude\taltitudeplatform.com\nmarketing\tAmazon Ads\tamazon-adsystem.com\nmarketing\tAmazon Associates\tassociates-amazon.com\nmarketing\tAmbassador\tgetambassador.com\nmarketing\tAmobee\tamgdgt.com kontera.com\nmarketing\tAmplience\t10cms.com adis.ws amplience.com amplience.net bigcontent.io\nmarketing\tAncora Platform\tancoraplatform.com\nmarketing\tAppNexus\tadnxs.com adrdgt.com ctasnet.com\nmarketing\tAppier\tappier.net\nmarketing\tAttentive\tattentivemobile.com attn.tv\nmarketing\tAttribution\tattributionapp.com\nmarketing\tAudience 360\tdpmsrv.com\nmarketing\tAudience Rate\taudrte.com\nmarketing\tAudience Science\trevsci.net\nmarketing\tAudienceSearch\tim-apps.net\nmarketing\tAuditorius\taudtd.com\nmarketing\tAuto Link Maker\tapple.com\nmarketing\tAutopilot\tautopilothq.com\nmarketing\tAvail\tavail.net\nmarketing\tAvantLink\tavmws.com\nmarketing\tAvocet Systems\tads.avct.cloud avocet.io\nmarketing\tBaifendian Technology\tbaifendian.com\nmarketing\tBannerFlow\tbannerflow.com\nmarketing\tBasis\tbasis.net\nmarketing\tBatch Media\tt4ft.de\nmarketing\tBeachfront Media\tbfmio.com\nmarketing\tBeeketing\tbeeketing.com\nmarketing\tBeeswax\tbidr.io\nmarketing\tBeetailer\tbeetailer.com\nmarketing\tBet365\tbet365affiliates.com\nmarketing\tBetter Banners\tbetterbannerscloud.com\nmarketing\tBetween Digital\tbetweendigital.com\nmarketing\tBidTheatre\tbidtheatre.com\nmarketing\tBidswitch\tbidswitch.net\nmarketing\tBidtellect\tbttrack.com\nmarketing\tBigcommerce\tbigcommerce.com\nmarketing\tBing Ads\tbing.com microsoft.com msads.net msecnd.net msn.com s-msft.com s-msn.com\nmarketing\tBizible\tbizible.com bizibly.com\nmarketing\tBlastCasta\tpoweringnews.com\nmarketing\tBlis\tblismedia.com\nmarketing\tBloomReach\tbrcdn.com brsrvr.com brsvr.com\nmarketing\tBlue State Digital\tbsd.net\nmarketing\tBlueCava\tbluecava.com\nmarketing\tBlueKai\tbkrtx.com bluekai.com\nmarketing\tBombora\tmlno6.com\nmarketing\tBonzai\tbonzai.co\nmarketing\tBoomtrain\tboomtrain.com boomtrain.net\nmarketing\tBoostSuite\tpoweredbyeden.com\nmarketing\tBoostable\tboostable.com\nmarketing\tBooxscale\tbooxscale.com\nmarketing\tBranch Metrics\tapp.link branch.io\nmarketing\tBrandscreen\trtbidder.net\nmarketing\tBridgeTrack\tbridgetrack.com\nmarketing\tBridgewell DSP\tscupio.com\nmarketing\tBrightRoll\tbtrll.com\nmarketing\tBronto Software\tbm23.com bronto.com brontops.com\nmarketing\tBuffer\tbufferapp.com\nmarketing\tBurst Media\t1rx.io burstnet.com\nmarketing\tBusiness Message\tmessage-business.com\nmarketing\tBusiness Week\tbwbx.io\nmarketing\tButo\tbuto.tv\nmarketing\tButton\tbtncdn.com\nmarketing\tBuySellAds\tbuysellads.com buysellads.net\nmarketing\tBuySight (AOL)\tpulsemgr.com\nmarketing\tBuyapowa\tco-buying.com\nmarketing\tBuzzFeed\tbuzzfed.com buzzfeed.com\nmarketing\tC1X\tc1exchange.com\nmarketing\tCANDDi\tcanddi.com\nmarketing\tCCM benchmark Group\tccm2.net\nmarketing\tCJ Affiliate\tcj.com dpbolvw.net\nmarketing\tCJ Affiliate by Conversant\tftjcfx.com\nmarketing\tCPXi\tcpxinteractive.com\nmarketing\tCUBED Attribution\twithcubed.com\nmarketing\tCanned Banners\tcannedbanners.com\nmarketing\tCaptify Media\tcpx.to\nmarketing\tCaptiify\tcaptifymedia.com\nmarketing\tCaptivate Ai\tcaptivate.ai\nmarketing\tCaptora\tcaptora.com\nmarketing\tCarbon Ads\tcarbonads.com carbonads.net\nmarketing\tCardlytics\tcardlytics.com\nmarketing\tCaspian Media\tcaspianmedia.com\nmarketing\tCedato\talgovid.com vdoserv.com\nmarketing\tCeltra\tceltra.com\nmarketing\tCentro\tbrand-server.com\nmarketing\tChameleon\ttrychameleon.com\nmarketing\tChannel 5 Media\tfive.tv\nmarketing\tChannelAdvisor\tchanneladvisor.com searchmarketing.com\nmarketing\tChargeads Oscar\tchargeads.com\nmarketing\tCheckM8\tcheckm8.com\nmarketing\tCheetahMail\tchtah.com\nmarketing\tChitika\tchitika.net\nmarketing\tChoiceStream\tchoicestream.com\nmarketing\tCint\tcint.com\nmarketing\tClearstream\tclrstm.com\nmarketing\tCleverDATA\t1dmp.io\nmarketing\tClick Guardian\tclickguardian.app clickguardian.co.uk\nmarketing\tClickDimensions\tclickdimensions.com\nmarketing\tClickadu (Winner Solutions)\tclickadu.com\nmarketing\tClickagy Audience Lab\tclickagy.com\nmarketing\tClickio\t\nmarketing\tCloud Technologies\tbehavioralengine.com behavioralmailing.com\nmarketing\tCloudSponge\tcloudsponge.com\nmarketing\tCognesia\tintelli-direct.com\nmarketing\tCogoCast\tcogocast.net\nmarketing\tCollective\tcollective-media.net\nmarketing\tCommerceHub\tmercent.com\nmarketing\tCommission Factory\tcfjump.com\nmarketing\tCommunicator\tcommunicatorcorp.com communicatoremail.com\nmarketing\tConcert\tconcert.io\nmarketing\tConnatix\tconnatix.com\nmarketing\tConstant Contact\tctctcdn.com\nmarketing\tConsumable\tserverbid.com\nmarketing\tContextWeb\tcontextweb.com\nmarketing\tConverge-Digital\tconverge-digital.com\nmarketing\tConversant Ad Server\tadfarm.mediaplex.com mediaplex.com\nmarketing\tConversio\tconversio.com\nmarketing\tConversion Labs\tnet.pl\nmarketing\tConversion Logic\tconversionlogic.net\nmarketing\tConvertMedia\tadmailtiser.com basebanner.com cmbestsrv.com vidfuture.com zorosrv.com\nmarketing\tConvertful\tconvertful.com\nmarketing\tConvertro\tconvertro.com\nmarketing\tCouncil ad Network\tcounciladvertising.net\nmarketing\tCox Digital Solutions\tafy11.net\nmarketing\tCreafi Online Media\tcreafi-online-media.com\nmarketing\tCrimtan\tctnsnet.com\nmarketing\tCriteo\tcriteo.com criteo.net emailretargeting.com\nmarketing\tCross Pixel Media\tcrsspxl.com\nmarketing\tCrosswise\tunivide.com\nmarketing\tCrowd Control\tcrwdcntrl.net\nmarketing\tCrowd Ignite\tcrowdignite.com\nmarketing\tCrowdTwist\tcrowdtwist.com\nmarketing\tCrowdskout\tcrowdskout.com\nmarketing\tCrowdynews\tbreakingburner.com\nmarketing\tCuralate\tcuralate.com d116tqlcqfmz3v.cloudfront.net\nmarketing\tCustomer Acquisition Cloud\tcampanja.com\nmarketing\tCustomer.io\tcustomer.io\nmarketing\tCxense\tcxense.com cxpublic.com emediate.dk emediate.eu\nmarketing\tD.A. Consortium\teff1.net\nmarketing\tDMD Marketing\tmedtargetsystem.com\nmarketing\tDTSCOUT\tdtscout.com\nmarketing\tDatalogix\tnexac.com\nmarketing\tDataxu\tw55c.net\nmarketing\tDatonics\tpro-market.net\nmarketing\tDeep Forest Media\tdpclk.com\nmarketing\tDeepIntent\tdeepintent.com\nmarketing\tDelicious Media\tdelicious.com\nmarketing\tDelineo\tdelineo.com\nmarketing\tDelta Projects AB\tde17a.com\nmarketing\tDemandBase\tdemandbase.com\nmarketing\tDeveloper Media\tdevelopermedia.com\nmarketing\tDialogTech\tdialogtech.com\nmarketing\tDialogTech SourceTrak\td31y97ze264gaa.cloudfront.net\nmarketing\tDigioh\tlightboxcdn.com\nmarketing\tDigital Remedy\tconsumedmedia.com\nmarketing\tDigital Window\tawin1.com zenaps.com\nmarketing\tDiligent (Adnetik)\twtp101.com\nmarketing\tDirected Edge\tdirectededge.com\nmarketing\tDisqus\tdisqus.com disquscdn.com\nmarketing\tDistribute Travel\tdtrck.net\nmarketing\tDistrict M\tdistrictm.io\nmarketing\tDistroScale\tjsrdn.com\nmarketing\tDoubleVerify\tdoubleverify.com dvtps.com iqfp1.com\nmarketing\tDrawbridge\tadsymptotic.com\nmarketing\tDrift\tdrift.com driftt.com\nmarketing\tDrip\tgetdrip.com\nmarketing\tDynAdmic\tdyntrk.com\nmarketing\tDynamic Logic\tdl-rms.com questionmarket.com\nmarketing\tEMX Digital\temxdgt.com\nmarketing\tEMedia Solutions\te-shots.eu\nmarketing\tEQ works\teqads.com\nmarketing\tEasyAd\teasy-ads.com\nmarketing\tEco Rebates\tecorebates.com\nmarketing\tEdition Digital\teditiondigital.com\nmarketing\tEffective Measure\teffectivemeasure.net\nmarketing\tEffiliation sa\teffiliation.com\nmarketing\tElastic Ad\telasticad.net\nmarketing\tElogia\telogia.net\nmarketing\tEmail Attitude\temail-attitude.com\nmarketing\tEmailCenter\temailcenteruk.com\nmarketing\tEmerse\temerse.com\nmarketing\tEngagio\tengagio.com\nmarketing\tEulerian Technologies\teolcdn.com\nmarketing\tEveryday Health\tagoramedia.com\nmarketing\tExactag\texactag.com\nmarketing\tExoClick\texoclick.com\nmarketing\tExperian Cross-Channel Marketing Platform\tccmp.eu eccmp.com\nmarketing\tExponential Interactive\texponential.com\nmarketing\tExtole\textole.com extole.io\nmarketing\tEyeView\teyeviewads.com\nmarketing\tEyeota\teyeota.net\nmarketing\tEzakus Pretargeting\tezakus.net\nmarketing\tF@N Communications\tladsp.com\nmarketing\tFLXone\td2hlpp31teaww3.cloudfront.net flx1.com flxpxl.com pangolin.blue\nmarketing\tFacebook\tatlassbx.com facebook.com facebook.net fbcdn-photos-e-a.akamaihd.net fbcdn.net fbsbx.com\nmarketing\tFalk Technologies\tangsrvr.com\nmarketing\tFast Thinking\tfast-thinking.co.uk\nmarketing\tFidelity Media\tfidelity-media.com\nmarketing\tFiftyAurora\tfiftyt.com\nmarketing\tFinsbury Media\tfinsburymedia.com\nmarketing\tFirstImpression\tfirstimpression.io\nmarketing\tFlipboard\tflipboard.com\nmarketing\tFlite\tflite.com\nmarketing\tFlockler\tflockler.com\nmarketing\tFomo\tnotifyapp.io\nmarketing\tFoodity Technologies\tfoodity.com\nmarketing\tForce24\tforce24.co.uk\nmarketing\tForward3D\tforward3d.com\nmarketing\tFreakOut\tfout.jp\nmarketing\tFresh 8 Gaming\tfresh8.co\nmarketing\tFriendbuy\tdjnf6e5yyirys.cloudfront.net friendbuy.com\nmarketing\tFrienefit\tfrienefit.com\nmarketing\tFuelX\tfuelx.com\nmarketing\tFyber\tfyber.com\nmarketing\tG4 Native\ttriggit.com\nmarketing\tGecko Tribe\tgeckotribe.com\nmarketing\tGemius\tgemius.pl\nmarketing\tGenesis Media\tbzgint.com genesismedia.com genesismediaus.com\nmarketing\tGenie\tmfadsrvr.com\nmarketing\tGenie Ventures\tgenieventures.co.uk\nmarketing\tGeniee\tgenieessp.jp genieesspv.jp gssprt.jp href.asia\nmarketing\tGeoEdge\tgeoedge.be geoedge.com\nmarketing\tGetIntent RTBSuite\tadhigh.net\nmarketing\tGetResponse\tgetresponse.com\nmarketing\tGetSocial\tgetsocial.io\nmarketing\tGhostery Enterprise\tbetrad.com\nmarketing\tGiant Media\tvideostat.com\nmarketing\tGleam\tgleam.io\nmarketing\tGlobal Digital Markets\tgdmdigital.com\nmarketing\tGlobase International\tglobase.com\nmarketing\tGoogle Ad Block Detection\t0emn.com 0fmm.com\nmarketing\tGoogle DoubleClick Ad Exchange\tadmeld.com\nmarketing\tGoogle Plus\tplus.google.com\nmarketing\tGoogle/Doubleclick Ads\t2mdn.net adservice.google.be adservice.google.ca adservice.google.ch adservice.google.co.id adservice.google.co.in adservice.google.co.jp adservice.google.co.kr adservice.google.co.nz adservice.google.co.uk adservice.google.com adservice.google.com.au adservice.google.com.br adservice.google.com.sg adservice.google.com.ua adservice.google.de adservice.google.es adservice.google.fr adservice.google.ie adservice.google.nl adservice.google.se doubleclick.net googleadservices.com googlesyndication.com googletagservices.com\nmarketing\tGrapeshot\tgrapeshot.co.uk gscontxt.net\nmarketing\tGravatar\tgravatar.com\nmarketing\tGroupM\tqservz.com\nmarketing\tGuardian Media\tguardian.co.uk theguardian.com\nmarketing\tGumGum\tgumgum.com\nmarketing\tHP Optimost\td2uncb19xzxhzx.cloudfront.net hp.com\nmarketing\tHas Offers\tgo2cloud.org\nmarketing\tHello Bar\thellobar.com\nmarketing\tHigh Impact Media\treactx.com\nmarketing\tHolimetrix\td-bi.fr\nmarketing\tHotWords\thotwords.com.br\nmarketing\tHoverr\thoverr.media\nmarketing\tHubspot\ths-analytics.net hs-banner.com hs-data.com hs-embed-reporting.com hs-growth-metrics.com hs-scripts.com hsadspixel.net hscollectedforms.net hscta.net hsforms.com hsforms.net hsleadflows.net hsstatic.net hubapi.com hubspot.com hubspot.net leadin.com\nmarketing\tHubvisor\thubvisor.io\nmarketing\tHybrid\thybrid.ai\nmarketing\tHyperInzerce\thyperinzerce.cz\nmarketing\tI-Behavior\tib-ibi.com\nmarketing\tID5 Identity Cloud\tid5-sync.com id5-sync.com\nmarketing\tIPONWEB\tcompany-target.com iponweb.net liadm.com p161.net\nmarketing\tIVI\tivitrack.com\nmarketing\tIXI Digital\tixiaa.com\nmarketing\tIgnition One\tsearchignite.com\nmarketing\tImagini Holdings\tvdna-assets.com\nmarketing\tImpact Radius\t7eer.net d3cxv97fi8q177.cloudfront.net evyy.net impactradius-event.com impactradius-go.com ojrq.net sjv.io utt.impactcdn.com\nmarketing\tImprove Digital\t360yield.com\nmarketing\tInMobi\tinmobi.com\nmarketing\tInSkin Media\tinskinad.com inskinmedia.com\nmarketing\tInZynk\tinzynk.com inzynk.io\nmarketing\tIndex Exchange\tcasalemedia.com indexww.com\nmarketing\tInfectious Media\timpdesk.com impressiondesk.com inmz.net\nmarketing\tInference Mobile\tinferencemobile.com\nmarketing\tInfolinks\tinfolinks.com\nmarketing\tInfusionsoft\tinfusionsoft.com\nmarketing\tInk\tinktad.com\nmarketing\tInneractive\tinner-active.mobi\nmarketing\tInnovid\tinnovid.com\nmarketing\tInstagram\tcdninstagram.com instagram.com\nmarketing\tInstinctive\tinstinctiveads.com\nmarketing\tIntegral Ad Science\tadsafeprotected.com iasds01.com\nmarketing\tIntegrate\tintegrate.com listenloop.com\nmarketing\tIntelligent Reach\tist-track.com\nmarketing\tIntent IQ\tintentiq.com\nmarketing\tIntent Media\tintentmedia.net\nmarketing\tIntercept Interactive\tundertone.com\nmarketing\tInterest Graph\tgravity.com\nmarketing\tInterpublic Group\tmbww.com\nmarketing\tInvodo\tinvodo.com\nmarketing\tJaywing\tjaywing.com\nmarketing\tJellyfish\tjellyfish.net\nmarketing\tJivox\tjivox.com\nmarketing\tJoin the Dots (Research)\tjtdiscuss.com\nmarketing\tJudge.me\tjudge.me\nmarketing\tJuicyAds\tjuicyads.com\nmarketing\tJustPremium\tnet.net\nmarketing\tJustPremium Ads\tjustpremium.com\nmarketing\tJustUno\td2j3qa5nc37287.cloudfront.net justuno.com\nmarketing\tKARTE\tkarte.io\nmarketing\tKakao\tdaum.net daumcdn.net\nmarketing\tKargo\tkargo.com\nmarketing\tKauli\tkau.li\nmarketing\tKenshoo\txg4ken.com\nmarketing\tKeywee\tkeywee.co\nmarketing\tKiosked\tkiosked.com\nmarketing\tKlaviyo\tklaviyo.com\nmarketing\tKomoona\tkomoona.com\nmarketing\tLINE Corporation\tline-scdn.net line.me\nmarketing\tLKQD\tlkqd.net\nmarketing\tLead Forensics\t200summit.com baw5tracker.com business-path-55.com bux1le001.com central-core-7.com direct-azr-78.com explore-123.com forensics1000.com gldsta-02-or.com green-bloc9.com lansrv040.com lead-123.com leadforensics.com mavic852.com mon-com-net.com peak-ip-54.com snta0034.com svr-prc-01.com syntace-094.com tghbn12.com trackdiscovery.net trail-web.com web-01-gbl.com web-cntr-07.com\nmarketing\tLead Intelligence\tleadintelligence.co.uk\nmarketing\tLeasdBoxer\tleadboxer.com\nmarketing\tLessbuttons\tlessbuttons.com\nmarketing\tLetter Press\tgetletterpress.com\nmarketing\tLifestreet Media\tlfstmedia.com\nmarketing\tLigatus\tligadx.com\nmarketing\tLinkedIn\tbizographics.com oribi.io platform.linkedin.com\nmarketing\tLinkedIn Ads\tads.linkedin.com ads.linkedin.com licdn.com www.linkedin.com\nmarketing\tLinking Mobile\tlinkingmobile.com\nmarketing\tListrak\tlistrak.com listrakbi.com\nmarketing\tLiveBurst\tliveburst.com\nmarketing\tLiveClicker\tliveclicker.net\nmarketing\tLiveJournal\tlivejournal.com livejournal.net\nmarketing\tLiveRail\tliverail.com lrcdn.net\nmarketing\tLiveRamp Privacy Manager\tprivacymanager.io\nmarketing\tLoginRadius\tloginradius.com lrcontent.com\nmarketing\tLongTail Ad Solutions\tjwpcdn.com jwplatform.com jwplayer.com jwpltx.com jwpsrv.com longtailvideo.com\nmarketing\tLoopMe\tloopme.biz loopme.com loopme.me vntsm.com\nmarketing\tLoyalty Point\tloyaltypoint.pl\nmarketing\tLoyaltyLion\tdg1f2pfrgjxdq.cloudfront.net loyaltylion.com loyaltylion.net\nmarketing\tLuminate\tluminate.com\nmarketing\tLyris\tclicktracks.com\nmarketing\tLytics\tlytics.io\nmarketing\tMEC WebTrack\te-webtrack.net\nmarketing\tMGID\tdt07.net mgid.com\nmarketing\tMRP Prelytics\tmrpdata.net\nmarketing\tMadison Logic\tml314.com\nmarketing\tMagnetic\td3ezl4ajpp2zy8.cloudfront.net domdex.com\nmarketing\tMagnetic Platform\tmagnetic.is\nmarketing\tMailMunch\tmailmunch.co\nmarketing\tMailPlus\tmailplus.nl\nmarketing\tMailchimp\tchimpstatic.com list-manage.com mailchimp.com\nmarketing\tMark and Mini\tmarkandmini.com\nmarketing\tMarket GID\tmarketgid.com\nmarketing\tMashable\tmshcdn.com\nmarketing\tMaxPoint Interactive\tmxptint.net\nmarketing\tMedia Management Technologies\tspeedshiftmedia.com\nmarketing\tMedia Math\tmathads.com mathtag.com\nmarketing\tMedia.net\tmedia.net mnet-ad.net\nmarketing\tMediabong\tmediabong.net\nmarketing\tMediahub\thubverifyandoptimize.com projectwatchtower.com\nmarketing\tMediasyndicator\tcreativesyndicator.com\nmarketing\tMediavine\tmediavine.com\nmarketing\tMeetrics\tde.com meetrics.net mxcdn.net\nmarketing\tMegaPopAds\tmegapopads.com\nmarketing\tMelt\tmeltdsp.com mesp.com\nmarketing\tMeme\tviewwonder.com\nmarketing\tMentAd\tmentad.com\nmarketing\tMention Me\tmention-me.com\nmarketing\tMerkle Digital Data Exchange\tbrilig.com\nmarketing\tMerkle Paid Search\trkdms.com\nmarketing\tMeta Broadcast\tmetabroadcast.com\nmarketing\tMichael Associates\tchecktestsite.com\nmarketing\tMicroad\tmicroad.jp\nmarketing\tMicrosoft XBox Live\txboxlive.com\nmarketing\tMightypop\tmightypop.ca\nmarketing\tMillennial Media\tjumptap.com\nmarketing\tMoat\tmoatads.com moatpixel.com\nmarketing\tMobile Nations\tmobilenations.com\nmarketing\tMobivate\tmobivatebulksms.com\nmarketing\tMonarch Ads\tmonarchads.com\nmarketing\tMonetizeMore\tm2.ai\nmarketing\tMoore-Wilson\tmwdev.co.uk\nmarketing\tMoxielinks\tmoxielinks.com\nmarketing\tMySpace\tmyspace.com\nmarketing\tNEORY Marketing Cloud\tad-srv.net\nmarketing\tNanigans\tnanigans.com\nmarketing\tNano Interactive\taudiencemanager.de\nmarketing\tNarrative\tnarrative.io\nmarketing\tNative Ads\tnativeads.com\nmarketing\tNativo\tpostrelease.com\nmarketing\tNavegg\tnavdmp.com\nmarketing\tNaviStone\tmurdoog.com\nmarketing\tNavu\tnavu.co\nmarketing\tNend\tnend.net\nmarketing\tNeodata\tneodatagroup.com\nmarketing\tNetAffiliation\tmetaffiliation.com\nmarketing\tNetSeer\tnetseer.com ns-cdn.com\nmarketing\tNetShelter\tnetshelter.net\nmarketing\tNetmining\tnetmng.com\nmarketing\tNeustar AdAdvisor\tadadvisor.net\nmarketing\tNew Approach Media\tnewapproachmedia.co.uk\nmarketing\tNewShareCounts\tnewsharecounts.com\nmarketing\tNews\tnews-static.com news.com.au newsanalytics.com.au newsapi.com.au newscdn.com.au newsdata.com.au newsdiscover.com.au\nmarketing\tNexstar Media Group\tyashi.com\nmarketing\tNextPerf\tnxtck.com\nmarketing\tNumberly\tmmtro.com nzaza.com\nmarketing\tOhMyAd\tohmyad.co\nmarketing\tOnAudience\tonaudience.com\nmarketing\tOnScroll\tonscroll.com\nmarketing\tOnState\tonstate.co.uk\nmarketing\tOne by AOL\tadtech.de adtechjp.com\nmarketing\tOne by AOL:Mobile\tnexage.com\nmarketing\tOneTag\tonetag-sys.com\nmarketing\tOnet\tonet.pl\nmarketing\tOnfocus\t4dex.io\nmarketing\tOnline Rewards\tloyaltygateway.com\nmarketing\tOoyala\tooyala.com\nmarketing\tOpenLink\tmediawallahscript.com\nmarketing\tOpenX\tdeliverimp.com jump-time.net openx.net openxadexchange.com openxcdn.net servedbyopenx.com\nmarketing\tOpenX Ad Exchange\tliftdna.com\nmarketing\tOptiMonk\toptimonk.com\nmarketing\tOptimatic\toptimatic.com\nmarketing\tOptimost\toptimost.com\nmarketing\tOptinMonster\topmnstr.com optmnstr.com optmstr.com\nmarketing\tOptorb\toptorb.com\nmarketing\tOracle\tcusthelp.com eloqua.com en25.com estara.com instantservice.com\nmarketing\tOracle Responsys\tadrsp.net responsys.net\nmarketing\tOrdergroove\tordergroove.com\nmarketing\tOriel\toriel.io\nmarketing\tOutbrain\toutbrain.com outbrainimg.com visualrevenue.com\nmarketing\tOverStream\tcoull.com\nmarketing\tOwnerIQ\towneriq.net\nmarketing\tOzone Media\tadadyn.com\nmarketing\tOzone Project\tthe-ozone-project.com\nmarketing\tPIXNET\tpixfs.net pixnet.net\nmarketing\tPagefair\tpagefair.com pagefair.net\nmarketing\tPagesuite\tpagesuite-professional.co.uk\nmarketing\tPardot\tpardot.com\nmarketing\tPay per Click\teysys.com\nmarketing\tPayPal Ads\twhere.com\nmarketing\tPebblePost\tpbbl.co\nmarketing\tPepper\tpeppercorp.com\nmarketing\tPepperjam\taffiliatetechnology.com pepperjam.com\nmarketing\tPerfect Audience\tmarinsm.com perfectaudience.com prfct.co\nmarketing\tPerfect Market\tperfectmarket.com\nmarketing\tPerformio\tperformax.cz\nmarketing\tPermutive\td3alqb8vzo7fun.cloudfront.net permutive.com\nmarketing\tPinterest\tpinimg.com pinterest.com\nmarketing\tPistonHeads\tpistonheads.com\nmarketing\tPixlee\tpixlee.com\nmarketing\tPlayAd Media Group\tyouplay.se\nmarketing\tPlayground\tplayground.xyz\nmarketing\tPleenq\tpleenq.com\nmarketing\tPodsights\tpdst.fm us-central1-adaptive-growth.cloudfunctions.net\nmarketing\tPointroll (Garnett)\tpointroll.com\nmarketing\tPolar\tmediaconductor.me mediaeverywhere.com mediavoice.com plrsrvcs.com polaracademy.me polarcdn-engine.com polarcdn-meraxes.com polarcdn-pentos.com polarcdn-static.com polarcdn-terrax.com polarcdn.com polarmobile.ca polarmobile.com poweredbypolar.com\nmarketing\tPollDaddy (Automattic)\tpoll.fm static.polldaddy.com\nmarketing\tPopads\tpopads.net\nmarketing\tPopulis\tpopulisengage.com\nmarketing\tPowerlinks.com\tpowerlinks.com\nmarketing\tPress+\tpipol.com ppjol.com ppjol.net\nmarketing\tPretio Interactive\tpretio.in\nmarketing\tPrivy\tprivy.com privymktg.com\nmarketing\tProfitshare\tprofitshare.ro\nmarketing\tProgramattik\tprogramattik.com\nmarketing\tProximic (ComScore)\tproximic.com\nmarketing\tPsyma\tpsyma.com\nmarketing\tPubNation\tpubnation.com\nmarketing\tPublicidad.net\tpublicidad.tv\nmarketing\tPublishThis\tpublishthis.com\nmarketing\tPubmatic\tpubmatic.com\nmarketing\tPulsepoint\tdisplaymarketplace.com\nmarketing\tPurch\tbestofmedia.com purch.com\nmarketing\tPureCars\tpurecars.com\nmarketing\tPushCrew\tpushcrew.com\nmarketing\tQ1Media\tq1media.com q1mediahydraplatform.com\nmarketing\tQrius\tqrius.me\nmarketing\tQuinStreet\tQuinstreet.com b2btechleadform.com qnsr.com qsstats.com\nmarketing\tQuora Ads\tquora.com\nmarketing\tRCS Media Group\trcsadv.it\nmarketing\tRD Station\td335luupugsy2.cloudfront.net\nmarketing\tREVIVVE\trevivve.com\nmarketing\tRSSinclude\trssinclude.com\nmarketing\tRTB House AdPilot\tcreativecdn.com erne.co\nmarketing\tRTB Media\trtb-media.me\nmarketing\tRUN\trunadtag.com rundsp.com\nmarketing\tRadiumOne\tgwallet.com r1-cdn.net\nmarketing\tRakuten LinkShare\tlinksynergy.com\nmarketing\tRakuten Marketing\trakuten-static.com rmtag.com tag.rmp.rakuten.com\nmarketing\tRakuten MediaForge\tmediaforge.com\nmarketing\tReTargeter\tretargeter.com\nmarketing\tReach Group\tredintelligence.net\nmarketing\tReachDynamics\trdcdn.com\nmarketing\tReachForce\treachforce.com\nmarketing\tReachLocal\trtrk.co.nz\nmarketing\tRealtime Media (Brian Communications)\trtm.com\nmarketing\tRealtime Targeting\tidtargeting.com\nmarketing\tRebelMouse\trbl.ms rebelmouse.com\nmarketing\tRed Eye International\tpajmc.com\nmarketing\tRedfish Group\twmps.com\nmarketing\tRefersion\trefersion.com\nmarketing\tRefined Ads\trefinedads.com\nmarketing\tReflow\treflow.tv\nmarketing\tReklama\to2.pl wp.pl\nmarketing\tRelevad ReleStar\trelestar.com\nmarketing\tRemarketing Pixel\tdatadbs.com remarketingpixel.com\nmarketing\tRemintrex\tremintrex.com\nmarketing\tRepubler\trepubler.com\nmarketing\tResponse Team\ti-transactads.com\nmarketing\tRetention Science\td1stxfv94hrhia.cloudfront.net retentionscience.com\nmarketing\tRevJet\trevjet.com\nmarketing\tRevee\trevee.com\nmarketing\tRevenueMantra\trevenuemantra.com\nmarketing\tRightster\tads-creativesyndicator.com\nmarketing\tRocket Fuel\tad1x.com rfihub.com rfihub.net ru4.com\nmarketing\tRondavu\trondavu.com\nmarketing\tRoxot\trxthdr.com\nmarketing\tRtoaster\trtoaster.jp\nmarketing\tRubicon Project\tchango.com fimserve.com rubiconproject.com\nmarketing\tS4M\tsam4m.com\nmarketing\tSAP Hybris Marketing Convert\tseewhy.com\nmarketing\tSAS Institute\taimatch.com sas.com\nmarketing\tSATORI\tsatori.segs.jp\nmarketing\tSMARTSTREAM.TV\tsmartstream.tv\nmarketing\tSPX\tsmaato.net\nmarketing\tSTINGRAY\timpact-ad.jp\nmarketing\tSailthru Sightlines\tsailthru.com\nmarketing\tSaleCycle\td16fk4ms6rqz1v.cloudfront.net d22j4fzzszoii2.cloudfront.net d30ke5tqu2tkyx.cloudfront.net dn1i8v75r669j.cloudfront.net salecycle.com\nmarketing\tSalesLoft\tsalesloft.com\nmarketing\tSalesforce.com\tforce.com salesforce.com\nmarketing\tSay Media\tsaymedia.com\nmarketing\tScoota\td31i2625d5nv27.cloudfront.net dyjnzf8evxrp2.cloudfront.net rockabox.co scoota.co\nmarketing\tScorecard Research\tscorecardresearch.com\nmarketing\tScribbleLive\tscribblelive.com\nmarketing\tScripps Network Digital\tsnidigital.com\nmarketing\tSearchForce\tsearchforce.net\nmarketing\tSecuredVisit\tsecuredvisit.com\nmarketing\tSeedtag\tseedtag.com\nmarketing\tSegmanta\tsegmanta.com\nmarketing\tSegmentStream\tsegmentstream.com\nmarketing\tSegmento\trutarget.ru\nmarketing\tSelligent\temsecure.net slgnt.eu targetemsecure.blob.core.windows.net\nmarketing\tSemcasting Site Visitor Attribution\tsmartzonessva.com\nmarketing\tSentifi\tsentifi.com\nmarketing\tServiceSource International\tscoutanalytics.net\nmarketing\tShareThis\tsharethis.com\nmarketing\tShareaholic\tdsms0mj1bbhn4.cloudfront.net shareaholic.com\nmarketing\tSharethrough\tsharethrough.com\nmarketing\tSharpSpring\tmarketingautomation.services sharpspring.com\nmarketing\tShop Logic\tgoshoplogic.com\nmarketing\tShopiMind\tshopimind.com\nmarketing\tSilverpop\tmkt51.net mkt61.net mkt912.com mkt922.com mkt932.com mkt941.com pages01.net pages02.net pages03.net pages04.net pages05.net\nmarketing\tSimplaex\tsimplaex.net\nmarketing\tSimpli.fi\tsimpli.fi\nmarketing\tSimplicity Marketing\tflashtalking.com\nmarketing\tSinnerSchrader Deutschland\ts2Betrieb.de\nmarketing\tSiteScout\tpixel.ad sitescout.com\nmarketing\tSizmek\tpeer39.net serving-sys.com\nmarketing\tSkimbit\tredirectingat.com skimresources.com skimresources.net\nmarketing\tSkimlinks\tskimlinks.com\nmarketing\tSlimCut Media Outstream\tfreeskreen.com\nmarketing\tSmart AdServer\t01net.com sascdn.com sasqos.com smartadserver.com\nmarketing\tSmarter Click\tsmarterclick.co.uk smct.co\nmarketing\tSmartzer\tsmartzer.com\nmarketing\tSnacktools\tbannersnack.com\nmarketing\tSociableLabs\tsociablelabs.com sociablelabs.net\nmarketing\tSocialShopWave\tsocialshopwave.com\nmarketing\tSocialphotos\tslpht.com\nmarketing\tSociomantic Labs\tsociomantic.com\nmarketing\tSojern\tsojern.com\nmarketing\tSokrati\tsokrati.com\nmarketing\tSonobi\tsonobi.com\nmarketing\tSortable\tdeployads.com\nmarketing\tSoundest\tsoundest.net soundestlink.com\nmarketing\tSourceKnowledge\tprovenpixel.com\nmarketing\tSourcepoint\td2lv4zbk7v5f93.cloudfront.net d3qxwzhswv93jk.cloudfront.net decenthat.com fallingfalcon.com summerhamster.com\nmarketing\tSparkflow\tsparkflow.net\nmarketing\tSpecific Media\tadviva.net specificclick.net specificmedia.com\nmarketing\tSpecless\tspecless.tech\nmarketing\tSpicy\tsspicy.ru\nmarketing\tSpongecell\tspongecell.com\nmarketing\tSportradar\tsportradarserving.com\nmarketing\tSpot.IM\tspot.im spotim.market\nmarketing\tSpotXchange\tspotx.tv spotxcdn.com spotxchange.com\nmarketing\tSpringServer\tspringserve.com\nmarketing\tStackAdapt\tstackadapt.com\nmarketing\tStackExchange\tsstatic.net\nmarketing\tStackla PTY\tstackla.com\nmarketing\tStailamedia\tstailamedia.com\nmarketing\tSteelhouse\tsteelhousemedia.com\nmarketing\tSteepto\tsteepto.com\nmarketing\tStickyADS.tv\tstickyadstv.com\nmarketing\tStorify\tstorify.com\nmarketing\tStorygize\tstorygize.net\nmarketing\tStreamRail\tstreamrail.com streamrail.net\nmarketing\tStrikeAd\tstrikead.com\nmarketing\tStruq\tstruq.com\nmarketing\tStrÃ¶er Digital Media\tstroeerdigitalmedia.de\nmarketing\tSublimeSkinz\tayads.co\nmarketing\tSumo\tsumo.b-cdn.net sumo.com sumome.com\nmarketing\tSundaySky\tdds6m601du5ji.cloudfront.net sundaysky.com\nmarketing\tSupership\tsocdm.com\nmarketing\tSweet Tooth\tsweettooth.io\nmarketing\tSwitch Concepts\tswitchadhub.com\nmarketing\tSwitchAds\tswitchads.com\nmarketing\tSwoop\tswoop.com\nmarketing\tSyncapse\tclickable.net\nmarketing\tSynergetic\tsynergetic.ag\nmarketing\tTPMN\ttpmn.co.kr\nmarketing\tTVSquared\ttvsquared.com\nmarketing\tTVTY\tdistribeo.com ogigl.com\nmarketing\tTaboola\ttaboola.com taboolasyndication.com\nmarketing\tTagboard\ttagboard.com\nmarketing\tTaggstar\ttaggstar.com\nmarketing\tTail Target\ttailtarget.com\nmarketing\tTalkable\td2jjzw81hqbuqv.cloudfront.net talkable.com\nmarketing\tTapSense\ttapsense.com\nmarketing\tTapad\ttapad.com\nmarketing\tTargito\ttargito.com\nmarketing\tTeads\tteads.tv\nmarketing\tTeam Internet Tonic\tdntrax.com\nmarketing\tTechnorati\ttechnoratimedia.com\nmarketing\tTerminus\tterminus.services\nmarketing\tThe AA\tadstheaa.com\nmarketing\tThe ADEX\ttheadex.com\nmarketing\tThe Best Day\tthebestday.com\nmarketing\tThe Publisher Desk\t206ads.com publisherdesk.com\nmarketing\tThe Trade Desk\tadsrvr.org d1eoo1tco6rr5e.cloudfront.net\nmarketing\tThirdpresence\tthirdpresence.com\nmarketing\tTikTok\tipstatp.com tiktok.com\nmarketing\tTime2Perf\ttime2perf.com\nmarketing\tToms Native Ads\tnatoms.com\nmarketing\tToneMedia\tclickfuse.com\nmarketing\tTonic\tdntx.com\nmarketing\tToutApp\ttoutapp.com\nmarketing\tTradedoubler\tpvnsolutions.com tradedoubler.com\nmarketing\tTradelab\ttradelab.fr\nmarketing\tTrafficFactory\ttrafficfactory.biz\nmarketing\tTrafficHunt\ttraffichunt.com\nmarketing\tTrafficJunky\tcontentabc.com trafficjunky.net\nmarketing\tTrafficStars\ttrafficstars.com tsyndicate.com\nmarketing\tTray Commerce\ttcdn.com.br\nmarketing\tTremor Video\ttremorhub.com videohub.tv\nmarketing\tTribal Fusion\ttribalfusion.com\nmarketing\tTriblio\ttribl.io\nmarketing\tTriggered Messaging\ttriggeredmessaging.com\nmarketing\tTrinity Mirror Digital Media\ticnetwork.co.uk tm-aws.com\nmarketing\tTripleLift\t3lift.com\nmarketing\tTru Optik\ttruoptik.com\nmarketing\tTrueffect\tadlegend.com\nmarketing\tTruffle Bid\ttruffle.bid\nmarketing\tTrustX\ttrustx.org\nmarketing\tTubeMogul\ttubemogul.com\nmarketing\tTumblr\ttumblr.com\nmarketing\tTurn\tturn.com\nmarketing\tTwitter\tplatform.twitter.com syndication.twitter.com twimg.com twitpic.com vine.co\nmarketing\tTwitter Online Conversion Tracking\tads-twitter.com analytics.twitter.com\nmarketing\tTwitter Short URL\tt.co\nmarketing\tTwyn Group\ttwyn.com\nmarketing\tTynt\ttynt.com\nmarketing\tUS Media Consulting\tmediade.sk\nmarketing\tUnanimis\tunanimis.co.uk\nmarketing\tUnbounce\td2xxq4ijfwetlm.cloudfront.net d9hhrg4mnvzow.cloudfront.net ubembed.com unbounce.com\nmarketing\tUnderdog Media\tudmserve.net underdog.media\nmarketing\tUnderstand Digital\tredirecting2.net\nmarketing\tUndertone\tlegolas-media.com\nmarketing\tUnidays\tmyunidays.com unidays.world\nmarketing\tUniqodo\tuniqodo.com\nmarketing\tUnite\tuadx.com\nmarketing\tUnited Internet Media\tui-portal.de\nmarketing\tUnruly Media\tunrulymedia.com\nmarketing\tUpBuild\tupbuild.io\nmarketing\tVK\tvk.com\nmarketing\tVarick Media Management\tvmmpxl.com\nmarketing\tVdopia Chocolate\tvdopia.com\nmarketing\tVe\tve.com veinteractive.com\nmarketing\tVe Interactive\tadgenie.co.uk vepxl1.net\nmarketing\tVenatus Media\talcvid.com venatusmedia.com\nmarketing\tVeoxa\tveoxa.com\nmarketing\tVero\td3qxef4rp70elm.cloudfront.net getvero.com\nmarketing\tVertaMedia\tvertamedia.com\nmarketing\tVertical Mass\tvmweb.net\nmarketing\tVestorly\toodalab.com\nmarketing\tViafoura\tviafoura.co viafoura.net\nmarketing\tVibrant Media\tintellitxt.com picadmedia.com\nmarketing\tVideo Media Groep\tinpagevideo.nl vmg.host\nmarketing\tVideoHub\tscanscout.com\nmarketing\tVideology\ttidaltv.com\nmarketing\tVidible\tvidible.tv\nmarketing\tVigLink\tviglink.com\nmarketing\tVindico\tvindicosuite.com\nmarketing\tViralNinjas\tviralninjas.com\nmarketing\tVirool\tvirool.com\nmarketing\tVisible Measures\tvisiblemeasures.com\nmarketing\tVisualDNA\tvisualdna.com\nmarketing\tVisualVisitor\tid-visitors.com\nmarketing\tVizury\tvizury.com\nmarketing\tVolvelle\tvolvelle.tech\nmarketing\tWISHLIST\tshopapps.in\nmarketing\tWeb Content Assessor\twebcontentassessor.com\nmarketing\tWebSpectator\twebspectator.com\nmarketing\tWebcore\tonefeed.co.uk\nmarketing\tWeborama\tweborama.com weborama.fr\nmarketing\tWebpageFX\tleadmanagerfx.com\nmarketing\tWhitespace\twhitespacers.com\nmarketing\tWicked Reports\twickedreports.com\nmarketing\tWideOrbit\tadmaym.com\nmarketing\tWidespace\twidespace.com\nmarketing\tWigzo\twigzo.com wigzopush.com\nmarketing\tWishpond Technologies\twishpond.com wishpond.net\nmarketing\tWordAds\tpubmine.com\nmarketing\tWowcher\twowcher.co.uk\nmarketing\tWunderkind\tbounceexchange.com bouncex.net cdnbasket.net cdnwidget.com wknd.ai\nmarketing\tWyng\tofferpop.com\nmarketing\tXPO\tbrand-display.com\nmarketing\tXaxis\t247realmedia.com gmads.net mookie1.com\nmarketing\tYahoo!\tbluelithium.com hostingprod.com lexity.com yahoo.com yahoo.net yahooapis.com yimg.com zenfs.com\nmarketing\tYahoo! Ad Exchange\tbrowsiprod.com yieldmanager.com\nmarketing\tYahoo! JAPAN Ads\tb92.yahoo.co.jp s.yimg.jp yads.c.yimg.jp\nmarketing\tYandex Ads\tan.yandex.ru\nmarketing\tYellow Robot\tbackinstock.org\nmarketing\tYieldPartners\tyieldpartners.com\nmarketing\tYieldbot\tyldbt.com\nmarketing\tYieldify\td33wq5gej88ld6.cloudfront.net dwmvwp56lzq5t.cloudfront.net yieldify.com yieldifylabs.com\nmarketing\tYieldlab\tyieldlab.net\nmarketing\tYieldmo\tyieldmo.com\nmarketing\tYieldr\t254a.com\nmarketing\tYotpo\tswellrewards.com yotpo.com\nmarketing\tYuMe\tyume.com yumenetworks.com\nmarketing\tZEDO\tzedo.com\nmarketing\tZEOTAP\tzeotap.com\nmarketing\tZaius\tzaius.com\nmarketing\tZamplus ad\tzampda.net\nmarketing\tZanox\tzanox.com zanox.ws\nmarketing\tZemanta\tzemanta.com\nmarketing\tZenovia Digital Exchange\trhythmxchange.com zenoviaexchange.com\nmarketing\tZiff Davis Tech\tadziff.com zdbb.net\nmarketing\tZmags\tzmags.com\nmarketing\tZync\trezync.com\nmarketing\tadKernel\tadkernel.com\nmarketing\tadMarketplace\tadmarketplace.net ampxchange.com\nmarketing\tadnanny\tadserver01.de\nmarketing\taffilinet\treussissonsensemble.fr successfultogether.co.uk\nmarketing\taudioBoom\taudioboo.fm audioboom.com\nmarketing\tbRealTime\tbrealtime.com\nmarketing\tcarrot\tsharebutton.co\nmarketing\tcontent.ad\tcontent.ad\nmarketing\tdexiMEDIA\tdeximedia.com\nmarketing\tdianomi\tdianomi.com dianomioffers.co.uk\nmarketing\tdonReach\tdonreach.com\nmarketing\tdotMailer\tdmtrk.com dotmailer.com emlfiles.com\nmarketing\tdstillery\tdstillery.com media6degrees.com\nmarketing\teBay\tebay.com ebayimg.com fetchback.com\nmarketing\teBuzzing\tebz.io\nmarketing\teXelate\texelator.com\nmarketing\tec-concier\tec-concier.com\nmarketing\tecommercefeed.net\tecommercefeed.net\nmarketing\temetriq\temetriq.de xplosion.de\nmarketing\tengage:BDR\tbnmla.com ebdr3.com\nmarketing\tepago\tadaos-ads.net\nmarketing\texebid.DCA\texe.bid\nmarketing\teyeReturn Marketing\teyereturn.com\nmarketing\tfam\tfam-ad.com\nmarketing\tfifty-five\t55labs.com\nmarketing\tfluct\tadingo.jp\nmarketing\thyfn\thyfn.com\nmarketing\ti-mobile\ti-mobile.co.jp\nmarketing\tiBillboard\tibillboard.com\nmarketing\tiCrossing\tic-live.com\nmarketing\tiJento\tijento.com\nmarketing\tiPROM\tiprom.net\nmarketing\tiSpot.tv\tispot.tv\nmarketing\tiZooto\tizooto.com\nmarketing\tj2 Cloud Services\tcampaigner.com\nmarketing\tmainADV\thttptrack.com solocpm.com\nmarketing\tmbr targeting\tm6r.eu\nmarketing\tmedia.ventive\tcontentspread.net\nmarketing\tmediarithmics\tmediarithmics.com\nmarketing\tmetrigo\tmetrigo.com\nmarketing\tmy6sense\tmynativeplatform.com\nmarketing\tmyThings\tmythings.com mythingsmedia.net\nmarketing\tneXeps\tnexeps.com\nmarketing\tnugg.ad\tnuggad.net\nmarketing\tnumero interactive\tnumerointeractive.com\nmarketing\toptMD\toptmd.com\nmarketing\tpiano\tnpttech.com tinypass.com\nmarketing\tpiclike\tpiclike.us\nmarketing\tplista\tplista.com\nmarketing\treddit\treddit.com redditstatic.com\nmarketing\trewardStyle.com\trewardstyle.com\nmarketing\tsmadex\tsmadex.com\nmarketing\tsmartclip\tsmartclip.net\nmarketing\tsovrn\tlijit.com\nmarketing\ttrueAnthem\ttru.am\nmarketing\tuLogix\tulogix.ru\nmarketing\tucfunnel ucX\taralego.com\nmarketing\tup-value\tup-value.de\nmarketing\tviewTag\tad4m.at\nmarketing\twywy\twywy.com wywyuserservice.com\nmarketing\tzypmedia\textend.tv\nmultimedia\tAdMan Media\tadmanmedia.com\nmultimedia\tBrightcove\tbrightcove.com brightcove.net zencdn.net\nmultimedia\tTwitch\ttwitch.tv\nmultimedia\tVimeo\tvimeo.com vimeocdn.com\nmultimedia\tVonage Video API\topentok.com\nmultimedia\tWistia\tembedwistia-a.akamaihd.net wistia.com wistia.net\nmultimedia\tYouTube\tggpht.com youtube-nocookie.com youtube.com ytimg.com\nnecessary\tAdMetrics Pro CMP\tcmp.mgr.consensu.org cmp.mgr.consensu.org\nnecessary\tAdRoll CMP\tadroll.mgr.consensu.org adroll.mgr.consensu.org\nnecessary\tAdmiral CMP\tadmiral.mgr.consensu.org admiral.mgr.consensu.org\nnecessary\tAdnuntius CMP\tadnuntiusconsent.mgr.consensu.org adnuntiusconsent.mgr.consensu.org\nnecessary\tAppConsent CMP\tappconsent.mgr.consensu.org appconsent.mgr.consensu.org\nnecessary\tAxel Springer CMP\taxelspringer.mgr.consensu.org axelspringer.mgr.consensu.org\nnecessary\tBMIND CMP\tbmind.mgr.consensu.org bmind.mgr.consensu.org\nnecessary\tBedrock CMP\tbedrock.mgr.consensu.org bedrock.mgr.consensu.org\nnecessary\tBorlabs CMP\tborlabs.mgr.consensu.org borlabs.mgr.consensu.org\nnecessary\tCivic CMP\tcookiecontrol.mgr.consensu.org cookiecontrol.mgr.consensu.org\nnecessary\tClickio CMP\tclickio.mgr.consensu.org clickio.mgr.consensu.org\nnecessary\tCommanders Act CMP\tcommandersact.mgr.consensu.org commandersact.mgr.consensu.org\nnecessary\tComplianz CMP\tcomplianz.mgr.consensu.org complianz.mgr.consensu.org\nnecessary\tConsent Desk CMP\tconsentdesk.mgr.consensu.org consentdesk.mgr.consensu.org\nnecessary\tConsent Manager CMP\tconsentmanager.mgr.consensu.org consentmanager.mgr.consensu.org\nnecessary\tConsentServe CMP\tconsentserve.mgr.consensu.org consentserve.mgr.consensu.org\nnecessary\tConversant CMP\tconversant.mgr.consensu.org conversant.mgr.consensu.org\nnecessary\tCookie Information CMP\tcookieinformation.mgr.consensu.org cookieinformation.mgr.consensu.org\nnecessary\tCookiebot CMP\tcookiebot.mgr.consensu.org cookiebot.mgr.consensu.org\nnecessary\tDMG Media CMP\tdmgmedia.mgr.consensu.org dmgmedia.mgr.consensu.org\nnecessary\tDentsu CMP\tdan.mgr.consensu.org dan.mgr.consensu.org\nnecessary\tDidomi\tapi.privacy-center.org sdk.privacy-center.org\nnecessary\tDidomi CMP\tdidomi.mgr.consensu.org didomi.mgr.consensu.org\nnecessary\tEnsighten CMP\tensighten.mgr.consensu.org ensighten.mgr.consensu.org\nnecessary\tEvidon CMP\tevidon.mgr.consensu.org evidon.mgr.consensu.org\nnecessary\tEzoic CMP\tezoic.mgr.consensu.org ezoic.mgr.consensu.org\nnecessary\tGemius CMP\tgemius.mgr.consensu.org gemius.mgr.consensu.org\nnecessary\tGoogle FundingChoices\tfundingchoices.mgr.consensu.org fundingchoices.mgr.consensu.org fundingchoicesmessages.google.com fundingchoicesmessages.google.com\nnecessary\tGravito CMP\tgravito.mgr.consensu.org gravito.mgr.consensu.org\nnecessary\tID Ward CMP\tidward.mgr.consensu.org idward.mgr.consensu.org\nnecessary\tJump CMP\tavacy.mgr.consensu.org avacy.mgr.consensu.org\nnecessary\tLiveRamp CMP\tfaktor.mgr.consensu.org faktor.mgr.consensu.org\nnecessary\tMadvertise CMP\tmadvertise.mgr.consensu.org madvertise.mgr.consensu.org\nnecessary\tMairdumont Netletic CMP\tmdnxmp.mgr.consensu.org mdnxmp.mgr.consensu.org\nnecessary\tMarfeel CMP\tmarfeel.mgr.consensu.org marfeel.mgr.consensu.org\nnecessary\tMediavine CMP\tmediavine.mgr.consensu.org mediavine.mgr.consensu.org\nnecessary\tNext14 CMP\tnext14.mgr.consensu.org next14.mgr.consensu.org\nnecessary\tNitroPay CMP\tnitropay.mgr.consensu.org nitropay.mgr.consensu.org\nnecessary\tOgury CMP\togury.mgr.consensu.org ogury.mgr.consensu.org\nnecessary\tOneTag CMP\tonetag.mgr.consensu.org onetag.mgr.consensu.org\nnecessary\tOneTrust CMP\tonetrust.mgr.consensu.org onetrust.mgr.consensu.org\nnecessary\tOptanon\tcookielaw.org onetrust.com\nnecessary\tOsano CMP\tapi.osano.com cmp.osano.com osano.mgr.consensu.org osano.mgr.consensu.org\nnecessary\tPlaywire CMP\tplaywire.mgr.consensu.org playwire.mgr.consensu.org\nnecessary\tPubtech CMP\tpubtech.mgr.consensu.org pubtech.mgr.consensu.org\nnecessary\tPulselive CMP\tpulselive.mgr.consensu.org pulselive.mgr.consensu.org\nnecessary\tQuantcast Choice\tquantcast.mgr.consensu.org quantcast.mgr.consensu.org\nnecessary\tRCS Pubblicita CMP\trcsmediagroup.mgr.consensu.org rcsmediagroup.mgr.consensu.org\nnecessary\tRich Audience CMP\trichaudience.mgr.consensu.org richaudience.mgr.consensu.org\nnecessary\tRingier Axel Springer CMP\trasp.mgr.consensu.org rasp.mgr.consensu.org\nnecessary\tSecure Privacy CMP\tsecureprivacy.mgr.consensu.org secureprivacy.mgr.consensu.org\nnecessary\tSecuriti CMP\tsecuriti.mgr.consensu.org securiti.mgr.consensu.org\nnecessary\tSeznam.cz CMP\tseznam.mgr.consensu.org seznam.mgr.consensu.org\nnecessary\tShareThis CMP\tsharethis.mgr.consensu.org sharethis.mgr.consensu.org\nnecessary\tShinyStat CMP\tshinystat.mgr.consensu.org shinystat.mgr.consensu.org\nnecessary\tSibbo CMP\tsibboventures.mgr.consensu.org sibboventures.mgr.consensu.org\nnecessary\tSinglespot CMP\tsinglespot.mgr.consensu.org singlespot.mgr.consensu.org\nnecessary\tSirdata CMP\tsddan.mgr.consensu.org sddan.mgr.consensu.org\nnecessary\tSnigel CMP\tsnigelweb.mgr.consensu.org snigelweb.mgr.consensu.org\nnecessary\tSourcepoint CMP\tsourcepoint.mgr.consensu.org sourcepoint.mgr.consensu.org\nnecessary\tTraffective CMP\ttraffective.mgr.consensu.org traffective.mgr.consensu.org\nnecessary\tTruendo CMP\ttruendo.mgr.consensu.org truendo.mgr.consensu.org\nnecessary\tTrustArc CMP\ttrustarc.mgr.consensu.org trustarc.mgr.consensu.org\nnecessary\tTrustcommander\ttrustcommander.net\nnecessary\tUniConsent CMP\tcmp.uniconsent.com uniconsent.com uniconsent.mgr.consensu.org uniconsent.mgr.consensu.org\nnecessary\tUsercentrics CMP\tservices.usercentrics.eu usercentrics.eu usercentrics.mgr.consensu.org usercentrics.mgr.consensu.org\nnecessary\tWebAds CMP\twebads.mgr.consensu.org webads.mgr.consensu.org\nnecessary\tiubenda CMP\tiubenda.mgr.consensu.org iubenda.mgr.consensu.org\nnecessary\toptAd360 CMP\toptad360.mgr.consensu.org optad360.mgr.consensu.org";

const ITEMS = `
necessary|temoin|cookie_consent cookie_consent.*
necessary|CookieConsent|cc_cookie
necessary|Klaro|klaro
necessary|Orejime|eu-consent orejime
necessary|tarteaucitron|tarteaucitron
necessary|c15t|c15t c15t-* c15t:*
necessary|Cookiebot|CookieConsent CookieConsentBulkSetting-*
necessary|OneTrust|OptanonConsent OptanonAlertBoxClosed OptanonControl
necessary|Usercentrics|uc_settings uc_user_interaction uc_tcf ucString ucData
necessary|Didomi|didomi_token didomi_dcs
necessary|TCF|euconsent-v2 eupubconsent-v2 usprivacy addtl_consent gpp_*
necessary|Axeptio|axeptio_cookies axeptio_all_vendors axeptio_authorized_vendors
necessary|CookieYes|cookieyes-consent cookieyesID cky-consent
necessary|Osano|osano_consentmanager osano_consentmanager_uuid cookieconsent_status
necessary|iubenda|_iub_cs-*
necessary|Complianz|cmplz_*
necessary|Borlabs|borlabs-cookie
necessary|TrustArc|notice_behavior notice_gdpr_prefs notice_preferences cmapi_cookie_privacy TAsessionID
necessary|Quantcast|_cmpRepromptHash noniabvendorconsent
necessary|Termly|TERMLY_API_CACHE
necessary|PHP|PHPSESSID
necessary|Java|JSESSIONID
necessary|ASP.NET|ASP.NET_SessionId __RequestVerificationToken .AspNetCore.Antiforgery.* .AspNetCore.Session .AspNetCore.Cookies* .ASPXAUTH
necessary|ASP|ASPSESSIONID*
necessary|ColdFusion|CFID CFTOKEN
necessary|Django|csrftoken sessionid messages
necessary|Rails|_session_id _*_session
necessary|Laravel|XSRF-TOKEN laravel_session
necessary|Express|connect.sid
necessary|Next.js|__Host-next-auth.* __Secure-next-auth.* next-auth.* __Host-authjs.* __Secure-authjs.* authjs.*
necessary|Symfony|SYMFONY_SESSION REMEMBERME
necessary|WordPress|wordpress_logged_in_* wordpress_sec_* wordpress_test_cookie wp-settings-* wp_woocommerce_session_* woocommerce_cart_hash woocommerce_items_in_cart
necessary|Drupal|SESS* SSESS*
necessary|Joomla|joomla_user_state
necessary|TYPO3|fe_typo_user be_typo_user
necessary|Magento|form_key mage-cache-sessid mage-messages mage-cache-storage private_content_version
necessary|Shopify|cart cart_sig cart_ts secure_customer_sig _shopify_essential localization
necessary|PrestaShop|PrestaShop-*
necessary|Cloudflare|__cf_bm cf_clearance __cfruid _cfuvid __cflb
necessary|AWS|AWSALB AWSALBCORS AWSALBTG AWSALBTGCORS AWSELB AWSELBCORS aws-waf-token
necessary|Azure|ARRAffinity ARRAffinitySameSite ApplicationGatewayAffinity*
necessary|Akamai|ak_bmsc bm_sv bm_sz bm_mi _abck
necessary|Imperva|visid_incap_* incap_ses_* nlbi_*
necessary|F5|BIGipServer* TS01*
necessary|Stripe|__stripe_mid __stripe_sid
necessary|Google reCAPTCHA|_GRECAPTCHA
necessary|Auth0|auth0 auth0_compat did did_compat
necessary|Keycloak|KEYCLOAK_SESSION KEYCLOAK_IDENTITY AUTH_SESSION_ID KC_RESTART
necessary|Keystone|keystonejs-session
necessary|Generic|csrf csrf_token _csrf xsrf session sid __Host-session __Secure-session
functional|Generic|lang language locale i18next i18n_redirected theme color-scheme dark-mode currency
functional|Polylang|pll_language
functional|WPML|wp-wpml_current_language _icl_current_language
functional|Intercom|intercom-id-* intercom-session-* intercom-device-id-*
functional|Zendesk|__zlcmid ZD-*
functional|Crisp|crisp-client*
functional|Tawk|TawkConnectionTime twk_*
functional|Drift|drift_aid driftt_aid drift_campaign_refresh
functional|Tidio|tidio_state_*
analytics|Google Analytics|_ga _ga_* _gid _gat _gat_* __utma __utmb __utmc __utmt __utmv __utmz _dc_gtm_* FPID FPLC AMP_TOKEN
analytics|Matomo|_pk_id* _pk_ses* _pk_ref* _pk_cvar* _pk_hsr* _pk_testcookie* mtm_* MATOMO_SESSID
analytics|Hotjar|_hjSession* _hjSessionUser_* _hjid _hjFirstSeen _hjAbsoluteSessionInProgress _hjIncluded* _hjTLDTest _hjUserAttributes*
analytics|Clarity|_clck _clsk CLID
analytics|Piano|_pcid _pctx _pprv atuserid atidvisitor xtvrn
analytics|Adobe|s_cc s_sq s_vi s_fid s_ecid AMCV_* AMCVS_*
analytics|Mixpanel|mp_*_mixpanel __mp_opt_in_out_*
analytics|Amplitude|amplitude_id* AMP_* amp_*
analytics|Heap|_hp2_* _hp5_*
analytics|PostHog|ph_*_posthog __ph_opt_in_out_*
analytics|Segment|ajs_anonymous_id ajs_user_id ajs_group_id
analytics|Yandex|_ym_uid _ym_d _ym_isad _ym_visorc*
analytics|New Relic|NRBA_*
analytics|Plausible|plausible_ignore
analytics|Contentsquare|_cs_id _cs_s _cs_c _cs_mk
analytics|FullStory|fs_uid fs_lua
analytics|LogRocket|_lr_* _lr_uf_*
analytics|Mouseflow|mf_user mf_*
analytics|Crazy Egg|_ce.s _ceir cebs cebsp_ is_returning
analytics|Lucky Orange|_lo_*
analytics|VWO|_vwo_uuid* _vis_opt_* _vwo_*
analytics|Optimizely|optimizelyEndUserId optimizely*
analytics|AB Tasty|ABTasty ABTastySession
analytics|Kissmetrics|km_*
analytics|Chartbeat|_cb _cb_ls _cb_svref _chartbeat2
analytics|Snowplow|_sp_id.* _sp_ses.*
analytics|Statcounter|is_unique is_visitor_unique
analytics|Parse.ly|_parsely_session _parsely_visitor
analytics|Shopify|_shopify_y _shopify_s _y _s
analytics|WooCommerce|sbjs_*
marketing|Google Ads|_gcl_au _gcl_aw _gcl_dc _gcl_gs _gcl_ls _gac_* IDE test_cookie DSID __gads __gpi __eoi NID 1P_JAR AID ANID
marketing|Meta|_fbp _fbc fr lastExternalReferrer lastExternalReferrerTime
marketing|Microsoft Ads|_uetsid _uetvid _uetmsclkid MUID MUIDB _uetsid_exp _uetvid_exp ANONCHK SRM_B
marketing|LinkedIn|li_fat_id bcookie lidc UserMatchHistory AnalyticsSyncHistory li_sugr bscookie ln_or lms_ads lms_analytics
marketing|TikTok|_ttp _tt_enable_cookie ttcsid ttcsid_* tt_sessionId tt_appInfo tt_pixel_session_index
marketing|X|personalization_id muc_ads guest_id_ads guest_id_marketing
marketing|Pinterest|_pin_unauth _pinterest_ct_ua _derived_epik
marketing|Snapchat|_scid _scid_r _sctr sc_at
marketing|Reddit|_rdt_uuid _rdt_cid
marketing|Quora|_qca
marketing|Criteo|cto_bundle cto_bidid cto_optout uid
marketing|Taboola|t_gid t_pt_gid taboola*
marketing|Outbrain|obuid outbrain_cid_fetch
marketing|HubSpot|hubspotutk __hstc __hssc __hssrc messagesUtk
marketing|Marketo|_mkto_trk
marketing|Pardot|visitor_id* pi_opt_in* lpv*
marketing|Mailchimp|_mcid _mcga
marketing|Klaviyo|__kla_id
marketing|ActiveCampaign|prism_* ac_enable_tracking
marketing|The Trade Desk|TDID TDCPM
marketing|Xandr|uuid2 anj sess icu
marketing|AddThis|__atuvc __atuvs
marketing|Brevo|sib_cuid
marketing|RudderStack|rl_*
marketing|Branch|branch_session branch_session_first
marketing|Awin|_aw_m_* AWSESS
marketing|Impact|IR_*
multimedia|YouTube|YSC VISITOR_INFO1_LIVE VISITOR_PRIVACY_METADATA yt-* yt.* ytidb::* __Secure-ROLLOUT_TOKEN __Secure-YEC
multimedia|Vimeo|vuid player
multimedia|Spotify|sp_t sp_landing
multimedia|SoundCloud|sc_anonymous_id
multimedia|Dailymotion|dmvk v1st ts usprivacy_dm
`;
const HOSTS = `
analytics|Google Analytics|google-analytics.com analytics.google.com
analytics|Google Tag Manager|googletagmanager.com
marketing|Google Ads|doubleclick.net googleadservices.com googlesyndication.com
marketing|Meta|facebook.com facebook.net
analytics|Clarity|clarity.ms
marketing|Microsoft Ads|bat.bing.com
marketing|LinkedIn|px.ads.linkedin.com snap.licdn.com
marketing|TikTok|analytics.tiktok.com
multimedia|YouTube|youtube.com youtube-nocookie.com ytimg.com youtu.be
multimedia|Vimeo|vimeo.com vimeocdn.com
multimedia|Dailymotion|dailymotion.com
multimedia|Spotify|open.spotify.com
multimedia|SoundCloud|w.soundcloud.com
multimedia|Google Maps|maps.googleapis.com maps.google.com maps.gstatic.com
delivery|Google Fonts|fonts.googleapis.com fonts.gstatic.com
delivery|Google|ajax.googleapis.com
delivery|jsDelivr|cdn.jsdelivr.net
delivery|unpkg|unpkg.com
delivery|cdnjs|cdnjs.cloudflare.com
delivery|Adobe Fonts|use.typekit.net p.typekit.net
delivery|Font Awesome|use.fontawesome.com kit.fontawesome.com
necessary|Cloudflare Turnstile|challenges.cloudflare.com
necessary|Stripe|js.stripe.com m.stripe.com api.stripe.com
functional|Google reCAPTCHA|recaptcha.net
analytics|Cloudflare Insights|static.cloudflareinsights.com
analytics|Sentry|sentry.io ingest.sentry.io sentry-cdn.com
`;
const rows = (table) => table.trim().split("\n").map((line) => line.split("|"));
const KNOWN_ITEMS = rows(ITEMS).map(([purpose = "", vendor = "", names = ""]) => ({ purpose, vendor, names: names.split(" ") }));
const KNOWN_HOSTS = rows(HOSTS).flatMap(
  ([purpose = "", vendor = "", hosts = ""]) => hosts.split(" ").map((host) => [host, purpose, vendor])
);

/**
 * Check if `vhost` is a valid suffix of `hostname` (top-domain)
 *
 * It means that `vhost` needs to be a suffix of `hostname` and we then need to
 * make sure that: either they are equal, or the character preceding `vhost` in
 * `hostname` is a '.' (it should not be a partial label).
 *
 * * hostname = 'not.evil.com' and vhost = 'vil.com'      => not ok
 * * hostname = 'not.evil.com' and vhost = 'evil.com'     => ok
 * * hostname = 'not.evil.com' and vhost = 'not.evil.com' => ok
 */
function shareSameDomainSuffix(hostname, vhost) {
    if (hostname.endsWith(vhost)) {
        return (hostname.length === vhost.length ||
            hostname[hostname.length - vhost.length - 1] === '.');
    }
    return false;
}
/**
 * Given a hostname and its public suffix, extract the general domain.
 */
function extractDomainWithSuffix(hostname, publicSuffix) {
    // Locate the index of the last '.' in the part of the `hostname` preceding
    // the public suffix.
    //
    // examples:
    //   1. not.evil.co.uk  => evil.co.uk
    //         ^    ^
    //         |    | start of public suffix
    //         | index of the last dot
    //
    //   2. example.co.uk   => example.co.uk
    //     ^       ^
    //     |       | start of public suffix
    //     |
    //     | (-1) no dot found before the public suffix
    const publicSuffixIndex = hostname.length - publicSuffix.length - 2;
    const lastDotBeforeSuffixIndex = hostname.lastIndexOf('.', publicSuffixIndex);
    // No '.' found, then `hostname` is the general domain (no sub-domain)
    if (lastDotBeforeSuffixIndex === -1) {
        return hostname;
    }
    // Extract the part between the last '.'
    return hostname.slice(lastDotBeforeSuffixIndex + 1);
}
/**
 * Detects the domain based on rules and upon and a host string
 */
function getDomain$1(suffix, hostname, options) {
    // Check if `hostname` ends with a member of `validHosts`.
    if (options.validHosts !== null) {
        const validHosts = options.validHosts;
        for (const vhost of validHosts) {
            if ( /*@__INLINE__*/shareSameDomainSuffix(hostname, vhost)) {
                return vhost;
            }
        }
    }
    let numberOfLeadingDots = 0;
    if (hostname.startsWith('.')) {
        while (numberOfLeadingDots < hostname.length &&
            hostname[numberOfLeadingDots] === '.') {
            numberOfLeadingDots += 1;
        }
    }
    // If `hostname` is a valid public suffix, then there is no domain to return.
    // Since we already know that `getPublicSuffix` returns a suffix of `hostname`
    // there is no need to perform a string comparison and we only compare the
    // size.
    if (suffix.length === hostname.length - numberOfLeadingDots) {
        return null;
    }
    // To extract the general domain, we start by identifying the public suffix
    // (if any), then consider the domain to be the public suffix with one added
    // level of depth. (e.g.: if hostname is `not.evil.co.uk` and public suffix:
    // `co.uk`, then we take one more level: `evil`, giving the final result:
    // `evil.co.uk`).
    return /*@__INLINE__*/ extractDomainWithSuffix(hostname, suffix);
}

/**
 * Matches an ASCII tab (U+0009) or newline (U+000A / U+000D). The WHATWG URL
 * parser strips these before parsing; we only allocate a cleaned copy (and
 * re-parse) on the rare input that actually contains one.
 */
const CONTROL_CHARS = /[\t\n\r]/g;
// Set by `extractHostname` (a module-scope flag, read synchronously by
// `parseImpl` right after the call — same pattern as the reused RESULT object).
// `true` ONLY when extraction validated the returned host inline (a confirmed-
// valid, "simple" authority) so `parseImpl` can skip the separate
// `isValidHostname` pass. `false` in every other case (validation disabled, a
// complex authority — userinfo/port/brackets/trailing-dot/control — an invalid
// host, or a non-main return path); `parseImpl` then validates as usual. The
// fast path can only ever SKIP a redundant scan for hosts already known valid,
// never accept an invalid one.
let extractedHostnameValidated = false;
/**
 * True if char `code` is a valid hostname character. This is the per-char half
 * of `is-valid.ts`'s `isValidAscii` (a-z, 0-9, > U+007F) PLUS three additions:
 * A-Z (the host is lowercased before validation, so uppercase ≡ a valid
 * lowercase letter) and '-' / '_' (valid inside a label). KEEP IN SYNC with
 * `is-valid.ts`: these rules are deliberately duplicated to validate during
 * extraction, so any change to the accepted character set there must be
 * mirrored here (and vice-versa).
 */
function isValidHostnameChar(code) {
    return ((code >= 97 && code <= 122) || // a-z
        (code >= 48 && code <= 57) || // 0-9
        code > 127 || // non-ASCII (accepted, not punycode-checked)
        (code >= 65 && code <= 90) || // A-Z (becomes valid once lowercased)
        code === 45 || // '-'
        code === 95 // '_'
    );
}
/**
 * Classify scheme `url.slice(schemeStart, colonIndex)` as a WHATWG special
 * scheme without allocating a substring (case-insensitive via `| 32`).
 * Special schemes: ftp, file, http, https, ws, wss
 * (https://url.spec.whatwg.org/#special-scheme).
 *
 * @returns 0 = not special, 1 = special, 2 = file (its host sits only between
 *          "//" and the next slash).
 */
function getSpecialScheme(url, schemeStart, colonIndex) {
    const length = colonIndex - schemeStart;
    const c0 = url.charCodeAt(schemeStart) | 32;
    if (length === 2) {
        return c0 === 119 && (url.charCodeAt(schemeStart + 1) | 32) === 115 ? 1 : 0; // ws
    }
    else if (length === 3) {
        const c1 = url.charCodeAt(schemeStart + 1) | 32;
        const c2 = url.charCodeAt(schemeStart + 2) | 32;
        if (c0 === 119 && c1 === 115 && c2 === 115)
            return 1; // wss
        if (c0 === 102 && c1 === 116 && c2 === 112)
            return 1; // ftp
        return 0;
    }
    else if (length === 4) {
        const c1 = url.charCodeAt(schemeStart + 1) | 32;
        const c2 = url.charCodeAt(schemeStart + 2) | 32;
        const c3 = url.charCodeAt(schemeStart + 3) | 32;
        if (c0 === 104 && c1 === 116 && c2 === 116 && c3 === 112)
            return 1; // http
        if (c0 === 102 && c1 === 105 && c2 === 108 && c3 === 101)
            return 2; // file
        return 0;
    }
    else if (length === 5) {
        return c0 === 104 &&
            (url.charCodeAt(schemeStart + 1) | 32) === 116 &&
            (url.charCodeAt(schemeStart + 2) | 32) === 116 &&
            (url.charCodeAt(schemeStart + 3) | 32) === 112 &&
            (url.charCodeAt(schemeStart + 4) | 32) === 115
            ? 1
            : 0; // https
    }
    return 0;
}
/**
 * Extract a hostname from `url`, matching a WHATWG URL parser's host-boundary
 * behaviour (https://url.spec.whatwg.org/#concept-basic-url-parser) for tldts'
 * scope. It deliberately does NOT normalise the host (no IDNA/punycode or IPv4
 * canonicalisation; IPv6 brackets are stripped, not compressed), strips trailing
 * dots, and stays lenient where a strict parser rejects (bare host:port,
 * out-of-range port, user@host) — all documented deviations.
 *
 * @param urlIsValidHostname - when true, `url` is already a valid hostname and is
 *   returned by the same reference (factory.ts skips re-validation on that
 *   identity), keeping the common path allocation-free.
 * @param validate - when true, validate the host inline during the authority
 *   scan and publish the verdict via `extractedHostnameValidated` so `parseImpl`
 *   can skip the redundant `isValidHostname` pass for simple authorities.
 */
function extractHostname(url, urlIsValidHostname, validate = false) {
    let start = 0;
    let end = url.length;
    let hasUpper = false;
    let isSpecial = true; // '\' ends the host, unless non-special "scheme://"
    extractedHostnameValidated = false;
    if (!urlIsValidHostname) {
        // WHATWG step 1: trim leading/trailing C0 control or space (<= U+0020).
        // Tab/newline elsewhere are handled lazily below.
        while (start < url.length && url.charCodeAt(start) <= 32) {
            start += 1;
        }
        // "data:"/"javascript:" never reach a host (inline payload; data URLs may be
        // huge). `| 32` lowercases letters only; tab/newline is re-parsed below.
        if ((url.charCodeAt(start + 4) === 58 /* ':' */ &&
            (url.charCodeAt(start) | 32) === 100 /* d */ &&
            (url.charCodeAt(start + 1) | 32) === 97 /* a */ &&
            (url.charCodeAt(start + 2) | 32) === 116 /* t */ &&
            (url.charCodeAt(start + 3) | 32) === 97) /* a */ ||
            (url.charCodeAt(start + 10) === 58 /* ':' */ &&
                (url.charCodeAt(start) | 32) === 106 /* j */ &&
                (url.charCodeAt(start + 1) | 32) === 97 /* a */ &&
                (url.charCodeAt(start + 2) | 32) === 118 /* v */ &&
                (url.charCodeAt(start + 3) | 32) === 97 /* a */ &&
                (url.charCodeAt(start + 4) | 32) === 115 /* s */ &&
                (url.charCodeAt(start + 5) | 32) === 99 /* c */ &&
                (url.charCodeAt(start + 6) | 32) === 114 /* r */ &&
                (url.charCodeAt(start + 7) | 32) === 105 /* i */ &&
                (url.charCodeAt(start + 8) | 32) === 112 /* p */ &&
                (url.charCodeAt(start + 9) | 32) === 116) /* t */) {
            return null;
        }
        while (end > start + 1 && url.charCodeAt(end - 1) <= 32) {
            end -= 1;
        }
        if ((url.charCodeAt(start) === 47 /* '/' */ ||
            url.charCodeAt(start) === 92) /* '\' */ &&
            (url.charCodeAt(start + 1) === 47 /* '/' */ ||
                url.charCodeAt(start + 1) === 92) /* '\' */) {
            // Scheme-relative reference ("//host/path").
            start += 2;
        }
        else {
            let indexOfProtocol = url.indexOf(':/', start);
            if (indexOfProtocol !== -1) {
                // "scheme://…". Classify the scheme, then position `start` at the host.
                const special = getSpecialScheme(url, start, indexOfProtocol);
                if (special === 1) {
                    // Special scheme: skip the run of '/' and '\' after it
                    // (special-authority-(ignore-)slashes states; '\' acts as '/').
                    start = indexOfProtocol + 2;
                    while (url.charCodeAt(start) === 47 /* '/' */ ||
                        url.charCodeAt(start) === 92 /* '\' */) {
                        start += 1;
                    }
                }
                else if (special === 2) {
                    // file: the host is only what sits between "//" and the next slash, so
                    // "file://h/x" => "h" but "file:///x" / "file:/x" => no host.
                    start = indexOfProtocol + 1;
                    let slashes = 0;
                    while ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) &&
                        slashes < 2) {
                        start += 1;
                        slashes += 1;
                    }
                    if (slashes < 2) {
                        return null;
                    }
                }
                else {
                    // Unknown scheme: validate the WHATWG scheme grammar [A-Za-z0-9+.-];
                    // a control char means it was split by a tab/newline (strip + re-parse).
                    for (let i = start; i < indexOfProtocol; i += 1) {
                        const code = url.charCodeAt(i);
                        if (!(((code | 32) >= 97 && (code | 32) <= 122) || // [a-zA-Z] (fold letters only)
                            (code >= 48 && code <= 57) || // [0, 9]
                            code === 46 || // '.'
                            code === 45 || // '-'
                            code === 43 // '+'
                        )) {
                            if (code === 9 /* tab */ ||
                                code === 10 /* LF */ ||
                                code === 13 /* CR */) {
                                return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
                            }
                            // A '/', '\', '?' or '#' first puts this ':/' in a path, query or
                            // fragment ("a.com/r?u=https://x"): re-read the input without it.
                            for (let j = i; j < indexOfProtocol; j += 1) {
                                const c = url.charCodeAt(j);
                                if (c === 47 || c === 92 || c === 63 || c === 35) {
                                    indexOfProtocol = -1;
                                    break;
                                }
                            }
                            if (indexOfProtocol !== -1) {
                                return null;
                            }
                            break;
                        }
                    }
                    if (indexOfProtocol !== -1) {
                        // A non-special scheme has an authority only after "//" (else it is
                        // an opaque path with no host). `indexOf(':/')` already gave the
                        // first '/'.
                        if (url.charCodeAt(indexOfProtocol + 2) === 47 /* '/' */) {
                            isSpecial = false;
                            start = indexOfProtocol + 3;
                        }
                        else {
                            return null;
                        }
                    }
                }
            }
            if (indexOfProtocol === -1 && url.charCodeAt(start) !== 91 /* '[' */) {
                // Cold path: no "scheme://" prefix, and not a bare IPv6 literal (whose
                // first ':' would otherwise look like a scheme separator; "[…]" falls
                // through to the ipv6 handling below). May be a bare host, a host:port,
                // a user@host, a slash-less special scheme ("https:host"), or an opaque
                // URI ("mailto:", "tel:", "urn:…").
                let indexOfColon = -1;
                for (let i = start; i < end; i += 1) {
                    const code = url.charCodeAt(i);
                    if (code === 9 || code === 10 || code === 13) {
                        return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
                    }
                    if (code === 58 /* ':' */) {
                        indexOfColon = i;
                        break;
                    }
                    if (code === 47 || code === 92 || code === 63 || code === 35) {
                        break;
                    }
                }
                if (indexOfColon !== -1) {
                    // An '@' before the next delimiter => the ':' is userinfo, not a
                    // scheme ("user:pass@host", "mailto:a@b"): keep the whole authority.
                    let hasIdentifier = false;
                    for (let i = indexOfColon + 1; i < end; i += 1) {
                        const code = url.charCodeAt(i);
                        if (code === 47 || code === 92 || code === 63 || code === 35) {
                            break;
                        }
                        if (code === 64 /* '@' */) {
                            hasIdentifier = true;
                            break;
                        }
                    }
                    if (!hasIdentifier) {
                        // All-digits after ':' => a bare "host:port" (tldts accepts
                        // hostnames too); keep `start` and let the port handling trim it.
                        let allDigits = true;
                        let i = indexOfColon + 1;
                        for (; i < end; i += 1) {
                            const code = url.charCodeAt(i);
                            if (code === 47 || code === 92 || code === 63 || code === 35) {
                                break;
                            }
                            if (code < 48 /* '0' */ || code > 57 /* '9' */) {
                                allDigits = false;
                                break;
                            }
                        }
                        if (i === indexOfColon + 1) {
                            allDigits = false; // nothing after ':' => not a port
                        }
                        if (!allDigits) {
                            const special = getSpecialScheme(url, start, indexOfColon);
                            if (special === 0) {
                                // No "scheme://" on the cold path and not a special scheme.
                                // A second ':' before the host's end marks a bare, unbracketed
                                // IPv6 literal ("2a01:e35::1"): fall through and let the host
                                // loop + isIp classify it. Without one this is an opaque path
                                // with no host ("mailto:x", "foo:bar").
                                let isBareIpv6 = false;
                                for (let j = indexOfColon + 1; j < end; j += 1) {
                                    const code = url.charCodeAt(j);
                                    if (code === 47 ||
                                        code === 92 ||
                                        code === 63 ||
                                        code === 35) {
                                        break;
                                    }
                                    if (code === 58 /* ':' */) {
                                        isBareIpv6 = true;
                                        break;
                                    }
                                }
                                if (!isBareIpv6) {
                                    return null;
                                }
                            }
                            else {
                                start = indexOfColon + 1;
                                if (special === 2) {
                                    // file (e.g. "file:\\host"): host only between "//" and next slash.
                                    let slashes = 0;
                                    while ((url.charCodeAt(start) === 47 ||
                                        url.charCodeAt(start) === 92) &&
                                        slashes < 2) {
                                        start += 1;
                                        slashes += 1;
                                    }
                                    if (slashes < 2) {
                                        return null;
                                    }
                                }
                                else {
                                    while (url.charCodeAt(start) === 47 ||
                                        url.charCodeAt(start) === 92) {
                                        start += 1;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        // Find the host's end: first '/', '?' or '#' (and '\' for special URLs,
        // which WHATWG treats like '/'). Track the last '@', ']' and ':' for
        // userinfo, ipv6 and port, plus the first ':' of the host (reset at each
        // '@') to tell a bare IPv6 (>= 2 colons) from a host:port (exactly one);
        // flag uppercase and a stray tab/newline. The loop is split on `code < 64`
        // so common host characters take fewer comparisons.
        //
        // When `validate`, also accumulate `is-valid.ts`'s checks over the scanned
        // run so a simple authority's host can be validated in this single pass.
        // `vValid` only stays meaningful for a "simple" authority (no userinfo, port,
        // brackets, control or trailing dot); those cases clear it / are rejected by
        // the guard below, falling back to `isValidHostname`.
        let indexOfIdentifier = -1;
        let indexOfClosingBracket = -1;
        let indexOfPort = -1;
        let indexOfFirstColon = -1;
        let hasControl = false;
        let vValid = validate; // seeded true when validating; cleared on the first invalid char
        let vLastDot = start - 1; // mirrors is-valid.ts `lastDotIndex = -1` at host start
        let vLastCode = -1;
        if (validate && start < end) {
            // First-char rule: must be a valid host char, '.', or '_' (NOT '-').
            const c0 = url.charCodeAt(start);
            if (
            // Keep these parens: they scope /*@__INLINE__*/ for terser.
            // prettier-ignore
            !(
            /*@__INLINE__*/ (isValidHostnameChar(c0) ||
                c0 === 46 /* '.' */ ||
                c0 === 95 /* '_' */)) ||
                c0 === 45 /* '-' (isValidHostnameChar allows it mid-label, not first) */) {
                vValid = false;
            }
        }
        for (let i = start; i < end; i += 1) {
            const code = url.charCodeAt(i);
            if (code < 64) {
                if (code === 47 || code === 35 || code === 63) {
                    end = i;
                    break;
                }
                else if (code === 58 /* ':' */) {
                    if (indexOfFirstColon === -1) {
                        indexOfFirstColon = i;
                    }
                    indexOfPort = i;
                }
                else if (code === 9 || code === 10 || code === 13) {
                    hasControl = true;
                }
                else if (validate) {
                    if (code === 46 /* '.' */) {
                        if (i - vLastDot > 64 || vLastCode === 46 || vLastCode === 45) {
                            vValid = false;
                        }
                        vLastDot = i;
                    }
                    else if (code < 48 || code > 57) {
                        // < 64 and not a delimiter/dot/digit => only '-' (45) is a valid
                        // host char here; everything else (space, %, !, etc.) is invalid.
                        // A '-' must also not START a label (the byte right after a '.') —
                        // mirrors is-valid.ts; the first label is covered by the first-char
                        // rule above. (RFC 1034 §3.5 / RFC 1035 §2.3.1 LDH.)
                        if (code !== 45 || vLastCode === 46 /* label-leading '-' */) {
                            vValid = false;
                        }
                    }
                }
            }
            else if (isSpecial && code === 92 /* '\' */) {
                end = i;
                break;
            }
            else if (code === 64 /* '@' */) {
                indexOfIdentifier = i;
                indexOfFirstColon = -1; // colons before '@' are userinfo, not the host
            }
            else if (code === 93 /* ']' */) {
                indexOfClosingBracket = i;
            }
            else if (code >= 65 && code <= 90) {
                hasUpper = true;
            }
            else if (validate && !( /*@__INLINE__*/isValidHostnameChar(code))) {
                // >= 64, not '@'/']'/upper: valid only if a-z, '_', or non-ASCII.
                vValid = false;
            }
            if (validate) {
                vLastCode = code;
            }
        }
        // A tab/newline inside the authority: strip everything and re-parse (rare).
        if (hasControl) {
            return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
        }
        // Skip userinfo. '>= start' so an empty userinfo ("http://@host") works too.
        if (indexOfIdentifier !== -1 &&
            indexOfIdentifier >= start &&
            indexOfIdentifier < end) {
            start = indexOfIdentifier + 1;
        }
        if (url.charCodeAt(start) === 91 /* '[' */) {
            // ipv6 address: return what is between the brackets, or null if unclosed.
            if (indexOfClosingBracket !== -1) {
                return url.slice(start + 1, indexOfClosingBracket).toLowerCase();
            }
            return null;
        }
        else if (indexOfPort !== -1 &&
            indexOfPort > start &&
            indexOfPort < end &&
            // A host:port has exactly one ':' in the host (so its first ':' is its
            // last); a bare, unbracketed IPv6 literal ("2a01:e35::1") has >= 2, so
            // its first ':' precedes the last. Only the former has a ':port' to trim.
            indexOfFirstColon === indexOfPort) {
            end = indexOfPort; // trim ':port'
        }
        // Empty authority ("http://", "file:///path", "//"); only reachable here via
        // extraction — a bare valid hostname never lands here.
        if (start >= end) {
            return null;
        }
        // Publish the inline-validation verdict — but only for a "simple" authority,
        // where the scanned run equals the final host: no userinfo skip, no port
        // trim, no brackets, no trailing dot (trimmed below), and length within RFC
        // limits. Anything else leaves it `false` so `parseImpl` re-validates.
        //
        // Every clause below is load-bearing for CORRECTNESS, not just speed: the
        // loop accumulates `vValid` over the whole scanned run (it does not stop at
        // ':' or '@', so any port/userinfo bytes are included), so the verdict is
        // only sound when that run equals the final host. Do not drop a clause as
        // "redundant" — e.g. without `indexOfPort === -1`, `host:8080` would be
        // wrongly accepted.
        if (validate &&
            vValid &&
            indexOfIdentifier === -1 &&
            indexOfPort === -1 &&
            indexOfClosingBracket === -1 &&
            url.charCodeAt(end - 1) !== 46 /* no trailing dot */ &&
            end - start <= 255 && // total length
            end - vLastDot - 1 <= 63 && // last label length
            vLastCode !== 45 /* last char not '-' */) {
            extractedHostnameValidated = true;
        }
    }
    // Trim trailing dots
    while (end > start + 1 && url.charCodeAt(end - 1) === 46 /* '.' */) {
        end -= 1;
    }
    const hostname = start !== 0 || end !== url.length ? url.slice(start, end) : url;
    if (hasUpper) {
        return hostname.toLowerCase();
    }
    return hostname;
}

/**
 * Check if a hostname is an IP. You should be aware that this only works
 * because `hostname` is already garanteed to be a valid hostname!
 */
function isProbablyIpv4(hostname) {
    // Cannot be shorted than 1.1.1.1
    if (hostname.length < 7) {
        return false;
    }
    // Cannot be longer than: 255.255.255.255
    if (hostname.length > 15) {
        return false;
    }
    let numberOfDots = 0;
    for (let i = 0; i < hostname.length; i += 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            numberOfDots += 1;
        }
        else if (code < 48 /* '0' */ || code > 57 /* '9' */) {
            return false;
        }
    }
    return (numberOfDots === 3 &&
        hostname.charCodeAt(0) !== 46 /* '.' */ &&
        hostname.charCodeAt(hostname.length - 1) !== 46 /* '.' */);
}
/**
 * Similar to isProbablyIpv4.
 */
function isProbablyIpv6(hostname) {
    if (hostname.length < 3) {
        return hostname === '::';
    }
    let start = hostname.startsWith('[') ? 1 : 0;
    let end = hostname.length;
    if (hostname[end - 1] === ']') {
        end -= 1;
    }
    // We only consider the maximum size of a normal IPV6. Note that this will
    // fail on so-called "IPv4 mapped IPv6 addresses" but this is a corner-case
    // and a proper validation library should be used for these.
    if (end - start > 39) {
        return false;
    }
    let hasColon = false;
    for (; start < end; start += 1) {
        const code = hostname.charCodeAt(start);
        if (code === 58 /* ':' */) {
            hasColon = true;
        }
        else if (!((code >= 48 && code <= 57) || // 0-9
            (code >= 97 && code <= 102) || // a-f
            (code >= 65 && code <= 70) // A-F (RFC 4291 §2.2: an IPv6 hextet is hex digits only)
        )) {
            return false;
        }
    }
    return hasColon;
}
/**
 * Check if `hostname` is *probably* a valid ip addr (either ipv6 or ipv4).
 * This *will not* work on any string. We need `hostname` to be a valid
 * hostname.
 */
function isIp(hostname) {
    return isProbablyIpv6(hostname) || isProbablyIpv4(hostname);
}

/**
 * Implements fast shallow verification of hostnames. This does not perform a
 * struct check on the content of labels (classes of Unicode characters, etc.)
 * but instead check that the structure is valid (number of labels, length of
 * labels, etc.).
 *
 * If you need stricter validation, consider using an external library.
 */
// KEEP IN SYNC with `extract-hostname.ts` `isValidHostnameChar` + its inline
// scan/verdict, which duplicate these structural rules to validate during
// extraction (a perf fusion). That copy additionally accepts A-Z (the host is
// not yet lowercased there) and folds in '-' / '_'. Any change to the accepted
// character set or the label/length rules here must be mirrored there.
function isValidAscii(code) {
    return ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127);
}
/**
 * Check if a hostname string is valid. It's usually a preliminary check before
 * trying to use getDomain or anything else.
 *
 * Beware: it does not check if the TLD exists.
 */
function isValidHostname (hostname) {
    if (hostname.length > 255) {
        return false;
    }
    if (hostname.length === 0) {
        return false;
    }
    if (
    /*@__INLINE__*/ !isValidAscii(hostname.charCodeAt(0)) &&
        hostname.charCodeAt(0) !== 46 && // '.' (dot)
        hostname.charCodeAt(0) !== 95 // '_' (underscore)
    ) {
        return false;
    }
    // Validate hostname according to RFC
    let lastDotIndex = -1;
    let lastCharCode = -1;
    const len = hostname.length;
    for (let i = 0; i < len; i += 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            if (
            // Check that previous label is < 63 bytes long (64 = 63 + '.')
            i - lastDotIndex > 64 ||
                // Check that previous character was not already a '.'
                lastCharCode === 46 ||
                // Check that the previous label does not end with '-' (RFC 1035 §2.3.1 LDH).
                // '_' is intentionally NOT restricted: DNS allows any octet (RFC 2181 §11) and
                // WHATWG URL does not treat '_' as a forbidden host code point.
                lastCharCode === 45) {
                return false;
            }
            lastDotIndex = i;
        }
        else if (
        // A forbidden character in the label...
        // Keep these parens: they scope /*@__INLINE__*/ for terser.
        // prettier-ignore
        !( /*@__INLINE__*/(isValidAscii(code) || code === 45 || code === 95)) ||
            // ...or a '-' starting a label (the byte right after a '.'). A label must
            // not begin with a hyphen (RFC 1034 §3.5 / RFC 1035 §2.3.1 LDH, as amended
            // by RFC 1123 §2.1; cf. UTS #46 CheckHyphens). The first label is covered by
            // the leading-character guard above; mirrors the trailing-'-' rule below.
            (code === 45 && lastCharCode === 46)) {
            return false;
        }
        lastCharCode = code;
    }
    return (
    // Check that last label is shorter than 63 chars
    len - lastDotIndex - 1 <= 63 &&
        // Check that the last character is an allowed trailing label character.
        // Since we already checked that the char is a valid hostname character,
        // we only need to check that it's different from '-'.
        lastCharCode !== 45);
}

/**
 * Apply `options.extraSuffixes` to the built-in lookup result in `out`, as if
 * they were part of the list (`isException`: the built-in winner is an
 * exception rule). As in browsers, the longest match prevails and an exception
 * beats a rule of the same length. Remaining ties go to the built-in match
 * (unless it matched no rule: both flags falsy), then to `icann`.
 */
function extraSuffixLookup(hostname, options, isException, out) {
    const suffix = out.publicSuffix;
    if (suffix === null) {
        return;
    }
    // Best extra exception and rule, as start indices in `hostname` (smaller is
    // longer; `none` if unmatched), and whether each is ICANN.
    const none = hostname.length + 1;
    let exception = none;
    let exceptionIsIcann = false;
    let rule = none;
    let ruleIsIcann = false;
    const extra = options.extraSuffixes;
    for (let section = 0; section < 2; section += 1) {
        const isIcann = section === 0;
        const rules = isIcann
            ? options.allowIcannDomains && extra.icann
            : options.allowPrivateDomains && extra.private;
        if (!Array.isArray(rules)) {
            continue;
        }
        for (const r of rules) {
            // Sparse or untyped lists may hold non-strings.
            if (typeof r !== 'string') {
                continue;
            }
            const exceptionRule = r.startsWith('!');
            const wildcard = r.startsWith('*.');
            const body = exceptionRule ? r.slice(1) : wildcard ? r.slice(2) : r;
            // Skip empty rules, and exceptions without a parent ('!p').
            if (body === '' ||
                (exceptionRule && !body.includes('.')) ||
                !shareSameDomainSuffix(hostname, body)) {
                continue;
            }
            let start = hostname.length - body.length;
            // Strict `<`: on a tie, the first match (`icann` first) wins.
            if (exceptionRule) {
                if (start < exception) {
                    exception = start;
                    exceptionIsIcann = isIcann;
                }
                continue;
            }
            // `*.p` also matches `p`, else one more non-empty label.
            if (wildcard && start > 1 && hostname.charCodeAt(start - 2) !== 46) {
                start = hostname.lastIndexOf('.', start - 2) + 1;
            }
            if (start < rule) {
                rule = start;
                ruleIsIcann = isIcann;
            }
        }
    }
    // Start of the built-in match: an exception starts one label left of its
    // suffix.
    const suffixStart = hostname.length - suffix.length;
    const builtin = isException
        ? hostname.lastIndexOf('.', suffixStart - 2) + 1
        : suffixStart;
    // An exception wins ties with rules; a built-in exception wins ties with
    // an extra one.
    if (exception <= rule &&
        (isException ? exception < builtin : exception <= builtin)) {
        out.publicSuffix = hostname.slice(hostname.indexOf('.', exception) + 1);
        out.isIcann = exceptionIsIcann;
        out.isPrivate = !exceptionIsIcann;
    }
    else if (rule < builtin ||
        (rule === builtin && !out.isIcann && !out.isPrivate)) {
        out.publicSuffix = hostname.slice(rule);
        out.isIcann = ruleIsIcann;
        out.isPrivate = !ruleIsIcann;
    }
}

function setDefaultsImpl({ allowIcannDomains = true, allowPrivateDomains = false, detectIp = true, detectSpecialUse = false, extraSuffixes = null, extractHostname = true, mixedInputs = true, validHosts = null, validateHostname = true, }) {
    return {
        allowIcannDomains,
        allowPrivateDomains,
        detectIp,
        detectSpecialUse,
        extraSuffixes,
        extractHostname,
        mixedInputs,
        validHosts,
        validateHostname,
    };
}
const DEFAULT_OPTIONS = /*@__INLINE__*/ setDefaultsImpl({});
function setDefaults(options) {
    if (options === undefined) {
        return DEFAULT_OPTIONS;
    }
    return /*@__INLINE__*/ setDefaultsImpl(options);
}

/**
 * Implement a factory allowing to plug different implementations of suffix
 * lookup (e.g.: using a trie or the packed hashes datastructures). This is used
 * and exposed in `tldts.ts` and `tldts-experimental.ts` bundle entrypoints.
 */
function getEmptyResult() {
    return {
        domain: null,
        domainWithoutSuffix: null,
        hostname: null,
        isIcann: null,
        isIp: null,
        isPrivate: null,
        isSpecialUse: null,
        publicSuffix: null,
        subdomain: null,
    };
}
function resetResult(result) {
    result.domain = null;
    result.domainWithoutSuffix = null;
    result.hostname = null;
    result.isIcann = null;
    result.isIp = null;
    result.isPrivate = null;
    result.isSpecialUse = null;
    result.publicSuffix = null;
    result.subdomain = null;
}
function parseImpl(url, step, suffixLookup, partialOptions, result) {
    const options = /*@__INLINE__*/ setDefaults(partialOptions);
    // Very fast approximate check to make sure `url` is a string. This is needed
    // because the library will not necessarily be used in a typed setup and
    // values of arbitrary types might be given as argument.
    if (typeof url !== 'string') {
        return result;
    }
    // Extract hostname from `url` only if needed. This can be made optional
    // using `options.extractHostname`. This option will typically be used
    // whenever we are sure the inputs to `parse` are already hostnames and not
    // arbitrary URLs.
    //
    // `mixedInput` allows to specify if we expect a mix of URLs and hostnames
    // as input. If only hostnames are expected then `extractHostname` can be
    // set to `false` to speed-up parsing. If only URLs are expected then
    // `mixedInputs` can be set to `false`. The `mixedInputs` is only a hint
    // and will not change the behavior of the library.
    // Whether `url` itself was already a valid hostname (only computed on the
    // mixedInputs path). Lets us skip the post-extraction validation below when
    // extractHostname returned `url` unchanged (same reference).
    let urlIsValid = false;
    if (!options.extractHostname) {
        // Trim trailing dots as extractHostname does (`new URL()` keeps them).
        let end = url.length;
        while (end > 1 && url.charCodeAt(end - 1) === 46 /* '.' */) {
            end -= 1;
        }
        result.hostname = end === url.length ? url : url.slice(0, end);
    }
    else if (options.mixedInputs) {
        urlIsValid = isValidHostname(url);
        result.hostname = extractHostname(url, urlIsValid, options.validateHostname);
    }
    else {
        result.hostname = extractHostname(url, false, options.validateHostname);
    }
    // Check if `hostname` is a valid ip address
    if (options.detectIp && result.hostname !== null) {
        result.isIp = isIp(result.hostname);
        if (result.isIp) {
            return result;
        }
    }
    // Perform hostname validation if enabled. If hostname is not valid, no need to
    // go further as there will be no valid domain or sub-domain. This validation
    // is applied before any early returns to ensure consistent behavior across
    // all API methods including getHostname().
    if (options.validateHostname &&
        options.extractHostname &&
        result.hostname !== null &&
        // Skip the re-scan when `url` was already validated and extractHostname
        // returned it unchanged (same reference => identical string, still valid).
        !(urlIsValid && result.hostname === url) &&
        // Skip the re-scan when extractHostname already validated the host inline
        // (a confirmed-valid simple authority — see extract-hostname.ts).
        !extractedHostnameValidated &&
        !isValidHostname(result.hostname)) {
        result.hostname = null;
        return result;
    }
    if (result.hostname === null) {
        return result;
    }
    // Extract public suffix (`isException`: the winner is an exception rule)
    const isException = suffixLookup(result.hostname, options, result);
    if (options.extraSuffixes !== null) {
        extraSuffixLookup(result.hostname, options, isException === true, result);
    }
    if (result.publicSuffix === null) {
        return result;
    }
    // Extract domain
    result.domain = getDomain$1(result.publicSuffix, result.hostname, options);
    {
        return result;
    }
}

function fastPathLookup (hostname, options, out) {
    // Fast path for very popular suffixes; this allows to by-pass lookup
    // completely as well as any extra allocation or string manipulation.
    if (!options.allowPrivateDomains &&
        options.allowIcannDomains &&
        hostname.length > 3) {
        const last = hostname.length - 1;
        const c3 = hostname.charCodeAt(last);
        const c2 = hostname.charCodeAt(last - 1);
        const c1 = hostname.charCodeAt(last - 2);
        const c0 = hostname.charCodeAt(last - 3);
        if (c3 === 109 /* 'm' */ &&
            c2 === 111 /* 'o' */ &&
            c1 === 99 /* 'c' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'com';
            return true;
        }
        else if (c3 === 103 /* 'g' */ &&
            c2 === 114 /* 'r' */ &&
            c1 === 111 /* 'o' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'org';
            return true;
        }
        else if (c3 === 117 /* 'u' */ &&
            c2 === 100 /* 'd' */ &&
            c1 === 101 /* 'e' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'edu';
            return true;
        }
        else if (c3 === 118 /* 'v' */ &&
            c2 === 111 /* 'o' */ &&
            c1 === 103 /* 'g' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'gov';
            return true;
        }
        else if (c3 === 116 /* 't' */ &&
            c2 === 101 /* 'e' */ &&
            c1 === 110 /* 'n' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'net';
            return true;
        }
        else if (c3 === 101 /* 'e' */ &&
            c2 === 100 /* 'd' */ &&
            c1 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'de';
            return true;
        }
    }
    return false;
}

// Auto-generated flat public-suffix trie. Do not edit.
const nodeFlags = /*#__PURE__*/ new Uint8Array([1, 2, 1, 1, 1, 1, 1, 1, 0, 1, 1, 2, 1, 1, 2, 2, 2, 0, 2, 2, 2, 2, 0, 2, 2, 2, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 0, 2, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 2, 0, 0, 0, 1, 1, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 2, 1, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 2, 2, 0, 0, 0, 2, 0, 1, 1, 0, 2, 0, 2, 2, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 0, 2, 2, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 2, 2, 0, 2, 2, 2, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 2, 2, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 2, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
const edgeStart = /*#__PURE__*/ new Uint16Array([0, 0, 0, 10, 11, 18, 106, 111, 117, 118, 126, 132, 133, 140, 149, 150, 151, 152, 153, 154, 156, 157, 159, 160, 161, 163, 165, 240, 253, 255, 256, 257, 272, 274, 281, 282, 285, 286, 287, 290, 292, 311, 312, 314, 323, 328, 345, 346, 349, 350, 352, 354, 390, 391, 393, 396, 397, 401, 403, 407, 410, 442, 445, 458, 459, 467, 468, 470, 480, 494, 495, 496, 497, 506, 507, 544, 549, 565, 585, 591, 633, 635, 636, 637, 638, 665, 692, 693, 841, 847, 850, 851, 852, 857, 862, 871, 893, 894, 895, 896, 897, 898, 899, 918, 920, 921, 924, 926, 927, 929, 931, 946, 961, 966, 967, 969, 970, 971, 972, 973, 975, 978, 983, 984, 985, 987, 988, 991, 994, 995, 996, 1009, 1011, 1023, 1034, 1042, 1044, 1084, 1087, 1091, 1092, 1094, 1097, 1108, 1110, 1120, 1122, 1128, 1130, 1131, 1133, 1136, 1137, 1138, 1191, 1193, 1195, 1215, 1216, 1217, 1218, 1220, 1231, 1262, 1273, 1274, 1287, 1297, 1306, 1314, 1315, 1320, 1334, 1345, 1357, 1369, 1383, 1384, 1395, 1429, 1430, 1431, 1447, 1463, 1475, 1548, 1549, 1551, 1552, 1588, 1607, 1608, 1609, 1610, 1611, 1614, 1618, 1621, 1623, 1657, 1658, 1666, 1667, 1668, 1669, 1670, 1672, 1674, 1676, 1677, 1681, 1682, 1683, 1685, 1687, 1688, 1690, 1691, 1692, 1703, 1705, 1706, 1710, 1711, 1714, 1721, 1722, 1727, 1731, 1732, 1734, 1735, 1736, 1737, 1738, 1739, 1740, 1741, 1742, 1743, 1744, 1745, 1746, 1747, 1749, 1750, 1751, 2214, 2217, 2218, 2220, 2227, 2234, 2244, 2248, 2259, 2260, 2261, 2273, 2274, 2276, 2278, 2279, 2286, 2287, 2289, 2290, 2292, 2293, 2294, 2295, 2296, 2371, 2373, 2394, 2395, 2396, 2398, 2399, 2401, 2402, 2458, 2459, 2460, 2467, 2473, 2483, 2493, 2546, 2547, 2548, 2558, 2572, 2573, 2576, 2583, 2584, 2592, 2594, 2595, 2596, 2597, 2608, 2609, 2610, 2612, 2613, 2615, 2616, 2625, 2637, 2643, 2645, 2677, 2681, 2683, 2684, 2686, 2687, 2699, 2700, 2702, 2710, 2717, 2723, 2728, 2729, 2735, 2738, 2744, 2751, 2758, 2766, 2767, 2768, 2806, 2812, 2816, 2833, 2834, 2839, 2857, 2888, 2906, 2908, 2911, 2919, 2921, 2928, 2980, 3004, 3005, 3006, 3007, 3008, 3009, 3010, 3017, 3018, 3019, 3020, 3021, 3022, 3024, 3025, 3029, 3113, 3126, 3127, 3564, 3568, 3582, 3634, 3662, 3684, 3742, 3764, 3779, 3842, 3893, 3931, 3967, 3992, 4134, 4180, 4231, 4250, 4284, 4299, 4319, 4349, 4380, 4403, 4434, 4464, 4496, 4523, 4598, 4620, 4658, 4668, 4702, 4721, 4747, 4789, 4839, 4865, 4934, 4935, 4937, 4960, 4983, 5019, 5050, 5067, 5124, 5137, 5161, 5190, 5192, 5226, 5242, 5270, 5575, 5584, 5593, 5600, 5617, 5621, 5627, 5666, 5668, 5675, 5682, 5691, 5698, 5699, 5700, 5712, 5715, 5730, 5731, 5740, 5741, 5750, 5759, 5765, 5767, 5768, 5769, 5807, 5808, 5810, 5818, 5825, 5838, 5842, 5844, 5845, 5851, 5858, 5872, 5882, 5887, 5895, 5903, 5909, 5910, 5914, 5916, 5917, 5929, 6001, 6002, 6003, 6004, 6006, 6007, 6010, 6012, 6015, 6019, 6020, 6021, 6027, 6028, 6029, 6031, 6033, 6035, 6036, 6037, 6040, 6042, 6045, 6046, 6048, 6246, 6253, 6254, 6255, 6265, 6270, 6287, 6301, 6310, 6311, 6312, 6316, 6317, 6319, 6321, 6327, 6328, 6331, 6332, 6334, 6335, 6336, 7236, 7239, 7243, 7261, 7270, 7273, 7280, 7281, 7283, 7284, 7285, 7287, 7339, 7340, 7343, 7344, 7462, 7463, 7474, 7492, 7499, 7502, 7511, 7512, 7513, 7528, 7583, 7775, 7777, 7779, 7780, 7782, 7787, 7800, 7801, 7817, 7824, 7833, 7836, 7839, 7846, 7854, 7858, 7859, 7860, 7874, 7879, 7888, 7889, 7890, 7894, 7929, 7930, 7951, 7958, 7966, 7967, 7972, 7980, 8024, 8025, 8031, 8034, 8047, 8052, 8053, 8055, 8057, 8097, 8098, 8104, 8111, 8112, 8122, 8131, 8146, 8150, 8152, 8204, 8205, 8210, 8211, 8214, 8216, 8217, 8218, 8227, 8241, 8249, 8263, 8274, 8275, 8277, 8279, 8301, 8312, 8318, 8319, 8331, 8343, 8430, 8442, 8450, 8453, 8459, 8484, 8487, 8488, 8489, 8490, 8492, 8495, 8498, 8509, 8511, 8513, 8541, 8616, 8623, 8627, 8628, 8637, 8659, 8660, 8665, 8666, 8748, 8750, 8751, 8760, 8764, 8770, 8776, 8782, 8792, 8797, 8798, 8816, 8827, 8832, 8837, 8847, 8853, 8857, 8863, 8869, 10476, 10477, 10478, 10485, 10487]);
const edgeLength = /*#__PURE__*/ new Uint8Array([3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 8, 2, 2, 3, 3, 3, 3, 3, 8, 5, 5, 5, 5, 5, 3, 3, 5, 5, 9, 12, 19, 8, 19, 8, 11, 9, 9, 8, 7, 7, 6, 8, 9, 16, 10, 7, 7, 11, 8, 6, 6, 9, 7, 11, 7, 14, 4, 4, 4, 4, 4, 4, 10, 7, 6, 6, 6, 6, 10, 10, 6, 10, 10, 22, 11, 9, 10, 10, 10, 9, 10, 8, 7, 7, 7, 8, 21, 13, 11, 11, 9, 10, 9, 13, 10, 8, 8, 9, 12, 9, 7, 10, 7, 7, 13, 7, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 8, 4, 6, 3, 3, 3, 3, 3, 3, 1, 2, 5, 3, 3, 3, 3, 7, 2, 2, 2, 2, 2, 2, 3, 3, 3, 1, 7, 8, 5, 2, 2, 7, 4, 5, 7, 2, 2, 1, 4, 1, 11, 9, 9, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 5, 5, 11, 9, 9, 8, 9, 9, 13, 7, 14, 7, 6, 6, 6, 7, 6, 6, 6, 6, 6, 6, 10, 7, 11, 9, 4, 4, 4, 4, 4, 6, 6, 6, 6, 13, 6, 8, 7, 10, 10, 9, 9, 7, 9, 8, 8, 9, 8, 7, 10, 6, 9, 8, 10, 10, 7, 8, 1, 9, 10, 12, 12, 12, 10, 9, 9, 10, 10, 9, 9, 1, 1, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 6, 4, 2, 3, 3, 3, 3, 7, 4, 4, 4, 3, 3, 6, 7, 3, 4, 1, 2, 2, 2, 6, 1, 2, 2, 2, 2, 2, 12, 5, 3, 8, 9, 13, 4, 4, 13, 9, 9, 11, 7, 3, 12, 9, 2, 2, 2, 3, 3, 3, 3, 3, 8, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 7, 10, 15, 15, 7, 15, 20, 15, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 7, 8, 6, 8, 8, 6, 8, 13, 8, 8, 6, 13, 8, 11, 13, 8, 6, 13, 8, 6, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 9, 9, 9, 10, 14, 14, 11, 13, 13, 9, 9, 9, 9, 9, 9, 2, 6, 9, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 3, 3, 3, 3, 3, 3, 7, 7, 2, 3, 2, 2, 5, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 5, 7, 4, 2, 2, 12, 8, 10, 8, 10, 7, 18, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 2, 2, 3, 3, 3, 5, 5, 3, 8, 8, 6, 8, 6, 6, 4, 6, 7, 7, 7, 10, 11, 2, 5, 5, 3, 3, 3, 3, 3, 3, 5, 5, 6, 11, 10, 7, 7, 7, 4, 4, 4, 2, 3, 3, 3, 3, 3, 2, 2, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 11, 7, 6, 9, 6, 6, 8, 10, 8, 6, 8, 13, 4, 4, 4, 4, 4, 10, 8, 11, 8, 8, 8, 10, 10, 7, 5, 4, 4, 4, 10, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 10, 13, 7, 8, 7, 11, 8, 8, 6, 9, 8, 8, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 9, 7, 6, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 9, 7, 8, 10, 8, 8, 2, 3, 3, 3, 3, 3, 2, 8, 9, 9, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 9, 2, 2, 3, 3, 3, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 12, 5, 5, 3, 5, 4, 2, 3, 2, 4, 3, 9, 2, 2, 2, 2, 2, 5, 5, 3, 3, 8, 8, 13, 6, 10, 9, 4, 7, 9, 11, 2, 3, 7, 3, 3, 4, 1, 3, 4, 2, 9, 3, 3, 12, 5, 3, 7, 10, 10, 7, 4, 4, 6, 14, 7, 9, 7, 13, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 8, 15, 4, 4, 2, 3, 3, 3, 7, 4, 9, 9, 2, 3, 3, 3, 5, 3, 2, 2, 7, 2, 7, 6, 6, 7, 2, 4, 2, 2, 2, 2, 2, 2, 8, 8, 8, 9, 5, 2, 3, 3, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 3, 4, 2, 3, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 2, 3, 3, 3, 3, 10, 7, 4, 4, 4, 4, 3, 9, 6, 6, 6, 9, 13, 9, 2, 2, 2, 8, 7, 9, 5, 3, 3, 3, 5, 5, 13, 12, 9, 10, 7, 8, 7, 6, 8, 6, 11, 12, 7, 10, 4, 4, 7, 8, 11, 6, 7, 9, 8, 7, 10, 8, 9, 15, 7, 8, 5, 4, 7, 2, 3, 3, 3, 2, 14, 10, 2, 14, 10, 2, 14, 3, 9, 13, 13, 10, 14, 16, 17, 11, 2, 14, 2, 14, 3, 9, 13, 10, 14, 16, 17, 11, 14, 10, 14, 2, 7, 3, 10, 7, 14, 10, 2, 14, 10, 9, 9, 17, 6, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 10, 10, 10, 12, 9, 4, 10, 10, 11, 8, 8, 8, 7, 9, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 4, 4, 4, 4, 4, 4, 6, 16, 3, 3, 14, 3, 14, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 10, 14, 14, 14, 9, 9, 9, 9, 9, 9, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 14, 2, 14, 9, 17, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 14, 17, 16, 17, 11, 2, 14, 9, 13, 10, 14, 16, 17, 11, 2, 14, 9, 13, 10, 17, 16, 11, 17, 2, 14, 10, 19, 7, 2, 14, 9, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 19, 7, 14, 16, 17, 11, 2, 14, 9, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 10, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 17, 13, 10, 10, 14, 17, 16, 17, 11, 6, 3, 2, 14, 9, 13, 10, 10, 14, 16, 17, 11, 6, 9, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 14, 10, 10, 10, 14, 9, 9, 9, 9, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 4, 11, 2, 14, 9, 13, 17, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 17, 13, 10, 19, 10, 7, 14, 17, 16, 17, 11, 6, 2, 14, 9, 13, 10, 19, 7, 14, 17, 16, 17, 11, 2, 9, 10, 10, 7, 17, 3, 3, 12, 12, 16, 15, 15, 12, 14, 14, 14, 20, 20, 13, 12, 12, 12, 12, 12, 12, 20, 25, 14, 14, 12, 12, 10, 10, 10, 10, 14, 9, 9, 9, 25, 4, 9, 17, 10, 7, 14, 16, 21, 13, 13, 14, 20, 14, 13, 17, 24, 9, 12, 13, 25, 13, 21, 20, 17, 9, 9, 9, 9, 9, 9, 12, 17, 4, 4, 9, 9, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 9, 10, 14, 12, 12, 14, 14, 10, 9, 9, 9, 10, 14, 14, 14, 9, 9, 9, 9, 2, 1, 5, 8, 7, 11, 11, 1, 3, 3, 3, 5, 3, 3, 4, 8, 9, 10, 10, 12, 14, 14, 14, 12, 12, 12, 12, 14, 14, 10, 10, 10, 10, 14, 9, 9, 9, 10, 14, 14, 14, 13, 13, 14, 9, 9, 9, 9, 9, 9, 7, 4, 4, 4, 4, 4, 4, 4, 4, 10, 2, 2, 6, 7, 6, 2, 3, 2, 3, 6, 2, 7, 6, 10, 7, 4, 9, 12, 6, 14, 4, 12, 7, 2, 2, 1, 2, 7, 6, 4, 4, 4, 6, 8, 8, 7, 2, 2, 13, 2, 2, 2, 2, 6, 2, 8, 12, 2, 7, 7, 6, 8, 10, 12, 2, 2, 2, 3, 3, 13, 2, 2, 3, 3, 6, 7, 6, 4, 5, 6, 3, 3, 3, 3, 4, 16, 8, 5, 4, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 12, 7, 7, 13, 9, 10, 17, 12, 8, 9, 7, 17, 17, 8, 5, 12, 10, 13, 14, 5, 5, 5, 13, 5, 5, 5, 3, 3, 3, 5, 16, 5, 5, 5, 5, 7, 12, 14, 8, 12, 8, 10, 12, 9, 11, 7, 9, 7, 10, 7, 13, 13, 9, 7, 12, 8, 17, 7, 7, 16, 10, 13, 13, 8, 10, 10, 14, 17, 7, 16, 16, 15, 8, 10, 10, 12, 17, 17, 7, 17, 14, 7, 10, 17, 8, 7, 7, 7, 8, 15, 15, 7, 14, 10, 10, 10, 11, 11, 7, 7, 13, 8, 10, 7, 16, 7, 8, 7, 14, 17, 12, 10, 11, 21, 8, 9, 7, 13, 9, 8, 6, 13, 6, 12, 7, 6, 13, 10, 10, 10, 8, 18, 9, 17, 13, 10, 12, 6, 13, 6, 11, 8, 13, 10, 13, 18, 13, 11, 13, 8, 16, 7, 10, 8, 16, 12, 10, 8, 8, 14, 11, 8, 15, 8, 8, 7, 7, 12, 7, 8, 9, 14, 15, 8, 9, 10, 9, 15, 7, 8, 8, 12, 13, 9, 10, 15, 13, 7, 10, 10, 20, 7, 6, 9, 6, 6, 14, 11, 14, 11, 12, 9, 10, 16, 16, 12, 7, 11, 28, 8, 11, 10, 7, 21, 8, 7, 9, 4, 4, 4, 17, 7, 8, 6, 9, 6, 6, 13, 6, 6, 6, 6, 18, 20, 14, 8, 11, 12, 9, 10, 13, 15, 15, 19, 8, 9, 12, 7, 10, 16, 12, 9, 9, 9, 14, 12, 11, 10, 9, 12, 11, 18, 9, 9, 9, 10, 7, 7, 16, 8, 9, 7, 13, 12, 10, 14, 18, 7, 8, 11, 10, 7, 7, 8, 8, 13, 7, 7, 7, 11, 15, 13, 11, 7, 8, 15, 11, 7, 8, 18, 8, 14, 13, 18, 15, 10, 12, 12, 9, 7, 11, 11, 8, 7, 10, 8, 14, 12, 10, 18, 7, 10, 9, 7, 8, 13, 10, 14, 10, 8, 8, 23, 7, 7, 11, 12, 12, 17, 7, 7, 11, 11, 17, 16, 16, 7, 8, 11, 14, 14, 8, 10, 7, 15, 7, 16, 16, 13, 9, 11, 9, 15, 15, 11, 11, 7, 7, 14, 7, 9, 7, 7, 16, 10, 13, 10, 11, 14, 7, 11, 10, 11, 7, 11, 10, 11, 15, 11, 15, 10, 12, 10, 14, 13, 11, 11, 12, 13, 10, 7, 13, 16, 12, 21, 15, 9, 10, 10, 7, 11, 14, 17, 7, 7, 8, 11, 13, 12, 8, 15, 14, 14, 8, 17, 12, 10, 10, 7, 9, 11, 7, 10, 7, 11, 18, 7, 11, 7, 12, 11, 8, 8, 14, 12, 7, 8, 15, 3, 7, 7, 5, 2, 9, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 5, 11, 6, 4, 7, 10, 7, 7, 11, 1, 10, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 3, 5, 6, 3, 3, 5, 2, 2, 5, 3, 4, 13, 11, 3, 3, 6, 3, 5, 14, 2, 2, 3, 8, 2, 2, 12, 5, 18, 5, 3, 3, 3, 3, 16, 5, 5, 5, 10, 7, 13, 12, 13, 9, 12, 14, 19, 9, 9, 21, 9, 9, 10, 6, 9, 6, 15, 10, 6, 12, 8, 6, 10, 15, 4, 4, 6, 6, 9, 9, 12, 16, 14, 23, 7, 7, 7, 14, 9, 7, 7, 11, 14, 10, 7, 10, 10, 10, 12, 6, 11, 10, 13, 11, 15, 11, 7, 12, 10, 3, 7, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4, 3, 7, 5, 1, 5, 2, 2, 2, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 5, 5, 10, 9, 11, 8, 7, 12, 8, 9, 7, 6, 13, 11, 6, 13, 7, 9, 9, 4, 4, 4, 4, 4, 6, 10, 7, 8, 13, 11, 8, 8, 9, 14, 7, 14, 8, 10, 7, 9, 7, 7, 9, 6, 9, 2, 12, 5, 3, 3, 13, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 1, 7, 6, 4, 12, 3, 3, 3, 3, 3, 8, 7, 3, 3, 3, 3, 3, 3, 4, 4, 11, 15, 14, 2, 8, 3, 5, 5, 8, 10, 8, 6, 4, 7, 17, 7, 4, 5, 2, 6, 3, 5, 4, 2, 2, 12, 5, 5, 3, 15, 13, 8, 11, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 5, 3, 3, 3, 3, 4, 2, 3, 18, 2, 12, 5, 3, 3, 3, 3, 3, 5, 16, 8, 8, 9, 6, 6, 4, 4, 4, 4, 31, 6, 6, 10, 11, 21, 10, 9, 7, 10, 7, 7, 2, 4, 4, 4, 4, 6, 5, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 4, 6, 2, 2, 2, 5, 3, 3, 3, 7, 7, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 8, 2, 3, 3, 3, 3, 3, 5, 9, 11, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 5, 10, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 11, 10, 10, 10, 10, 10, 11, 10, 11, 10, 11, 10, 9, 9, 11, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 5, 5, 3, 7, 8, 8, 7, 6, 6, 11, 4, 4, 4, 4, 7, 8, 9, 9, 2, 3, 7, 4, 4, 2, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 2, 2, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 7, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 8, 8, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 6, 9, 12, 3, 7, 10, 7, 2, 2, 3, 3, 3, 3, 3, 4, 3, 3, 2, 2, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 8, 6, 6, 8, 6, 7, 4, 4, 4, 4, 4, 4, 6, 7, 5, 5, 20, 19, 8, 10, 9, 7, 10, 6, 8, 11, 6, 6, 6, 6, 13, 12, 8, 6, 7, 14, 11, 9, 2, 5, 3, 6, 2, 3, 2, 2, 2, 2, 2, 2, 2, 5, 4, 3, 7, 6, 4, 7, 4, 3, 6, 4, 7, 2, 2, 7, 7, 7, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 9, 10, 10, 10, 11, 7, 8, 20, 7, 9, 8, 9, 8, 12, 6, 6, 6, 8, 9, 8, 12, 6, 6, 8, 13, 10, 12, 6, 6, 7, 7, 9, 6, 4, 4, 4, 4, 4, 4, 10, 6, 6, 6, 7, 14, 11, 10, 7, 8, 10, 8, 11, 14, 11, 11, 9, 7, 9, 8, 11, 13, 9, 17, 10, 9, 2, 2, 2, 9, 3, 3, 3, 3, 15, 14, 9, 5, 5, 2, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 15, 12, 22, 19, 17, 18, 18, 19, 21, 7, 16, 16, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 16, 11, 11, 7, 7, 7, 7, 17, 7, 8, 12, 15, 9, 19, 7, 19, 8, 21, 11, 12, 19, 14, 22, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 16, 16, 19, 24, 12, 7, 14, 7, 12, 7, 8, 10, 10, 13, 7, 12, 12, 7, 7, 10, 18, 15, 12, 16, 7, 14, 12, 17, 10, 16, 17, 12, 17, 25, 7, 7, 7, 13, 6, 9, 6, 9, 18, 6, 6, 11, 20, 10, 6, 6, 6, 6, 6, 6, 17, 6, 6, 6, 15, 6, 6, 6, 6, 6, 8, 14, 11, 12, 11, 15, 13, 19, 17, 21, 7, 18, 8, 13, 13, 8, 12, 8, 6, 6, 13, 6, 15, 15, 16, 6, 6, 16, 6, 6, 6, 14, 6, 18, 6, 6, 6, 17, 18, 9, 13, 15, 8, 19, 8, 15, 15, 18, 14, 16, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 11, 10, 11, 6, 21, 23, 12, 17, 12, 11, 14, 13, 22, 15, 15, 11, 12, 14, 12, 7, 12, 8, 12, 14, 12, 18, 10, 8, 16, 19, 17, 12, 14, 15, 8, 19, 17, 12, 13, 13, 15, 18, 13, 23, 24, 23, 21, 17, 24, 8, 21, 8, 14, 14, 16, 20, 14, 8, 8, 15, 20, 8, 19, 21, 9, 8, 13, 12, 13, 15, 11, 8, 11, 9, 9, 8, 11, 8, 21, 14, 21, 15, 15, 13, 7, 19, 7, 7, 7, 7, 7, 7, 16, 12, 17, 18, 7, 7, 11, 11, 7, 9, 9, 2, 2, 3, 3, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 10, 10, 7, 9, 7, 7, 7, 6, 8, 6, 6, 6, 6, 6, 6, 6, 7, 6, 8, 6, 6, 9, 7, 7, 7, 4, 4, 4, 4, 4, 4, 4, 4, 8, 9, 8, 7, 8, 7, 8, 10, 7, 5, 5, 5, 5, 5, 5, 3, 9, 7, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 9, 11, 13, 7, 8, 9, 9, 5, 5, 5, 7, 8, 6, 6, 6, 6, 6, 6, 6, 7, 8, 9, 7, 10, 9, 10, 7, 8, 5, 5, 5, 5, 5, 5, 7, 7, 9, 8, 7, 7, 6, 6, 6, 6, 6, 6, 10, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 10, 4, 4, 4, 4, 8, 7, 7, 10, 10, 9, 8, 8, 15, 9, 8, 8, 8, 8, 8, 9, 10, 9, 10, 7, 8, 13, 5, 5, 5, 5, 5, 3, 3, 7, 7, 8, 6, 6, 6, 4, 4, 11, 9, 7, 8, 9, 10, 7, 5, 5, 5, 5, 5, 3, 3, 7, 6, 6, 13, 7, 9, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 7, 8, 7, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 6, 7, 6, 7, 6, 6, 9, 7, 4, 4, 4, 4, 4, 4, 4, 7, 8, 7, 8, 9, 8, 8, 8, 7, 10, 7, 8, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 7, 9, 7, 10, 9, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 7, 6, 6, 6, 9, 9, 4, 4, 13, 7, 10, 9, 9, 12, 7, 8, 8, 10, 8, 8, 8, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 11, 7, 9, 8, 8, 6, 6, 10, 6, 8, 8, 8, 6, 7, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 8, 16, 8, 9, 8, 7, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 10, 15, 8, 9, 8, 9, 9, 6, 6, 6, 6, 6, 6, 7, 4, 8, 7, 8, 8, 7, 8, 11, 8, 5, 5, 5, 5, 5, 3, 7, 7, 6, 11, 16, 7, 6, 4, 4, 4, 4, 9, 9, 8, 8, 8, 13, 12, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 7, 8, 8, 9, 13, 7, 7, 7, 9, 8, 8, 9, 12, 7, 12, 7, 12, 8, 7, 10, 12, 9, 9, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 9, 11, 8, 6, 6, 6, 6, 6, 12, 7, 6, 6, 6, 9, 7, 7, 6, 6, 6, 6, 6, 11, 9, 6, 6, 6, 6, 6, 7, 9, 4, 4, 4, 4, 4, 4, 4, 4, 9, 9, 9, 9, 7, 7, 7, 7, 7, 11, 7, 7, 8, 8, 8, 8, 8, 8, 9, 8, 9, 9, 7, 7, 11, 11, 7, 12, 8, 8, 8, 8, 8, 7, 8, 8, 8, 8, 8, 13, 12, 8, 8, 8, 8, 7, 7, 7, 9, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 11, 7, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 10, 11, 6, 7, 9, 4, 4, 4, 4, 4, 4, 9, 9, 8, 9, 8, 8, 8, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 11, 7, 7, 7, 9, 6, 6, 11, 8, 10, 6, 6, 6, 12, 8, 8, 7, 6, 6, 8, 7, 4, 4, 4, 4, 4, 4, 4, 4, 9, 10, 9, 9, 8, 10, 9, 11, 8, 5, 5, 5, 7, 6, 6, 8, 7, 4, 4, 4, 4, 8, 7, 7, 8, 7, 8, 8, 5, 5, 5, 5, 7, 7, 8, 8, 8, 6, 6, 6, 6, 6, 10, 8, 9, 13, 6, 7, 6, 6, 8, 7, 8, 4, 4, 4, 4, 11, 8, 8, 8, 10, 5, 5, 8, 7, 8, 13, 8, 7, 6, 8, 6, 9, 7, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 6, 4, 8, 10, 10, 8, 12, 9, 13, 2, 7, 5, 5, 5, 5, 5, 7, 7, 10, 6, 6, 6, 6, 6, 6, 6, 8, 4, 4, 9, 8, 8, 8, 14, 8, 8, 8, 9, 8, 5, 5, 5, 5, 5, 3, 3, 9, 6, 6, 6, 6, 10, 12, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 11, 8, 7, 8, 8, 8, 5, 5, 3, 3, 3, 3, 7, 7, 6, 8, 6, 8, 11, 7, 6, 6, 6, 7, 4, 8, 11, 9, 10, 5, 5, 5, 3, 3, 3, 7, 7, 8, 9, 8, 15, 9, 6, 6, 6, 6, 6, 6, 11, 11, 4, 4, 4, 4, 4, 7, 9, 9, 10, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 7, 4, 4, 4, 4, 4, 9, 9, 8, 8, 10, 13, 5, 5, 5, 3, 17, 7, 7, 7, 7, 7, 8, 6, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 9, 10, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 7, 8, 8, 6, 6, 6, 8, 8, 8, 9, 10, 8, 4, 8, 10, 9, 8, 8, 8, 9, 13, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 9, 7, 7, 7, 10, 9, 9, 8, 9, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 12, 6, 6, 6, 6, 6, 6, 6, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 11, 8, 8, 9, 9, 10, 8, 9, 7, 7, 5, 5, 5, 5, 5, 5, 3, 7, 8, 7, 6, 6, 8, 6, 6, 10, 4, 7, 8, 9, 12, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 14, 7, 9, 8, 8, 6, 6, 8, 12, 12, 6, 6, 7, 7, 10, 4, 4, 4, 4, 4, 9, 9, 14, 9, 13, 8, 7, 5, 5, 5, 6, 6, 6, 7, 4, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 8, 6, 6, 6, 6, 6, 6, 12, 6, 6, 6, 6, 4, 4, 9, 9, 8, 8, 11, 7, 7, 7, 5, 5, 5, 3, 9, 8, 6, 6, 7, 4, 4, 4, 4, 4, 4, 8, 8, 11, 5, 5, 5, 7, 7, 7, 9, 6, 6, 6, 6, 6, 6, 9, 8, 4, 4, 4, 4, 7, 12, 9, 8, 8, 8, 7, 10, 10, 5, 5, 5, 5, 5, 5, 5, 3, 11, 14, 8, 7, 8, 8, 6, 6, 6, 6, 6, 8, 7, 6, 6, 6, 7, 6, 8, 9, 4, 4, 4, 7, 8, 9, 7, 9, 7, 7, 9, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 9, 7, 7, 12, 14, 8, 6, 6, 12, 11, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 15, 7, 4, 4, 4, 16, 9, 9, 9, 8, 9, 9, 9, 9, 9, 8, 8, 8, 13, 11, 8, 5, 5, 5, 5, 3, 7, 6, 6, 8, 8, 8, 6, 6, 7, 10, 7, 4, 4, 4, 4, 9, 7, 8, 7, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 9, 6, 6, 6, 6, 6, 8, 8, 7, 7, 9, 6, 6, 6, 7, 6, 6, 6, 6, 6, 15, 4, 4, 4, 4, 4, 8, 8, 7, 8, 12, 9, 8, 8, 8, 8, 8, 9, 8, 8, 10, 8, 8, 8, 8, 16, 9, 10, 2, 5, 5, 5, 5, 5, 5, 5, 9, 7, 6, 8, 9, 4, 4, 4, 4, 4, 7, 8, 8, 8, 9, 8, 11, 10, 5, 5, 5, 5, 3, 7, 8, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 4, 12, 10, 12, 7, 7, 7, 7, 7, 7, 7, 5, 5, 5, 5, 3, 3, 7, 7, 10, 8, 9, 7, 6, 10, 7, 6, 6, 4, 4, 8, 9, 7, 9, 9, 9, 9, 8, 8, 8, 8, 10, 5, 5, 5, 5, 5, 5, 8, 7, 6, 6, 6, 10, 6, 7, 10, 7, 4, 4, 4, 4, 4, 4, 4, 12, 9, 10, 7, 7, 10, 8, 10, 5, 12, 9, 6, 6, 6, 6, 6, 7, 6, 4, 4, 4, 10, 9, 9, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 13, 7, 7, 9, 7, 7, 7, 8, 9, 9, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 15, 15, 4, 4, 4, 4, 4, 10, 10, 9, 8, 9, 8, 8, 9, 7, 8, 7, 8, 5, 5, 7, 6, 6, 6, 4, 4, 4, 7, 8, 11, 8, 5, 5, 5, 5, 5, 5, 5, 7, 6, 6, 6, 6, 6, 6, 9, 11, 10, 7, 4, 4, 4, 9, 8, 8, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 6, 6, 6, 9, 9, 4, 4, 4, 4, 8, 8, 8, 9, 9, 8, 8, 8, 13, 2, 4, 2, 7, 5, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 10, 8, 8, 8, 6, 6, 6, 4, 4, 9, 8, 10, 8, 9, 8, 8, 8, 9, 8, 8, 5, 3, 3, 3, 11, 6, 6, 6, 7, 6, 6, 6, 4, 4, 9, 8, 5, 5, 5, 5, 5, 3, 11, 8, 6, 6, 6, 6, 6, 9, 7, 4, 4, 14, 10, 9, 8, 12, 8, 8, 8, 11, 15, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 11, 11, 10, 10, 7, 7, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 7, 11, 7, 7, 11, 11, 7, 8, 9, 10, 7, 7, 9, 9, 9, 9, 7, 7, 10, 8, 13, 8, 8, 8, 8, 11, 10, 6, 6, 8, 10, 11, 14, 14, 6, 6, 6, 6, 6, 6, 9, 11, 7, 7, 6, 8, 12, 11, 11, 6, 6, 10, 6, 6, 6, 6, 6, 10, 7, 7, 6, 6, 11, 6, 6, 6, 11, 8, 9, 7, 6, 10, 11, 9, 10, 11, 7, 11, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 6, 6, 8, 9, 10, 9, 6, 6, 6, 10, 6, 6, 6, 6, 11, 10, 11, 10, 9, 8, 7, 7, 7, 7, 11, 14, 8, 10, 9, 9, 8, 8, 7, 11, 8, 8, 8, 11, 11, 10, 10, 9, 10, 8, 11, 10, 8, 11, 9, 12, 8, 10, 8, 11, 8, 9, 9, 11, 11, 10, 11, 13, 8, 7, 8, 8, 9, 7, 8, 8, 8, 8, 7, 8, 2, 2, 2, 2, 2, 2, 2, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 8, 6, 4, 4, 4, 11, 7, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 8, 7, 7, 8, 8, 4, 8, 7, 7, 7, 9, 7, 8, 9, 8, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 4, 5, 5, 3, 3, 8, 8, 6, 9, 4, 4, 10, 7, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 2, 2, 2, 3, 3, 3, 3, 3, 4, 10, 2, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 5, 2, 4, 2, 6, 2, 2, 9, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 9, 8, 7, 9, 6, 6, 11, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 7, 7, 11, 8, 8, 6, 5, 11, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 3, 3, 3, 3, 5, 7, 2, 3, 3, 3, 3, 3, 8, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 6, 3, 3, 8, 10, 3, 4, 4, 1, 1, 1, 1, 1, 1, 1, 8, 9, 10, 7, 7, 1, 14, 18, 13, 18, 13, 10, 10, 16, 13, 18, 16, 13, 16, 18, 13, 22, 16, 16, 16, 14, 21, 16, 9, 14, 16, 9, 9, 14, 10, 10, 14, 12, 14, 19, 12, 11, 18, 13, 17, 15, 15, 15, 15, 16, 14, 13, 19, 18, 15, 19, 18, 12, 18, 12, 11, 20, 14, 15, 10, 17, 17, 16, 19, 20, 21, 15, 13, 16, 15, 15, 15, 1, 1, 3, 8, 7, 7, 8, 8, 8, 1, 6, 1, 1, 6, 3, 3, 4, 7, 3, 3, 5, 5, 4, 4, 4, 4, 4, 2, 7, 7, 8, 12, 3, 4, 5, 1, 3, 4, 4, 10, 4, 3, 3, 3, 8, 7, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 12, 9, 20, 7, 5, 5, 5, 9, 13, 5, 5, 5, 5, 5, 3, 3, 3, 16, 5, 5, 5, 13, 7, 8, 8, 11, 8, 7, 9, 7, 11, 12, 9, 9, 8, 8, 11, 10, 14, 7, 12, 10, 11, 13, 7, 9, 11, 17, 17, 14, 13, 7, 8, 7, 10, 10, 7, 16, 13, 7, 8, 17, 12, 9, 8, 6, 7, 10, 6, 6, 12, 6, 8, 10, 8, 8, 8, 6, 8, 6, 14, 6, 6, 6, 13, 6, 10, 6, 6, 7, 14, 8, 6, 6, 10, 11, 10, 9, 9, 7, 7, 6, 6, 6, 9, 9, 7, 9, 10, 9, 13, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 8, 8, 6, 8, 9, 10, 9, 7, 10, 10, 8, 7, 8, 7, 10, 12, 9, 8, 15, 8, 7, 8, 8, 7, 7, 15, 13, 7, 10, 9, 14, 18, 16, 7, 24, 7, 8, 10, 11, 16, 8, 14, 7, 9, 9, 9, 13, 19, 14, 15, 14, 11, 7, 13, 9, 10, 7, 13, 9, 10, 11, 12, 8, 9, 2, 3, 5, 8, 7, 4, 4, 15, 10, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 2, 2, 2, 2, 2, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 12, 5, 3, 8, 10, 15, 6, 7, 2, 3, 2, 5, 5, 12, 2, 5, 5, 5, 5, 2, 2, 5, 5, 12, 9, 5, 2, 2, 9, 5, 5, 12, 12, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 12, 5, 8, 8, 9, 5, 5, 5, 8, 19, 7, 16, 15, 14, 9, 9, 9, 9, 7, 11, 11, 11, 7, 14, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 14, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 12, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 12, 9, 9, 12, 12, 12, 15, 7, 11, 7, 14, 11, 18, 13, 8, 18, 15, 18, 12, 14, 12, 8, 8, 8, 8, 9, 9, 9, 12, 7, 10, 10, 8, 8, 12, 12, 12, 7, 12, 12, 9, 7, 7, 7, 7, 7, 8, 15, 12, 9, 10, 10, 7, 10, 10, 13, 11, 10, 9, 22, 11, 9, 8, 8, 8, 8, 8, 13, 18, 13, 9, 15, 19, 9, 7, 7, 10, 7, 7, 7, 11, 8, 13, 17, 7, 7, 10, 10, 10, 7, 20, 16, 7, 7, 7, 7, 7, 7, 11, 21, 12, 12, 13, 11, 14, 16, 8, 8, 13, 11, 7, 7, 13, 7, 7, 14, 15, 15, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 13, 10, 18, 6, 6, 6, 6, 6, 6, 6, 6, 6, 11, 8, 8, 12, 12, 11, 11, 8, 12, 9, 9, 9, 13, 13, 9, 9, 9, 9, 9, 9, 6, 10, 12, 6, 6, 6, 6, 17, 11, 7, 7, 7, 7, 14, 14, 12, 6, 7, 7, 6, 6, 15, 10, 13, 10, 6, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 9, 15, 13, 6, 12, 12, 6, 19, 11, 10, 7, 7, 16, 8, 19, 17, 9, 9, 9, 9, 9, 6, 6, 6, 10, 8, 16, 8, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 6, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 14, 6, 6, 6, 6, 20, 6, 9, 6, 14, 9, 9, 9, 6, 9, 8, 8, 12, 9, 8, 8, 8, 8, 7, 8, 12, 7, 8, 8, 8, 6, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 8, 6, 6, 13, 9, 12, 13, 12, 14, 13, 12, 11, 11, 6, 8, 8, 8, 6, 13, 12, 11, 11, 12, 6, 11, 12, 11, 13, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 15, 6, 6, 6, 6, 6, 6, 6, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 8, 6, 18, 6, 12, 13, 13, 13, 9, 10, 15, 9, 12, 6, 6, 6, 6, 6, 6, 6, 6, 9, 15, 10, 9, 10, 13, 9, 19, 8, 18, 17, 10, 10, 8, 8, 6, 6, 6, 6, 6, 6, 10, 14, 8, 16, 16, 9, 8, 15, 8, 8, 10, 12, 14, 7, 7, 8, 8, 7, 7, 7, 7, 8, 13, 13, 11, 9, 9, 9, 12, 10, 17, 8, 11, 9, 7, 7, 14, 8, 14, 14, 7, 7, 7, 7, 7, 7, 14, 7, 7, 7, 7, 7, 10, 10, 8, 14, 7, 7, 7, 7, 8, 8, 8, 8, 8, 17, 9, 7, 15, 7, 8, 12, 7, 9, 14, 7, 7, 7, 9, 13, 8, 14, 7, 16, 18, 13, 15, 14, 12, 13, 10, 15, 9, 7, 7, 7, 10, 13, 15, 15, 9, 9, 9, 9, 19, 11, 7, 11, 11, 13, 8, 8, 8, 8, 7, 12, 19, 17, 9, 9, 13, 7, 7, 7, 9, 7, 7, 7, 12, 13, 15, 10, 8, 8, 14, 15, 12, 13, 13, 8, 12, 14, 7, 11, 7, 14, 15, 13, 12, 8, 8, 8, 8, 11, 13, 15, 15, 8, 13, 12, 8, 8, 8, 13, 10, 16, 14, 11, 8, 8, 12, 12, 9, 15, 15, 12, 12, 13, 8, 8, 9, 12, 13, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 11, 12, 11, 7, 14, 7, 13, 13, 13, 12, 18, 16, 7, 12, 11, 10, 10, 15, 9, 9, 9, 21, 7, 7, 7, 11, 16, 8, 8, 11, 11, 7, 7, 7, 7, 7, 19, 7, 7, 7, 7, 7, 7, 7, 7, 7, 12, 8, 9, 12, 14, 11, 9, 9, 9, 22, 12, 3, 3, 4, 8, 8, 15, 4, 2, 2, 5, 5, 3, 3, 3, 3, 3, 3, 6, 6, 4, 4, 4, 12, 7, 10, 2, 3, 3, 3, 3, 3, 3, 3, 6, 7, 3, 7, 5, 14, 4, 4, 7, 8, 10, 4, 1, 3, 3, 6, 2, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 2, 2, 5, 3, 4, 2, 2, 2, 2, 2, 2, 2, 11, 5, 5, 5, 11, 5, 5, 3, 5, 5, 5, 5, 11, 14, 13, 9, 11, 9, 12, 8, 11, 11, 8, 11, 16, 9, 9, 7, 10, 9, 12, 8, 15, 6, 7, 6, 6, 13, 10, 8, 11, 8, 6, 6, 6, 12, 16, 6, 11, 7, 8, 9, 18, 6, 6, 9, 4, 4, 6, 13, 6, 6, 6, 6, 8, 8, 9, 16, 7, 7, 14, 7, 8, 8, 8, 7, 7, 7, 7, 7, 7, 15, 13, 7, 10, 7, 7, 10, 12, 16, 15, 7, 9, 9, 14, 11, 11, 10, 9, 10, 8, 12, 7, 8, 7, 7, 10, 12, 7, 12, 8, 7, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 3, 3, 5, 5, 5, 10, 8, 7, 4, 4, 4, 8, 7, 10, 9, 7, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 7, 4, 5, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 2, 2, 2, 8, 12, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 7, 11, 9, 8, 8, 8, 7, 8, 9, 7, 7, 9, 7, 7, 7, 10, 7, 7, 10, 9, 10, 6, 6, 6, 6, 6, 6, 15, 7, 8, 9, 9, 8, 6, 6, 10, 9, 6, 8, 13, 9, 7, 6, 6, 6, 6, 6, 6, 12, 6, 6, 7, 6, 7, 6, 6, 6, 10, 10, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 14, 6, 6, 7, 7, 9, 6, 6, 6, 6, 9, 9, 8, 9, 10, 9, 8, 9, 12, 7, 7, 7, 8, 7, 10, 12, 11, 9, 10, 7, 7, 7, 9, 10, 10, 8, 12, 9, 7, 7, 9, 8, 8, 8, 10, 7, 7, 8, 9, 9, 7, 7, 7, 8, 2, 4, 2, 4, 6, 3, 4, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 6, 4, 7, 3, 3, 3, 3, 3, 3, 3, 12, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 5, 3, 4, 7, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 6, 4, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 4, 2, 7, 6, 8, 9, 2, 2, 2, 2, 3, 3, 3, 5, 7, 2, 3, 3, 8, 7, 7, 2, 2, 8, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 8, 8, 7, 7, 6, 10, 6, 9, 7, 11, 4, 6, 8, 8, 7, 8, 4, 2, 5, 5, 5, 5, 3, 3, 3, 11, 8, 9, 6, 6, 8, 7, 4, 4, 7, 6, 8, 7, 2, 2, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 7, 2, 2, 5, 3, 3, 2, 3, 3, 3, 3, 3, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 12, 5, 5, 3, 3, 3, 5, 10, 12, 6, 15, 4, 6, 6, 7, 14, 9, 3, 3, 3, 3, 3, 8, 2, 2, 3, 5, 5, 3, 3, 3, 3, 3, 3, 8, 8, 6, 8, 7, 5, 8, 4, 6, 11, 2, 2, 7, 3, 3, 2, 9, 8, 5, 5, 5, 3, 3, 3, 5, 5, 5, 7, 7, 6, 6, 10, 6, 8, 6, 8, 9, 7, 4, 4, 4, 4, 4, 7, 6, 6, 8, 7, 7, 10, 9, 9, 8, 11, 8, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 7, 6, 2, 5, 5, 6, 7, 6, 4, 8, 9, 11, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2, 5, 3, 3, 3, 3, 3, 9, 9, 6, 4, 8, 7, 7, 5, 9, 8, 6, 2, 6, 8, 7, 8, 5, 5, 5, 5, 5, 3, 3, 3, 16, 8, 7, 7, 7, 8, 7, 7, 7, 7, 9, 6, 9, 6, 10, 7, 7, 7, 6, 10, 8, 9, 11, 11, 8, 4, 4, 10, 8, 8, 6, 9, 6, 11, 8, 8, 8, 15, 7, 8, 9, 5, 3, 3, 3, 3, 3, 5, 2, 2, 3, 8, 9, 10, 3, 2, 2, 2, 2, 2, 2, 3, 6, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 11, 5, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 12, 7, 4, 12, 4, 6, 5, 4, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 11, 10, 6, 4, 6, 10, 8, 3, 3, 3, 3, 3, 3, 3, 3, 5, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 4, 4, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 10, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 8, 8, 7, 13, 12, 10, 10, 8, 8, 7, 7, 9, 12, 11, 6, 6, 8, 8, 9, 7, 7, 7, 10, 15, 10, 4, 4, 4, 4, 4, 11, 8, 8, 9, 7, 9, 14, 14, 12, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 12, 5, 5, 5, 11, 10, 7, 9, 3, 8, 7, 3, 15, 13, 11, 4, 4, 2, 2, 2, 19, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 5, 22, 18, 6, 14, 17, 4, 4, 19, 16, 18, 2, 3, 3, 7, 2, 3, 2, 3, 3, 6, 4, 2, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 9, 9, 2, 3, 2, 2, 2, 3, 3, 3, 5, 7, 14, 7, 7, 12, 9, 13, 6, 11, 6, 10, 9, 7, 7, 8, 12, 12, 8, 8, 8, 10, 7, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 5, 8, 10, 7, 8, 11, 8, 12, 9, 4, 14, 7, 7, 9, 13, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 1, 2, 2, 3, 3, 3, 3, 3, 3, 5, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 3, 2, 3, 3, 3, 3, 5, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 12, 9, 8, 8, 9, 8, 6, 17, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 4, 4, 8, 8, 9, 9, 9, 7, 7, 7, 7, 7, 7, 7, 9, 9, 9, 7, 8, 8, 8, 10, 7, 13, 10, 8, 9, 3, 3, 5, 3, 3, 3, 3, 3, 7, 7, 6, 6, 10, 13, 11, 11, 8, 8, 9, 8, 9, 9, 10, 10, 10, 11, 10, 10, 13, 13, 16, 15, 11, 12, 9, 9, 10, 9, 11, 10, 9, 9, 14, 7, 8, 3, 10, 7, 7, 3, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 11, 6, 7, 4, 6, 2, 2, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 6, 4, 4, 2, 2, 2, 3, 3, 3, 3, 4, 4, 6, 6, 6, 6, 5, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 11, 6, 10, 9, 12, 7, 7, 11, 14, 9, 7, 12, 3, 3, 7, 12, 11, 12, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 10, 3, 3, 3, 11, 3, 5, 9, 11, 8, 12, 14, 9, 7, 8, 7, 7, 11, 11, 7, 7, 10, 9, 8, 10, 9, 7, 7, 7, 7, 7, 7, 8, 8, 7, 11, 8, 8, 8, 7, 7, 10, 8, 7, 13, 12, 7, 17, 10, 8, 8, 11, 7, 11, 11, 14, 7, 11, 7, 8, 6, 9, 20, 8, 7, 9, 16, 7, 10, 6, 11, 10, 8, 9, 7, 16, 11, 11, 9, 8, 9, 8, 8, 8, 11, 8, 15, 8, 8, 9, 7, 8, 8, 11, 10, 7, 5, 7, 10, 10, 15, 7, 7, 7, 8, 7, 8, 8, 10, 11, 10, 10, 10, 11, 11, 7, 8, 6, 8, 8, 10, 6, 8, 6, 6, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 16, 6, 15, 6, 7, 11, 11, 7, 9, 10, 11, 13, 10, 6, 16, 8, 10, 12, 11, 6, 6, 6, 6, 6, 6, 6, 10, 6, 10, 7, 7, 7, 11, 7, 11, 6, 6, 6, 6, 6, 6, 17, 7, 7, 6, 6, 12, 22, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 7, 6, 6, 5, 6, 6, 8, 11, 6, 9, 14, 11, 9, 11, 7, 7, 8, 6, 6, 6, 8, 10, 9, 6, 6, 6, 6, 9, 7, 6, 6, 6, 6, 6, 15, 6, 4, 4, 4, 6, 4, 17, 8, 11, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 6, 6, 6, 6, 10, 6, 10, 6, 6, 6, 6, 12, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 6, 6, 18, 6, 6, 6, 8, 9, 10, 7, 8, 9, 10, 11, 7, 13, 6, 8, 8, 6, 6, 14, 7, 7, 7, 7, 10, 7, 14, 9, 6, 6, 9, 15, 9, 7, 14, 6, 11, 14, 13, 7, 12, 8, 7, 7, 7, 7, 7, 12, 7, 10, 9, 16, 6, 8, 6, 5, 17, 6, 8, 10, 4, 6, 4, 10, 15, 17, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 11, 7, 4, 4, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 19, 17, 6, 10, 11, 6, 6, 6, 6, 18, 6, 6, 11, 4, 4, 4, 5, 6, 6, 6, 9, 5, 6, 4, 6, 6, 4, 6, 6, 6, 6, 10, 6, 6, 4, 6, 6, 10, 6, 10, 6, 6, 6, 6, 11, 6, 6, 10, 6, 6, 8, 6, 6, 6, 8, 6, 11, 4, 11, 9, 10, 9, 11, 4, 8, 4, 11, 12, 7, 9, 8, 6, 7, 7, 8, 12, 12, 11, 13, 10, 11, 7, 7, 7, 9, 7, 11, 10, 7, 7, 7, 16, 11, 10, 11, 17, 9, 9, 8, 8, 7, 7, 7, 9, 7, 7, 7, 14, 7, 13, 9, 11, 10, 14, 10, 10, 12, 11, 10, 7, 10, 5, 14, 8, 8, 8, 9, 7, 8, 7, 7, 9, 8, 7, 8, 7, 7, 7, 7, 7, 7, 7, 11, 8, 10, 8, 7, 8, 14, 11, 8, 9, 9, 9, 8, 24, 10, 10, 12, 7, 7, 15, 11, 8, 8, 12, 11, 8, 9, 9, 7, 8, 9, 10, 11, 10, 11, 7, 12, 7, 7, 11, 9, 8, 14, 13, 12, 8, 11, 10, 8, 8, 7, 7, 14, 9, 10, 8, 9, 11, 7, 14, 8, 8, 13, 8, 8, 12, 7, 10, 14, 14, 11, 9, 10, 9, 9, 7, 7, 11, 11, 13, 9, 13, 5, 5, 5, 7, 9, 5, 11, 12, 14, 8, 7, 7, 11, 10, 9, 7, 8, 8, 7, 10, 11, 11, 5, 5, 7, 5, 5, 5, 7, 7, 15, 7, 7, 8, 7, 15, 12, 12, 10, 7, 8, 7, 11, 7, 7, 7, 23, 11, 8, 8, 11, 10, 7, 8, 11, 7, 19, 7, 7, 6, 9, 9, 9, 11, 3, 4, 7, 8, 6, 6, 4, 10, 8, 2, 2]);
const edgeChild = /*#__PURE__*/ new Uint16Array([0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 8, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 1, 1, 1, 1, 1, 18, 1, 1, 1, 1, 1, 1, 11, 1, 11, 1, 11, 14, 1, 1, 1, 1, 11, 1, 11, 1, 1, 1, 1, 1, 15, 24, 1, 1, 1, 1, 1, 1, 21, 1, 1, 1, 1, 22, 11, 1, 1, 1, 1, 1, 1, 1, 1, 23, 1, 1, 1, 17, 19, 1, 1, 16, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 25, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 20, 1, 1, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 1, 27, 28, 29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 11, 11, 11, 11, 1, 36, 0, 0, 0, 1, 1, 1, 1, 39, 38, 1, 1, 1, 1, 1, 37, 1, 1, 1, 1, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42, 0, 0, 0, 0, 43, 44, 0, 0, 0, 0, 11, 1, 1, 1, 11, 1, 1, 1, 47, 49, 49, 49, 47, 49, 47, 47, 48, 49, 47, 49, 47, 47, 47, 47, 47, 47, 49, 47, 47, 48, 47, 47, 47, 47, 49, 50, 50, 48, 49, 47, 47, 47, 47, 47, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 53, 55, 53, 53, 53, 55, 53, 54, 53, 56, 53, 54, 54, 53, 53, 53, 54, 56, 54, 56, 53, 54, 54, 11, 58, 58, 57, 59, 54, 56, 53, 53, 51, 52, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 63, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 70, 71, 11, 1, 1, 69, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 11, 80, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 85, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 83, 86, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 11, 1, 1, 1, 1, 96, 1, 98, 1, 1, 1, 1, 1, 1, 1, 1, 101, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 104, 104, 1, 1, 11, 1, 107, 1, 1, 1, 1, 1, 1, 1, 105, 1, 106, 1, 108, 1, 1, 1, 1, 1, 109, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 117, 118, 1, 1, 1, 1, 1, 1, 120, 120, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 128, 129, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 129, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 129, 1, 1, 1, 1, 1, 1, 1, 1, 1, 133, 130, 132, 127, 1, 131, 1, 1, 121, 1, 1, 1, 1, 124, 1, 134, 1, 1, 1, 1, 1, 1, 126, 1, 115, 1, 116, 1, 11, 135, 113, 119, 1, 1, 1, 1, 1, 114, 122, 1, 11, 11, 11, 125, 123, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 11, 11, 1, 1, 1, 1, 1, 11, 141, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 143, 1, 1, 1, 1, 1, 1, 1, 1, 144, 145, 11, 11, 142, 140, 49, 49, 147, 53, 53, 146, 149, 148, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 152, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 150, 0, 0, 0, 0, 1, 0, 151, 139, 1, 0, 1, 1, 11, 11, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 155, 154, 23, 1, 1, 11, 11, 1, 23, 11, 11, 1, 1, 1, 1, 1, 141, 1, 1, 159, 1, 1, 1, 1, 160, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 1, 1, 143, 1, 1, 159, 1, 1, 1, 1, 160, 1, 1, 1, 141, 1, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 141, 1, 1, 1, 164, 1, 1, 1, 1, 1, 141, 1, 1, 1, 1, 1, 1, 1, 1, 141, 1, 1, 164, 1, 1, 164, 1, 1, 1, 1, 1, 1, 1, 170, 1, 1, 1, 159, 1, 1, 164, 1, 1, 1, 160, 1, 1, 170, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 143, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 141, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 141, 1, 1, 1, 1, 159, 1, 164, 1, 1, 1, 160, 1, 1, 1, 141, 1, 1, 159, 1, 1, 1, 1, 176, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 1, 179, 1, 1, 170, 1, 1, 1, 1, 1, 159, 1, 1, 164, 1, 1, 1, 160, 1, 1, 170, 1, 1, 1, 1, 1, 159, 1, 1, 164, 1, 1, 1, 160, 1, 1, 170, 1, 1, 1, 1, 1, 164, 1, 1, 1, 1, 174, 166, 166, 11, 1, 11, 178, 1, 1, 1, 1, 1, 167, 167, 167, 161, 1, 1, 1, 165, 167, 171, 177, 1, 1, 1, 1, 165, 165, 1, 1, 163, 161, 174, 165, 169, 182, 173, 182, 1, 1, 180, 1, 173, 162, 165, 1, 1, 1, 1, 165, 1, 168, 1, 1, 1, 11, 1, 183, 1, 172, 1, 1, 1, 172, 171, 175, 181, 163, 174, 1, 1, 1, 1, 1, 1, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 186, 185, 185, 186, 185, 185, 185, 185, 187, 187, 185, 185, 186, 185, 186, 185, 185, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 189, 11, 1, 11, 11, 11, 11, 1, 11, 11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 201, 1, 203, 204, 202, 201, 201, 1, 1, 207, 1, 208, 206, 1, 11, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 219, 201, 201, 201, 201, 219, 1, 1, 1, 1, 222, 223, 221, 1, 1, 1, 1, 1, 1, 225, 225, 1, 1, 1, 225, 225, 227, 228, 226, 1, 230, 1, 1, 1, 1, 11, 236, 237, 238, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 205, 209, 1, 1, 1, 1, 158, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 233, 1, 1, 1, 8, 1, 1, 1, 1, 244, 1, 1, 241, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 192, 216, 1, 1, 1, 212, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 199, 1, 1, 1, 1, 1, 1, 1, 217, 1, 1, 1, 1, 232, 1, 1, 1, 1, 184, 1, 220, 1, 215, 1, 1, 1, 218, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 197, 1, 11, 1, 1, 11, 1, 1, 1, 1, 200, 1, 1, 1, 214, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 245, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 231, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 191, 11, 1, 1, 1, 194, 11, 1, 1, 1, 1, 1, 1, 1, 235, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 193, 1, 1, 1, 1, 1, 1, 1, 240, 1, 1, 1, 198, 1, 1, 1, 213, 1, 11, 1, 229, 210, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 217, 1, 1, 1, 1, 196, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 188, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 211, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 242, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 243, 1, 1, 11, 1, 1, 1, 1, 195, 1, 1, 1, 211, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 234, 1, 1, 1, 190, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 224, 1, 1, 1, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 239, 1, 1, 11, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 255, 0, 0, 0, 0, 0, 256, 0, 0, 0, 0, 0, 0, 1, 11, 1, 1, 1, 260, 1, 1, 1, 0, 261, 258, 259, 1, 1, 1, 1, 1, 1, 266, 1, 268, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 264, 1, 1, 1, 1, 1, 270, 1, 1, 11, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 269, 1, 1, 1, 11, 1, 1, 1, 1, 265, 1, 1, 1, 263, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 267, 1, 1, 1, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 1, 11, 1, 1, 1, 1, 11, 1, 1, 276, 1, 1, 14, 1, 1, 1, 11, 11, 273, 274, 1, 1, 1, 1, 275, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 278, 1, 1, 11, 17, 1, 1, 1, 1, 1, 1, 279, 1, 1, 1, 277, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 279, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 292, 292, 1, 0, 0, 0, 0, 0, 1, 11, 0, 0, 0, 0, 0, 0, 0, 0, 185, 1, 297, 298, 1, 11, 1, 1, 1, 1, 11, 300, 1, 1, 299, 1, 1, 302, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 307, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 11, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 11, 0, 319, 0, 0, 320, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 336, 1, 1, 1, 1, 1, 1, 0, 0, 63, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 1, 0, 344, 0, 0, 0, 0, 0, 0, 0, 0, 0, 346, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 362, 362, 363, 362, 0, 1, 211, 1, 1, 14, 358, 1, 356, 0, 0, 0, 0, 0, 0, 0, 359, 1, 1, 364, 1, 1, 241, 1, 1, 1, 1, 357, 1, 1, 354, 1, 360, 1, 352, 1, 361, 1, 353, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 11, 355, 355, 1, 1, 1, 8, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 351, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 367, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 302, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 407, 407, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 375, 386, 1, 1, 374, 409, 1, 380, 1, 1, 372, 404, 1, 1, 390, 371, 376, 1, 1, 1, 383, 414, 392, 1, 1, 1, 1, 1, 1, 393, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 402, 406, 0, 0, 86, 1, 1, 0, 400, 377, 413, 378, 381, 388, 1, 403, 0, 1, 0, 86, 397, 395, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 416, 1, 1, 387, 1, 86, 1, 0, 1, 1, 1, 419, 1, 0, 0, 86, 394, 0, 1, 373, 1, 1, 1, 0, 1, 1, 396, 1, 0, 1, 1, 1, 0, 1, 421, 384, 1, 1, 0, 1, 0, 0, 412, 0, 1, 1, 1, 86, 405, 1, 1, 401, 398, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 379, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 411, 0, 86, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 415, 1, 1, 1, 0, 0, 418, 0, 0, 0, 1, 391, 1, 0, 86, 417, 1, 0, 0, 0, 0, 420, 1, 1, 0, 0, 1, 0, 1, 0, 389, 0, 385, 0, 1, 1, 1, 0, 1, 1, 0, 408, 382, 410, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 11, 1, 1, 1, 11, 436, 436, 1, 1, 11, 11, 1, 436, 1, 1, 11, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 448, 1, 1, 0, 1, 1, 1, 1, 241, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 466, 466, 1, 1, 0, 0, 352, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 479, 1, 478, 1, 1, 1, 1, 1, 1, 1, 1, 1, 483, 1, 11, 11, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 491, 1, 1, 1, 493, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 490, 1, 485, 1, 1, 1, 1, 472, 1, 1, 1, 1, 1, 1, 1, 1, 486, 11, 1, 1, 1, 1, 492, 1, 1, 1, 487, 481, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 352, 1, 469, 1, 1, 11, 489, 1, 1, 352, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 474, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 492, 1, 1, 1, 1, 352, 1, 488, 1, 1, 1, 482, 476, 1, 1, 1, 1, 1, 477, 1, 494, 480, 1, 1, 1, 1, 1, 475, 1, 1, 1, 1, 1, 1, 1, 1, 1, 470, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 484, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 473, 1, 1, 1, 1, 1, 471, 1, 255, 495, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 11, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 501, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 11, 1, 71, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 505, 505, 505, 505, 505, 505, 505, 0, 505, 505, 505, 505, 505, 1, 505, 505, 505, 0, 505, 505, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 510, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 514, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 508, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 516, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 513, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 506, 0, 0, 517, 512, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 506, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 515, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 527, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 235, 235, 1, 531, 1, 1, 1, 530, 1, 1, 1, 1, 1, 526, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 528, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 532, 1, 1, 529, 1, 1, 1, 1, 1, 1, 1, 1, 407, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 533, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 11, 1, 547, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 552, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 11, 11, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 63, 1, 1, 11, 11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 567, 1, 1, 1, 1, 1, 1, 1, 568, 1, 1, 1, 1, 1, 1, 1, 566, 1, 1, 1, 11, 1, 1, 570, 274, 1, 1, 1, 11, 11, 1, 1, 11, 1, 11, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 574, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 580, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 139, 1, 1, 11, 585, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 114, 1, 1, 1, 11, 1, 1, 1, 1, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 590, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 151, 1, 1, 1, 263, 1, 1, 11, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 615, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 255, 1, 363, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 620, 1, 1, 1, 1, 0, 622, 0, 86, 0, 621, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 11, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 629, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 624, 624, 0, 628, 626, 624, 624, 624, 624, 624, 630, 624, 624, 634, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 631, 628, 624, 624, 628, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 624, 626, 624, 624, 624, 624, 624, 632, 624, 624, 624, 624, 624, 624, 0, 0, 0, 1, 633, 1, 1, 1, 1, 627, 1, 1, 1, 1, 1, 625, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 11, 638, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 11, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 11, 1, 1, 11, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 103, 68, 316, 342, 447, 576, 0, 4, 72, 271, 290, 318, 343, 369, 423, 449, 0, 538, 560, 577, 640, 10, 0, 64, 95, 433, 445, 465, 618, 0, 536, 559, 573, 655, 0, 34, 6, 0, 500, 539, 645, 603, 74, 0, 7, 321, 291, 424, 502, 452, 579, 86, 641, 0, 619, 345, 454, 504, 10, 112, 324, 545, 6, 34, 0, 347, 86, 426, 86, 522, 12, 6, 138, 284, 310, 0, 656, 549, 0, 606, 0, 67, 6, 6, 287, 102, 2, 468, 434, 446, 639, 0, 6, 0, 6, 322, 110, 6, 604, 540, 581, 0, 503, 425, 308, 323, 9, 75, 111, 642, 584, 427, 348, 335, 455, 153, 78, 326, 588, 550, 644, 607, 370, 365, 518, 6, 79, 156, 13, 311, 285, 563, 589, 608, 555, 593, 613, 654, 40, 6, 296, 330, 368, 340, 253, 34, 569, 596, 253, 45, 251, 301, 331, 341, 442, 459, 520, 309, 0, 77, 605, 0, 439, 453, 334, 86, 283, 86, 0, 623, 587, 543, 328, 457, 86, 428, 422, 0, 0, 0, 10, 598, 614, 252, 0, 460, 443, 572, 557, 616, 658, 92, 253, 46, 332, 431, 461, 612, 0, 551, 329, 312, 86, 250, 87, 31, 425, 34, 6, 429, 366, 339, 647, 635, 565, 592, 554, 0, 294, 88, 34, 441, 458, 0, 34, 462, 0, 254, 636, 558, 10, 444, 463, 253, 284, 93, 257, 637, 617, 600, 521, 464, 432, 286, 262, 94, 62, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 663, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 0, 0, 0, 0, 89, 0, 136, 0, 0, 546, 591, 0, 0, 0, 0, 0, 0, 0, 30, 0, 594, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 542, 0, 293, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 282, 0, 0, 0, 0, 0, 0, 0, 660, 0, 0, 0, 0, 0, 659, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 430, 0, 0, 0, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 534, 0, 0, 0, 0, 0, 0, 440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 246, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 556, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 535, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 305, 317, 0, 0, 0, 0, 0, 571, 313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 553, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 496, 0, 0, 0, 350, 0, 0, 0, 0, 81, 0, 289, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 611, 0, 0, 0, 0, 643, 562, 0, 0, 0, 0, 280, 0, 0, 0, 0, 0, 0, 498, 0, 0, 519, 0, 0, 0, 0, 0, 65, 0, 0, 0, 303, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 0, 0, 0, 0, 0, 0, 0, 282, 0, 0, 0, 0, 0, 315, 653, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 662, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 157, 0, 314, 0, 0, 0, 0, 0, 0, 610, 0, 0, 0, 0, 0, 0, 564, 0, 0, 0, 0, 0, 0, 0, 0, 0, 609, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 248, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 0, 541, 0, 0, 0, 0, 0, 597, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 525, 0, 524, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 295, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 325, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 578, 0, 0, 0, 0, 0, 0, 0, 0, 333, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 73, 272, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 0, 649, 0, 0, 595, 0, 0, 0, 0, 0, 0, 0, 0, 0, 281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 652, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 561, 0, 0, 0, 91, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 537, 0, 657, 0, 0, 467, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 438, 0, 0, 0, 586, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 0, 33, 99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 327, 0, 0, 0, 249, 0, 0, 0, 0, 0, 0, 601, 0, 0, 0, 0, 137, 0, 0, 0, 0, 0, 602, 0, 0, 0, 0, 0, 0, 0, 450, 456, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 435, 0, 349, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 306, 0, 0, 337, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 575, 0, 0, 0, 451, 0, 0, 437, 0, 0, 0, 0, 0, 0, 646, 0, 0, 0, 582, 0, 0, 97, 0, 583, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 548, 499, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 304, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 651, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 650, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 661, 0, 0, 0, 0, 0, 599, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 648, 0, 0, 247, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 666, 666, 666, 666, 666, 666, 666, 665, 667]);
const labelText = "orgmilcomschnetedugovdrrformsfeedbackofficialaccoorgmilschnetgovmagazinemediaunioncargopilotgroupcaarespressworksaerodromeworkinggroupair-traffic-controlaircraftaccident-preventioneducatormarketplaceambulanceinsurancecateringairportrepbodyenginesoftwaremodellingair-surveillanceconsultingchartertrainermaintenanceservicesdesignflightskydivingfreightassociationstudentgroundhandlingdgcafuelclubtaxicrewshowballooningexpresstraderbrokerauthoragentsairtrafficjournalistsafetyconsultantmicrolightaccident-investigationparachutingequipmentproductionfederationrecreationscientistnavigationengineertradingglidingleasingresearchpassenger-associationentertainmentparaglidinghangglidingaerobaticrotorcraftemergencycertificationgovernmentaeroclubexchangelogisticschampionshiphomebuiltcouncilconferencecontrolairlinecivilaviationjournalorgcomnetedugovcoorgcomnomnetobjappsofforgcomnetuwukiloappsdevsframerorgmilcomnetedugov*coradio2naorgcomnetcommuneedogpbcoitgvorgedugovspreviewfrontendrelayononstagingauthcloudsandboxupid*mtls*privatelinktypedreamdeveloperbravemochawindsurfaivenmirenupsunwnextbegetngrokclerkwale2bwebcsbrunputercrbtsflutterflowcloudzyrospawnbasesliplanemodelenceshiptodaymagicpatternsnetlifyondigitaloceanrailwayhostedclaudehasurabotdashretoolvercelgithubluyanigadgetreplitcloudflaretelebitedgecomputeevervaultexponyatnoopencrpplxzeaburwasmerframerzeropsrocketpreviewconvexmedusajsspritesagilevibesonherculeseasypanelstreamlitglideossnowflakefastedgemesserliloginlinehackclubcodepennorthflankbase44corespeedleapcellngrok-freeclerkstagelovableon-fleek*us-west-3ap-south-2us-central-2us-central-1eu-central-1ap-south-1us-west-2us-east-2eu-north-1ap-north-1us-west-1us-east-1*rcloudintsegorgmilcomgobbetnetintedugovturmusicasenasamutualcoopv6dnsip6uriurnin-addre164homeirisgovdixdaemoncloudnssthwien*inexexkunden4accogvormymyspreadshop4lima2ixortsinfofuturecmsfuturehosting12hpprivfuturemailinglima-cityfunkfeuer123webseitednshomemelmyspreadshopcloudletswasantqldvicactnswtascatholicwasaqldvictasidwasantozqldorgcomvicasnactnetedugovnswtasconfcomairflowlambda-urltransfer-webapptransfer-webappairflowtransfer-webapptransfer-webapp-fipstransfer-webappeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1privatenotebookstudiolabelingnotebookstudionotebooknotebook-fipslabelingnotebookstudionotebook-fipsnotebookstudio-fipsnotebook-fipsnotebookstudionotebook-fipsnotebookstudioeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2experimentsus-gov-west-1us-gov-east-1ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1onrepostsagemakercopporgmilcompronetintedugovbiznameinfoshoprsorgmilcomnetedugovbrendlyresolvenzauscotvstoreorgcomnetedugovbizinfoidacaicoittvorgmilcomschnetedugovinfocloudezproxysiteacmymyspreadshopkuleuvenwebhostingtransurl123websitecloudnsinterhostsolutionsddns5476103298edgfacbmlonihkjutwvqpsryxzbarsycoororgcomedumyftpno-iporxcloud-ipfor-somemmafanfor-morewebhopselfipjozidyndnscloudnsdscloudfor-thefor-betteractivetrailcoeconorestooteorgcomeconeteduassurmoneyafricaarchitectesrestaurantloisirstourismavocatsinfoagrounivcoorgcomnetedugoviatvdeportesaludtksatorgmilcomwebgobnetinteducienciaboliviarevistacooperativaempresanombreindustriamusicapatriamedicinademocraciapoliticapuebloindigenaplurinacionalarteblogwikiinfoagrotransportenoticiasprofesionalacademiaeconomiaecologiamovimientotecnologianaturalpagesappsgroksailsimplesitecepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesmscepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesms*biaamfmtcmptvfeirasampajampanatalbelemananiradiog12medindfndbmdtrdthepoaggfjdfdefinfenflegsegongengcngorgzlgslglogppgmillelqslcimcomnomadmjabimbbibbsbabcrectecsjcetcpscpvhudieticriapipsiecnbiorioecogeoteoodoproatoartfstmatvetdetbetnetcntnotfotgrueduajuespappreptmpemparqsrvadvdevgovntrturagrjorfarjusmusdesvixxyzcozfozslzbhzmaringasantamariacampinagrandegoianiasorocabafloripasaobernardocuritibaboavistarecifeaparecidasaogoncasalvadorcuiabamorenamacapalondrinacontagemsocialfortalmaceioleilaoosascoriobranconiteroi9guacutcheblogflogvlogwikitaxicoopmanauspalmascaxiasjoinvillebaruericampinassantoandreribeiraoriopretoweorgcomnetedugovv0windsurfshiptodaycloudsitecoaccoorgnetgovofmilcomgovmediatechzacoorgcomnetedugsjgovmydnspenfnlabnbmbgcbcqconcontnuyksknsmyspreadshopno-ipawdevboxbarsyonidatemfuinabusavinstanceseceuguukussryzespawnloccsxcloud-ipmyphotosfantasyleaguetwmailcleverappsscrappingccwucloudnsftpaccessgame-serverccgovobjectsrmalpgcust*svcalp1aeappenginermalpgmyspreadshop4lima2ixsquare7cloudscale123websitefirenet12hpflowgotdnslinkyard-cloudcloudnslima-citydnskingobjectstorageedaccogoorusorgcomnetinteduaéroportxn--aroport-byaassogouvcomilgobgovcloudnses-1eu-west-1us-east-1euvipit1eurarubait1s3lbwebsites3websiteru-spbru-mskelasticcsrunstnukukcaukusnl-ams-1fr-par-1fr-par-2functionsnodess3ddlwhmrdbfnck8sifrs3-websitecockpitscblmgdbdtwhkafkpubprivs3ddlwhmrdbk8sifrs3-websitecockpitscblmgdbdtwhkafks3ddlrdbk8sifrs3-websitecockpitscblmgdbdtwhkafkk8sscalebookpl-wawfr-parnl-amsbaremetalsmartlabelinginstancesdechk2kuleuvenlaravelvoorloperurownoxazapscwhstgrvaporonline-serverobservablehqelementorantagonistreclaimjoteluluencowaydiademjelasticmatlabmagentositetrendhostingaxarnetjenv-arubajelejoteravendbemergenttrafficplexconvexkeliwebserveboltbegetcdnstaticson-rancherprimetelonstackitunison-servicesdnshomelinkyardbarsyjelecloudnscocomnetgovmycn-northwest-1cn-north-1s3s3-accesspoints3-websites3s3-accesspointrdsdualstacks3-deprecatedemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspoints3s3-accesspointrdsdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicn-northwest-1cn-north-1cn-northwest-1ebcomputeelbcn-north-1airflowcn-northwest-1cn-north-1oncn-northwest-1cn-north-1amazonawssagemakeramazonwebservicesdirectasgdsdhehahljlnmhbacscahqhshhihnlnynsnmofjbjzjxjtjhkcqtwgsjssxnxjxgxxzgz網絡网络公司orgmilcomnetedugovxn--55qx5dcanva-appsxn--io0a7iquickconnectcanvasitekhsjxn--od0algcanva-codemyqnapcloudsrvrlessclustersrealtimestorageleadpagescarrdcrdorgmilcomnomnetedugovhidnssupabaserdpareplmypiumsoxmitotaplpagesfirewalledreplitowodevwebview-assetsvfswebview-assetss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9consent-portals3s3-accesspointdualstackanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstacks3-deprecateds3-websitebedrock-agentcores3-object-lambdaexecute-apibedrock-agentcores3s3-accesspoints3-websites3-accesspoint-fipss3-fipss3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9vfss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1us-northeast-1ap-southeast-1me-south-1af-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1mrapaccesspoints3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3eu-west-3ap-south-2eu-south-2computes3-ap-northeast-2elbrdss3-ap-east-1s3-sa-east-1s3-us-gov-west-1s3-eu-central-1s3-ca-central-1eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3s3-website-us-west-2s3-website-eu-west-1s3-external-1eu-central-1me-central-1ca-central-1il-central-1s3-us-west-1s3-eu-west-1s3-website-sa-east-1s3-website-ap-southeast-2ap-northeast-1ap-southeast-1s3-us-west-2s3-eu-west-2me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2s3-website-ap-southeast-1s3-1s3-globals3-ap-northeast-3eu-north-1airflowap-southeast-2s3-us-gov-east-1s3-fips-us-gov-east-1s3-me-south-1s3-ap-south-1ap-northeast-2s3-website-us-west-1ap-southeast-5s3-eu-north-1s3-ap-southeast-1s3-website-us-gov-west-1compute-1s3-eu-west-3us-gov-west-1s3-website-ap-northeast-1us-gov-east-1s3-fips-us-gov-west-1s3-website-us-east-1s3-ap-southeast-2ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3-us-east-2s3-ap-northeast-1authauthauth-fipsauth-fipseu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1eu-west-3eu-south-2ap-southeast-3eu-central-1ca-central-1ap-northeast-1ap-southeast-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5eu-west-1us-east-1ap-east-1sa-east-1csrframeservicesbuilderstg-builderdev-builder*ociocpocsazuregcpawsdemoinstanceeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1previeweu-4us-4us-1eu-1us-2eu-2us-3eu-3s3-websitekrkrobjectprivateobjectkrkrskrkrsobjectkrprivateobjectkr-privatecomputepaasrag-cloudrag-cloud-chjcloudjcloud-ver-jpcdemonodebalancermembersipeuxvsoncillaocelotonzayalilynxsphinxfentigercustomercaracalsgkrobjectstoragedesgkrusobjectkrkr-naverkr-naver-devkrprivatewebsiteobjectkr-naverkr-privatekr-naver-devjpjpkrjp4jp5s3-website-jpjpkrjp4jp5objectprivateobjecto365cloudstaticxendevapp001testcode-builder-stgplatformmediasiteprojedrydpagesjsx0desazacncoitrueu4uhkukgrbrushatenadiarymyspreadshopfrom-flfrom-wvwebspace-hosttheworkpchatenablogcursorusercontentservesarcasmapplinzisakuratanwixsitefin-ncloudstoragegov-ncloudstorageappchizigiizeis-into-carsdnsiskinkyadobeaemcloudis-a-therapistpgfogmyvncdojinis-an-actress1kappfldrvkozowqa2jpnmexprgmrfirewall-gatewaydynnscafjsfbsbxooguyfrom-gawoltlab-demois-a-anarchistwiardwebteaches-yogadattowebtb-hostinglive-websiteservegamegotpantheonfrom-nhsubsc-payfrom-ohvipsinaappfrom-cadyndns-officeztna-dingtalkhomelinuxfrom-mahercules-appservebbsstreakusercontentfrom-okfrom-wyfastly-terrariumis-a-llamaqualyhqportalserveexchangeon-vaporvivenushopciscofreakgrayjayleaguesmetaaiusercontentfrom-iais-a-libertariansaves-the-whalestaveusercontentyolasiteoperaunitepoint2thisis-a-catererclaudeusercontentlinodeusercontentfrom-vagithubusercontentsells-for-lesshosteurcanva-appsplaystation-cloudddnsfreefrom-pafrom-prfrom-waddnskingoutsystemscloudhotelwithflightmydattois-a-nascarfanmydbserverminiserverdamnserverservehumouris-a-playerfrom-nvfrom-nmemergentagentgentappsamplifyappfrom-kyis-an-accountantnfshostserveircfrom-akpythonanywherestackhero-networkpostman-echolikescandydyndns-mailobservableusercontentserveftpfreeboxosfrom-utcdn77-storageamazonawsneat-urlnclouddyndns-serverlinodeis-a-teacherfrom-vtgleezemythic-beastsus1-pleniteu1-plenitla1-plenitpaywhirlservecounterstrikejdevcloudhealth-carereformis-into-animegoogleapisis-a-painterafricaisa-hockeynutatmetais-an-actora2hostedis-a-democratdatadetectest-le-patrondigitaloceanspacesis-a-designeris-a-hunterlinodeobjectstemp-dnsissmarterthanyoufrom-arsimplesiteevennodetownnews-stagingis-a-liberalgooglecodejelasticservemp3qualyhqpartnerdyndns-free1cooldnsest-a-la-masiondrayddnsdynuddnsfrom-orfrom-miis-a-bloggerfrom-himydobisscanvacodeis-an-engineerest-a-la-maisonupsunappdevinappswafflecellmyasustorwpenginepoweredfrom-ctservep2psame-appmyshopblocksthingdustdatalikes-piediscordsezis-with-thebandlpusercontentis-leetshopitsite3utilitiesis-a-personaltrainersinaappladeskis-a-cheflogoipselfipbase44-sandboxnospamproxyalibabacloudcsmesswithdnsauthgearappsiamallamawithgooglelutrausercontentmochausercontentframercanvasmytabitdyndns-homew-credentialless-staticblitzcpserverdiscordsaysis-a-nurseappspotatlassian-isolated-3premotewdfrom-mtwixstudiocode0emm180rmyactivedirectoryawsappsmytuleapdnsabrpolyspaceqbuserrenderbuiltwithdarkboutirgotdnsabrdnsdopaascanva-hosted-embedawsglobalacceleratorhomesecuritypcmyiphostditchyouripclever-clouddyndns-ipon-aptibleis-a-musicianhosted-by-filessecuritytacticsappspaceusercontenthomeunixstrapiappsame-previewcf-ipfsmycloudnaselasticbeanstalkis-certifieddontexistkasserverik-serverdrive-platformatlassian-3pfirebaseappncpstorageherokuappawsapprunnerbarsycenteris-a-cubicle-slaveservehttpmyshopifyis-a-guruquicksytessiiitesorsitesmagicpatternsappis-a-cpameteorappfrom-wiis-a-rockstarbumbleshrimpdattolocaldatabricksappsreadthedocs-hostedfrom-rifamilydsdyndns-picsmyoxypagesplesknsbplaceddnsaliasdynaliasdyndns-remotedoomdnsip-ddnsblogdnsis-a-doctorroutingthecloudamazoncognitobarsyonlinedsmynasddnsgurucloudflare-ipfsdeus-canvasfrom-idsmushcdnpagespeedmobilizergcorecdndyndns-at-homeunusualpersonhosted-by-previderis-a-republicandyn-o-saurstreamlitappworkisboringonthewificprapidqualifioappis-uberleetis-slickgetmyipwpdevcloudtypeformdyndns-at-workgentlentapismynascloudw-corp-staticblitzfrom-ingeekgalaxyservebeerfrom-mdonrenderspace-to-rentaivencloudappspacehostedwafaicloudcodespotblogspotatlassian-3p-us-gov-modfrom-ndfrom-msis-a-techieis-a-studentcustomer-ociis-a-photographerdurumisfrom-ksmassivegriddyndns-wikiis-an-entertaineris-a-hard-workermysecuritycamerafrom-mnrackmazedyndns-blogis-a-bulls-fanwritesthisblogfreemyipsimple-urlfrom-sdninjaneer-sitesreservdauthgear-stagingest-mon-blogueuris-into-gamesrice-labsxtooldevicesakurawebis-an-anarchistoraclecloudappsdyndns-worksells-for-urhcloudfrom-dcfastvps-serverwpmucdnis-a-geekscrysecfrom-txis-into-cartoonsmodelscapetrycloudflarelocaltonetstreak-linkbalena-devicesfrom-njforgeblocksfreebox-oswebadorsitefrom-ncdoesntexisthobby-sitestreaklinkshomesecuritymacownprovidertuleap-partnersdattorelaywphostedmailservequakeis-a-socialistservehalflifepivohostingdynuhostingquipelementsw-staticblitzdyndns-webfrom-deproject-studyis-not-certifiedhercules-devis-a-financialadvisoramazonlightsailservepicsis-a-greenloseyouripfrom-ilwithyoutubemwcloudnonprodwiredbladehostingdnsdojofrom-tnpixolinomyqnapcloudncloudstorageis-an-artisthostedpiis-a-landscaperauiusercontentoaiusercontenton-forgeis-a-conservativedreamhostersnet-freaksapps-1and1is-goneencoreapifastly-edgefrom-nesalesforcefrom-scdeployagentoraclegovcloudappsfrom-alis-a-lawyercechirevultrobjectsstufftoreadisa-geekddnsgeeklovableprojecttry-snowplowfrom-moblogsyteis-a-bookkeepernogmyforumravendbmyboxdeelementoredsaacficogoorinforgcomgobnatneteduidstoreorgcomnetintedudevnomepublorgcomneteduathgovtestscalculatorspaynowinfoquizzesresearchedcloudnsfunnelsassessmentsjscaleforcetmacltdorgmilcompronetgovbizpresseklogesrsccloudcustomfltusrcloude4corealmgovmunicontentproxy9metacentrumdyndyndyndnsdynpagespages-researchitionoccustomercomymyspreadshopipv64diskussionsbereich4limacomrubgov2ixfirewall-gatewayddnssspdnsbarsykeymachinesquare7myhome-serverspeedpartnercommunity-proschuldockxenonconnectgünstigliefernbwcloud-os-instancedyndnssecmy-routerxn--gnstigliefern-wobin-butterl-o-g-i-nisteingeekin-dslin-berlinin-brbfuettertdasnetzleitungsenin-vpnlcube-serverdyn-ip24logoipdyn-berlinruhr-uni-bochum12hpgoipsrvdnsfruskygit-repossvn-reposinternet-dnsgünstigbestellenhome-webserverxn--gnstigbestellen-zvbbplacedheimdnscosidnswebspaceconfiglima-citydyndns1istmeinvirtualuserschulplattformmy-gatewayddnsseclebtimnetztest-iservmein-iservvirtual-userhome64iservschuletaifun-dnstraeumtgeradeschulserverdynamisches-dns123webseitednshomehs-heilbronndnsupdaterbssgraphicdwadpdwdaepeweaawapaafpfwfabwbpbacwcpcciwebuserapiobjectssites*teamst3r2lpuncldabymebravepanelngrokiservstglclcrmerpflypagesbarsyvivenushoplocalcertlocalplayerbearbloggatewaydeno-stagingis-not-ais-a-goodbotdashvercelmocha-sandboxplatter-appreplitgithubpreviewworkersinbrowserevervaultis-ahrsndenoxmitmodxmyaddrstorageapipayloadgrebedocruncontainersreliantlabsstgstagelclstageloginlineis-a-fullstackcodepenreliantpreviewleapcellngrok-freeis-coolpagelemonstoragewebharemediatechlibp2pdiscoursecomyspreadshopstoreregbiz123hjemmesidefirmcoorgcomnetedugovsldorgmilcomwebgobartnetedugovtmorgpolcomsocartnetedugovassoagrondiscoodontk12medcuegyecpaabgengorgmilgalsaltulcomadmesmgobpubdocmonfindgnriouioproartlatvetnetfotedulojgovntrturibrbarxxxofficialbasechefprofmktgpsictechinfoarqtcontdentrrpppsiqgit-pagesritmedfieorgcomlibprieduaipgovriikmeactvsportorgmilcomscieunnetedugovnameinfopintouchtawktotawkmyspreadshoporgcomnomgobedu123miwebcomputeorgcomnetedugovbiznameinfocognito-idptransfer-webappeusc-de-east-1onjelasticnxaspdnsbarsydirectwpdeuxfleurstransurldogadoprvwcloudnsamazonwebservicesdnshomeuserpartycokoobinmkmspaceviewfidymyspreadshopalandkapsiikixn--hkkinen-5wacloudplatformhäkkinen123kotisivuidacorgmilcompronetedugovbiznameinforadioorgcomneteduusercocomexperts-comptablestmmyspreadshopgretaprdcomnomynhccifbxoshuissier-justicenotairesaeroportfreeboxoson-webavocatassoportgouvkdnschirurgiens-dentistes-en-franceavouesfbx-os123sitewebveterinairechirurgiens-dentistespharmacienchambagrimedecinfreebox-osdediboxgoupilemszicpyicpvicppleysheezypagesedugovcnpyorgcomcybllcpvtnetedugovtnxonlineschoolddnsdaemond6atcopanelorgnetplybotdashstackitkaasorgmilcomnetedugovbizmodltdorgcomedugovcoorgcomneteduappwriteacorgcomnetedugovcloudtranslateusercontentorgcomnetedumobiassoorgcomnetedugovbarsysimplesiteindorgmilcomgobneteduorgcomwebnetedugovguaminfonxhra教育敎育網絡网絡组織組織网络網络组织組织公司政府個人个人箇人ltdorgcomincneteduidvgovxn--uc0ay4axn--55qx5dxn--mk0axixn--io0a7ixn--uc0atvxn--zf0avxxn--lcvr32dxn--od0algxn--wcvs22dxn--gmqw5axn--od0aq3bxn--mxtq1mxn--ciqpnxn--tn0agxn--gmq050iorgmilcomgobnetedufngocdnappvoatiiservwp2tempurlmircloudfreesitewpmudevmyfastgadgetcloudaccessjeleambahalfboltfastvpsemergenteasypanelopencraftizcombrendlynamefromrtpersoadultmedorgpolrelcomproartnetedufirminfoassoshopcoopgouvtmcomediahotelforumvideosportorgsexagrargameslakaseroticaerotikatozsdereklamcasino2000filmsuliinfoboltshopprivnewsszexcityutazasjogaszkonyveloingatlaneacaicogoormyᬩᬮᬶmilwebschnetkopbizzonedesaponpesxn--9tfkymyspreadshopgovmytabittabitorderravpageaccok12idforgnetgovmuniltdplcaccotttvorgcomnetmeca6g5gpgamubacaicniocoukuptverdruscsdelhiindorgmilcomwebnicfingenpronetintedugovresbizbiharbarsyinternetbusinessschooltravelsupabasealumnigujaratfirminfoaeropostbankcoopindevscloudnsno-ipbarsybarrell-of-knowledgebarrel-of-knowledgensupdategroks-thisdnsupdatefor-ourknowsitalldvrcammittwalddynamic-dnsv-infowebhopselfipdyndnshere-for-moreilovecollegemayfirstforumzcloudnsmittwaldservertypo3servergroks-theeusekd1cdndyndnsidrawsainaueuapjpusstagemocksysdevicesclientcustreservdcustdevdisrecprodtestingcowzbeebyteutwenteboxfusebravepstmndedynngrokorgmilcomnomnetedugovqcxqzzbarsythingdustmailerpagemo-siemensrb-hostingfh-muenstergitbookbluebitecloudbeesusercontentnodeartterramindkiloappsforgerockdarklangresinstagingapigeebubbleb-datascryptedhypernodedappnodepantheonsitegitlabgithubkeeneticvirtualservercleverappshostyhostingon-rioedugitticketstelebitwixstudioon-k3sicp0icp12038jeleqotolairbubbleappsmyaddrstolosmyrdbxwebflowdrive-platformbeagleboardhasura-applolipopdefinimavaporcloudmusicianwebflowtestazurecontainerresindevicereadthedocsloginlineeditorxmoonscalesandcatsbasicserversubscribepagewebthingsbrowsersafetymarkbeebyteappbitbucketidaccovistablogorgschnetgovxn--mgba3a4f16axn--mgba3a4fraarvanedgeايرانایرانjclaspeziapdudcefegelemeperetevebacanatavaparasabgagfgogrgpgalclblimfmrmcbmbvbfclcmcvcrcpcchlimifibicivipirisimncnbnanenrnpntnnolomobocoaogorosopotoptvtatctbtmtltotpusulunutpspapaqsvpvvvtvavvrtrsrprgrfrcrbrarorkrvstsssbscsmsispzczbzbozen-suedtirolmyspreadshopxn--bulsan-sdtirol-nsbxn--valledaoste-ebbtrentinoaltoadigetrentin-sued-tirolxn--forlcesena-c8axn--forl-cesena-fcbxn--bozen-sdtirol-2obtriestetrentinsuedtiroltrentino-s-tirollecceudineaostesienaparmaluccapaviagenoapaduaaostamonzaabruzzoternirietiturinmilanbozenlaziofermoleccocuneonuoropratola-speziavdataaligfvgpugmolcalcamlomumbsicpmnvenvaoedugovabrsarmaremrbastoslazibxosfirenzetrentinosüdtirolval-d-aostavalle-aostamessinacremonaravennatoscanatrentin-suedtirolbolognacalabriaurbinopesarofriuli-v-giuliaogliastraxn--valle-aoste-ebblaquilaandriatranibarlettasyncloudxn--valle-d-aoste-ehbaostavalleyvalled-aostatrentino-alto-adigevallee-d-aostexn--balsan-sdtirol-nsbpistoiasicilialucaniacataniaiserniaperugiabresciaveneziagorizialiguriaimperiabulsan-suedtirolbalsan-suedtirolbarlettatraniandriaxn--trentino-sdtirol-szbforlì-cesenatuscanyvallée-d-aostemantovavallée-aostecasertapiemontevalleaostaval-daostafriulivgiuliatrevisoforli-cesenavalléedaosteferrarapescaravald-aostatrentino-altoadigefriuli-vegiuliavallee-aostecarboniaiglesiastarantomediocampidanovalleedaostetrentinosud-tirolcampobassotrentinsüd-tiroltrentinosüd-tirolmonzabrianzatrentino-südtirolxn--trentino-sd-tirol-c3bpotenzacosenzavicenzaemiliaromagnavenicefrosinonemarchepordenonetrentinosued-tirolvaresemolisevalléeaostefriuli-veneziagiuliabasilicatalatinaanconasavonaveronamodenabiellabolzano-altoadigepugliafoggiaumbriatrentino-stirolgenovapadovamateranovararagusapiacenzatrentinostirolvalleeaostetempio-olbiasudsardegnatrentinsudtirolmassa-carrarafriuliveneziagiuliatrentinosuedtirolandria-barletta-tranitrapanixn--cesenaforl-i8amaceratacaltanissettaascoli-picenobrindisicarraramassacagliaririmininapolivibo-valentiachietibulsan-sudtirolbalsan-sudtiroltrentino-a-adigebulsanbalsaniglesiascarboniamilanotorinoteramodell-ogliastraarezzotrentinoalto-adigerovigotrentovenetoiglesias-carboniatrentino-sud-tirolaltoadigereggio-emiliareggio-calabriasardegnatranibarlettaandriapiedmontxn--sdtirol-n2amedio-campidanotrentino-süd-tirolfriuli-vgiuliafriuli-ve-giuliaromeennaromapisa32-b16-b64-blodiastibarineencomonaplesforlicesenailiadboxosalessandriasicilytrani-barletta-andriaxn--trentin-sdtirol-7vbpesarourbinotrentinsued-tirolcesena-forliforlìcesenaemilia-romagnamonzaebrianzaxn--trentinsdtirol-nsbtrentinos-tiroltrentinsüdtirolvalledaostaolbia-tempiocampidanomediovibovalentiasassarivalle-daostalombardysud-sardegnafriulivegiuliareggioemiliamonzaedellabrianzaalto-adigevercellitrentin-sudtiroltraniandriabarlettatrentino-sudtirolascolipicenobozen-südtirolfriulive-giuliaflorencexn--cesena-forl-mcbcarbonia-iglesiasaosta-valleycarrara-massadellogliastratrentinoa-adigexn--valleaoste-e7apesaro-urbinoxn--trentinosdtirol-7vbxn--trentin-sd-tirol-rzbxn--trentinsd-tirol-6vbtrani-andria-barlettatrentin-süd-tirolxn--trentinosd-tirol-rzbgrossetomonza-e-della-brianzasüdtirolreggiocalabriatrentinoaadigetrentin-südtirolverbano-cusio-ossolafriuliv-giuliaverbaniacampaniatrentino-aadigefriulivenezia-giuliasardiniaandriabarlettatranibarletta-trani-andriacatanzarooristanourbino-pesarocesena-forlìvalle-d-aostacampidano-medio123homepagesiracusatempioolbiasuedtirollombardiaavellinocesenaforlìtrentinofriuli-venezia-giuliabozen-sudtirolandria-trani-barlettabulsan-südtirolbalsan-südtirolmonza-brianzabolzanotrentino-sued-tirolbellunosalernolivornocrotonesondriodnshometrentinsud-tirolmassacarraratrentin-sud-tiroltrentino-suedtirolviterbobergamocesenaforliolbiatempiopalermobeneventoagrigentoofcoorgnetfmaitvphdengorgmilcomschnetedugovperagrikanieasukehandachitatokaiaisaikonanoharuamaobuhigashiuraowariasahiinuyamatobishimaiwakurashitarainazawatoyonegamagorimihamatoyotataharakariyayatomioguchikomakimiyoshinishiotokonamekiyosuchiryutoyohashiokazakiisshikikasugaikotakiratoeianjotogofusosetohazutsushimashinshirotakahamanisshinshikatsuhekinantoyokawaichinomiyatoyoakeodateogataakitaikawakyowahonjoogayurihonjonoshirokamiokakatagamimitanegojomeyokotekosakadaisenkazunonikahohonjyomoriyoshimisatohappoukamikoanihachirogatahigashinarusesembokufujisatokitaakitaitayanagiowanitakkomutsutsurutahirosakigonoheoirasetowadamisawanohejiaomorishingohiranairokunohehashikamitsugarushichinohehachinohenakadomarisannohekuroishisakaeisumiasahiotakiinzaiabikomatsudoyachiyomutsuzawakujukuriomigawakashiwatoganemihamanaritasakuranagaramobarahanamigawachoshishiroichoseikozakishisuikatorimidorichonankyonanfuttsuonjukufunabashinagareyamanodasosatakochuotohnoshourayasukimitsuyokaichibayotsukaidosodegauratateyamakamagayayokoshibahikariyachimatakatsuuratomisatokisarazukamogawaichikawanarashinoichinomiyashimofusaminamibososhirakoichiharaoamishirasatoikatahonaiainansaijoseiyoiyoozuuwajimaniihamanamikatamasakiuchikokihokutobetoonshikokuchuomatsuyamaimabarikamijimakumakogenyawatahamamatsunosabaeikedaobamasakaifukuiohionotsurugamihamawakasaminamiechizeneiheijikatsuyamatakahamaechizensoedaukihaomutaokawanishiogoribuzenonojosueumiokiotochikugosasagurisaigawamizumakishinyoshitomikurumekurateyamadakasuganakamamiyamanogatatakatahakataiizukakawaratagawakasuyaashiyainatsukimunakataminamitsuikishonaikurogifukuchikeisenhigashimiyakoshinguyukuhashiokagakiyamekogaongausuikahotohochuotoyotsumiyawakadazaifuhisayamatachiaraiyanagawanakagawahirokawachikujochikushinochikuhochikuzennamieotamaokumashowateneiiwakikoorinangoononishigoshimogoomotegomishimafukushimaasakawakagamiishishirakawaiitatefutabahiratayugawahanawakitakatakawamatakunimiyabukibandaihigashihironoyamatomiharuyamatsuriaizubangedatesomaaizuwakamatsuyanaizuaizumisatonishiaizuizumizakikitashiobarataishinkaneyamakoriyamainawashirotanagurafurudonosamegawasukagawaishikawatamakawaikedaogakitaruiginanenahashimahichisonakatsugawaibigawashirakawamizunamiminokamomitakekawauesekigaharatomikasakahogikitagatayamagatatajimianpachimotosuyaotsukakamigaharahidakanisekitokigujominogodoyorogifukasamatsutakayamawanouchihigashishirakawakasaharashimonitatsumagoichiyodakannakanrashowameiwakiryuotaoratomiokafujiokaitakuranaganoharahigashiagatsumatakasakishibukawaminakamikatashinatsukiyonokawabanumataannakaoizumimidorishintoisesakiuenoyoshiokakusatsutakayamanakanojonanmokutamamuratatebayashimaebashiotakekaitadaiwahongofuchukuietajimashobaramiharahatsukaichihigashihiroshimamiyoshikumanokurenakasakaseraseranishiasaminamifukuyamashinichionomichiosakikamijimajinsekikogentakeharaotobenanaeikedatohmaozoraobiraabirakyowaeniwataikibibaisharirebunerimohiroooketootarupippunishiokoppechitosefurubirahakodateshiranukakitahiroshimakushiroobihironanporoiwamizawaniikappukunneppufukushimanakasatsunaitoyourakuromatsunaiakabirakamisunagawashibechaurakawakamifuranonakatombetsuasahikawashimokawakayabeokoppebiratoriabashirisaromaatsumanumatahidakabifukamukawamikasahorokanaitoyotomisarufutsuhigashikawaishikarikitamiyoichiesashiiwanaitomariminamifuranoakkeshifuranotoyakoyakumootoineppushikaoishiraoinemuronayorohaboroashorobihororishirifujiutashinaihokutotakasuebetsuurausuassabukikonaishimamakinaiedatetoyabieinikiesanuryuoumuteshikagarikubetsuashibetsukimobetsuaibetsutobetsusobetsuembetsushimizuchippubetsurishirihokuryuhoronobeshintokutsubetsushibetsuhonbetsumombetsutsukigatakuriyamakoshimizushiriuchikutchanmurorannoboribetsukamishihorowassamushinshinotsukembuchiwakkanaikamoenaikiyosatotakinoueshikabesunagawafukagawanakagawatakikawakamikawahigashikagurahamatonbetsumatsumaemoseushirankoshishakotanimakanemashikeotofuketomakomaisandatambaitamiawajikasaiasagoshisoonoakoyashirotoyookaminamiawajiinagawafukusakitakasagokamigorikasugaharimayokawaashiyahimejiakashitaishiaogakisannantakinosumototakarazukanishinomiyashingugoshikinishiwakiyokatakaaioimikisayoyabukawanishiamagasakisasayamashinonsenkakogawaichikawakamikawatatsunotsukubaiwamaogawaasahisakaitokaioaraiitakobandodaigosuifuinaamikasumigaurakashimaomitamayachiyoshimodatetomobetoridehitachinakainashikisakuragawakasamayawaramoriyahitachiomiyanamegatayamagatahitachikamisuushikutakahagiibarakitonekoganakasowayukimihojosomitoryugasakishimotsumafujishirotsuchiurachikuseihitachiotashirosatotamatsukuriuchiharashikahakuinanaotsubatawajimakahokukawakitatsurugikaganominotosuzuuchinadakomatsuanamizunakanotohakusannonoichikanazawaiwateshiwafudaikawaimoriokaofunatohanamakikuzumakikitakamininohekunoheyamadayahabasumitaichinosekitanohatahiraizumirikuzentakatajobojiotsuchihironomiyakoiwaizumikarumaiichinohenodakujitonooshushizukuishifujisawamizusawakamaishikanegasakimannoutazukotohiraayagawazentsujihigashikagawauchinomikanonjisanukimarugamemitoyotakamatsutadotsunaoshimatonoshoakuneamamiizumihiokiyusuikinkoisasookouyamanakatanekagoshimakanoyaisenkawanabeminamitanemakurazakitarumizunishinoomotematsumotosatsumasendaioimatsudaayaseebinamiurazushinakaiodawaraiseharasagamiharahakoneaikawakaiseiatsugitsukuihadanoyamatoyamakitazamaoisochigasakininomiyayokosukakamakuraminamiashigarafujisawasamukawakiyokawahiratsukayugawaraokawaumajikochitsunootoyoakiinonishitosayasudahidakamiharasakawaniyodogawahigashitsunokagamigeiseisusakiotsukinaharisukumomurototosakamiochitoyotosashimizumotoyamanankokunakamurakitagawayusuharaogunichoyoukiasoutoozugyokutoamakusamifunetakamoriyamagaminamataminamiogunikikuchisumotoyamatonagasumashikiaraokumamotokamiamakusanishiharayatsushiroayabeseikasakyoideineujinakagyokameokakyotangokyotanabekyotambaminamiyamashiroyamashinatanabeyawatawazukaminaminantanmiyazuhigashiyamafukuchiyamakitamukokamojoyokizumaizuruujitawaraoyamazakinagaokakyokumiyamakawagoeinabeshimameiwaasahitaikiudonoisetsukisosakikuwanamihamamiyamasuzukatamakimisuginabarikumanokomonominamiisewataraitobakiwatakikihotadomatsusakayokkaichikameyamaureshinoishinomakishichikashukuohirataiwaosakizaohigashimatsushimashikamaiwanumashibataogawaraonagawakawasakiseminemarumoriminamisanrikukakudamuratawakuyatomiyanatoriwataritagajomisatotomekamirifushiroishimatsushimayamamotoshiogamafurukawahyugaebinotsunosaitoayakushimanobeokakitauramiyazakitakazakigokaseshiibamimatashintomikunitomikitakatakobayashikawaminamitakaharukijotakanabemiyakonojonishimeranichinankitagawakadogawamorotsukakisofukushimaminamimakisakaeobuseikedaogawamiasaokayaasahiotakiotarichinoinaomichikumakomaganechikuhokukaruizawayasuokaooshikaikusakaminamiaikitogakushimatsukawakawakamitateshinatakamorikitaaikishiojirimiyadahakubaiizunaiijimaiiyamamiyotasuzakayasakatoguraookuwanagawaminowahirayayamagataminamiminowafujimiomachisakakitakaginaganonakanosakuhokomoronagisoshinanomachiwadauedaiidaharasuwatomiachiaokianankisosakunozawaonsenagematsutakayamashimosuwamatsumotoyamanouchinakagawamochizukiazuminotatsunoobamaomuraseihiunzenosetofutsuikichijiwanagasakiisahayahasamisaikaikawatanasasebohiradokuchinotsugototogitsutsushimashimabarashinkamigotomatsuurayamazoekashibaikomakawaitenrioyodosangokoryoudaojiikarugayamatokoriyamatenkawakatsuragikurotakikawakamimiyakemitsuetakatorikamikitayamayamatotakadahegurishinjokanmakisakuraitawaramotogoseoudanarasoniandokawanishishimoichihigashiyoshinokashiharashimokitayamanosegawayoshinomintsivorytopazsakuragehirnsumomoaseinetopalmail-boxmokurenyoitamuikaojiyagosensanjoaganomyokoseiroagaomishibataniigatanagaokamurakamiuonumayuzawakariwatagamitainaitsunanminamiuonumatochioyahikojoetsuseiroukamosadoizumozakitokamachiitoigawasekikawakashiwazakitsubamemitsukekokonoesaikiusukibeppuusahimeshimakunisakihasamataketatsukumihitaoitahijikusuyufukujukamitsuebungoonobungotakadaibaraniimibizentsuyamaokayamakasaokahayashimayakagemaniwaakaiwamisakishinjotamanotakahashikibichuowakesojanagishookumenannishiawakurakurashikiasakuchisetouchikagaminosatoshotomigusukunakagusukuyaeseizenaurumaiheyaaguniogiminanjokinminamidaitokitanakagusukuyonaguniokinawaishigakikunigamiurasoekadenataramahiraraginozataketomishimojizamamitonakiitomanhigashimotobuyonabarugushikamionnanahanagohaebarukumejimakitadaitonakijinnishiharayomitanginowantokashikiishikawaikedasuitaminohizuminishisakaikananabenodaitoosakasayamayaokishiwadatadaokakaizukatondabayashichihayaakasakakumatorikadomasayamahigashiosakashijonawatehirakatataishimisakitajirihannansennankatanotoyonominatosettsuhigashiyodogawaibarakinosekitachuohigashisumiyoshifujiiderakashiwaraizumiotsutoyonakamatsubaramoriguchiizumisanoshimamototakatsukineyagawahabikinotakaishikawachinaganoyoshinogarikamiminearitaouchiimarihizenogikashimaariakekiyamafukudomikitagatakitahataomachigenkaikanzakinishiaritakyuragisagataratosutakushiroishikaratsuhamatamakouhokukawagoeyoshidasatteogoseirumaasakaurawaogawaniizaomiyayoriiotakishikihonjooganohannohanyuinasaitamaokegawaarakawayoshikawayokozehasudasayamahidakafukayachichibuiwatsukiryokamiyoshimikamiizumifujimiwarabiranzanmiyoshiminanoyashiosakadosugitomisatohigashichichibutodasokakukiyonokazoshiraokakasukabekounosukawajimatsurugashimamiyashirokitamotohatoyamamoroyamahatogayakumagayakawaguchinagatorokamisatomatsubushinamegawatokigawakamikawafujiminohigashimatsuyamakoshigayatokorozawas3isk01isk02ryuohkoseikonanaishorittotakashimamaibarahikonetorahimenishiazaikokagamokotoyasuotsukusatsunagahamamoriyamatoyosatotakatsukinotogawaomihachimanhigashiomiakagiunnanizumogotsuamayatsukakakinokimatsuehamadamasudahikawahikimiokuizumoyasugiyakumomisatotamayuohdahigashiizumookinoshimanishinoshimatsuwanoshimaneshimadafujiedayoshidashimodagotembaiwataatamikosaiyaizuitoizumishimahaibaramakinoharaomaezakikawanehonkannamisusonohigashiizufukuroinumazukawazufujiaraishizuokahamamatsushimizuizunokunimatsuzakimorimachiminamiizunishiizukikugawakakegawafujikawafujinomiyaujiietsugaoyamayaitaohiranikkoashikagakuroisokanumasakurashioyakarasuyamamotegiichikaikaminokawatochigihagamokanogisanobatonasumibunasushiobaranishikatautsunomiyaiwafunemashikoshimotsukeohtawaratakanezawaitanokomatsushimatokushimaichibaminamiaizumiwajikikainanmiyoshinarutomimamugiananmatsushigesanagochishishikuinakagawamachidachiyodakomaefussainagitaitochofufuchuomeotahigashiyamatotoshimaokutamaaogashimakodairaedogawaarakawahachiojishinagawatachikawashibuyasuginamihinodekiyosesumidaoshimanerimamitakahamuraadachinakanomizuhobunkyomegurominatokoganeihigashikurumekokubunjihigashimurayamamusashimurayamatamakitahinochuokotokatsushikakouzushimaogasawaraakishimakunitachishinjukusetagayamusashinohachijoitabashiakirunohinoharachizunanbukotouramisasawakasayonagokogehinoyazutottorinichinansakaiminatokawaharaoyabetairainamiasahinantoimizufuchutakaokakurobeyamadajohanatoyamatonaminyuzenfunahashinakaniikawanamerikawaunazukitogahimiuozufukumitsutateyamakamiichiiwadearidayuasainamitaijikatsuragiaridagawatanabemihamahidakakainankiminomisatoshingushirahamakamitondayurakozakoyagobokitayamawakayamakudoyamahashimotokushimotokozagawahirogawakinokawanachikatsuurarsuseroeoishidasagaeoguniasahinagaitendonanyoobanazawanishikawasakataohkuratozawamikawamamurogawayamagatafunagatatakahatashonaishinjokahokuiideyuzakawanishitsuruokakaminoyamayamanobeshiratakamurayamanakayamakaneyamahigashineyonezawasakegawamitouubeyuuabushimonosekitabuseoshimatoyotaiwakunihikarishunannagatohagihofukudamatsutokuyamashowadoshitsurunanbukoshukaiminami-alpsnirasakikosugeotsukioshinohokutominobuyamanashifuefukichuokofuichikawamisatoyamanakakonakamichitabayamanishikatsuranarusawafujikawahayakawafujiyoshidafujikawaguchikouenohara長野京都岐阜大阪三重群馬千葉滋賀佐賀奈良adednelgaccogogror秋田愛知高知埼玉沖縄栃木熊本岩手青森山梨新潟島根鳥取長崎香川宮城石川大分宮崎茨城山口兵庫山形徳島広島福島福岡岡山富山静岡愛媛福井東京xn--4it168dhatenadiaryxn--vgu402ckawaiishophatenablogcocottenamaste北海道penneehimeiwateversestabachibashigagonnagunmapermahaccaakitaosakauh-ohblushkochiaichifukuikuroncapooitigohyogotokyokyotopunyuthickcheap0t00g00j0mie2-ddaapyawjg0amfemsubxiiboomoobutchueekpgwrgrherskrboyrdyupperunderflierchipsmydnsheavyangryhippygirlyrulez神奈川鹿児島和歌山bambinaxn--nit225kokayamasaitamaxn--k7yn95exn--1lqs03nsapporoparasitelolipopmcxn--efvn9sniigatafukuokatokushimafukushimahiroshimakagoshimafakefurokinawaxn--8pvr4ucoolblogxn--0trq7p7nnkawasakinagasakimiyazakichilloutxn--8ltr62kxn--klty5xpeeweezombiecutegirlxn--rny31hxn--uuwu58axn--ntso0iqx3axn--djrs72d6uytoyamanikitanyantakagawamimozanagoyaboyfriendxn--2m4a15egreaterchowderegoismyamagatafashionstorexn--elqq16hxn--pssu33lsendaimiyagixn--rht27zpecoriaomorisaloonwatsonvivianxn--djty4knobushipigboatnaganopinokoxn--f6qx53asadistvelvetsecretxn--5js045dchicappayamanashiibarakidigickgirlfriendxn--1lqs71dmongolianxn--c3s14mxn--qqqt11mtochigixn--5rtq34kparallelo0o0mondkobesagabonadecaoitanarafoolkilldecimainhiholomosblokilociaoundopupugifutankcrapflopnooroopsmodsholyjeezstripperpepperbittershizuokaxn--rht3dkitakyushureadymadeicurusversusmatrixxn--rht61ehungryfloppygloomycrankyhandcraftedlittlestarxn--klt787dxn--kltx9awhitesnowsunnydaytottorilovepoptheshopbuyshopxn--5rtp49cxn--d5qv7z876cwebaccelxn--kbrq7oxn--4pvxsxn--1ctwolovesickkumamotocatfoodxn--tor131oyokohamawakayamatonkotsuxn--ehqz56nxn--uist22hxn--6btw5axn--kltp7dyamaguchifrenchkisspussycatxn--4it797kxn--uisz3gbabybluexn--zbx025dnetgamersxn--7t0a264ckanagawaxn--6orx2rishikawaxn--ntsq17ghalfmoonschoolbusjellybeanxn--mkru45iusercontentlolitapunkxn--32vp30hsakurastoragehokkaidoshimanecandypopbabymilksupersaleweblikeraindropbackdropwebsozaikikirarahateblodaynightmeneacsccogoormobiinfoaeusxxorgmilcomnetedugovorgcomnetedugovbizinfotmprdorgmilcomnomedugovassnotairespresseassocoopgouvveterinairemedecinpharmaciensorgnetedugovtraorgcomedurepgovmeneperekgacscaiiocogoitoresmshsseoulbusanulsandaeguc01milvkimmvchungnamjeonnamjeonbukeliv-dnsgyeonggijejueliv-cdnincheondaejeongangwongyeongbukgwangjuchungbukgyeongnameliv-apicoeduindorgcomembnetedugovorgmilcomnetedugovjcloudorgcomnetintedugovperbnrinfocooyorgcomnetedugovethipfscanvamypepethw3sstorachakeeneticjoinmcinbrowserdwebcyonnftstoragemyfritzaemewphlxachotelltdorgcomwebsocschngonetintedugrpgovassnomgacsccoorgnetedugovbizinfo123websiteidorgmilcomasnnetedugovconfidmedorgcomplcschnetedugovaccoorgnetgovpresstmassoirseproxaccosoundcasthoptocraftvp4c66orgnetedugovitsxwxmcdirmyboxbarsyedgestacksynologylogintoopencloudnohostwebhopdiskstationi234tcp4hoocgroknoipprivmydsddnsdnsforlohmustransipdscloudfilegear-sgbrasiliafilegearframerbarsybarsyonlinecoprdorgmilcomnomedugovinforgcomnetedugovnameacprorgcomartnetedugovpresseinfoassoinstgouvorgnycedugovbarsydscloudjuorgcomnetedugovminisiteaccoororgcomnetgovorgmilcompronetintedugovbizmuseumnameinfoaerocoopaccoorgcomnetintedugovbizcooporgcomgobneteduorgmilcomnetedugovbiznameaccoorgmilneteduadvgovcoorgcomnetaltgovforgotherhiskeeneticispmanagernomassoprod5476132eastasiacentraluswesteuropewestus2eastus2pnortheurope-01newzealandnorth-01southindia-01southcentralus2-01norwaywest-01eastus2-01westus2-01australiaeast-01italynorth-01israelnorthwest-01swedencentral-01westeurope-01centraluseuap-01taiwannorthwest-01uaecentral-01northcentralusstage-01israelcentral-01mexicocentral-01canadacentral-01austriaeast-01germanywestcentral-01francecentral-01ukwest-01denmarkeast-01polandcentral-01eastus-01westus-01swedensouth-01eastus3-01westus3-01brazilsouth-01centralus-01francesouth-01australiacentral-01westindia-01uaenorth-01jioindiacentral-01canadaeast-01belgiumcentral-01spaincentral-01koreacentral-01chilecentral-01qatarcentral-01westcentralus-01eastus2euap-01norwayeast-01southafricanorth-01brazilsoutheast-01germanynorth-01switzerlandnorth-01switzerlandwest-01japanwest-01southafricawest-01japaneast-01eastasia-01indiasouthcentral-01taiwannorth-01centralindia-01uksouth-01southcentralus-01northcentralus-01eastasiastage-01indonesiacentral-01australiacentral2-01australiasoutheast-01malaysiawest-01koreasouth-01southeastasia-01southeastus5-01northeastus5-01jioindiawest-01rucdnwest1-usfra1-desandboxjls-sto1jls-sto3jls-sto2aglobalabglobalsslmapprodfreetlsmapvpslon-1lon-2ny-1fr-1sg-1ny-2paassnwebpaashostingjelasticnordeste-idcsocuserpagescwebfileblobservicebuscoreatlricnjsjelasticwebsitestoragesezagbinruhuukjptsmyspreadshopmynetnameakamaiorigin-stagingfrom-coipv64dynv6cdn77serveblogadobeaemcloudhicamsprytdnsupno-ipownipde5ovhicpfirewall-gatewaysytesmypsxbarsyusgovcloudapimyamazemyradwebakamaihdsaveincloudfastlylbfrom-lasubsc-paysquare7in-the-bandblackbaudcdnhomelinuxoninfernoctfcloudservebbsdns-dynamiccloudfrontakamai-stagingipifonyham-radio-opsenseeringclickrisingcommunity-profrom-nylocalcertgrafana-devedgesuite-stagingcloudflareanycasteating-organicatlassian-devmydattofeste-iplocaltotorprojectknx-serveredgekeycloudflareglobalcloudyclustercasacamserveftpakamaized-stagingakamaiorigindns-cloudmyeffectboomlabotdashbuyshousestwmailhetemlazure-mobilein-dslthruhereredirectmedynuddnsbouncemesupabaseluyanicloudappakamaicloudfunctionsdebiannhlfanpgafanstatic-accessin-vpnmysynologymafeloappudohomeftptrafficmanagersiteleafseidatmemsetcloudflarecloudaccesskeyword-onazure-apiis-a-chefdoes-itgets-itwebhopselfiphomeipkicks-assedgesuitewindowsserver-ontunnelmolemydissentscrapper-sitecloudflarecnuni5srcfggffiobbzabchrsndenodynuopikddnsvpndnsakadnselastxkinghostvps-hostfastlyhomeunixazureedgeshopselectdontexistmyfritzcloudjiffyalwaysdatasells-itsquaresbroke-itazurefddattolocalat-band-campmeinforumfamilydsazurestaticappsdefinimabplaceddnsaliasdynaliasnow-dnsblogdnsroutingthecloudendofinternetdsmynasakamaiedgemymediapcadobeio-staticakamaiedge-stagingakamaihd-stagingddns-ipprivatizehealthinsurancelive-onkrellianschokokeksmassivegridmysecuritycamerarackmazeserveminecraftfrom-azis-a-geekakamaizedmoonscaleoffice-on-theusgovtrafficmanageradobeioruntimeedgekey-stagingreserve-onlinechannelsdvrdnsdojousgovcloudappcdn77-sslapps-1and1podzoneazurewebsitesdynathomescaleforceyandexcloudvusercontentisa-geekcdn-edgescoaemalcesappwriteazimuthtlonarvobuiltwithrocketnoticeablestorecomwebrecnetperotherfirminfoartslgdloncogoiltdorgmilcolcomplcschgenngonetedugovbiznamefirmmobiacincoorgmilcomnomwebgobnetintedubizinfocomyspreadshopdemongovtransurl123websitehosting-clusterkhplaycistrongsnesosvalervålerxn--vler-qoaossandeheroysandeherøybøboheroyherøyxn--hery-iraxn--b-5gavalerbøboxn--b-5gasandesandexn--hery-iraxn--vler-qoavålerhåreålaahavaofsfvfhlolnlalrlhmfmtmahcostntbuåstrmreigersundmyspreadshopgálsáeidsvolltingvollgildeskalflorøvadsøvardøvanylvenxn--bhccavuotna-k7astrandaxn--kvnangen-k0axn--sknland-fxaxn--mosjen-eyarakkestadhyllestadnannestadvevelstadvaapstenordre-landsondre-landsøndre-landtjieltexn--vrggt-xqadsør-aurdalsor-aurdalheradstordmoldefordeførdeseljefedjeryggehemnexn--krehamn-dxasognegranesøgnebrynetjomevallebykletokkegiskedovretjømehobølvoldasaudatolgasømnaviknadønnasomnadonnatranafrananesnaraumasmolatrænafrænalesjasmølaørstaorstahitrafloraaukraloppafrøyarissasnasahalsagalsaromsaraisaráisafroyasnåsagronghobolfjelltydalårdalardalaskimharamkraanghkekråanghkesorumbarumhurumbærumsørummodumsálátbálátfrognbjugnvåganvagangulenskienløtenlotenstrynvefsnxn--merker-kuaskaunsveiobømlobomloskjåkvardoflorovadsosalatbalatsálatklæbuklabuselbubarduulvikskjakklepprisørxn--nttery-byaeflåeidflahofmilgolholsellomskifetvikdepvgsfhsaskerrisorhamarasnesåsnesrørosrorosxn--slat-5namasoynaroyvaroyluroydyroyaskoyradoyandoyrodoymeloyradøyandøyrødøymeløyaskøylurøydyrøymåsøyværøynærøyhoylandethøylandetdivtasvuodnalørenskoglorenskognesoddtangenxn--tjme-hraxn--smla-hraxn--stjrdal-s1aunjargalillehammerunjárgaxn--hamary-fyadavvenjargaxn--bearalvhki-y4a123hjemmesidegjerdrumxn--brnnysund-m8acxn--tnsberg-q1axn--mlatvuopmi-s4axn--snsa-roaxn--skierv-utaxn--brum-voatysfjordkvafjordeidfjordkvæfjordsongdalenmjondalenmjøndalenxn--gls-elackragerogáŋgaviikagangaviikasørreisasorreisasør-varangersor-varangerxn--risr-iraskiervaxn--frna-woaxn--trna-woakvinesdalleksvikleirvikrøyrvikroyrviksvelvikvenneslaevje-og-hornnessandnessjøenmarnardalvindafjordsandefjordenebakksnillfjordullensvangxn--trany-yuabrønnøysundnamsskoganaustevollxn--stjrdalshalsen-sqbnord-aurdalnord-frontrøgstadtrogstadgrimstadflakstadgjerstadxn--sandy-yuaxn--leagaviika-52bnore-og-uvdalvegarsheixn--rlingen-mxaxn--ggaviika-8ya47hvegårsheikarlsoykvitsoymasfjordenhamaroyinderoyosteroydavvenjárgasauheradguovdageaidnuxn--vre-eiker-k8abronnoysiellakkrødsheradkrodsheradkvinnheradbrønnøyxn--mtta-vrjjat-k7afxn--lrenskog-54akvitsøyvárggátkarlsøyosterøyinderøyhamarøybronnoysundxn--aurskog-hland-jnbbahccavuotnabáhccavuotnagiehtavuoatnastor-elvdalmidtre-gauldalxn--gildeskl-g0akarasjokevenassixn--bievt-0qaxn--yer-znalebesbynessebyxn--hbmer-xqamalselvmålselvxn--unjrga-rtamøre-og-romsdalmore-og-romsdalhareidmelandørlandorlandstrandålgårdsolundalgardafjordåfjorddielddanuorrikautokeinoxn--stre-toten-zcbskodjeaejriestangeliernebamblestokkefauskesnåasesnaasekongsvingerlangevagberlevagxn--flor-jrahattfjelldalostre-totenøstre-totenvestfoldxn--mely-iraálaheadjualaheadjunordreisaxn--troms-zuaxn--lgrd-poacporsangerflatangerstavangerleikangerbremangersamnangergieldakarasjohkaxn--rdy-0nabfrostautsirasnoasatromsaxn--sr-aurdal-l8aflekkefjordjølsterjolsteraremarkhedmarknååmesjevuemienaamesjevuemiexn--vard-jrarollagmeråkermerakerorskogørskogxn--bdddj-mrabdákŋoluoktaxn--osyro-wuaaknoluoktatrysilskjervøymandaljondalbindalrindalmeldalsuldalorkdalsigdalalvdallærdalhurdalsirdalverdallerdallardaloppdalåseralaseralhadselkragerødivttasvuotnaoverhallasteinkjerxn--hnefoss-q1askedsmokorsettromsøxn--dyry-iravestre-totenmuseumxn--sandnessjen-ogbrahkkeravjufylkesbiblbájddarbajddarxn--laheadju-7yarennesøyxn--koluokta-7ya57hxn--hgebostad-g3aleirfjordstorfjordbalsfjordbåtsfjordbatsfjordmuosátbievátloabátkárášjohkanøtterøyxn--mjndalen-64anordkappláhppilahppialstahaugsiljanverranrøykenroykenhaldenlyngenbergenhortenhønefosshonefosstroandinbeiarnvarggatosoyroosøyrotromsoidrettmuosatbievatruovatloabatvoagattynsetnessetxn--indery-fyaskánitskanitraholtråholtxn--ystre-slidre-ujbandebusarpsborgbearduxn--karlsy-fyahordalandjorpelandjørpelanddeatnuringsakersør-odalsor-odalxn--slt-elabringerikeaudnedalnittedalnissedalhemsedalslattumsurnadalxn--blt-elabelverumstjørdalnaustdalhjartdalgjøvikfyresdalhasviknarviklarvikgjovikmalvikgamviklenvikporsgrunnstjordalengerdaldrobakdrøbakxn--msy-ula0hvestvagoyxn--vgan-qoaxn--ryken-vuaxn--lten-graxn--stfold-9xaxn--hpmir-xqaxn--lury-iramálatvuopmimalatvuopmitysværkirkenesbirkenesmoskenesbáidárxn--fjord-lraxn--rdal-poabahcavuotnabáhcavuotnaxn--frde-gralindåsbearalvahkixn--hobl-iraráhkkerávjuxn--loabt-0qavågåáltábodøsundlundraderådeetnetimeholeauregrueoddavagavegaranatanaarnasolasulaaltalekafusavangbergkvamåmliamlibokntinnroangranosenoslobodorøstroststatåmotamotivguprivøyeroyerliermossvossxn--nvuotna-hwalusterlunnermarkerhábmerhabmerhvalerfjalerxn--rholt-mratysvarbaidarfitjargaularhápmirhapmirmelhusfosnesøksnesoksnestysneshemnesevenesflesbergeidsbergtonsbergtønsberglindasxn--sndre-land-0cbnamsosxn--srum-graøystre-slidreoystre-slidrevestre-slidretrondheimbalestrandxn--langevg-jxaaustrheimxn--skjk-soavagsoyaveroysandoykarmoyfinnoytranoyvestbytranbysykkylvenxn--hyanger-q1aspjelkavikandasuoloxn--fl-ziaxn--drbak-wuastathellexn--sr-varanger-ggbtelemarkxn--bhcavuotna-s4axn--porsgu-sta26fčáhcesuolocahcesuoloakrehamnåkrehamnsandøykarmøyfinnøytranøyvågsøyaverøynamdalseidxn--lesund-huabadaddjaxn--vegrshei-c0axn--btsfjord-9zagildeskålporsanguxn--trgstad-r1anávuotnanavuotnahammerfestxn--sgne-graxn--brnny-wuacibestadharstadnarviikaevenáššivestnesgjemnessandnesagdenesrennesoyxn--avery-yuaxn--tysvr-vrabearalváhkikongsbergspydebergrandabergxn--andy-iradavvesiidaxn--krdsherad-m8aporsáŋgufredrikstadbjerkreimringeburennebuaurskog-holandnotteroyxn--vgsy-qoa0jxn--rmskog-byaskierváivelandbyglandfrolandaurlandforsandxn--bjddar-ptamidsundålesundalesundfetsundfarsundovre-eikerøvre-eikerakershusxn--moreke-juasørfoldøstfoldostfoldsorfoldhøyangerhoyangerlevangerorkangertanangerxn--vestvgy-ixa6olillesandulsteinxn--rennesy-v1agranvinskjervoyxn--klbu-woalavagisxn--h-2faxn--ryrvik-byakafjordkåfjordseljordfolkebiblxn--gjvik-wuajevnakerxn--kfjord-iuabudejjuxn--kranghke-b0axn--davvenjrga-y4axn--rland-uuaxn--ldingen-q1axn--mlselv-iuaxn--rady-iraxn--linds-prabrumunddalxn--ygarden-p1amo-i-ranaeidskogrømskogromskoghjelmelandxn--finny-yuaxn--sr-odal-q1axn--skjervy-v1aballangenkvanangenkvænangengratangenxn--hmmrfeasta-s4acvossevangensuohkanxn--rde-ulaxn--mli-tlaxn--ksnes-uuanordlandskanlandskånlandsortlandfuoiskuxn--rros-graxn--hcesuolo-7ya35bxn--eveni-0qa01gagaivuotnagáivuotnaxn--seral-lradrammenmodalenmosjoenjan-mayentorskensteigengloppenxn--snes-poamatta-varjjatxn--sr-fron-q1aomasvuotnajessheimbådåddjåxn--krager-gyaxn--kvfjord-nxaxn--asky-iraxn--snase-nraxn--bidr-5nacholtålenxn--vads-jraxn--jlster-byamosjøenxn--rst-0nastavernxn--ostery-fyaxn--oppegrd-ixaxn--sknit-yqaxn--risa-5naoppegårdskiptvetrendalenholtalenxn--mot-tlaxn--lhppi-xqaxn--holtlen-hxaxn--srreisa-q1akopervikxn--muost-0qaxn--bmlo-grahokksundkvalsundegersundxn--karmy-yuaullensakerxn--hylandet-54axn--kvitsy-fyaxn--bod-2nalangevågberlevågkristiansandxn--rsta-frahornindalstjørdalshalsenstjordalshalsensandnessjoenhámmárfeastaxn--lrdal-srasør-fronsor-fronnord-odalkristiansundmátta-várjjatvestvågøynesoddennotoddenbuskerudøygardenoygardensalangenlavangenralingenrælingenlodingenlødingenleaŋgaviikalaakesvuemieleangaviikauenorgexn--srfold-byaaskvollxn--rskog-uuaxn--nry-yla5gxn--vry-yla5ghammarfeastaxn--rhkkervju-01afxn--givuotna-8yakommunekrokstadelvanedre-eikerhagebostadhægebostadxn--berlevg-jxakviteseidxn--s-1faxn--l-1faxn--nmesjevuemie-tcbafuosskomoårekemoarekexn--lt-liacxn--jrpeland-54asvalbardoppegardholmestrandtvedestrandsogndalsokndalarendalsunndalfolldalxn--krjohka-hwab49jlyngdaletnedalnorddalsaltdalgausdalskedsmovaksdalgjesdalstordalxn--frya-hraaarbortedrangedalxn--smna-graaurskog-hølandxn--vg-yiabtjeldsundhaugesundlindesnesxn--mre-og-romsdal-qqbxn--dnna-gradyntmpheremerseineshacknetenterprisecloudmineaccomaorimāoriorgmilcriiwigennetschoolhealthkiwigovtgeekxn--mori-qsacloudnsparliamentcomedorgcompronetedugovmuseumwebsitekinservicebarsywebsitebuildereerobookheimdnsleapcelleero-stagetechcrscsslorigingohomecdbedeeeiemesecabgngilnlalplchfisiincnnoroptatitmtltruauhulumkdkukskjplvtrgrfrkrhrusesismycynzcznetinteduassoososcloudstgbetaaezaeuhkusjswzhatenadiarycdn77hoptozaptois-a-knightmyftpno-ipjpnddnssdpdnsspdnsbarsysweetpepperis-a-bruinsfanis-very-sweetservegameis-a-soxfanhomelinuxcdn77-secureservebbsmisconfusedwebredirectblogsitefreedesktopcouchpotatofriestoolforgeaccesscamis-lostreadmyblogsmall-webfedorapeopleserveftpis-a-celticsfanmywirepotagertwmailin-dslsellsyourhomeread-booksfreeddnscable-modemis-savednflfanufcfanmlbfanstuff-4-saleendoftheinternetin-vpnmy-firewallhomeftpis-localis-a-chefboldlygoingnowherewebhopselfipkicks-assroxatunkcamdvrfedoraprojectgotdnsdvrdnsdyndnspubtlspimientahomeunixdontexistfedorainfracloudwmflabsfspagesbmoattachmentsteckidsfamilydsdnsaliasdynaliasnow-dnscloudnsdoomdnsduckdnsblogdnshomednsroutingthecloudendofinternetdsmynasip-dynamicpoivronhttpbinmyfirewallis-very-evilmysecuritycamerais-a-linux-userwmcloudis-a-geektuxfamilyis-a-candidatedoesntexistis-very-badhobby-sitegame-hostaltervistais-foundis-a-patsfandnsdojohepforgepodzonedynservcollegefanis-very-goodfrom-meis-very-niceisa-geeknerdpolacmedsldingorgcomnomgobabonetedugintapleskaemhlxmyboxrockyprvcydeuxfleurssolidresvibekitprodomgspdnscodebergheyflowstatichostlinkyhostmymagicorgmilcomnomgobneteduorgcomeduiorgmilcomngonetedugovcloudns1337ngrokacorggogfamcomwebgobnetedugokgopgkpgovgosbizpasaugumicsopozpapuwmwsrprusiskwpspkppspkmpspokeoiawsawifoumsdnskokwpmuppuppsppiwwiwoowuzswkzoschrzpisdnwzmiuwwitdpssewsseumigugimoirmpinbwinbwiihupporzgwgriwupowwskrwioswuozstarostwokonsulattmpccopruszkowmyspreadshopostrodakartuzyopolegminamediaustkazgorajgoraolawailawalomzawloclradombytomjaworznotargilubinkoninzagantorunkutnokepnonakloczestsopotsanokturekplockslasksklepzarowlukowmedaidgdaorgmilrelcomnomatmgsmartneteduelkgovwawsossexbiztgorysejnytychypomorzeboleslawiechomesklepsdscloudunicloudzakopanelegnicarawa-mazbydgoszczswidnikkrasnikwloclawekbielawamragowograjeworealestatebeskidykaszubymalopolskaprzeworskswiebodzinlecznadfirmaszkolawarmiagdyniamiastakazimierz-dolnymalborkswidnicadlugolekaostrolekapodlasieelblagtravelsimplesitezachpomormielecszczecinnieruchomosciwalbrzychlezajsklublinbedzinpoznanwielunmielnooleckostarachowicedkontopowiatwroclawrybniksuwalkileborkslupskgdanskostrowwlkptarnobrzegtourismwegrowkrakowglogowyou2pilanysamailwrocinfoagroautobeepshoppriviqhslapypiszlodzcfolksecommerce-shopmazurypulawyskoczowrzeszowpomorskiezgierzkaliszolkuszlowiczostrowiecsosnowiecmazowszewodzislawbialowiezazgorzeleckatowicepabianicejelenia-gorawolominkarpaczsieradznowarudaczeladzkonskowolaskierniewiceswinoujscieturystykabieszczadycieszynketrzynolsztynbialystokbabia-goraprochowicewarszawastalowa-wolapolkowicegorlicegliwiceponiatowalimanowalubartowaugustowkobierzyceopocznognieznoszczytnokolobrzegshoparenapodhalebielskoklodzkostargardcoshipatwithplayitownnamecoorgnetedugovacorgcomproestnetedugovbiznameislaprofinfoprodrechtngrokmedaaaacacpaenglawjurbarenterbarsykeeneticavocatacctcloudnsorgcomsecplonetedugov123paginaweborgcomnetintedugovnomepublidkinbarsygovx443cloudnsorgmilcomnetedugovcooporgmilcomschnetedugovnamecomcannetlibassoaemclantmcontstoreorgcomnomrecwwwbarsyfirminfoshopartsv6stackitmyddnswebspacelima-cityacincooxorgedugovbarsybrendlyhbvpsvpsspectrumlandinghostingacppmordoviamcprecbgorgmilcomspbnetintedumsknovgovbirrasmcdirmytismircloudvladimirnalchikadygeyamarinepyatigorskmyjinobashkiriaeurodirvladikavkazna4ugroznykustanaikalmykiacldmaildagestaniransmbuildcloudcanvaliaravalrwxwixdevelopmentappwritemigrationneedleverceldatabasestackitcodereplravendbsanityonporterlovableaccoorgmilnetgovcoopmedorgcompubschnetedugovservicemecomygovorggovtvmedorgcomnetedugovinfoedgfacbmlonihkutwpsryxzbdtmacfhppmyspreadshopbrandpartiorgcomfhvpress123minsidaitcouldbeworlanbibkommunalforbundfhskiopsyskomvuxkomforbnaturbruksgymnloginlineorgcomnetedugovenscaledeuusentsurgebotdaorgmilcomnetgovnowteleporthashbangbearlyplatformlovablebarsyshopwarebasehoplixbarsyonlinemsf5gitpagewawamscofigma-govcaffeinefigmacanvaceerosoltstscwputernippybarsysupportchatgptsquareomniweopensocialcpanelplaycodenotionnovecorewpsquaredpreviewjelecyonbyensrhtklivfastvpspieboxconvexmedusajsjouwwebheyflowplatformshdocsflowyloginlinemadethissourcecraftclouderaorgorgcomartedugouvunivmeorgcomnetedugovsurveysstatichfheiyumanusxs4allprojectmyfastubervibehostapp-ionosdeployagentmecoorgcomschnetedugovbizcncostoreorgmilcomneteduembaixadaconsuladokiraranohoprincipesaotomeheliohobarsystorebaseshopwaresellfyaisanityabkhaziavologdamordoviapenzalenugsochinavoiexnetspbmsknovnorth-kazakhstanashgabadkareliaarmeniageorgiavladimirnalchikivanovobukharaadygeyakhakassiakalugakrasnodarjambylaktyubinsktroitskbryanskobninskkurganazerbaijanpokrovskbashkiriatselinogradvladikavkazmurmansktulatuvamangyshlaktashkentchimkentgroznykaragandatermezarkhangelskkustanaikalmykiabalashoveast-kazakhstankaracoldagestantogliattibarsyredorgcomgobedumirenaccoorgjelasticdiscoursecleverappsschacmiincogoornetonlineshopcogoorgmilcomwebnicnetintedugovbiznametestcoorgmilcomnomnetedugovorangecloudpersoindorgcomfinnatnetgovensmincomtourismintlinfox0611orgmilcomnetedugovquickconnectvpnplusnettprequalifymeaddrmyaddrntdllwadlnctvavdrk12orgmilpolbeltelcomwebgennetedutskkepgovbbsbiznameinfocoorgmilcompronetedugovbiznameinfobetter-thanworse-thansakurafromdyndnson-the-webmymailerorgmilurlcomneteduidvgovmydnsgameclubebizmeneacsccogotvorhotelmilmobiinfovodteiflgplkmsmsbcckhincndnvncoztltmkckppzpdprvcvkvlvcrkrkscxuzchernovtsyrivneyaltaodesavolynrovnolutskltdinforgcomnetedugovbizvinnicazhitomirternopilpoltavakropyvnytskyizaporizhzhiasevastopolsebastopoluzhgoroduzhhorodkharkovkharkivvinnytsiakhmelnytskyizaporizhzhecrimeaodessazhytomyrnikolaevcherkassydonetskluganskluhanskkirovogradivano-frankivskchernivtsikrymkievkyivlvivsumyzakarpattiamykolaivcherkasychernigovkhersonchernihivdnipropetrovskdnepropetrovskkhmelnitskiyneacsccogoorusorgmilcomedugovmyspreadshopadimono-ipbarsybarsyonlinelayershiftnh-servretrosnubapicampaignservicelugaffinitylotteryweeklylotteryraffleentrygluglugsmeaccoindependent-inquestnimsitecopropymntltdorgplcschnetgovnhsbarsyindependent-commissionindependent-reviewpolicepublic-inquiryindependent-panelconnhospindependent-inquiryroyal-commissionoraclegovcloudappscck12libaws-govccphxcclibpvtparochchtrcck12libcceatonk12coglibtecgendstmusann-arborwashtenawcck12glghcck12sealibforksolympiabainbridge-islkeyporthoquiamyarrow-pointcentraliaport-townsendsequimport-ludlowrentonsilverdalebremertonredmondsheltonbellevueport-orchardport-angeleskingstonchehalisaberdeengig-harborseattlepoulsboidmdndsddemenegacalamaiavawapailalflnmdcncscohnhmihiviwiriinmntnmocoutvtctmtgunjokakwvnvprarorasmskstxwynykyazisadninsnngosrvis-bymircloudservernamepointtoenscaledland-4-salefreeddnsstuff-4-saleazure-apinoipdatabricksappscloudnsgolffanheliohostazurewebsitesgvorgmilcomgubneteducoorgcomnetd0egvorgmilcomnetedugovmydnsiacostoree12orgmilcomnomwebgobbibrectecnetintedugovraremprendefirminfoartseducok12orgcomnethidnsadidacaionioapsonlahanamhanoicamauhueorgcompronetintedugovbizbacninhtayninhhoabinhnamdinhtravinhhaiphongvinhlonghaiduongquangnamquangtrithuathienhuequangninhbacgianghaugiangquangbinhsoctrangbentrethanhphohochiminhdanangkontumhatinhkhanhhoathanhhoahealthgialailaocaiyenbaibackanngheanlonganphuyenphuthocanthodaklakdongnainameinfovinhphucdongthapkiengiangtiengiangquangngailaichaulangsonlamdongdaknonghagiangangiangcaobangbinhduongninhthuanbinhthuanbaclieuthaibinhninhbinhbinhdinhtuyenquanghungyenbaria-vungtauthainguyendienbienbinhphuocschbizputerorgcomnetedugovcloud66advisormypetsdyndnsxn--8dbq2axn--4dbgdty6cxn--5dbhl8dxn--hebda8bxn--80auxn--d1atxn--c1avgxn--o1acxn--o1achxn--90azhxn--55qx5dxn--uc0atvxn--od0algxn--wcvs22dxn--gmqw5axn--mxtq1mxn--12c1fe0brxn--h3cuzk1dixn--12co0c3b4evaxn--12cfi8ixb8lxn--o3cyx2axn--m3ch0j3axn--j1adpxn--90amcxn--90a1afxn--h1ahnxn--j1ael8bxn--h1alizxn--c1avgxn--j1aefxn--80aaa0cvacxn--41acaffeineexeopentunnelbotdashtelebitorgtmaccoagricorgmilnomwebnicngonetaltedugovlawnisschoolgrondaraccoorgmilcomschnetedugovbizinfoprg1-zeropstritonstackitlimazeropsaccoorgmilgovяспборгкоммскбизмирсамаракрымсочиакодпроргобрупрצהלממשלישובאקדמיהองค์กรธุรกิจรัฐบาลศึกษาทหารเน็ต教育網絡組織公司政府個人닷넷한국澳门新闻澳門联通家電嘉里招聘通販닷컴삼성コムგეбгрфеюadcdbdgdidmdsdtdaebedeeegeiejekemenepereseveyegabacalamanauavapaqasazacfbfafgfnfpfwftfbgcgagggegkgngmgsgpgvgtgugilmlnlalclglplsltlhmimjmkmmmomambmcmdmfmgmzmpmsmtmgbbblbsbecccacnclcmcvctcscmhkhghchbhthphshlinikifigiaibicivisikninhnmncnbngnsnpnvntnjoionomobocoaofodorosotoptstttytatbtetgtithtmtltrusuvuaucueuguhulumunufjdjbjtjsjlkmkhkfkdkcktkukskpkgpmpnpkpjpgqaqmqiqsvtvcvbvmvlvrwpwtwzwbwcwawgwkwmwtrsrprgrfrercrbrarnrmrlrkrirhrwsusrssspsgsesbsaslsmsissxmxaxcxuypysylymykygybycyuztzsznzmzkzdzczbzazελευ世界台灣购物公益点看臺灣网络書籍在线网站手机机构大拿游戏信息台湾谷歌慈善商标香港中国餐厅网址中國商城食品微博政务移动集团公司八卦商店健康网店政府时尚佛山中信娱乐广东企业homedepotengineeringاماراتrepublicankuokgroupversicherungchannelcitadelxn--pgbs0dhxn--b4w605ferdstatebankwebsitexn--mgb9awbf亚马逊淡马锡alibabaxn--ngbc5azdxn--mgbbh1axn--45br5cyltoshibabuildworldcloudtradeguideplacespacedancemoviephoneprimesmilebiblestyleappleazurestoreskypegripexn--l1accdrivelottehorsehouseleasechasereisestadahondaomegaaetnaamicaninjanokiamediadeltavodkaedekaosakapizzaslingemailgmailtirolshelltmallfinallegaltotalhotelamfamforumrehabmusicciticricohcoachwatchboschearthfaithirishmiamiarchidubaiguccipraxiみんなストアセールcanonsalononionnikonepsonkoelngreensevencrownikanoradioaudioweiboglobopromogalloyahoociscorodeovideomangobingotokyovolvolottokyotophotosmartsportquesttrusthyattjetztadultcymrubaidutushuxn--kprw13dubankclickblackmerckgroupsharpcheapnowtvxn--h2brj9cקוםհայоргсрбмонкомбелмкдқазрусукрمصرقطرعربكومdadcfdmedwedredphdthdbidpidkrdmsdltdiceonewmeglemoerwecfageacbanbambaaaammakianraspacpaaxawtfbcgaegongingaigvigorgdogdhlmilrilonlaolloluoljllcalgalnflafltelsrlfrllplkimibmcamcombommomifmabbjcbscbwebcabnabtabmlbpubabcbbcnecincpncllcstcwtcpwcnyckfhbzhovhmoiskiobisbitcifyituipinvinwinxincbnbcnmanfangdnmenrenkpnmtnyunrunfununobiojioriohbogmofooboooooacoecoceongoproartistottnttbbtcateatlatvetpetbetnethktmitfitintjothotgotdotbotprueduicujnjyouinknhktdkappsapgapmapdnptopgopllpjmpzipvipripesqtrvdtvitvdevmovgovhivnrwlawsewnewbmwwownowhowdvrftrmtrsfrbarcartvscrseusawsupsubssbsadsddsldssasbmsmlsxxxboxfoxgmxtjxsextaxbuyflydiysoyjoyskypaydaygayxyzanzbizwebersenerpokerlameractortatarsolarລາວคอมไทยtourslocusnexuslexusgiftsbeatsboatspartspressglassswissकॉमनेटtiresgivescodeshomesgamestunesshoescardswalesloansvegastoolsdealsautosparisファッションworkssucksrocksxeroxforexfedexpartylillymoneystudyrugbytoraytoday中文网xn--unup4y天主教飞利浦新加坡enterprises我爱你嘉里大酒店christmasxn--fct429kholdingsxn--8y0a063axn--mgbx4cd0ablifestyleabogadoallstatenetbankكاثوليكxn--s9brj9cxn--gk3at1ebestbuycharityxn--55qx5dmicrosoftpropertybasketballhomegoodscorsicajewelrygallerygrocerysurgerycountrybrusselsverisignferreroxn--czr694bhdfcbankcommbanksoftbankپاكستانپاکستانnextdirectالسعوديهالعليانxn--h2brj9c8cxn--80adxhksshikshaxn--mgbai9azgqp6jcuisinellabarclayscatholicxn--kpry57dcompanyxn--xhq521bblackfridayxn--mgba3a3ejtsandvikxn--d1acj3bacademydownloadمليسياxn--j1amhxn--w4r85el8fhu5dnraipirangaathletaxn--fhbeixn--mgbqly7cvafrzuerichxn--c2br7gஇலங்கைcontractorsxn--io0a7igraphicsinsurancetemasekxn--xkc2al3hye2amotorcyclesphotographydirectoryplumbingxn--vhquvclothingtrainingcleaningwilliamhilllightingxn--mgba3a4f16ashoppingcateringeducationokinawapicturesventuresproductionsxn--9et52uwalmartഭാരതംsupportrealestatecapitalonexn--nqv7fs00emaauspostfloristdentistxn--qxamgodaddybradescobargainsmitsubishikerryhotelsxn--9dbq2axn--3pxu8kimmobilienxn--fjq720axn--mgbtx2bholidaymckinseymadridbusinessbuildersxn--4gbrimмоскваالسعودیةcoffeedegreelacaixapartnersalsaceofficeabbvievoyageorangegeorgeonlinechromemobilekindlegoogleoraclecircleschulesecureinsurexn--mgba7c0bbn0aestatexn--mgbc0a9azcgcruisehangoutxn--vuq861bxn--42c2d9arexrothfirestoneuniversityxn--nnx388alifeinsuranceextraspaceонлайнvermögensberatersoftwarexn--fiqs8sxn--mgbab2bdxn--w4rs40ltiendaभारतम्africatoyotaotsukasakuracameracreditcardnagoyaconsultingnetworktheatermonsterprogressivepioneerxn--55qw42gracingdatingvotingvikinglivinggivingxn--bck1b9a5dre4cbrotherweatherjoburgفلسطينlplfinancialxn--clchc0ea0b2g2a9gcdfutbolschoolsocialglobaldentalwoodsidechanelairtelmatteltravelrealtorwebcamstreamభారత్unicomalstomxn--nodexn--6frz82gmuseumfurniturexn--rvc1e0am3exn--mix891faccenturexn--11b4c3dismailineustardiscountquebeccomsecclinicservicesxn--y9a3aqxn--c1avgswatchchurchsearchالاردنmarketingcontacthealthmonashshoujisanofitaipeiamericanexpresssuzukiアマゾンクラウドポイントbhartiグーグルxn--mgberp4a5d4armemorialxn--1qqw23alondonmormoninstitutevisionbostonnortoncouponmaisonamazonvirginberlindesigndurbanolayannissananquanxihuanhitachikaufengardenreisenbayerntechnologydatsunxn--90a3aclatinocasinostudiophysioxn--ngbe9e0apharmacytattootaobaoaramcoexpertreportabbottdirectselectimamatfairwindspictettargetmarketintuittravelersinsurancecreditdupontryukyusuppliesxn--tckwebnpparibasschmidtmerckmsdyodobashirestaurantbridgestonecricketxn--fpcrj9c3dbostikbroadwayattorneylefrakemerckxn--fiq228c5hscareersfarmerswinnersflowersxn--wgbh1cguitarsxn--54b7fta0ccxn--p1acfmakeupgalluplandroverxn--kcrx77d1x4agoldpointbauhausxn--mgbayh7gpahiphopplaystationxn--mgba3a4fraxn--eckvdtc9dhyundaixn--gckr3f0fistanbulticketsmarketsflightschintaireviewsxn--3e0b707ewindowsxn--fiqz9sfinancialxn--fzys8d69uvgmابوظبيdiscoverreviewবাংলাxn--5su34j936bgsgmoscowobserverapartmentsдетиارامكوсайтeurovisionxn--i1b6b1a6a2exn--xkc2dl3a5ee0hتونسموقعبارتڀارتشبكةعمانبيتكعراقreadkredbondlandbandfundfoodprodgoldfordtubecafesafelifeggeeieeefreefagepagegugezonewinememenamegamesaleablebikenikelikecarecbreherefiresaveloveliveblueartedatesitevotecaseluxebofamodaltdaasdatiaayogasinavanashiaasiajavabbvatevavivadatazaraarpacasavisasncfprofmaifsurfgolfdvagsongbingpingwangkpmggoogblogpohlfailcooldellcalldeallidlsarlfilmteamroomfarmimdbarabclubhdfcicbchsbcgmbhrichtechfishdishcashminiernikddiaudiwikimobitaxicitikiwidesiqponskinloanakdnwienopenporncerntownimmolimoolloinfonicofidolegosaxozeroaerovivoautovotomotofastbestresthostpostnextlgbtchatseatgiftmeetdietreitmintrentgentspotscotguruitausohumenucyoubanklinkpinkdclktalksilkbookseekworkrsvpaarpjeepshopcoophelpcamppccwshowbeerstarruhrflirweirhaircarsparsjprshausplusnewstipstoysjobskidsfanspicsdocsxboxamexsexynavycitysonyarmyallybabyplaydeliverybuzzgbizlamborghiniphilipsලංකාಭಾರತfitnessexpresslanxesspfizercenterwalterlawyersoccercareerkosherbrokerlockerdealerdoctorauthorxn--mgbqly7c0a67fbcvermögensberatungjaguarxn--pssy2uxn--hxt814eflickrrepairrogersairbusxn--mgbai9a5eva00beventsyachtsxn--t60b56aভাৰতভারতभारतभारोतviajeshermeshughesxn--j1aefसंगठनvillasଭାରତclaimshotelsભારતzapposphotosjuegoscondostatamotorsgratistennisਭਾਰਤtkmaxxtjmaxxschaeffleryandexxn--80aswgrealtysafetybeautyluxuryxn--3ds443gsupplyfamilyxn--o3cw4hhockeysydneyxn--90aenissayalipayenergycomputeragencyxn--rovu88b電訊盈科xn--gecrj9cstatefarmaccountantaquarelleolayangroup香格里拉xn--p1ai组织机构xn--1ck2e1bxn--mgbt3dhdschwarzموريتانياabudhabinowruzkomatsufujitsuhospitalxn--80asehdbxn--mgbtf8flxn--j6w193gxn--yfro4i67oprudentialxn--flw351ecruisescoursesrecipesxn--e1a4cferrarixn--ses554gxn--wgbl6awatchesstaplessinglesxn--mgbcpq6gpa1axn--otu796dpropertiescreditunionxn--mgbah1a3hjkrdstockholmhisamitsuالسعوديةstcgroupdomainsoriginscouponsbloombergclubmedfroganslimitedxn--80aqecdr1aexposedinternationalequipmentbarclaycardxn--q7ce6axn--mgbi4ecexpprotectionassociatesconstructionxn--cck2b3bxn--45q11candroidfoundationישראלxn--mgbca7dzdocliniqueboutiqueengineerxn--qxa6asystemsfirmdalefashionauctionxn--nqv7finfinitirentalsreliancetradingweddingfishinghostinggentingbookingcookingxn--3hcrj9cgraingerxn--czrs0tdemocratsamsungyokohamaxn--h2breg3evexn--nyqy26alundbeckmelbournevacationssolutionsfrontierxn--vermgensberatung-pwbmanagementxn--cg4bkixn--mgb2ddeslincolnhamburgsandvikcoromantblockbusterairforcebarefootxn--4dbrk0ceinvestmentsfeedbackcommunityxn--ngbrxالبحرينdiamondsamsterdamhealthcareredumbrellaxn--mxtq1mxn--2scrj9cagakhanxn--mgbpl2fhкатоликcaravanசிங்கப்பூர்richardlimortgageamericanfamilyxn--fzc2c9e2cscholarshipssaarlandxn--imr513nvlaanderensamsclubgoodyearkitchenஇந்தியாweatherchannelallfinanzxn--kput3iالسعودیۃxn--90aisxn--efvy88hالجزائرxn--mgbaam7a8hexchangejpmorganxn--tiq49xqyjfidelitysecurityxn--mk1bu44cwanggouxn--fiq64bxn--6qq986b3xlxn--mgbbh1a71exn--80ao21amarshallsxn--5tzm5gtravelerspanasoniclatrobeyoutubeaccountantsxn--rhqv96gxn--cckwcxetdanalyticsxn--ygbi2ammxبازاربھارتسوريةorganicfreseniusسورياxn--9krt00axn--qcka1pmcxn--jlq480n2rgdeloittesciencefinancexn--jvr189mxn--30rr7yhomesensehotmailbaseballfootballleclercboehringerxn--q9jyb4cxn--mix082fاليمنهمراهpolitieسودانايرانایرانnetflixyamaxunxn--lgbbat1ad8jcollegestoragecapetowncolognekerrypropertiesxn--mgbgu82axn--ogbpf8flxn--czru2dwhoswhociprianilasallexn--g2xx48cforsalebanamexaudiblexn--vermgensberater-ctbxn--zfr164bericssonvanguardxn--45brj9cindustriestheatremarriottxn--3bst00mcomparexn--mgberp4a5d4a87gcapitaldigitalالمغربbarcelonashangrilaxn--d1alfcalvinkleinwwwcitysapporokawasakinagoyasendaikobekitakyushuyokohamackjp";
const rulesRoot = 664;
const exceptionsRoot = 668;

// NOTE: kept (intentionally) near-identical to packages/tldts-icann/src/suffix-trie.ts.
// They are separate copies rather than a shared helper because the lookup is
// only fast when the typed arrays are module-scope monomorphic globals —
// closing over them (a shared factory) measured ~20% slower. The ICANN build
// also specializes (constant mask, no isIcann/isPrivate). Keep the two in sync.
// `edgeOffset` (where each label starts in `labelText`), `edgeHash` (djb2 of
// each label) and `wildcardEdge` (each node's '*' edge, or -1) are derived once
// at load instead of being shipped: the bundle then carries only the
// compressible `labelText` + structure, while the lookup binary-searches
// integer hashes. The cost is a single ~1ms pass at first import — cheaper than
// the object trie it replaces. Kept at module scope (not captured in a closure)
// so V8 treats the typed arrays as fast monomorphic globals.
const numberOfNodes = nodeFlags.length;
const numberOfEdges = edgeLength.length;
const edgeOffset = new Uint32Array(numberOfEdges);
const edgeHash = new Uint32Array(numberOfEdges);
const wildcardEdge = new Int32Array(numberOfNodes).fill(-1);
for (let node = 0, offset = 0; node < numberOfNodes; node += 1) {
    for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
        edgeOffset[edge] = offset;
        const end = offset + edgeLength[edge];
        let hash = 5381;
        for (let i = end - 1; i >= offset; i -= 1) {
            hash = (hash * 33) ^ labelText.charCodeAt(i);
        }
        edgeHash[edge] = hash >>> 0;
        if (edgeLength[edge] === 1 &&
            labelText.charCodeAt(offset) === 42 /* '*' */) {
            wildcardEdge[node] = edge;
        }
        offset = end;
    }
}
// Result of the last `walk`, kept in module scope to avoid allocating a match
// object. Safe because lookups are synchronous and read right after `walk`.
let matchNode = -1;
let matchStart = 0;
let matchEnd = 0;
/**
 * True if edge `edge`'s label equals `hostname[start, start + length)`.
 */
function labelEquals(edge, hostname, start, length) {
    if (edgeLength[edge] !== length) {
        return false;
    }
    const offset = edgeOffset[edge];
    for (let i = 0; i < length; i += 1) {
        if (labelText.charCodeAt(offset + i) !== hostname.charCodeAt(start + i)) {
            return false;
        }
    }
    return true;
}
/**
 * Find the child edge of `node` whose label is `hostname[start, start + length)`.
 * Edges are sorted by hash, so binary-search the hash then verify the label
 * (scanning the rare run of equal hashes). Returns the edge index or -1.
 */
function findEdge(node, hash, hostname, start, length) {
    let lo = edgeStart[node];
    let hi = edgeStart[node + 1];
    while (lo < hi) {
        const mid = (lo + hi) >>> 1;
        const value = edgeHash[mid];
        if (value < hash) {
            lo = mid + 1;
        }
        else if (value > hash) {
            hi = mid;
        }
        else {
            for (let e = mid; e >= lo && edgeHash[e] === hash; e -= 1) {
                if (labelEquals(e, hostname, start, length))
                    return e;
            }
            for (let e = mid + 1; e < hi && edgeHash[e] === hash; e += 1) {
                if (labelEquals(e, hostname, start, length))
                    return e;
            }
            return -1;
        }
    }
    return -1;
}
/**
 * Walk `hostname`'s labels right-to-left from `root`, recording the deepest
 * node whose flag passes `allowedMask` (with the label boundaries of that match
 * in `matchStart`/`matchEnd`). Returns whether any match was found.
 * An empty label (leading dot or `..`) never matches a `*` edge.
 */
function walk(hostname, root, allowedMask) {
    let node = root;
    let end = hostname.length;
    let hash = 5381;
    matchNode = -1;
    for (let i = hostname.length - 1; i >= 0; i -= 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            const start = i + 1;
            let edge = findEdge(node, hash >>> 0, hostname, start, end - start);
            if (edge === -1 && end !== start) {
                edge = wildcardEdge[node];
            }
            if (edge === -1) {
                return matchNode !== -1;
            }
            node = edgeChild[edge];
            if ((nodeFlags[node] & allowedMask) !== 0) {
                matchNode = node;
                matchStart = start;
                matchEnd = end;
            }
            end = i;
            hash = 5381;
        }
        else {
            hash = (hash * 33) ^ code;
        }
    }
    // Left-most label: hostname[0, end). Same find/descend/record as the loop —
    // duplicated rather than folded into the loop (via `i >= -1`) because that
    // extra per-character branch measured slightly slower on the hot path.
    let edge = findEdge(node, hash >>> 0, hostname, 0, end);
    if (edge === -1 && end !== 0) {
        edge = wildcardEdge[node];
    }
    if (edge !== -1) {
        node = edgeChild[edge];
        if ((nodeFlags[node] & allowedMask) !== 0) {
            matchNode = node;
            matchStart = 0;
            matchEnd = end;
        }
    }
    return matchNode !== -1;
}
/**
 * Check if `hostname` has a valid public suffix in the trie.
 */
function suffixLookup(hostname, options, out) {
    if (fastPathLookup(hostname, options, out)) {
        return false;
    }
    const allowedMask = (options.allowPrivateDomains ? 2 /* RULE_TYPE.PRIVATE */ : 0) |
        (options.allowIcannDomains ? 1 /* RULE_TYPE.ICANN */ : 0);
    // Exceptions have priority and strip their own left-most label (e.g. the
    // rule '!www.ck' makes the suffix of 'www.ck' be 'ck').
    if (walk(hostname, exceptionsRoot, allowedMask)) {
        out.isIcann = (nodeFlags[matchNode] & 1 /* RULE_TYPE.ICANN */) !== 0;
        out.isPrivate = (nodeFlags[matchNode] & 2 /* RULE_TYPE.PRIVATE */) !== 0;
        out.publicSuffix = hostname.slice(matchEnd + 1);
        return true;
    }
    if (walk(hostname, rulesRoot, allowedMask)) {
        out.isIcann = (nodeFlags[matchNode] & 1 /* RULE_TYPE.ICANN */) !== 0;
        out.isPrivate = (nodeFlags[matchNode] & 2 /* RULE_TYPE.PRIVATE */) !== 0;
        out.publicSuffix = hostname.slice(matchStart);
        return false;
    }
    // No match: the prevailing '*' rule makes the right-most label the suffix.
    out.isIcann = false;
    out.isPrivate = false;
    const lastDot = hostname.lastIndexOf('.');
    out.publicSuffix = lastDot === -1 ? hostname : hostname.slice(lastDot + 1);
    return false;
}

// For all methods but 'parse', it does not make sense to allocate an object
// every single time to only return the value of a specific attribute. To avoid
// this un-necessary allocation, we use a global object which is re-used.
const RESULT = getEmptyResult();
function getDomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 3 /* FLAG.DOMAIN */, suffixLookup, options, RESULT).domain;
}

const siteOf = (host) => getDomain(host, { allowPrivateDomains: true }) ?? host;
const sameSite = (one, other) => siteOf(one) === siteOf(other);
const within = (host, parent) => host === parent || host.endsWith(`.${parent}`);

const UNKNOWN = { purpose: "unclassified", confidence: "low", source: "none", vendor: null, pattern: null };
const classified = (purpose, confidence, source, vendor, pattern = null) => ({ purpose, confidence, source, vendor, pattern });
const byHost = /* @__PURE__ */ new Map();
for (const line of hosts.split("\n")) {
  const [purpose = "", vendor = "", domains = ""] = line.split("	");
  for (const domain of domains.split(" ")) byHost.set(domain, [purpose, vendor, "third-party-web"]);
}
for (const [host, purpose, vendor] of KNOWN_HOSTS) byHost.set(host, [purpose, vendor, "overlay"]);
const LETTERS = { f: "functional", a: "analytics", m: "marketing" };
const listed = cookies.split("\n").map((line) => {
  const [name = "", letter = "", vendor = "", domains = ""] = line.split("	");
  return { name, purpose: LETTERS[letter] ?? "unclassified", vendor, domains: domains.split(" ").filter(Boolean) };
});
const listedExactly = new Map(listed.filter(({ name }) => !name.endsWith("*")).map((entry) => [entry.name, entry]));
const listedPrefixes = listed.filter(({ name }) => name.endsWith("*"));
const SHORT = 4;
function inDatabase(name, host, third) {
  const here = (entry2) => entry2.domains.some((domain) => sameSite(domain, host));
  const entry = listedExactly.get(name) ?? listedPrefixes.find((one) => name.startsWith(one.name.slice(0, -1)) && (one.name.length > SHORT || here(one)));
  if (!entry) return null;
  const confidence = here(entry) ? "high" : third ? "medium" : "low";
  return classified(entry.purpose, confidence, "open-cookie-database", entry.vendor, entry.name);
}
const PROXIED = [
  [/\/g\/collect$/, /[?&]tid=G-/, "analytics", "Google Analytics"],
  [/\/j?\/?collect$/, /[?&]tid=UA-/, "analytics", "Google Analytics"],
  [/\/(matomo|piwik)\.php$/, /[?&]idsite=/, "analytics", "Matomo"],
  [/\/gtm\.js$/, /[?&]id=GTM-/, "analytics", "Google Tag Manager"]
];
class Classifier {
  constructor(inventory) {
    this.inventory = inventory;
  }
  inventory;
  host(host) {
    const own = this.inventory.host(host);
    if (own) return classified(own.purpose, "high", "inventory", own.service, null);
    for (let part = host; part.includes("."); part = part.slice(part.indexOf(".") + 1)) {
      const known = byHost.get(part);
      if (known) return classified(known[0], known[2] === "overlay" ? "high" : "medium", known[2], known[1], part);
    }
    return UNKNOWN;
  }
  /** A request; `site` is the page's host. */
  request(url, site) {
    const host = hostOf(url);
    if (!sameSite(host, site)) return this.host(host);
    const own = this.inventory.host(host);
    if (own && host !== site) return classified(own.purpose, "high", "inventory", own.service);
    const { pathname, search } = new URL(url);
    const proxied = PROXIED.find(([path, query]) => path.test(pathname) && query.test(search));
    return proxied ? classified(proxied[2], "high", "overlay", proxied[3]) : classified("necessary", "high", "first-party", null);
  }
  item(kind, name, host, site, by) {
    const own = this.inventory.item(kind, name);
    if (own) return classified(own.purpose, "high", "inventory", own.service, null);
    for (const { purpose, vendor, names } of KNOWN_ITEMS) {
      const pattern = names.find((one) => fits(one, name));
      if (pattern) return classified(purpose, "high", "overlay", vendor, pattern);
    }
    const third = !sameSite(host, site);
    const writer = by && /^https?:/.test(by.script) ? hostOf(by.script) : null;
    const from = third ? this.host(host) : writer && !sameSite(writer, site) ? this.host(writer) : UNKNOWN;
    if (from.purpose !== "unclassified" && from.purpose !== "delivery") return { ...from, source: third ? from.source : "writer", pattern: null };
    return inDatabase(name, host, third) ?? UNKNOWN;
  }
}
const needsConsent = (purpose) => !["necessary", "unclassified", "delivery"].includes(purpose);

const PURPOSES$1 = {
  essential: "necessary",
  necessary: "necessary",
  preferences: "functional",
  functional: "functional",
  social: "marketing",
  advertising: "marketing",
  ads: "marketing",
  "multimedia-player": "multimedia"
};
const purposeOf = (category) => PURPOSES$1[category] ?? category;
const UNIT_SECONDS = [
  [/^(s|sec|second|seconde)/, 1],
  [/^(min)/, 60],
  [/^(h|hour|heure|std|stunde)/, 3600],
  [/^(d|day|jour|tag)/, 86400],
  [/^(w|week|semaine|woche)/, 604800],
  [/^(mo|mois|monat)/, 2678400],
  [/^(y|year|an|jahr)/, 31622400]
];
function secondsOf(text) {
  if (!text) return null;
  if (/session/i.test(text)) return 0;
  const [, count, unit = ""] = /([\d.]+)\s*([a-zé]+)/i.exec(text) ?? [];
  const size = UNIT_SECONDS.find(([name]) => name.test(unit.toLowerCase()))?.[1];
  return count && size ? Number(count) * size : null;
}
function declare(category, purpose, part, service) {
  return { category, purpose, service, cookies: listOf(part.cookies), storage: listOf(part.storage), hosts: listOf(part.hosts), seconds: secondsOf(part.expires) };
}
class Inventory {
  declared;
  constructor({ inventory }) {
    const categories = typeof inventory === "object" ? inventory.categories : [];
    this.declared = categories.flatMap((category) => {
      const purpose = category.purpose ?? purposeOf(category.name);
      return [...(category.services ?? []).map((service) => declare(category.name, purpose, service, service.name)), declare(category.name, purpose, category, null)];
    });
  }
  get given() {
    return this.declared.length > 0;
  }
  item(kind, name) {
    const of = (part) => kind === "cookie" ? part.cookies : part.storage;
    return this.declared.find((part) => of(part).some((pattern) => fits(pattern, name)));
  }
  host(host) {
    return this.declared.find((part) => part.hosts.some((pattern) => within(host, pattern.replace(/^\*\./, ""))));
  }
}

function bits(value) {
  if (!value) return 0;
  const counts = /* @__PURE__ */ new Map();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= count / value.length * Math.log2(count / value.length);
  return entropy * value.length;
}
const identifies = (value) => value.length >= 12 && bits(value) >= 36 && /\d/.test(value) && !/\s/.test(value);

const DAY_SECONDS$1 = 86400;
const others = new Classifier(new Inventory({}));
function aboutOne(event, inventory, { maxLifetimeDays = 395 }) {
  const { write, name, host, is, third } = event;
  const found = [];
  if (!write) return third && inventory.given && needsConsent(is.purpose) && is.source !== "inventory" ? [draft("undeclared-item", event, `${nameOf(event)} is not declared.`, `Declare the host of its service: hosts="${host}".`)] : [];
  if (write.kind === "serviceWorker" || is.purpose === "necessary" && is.source === "overlay") return found;
  const declared2 = inventory.item(write.kind, write.name);
  if (inventory.given && !declared2) found.push(draft("undeclared-item", event, `${nameOf(event)} is not declared.`, `Declare it: ${write.kind === "cookie" ? "cookies" : "storage"}="${name}" on its category.`));
  const seconds = write.declaredSeconds;
  if (seconds !== null && seconds > maxLifetimeDays * DAY_SECONDS$1 + DAY_SECONDS$1) found.push(draft("lifetime-too-long", event, `${nameOf(event)} asks to live ${Math.round(seconds / DAY_SECONDS$1)} days; ${maxLifetimeDays} are allowed.`, `Shorten it to ${maxLifetimeDays} days at most.`));
  if (!declared2) return found;
  const known = others.item(write.kind, write.name, write.host, write.site, write.by);
  if (known.confidence === "high" && known.purpose !== declared2.purpose && needsConsent(known.purpose)) found.push(draft("wrong-category", event, `${name} is declared as ${declared2.category}, and is known as ${known.purpose} of ${known.vendor ?? "others"}.`, `Move it to the category that means ${known.purpose}.`));
  if (declared2.seconds !== null && (seconds ?? 0) > Math.max(declared2.seconds * 1.05, 60)) found.push(draft("lifetime-mismatch", event, `${name} is declared to live ${Math.round(declared2.seconds / DAY_SECONDS$1)} days, and asks for ${Math.round((seconds ?? 0) / DAY_SECONDS$1)}.`, "Declare the lifetime that the cookie asks for, or shorten it."));
  return found;
}
function identifiers(events) {
  const sent = events.filter(({ what, third }) => what !== "write" && third);
  return events.filter(({ write, is, third }) => write && !third && is.purpose === "necessary" && is.source === "inventory" && (write.declaredSeconds ?? 0) >= 30 * DAY_SECONDS$1 && identifies(write.value)).flatMap((event) => {
    const to = sent.find(({ url, body }) => url.includes(event.write?.value ?? " ") || body.includes(event.write?.value ?? " "));
    return to ? [draft("identifier-in-necessary", event, `${event.name} is declared necessary, holds a random value for ${Math.round((event.write?.declaredSeconds ?? 0) / DAY_SECONDS$1)} days, and is sent to ${to.host}.`, "Declare it under the category of that service, and hold it.")] : [];
  });
}
function unseen(all, observations, inventory) {
  const accepted = observations.filter(({ scenario, steps }) => scenario === "accept" && steps.some(({ granted }) => granted === "all"));
  const [first] = accepted;
  if (!first) return [];
  const never = (kind, pattern) => !all.some(({ write }) => write && write.kind === "cookie" === (kind === "cookies") && fits(pattern, write.name));
  return inventory.declared.flatMap((part) => [
    ...["cookies", "storage"].flatMap((kind) => part[kind].filter((pattern) => never(kind, pattern)).map((pattern) => plain("declared-not-seen", pattern, first.url, `${pattern} (${part.category}) is declared, and was never seen.`, "Take it out of the declaration, or audit the pages where it is set."))),
    ...part.hosts.filter((host) => !all.some((event) => event.what !== "write" && within(event.host, host.replace(/^\*\./, "")))).map((host) => plain("accept-ineffective", host, first.url, `${host} (${part.service ?? part.category}) is declared, and is not asked for even after accepting.`, "See whether its script is held under a name that is granted, and not blocked."))
  ]);
}
function declared(all, classifier, config) {
  const { inventory } = classifier;
  const [first] = all;
  const found = all.map(([observation, events]) => [observation, [...events.flatMap((event) => aboutOne(event, inventory, config)), ...identifiers(events)]]);
  if (first && inventory.given) found.push([first[0], unseen(all.flatMap(([, events]) => events), all.map(([observation]) => observation), inventory)]);
  return found;
}
function cloaking({ aliases, url }, classifier) {
  return Object.entries(aliases).flatMap(([host, canonical]) => {
    const is = classifier.host(canonical);
    if (!needsConsent(is.purpose) || sameSite(host, canonical)) return [];
    return [{ ...plain("cname-cloaking", host, url, `${host} is ${canonical} by DNS (${[is.purpose, is.vendor].filter(Boolean).join(", ")}).`, `Declare ${host} under the category of that service, and hold it.`), host, purpose: is.purpose, vendor: is.vendor }];
  });
}

const keyOf = ({ kind, name, host }) => [kind, name, host].join("\n");
function unseenWrites({ stored, writes, steps }) {
  const known = new Set(writes.filter(({ blocked }) => blocked.length === 0).map(keyOf));
  return stored.flatMap((items, step) => {
    const earlier = new Set((stored[step - 1] ?? []).map(keyOf));
    return items.filter((item) => !earlier.has(keyOf(item)) && !known.has(keyOf(item))).map((item) => ({ ...item, site: hostOf(steps[step]?.page ?? ""), step, via: "seen", by: null, declaredSeconds: item.storedSeconds, blocked: [] }));
  });
}
function withoutRefused(writes) {
  const refused = new Set(writes.filter(({ blocked }) => blocked.length > 0).map((write) => `${keyOf(write)}
${write.step}`));
  return writes.filter((write) => write.blocked.length > 0 || write.via !== "header" || !refused.has(`${keyOf(write)}
${write.step}`));
}
function eventsOf(observation, classifier) {
  const { steps, sent, url } = observation;
  const home = hostOf(url);
  const siteAt = (step) => hostOf(steps[step]?.page ?? "") || home;
  const third = (host, site) => !sameSite(host, site) && !sameSite(host, home);
  const at = (index) => steps[index] ?? { name: "", page: url, granted: "none", withdrawn: false, refused: false };
  const writes = [...withoutRefused(observation.writes), ...unseenWrites(observation)].map((write) => {
    const site = siteAt(write.step);
    const is = classifier.item(write.kind, write.name, write.host, site, write.by);
    return { what: "write", kind: write.kind, name: is.pattern ?? write.name, host: write.host, third: third(write.host, site), is, by: write.by, step: at(write.step), index: write.step, write, url: "", body: "", cookies: [] };
  });
  const requests = sent.filter(({ url: address }) => /^(https?|wss?):/.test(address)).map((request) => {
    const site = siteAt(request.step);
    const kind = request.type === "websocket" ? "socket" : "request";
    return { what: kind, kind, name: bare(request.url), host: request.host, third: third(request.host, site), is: classifier.request(request.url, site), by: request.by, step: at(request.step), index: request.step, write: null, url: request.url, body: request.body, cookies: request.cookies };
  });
  return [...writes, ...requests];
}

const allowed = ({ step, is }) => !needsConsent(is.purpose) || step.granted === "all" || step.granted !== "none" && step.granted.some((name) => purposeOf(name) === is.purpose);
const longest = (values) => {
  const seconds = values.filter((value) => value !== null);
  return seconds.length ? Math.round(Math.max(...seconds) / 3600) * 3600 : null;
};
function inventoryOf(all) {
  const groups = /* @__PURE__ */ new Map();
  for (const [observation, events] of all) {
    for (const event of events) {
      if (event.what !== "write" && !event.third && event.is.purpose === "necessary") continue;
      const key2 = [event.kind, event.what === "write" ? event.name : event.host, event.host, event.write?.partitioned].join("\n");
      groups.set(key2, [...groups.get(key2) ?? [], { observation, event }]);
    }
  }
  const stored = all.flatMap(([{ stored: stored2 }]) => stored2.flat());
  const items = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { kind, host, is, what } = first.event;
    const name = what === "write" ? first.event.name : host;
    const names = new Set(group.map(({ event }) => event.write?.name));
    const kept = stored.filter((item) => item.kind === kind && item.host === host && names.has(item.name));
    return [
      {
        ...{ kind, name, host, purpose: is.purpose, vendor: is.vendor, confidence: is.confidence, source: is.source },
        declaredSeconds: longest(group.map(({ event }) => event.write?.declaredSeconds ?? null)),
        storedSeconds: longest(kept.map(({ storedSeconds }) => storedSeconds)),
        httpOnly: group.some(({ event }) => event.write?.httpOnly) || kept.some(({ httpOnly }) => httpOnly),
        partitioned: first.event.write?.partitioned ?? false,
        by: group.map(({ event }) => event.by).find(Boolean) ?? null,
        seen: [...new Set(group.map(({ observation, event }) => `${observation.scenario}/${event.step.name}`))].sort(),
        allowed: group.every(({ event }) => allowed(event))
      }
    ];
  });
  const key = ({ kind, host, name, partitioned }) => [kind, host, name, partitioned].join("\n");
  return items.sort((a, b) => key(a).localeCompare(key(b)));
}

const MARKETING = /* @__PURE__ */ new Set(["marketing", "social", "advertising"]);
const granted = ({ granted: granted2 }, purpose) => granted2 === "all" || granted2 !== "none" && granted2.some((name) => name === purpose || purposeOf(name) === purpose);
function gate({ kind, by, is, host, step }) {
  const name = is.purpose === "unclassified" ? "CATEGORY" : is.purpose;
  const held = `type="text/plain" data-consent="${name}"`;
  const line = by && by.script === bare(step.page) ? ` (line ${by.line} of the page)` : "";
  if (kind === "request" && (!by || line)) return `Hold what loads ${host}${line}: data-consent="${name}" with data-src instead of src, for a script type="text/plain" as well.`;
  return by ? `Hold the script that does it (${by.script}:${by.line}): ${held}.` : `Hold what stores it, or let the server set it only after consent: ${held}.`;
}
function ruleOf(step, isWrite) {
  if (step.withdrawn) return "withdraw-ineffective";
  if (step.refused) return isWrite ? "storage-after-reject" : "request-after-reject";
  if (Array.isArray(step.granted)) return "category-leak";
  return isWrite ? "storage-before-consent" : "request-before-consent";
}
const WHEN = {
  "storage-before-consent": "is stored before consent.",
  "request-before-consent": "is sent before consent.",
  "storage-after-reject": "is stored after consent was refused.",
  "request-after-reject": "is sent after consent was refused.",
  "category-leak": "comes although its category was not chosen.",
  "withdraw-ineffective": "goes on after consent was withdrawn."
};
function unclassified(event) {
  const { write, third, what, is } = event;
  if (is.purpose === "delivery") return [draft("ip-transfer-before-consent", event, `${nameOf(event)} tells a third party the visitor\u2019s address before consent.`, "Serve the file from your own host.")];
  if (what !== "write") return third ? [{ ...draft("unknown-third-party-before-consent", event, `${nameOf(event)} is sent before consent.`, `Declare ${event.host} in the inventory, or hold it.`) }] : [];
  if (event.kind === "serviceWorker") return [];
  const identifying = write !== null && identifies(write.value) && (write.declaredSeconds === null ? write.kind === "localStorage" : write.declaredSeconds > 86400);
  if (third || identifying) return [{ ...draft(ruleOf(event.step, true), event, `${nameOf(event)} ${WHEN[ruleOf(event.step, true)]} It ${third ? "is a third party\u2019s" : "could identify a visitor"}.`, `Declare it in the inventory, or hold it.`), atMost: "warn" }];
  return [draft("unclassified-item", event, `${nameOf(event)} is stored before consent.`, "Declare it in the inventory with its category.")];
}
function leaks({ scenario }, events) {
  return events.flatMap((event) => {
    const { is, step, write } = event;
    const isMarketing = MARKETING.has(is.purpose);
    if (scenario === "gpc" && isMarketing && !write?.blocked.length) {
      const late = step.granted !== "none";
      const found = draft("gpc-ignored", event, `${nameOf(event)} comes although the browser sends Global Privacy Control${late ? ", after \u201Caccept all\u201D" : ""}.`, "Read navigator.globalPrivacyControl or the header Sec-GPC, and hold what sells or shares.");
      if (late) return [{ ...found, atMost: "warn" }];
      return [found, ...is.purpose ? [leak(event)] : []];
    }
    if (granted(step, is.purpose) || is.purpose === "necessary") return [];
    if (!needsConsent(is.purpose)) return step.granted === "none" ? unclassified(event) : [];
    if (write && write.blocked.length > 0) return [draft("blocked-attempt", event, `${nameOf(event)} was refused by this browser (${write.blocked.join(", ")}); another would have kept it.`, gate(event))];
    return [leak(event)];
  });
}
function leak(event) {
  const rule = ruleOf(event.step, event.what === "write");
  return draft(rule, event, `${nameOf(event)} ${WHEN[rule]}`, gate(event));
}
function fingerprinting({ fingerprints, steps }, third) {
  return fingerprints.filter(({ by, step }) => steps[step]?.granted === "none" && by !== null && third(by.script)).map(({ by, api, step }) => ({ ...plain("fingerprinting", api, steps[step]?.page ?? "", `${api} is read before consent by ${by?.script ?? "a script"}.`, "Hold the script until it is granted.", steps[step]?.name), by }));
}

const isOpen = ({ granted }) => granted === "all";
function consentMode(names, { granted, page, name: step }) {
  const allowed = granted === "none" || granted === "all" ? [] : granted.map(purposeOf);
  const wrong = names.filter((name) => name.startsWith("ad_") && !allowed.includes("marketing") || name === "analytics_storage" && !allowed.includes("analytics"));
  return wrong.map((name) => plain("consent-mode-mismatch", name, page, `Consent Mode says ${name} is granted, the visitor has not granted it.`, `gtag('consent', 'default', { ${name}: 'denied' }) before any tag, and 'update' with what the visitor chose.`, step));
}
const tcf = (count, { page, name }, where) => count > 0 ? [plain("tcf-mismatch", "TCF", page, `${where} says consent to ${count} purposes, the visitor has not given it.`, "Let the manager write the TC string only from the visitor\u2019s choice.", name)] : [];
const hasOptedOut = ({ refused, withdrawn }, scenario) => refused || withdrawn || scenario === "gpc";
const gpp = (subject, { page, name }, where) => plain("gpp-mismatch", subject, page, `${where} says ${subject}, the visitor has said no.`, "Let the manager write the section from the visitor\u2019s choice and from navigator.globalPrivacyControl.", name);
function gppSections(granted, step, scenario) {
  const applies = (name) => name.startsWith("tcf") || hasOptedOut(step, scenario);
  return granted.filter(applies).map((name) => gpp(name, step, "The GPP interface"));
}
function signals({ signals: signals2, steps, scenario }) {
  return signals2.flatMap(({ kind, granted, step }) => {
    const at = steps[step];
    if (!at || isOpen(at)) return [];
    if (kind === "consent-mode") return consentMode(granted, at);
    return kind === "tcf" ? tcf(granted.length, at, "The TCF interface") : gppSections(granted, at, scenario);
  });
}
const PURPOSES_AT = 152;
const PURPOSES = 24;
function purposesIn(tcString) {
  const bytes = Buffer.from(tcString.split(".")[0] ?? "", "base64url");
  if (bytes.length * 8 < PURPOSES_AT + PURPOSES || (bytes[0] ?? 0) >> 2 !== 2) return 0;
  return Array.from({ length: PURPOSES }, (_, index) => PURPOSES_AT + index).filter((bit) => (bytes[bit >> 3] ?? 0) >> 7 - (bit & 7) & 1).length;
}
function trafficSignals({ scenario }, events) {
  return events.flatMap(({ url, host, step, what }) => {
    if (what === "write" || isOpen(step) || !url.includes("=")) return [];
    const { searchParams: query } = new URL(url);
    const state = /^G1([01])([01])/.exec(query.get("gcs") ?? "");
    const said = [...state?.[1] === "1" ? ["ad_storage"] : [], ...state?.[2] === "1" ? ["analytics_storage"] : []];
    const sells = /^1[YN-]N/i.test(query.get("us_privacy") ?? "") && hasOptedOut(step, scenario);
    return [...consentMode(said, step), ...tcf(purposesIn(query.get("gdpr_consent") ?? ""), step, `What is sent to ${host}`), ...sells ? [gpp("us_privacy", step, `What is sent to ${host}`)] : []];
  });
}

function residue({ steps, stored, scenario }, classifier) {
  const last = steps.at(-1);
  if (scenario !== "withdraw" || !last?.withdrawn) return [];
  const site = hostOf(last.page);
  const before = new Set((stored[0] ?? []).map(({ kind, name, host }) => [kind, name, host].join()));
  return (stored.at(-1) ?? []).flatMap(({ kind, name, host, httpOnly }) => {
    const is = classifier.item(kind, name, host, site, null);
    if (!needsConsent(is.purpose) || httpOnly || !sameSite(host, site) || before.has([kind, name, host].join())) return [];
    const subject = is.pattern ?? name;
    return [{ ...plain("withdraw-residue", subject, last.page, `${subject} (${is.purpose}) is still stored after consent was withdrawn.`, `Declare it so that it is removed: cookies="${subject}" (or storage="\u2026") on its category.`, last.name), host, purpose: is.purpose, confidence: is.confidence, source: is.source, vendor: is.vendor }];
  });
}

const print = ({ rule, subject, host }) => createHash("sha256").update([rule, host, subject].join("\n")).digest("hex").slice(0, 16);
function missing(observation, drafts) {
  const { scenario, banner: found, url, incomplete } = observation;
  const leaking = drafts.filter(({ rule, purpose, confidence }) => rule.endsWith("-before-consent") && purpose !== null && needsConsent(purpose) && confidence !== "low");
  if (scenario !== "before" || found.adapter !== null || incomplete.length > 0 || leaking.length === 0) return [];
  return [plain("banner-missing", "banner", url, "The page stores or sends what needs consent, and asks nobody.", "Hold it, and ask: <cookie-consent> is one way.")];
}
const LEVELS$3 = ["off", "info", "warn", "error"];
const lower = (one, other) => LEVELS$3.indexOf(one) <= LEVELS$3.indexOf(other) ? one : other;
const unique = (items) => [...new Set(items)];
const sorted = (items) => unique(items).sort();
function merge(all, config) {
  const byPrint = /* @__PURE__ */ new Map();
  for (const one of all) {
    const key = print(one.draft);
    byPrint.set(key, [...byPrint.get(key) ?? [], one]);
  }
  return [...byPrint].flatMap(([fingerprint, group]) => {
    const levels = group.map(({ draft }) => {
      const { level: level2, told } = levelOf(draft.rule, draft.page, config);
      return draft.atMost && !told ? lower(level2, draft.atMost) : level2;
    });
    const level = LEVELS$3[Math.max(...levels.map((one) => LEVELS$3.indexOf(one)))] ?? "off";
    const first = group.find((_, index) => levels[index] === level)?.draft;
    if (level === "off" || !first) return [];
    const { rule, message, fix, subject, host, purpose, confidence, source, vendor } = first;
    const by = group.map(({ draft }) => draft.by).find(Boolean) ?? null;
    const scenarios = sorted(group.map(({ scenario }) => scenario));
    const steps = sorted(group.map(({ draft, scenario }) => draft.step ? `${scenario}/${draft.step}` : scenario));
    return [{ rule, level, message, fix, subject, host, purpose, confidence, source, vendor, scenarios, steps, pages: sorted(group.map(({ draft }) => bare(draft.page))), by, fingerprint, accepted: null }];
  });
}
const rank = ({ level }) => -LEVELS$3.indexOf(level);
const order = (a, b) => rank(a) - rank(b) || a.rule.localeCompare(b.rule) || a.host.localeCompare(b.host) || a.subject.localeCompare(b.subject);
function judge(observations, config) {
  const classifier = new Classifier(new Inventory(config));
  const all = observations.map((observation) => [observation, eventsOf(observation, classifier)]);
  const drafts = all.flatMap(([observation, events]) => {
    const home = hostOf(observation.url);
    const found = [
      ...leaks(observation, events),
      ...signals(observation),
      ...trafficSignals(observation, events),
      ...fingerprinting(observation, (script) => !sameSite(hostOf(script), home)),
      ...residue(observation, classifier),
      ...banner(observation),
      ...cloaking(observation, classifier)
    ];
    return [...found, ...missing(observation, found)].map((draft) => ({ draft, scenario: observation.scenario }));
  });
  const more = declared(all, classifier, config).flatMap(([{ scenario }, found]) => found.map((draft) => ({ draft, scenario })));
  return { findings: merge([...drafts, ...more], config).sort(order), inventory: inventoryOf(all) };
}

const SYSTEM = [
  ...["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"],
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
];
const STARTS_WITHIN_MS = 18e4;
const SILENT = ["--gaia-url=http://127.0.0.1:9", "--component-updater=url-source=http://127.0.0.1:9/"];
const NO_PLAYWRIGHT = "The auditor drives a browser through playwright-core, which is not installed.\n  npm install --save-dev playwright-core";
const NO_BROWSER = `No Chromium found. One of these mends it:
  npx playwright-core install chromium
  apt-get install chromium
  CHROME_PATH=/path/to/chrome, or --browser-path /path/to/chrome`;
async function chromium() {
  for (const name of ["playwright-core", "playwright", "@playwright/test"]) {
    const found = await import(name).catch(() => null);
    const type = found?.chromium ?? found?.default?.chromium;
    if (type) return type;
  }
  throw new CannotAudit(NO_PLAYWRIGHT);
}
function pathOf(type, told) {
  const named = told ?? process.env["CHROME_PATH"] ?? process.env["CHROMIUM_PATH"];
  if (named && !existsSync(named)) throw new CannotAudit(`There is no browser at ${named}.`);
  if (named || existsSync(type.executablePath())) return named;
  const system = SYSTEM.find((path) => existsSync(path));
  if (!system) throw new CannotAudit(NO_BROWSER);
  return system;
}
const hostRules = (map) => [
  ...Object.entries(map).sort(([a], [b]) => Number(a === "*") - Number(b === "*") || a.localeCompare(b)).map(([host, address]) => `MAP ${host} ${address}`),
  ..."*" in map ? ["EXCLUDE localhost", "EXCLUDE *.localhost", "EXCLUDE 127.0.0.1"] : []
].join(", ");
async function launch({ browser: wanted = {}, hostMap = {}, insecure }) {
  const type = await chromium();
  const executablePath = pathOf(type, wanted.path);
  const folder = mkdtempSync(join(tmpdir(), "temoin-audit-"));
  mkdirSync(join(folder, "Default"));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(join(folder, "Default", "Preferences"), JSON.stringify(preferences));
  const rules = hostRules(hostMap);
  const args = [
    ...SILENT,
    // Banners that hide from robots would make a site look clean that is not.
    "--disable-blink-features=AutomationControlled",
    "--disable-features=Prerender2",
    ...rules ? [`--host-resolver-rules=${rules}`] : [],
    // For service workers too, which Playwright's own option does not reach.
    ...insecure ? ["--ignore-certificate-errors"] : []
  ];
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const options = { headless: !wanted.headed, args, timeout: STARTS_WITHIN_MS, ...executablePath && { executablePath }, ...wanted.proxy && { proxy: { server: wanted.proxy } } };
  const first = await type.launchPersistentContext(folder, options).catch((error) => {
    remove();
    throw new CannotAudit(`The browser does not start: ${String(error).split("\n")[0]}`);
  });
  const browser = first.browser();
  if (!browser) throw new CannotAudit("This playwright-core is too old: 1.54 or later is needed.");
  const page = first.pages()[0] ?? await first.newPage();
  const userAgent = (await page.evaluate(() => navigator.userAgent)).replace("HeadlessChrome", "Chrome");
  const close = async () => {
    process.off("exit", remove);
    await first.close().catch(() => void 0);
    remove();
  };
  process.on("exit", remove);
  return { browser, name: `Chromium ${browser.version()}`, userAgent, close };
}

const GPC_HEADERS = { "Sec-GPC": "1" };
const sayGpc = () => {
  Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { configurable: true, enumerable: true, get: () => true });
};
async function newContext({ browser, userAgent }, config, wishes = {}) {
  const { locale = "en-US", timezone = "UTC", viewport = { width: 1280, height: 800 }, headers = {}, storageState, httpCredentials } = config.browser ?? {};
  const state = wishes.storageState ?? storageState;
  const extraHTTPHeaders = { ...headers, ...wishes.gpc && GPC_HEADERS };
  const context = await browser.newContext({
    userAgent,
    locale,
    timezoneId: timezone,
    viewport,
    reducedMotion: "reduce",
    ignoreHTTPSErrors: config.insecure ?? false,
    javaScriptEnabled: !wishes.withoutJavaScript,
    ...Object.keys(extraHTTPHeaders).length > 0 && { extraHTTPHeaders },
    ...state && { storageState: state },
    ...httpCredentials && { httpCredentials },
    ...wishes.harPath && { recordHar: { path: wishes.harPath, content: "omit" } }
  });
  if (wishes.gpc) await context.addInitScript(sayGpc);
  return context;
}

const SITE = "https://site.calibration.invalid/";
const THIRD = "https://third.calibration-party.invalid/";
const BLOCKED = "This browser blocks third-party cookies: what embedded sites store is under-reported.";
const SHOWN = "This browser tells pages that it is driven by a program: banners that hide from robots are missing.";
async function calibrate(launched, config) {
  const context = await newContext(launched, config);
  try {
    const html = (body) => ({ contentType: "text/html", body: `<!doctype html><title>Calibration</title>${body}` });
    await context.route(SITE, (route) => route.fulfill(html(`<iframe src="${THIRD}"></iframe>`)));
    await context.route(THIRD, (route) => route.fulfill(html('<script>document.cookie = "seen=1; Secure; SameSite=None"<\/script>')));
    const page = await context.newPage();
    await page.goto(SITE);
    const cookies = await context.cookies(THIRD);
    const found = await page.evaluate(() => navigator.webdriver || navigator.userAgent.includes("Headless"));
    const allowed = cookies.some(({ name }) => name === "seen");
    const { locale = "en-US", timezone = "UTC" } = config.browser ?? {};
    return {
      temoin: "0.1.0",
      browser: launched.name,
      thirdPartyCookies: allowed ? "allowed" : "blocked",
      webdriver: found ? "shown" : "hidden",
      locale,
      timezone,
      notes: [...allowed ? [] : [BLOCKED], ...found ? [SHOWN] : []]
    };
  } finally {
    await context.close();
  }
}

const SECRET = /^(cookie|set-cookie|authorization|proxy-authorization)$/i;
function redactHar(file) {
  const har = JSON.parse(readFileSync(file, "utf8"));
  for (const { request, response } of har.log.entries)
    for (const { headers, cookies } of [request, response]) {
      for (const header of headers) if (SECRET.test(header.name)) header.value = "(left out)";
      for (const cookie of cookies) cookie.value = "(left out)";
    }
  writeFileSync(file, JSON.stringify(har));
}

const defineConfig = (config) => config;
const DEFAULT_SCENARIOS = ["before", "reject", "accept", "withdraw", "gpc"];
const FULL_SCENARIOS = [
  ...DEFAULT_SCENARIOS,
  ...["idle", "returning", "expired", "version-bump", "close", "no-js", "blocked-script"]
];
const WAITS = { quietMs: 1500, patienceMs: 12e3, dwellMs: 3e3, bannerMs: 5e3 };

const CLICK_WITHIN_MS = 1e4;
async function click(locator) {
  try {
    await locator.click({ timeout: CLICK_WITHIN_MS });
    return true;
  } catch {
    return false;
  }
}
async function firstVisible(locators) {
  for (const locator of locators) {
    for (const one of await locator.all().catch(() => [])) {
      if (await one.isVisible().catch(() => false)) return one;
    }
  }
  return null;
}
const gone = (locator, withinMs = CLICK_WITHIN_MS) => locator.waitFor({ state: "hidden", timeout: withinMs }).then(
  () => true,
  () => false
);
function measureHere(element) {
  const { width, height } = element.getBoundingClientRect();
  const rgba = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([red = 0, green = 0, blue = 0]) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const over = ([r = 0, g = 0, b = 0, alpha = 1], [br = 255, bg = 255, bb = 255]) => [r * alpha + br * (1 - alpha), g * alpha + bg * (1 - alpha), b * alpha + bb * (1 - alpha)];
  const layers = [];
  for (let node = element; node; node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null) {
    layers.unshift(rgba(getComputedStyle(node).backgroundColor));
  }
  const known = layers.every((layer) => layer.length === 0 || layer.length >= 3);
  const background = layers.filter((layer) => layer.length >= 3).reduce((under, layer) => over(layer, under), [255, 255, 255]);
  const text = over(rgba(getComputedStyle(element).color), background);
  const [light = 1, dark = 0] = [luminance(text), luminance(background)].sort((a, b) => b - a);
  const name = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 60);
  return { name, width: Math.round(width), height: Math.round(height), contrast: known ? Math.round((light + 0.05) / (dark + 0.05) * 10) / 10 : null };
}
const measure = (locator) => locator ? locator.evaluate(measureHere, void 0, { timeout: CLICK_WITHIN_MS }).catch(() => null) : Promise.resolve(null);
async function reachedByKeyboard(page, locator) {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab");
    const focused = await locator.evaluate((element) => element.matches(":focus")).catch(() => false);
    if (focused) return true;
  }
  return false;
}
const covered = (page) => page.evaluate(() => {
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x * innerWidth, y * innerHeight]));
  const over = points.filter(([x, y]) => {
    for (let node = document.elementFromPoint(x, y); node; node = node.parentElement) {
      if (getComputedStyle(node).position === "fixed" || node.matches("dialog[open], [popover]")) return true;
    }
    return false;
  });
  return over.length === points.length;
}).catch(() => false);

const TABLE = `
en|accept all,accept,accept cookies,accept all cookies,allow all,allow all cookies,allow cookies,i accept,i agree,agree,agree to all,ok,got it,yes,that's ok,accept & close,accept and close|reject all,reject,decline,decline all,refuse,refuse all,deny,deny all,deny all cookies,decline all cookies,refuse all cookies,reject cookies,reject all cookies,reject non-essential,reject non-essential cookies,only necessary,necessary only,accept only necessary,accept necessary only,use necessary cookies only,only essential cookies,essential only,i decline,i disagree,disagree,no,no thanks,continue without accepting,disable all cookies,ban all|cookie settings,cookie preferences,manage cookies,manage preferences,manage consent,manage choices,manage my cookies,privacy settings,privacy preferences,privacy choices,your privacy choices,customize,customise,preferences,settings,let me choose,more options,learn more and customize,consent settings,change cookie settings,configure|save,save preferences,save settings,save selection,save choices,save my choices,accept selected,confirm choices,confirm my choices,allow selection
fr|tout accepter,accepter,accepter tout,j'accepte,accepter et fermer,accepter les cookies,accepter tous les cookies,ok tout accepter,ok,d'accord,autoriser,tout autoriser,accepter les t\xE9moins|tout refuser,refuser,refuser tout,je refuse,continuer sans accepter,refuser les cookies,interdire,interdire tous les cookies,tout interdire,uniquement n\xE9cessaires,refuser les t\xE9moins,non merci|g\xE9rer les cookies,g\xE9rer mes cookies,param\xE9trer,param\xE8tres,personnaliser,param\xE8tres des cookies,pr\xE9f\xE9rences,g\xE9rer mes choix,g\xE9rer les t\xE9moins,gestion des cookies,gestion des t\xE9moins,pr\xE9f\xE9rences de t\xE9moins,configurer|enregistrer,sauvegarder,valider,enregistrer mes choix,confirmer mes choix,accepter la s\xE9lection
de|alle akzeptieren,akzeptieren,alle cookies akzeptieren,zustimmen,allen zustimmen,ich stimme zu,einverstanden,alle erlauben,alle zulassen,annehmen,alle annehmen,ok,cookies akzeptieren|alle ablehnen,ablehnen,ich lehne ab,nur notwendige,nur notwendige cookies,nur essenzielle cookies akzeptieren,nur erforderliche,verweigern,alle verweigern,nein,nein danke|cookie-einstellungen,einstellungen,datenschutzeinstellungen,cookies verwalten,anpassen,individuelle einstellungen,mehr optionen,einstellungen verwalten,ausw\xE4hlen,privatsph\xE4re-einstellungen|speichern,auswahl speichern,einstellungen speichern,auswahl best\xE4tigen,auswahl erlauben
es|aceptar todo,aceptar todas,aceptar,acepto,aceptar cookies,aceptar todas las cookies,permitir todas,de acuerdo|rechazar todo,rechazar todas,rechazar,rechazar cookies,denegar,solo necesarias,solo las necesarias,no aceptar,continuar sin aceptar|configurar,configuraci\xF3n,configurar cookies,configuraci\xF3n de cookies,preferencias,gestionar cookies,personalizar,gestionar preferencias,m\xE1s opciones|guardar,guardar preferencias,guardar selecci\xF3n,confirmar selecci\xF3n
it|accetta tutto,accetta tutti,accetta,accetto,accetta i cookie,accetta tutti i cookie,consenti tutti,acconsento|rifiuta tutto,rifiuta tutti,rifiuta,rifiuto,solo necessari,continua senza accettare,nega|impostazioni,impostazioni cookie,personalizza,preferenze,gestisci cookie,gestisci preferenze,preferenze cookie,altre opzioni|salva,salva preferenze,salva impostazioni,conferma le mie scelte
pt|aceitar tudo,aceitar todos,aceitar,aceito,aceitar cookies,aceitar todos os cookies,permitir todos,concordo|rejeitar tudo,rejeitar todos,rejeitar,recusar,recusar todos,apenas necess\xE1rios,s\xF3 os necess\xE1rios,negar,continuar sem aceitar|configura\xE7\xF5es,defini\xE7\xF5es,defini\xE7\xF5es de cookies,configura\xE7\xF5es de cookies,prefer\xEAncias,gerir cookies,gerenciar cookies,personalizar,mais op\xE7\xF5es|guardar,salvar,guardar prefer\xEAncias,salvar prefer\xEAncias,confirmar escolhas
nl|alles accepteren,accepteren,alle cookies accepteren,accepteer alles,accepteer,akkoord,alles toestaan,ik ga akkoord,cookies accepteren|alles weigeren,weigeren,alle cookies weigeren,weiger,weiger alles,afwijzen,alles afwijzen,alleen noodzakelijk,alleen noodzakelijke cookies,nee|cookie-instellingen,instellingen,voorkeuren,cookies beheren,aanpassen,voorkeuren beheren,privacy-instellingen,meer opties|opslaan,voorkeuren opslaan,selectie opslaan,selectie toestaan,keuze bevestigen
sv|acceptera alla,acceptera,godk\xE4nn alla,godk\xE4nn,jag accepterar,till\xE5t alla,acceptera alla cookies,acceptera alla kakor|avvisa alla,avvisa,neka,neka alla,endast n\xF6dv\xE4ndiga,bara n\xF6dv\xE4ndiga,avb\xF6j|inst\xE4llningar,cookieinst\xE4llningar,hantera cookies,anpassa,hantera kakor,fler alternativ|spara,spara inst\xE4llningar,spara val
da|accepter alle,accepter,tillad alle,godkend alle,accept\xE9r alle,jeg accepterer|afvis alle,afvis,kun n\xF8dvendige,nej tak,tillad kun n\xF8dvendige|indstillinger,cookieindstillinger,administrer cookies,tilpas,administrer samtykke,vis detaljer|gem,gem indstillinger,gem valg,tillad valgte
nb|godta alle,godta,aksepter alle,aksepter,tillat alle,jeg godtar|avvis alle,avvis,avsl\xE5,avsl\xE5 alle,kun n\xF8dvendige,bare n\xF8dvendige|innstillinger,informasjonskapsler,tilpass,administrer informasjonskapsler,cookie-innstillinger|lagre,lagre innstillinger,lagre valg
fi|hyv\xE4ksy kaikki,hyv\xE4ksy,salli kaikki,hyv\xE4ksy ev\xE4steet,hyv\xE4ksyn|hylk\xE4\xE4 kaikki,hylk\xE4\xE4,kiell\xE4,kiell\xE4 kaikki,vain v\xE4ltt\xE4m\xE4tt\xF6m\xE4t,salli vain v\xE4ltt\xE4m\xE4tt\xF6m\xE4t|asetukset,ev\xE4steasetukset,muokkaa asetuksia,hallinnoi ev\xE4steit\xE4,mukauta|tallenna,tallenna asetukset,tallenna valinnat
is|sam\xFEykkja allt,sam\xFEykkja,leyfa allar,sam\xFEykkja allar|hafna,hafna \xF6llu,hafna \xF6llum,a\xF0eins nau\xF0synlegar|stillingar,vafrak\xF6kustillingar,s\xE9rsn\xED\xF0a|vista,vista stillingar
pl|akceptuj wszystkie,zaakceptuj wszystkie,akceptuj\u0119,akceptuj,zaakceptuj,zezw\xF3l na wszystkie,zgadzam si\u0119,przejd\u017A do serwisu|odrzu\u0107 wszystkie,odrzu\u0107,odrzucam,tylko niezb\u0119dne,nie zgadzam si\u0119,odm\xF3w|ustawienia,ustawienia plik\xF3w cookie,zarz\u0105dzaj plikami cookie,dostosuj,preferencje,ustawienia zaawansowane|zapisz,zapisz ustawienia,zapisz wyb\xF3r,potwierd\u017A wyb\xF3r
cs|p\u0159ijmout v\u0161e,p\u0159ijmout,souhlas\xEDm,povolit v\u0161e,p\u0159ijmout v\u0161echny,p\u0159ijmout v\u0161echny cookies,rozum\xEDm|odm\xEDtnout v\u0161e,odm\xEDtnout,nesouhlas\xEDm,pouze nezbytn\xE9,odm\xEDtnout v\u0161echny,jen nezbytn\xE9|nastaven\xED,nastaven\xED cookies,spravovat cookies,p\u0159izp\u016Fsobit,podrobn\xE9 nastaven\xED|ulo\u017Eit,ulo\u017Eit nastaven\xED,ulo\u017Eit volby,potvrdit v\xFDb\u011Br
sk|prija\u0165 v\u0161etko,prija\u0165,s\xFAhlas\xEDm,povoli\u0165 v\u0161etko,prija\u0165 v\u0161etky|odmietnu\u0165 v\u0161etko,odmietnu\u0165,nes\xFAhlas\xEDm,iba nevyhnutn\xE9,odmietnu\u0165 v\u0161etky|nastavenia,nastavenia cookies,spravova\u0165 cookies,prisp\xF4sobi\u0165|ulo\u017Ei\u0165,ulo\u017Ei\u0165 nastavenia,potvrdi\u0165 v\xFDber
hu|\xF6sszes elfogad\xE1sa,elfogadom,elfogad\xE1s,mindet elfogadom,az \xF6sszes elfogad\xE1sa|\xF6sszes elutas\xEDt\xE1sa,elutas\xEDtom,elutas\xEDt\xE1s,csak a sz\xFCks\xE9ges,csak a sz\xFCks\xE9gesek|be\xE1ll\xEDt\xE1sok,s\xFCti be\xE1ll\xEDt\xE1sok,cookie-be\xE1ll\xEDt\xE1sok,testreszab\xE1s|ment\xE9s,be\xE1ll\xEDt\xE1sok ment\xE9se,v\xE1laszt\xE1s ment\xE9se
ro|accept\u0103 tot,accept toate,accept,accept\u0103,sunt de acord,accept\u0103 toate|respinge tot,respinge,refuz,respinge toate,doar necesare,refuz\u0103|set\u0103ri,set\u0103ri cookie,gestioneaz\u0103 cookie-urile,personalizeaz\u0103,preferin\u021Be|salveaz\u0103,salveaz\u0103 preferin\u021Bele,confirm\u0103 alegerile
bg|\u043F\u0440\u0438\u0435\u043C\u0438 \u0432\u0441\u0438\u0447\u043A\u0438,\u043F\u0440\u0438\u0435\u043C\u0430\u043C,\u043F\u0440\u0438\u0435\u043C\u0430\u043C \u0432\u0441\u0438\u0447\u043A\u0438,\u0440\u0430\u0437\u0440\u0435\u0448\u0438 \u0432\u0441\u0438\u0447\u043A\u0438,\u0441\u044A\u0433\u043B\u0430\u0441\u0435\u043D \u0441\u044A\u043C|\u043E\u0442\u0445\u0432\u044A\u0440\u043B\u0438 \u0432\u0441\u0438\u0447\u043A\u0438,\u043E\u0442\u043A\u0430\u0437\u0432\u0430\u043C,\u043E\u0442\u0445\u0432\u044A\u0440\u043B\u0438,\u0441\u0430\u043C\u043E \u043D\u0435\u043E\u0431\u0445\u043E\u0434\u0438\u043C\u0438\u0442\u0435,\u043E\u0442\u043A\u0430\u0436\u0438|\u043D\u0430\u0441\u0442\u0440\u043E\u0439\u043A\u0438,\u043D\u0430\u0441\u0442\u0440\u043E\u0439\u043A\u0438 \u043D\u0430 \u0431\u0438\u0441\u043A\u0432\u0438\u0442\u043A\u0438\u0442\u0435,\u0443\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u0435 \u043D\u0430 \u0431\u0438\u0441\u043A\u0432\u0438\u0442\u043A\u0438\u0442\u0435,\u043F\u0435\u0440\u0441\u043E\u043D\u0430\u043B\u0438\u0437\u0438\u0440\u0430\u043D\u0435|\u0437\u0430\u043F\u0430\u0437\u0438,\u0437\u0430\u043F\u0430\u0437\u0438 \u043D\u0430\u0441\u0442\u0440\u043E\u0439\u043A\u0438\u0442\u0435
el|\u03B1\u03C0\u03BF\u03B4\u03BF\u03C7\u03AE \u03CC\u03BB\u03C9\u03BD,\u03B1\u03C0\u03BF\u03B4\u03BF\u03C7\u03AE,\u03C3\u03C5\u03BC\u03C6\u03C9\u03BD\u03CE,\u03B1\u03C0\u03BF\u03B4\u03AD\u03C7\u03BF\u03BC\u03B1\u03B9,\u03BD\u03B1 \u03B5\u03C0\u03B9\u03C4\u03C1\u03AD\u03C0\u03BF\u03BD\u03C4\u03B1\u03B9 \u03CC\u03BB\u03B1|\u03B1\u03C0\u03CC\u03C1\u03C1\u03B9\u03C8\u03B7 \u03CC\u03BB\u03C9\u03BD,\u03B1\u03C0\u03CC\u03C1\u03C1\u03B9\u03C8\u03B7,\u03B4\u03B5\u03BD \u03B1\u03C0\u03BF\u03B4\u03AD\u03C7\u03BF\u03BC\u03B1\u03B9,\u03BC\u03CC\u03BD\u03BF \u03C4\u03B1 \u03B1\u03C0\u03B1\u03C1\u03B1\u03AF\u03C4\u03B7\u03C4\u03B1,\u03AC\u03C1\u03BD\u03B7\u03C3\u03B7|\u03C1\u03C5\u03B8\u03BC\u03AF\u03C3\u03B5\u03B9\u03C2,\u03C1\u03C5\u03B8\u03BC\u03AF\u03C3\u03B5\u03B9\u03C2 cookies,\u03C0\u03C1\u03BF\u03C4\u03B9\u03BC\u03AE\u03C3\u03B5\u03B9\u03C2,\u03B4\u03B9\u03B1\u03C7\u03B5\u03AF\u03C1\u03B9\u03C3\u03B7 cookies|\u03B1\u03C0\u03BF\u03B8\u03AE\u03BA\u03B5\u03C5\u03C3\u03B7,\u03B1\u03C0\u03BF\u03B8\u03AE\u03BA\u03B5\u03C5\u03C3\u03B7 \u03C0\u03C1\u03BF\u03C4\u03B9\u03BC\u03AE\u03C3\u03B5\u03C9\u03BD
hr|prihvati sve,prihva\u0107am,prihvati,sla\u017Eem se,dopusti sve|odbij sve,odbij,odbijam,samo nu\u017Eni,samo neophodni|postavke,postavke kola\u010Di\u0107a,upravljanje kola\u010Di\u0107ima,prilagodi|spremi,spremi postavke
sl|sprejmi vse,sprejmi,sprejmem,strinjam se,dovoli vse|zavrni vse,zavrni,ne strinjam se,samo nujni,samo nujne|nastavitve,nastavitve pi\u0161kotkov,upravljanje pi\u0161kotkov,prilagodi|shrani,shrani nastavitve
sr|prihvati sve,prihvatam,\u043F\u0440\u0438\u0445\u0432\u0430\u0442\u0438 \u0441\u0432\u0435,\u043F\u0440\u0438\u0445\u0432\u0430\u0442\u0430\u043C,\u0441\u043B\u0430\u0436\u0435\u043C \u0441\u0435|odbij sve,odbijam,\u043E\u0434\u0431\u0438\u0458 \u0441\u0432\u0435,\u043E\u0434\u0431\u0438\u0458\u0430\u043C,\u0441\u0430\u043C\u043E \u043D\u0435\u043E\u043F\u0445\u043E\u0434\u043D\u0438|pode\u0161avanja,\u043F\u043E\u0434\u0435\u0448\u0430\u0432\u0430\u045A\u0430,pode\u0161avanja kola\u010Di\u0107a,\u043F\u043E\u0434\u0435\u0448\u0430\u0432\u0430\u045A\u0430 \u043A\u043E\u043B\u0430\u0447\u0438\u045B\u0430|sa\u010Duvaj,\u0441\u0430\u0447\u0443\u0432\u0430\u0458
lt|priimti visus,priimti,sutinku,leisti visus,sutinku su visais|atmesti visus,atmesti,nesutinku,tik b\u016Btini,tik b\u016Btinieji|nustatymai,slapuk\u0173 nustatymai,tvarkyti slapukus,pasirinkti|i\u0161saugoti,i\u0161saugoti nustatymus
lv|pie\u0146emt visas,pie\u0146emt,piekr\u012Btu,at\u013Caut visas,apstiprin\u0101t visas|noraid\u012Bt visas,noraid\u012Bt,nepiekr\u012Btu,tikai nepiecie\u0161am\u0101s|iestat\u012Bjumi,s\u012Bkdat\u0146u iestat\u012Bjumi,p\u0101rvald\u012Bt s\u012Bkdatnes,piel\u0101got|saglab\u0101t,saglab\u0101t izv\u0113li
et|n\xF5ustu k\xF5igiga,n\xF5ustun,luba k\xF5ik,luba k\xF5ik k\xFCpsised,n\xF5ustu|keeldu k\xF5igist,keeldun,keeldu,ainult vajalikud|seaded,k\xFCpsiste seaded,halda k\xFCpsiseid,kohanda|salvesta,salvesta valikud
uk|\u043F\u0440\u0438\u0439\u043D\u044F\u0442\u0438 \u0432\u0441\u0456,\u043F\u0440\u0438\u0439\u043D\u044F\u0442\u0438,\u043F\u043E\u0433\u043E\u0434\u0436\u0443\u044E\u0441\u044C,\u0434\u043E\u0437\u0432\u043E\u043B\u0438\u0442\u0438 \u0432\u0441\u0456,\u043F\u0440\u0438\u0439\u043C\u0430\u044E|\u0432\u0456\u0434\u0445\u0438\u043B\u0438\u0442\u0438 \u0432\u0441\u0456,\u0432\u0456\u0434\u0445\u0438\u043B\u0438\u0442\u0438,\u043B\u0438\u0448\u0435 \u043D\u0435\u043E\u0431\u0445\u0456\u0434\u043D\u0456,\u0442\u0456\u043B\u044C\u043A\u0438 \u043D\u0435\u043E\u0431\u0445\u0456\u0434\u043D\u0456,\u043D\u0435 \u043F\u043E\u0433\u043E\u0434\u0436\u0443\u044E\u0441\u044C|\u043D\u0430\u043B\u0430\u0448\u0442\u0443\u0432\u0430\u043D\u043D\u044F,\u043D\u0430\u043B\u0430\u0448\u0442\u0443\u0432\u0430\u043D\u043D\u044F \u0444\u0430\u0439\u043B\u0456\u0432 cookie,\u043A\u0435\u0440\u0443\u0432\u0430\u0442\u0438 \u0444\u0430\u0439\u043B\u0430\u043C\u0438 cookie,\u043D\u0430\u043B\u0430\u0448\u0442\u0443\u0432\u0430\u0442\u0438|\u0437\u0431\u0435\u0440\u0435\u0433\u0442\u0438,\u0437\u0431\u0435\u0440\u0435\u0433\u0442\u0438 \u043D\u0430\u043B\u0430\u0448\u0442\u0443\u0432\u0430\u043D\u043D\u044F
ru|\u043F\u0440\u0438\u043D\u044F\u0442\u044C \u0432\u0441\u0435,\u043F\u0440\u0438\u043D\u044F\u0442\u044C,\u0441\u043E\u0433\u043B\u0430\u0441\u0435\u043D,\u0440\u0430\u0437\u0440\u0435\u0448\u0438\u0442\u044C \u0432\u0441\u0435,\u043F\u0440\u0438\u043D\u0438\u043C\u0430\u044E|\u043E\u0442\u043A\u043B\u043E\u043D\u0438\u0442\u044C \u0432\u0441\u0435,\u043E\u0442\u043A\u043B\u043E\u043D\u0438\u0442\u044C,\u0442\u043E\u043B\u044C\u043A\u043E \u043D\u0435\u043E\u0431\u0445\u043E\u0434\u0438\u043C\u044B\u0435,\u043D\u0435 \u0441\u043E\u0433\u043B\u0430\u0441\u0435\u043D,\u043E\u0442\u043A\u0430\u0437\u0430\u0442\u044C\u0441\u044F|\u043D\u0430\u0441\u0442\u0440\u043E\u0439\u043A\u0438,\u043D\u0430\u0441\u0442\u0440\u043E\u0439\u043A\u0438 cookie,\u0443\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u0435 cookie,\u043D\u0430\u0441\u0442\u0440\u043E\u0438\u0442\u044C|\u0441\u043E\u0445\u0440\u0430\u043D\u0438\u0442\u044C,\u0441\u043E\u0445\u0440\u0430\u043D\u0438\u0442\u044C \u043D\u0430\u0441\u0442\u0440\u043E\u0439\u043A\u0438
tr|t\xFCm\xFCn\xFC kabul et,kabul et,kabul ediyorum,hepsini kabul et,t\xFCm\xFCne izin ver|t\xFCm\xFCn\xFC reddet,reddet,hepsini reddet,yaln\u0131zca gerekli,sadece gerekli olanlar|ayarlar,\xE7erez ayarlar\u0131,\xE7erezleri y\xF6net,tercihler,\xF6zelle\u015Ftir|kaydet,tercihleri kaydet,se\xE7imleri kaydet
ga|glac le gach ceann,glac leis,glacaim leis,ceadaigh gach fian\xE1n|di\xFAltaigh do gach ceann,di\xFAltaigh,di\xFAlta\xEDm,riachtanach amh\xE1in|socruithe,socruithe fian\xE1n,bainistigh fian\xE1in|s\xE1bh\xE1il
mt|a\u010B\u010Betta kollox,na\u010B\u010Betta,a\u010B\u010Betta|irrifjuta kollox,irrifjuta,me\u0127tie\u0121a biss|settings tal-cookies,preferenzi,immani\u0121\u0121ja l-cookies|issejvja
ca|accepta-ho tot,accepta,accepto,acceptar totes,acceptar-ho tot|rebutja-ho tot,rebutja,rebutjar totes,nom\xE9s les necess\xE0ries,rebutjar-ho tot|configuraci\xF3,configurar,configuraci\xF3 de galetes,prefer\xE8ncies,gestionar galetes,personalitzar|desa,desar,desa les prefer\xE8ncies
eu|onartu guztiak,onartu,ados nago|baztertu guztiak,baztertu,beharrezkoak bakarrik,ukatu|ezarpenak,cookieen ezarpenak,konfiguratu|gorde
`;
const list = (text = "") => text.split(",").filter(Boolean);
const WORDS = Object.fromEntries(
  TABLE.trim().split("\n").map((line) => {
    const [language = "", accept, reject, settings, save] = line.split("|");
    return [language, { accept: list(accept), reject: list(reject), settings: list(settings), save: list(save) }];
  })
);
const CLOSE = "close|close banner|close this dialog|dismiss|fermer|schlie\xDFen|cerrar|chiudi|fechar|sluiten|st\xE4ng|luk|lukk|sulje|loka|zamknij|zav\u0159\xEDt|zavrie\u0165|bez\xE1r\xE1s|bez\xE1r|\xEEnchide|\u0437\u0430\u0442\u0432\u043E\u0440\u0438|\u03BA\u03BB\u03B5\u03AF\u03C3\u03B9\u03BC\u03BF|zatvori|zapri|u\u017Edaryti|aizv\u0113rt|sulge|\u0437\u0430\u043A\u0440\u0438\u0442\u0438|\u0437\u0430\u043A\u0440\u044B\u0442\u044C|kapat|d\xFAn|ag\u0127laq|tanca|itxi";
const CLOSES = new RegExp(`^\\s*[\xD7\u2715\u2716\u2717\u2A2Fx]\\s*$|^[^\\p{L}]*(?:${CLOSE})[^\\p{L}]*$`, "iu");
const SUBJECT = /cookie|consent|tracker|privacy|gdpr|témoin|traceur|datenschutz|privacidad|galletas|galetes|privacid|informasjonskaps|kakor|eväst|vafrakök|ciasteczk|soubor|súbor|süti|бисквит|куки|cookies|kolači|колачић|piškot|slapuk|sīkdat|küpsis|çerez|fianán|confidential|vie privée/i;
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, ".");
const named$1 = (kind) => {
  const all = [...new Set(Object.values(WORDS).flatMap((words) => words[kind]))].sort((a, b) => b.length - a.length);
  return new RegExp(`^[^\\p{L}]*(?:cookies?[^\\p{L}]+)?(?:${all.map(escape).join("|")})(?: *\\([^)]*\\))?[^\\p{L}]*$`, "iu");
};

var words = /*#__PURE__*/Object.freeze({
  __proto__: null,
  CLOSES: CLOSES,
  SUBJECT: SUBJECT,
  WORDS: WORDS,
  named: named$1
});

function inBanner(element, subject) {
  const speaks = new RegExp(subject, "i");
  const up = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  for (let node = element; node && node !== document.body; node = up(node)) {
    const { position } = getComputedStyle(node);
    const stands = ["fixed", "sticky", "absolute"].includes(position) || node.matches("dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [popover]");
    const called = speaks.test(`${node.id} ${node.getAttribute("class") ?? ""} ${node.localName} ${node.getAttribute("aria-label") ?? ""}`);
    const text = node.textContent || (node.shadowRoot?.textContent ?? "");
    if ((stands || called) && (called || speaks.test(text))) return true;
  }
  return false;
}
const byName = (frame, name) => [frame.getByRole("button", { name }), frame.getByRole("link", { name })];
async function inFrame(frame, name) {
  for (const locator of byName(frame, name)) {
    for (const one of await locator.all().catch(() => [])) {
      const fits = await one.isVisible().catch(() => false) && await one.evaluate(inBanner, SUBJECT.source).catch(() => false);
      if (fits) return one;
    }
  }
  return null;
}
async function anywhere(page, name) {
  for (const frame of page.frames()) {
    const found = await inFrame(frame, name);
    if (found) return found;
  }
  return null;
}

const REJECT$1 = named$1("reject");
const SAVE = named$1("save");
const BOXES = "input[type=checkbox], [role=checkbox], [role=switch]";
async function boxesIn(page) {
  const all = await page.locator(BOXES).all();
  const inside = await Promise.all(all.map((box) => box.evaluate(inBanner, SUBJECT.source, { timeout: CLICK_WITHIN_MS }).catch(() => false)));
  return all.filter((_, index) => inside[index]);
}
const isOn = (box) => box.evaluate((element) => element.matches(":checked, [aria-checked=true]"), void 0, { timeout: CLICK_WITHIN_MS });
async function set(box, ticked) {
  const isFixed = await box.evaluate((element) => element.matches(":disabled, [aria-disabled=true]")).catch(() => false);
  if (isFixed || await isOn(box) === ticked) return true;
  await box.click({ force: true, timeout: CLICK_WITHIN_MS }).catch(() => box.dispatchEvent("click"));
  for (const end = Date.now() + CLICK_WITHIN_MS; await isOn(box) !== ticked; ) {
    if (Date.now() > end) return false;
    await box.page().waitForTimeout(100);
  }
  return true;
}
async function saveWith(save, boxes, on) {
  for (const box of boxes) if (!await set(box, on.includes(box))) return false;
  return await click(save) && await gone(save);
}
const LEAVES_WITHIN_MS = 2e3;
async function refuseBy(page, reject) {
  if (!await click(reject)) return false;
  if (await gone(reject, LEAVES_WITHIN_MS)) return true;
  const end = await anywhere(page, SAVE) ?? await anywhere(page, CLOSES);
  if (end) await click(end);
  return gone(reject);
}
async function refuseInDialog(page, withinMs = 5e3) {
  for (const end = Date.now() + withinMs; Date.now() < end; await page.waitForTimeout(100)) {
    const reject = await anywhere(page, REJECT$1);
    if (reject) return refuseBy(page, reject);
    const save = await anywhere(page, SAVE);
    const boxes = save ? await boxesIn(page) : [];
    if (save && boxes.length > 0) return saveWith(save, boxes, []);
  }
  return false;
}
const CALLED = {
  analytics: /analy|statis|measure|mesure|audience|performance|misura|medici/i,
  marketing: /market|advert|publicit|werb|targeting|ciblage|reclame/i,
  preferences: /prefer|préfér|function|fonction|funktion|funzion|funcion/i,
  functional: /prefer|préfér|function|fonction|funktion|funzion|funcion/i,
  multimedia: /media|média|video|vidéo/i,
  social: /social|sozial|sociaux/i
};
function namesOf(box) {
  const { labels, name, value } = box;
  const root = box.getRootNode();
  const ids = (box.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
  return [box.getAttribute("aria-label"), ...Array.from(labels ?? [], ({ textContent }) => textContent), ...ids.map((id) => root.getElementById(id)?.textContent), name, value, box.id].filter(Boolean).join(" ");
}
async function onlyInDialog(page, category, withinMs = 5e3) {
  const called = CALLED[category] ?? new RegExp(category.replace(/[^a-z0-9]+/gi, "."), "i");
  for (const end = Date.now() + withinMs; Date.now() < end; await page.waitForTimeout(100)) {
    const save = await anywhere(page, SAVE);
    const boxes = save ? await boxesIn(page) : [];
    const names = await Promise.all(boxes.map((box) => box.evaluate(namesOf).catch(() => "")));
    const wanted = boxes.filter((_, index) => called.test(names[index] ?? ""));
    if (!save || wanted.length === 0) continue;
    return saveWith(save, boxes, wanted);
  }
  return null;
}

const ACCEPT = named$1("accept");
const REJECT = named$1("reject");
const SETTINGS = named$1("settings");
const openerByName = (page) => firstVisible(byName(page.mainFrame(), SETTINGS));
async function openSettings(page) {
  const settings = await anywhere(page, SETTINGS);
  if (settings) await click(settings);
}
async function closeByName(page) {
  const cross = await anywhere(page, CLOSES);
  if (cross) return click(cross);
  await page.keyboard.press("Escape");
  return true;
}
async function buttonsByName(page, withinMs) {
  let accept = null;
  for (const end = Date.now() + withinMs; !accept && Date.now() < end; ) {
    accept = await anywhere(page, ACCEPT);
    if (!accept) await page.waitForTimeout(200);
  }
  const found = accept;
  if (!found) return null;
  return {
    adapter: "names",
    method: "click",
    look: async () => {
      const reject = await anywhere(page, REJECT);
      const settings = await anywhere(page, SETTINGS);
      return { accept: await measure(found), reject: await measure(reject), clicksToAccept: 1, clicksToReject: reject ? 1 : settings ? 2 : null, wall: !reject && !settings && await covered(page) };
    },
    accept: async () => await click(found) && gone(found),
    reject: async () => {
      const reject = await anywhere(page, REJECT);
      if (reject) return await click(reject) && gone(reject);
      const settings = await anywhere(page, SETTINGS);
      return settings !== null && await click(settings) && refuseInDialog(page);
    },
    only: async (category) => {
      const settings = await anywhere(page, SETTINGS);
      return settings && await click(settings) ? onlyInDialog(page, category) : null;
    },
    close: () => closeByName(page),
    away: () => gone(found)
  };
}
const looksAsked = (page) => page.evaluate((subject) => {
  const speaks = new RegExp(subject, "i");
  return [...document.querySelectorAll("body *")].some((node) => {
    const { position, visibility } = getComputedStyle(node);
    const stands = position === "fixed" || node.matches("dialog[open], [role=dialog], [role=alertdialog]");
    if (!stands || visibility === "hidden") return false;
    const { width, height } = node.getBoundingClientRect();
    return width * height > 5e3 && speaks.test(node.textContent ?? "") && node.querySelector("button, a, [role=button]") !== null;
  });
}, SUBJECT.source).catch(() => false);

async function bySelector(page, { accept, reject, settings, save }, withinMs) {
  if (!accept && !reject) return null;
  const seen = page.locator([accept, reject].filter(Boolean).join(", ")).first();
  const shown = await seen.waitFor({ state: "visible", timeout: withinMs }).then(
    () => true,
    // A machine that is busy may not have looked once until then.
    () => seen.isVisible()
  );
  if (!shown) return null;
  const press = async (selector, first) => {
    if (!selector) return false;
    const button = page.locator(selector).first();
    if (first && !await button.isVisible()) await click(page.locator(first).first());
    return await click(button) && gone(button);
  };
  return {
    adapter: "selectors",
    method: "click",
    look: async () => ({
      accept: accept ? await measure(page.locator(accept).first()) : null,
      reject: reject && await page.locator(reject).first().isVisible() ? await measure(page.locator(reject).first()) : null,
      clicksToAccept: 1,
      clicksToReject: reject && await page.locator(reject).first().isVisible() ? 1 : 2
    }),
    accept: () => press(accept),
    reject: () => press(reject ?? save, settings)
  };
}

const HOST = "cookie-consent";
const action = (name) => `${HOST} [data-consent-action="${name}"]`;
const has = (page, selector) => page.locator(selector).count().then(
  (count) => count > 0,
  () => false
);
const hasOwn = (page) => has(page, HOST);
const isDecided = (page) => has(page, `${HOST}[state="decided"]`);
async function own(page, withinMs) {
  const banner = page.locator(`${HOST}[open="banner"]`);
  const shown = await banner.waitFor({ state: "attached", timeout: withinMs }).then(
    () => true,
    () => false
  );
  if (!shown) return null;
  const decided = async () => {
    await page.locator(`${HOST}[state="decided"]`).waitFor({ state: "attached", timeout: 1e4 });
    return gone(page.locator(`${HOST}[open]`));
  };
  const press = async (name) => await click(page.locator(action(name)).first()) && decided().catch(() => false);
  const boxes = page.locator(`${HOST} input[type=checkbox]:not([disabled])`);
  const openPreferences = async () => {
    await click(page.locator(action("preferences")).first());
    await page.locator(`${HOST}[open="preferences"]`).waitFor({ state: "attached", timeout: 1e4 });
  };
  return {
    adapter: "temoin",
    method: "click",
    look: async () => ({
      accept: await measure(await firstVisible([page.locator(action("accept-all"))])),
      reject: await measure(await firstVisible([page.locator(action("reject-all"))])),
      clicksToAccept: 1,
      clicksToReject: await firstVisible([page.locator(action("reject-all"))]) ? 1 : 2
    }),
    accept: () => press("accept-all"),
    reject: () => press("reject-all"),
    categories: async () => {
      await openPreferences();
      return boxes.evaluateAll((inputs) => [...new Set(inputs.map((input) => input.name))].filter(Boolean));
    },
    only: async (category) => {
      await openPreferences();
      await page.locator(`${HOST} input[type=checkbox][name="${category}"]`).first().check({ timeout: 1e4 });
      return press("save");
    },
    close: async () => {
      const button = await firstVisible([page.locator(action("close"))]);
      if (button) await click(button);
      else await page.keyboard.press("Escape");
      return true;
    }
  };
}
async function ownWithdrawal(page) {
  const direct = await firstVisible([page.locator(`[data-consent-action="withdraw"]:not(${HOST} *)`)]);
  const opener = await firstVisible([
    page.locator(`[data-consent-action="preferences"]:not(${HOST} *)`),
    page.locator('a[href$="#cookie-consent"]'),
    page.locator(`${HOST} [part~="reopen"]`)
  ]);
  const undecided = async () => {
    await page.waitForLoadState("load").catch(() => void 0);
    await page.locator(`${HOST}[open="preferences"]`).waitFor({ state: "detached", timeout: 1e4 });
    return true;
  };
  return {
    byPage: Boolean(direct ?? opener),
    async withdraw() {
      if (direct) return await click(direct) && undecided();
      if (opener) await click(opener);
      else await page.evaluate("cookieConsent.show('preferences')");
      await page.locator(`${HOST}[open="preferences"]`).waitFor({ state: "attached", timeout: 1e4 });
      const button = await firstVisible([page.locator(action("withdraw")), page.locator(action("reject-all"))]);
      return button !== null && await click(button) && undecided();
    }
  };
}
const policyOf = (page) => page.evaluate("window.cookieConsent?.export?.().policy ?? null").catch(() => null);

async function findBanner(page, config, rules, withinMs) {
  const closes = { close: () => closeByName(page) };
  if (config.consent?.accept || config.consent?.reject) {
    const told = await bySelector(page, config.consent, withinMs);
    return told && { ...closes, ...told };
  }
  if (await hasOwn(page)) return own(page, await isDecided(page) ? withinMs : config.bannerMs ?? WAITS.bannerMs);
  const byName = await buttonsByName(page, 100);
  const byRule = await rules?.find(page, byName ? 0 : withinMs) ?? null;
  if (byRule && byName) return { ...byName, ...byRule, accept: byName.accept, reject: async () => await byRule.reject() && (await byName.away?.() ?? true) };
  return (byRule && { ...closes, ...byRule }) ?? byName ?? buttonsByName(page, rules ? 100 : withinMs);
}
const OPENERS = ["CookieConsent.showPreferences()", "klaro.show(undefined, true)", "orejime.prompt()", "tarteaucitron.userInterface.openPanel()", "Cookiebot.renew()", "OneTrust.ToggleInfoDisplay()", "Didomi.preferences.show()", "UC_UI.showSecondLayer()"];
async function findWithdrawal(page, config) {
  const { withdraw, reject, save } = config.consent ?? {};
  if (withdraw) {
    const opener2 = page.locator(withdraw).first();
    return {
      byPage: await opener2.isVisible().catch(() => false),
      withdraw: async () => {
        if (!await click(opener2)) return false;
        const button = page.locator([reject, save].filter(Boolean).join(", ") || "body").first();
        if ((reject || save) && await button.isVisible().catch(() => false)) return click(button);
        return true;
      }
    };
  }
  if (await hasOwn(page)) return ownWithdrawal(page);
  const opener = await openerByName(page);
  if (opener) return { byPage: true, withdraw: async () => await click(opener) && refuseInDialog(page) };
  for (const call of OPENERS) {
    const name = call.split(".")[0] ?? "";
    const there = await page.evaluate(`typeof ${name} !== 'undefined'`).catch(() => false);
    if (there) {
      return { byPage: false, withdraw: async () => await page.evaluate(`void ${call}`).then(() => true, () => false) && refuseInDialog(page) };
    }
  }
  return null;
}

const bumped = (html) => html.replace(/ (data-)?notice-version=("[^"]*"|'[^']*'|[^\s>]+)/g, "").replace(/<cookie-consent\b/g, '$& notice-version="another"').replace(/<script(?=[^>]*temoin[^>]*>)/g, '$& data-notice-version="another"');
async function withAnotherVersion(page) {
  const session = await page.context().newCDPSession(page);
  session.on("Fetch.requestPaused", ({ requestId, responseStatusCode, responseHeaders = [] }) => {
    const change = async () => {
      const isRedirect = responseStatusCode !== void 0 && responseStatusCode >= 300 && responseStatusCode < 400;
      if (responseStatusCode === void 0 || isRedirect) return session.send("Fetch.continueRequest", { requestId });
      const { body, base64Encoded } = await session.send("Fetch.getResponseBody", { requestId });
      const html = Buffer.from(body, base64Encoded ? "base64" : "utf8").toString("utf8");
      const headers = responseHeaders.filter(({ name }) => !/^content-(encoding|length)$/i.test(name));
      return session.send("Fetch.fulfillRequest", { requestId, responseCode: responseStatusCode, responseHeaders: headers, body: Buffer.from(bumped(html)).toString("base64") });
    };
    change().catch(() => session.send("Fetch.continueRequest", { requestId }).catch(() => void 0));
  });
  await session.send("Fetch.enable", { patterns: [{ resourceType: "Document", requestStage: "Response" }] });
}

function later(aheadMs) {
  const Native = Date;
  const now = () => Native.now() + aheadMs;
  window.Date = new Proxy(Native, {
    construct: (target, args, made) => Reflect.construct(target, args.length ? args : [now()], made),
    apply: () => new Native(now()).toString(),
    get: (target, key) => key === "now" ? now : Reflect.get(target, key)
  });
}

const tickedInAdvance = (page) => page.locator("input[type=checkbox]:checked:not([disabled]), [role=switch][aria-checked=true]:not([aria-disabled=true]):not([disabled])").evaluateAll(
  (boxes) => boxes.filter((box) => {
    const { width, height } = box.getBoundingClientRect();
    const label = box.labels?.[0]?.getBoundingClientRect();
    return width * height > 0 || label && label.width * label.height > 0;
  }).filter((box) => {
    const up = (node) => node.parentElement ?? node.getRootNode().host ?? null;
    for (let node = box; node && node !== document.body; node = up(node)) {
      if (/cookie|consent|klaro|orejime|tarteaucitron|c15t|privacy|gdpr/i.test(`${node.id} ${node.getAttribute("class") ?? ""} ${node.localName}`)) return true;
    }
    return false;
  }).map((box) => box.name || box.id || (box.getAttribute("aria-label") ?? "a box"))
).then((names) => [...new Set(names)].sort()).catch(() => []);

const NO_BANNER_SEEN = "no banner was found";
async function loadAndFind(visit, granted = "none") {
  await visit.load(granted);
  const buttons = await findBanner(visit.page, visit.config, visit.rules, visit.bannerMs);
  visit.policy = await policyOf(visit.page);
  if (buttons) {
    visit.banner = { ...visit.banner, adapter: buttons.adapter, method: buttons.method, ...await buttons.look() };
  } else if (await looksAsked(visit.page)) {
    visit.incomplete.push("something that looks like a banner was found, but no button in it was understood: name them with --accept, --reject and --withdraw");
  } else visit.skipped = NO_BANNER_SEEN;
  return buttons;
}
async function choose(visit, name, granted, press, refuses = false) {
  let pressed = false;
  await visit.step(name, granted, async () => pressed = await press().catch(() => false), { refuses });
  if (!pressed) visit.incomplete.push(`\u201C${name}\u201D could not be carried out`);
  return pressed;
}
async function follow(visit, granted) {
  await visit.reload(granted);
  if (await findBanner(visit.page, visit.config, null, visit.bannerMs)) visit.asksAgain = true;
  await visit.next(granted);
}
const before = async (visit) => {
  const buttons = await loadAndFind(visit);
  visit.skipped = null;
  if (buttons) {
    await visit.step("preferences", "none", () => (buttons.categories?.() ?? openSettings(visit.page)).catch(() => void 0));
    visit.banner.preticked = await tickedInAdvance(visit.page);
  }
  if (!await visit.next("none")) await visit.reload("none");
};
const reject = async (visit) => {
  const buttons = await loadAndFind(visit);
  if (buttons && await choose(visit, "reject", "none", buttons.reject, true)) await follow(visit, "none");
};
const accept = async (visit) => {
  const buttons = await loadAndFind(visit);
  if (buttons && await choose(visit, "accept", "all", buttons.accept)) await follow(visit, "all");
};
const withdraw = async (visit) => {
  const buttons = await loadAndFind(visit);
  if (!buttons || !await choose(visit, "accept", "all", buttons.accept)) return;
  await visit.reload("all");
  const way = await findWithdrawal(visit.page, visit.config);
  visit.banner.reopens = way?.byPage ?? false;
  if (!way) return;
  if (!await choose(visit, "withdraw", "all", way.withdraw)) return;
  await visit.step("reload", "none", () => visit.page.reload({ waitUntil: "load" }), { withdraws: true });
  await visit.next("none");
};
const gpc = async (visit) => {
  const buttons = await loadAndFind(visit);
  visit.skipped = null;
  if (buttons && await choose(visit, "accept", "all", buttons.accept)) await visit.reload("all");
};
const idle = async (visit) => {
  await visit.load();
  await visit.step("scroll", "none", async () => {
    for (let part = 0; part < 4; part++) {
      await visit.page.mouse.wheel(0, 600);
      await visit.page.evaluate(() => new Promise(requestAnimationFrame)).catch(() => void 0);
    }
  });
};
const partial = (category) => async (visit) => {
  const buttons = await loadAndFind(visit);
  if (!buttons) return;
  let chosen = null;
  await visit.step(category, [category], async () => chosen = await buttons.only?.(category).catch(() => false) ?? null);
  if (chosen === null) visit.skipped = `nothing that can be chosen alone is called \u201C${category}\u201D`;
  else if (chosen) await follow(visit, [category]);
  else visit.incomplete.push(`\u201C${category}\u201D could not be chosen alone`);
};
const close = async (visit) => {
  const buttons = await loadAndFind(visit);
  const press = buttons?.close;
  if (!buttons || !press) return;
  const reject2 = visit.page.getByRole("button", { name: visit.banner.reject?.name ?? "" }).first();
  if (visit.banner.reject) visit.banner.keyboard = await reachedByKeyboard(visit.page, reject2);
  if (await choose(visit, "close", "none", press)) await visit.reload("none");
};
const returning = async (visit) => {
  const buttons = await loadAndFind(visit);
  if (!buttons || !await choose(visit, "reject", "none", buttons.reject, true)) return;
  const session = (await visit.context.cookies()).filter(({ expires }) => expires < 0);
  for (const { name, domain, path } of session) await visit.context.clearCookies({ name, domain, path });
  await visit.page.goto("about:blank");
  await visit.step("return", "none", () => visit.go(visit.url));
  if (await findBanner(visit.page, visit.config, null, visit.bannerMs)) visit.asksAgain = true;
};
const DAY_MS = 864e5;
const expired = async (visit) => {
  const buttons = await loadAndFind(visit);
  if (!buttons || !await choose(visit, "accept", "all", buttons.accept)) return;
  await visit.context.addInitScript(later, 400 * DAY_MS);
  for (const { name, domain, path, expires } of await visit.context.cookies()) {
    if (expires * 1e3 < Date.now() + 400 * DAY_MS) await visit.context.clearCookies({ name, domain, path });
  }
  await visit.step("a year later", "none", () => visit.go(visit.url));
  visit.mustAsk = await findBanner(visit.page, visit.config, visit.rules, visit.bannerMs) === null;
};
const versionBump = async (visit) => {
  const buttons = await loadAndFind(visit);
  if (buttons && !await hasOwn(visit.page)) visit.skipped = "another version of the notice can be tried with temoin only";
  if (!buttons || visit.skipped || !await choose(visit, "accept", "all", buttons.accept)) return;
  await withAnotherVersion(visit.page);
  await visit.step("new version", "none", () => visit.go(visit.url));
  visit.mustAsk = await findBanner(visit.page, visit.config, visit.rules, visit.bannerMs) === null;
};
const noJs = async (visit) => {
  await visit.load();
  await visit.next("none");
};
const MANAGER = /temoin(\.\w+)*\.js|cookie-?consent|klaro|orejime|tarteaucitron|c15t|onetrust|otsdk|cookiebot|uc\.js|usercentrics|didomi|axeptio|iubenda|cookieyes|osano|termly|complianz/i;
const blockedScript = async (visit) => {
  await visit.context.route(
    (url) => MANAGER.test(url.pathname),
    (route) => route.request().resourceType() === "script" ? route.abort() : route.fallback()
  );
  await visit.load();
  await visit.next("none");
};
const ALL = { before, reject, accept, withdraw, gpc, idle, close, returning, expired, "version-bump": versionBump, "no-js": noJs, "blocked-script": blockedScript };
const scenarioOf = (name) => name.startsWith("partial:") ? partial(name.slice("partial:".length)) : ALL[name];

function find() {
  for (const base of [join(process.cwd(), "package.json"), import.meta.url]) {
    try {
      const require = createRequire(base.startsWith("file:") ? base : pathToFileURL(base));
      const folder = join(dirname(require.resolve("@duckduckgo/autoconsent")), "..");
      const script = readFileSync(join(folder, "dist/autoconsent.playwright.js"), "utf8");
      return { script, rules: rulesIn(folder) };
    } catch {
    }
  }
  return null;
}
function rulesIn(folder) {
  const one = join(folder, "rules/rules.json");
  if (existsSync(one)) return JSON.parse(readFileSync(one, "utf8")).autoconsent;
  const many = join(folder, "rules/autoconsent");
  return readdirSync(many).filter((name) => name.endsWith(".json")).sort().map((name) => JSON.parse(readFileSync(join(many, name), "utf8")));
}
let found;
const autoconsentPackage = () => found === void 0 ? found = find() : found;
const CONFIG = {
  enabled: true,
  autoAction: null,
  disabledCmps: [],
  enablePrehide: false,
  enableCosmeticRules: false,
  enableGeneratedRules: false,
  enableHeuristicDetection: false,
  isMainWorld: true
};
const WITHIN_MS = 2e4;
const LOOKS_EVERY_MS = 500;
const LOOKS_FOR_MS = 1e4;
const clicks = (steps) => JSON.stringify(steps ?? "").includes('"click"') || JSON.stringify(steps ?? "").includes('"waitForThenClick"');
class Autoconsent {
  #waiting = [];
  #popups = /* @__PURE__ */ new Map();
  /** Frames in which all rules have been tried, and none fits. */
  #without = /* @__PURE__ */ new Set();
  #looks = 0;
  #package;
  constructor(found2) {
    this.#package = found2;
  }
  /** The binding must be there before the page is. */
  static async in(context) {
    const found2 = autoconsentPackage();
    if (!found2) return null;
    const self = new Autoconsent(found2);
    await context.exposeBinding("autoconsentSendMessage", ({ frame }, message) => void self.#hear(frame, message));
    return self;
  }
  async #say(frame, message) {
    await frame.evaluate((told) => window.autoconsentReceiveMessage(told), message).catch(() => void 0);
  }
  async #hear(frame, message) {
    if (message.type === "init") await this.#say(frame, { type: "initResp", config: { ...CONFIG, detectRetries: this.#looks }, rules: { autoconsent: this.#package.rules } });
    if (message.type === "eval") {
      const result = await frame.evaluate(message.code ?? "").catch(() => false);
      await this.#say(frame, { type: "evalResp", id: message.id, result });
    }
    if (message.type === "popupFound") this.#popups.set(frame, message.cmp ?? "");
    if (message.state?.lifecycle === "nothingDetected") this.#without.add(frame);
    const [heard, rest] = [this.#waiting.filter(({ types }) => types.includes(message.type)), this.#waiting.filter(({ types }) => !types.includes(message.type))];
    this.#waiting = rest;
    for (const { resolve } of heard) resolve(message, frame);
  }
  #next(types, withinMs = WITHIN_MS) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs, null);
      this.#waiting.push({
        types,
        resolve: (message) => {
          clearTimeout(timer);
          resolve(message);
        }
      });
    });
  }
  /** Ends when a rule fits, or none does in any frame; a page that may still change is given `withinMs` for that. */
  async find(page, withinMs) {
    this.#popups.clear();
    this.#without.clear();
    this.#looks = Math.floor(withinMs / LOOKS_EVERY_MS);
    const frames = page.frames().filter((frame2) => /^https?:/.test(frame2.url()));
    const end = performance.now() + withinMs + LOOKS_FOR_MS;
    await Promise.all(frames.map((frame2) => frame2.evaluate(this.#package.script).catch(() => this.#without.add(frame2))));
    const open = () => this.#popups.size === 0 && frames.some((frame2) => !this.#without.has(frame2) && !frame2.isDetached());
    while (open() && performance.now() < end) await this.#next(["popupFound", "report"], LOOKS_EVERY_MS);
    const [frame, name] = [...this.#popups][0] ?? [];
    if (!frame || !name) return null;
    const rule = this.#package.rules.find((one) => one.name === name);
    const act = async (type) => {
      const answer = this.#next([`${type}Result`]);
      const test = this.#next(["selfTestResult"]);
      await this.#say(frame, { type });
      const result = await answer;
      if (!result?.result) return false;
      if (type === "optIn" || !result.scheduleSelfTest) return true;
      await this.#say(frame, { type: "selfTest" });
      return (await Promise.race([test, new Promise((resolve) => setTimeout(resolve, 5e3, null))]))?.result !== false;
    };
    return {
      adapter: `autoconsent:${name}`,
      method: clicks(rule?.optOut) ? "click" : "api",
      look: async () => {
        const { named } = await Promise.resolve().then(function () { return words; });
        const of = (kind) => firstVisible([frame.getByRole("button", { name: named(kind) }), frame.getByRole("link", { name: named(kind) })]);
        const [accept, reject] = [await of("accept"), await of("reject")];
        return { accept: await measure(accept), reject: await measure(reject), clicksToAccept: accept ? 1 : null, clicksToReject: reject ? 1 : accept ? 2 : null };
      },
      accept: () => act("optIn"),
      reject: () => act("optOut")
    };
  }
}

const DANGEROUS = /log-?out|sign-?out|delete|remove|unsubscribe|cart|checkout/i;
const NOT_A_PAGE = /\.(pdf|zip|jpe?g|png|gif|svg|webp|mp4|webm|mp3|docx?|xlsx?|xml|json|ics|rss)$/i;
async function linksOf(page, from) {
  const links = await page.evaluate(() => [...document.querySelectorAll("a[href]")].map(({ href }) => href)).catch(() => []);
  const { origin, pathname } = new URL(from);
  const pages = links.map((link) => link.split("#")[0] ?? "").filter((link) => URL.canParse(link) && new URL(link).origin === origin && new URL(link).pathname !== pathname && !DANGEROUS.test(link) && !NOT_A_PAGE.test(new URL(link).pathname));
  return [...new Set(pages)].sort();
}

function watchTimers(question) {
  const due = /* @__PURE__ */ new Map();
  const every = /* @__PURE__ */ new Map();
  const registering = /* @__PURE__ */ new Set();
  function after(owner, name, tell) {
    const of = owner;
    const native = of[name];
    if (!native) return;
    of[name] = new Proxy(native, {
      apply(target, self, args) {
        const result = Reflect.apply(target, self, args);
        tell(result, args);
        return result;
      }
    });
  }
  const at = (delay) => Math.max(0, Number(delay) || 0);
  after(window, "setTimeout", (id, [, delay]) => void due.set(id, performance.now() + at(delay)));
  after(window, "setInterval", (id, [, delay]) => void every.set(id, at(delay)));
  for (const name of ["clearTimeout", "clearInterval"]) after(window, name, (_, [id]) => void (due.delete(id), every.delete(id)));
  after(navigator.serviceWorker ? ServiceWorkerContainer.prototype : {}, "register", (promise) => {
    registering.add(promise);
    const done = () => void registering.delete(promise);
    promise.then(done, done);
  });
  addEventListener(question, (event) => {
    const now = performance.now();
    for (const [id, time] of due) if (time <= now) due.delete(id);
    const answer2 = { timers: [...due.values()].map((time) => time - now), every: [...every.values()], installing: registering.size > 0 };
    Object.assign(event.detail, answer2);
  });
}
async function answer(question) {
  await new Promise((resolve) => {
    const timer = window === window.top ? void 0 : setTimeout(done, 500);
    function done() {
      clearTimeout(timer);
      resolve();
    }
    requestIdleCallback(done);
  });
  const detail = { timers: [], every: [], installing: false };
  dispatchEvent(new CustomEvent(question, { detail }));
  const workers = await navigator.serviceWorker?.getRegistrations().catch(() => []);
  detail.installing ||= (workers ?? []).some(({ installing, active }) => installing !== null || active?.state === "activating");
  return detail;
}
const ANSWERS_WITHIN_MS = 5e3;
async function underWay(page, question) {
  const frames = page.frames().filter((frame) => frame === page.mainFrame() || /^https?:/.test(frame.url()));
  const late = new Promise((resolve) => setTimeout(resolve, ANSWERS_WITHIN_MS, null).unref());
  const asked = performance.now();
  let answeredMs = 0;
  const answers = await Promise.all(
    frames.map(async (frame) => {
      const said = await Promise.race([frame.evaluate(answer, question), late]).catch(() => null);
      if (frame === page.mainFrame()) answeredMs = performance.now() - asked;
      return said;
    })
  );
  if (!answers[0]) return null;
  return {
    timers: answers.flatMap((one) => one?.timers ?? []),
    every: answers.flatMap((one) => one?.every ?? []),
    installing: answers.some((one) => one?.installing),
    answeredMs
  };
}

const LOOK_EVERY_MS = 50;
const SETTLES_WITHIN_MS = 250;
const ANSWERS = 4;
const NOTHING = { timers: [], every: [], installing: false, answeredMs: 0 };
async function quiet(page, recorder, { quietMs, patienceMs, dwellMs }) {
  const end = performance.now() + patienceMs;
  await page.waitForLoadState("load", { timeout: patienceMs }).catch(() => void 0);
  recorder.lastActivity = performance.now();
  while (performance.now() < end) {
    const left = recorder.scripts ? await underWay(page, recorder.question) : NOTHING;
    if (!left) continue;
    const { timers, every, installing, answeredMs } = left;
    const now = performance.now();
    const last = recorder.lastActivity;
    const settles = Math.max(SETTLES_WITHIN_MS, ANSWERS * answeredMs);
    const busy = installing || recorder.pending > 0;
    const endless = recorder.listening(page);
    const until = Math.max(
      last + settles,
      busy ? last + Math.max(quietMs * 4, dwellMs) : 0,
      endless ? last + Math.max(quietMs, dwellMs) : 0,
      ...timers.map((ms) => now + ms).filter((at) => at <= last + dwellMs),
      ...every.map((ms) => last + Math.min(ms + settles, dwellMs))
    );
    if (until <= now) {
      await recorder.caughtUp();
      return busy || endless || every.length > 0 ? Infinity : Math.max(0, ...timers);
    }
    const mayEnd = busy || endless || timers.length > 0;
    await setTimeout$1(mayEnd ? Math.min(until - now, LOOK_EVERY_MS) : until - now);
  }
  await recorder.caughtUp();
  return Infinity;
}

function installHooks(binding) {
  const scope = window;
  const send = scope[binding];
  delete scope[binding];
  if (!send) return;
  function note(what, text, value = "") {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 50;
    const stack = String(new Error().stack);
    Error.stackTraceLimit = stackTraceLimit;
    void send?.({ what, text: String(text), value: String(value), stack }).catch(() => void 0);
  }
  const natives = /* @__PURE__ */ new WeakMap();
  const { toString } = Function.prototype;
  Function.prototype.toString = function() {
    return natives.get(this) ?? toString.call(this);
  };
  natives.set(Function.prototype.toString, toString.call(toString));
  function before(owner, name, tell2) {
    const native = owner?.[name];
    if (!owner || !native) return;
    const { [name]: replaced } = {
      [name](...args) {
        try {
          tell2(this, args);
        } catch {
        }
        return native.apply(this, args);
      }
    };
    natives.set(replaced, toString.call(native));
    Object.defineProperty(owner, name, { ...Object.getOwnPropertyDescriptor(owner, name), value: replaced });
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  if (cookie?.set) {
    const { set } = cookie;
    const replaced = {
      set cookie(text) {
        note("cookie", text);
        set.call(this, text);
      }
    };
    const setter = Object.getOwnPropertyDescriptor(replaced, "cookie")?.set;
    if (setter) {
      natives.set(setter, toString.call(set));
      Object.defineProperty(Document.prototype, "cookie", { ...cookie, set: setter });
    }
  }
  before(scope["CookieStore"]?.prototype, "set", (_, [first, second]) => {
    const options = typeof first === "object" ? first : { name: first, value: second };
    const { name, value, expires, domain, path } = options;
    const seconds = typeof expires === "number" ? `; max-age=${Math.round((expires - Date.now()) / 1e3)}` : "";
    note("cookie", `${name}=${value}${seconds}${domain ? `; domain=${domain}` : ""}${path ? `; path=${path}` : ""}`);
  });
  before(Storage.prototype, "setItem", (self, [key, value]) => {
    let local = false;
    try {
      local = self === window.localStorage;
    } catch {
    }
    note(local ? "localStorage" : "sessionStorage", key, value);
  });
  before(IDBFactory.prototype, "open", (_, [name]) => note("indexedDB", name));
  before(scope["CacheStorage"]?.prototype, "open", (_, [name]) => note("cache", name));
  const drawn = /* @__PURE__ */ new WeakSet();
  const canvas = (self) => self;
  before(CanvasRenderingContext2D.prototype, "fillText", (self) => void drawn.add(canvas(self).canvas));
  before(CanvasRenderingContext2D.prototype, "strokeText", (self) => void drawn.add(canvas(self).canvas));
  const readout = (api, element) => {
    if (drawn.has(element) && element.width >= 16 && element.height >= 16) note("fingerprint", api);
  };
  for (const api of ["toDataURL", "toBlob"]) before(HTMLCanvasElement.prototype, api, (self) => readout(`canvas.${api}`, self));
  before(CanvasRenderingContext2D.prototype, "getImageData", (self) => readout("canvas.getImageData", canvas(self).canvas));
  const offline = /* @__PURE__ */ new WeakSet();
  before(scope["OfflineAudioContext"]?.prototype, "startRendering", (self) => {
    offline.add(self);
    note("fingerprint", "OfflineAudioContext.startRendering");
  });
  const UNMASKED_RENDERER_WEBGL = 37446;
  for (const name of ["WebGLRenderingContext", "WebGL2RenderingContext"]) {
    before(scope[name]?.prototype, "getParameter", (_, [parameter]) => {
      if (parameter === UNMASKED_RENDERER_WEBGL) note("fingerprint", "WebGL unmasked renderer");
    });
  }
  const layers = /* @__PURE__ */ new WeakSet();
  const tell = (entry) => {
    const call = entry;
    if (call?.[0] !== "consent") return;
    const granted = Object.entries(call[2] ?? {}).filter(([, value]) => value === "granted").map(([name]) => name);
    note("consent-mode", granted.join(" "), call[1]);
  };
  function watch(layer2) {
    if (layers.has(layer2)) return;
    layers.add(layer2);
    layer2.forEach(tell);
    const { push } = layer2;
    layer2.push = function(...entries) {
      entries.forEach(tell);
      return push.apply(this, entries);
    };
  }
  let layer;
  Object.defineProperty(window, "dataLayer", {
    configurable: true,
    enumerable: false,
    get: () => layer,
    set: (value) => {
      layer = value;
      if (Array.isArray(value)) watch(value);
    }
  });
}

function parseSetCookie(text, now) {
  const [pair = "", ...parts] = text.split(";");
  const equals = pair.indexOf("=");
  const name = equals < 0 ? "" : pair.slice(0, equals).trim();
  const value = pair.slice(equals + 1).trim();
  const attributes = new Map(
    parts.map((part) => {
      const [key = "", ...rest] = part.split("=");
      return [key.trim().toLowerCase(), rest.join("=").trim()];
    })
  );
  const maxAge = attributes.get("max-age");
  const expires = Date.parse(attributes.get("expires") ?? "");
  const seconds = maxAge !== void 0 && /^-?\d+$/.test(maxAge) ? Number(maxAge) : Number.isNaN(expires) ? null : Math.round((expires - now) / 1e3);
  return {
    name,
    value,
    domain: attributes.get("domain")?.replace(/^\./, "").toLowerCase() || null,
    path: attributes.get("path") || null,
    seconds,
    httpOnly: attributes.has("httponly"),
    partitioned: attributes.has("partitioned")
  };
}

const IGNORED = /^(data|blob|about|chrome|chrome-extension|devtools):/;
const TELLS_WITHIN_MS = 5e3;
const cookieNames = (header = "") => header.split(/; */).map((pair) => pair.split("=")[0] ?? "").filter(Boolean);
const secret = () => `_${randomBytes(8).toString("hex")}`;
class Recorder {
  writes = [];
  sent = [];
  fingerprints = [];
  signals = [];
  steps = [];
  statuses = [];
  chains = new Chains();
  /** The event that asks a page what is still before it. */
  question = secret();
  /** Of the last request that began or ended, or the last thing written. */
  lastActivity = performance.now();
  /** Whether pages may run scripts: without, nothing can be asked of them. */
  scripts;
  #pending = /* @__PURE__ */ new Set();
  #sockets = /* @__PURE__ */ new Set();
  #reading = [];
  constructor({ scripts = true } = {}) {
    this.scripts = scripts;
  }
  /** Everything from now on belongs to this step. */
  begin(step) {
    this.steps.push(step);
  }
  get #step() {
    return Math.max(0, this.steps.length - 1);
  }
  get #site() {
    return hostOf(this.steps.at(-1)?.page ?? "");
  }
  /** Requests that will be answered; not a WebSocket or an event stream, nor a service worker's, whose end is not always told. */
  get pending() {
    return [...this.#pending].filter((request) => !request.serviceWorker() && !["websocket", "eventsource", "ping"].includes(request.resourceType())).length;
  }
  /** Whether something outside may speak to the page, or a worker of its own, without being asked. */
  listening(page) {
    const sockets = [...this.#sockets].some((socket) => !socket.isClosed());
    const streams = [...this.#pending].some((request) => request.resourceType() === "eventsource");
    return sockets || streams || page.workers().length > 0;
  }
  /** Until all that was heard has been understood; headers that the browser never tells of are not waited for. */
  async caughtUp() {
    const late = setTimeout$1(TELLS_WITHIN_MS, void 0, { ref: false });
    while (this.#reading.length > 0) await Promise.race([Promise.all(this.#reading.splice(0)), late]);
  }
  #later(work) {
    this.#reading.push(work.catch(() => void 0));
  }
  async listen(context) {
    const binding = secret();
    await context.exposeBinding(binding, ({ frame }, note) => this.#note(note, frame.url()));
    await context.addInitScript(installHooks, binding);
    await context.addInitScript(watchTimers, this.question);
    context.on("request", (request) => this.#request(request));
    context.on("requestfinished", (request) => this.#ended(request));
    context.on("requestfailed", (request) => this.#ended(request));
    context.on("response", (response) => this.#response(response));
  }
  /** What only DevTools tells of a page: who asked, and which cookies the browser refused. */
  async attach(page) {
    const session = await page.context().newCDPSession(page);
    const urls = /* @__PURE__ */ new Map();
    session.on("Network.requestWillBeSent", ({ requestId, request, initiator }) => {
      urls.set(requestId, request.url);
      this.chains.note(request.url, initiator);
    });
    session.on("Network.webSocketCreated", ({ url, initiator }) => {
      if (initiator) this.chains.note(url, initiator);
    });
    session.on("Network.responseReceivedExtraInfo", ({ requestId, blockedCookies }) => {
      for (const blocked of blockedCookies) this.#setCookie(blocked.cookieLine, urls.get(requestId) ?? "", blocked.blockedReasons);
    });
    page.on("websocket", (socket) => {
      this.#sockets.add(socket);
      this.#sent(socket.url(), "websocket", null);
    });
    await session.send("Network.enable");
  }
  #note({ what, text, value, stack }, frameUrl) {
    this.lastActivity = performance.now();
    const step = this.#step;
    const page = this.steps.at(-1)?.page ?? "";
    const by = this.chains.origin(framesOf(stack), frameUrl || page);
    if (what === "fingerprint") this.fingerprints.push({ api: text, step, by });
    else if (what === "consent-mode") {
      if (value !== "default" || text) this.signals.push({ kind: what, granted: text.split(" ").filter(Boolean), step });
    } else if (what === "tcf" || what === "gpp") this.signals.push({ kind: what, granted: text.split(" ").filter(Boolean), step });
    else if (what === "cookie") this.#cookie(text, frameUrl, "script", by, []);
    else this.#write({ kind: what, name: text, host: hostOf(frameUrl), path: "", via: "script", by, value });
  }
  #cookie(text, url, via, by, blocked, step = this.#step) {
    const { name, value, domain, path, seconds, httpOnly, partitioned } = parseSetCookie(text, Date.now());
    if (seconds !== null && seconds <= 0) return;
    const write = { kind: "cookie", name, host: domain ?? hostOf(url), path: path ?? "/", via, by, value };
    this.#write({ ...write, declaredSeconds: seconds, httpOnly, partitioned, blocked, step });
  }
  #write(write) {
    this.writes.push({ site: this.#site, step: this.#step, declaredSeconds: null, httpOnly: false, partitioned: false, blocked: [], ...write });
  }
  #setCookie(text, url, blocked, step = this.#step) {
    this.#cookie(text, url, "header", this.chains.of(url, this.steps.at(-1)?.page ?? ""), blocked, step);
  }
  #sent(url, type, request) {
    const worker = Boolean(request?.serviceWorker());
    const page = this.steps.at(-1)?.page ?? "";
    const entry = { url, host: hostOf(url), type, step: this.#step, by: this.chains.of(url, page), cookies: [], worker, body: "" };
    this.sent.push(entry);
    if (!request) return;
    entry.body = request.postData() ?? "";
    this.#later(
      request.allHeaders().then((headers) => {
        entry.cookies = cookieNames(headers["cookie"]);
        entry.by ??= this.chains.of(url, page);
      })
    );
  }
  #request(request) {
    if (IGNORED.test(request.url())) return;
    this.lastActivity = performance.now();
    this.#pending.add(request);
    this.#sent(request.url(), request.resourceType(), request);
  }
  #ended(request) {
    this.lastActivity = performance.now();
    this.#pending.delete(request);
  }
  #response(response) {
    const step = this.#step;
    const url = response.url();
    if (IGNORED.test(url)) return;
    if (response.request().isNavigationRequest() && !response.request().frame().parentFrame()) this.statuses.push({ page: url, status: response.status() });
    this.#later(
      response.headersArray().then((headers) => {
        for (const { value } of headers.filter(({ name }) => name.toLowerCase() === "set-cookie")) {
          for (const line of value.split("\n")) this.#setCookie(line, url, [], step);
        }
      })
    );
  }
}

async function ask() {
  const scope = window;
  const within = (api, call) => new Promise((resolve) => {
    if (typeof api !== "function") return resolve(null);
    setTimeout(resolve, 1e3, null);
    call(api, resolve);
  });
  const yes = (values) => Object.entries(values).filter(([, value]) => value === true || value === 1).map(([name]) => name);
  const tcf = within(scope["__tcfapi"], (api, resolve) => {
    api("addEventListener", 2, (data) => resolve(yes(data?.purpose?.consents ?? {})));
  });
  const DID_NOT_OPT_OUT = 2;
  function inSection(name, section) {
    const consents = section["PurposeConsent"] ?? section["PurposeConsents"];
    if (Array.isArray(consents)) return consents.every((value) => typeof value === "boolean") ? consents.flatMap((value, index) => value ? [`${name}.${index + 1}`] : []) : consents.map((value) => `${name}.${String(value)}`);
    return ["SaleOptOut", "SharingOptOut", "TargetedAdvertisingOptOut"].filter((key) => section[key] === DID_NOT_OPT_OUT).map((key) => `${name}.${key}`);
  }
  const gpp = within(scope["__gpp"], (api, resolve) => {
    api("ping", (data) => {
      const sections = Object.entries(data?.parsedSections ?? {});
      resolve(sections.flatMap(([name, parts]) => [parts].flat().flatMap((part) => inSection(name, part ?? {}))));
    });
  });
  return { tcf: await tcf, gpp: await gpp };
}
async function signalsNow(page, step) {
  const answers = await Promise.race([page.evaluate(ask), new Promise((resolve) => setTimeout(resolve, 3e3, null))]).catch(() => null);
  return ["tcf", "gpp"].flatMap((kind) => {
    const granted = answers?.[kind];
    return granted ? [{ kind, granted, step }] : [];
  });
}

async function keptHere() {
  const kept = [];
  for (const kind of ["localStorage", "sessionStorage"]) {
    try {
      for (const [name, value] of Object.entries(window[kind])) kept.push({ kind, name, value: String(value) });
    } catch {
    }
  }
  const databases = await indexedDB?.databases?.().catch(() => []);
  for (const { name } of databases ?? []) kept.push({ kind: "indexedDB", name: name ?? "", value: "" });
  const caches = await window.caches?.keys().catch(() => []);
  for (const name of caches ?? []) kept.push({ kind: "cache", name, value: "" });
  const workers = await navigator.serviceWorker?.getRegistrations().catch(() => []);
  for (const { active, installing, waiting } of workers ?? []) {
    const script = (active ?? waiting ?? installing)?.scriptURL;
    if (script) kept.push({ kind: "serviceWorker", name: new URL(script).pathname, value: "" });
  }
  return kept;
}
async function storedNow(context, page) {
  const plain = { path: "", storedSeconds: null, httpOnly: false, partitioned: false };
  const now = Date.now() / 1e3;
  const cookies = (await context.cookies()).map((cookie) => {
    const partitioned = Boolean(cookie.partitionKey);
    const storedSeconds = cookie.expires < 0 ? null : Math.round(cookie.expires - now);
    return { kind: "cookie", name: cookie.name, host: cookie.domain.replace(/^\./, ""), path: cookie.path, storedSeconds, httpOnly: cookie.httpOnly, partitioned, value: cookie.value };
  });
  const frames = page.frames().filter((frame) => /^https?:/.test(frame.url()));
  const kept = await Promise.all(
    frames.map(async (frame) => {
      const items = await Promise.race([frame.evaluate(keptHere), new Promise((resolve) => setTimeout(resolve, 5e3, []))]).catch(() => []);
      return items.map((item) => ({ ...plain, ...item, host: hostOf(frame.url()) }));
    })
  );
  const all = [...cookies, ...kept.flat()];
  const key = ({ kind, name, host, path, partitioned }) => [kind, name, host, path, partitioned].join("\n");
  return [...new Map(all.map((item) => [key(item), item])).values()];
}

const NAVIGATES_WITHIN_MS = 6e4;
const TRIES = 5;
const DEAD = [404, 410];
const isFine = (status) => status > 0 && status < 400;
const refusal = (url, status) => `${url} ${status ? `answered ${status}` : "could not be reached"}`;
const LATE_MS = 500;
const NO_BANNER = { adapter: null, method: null, accept: null, reject: null, clicksToAccept: null, clicksToReject: null, preticked: [], wall: false, keyboard: null, reopens: null };
class Visit {
  constructor(recorder, context, page, rules, config, pages) {
    this.recorder = recorder;
    this.context = context;
    this.page = page;
    this.rules = rules;
    this.config = config;
    this.pages = pages;
  }
  recorder;
  context;
  page;
  rules;
  config;
  pages;
  stored = [];
  shots = [];
  incomplete = [];
  banner = { ...NO_BANNER };
  skipped = null;
  /** The banner was back after a choice. */
  asksAgain = false;
  /** The banner was not back although it had to be. */
  mustAsk = false;
  policy = null;
  /** How long, in milliseconds, a banner that is not there may still appear: what the page has before it. */
  bannerMs = 0;
  #refused = false;
  #withdrawn = false;
  static async in(context, config, pages, wishes = {}) {
    const recorder = new Recorder(wishes);
    await recorder.listen(context);
    const rules = await Autoconsent.in(context);
    if (config.blockHits) {
      const site = hostOf(pages[0] ?? "");
      await context.route((url) => url.hostname !== site && !url.hostname.endsWith(`.${site.replace(/^www\./, "")}`), (route) => route.abort());
    }
    const page = await context.newPage();
    context.on("page", (other) => void (other !== page && other.close().catch(() => void 0)));
    page.on("dialog", (dialog) => void dialog.dismiss().catch(() => void 0));
    await recorder.attach(page);
    return new Visit(recorder, context, page, rules, config, pages);
  }
  get url() {
    return this.pages[0] ?? "";
  }
  async step(name, granted, act, { refuses = false, withdraws = false, page = this.page.url() } = {}) {
    this.#refused ||= refuses;
    this.#withdrawn ||= withdraws;
    this.recorder.begin({ name, page: /^https?:/.test(page) ? page : this.url, granted, refused: this.#refused, withdrawn: this.#withdrawn });
    await act();
    await this.rest();
    this.stored.push(await storedNow(this.context, this.page));
    this.recorder.signals.push(...await signalsNow(this.page, this.recorder.steps.length - 1));
    if (this.config.screenshots) await this.#shoot(name);
  }
  async rest() {
    const { bannerMs } = this.config;
    const mayCome = await quiet(this.page, this.recorder, { ...WAITS, ...this.config });
    this.bannerMs = Math.min(bannerMs ?? WAITS.bannerMs, mayCome + LATE_MS);
  }
  async #shoot(step) {
    const image = await this.page.screenshot({ type: "jpeg", quality: 50, animations: "disabled", timeout: 15e3 }).catch(() => null);
    if (image) this.shots.push({ step, image: image.toString("base64") });
  }
  /** The status it answered; a second time if the first came to nothing. */
  async #open(url) {
    const once = () => this.page.goto(url, { waitUntil: "load", timeout: NAVIGATES_WITHIN_MS });
    const response = await once().catch(once);
    return response?.status() ?? 200;
  }
  /** Goes to a page that has to be there. */
  async go(url) {
    const status = await this.#open(url);
    if (!isFine(status)) this.incomplete.push(refusal(url, status));
  }
  load(granted = "none") {
    return this.step("load", granted, () => this.go(this.url), { page: this.url });
  }
  reload(granted) {
    return this.step("reload", granted, () => this.page.reload({ waitUntil: "load", timeout: NAVIGATES_WITHIN_MS }));
  }
  /** The status of one page more; 0: it could not be reached. */
  async #another(url, granted) {
    let status = 0;
    await this.step("next", granted, async () => status = await this.#open(url).catch(() => 0), { page: url });
    return status;
  }
  /** The other pages of the list, or else one that this page links to; false: there is none. */
  async next(granted) {
    const [, ...others] = this.pages;
    if (others.length === 0) return this.#follow(granted);
    for (const url of others) {
      const status = await this.#another(url, granted);
      const isNamed = this.config.urls?.includes(url);
      if (!isFine(status) && (isNamed || !DEAD.includes(status))) this.incomplete.push(refusal(url, status));
    }
    return true;
  }
  /** A dead link is the site's own affair, and no reason to stop: the next one is tried. */
  async #follow(granted) {
    const refused = [];
    for (const url of (await linksOf(this.page, this.url)).slice(0, TRIES)) {
      const status = await this.#another(url, granted);
      if (isFine(status)) return true;
      if (!DEAD.includes(status)) refused.push(refusal(url, status));
    }
    this.incomplete.push(...refused);
    return false;
  }
  observation(scenario) {
    const { writes, sent, steps, fingerprints, signals, statuses } = this.recorder;
    const { banner, stored, shots, incomplete, skipped, url, asksAgain, mustAsk, policy } = this;
    return { scenario, url, steps, writes, sent, stored, fingerprints, signals, aliases: {}, banner, statuses, incomplete, skipped, shots, asksAgain, mustAsk, policy };
  }
}

const nothing = (scenario, url, why) => ({
  ...{ scenario, url, steps: [], writes: [], sent: [], stored: [], fingerprints: [], signals: [], aliases: {}, statuses: [], shots: [] },
  ...{ banner: { ...NO_BANNER }, incomplete: [why], skipped: null, asksAgain: false, mustAsk: false, policy: null }
});
const fileName = (scenario, url) => `${new URL(url).host}-${scenario}`.replace(/[^\w.-]+/g, "-");
async function once(launched, config, name, pages) {
  const url = pages[0] ?? "";
  const scenario = scenarioOf(name);
  if (!scenario) return nothing(name, url, `there is no scenario \u201C${name}\u201D`);
  const { evidence = "audit-evidence", har, trace } = config;
  if (har || trace) mkdirSync(evidence, { recursive: true });
  const file = join(evidence, fileName(name, url));
  const context = await newContext(launched, config, { gpc: name === "gpc", withoutJavaScript: name === "no-js", ...har && { harPath: `${file}.har` } });
  try {
    if (trace) await context.tracing.start({ screenshots: true, snapshots: false });
    const visit = await Visit.in(context, config, pages, { scripts: name !== "no-js" });
    await scenario(visit).catch((error) => visit.incomplete.push(String(error).split("\n")[0] ?? "failed"));
    await visit.recorder.caughtUp();
    if (trace) await context.tracing.stop({ path: `${file}.trace.zip` });
    return visit.observation(name);
  } finally {
    await context.close().catch(() => void 0);
    if (har) redactHar(`${file}.har`);
  }
}
async function observe(launched, config, name, pages) {
  const first = await once(launched, config, name, pages);
  const unreached = first.steps.length <= 1 && first.incomplete.some((why) => /net::|Timeout|Navigation/.test(why));
  return unreached ? once(launched, config, name, pages) : first;
}

const NAME = "temoin";
function groupsOf(text) {
  const groups = [];
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    const [, key = "", value = ""] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === "user-agent") {
      if (!open) groups.push({ agents: [], rules: [] });
      open = true;
      groups.at(-1)?.agents.push(value.trim().toLowerCase());
    } else if (name === "allow" || name === "disallow") {
      open = false;
      if (value.trim()) groups.at(-1)?.rules.push({ allow: name === "allow", path: value.trim() });
    }
  }
  return groups;
}
const expression = (path) => new RegExp(`^${path.replace(/[.+?^{}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*").replace(/\$(?!$)/g, "\\$")}`);
function disallowedBy(text) {
  const groups = groupsOf(text);
  const mine = groups.filter(({ agents }) => agents.includes(NAME));
  const rules = (mine.length ? mine : groups.filter(({ agents }) => agents.includes("*"))).flatMap((group) => group.rules);
  return (url) => {
    const { pathname, search } = new URL(url);
    const fitting = rules.filter(({ path }) => expression(path).test(pathname + search)).sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow));
    return fitting[0]?.allow === false;
  };
}

const LOCAL = /^(localhost|127\.|\[::1\]|.*\.(localhost|test|invalid|local))/;
async function textOf(launched, config, url) {
  const context = await newContext(launched, config);
  try {
    const page = await context.newPage();
    const response = await page.goto(url, { timeout: 6e4 });
    return response?.ok() ? await response.text() : null;
  } catch {
    return null;
  } finally {
    await context.close();
  }
}
async function sitemap(launched, config, url, depth = 0) {
  const text = await textOf(launched, config, url);
  if (text === null) throw new CannotAudit(`There is no sitemap at ${url}.`);
  const places = [...text.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(([, place = ""]) => place.replaceAll("&amp;", "&"));
  if (!/<sitemapindex/.test(text) || depth > 1) return places;
  return (await Promise.all(places.map((place) => sitemap(launched, config, place, depth + 1)))).flat();
}
const PER_TEMPLATE = 3;
const templateOf = (url) => new URL(url).pathname.split("/").slice(0, -1).join("/");
function sampled(urls) {
  const counts = /* @__PURE__ */ new Map();
  return urls.filter((url) => {
    const template = templateOf(url);
    counts.set(template, (counts.get(template) ?? 0) + 1);
    return template === "" || (counts.get(template) ?? 0) <= PER_TEMPLATE;
  });
}
const PAUSES_MS = [100, 1e3, 3e3];
async function whyMissing(page, url) {
  let why = "";
  for (const pause of PAUSES_MS) {
    try {
      const response = await page.goto(url, { timeout: 6e4 });
      return response?.ok() === false ? `status ${response.status()}` : "";
    } catch (error) {
      [why = ""] = String(error).split("\n");
      await page.waitForTimeout(pause);
    }
  }
  return why;
}
async function crawl(launched, config, first, wanted, disallowed, progress) {
  const context = await newContext(launched, config);
  try {
    const page = await context.newPage();
    const found = [first];
    const dead = /* @__PURE__ */ new Set();
    for (let index = 0; index < found.length && found.length - dead.size < wanted; index++) {
      const url = found[index] ?? first;
      const why = await whyMissing(page, url);
      if (why && url !== first) {
        dead.add(url);
        progress(`${url} is linked, and left out: ${why}`);
      }
      if (why) continue;
      const links = (await linksOf(page, url)).filter((link) => !found.includes(link) && !disallowed(link));
      found.push(...sampled(links).slice(0, wanted - found.length + dead.size));
    }
    return found.filter((url) => !dead.has(url));
  } finally {
    await context.close();
  }
}
async function sites(launched, config, progress) {
  const listed = config.sitemap ? (await sitemap(launched, config, config.sitemap)).sort() : [];
  const named = [...config.urls ?? [], ...config.urls?.length || listed.length || !config.webServer ? [] : [config.webServer.url], ...sampled(listed)];
  const groups = /* @__PURE__ */ new Map();
  for (const url of new Set(named)) groups.set(siteOf(hostOf(url)), [...groups.get(siteOf(hostOf(url))) ?? [], url]);
  const all = [];
  for (const urls of groups.values()) {
    const [first = ""] = urls;
    const respects = config.robots ?? !LOCAL.test(hostOf(first));
    const many = urls.length > 1 || Boolean(config.crawl);
    const disallowed = respects && many ? disallowedBy(await textOf(launched, config, new URL("/robots.txt", first).href) ?? "") : () => false;
    const more = config.crawl ? await crawl(launched, config, first, config.crawl, disallowed, progress) : [];
    const pages = [.../* @__PURE__ */ new Set([...urls, ...more])].filter((url, index) => index === 0 || !disallowed(url));
    if (pages.length > 1) progress(`${pages.length} pages of ${hostOf(first)}`);
    all.push(pages);
  }
  return all;
}

const KEYS = {
  urls: "list",
  scenarios: "list",
  full: "boolean",
  consent: "object",
  inventory: "any",
  rules: "object",
  overrides: "list",
  ignore: "list",
  baseline: "string",
  failOn: "string",
  strict: "boolean",
  maxLifetimeDays: "number",
  crawl: "number",
  sitemap: "string",
  robots: "boolean",
  webServer: "object",
  quietMs: "number",
  patienceMs: "number",
  dwellMs: "number",
  bannerMs: "number",
  concurrency: "number",
  hostMap: "object",
  blockHits: "boolean",
  insecure: "boolean",
  browser: "object",
  screenshots: "boolean",
  evidence: "string",
  har: "boolean",
  trace: "boolean",
  now: "string"
};
const LEVELS$2 = ["off", "info", "warn", "error"];
const typeOf = (value) => Array.isArray(value) ? "list" : typeof value;
function oneOf(what, value, allowed) {
  if (!allowed.includes(value)) throw new UsageError(`${what} \u201C${value}\u201D is unknown. Allowed: ${allowed.join(", ")}.`);
}
function rules$1(where, given = {}) {
  for (const [rule, level] of Object.entries(given)) {
    oneOf(`${where}: the rule`, rule, RULE_IDS);
    oneOf(`${where}: the level of ${rule}`, String(level), LEVELS$2);
  }
}
function scenarios(names = []) {
  for (const name of names) if (!name.startsWith("partial:")) oneOf("The scenario", name, [...FULL_SCENARIOS, "partial:<category>"]);
}
function checkConfig(config) {
  for (const [key, value] of Object.entries(config)) {
    oneOf("The setting", key, Object.keys(KEYS));
    const wanted = KEYS[key];
    if (value !== void 0 && wanted !== "any" && typeOf(value) !== wanted) throw new UsageError(`${key} must be a ${wanted}, not a ${typeOf(value)}.`);
  }
  for (const url of config.urls ?? []) {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new UsageError(`\u201C${url}\u201D is no address. It must begin with https:// or http://.`);
  }
  scenarios(config.scenarios);
  rules$1("rules", config.rules);
  for (const override of config.overrides ?? []) {
    if (!override.match) throw new UsageError("overrides: each needs a \u201Cmatch\u201D.");
    rules$1("overrides", override.rules);
    scenarios(override.scenarios);
  }
  for (const entry of config.ignore ?? []) {
    if (!entry.reason) throw new UsageError("ignore: each entry needs a \u201Creason\u201D.");
    if (entry.rule) oneOf("ignore: the rule", entry.rule, RULE_IDS);
    if (entry.until !== void 0 && Number.isNaN(Date.parse(entry.until))) throw new UsageError(`ignore: \u201C${entry.until}\u201D is no date.`);
  }
  if (config.failOn) oneOf("failOn:", config.failOn, LEVELS$2.slice(1));
}

const NAMES = ["temoin-audit.config.js", "temoin-audit.config.mjs", "temoin-audit.config.json"];
async function read(file) {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  try {
    if (file.endsWith(".json")) return JSON.parse(readFileSync(file, "utf8"));
    return (await import(pathToFileURL(resolve(file)).href)).default;
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
async function loadConfig(named, said) {
  const file = named ?? NAMES.find((name) => existsSync(name));
  const loaded = file ? await read(file) : {};
  if (typeof loaded !== "object" || loaded === null) throw new UsageError(`${file} must export a configuration.`);
  const config = loaded;
  const both = (key) => config[key] || said[key] ? { [key]: { ...config[key], ...said[key] } } : {};
  return { ...config, ...said, ...both("browser"), ...both("rules"), ...both("hostMap"), ...both("consent") };
}
async function withInventory(config) {
  const { inventory } = config;
  if (typeof inventory !== "string" || inventory === "page") return config;
  const found = /\.html?$/.test(inventory) ? inPage(inventory) : await read(inventory);
  const categories = Array.isArray(found) ? found : found?.categories;
  if (!Array.isArray(categories)) throw new UsageError(`${inventory} holds no \u201Ccategories\u201D.`);
  return { ...config, inventory: { categories } };
}
function inPage(file) {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const [, json] = /<cookie-consent\b[\s\S]*?<script[^>]*type=["']?application\/json["']?[^>]*>([\s\S]*?)<\/script>/i.exec(readFileSync(file, "utf8")) ?? [];
  if (!json) throw new UsageError(`${file} has no <cookie-consent> with JSON in it; audit the page with --inventory page instead.`);
  try {
    return JSON.parse(json);
  } catch {
    throw new UsageError(`The JSON in ${file} cannot be read.`);
  }
}

const eachAlone = ({ categories }) => categories.filter(({ name }) => !["essential", "necessary"].includes(name)).map(({ name }) => `partial:${name}`);
function named({ scenarios, overrides = [] }, url) {
  const here = overrides.filter(({ match }) => pageFits(match, url)).map((override) => override.scenarios).filter((names) => names !== void 0);
  return here.at(-1) ?? scenarios;
}
function scenariosOf(config, url) {
  const { full, inventory } = config;
  return named(config, url) ?? (full ? [...FULL_SCENARIOS, ...typeof inventory === "object" ? eachAlone(inventory) : []] : DEFAULT_SCENARIOS);
}
const planned = (sites, config) => sites.flatMap((pages) => scenariosOf(config, pages[0] ?? "").map((scenario) => ({ pages, scenario })));
function stillToDo(observations, done, config) {
  if (!config.full || typeof config.inventory === "object") return [];
  return observations.flatMap(
    ({ scenario, policy, url }, index) => scenario === "before" && policy && !named(config, url) ? eachAlone(policy).map((alone) => ({ pages: done[index]?.pages ?? [url], scenario: alone })) : []
  );
}

const answers = (url) => fetch(url, { redirect: "manual" }).then(
  () => true,
  () => false
);
async function startServer(wanted, progress) {
  if (!wanted || await answers(wanted.url)) return { stop: () => void 0 };
  const { command, url, timeoutMs = 6e4 } = wanted;
  progress(`starting: ${command}`);
  const child = spawn(command, { shell: true, stdio: ["ignore", "ignore", "inherit"], detached: process.platform !== "win32" });
  const stop = () => {
    process.off("exit", stop);
    if (child.pid === void 0 || child.exitCode !== null) return;
    try {
      process.kill(process.platform === "win32" ? child.pid : -child.pid);
    } catch {
    }
  };
  process.on("exit", stop);
  for (const end = Date.now() + timeoutMs; Date.now() < end && child.exitCode === null; await setTimeout$1(200)) {
    if (await answers(url)) return { stop };
  }
  stop();
  throw new CannotAudit(`\u201C${command}\u201D did not answer at ${url} within ${Math.round(timeoutMs / 1e3)} seconds.`);
}

const systemAlias = async (host) => (await resolveCname(host).catch(() => []))[0] ?? null;
async function aliases({ sent, url }, aliasOf) {
  const home = hostOf(url);
  const hosts = [...new Set(sent.map(({ host }) => host))].filter((host) => host !== home && sameSite(host, home)).sort();
  const found = await Promise.all(hosts.map(async (host) => [host, await aliasOf(host)]));
  return Object.fromEntries(found.filter((entry) => entry[1] !== null));
}
async function inTurn(tasks, atOnce, work) {
  const results = [];
  const left = tasks.map((task, index) => ({ task, index }));
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) results[next.index] = await work(next.task);
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker));
  return results;
}
async function withBrowser(config, work) {
  const launched = await launch(config);
  const stop = () => void launched.close().finally(() => process.exit(130));
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    return await work(launched);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    await launched.close();
  }
}
async function audit(given, { progress = () => void 0, aliasOf } = {}) {
  checkConfig(given);
  const config = await withInventory(given);
  if (!config.urls?.length && !config.sitemap && !config.webServer) throw new UsageError("Which page? temoin audit https://example.org");
  const server = await startServer(config.webServer, progress);
  try {
    return await withBrowser(config, async (launched) => {
      const environment = await calibrate(launched, config);
      progress(`${environment.browser}, third-party cookies ${environment.thirdPartyCookies}`);
      const carryOut = async ({ pages, scenario }) => {
        progress(`${pages[0]}: ${scenario}`);
        const observation = await observe(launched, config, scenario, pages);
        return { ...observation, aliases: await aliases(observation, aliasOf ?? (config.hostMap ? async () => null : systemAlias)) };
      };
      const todo = planned(await sites(launched, config, progress), config);
      const first = await inTurn(todo, config.concurrency ?? 1, carryOut);
      const observations = [...first, ...await inTurn(stillToDo(first, todo, config), config.concurrency ?? 1, carryOut)];
      return { report: reportOf(observations, config, environment), observations };
    });
  } finally {
    server.stop();
  }
}
function withPageInventory(observations, config) {
  if (config.inventory !== "page") return config;
  const declared = observations.map(({ policy }) => policy).find((policy) => policy !== null);
  return declared ? { ...config, inventory: declared } : config;
}
function reportOf(observations, given, environment) {
  const config = withPageInventory(observations, given);
  const { findings: all, inventory } = judge(observations, config);
  const findings = accept$1(all, config);
  const scenarios = observations.map(({ scenario, url, steps, banner, incomplete: incomplete2, skipped }) => ({
    name: scenario,
    url,
    outcome: incomplete2.length ? "incomplete" : skipped ? "skipped" : "done",
    why: incomplete2.length ? [...new Set(incomplete2)] : skipped ? [skipped] : [],
    adapter: banner.adapter,
    method: banner.method,
    steps: steps.map(({ name }) => name)
  }));
  const counted = findings.filter(({ accepted, level }) => accepted === null && level !== "info");
  const incomplete = scenarios.some(({ outcome }) => outcome === "incomplete");
  const verdict = counted.length ? "findings" : incomplete ? "incomplete" : "clean";
  const urls = [...new Set(observations.flatMap(({ steps, url }) => [url, ...steps.map(({ page }) => page)]).map((url) => url.split(/[?#]/)[0] ?? url))].sort();
  return { schema: 1, verdict, urls, scenarios, findings, inventory, environment };
}
const LEVELS$1 = ["info", "warn", "error"];
function exitCode({ findings, scenarios }, { failOn = "error" }) {
  const from = LEVELS$1.indexOf(failOn);
  if (findings.some(({ accepted, level }) => accepted === null && LEVELS$1.indexOf(level) >= from)) return 1;
  return scenarios.some(({ outcome }) => outcome === "incomplete") ? 3 : 0;
}

const cell$1 = (value) => {
  const text = value === null ? "" : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const HEAD = ["kind", "name", "host", "purpose", "vendor", "confidence", "source", "declared seconds", "stored seconds", "HttpOnly", "partitioned", "script", "seen", "allowed"];
const csv = ({ inventory }) => [HEAD, ...inventory.map((item) => [item.kind, item.name, item.host, item.purpose, item.vendor, item.confidence, item.source, item.declaredSeconds, item.storedSeconds, item.httpOnly, item.partitioned, item.by && `${item.by.script}:${item.by.line}`, item.seen.join(" "), item.allowed])].map((row) => row.map(cell$1).join(",")).join("\r\n") + "\r\n";

const data = (text) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const property = (text) => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
const COMMANDS = { error: "error", warn: "warning", info: "notice" };
const github = ({ findings }, sourceFile) => findings.filter(({ accepted }) => accepted === null).map(({ level, rule, message, fix }) => `::${COMMANDS[level]} file=${property(sourceFile)},line=1,title=${property(rule)}::${data(`${message} ${fix}`)}
`).join("");

const xml = (text) => text.replace(/[^\P{Cc}\t\n\r]/gu, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
function junit({ scenarios, findings }) {
  const suites = scenarios.map(({ name, url, outcome, why }) => {
    const here = findings.filter(({ accepted, level, scenarios: seen, pages }) => accepted === null && level !== "info" && seen.includes(name) && (pages.length === 0 || pages.some((page) => URL.canParse(page) && new URL(page).host === new URL(url).host)));
    const cases = RULE_IDS.map((rule) => {
      const failures = here.filter((finding) => finding.rule === rule).map(({ message, fix, level, by }) => `      <failure type="${level}" message="${xml(message)}">${xml([fix, by ? `by ${by.script}:${by.line}` : ""].filter(Boolean).join("\n"))}</failure>
`);
      const open = `    <testcase classname="${xml(`${url} ${name}`)}" name="${rule}: ${xml(RULES[rule][1])}"`;
      if (failures.length) return `${open}>
${failures.join("")}    </testcase>
`;
      return outcome === "done" ? `${open}/>
` : `${open}>
      <skipped message="${xml(`${outcome}: ${why.join("; ")}`)}"/>
    </testcase>
`;
    });
    const failed = new Set(here.map(({ rule }) => rule)).size;
    const skipped = outcome === "done" ? 0 : cases.length - failed;
    return `  <testsuite name="${xml(`${name} ${url}`)}" tests="${cases.length}" failures="${failed}" skipped="${skipped}">
${cases.join("")}  </testsuite>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="temoin audit">
${suites.join("")}</testsuites>
`;
}

const code = (on, off, enabled) => (text) => enabled ? `\x1B[${on}m${text}\x1B[${off}m` : text;
const styleOf = (enabled) => ({
  bold: code(1, 22, enabled),
  dim: code(2, 22, enabled),
  red: code(31, 39, enabled),
  yellow: code(33, 39, enabled),
  green: code(32, 39, enabled)
});
const DAY_SECONDS = 86400;
function lifetime(seconds) {
  if (seconds === null) return "";
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  if (seconds < 2 * DAY_SECONDS) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / DAY_SECONDS)} d`;
}
const about = ({ purpose, vendor }) => [purpose, vendor].filter(Boolean).join(", ");
const who = ({ by }) => by ? `${by.script}:${by.line}` : "";
function items(report, scenario, style) {
  const here = report.inventory.filter(({ seen }) => seen.some((place) => place.startsWith(`${scenario}/`)));
  return here.map((item) => {
    const steps = item.seen.filter((place) => place.startsWith(`${scenario}/`)).map((place) => place.slice(scenario.length + 1));
    const bad = report.findings.some(({ accepted, level, subject, host, scenarios }) => accepted === null && level !== "info" && scenarios.includes(item.seen.length ? scenario : "before") && subject === item.name && host === item.host);
    const mark = bad ? style.red("\u2717") : style.green("\u2713");
    const notes = [about(item), lifetime(item.declaredSeconds), item.httpOnly && "HttpOnly", item.partitioned && "partitioned"].filter(Boolean).join(", ");
    return `    ${mark} ${item.kind} ${item.name}${item.name === item.host ? "" : ` @ ${item.host}`} (${notes}) ${style.dim(`${steps.join(", ")}${who(item) ? ` \u2190 ${who(item)}` : ""}`)}`;
  });
}
const LABELS$2 = { error: "error", warn: "warning", info: "note" };
function finding$1({ level, rule, message, fix, by, scenarios, pages, accepted }, style) {
  const paint = level === "error" ? style.red : level === "warn" ? style.yellow : style.dim;
  const chain = by && by.chain.length > 1 ? by.chain.join(" \u2190 ") : null;
  return [
    `${paint(LABELS$2[level])} ${style.bold(rule)}${accepted ? style.dim(` (accepted: ${accepted})`) : ""}`,
    `  ${message}`,
    ...by ? [`  by    ${by.script}:${by.line}:${by.column}`] : [],
    ...chain ? [style.dim(`        ${chain}`)] : [],
    ...scenarios.length ? [style.dim(`  in    ${scenarios.join(", ")}${pages.length > 1 ? ` on ${pages.length} pages` : ""}`)] : [],
    `  fix   ${fix}`,
    ""
  ];
}
function verdictLine({ findings, verdict, scenarios }) {
  const open = findings.filter(({ accepted }) => accepted === null);
  const count = (level) => open.filter((one) => one.level === level).length;
  if (verdict === "findings") return `${count("error")} errors, ${count("warn")} warnings, ${count("info")} notes`;
  if (verdict === "incomplete") return "Inconclusive: not every scenario could be carried through";
  const asked = scenarios.some(({ adapter }) => adapter !== null);
  return asked ? "Clean: the site waits" : "Clean: nothing needs consent, and nobody is asked";
}
function pretty(report, style) {
  const lines = [];
  for (const { name, url, outcome, why, adapter, method, steps } of report.scenarios) {
    const how = adapter ? `${adapter}${method === "api" ? ", by its API" : ""}` : "no banner";
    lines.push(`${style.bold(name)} ${url} ${style.dim(`${how}; ${steps.join(" \u2192 ")}`)}`);
    if (outcome !== "done") lines.push(`    ${style.yellow(outcome)}: ${why.join("; ")}`);
    lines.push(...items(report, name, style));
  }
  lines.push("", ...report.findings.flatMap((one) => finding$1(one, style)));
  const { browser, thirdPartyCookies, notes, temoin } = report.environment;
  lines.push(style.dim(`${browser}; third-party cookies ${thirdPartyCookies}; temoin ${temoin}. What a browser could see; not legal advice.`));
  lines.push(...notes.map((note) => style.yellow(`! ${note}`)));
  const paint = report.verdict === "clean" ? style.green : report.verdict === "findings" ? style.red : style.yellow;
  lines.push(paint(style.bold(verdictLine(report))));
  return `${lines.join("\n")}
`;
}

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:0 auto;max-width:70rem;padding:1.5rem}h1,h2,h3{line-height:1.2}h2{margin-top:2.5rem}
.verdict{font-size:1.25rem;font-weight:600;border-inline-start:.4rem solid;padding-inline-start:.8rem}.verdict.clean{border-color:#1a7f4b}.verdict.findings{border-color:#c62828}.verdict.incomplete{border-color:#b26a00}
article{border:1px solid #8886;border-radius:.5rem;padding:.8rem 1rem;margin-block:.8rem}article h3{margin:0;font-size:1rem}.level{display:inline-block;min-width:4.5em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.5rem 0 0}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}caption{text-align:start;padding-block:.4rem}th,td{text-align:start;vertical-align:top;padding:.3rem .6rem;border-block-end:1px solid #8886;overflow-wrap:anywhere}
ol.steps{display:flex;flex-wrap:wrap;gap:1rem;list-style:none;padding:0}ol.steps li{flex:0 1 18rem}img{max-width:100%;border:1px solid #8886}figure{margin:0}code{font-family:ui-monospace,monospace;font-size:.9em}`;
const LABELS$1 = { error: "Error", warn: "Warning", info: "Note" };
function finding({ level, rule, message, fix, by, pages, steps, accepted }) {
  const rows = [
    ["Fix", xml(fix)],
    ...by ? [["By", `<code>${xml(`${by.script}:${by.line}:${by.column}`)}</code>`]] : [],
    ...by && by.chain.length > 1 ? [["Chain", by.chain.map((part) => `<code>${xml(part)}</code>`).join(" \u2190 ")]] : [],
    ...steps.length ? [["Seen in", xml(steps.join(", "))]] : [],
    ...pages.length ? [["Pages", xml(pages.join(", "))]] : [],
    ...accepted ? [["Accepted", xml(accepted)]] : []
  ];
  return `<article><h3><span class="level">${LABELS$1[level]}</span> <code>${rule}</code></h3><p>${xml(message)}</p><dl>${rows.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join("")}</dl></article>`;
}
function timeline({ scenario, url, steps, shots, banner, incomplete, skipped, writes, sent }) {
  const list = steps.map((step, index) => {
    const shot = shots.find((one, place) => one.step === step.name && (place === index || shots.length !== steps.length));
    const wrote = new Set(writes.filter((write) => write.step === index).map(({ name }) => name)).size;
    const hosts = new Set(sent.filter((request) => request.step === index).map(({ host }) => host)).size;
    const picture = shot ? `<img alt="The page after \u201C${xml(step.name)}\u201D" src="data:image/jpeg;base64,${shot.image}">` : "";
    return `<li><figure>${picture}<figcaption><strong>${xml(step.name)}</strong><br>${wrote} written, ${hosts} hosts asked</figcaption></figure></li>`;
  });
  const why = incomplete.length ? `<p>Incomplete: ${xml(incomplete.join("; "))}</p>` : skipped ? `<p>Skipped: ${xml(skipped)}</p>` : "";
  return `<section><h3>${xml(scenario)}, <code>${xml(url.split(/[?#]/)[0] ?? "")}</code></h3><p>${banner.adapter ? `Banner: ${xml(banner.adapter)}` : "No banner"}</p>${why}<ol class="steps">${list.join("")}</ol></section>`;
}
function html(report, observations) {
  const { inventory, findings, environment, verdict, urls } = report;
  const rows = inventory.map((item) => `<tr><th scope="row">${xml(item.name)}</th><td>${xml(item.kind)}</td><td>${xml(item.host)}</td><td>${xml([item.purpose, item.vendor].filter(Boolean).join(", "))}</td><td>${lifetime(item.declaredSeconds)}</td><td>${xml(item.by ? `${item.by.script}:${item.by.line}` : "")}</td><td>${xml(item.seen.join(", "))}</td><td>${item.allowed ? "yes" : "no"}</td></tr>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Consent audit: ${xml(verdictLine(report))}</title><style>${STYLE}</style></head>
<body><main><h1>Consent audit</h1>
<p class="verdict ${verdict}">${xml(verdictLine(report))}</p>
<p>${urls.map((url) => `<code>${xml(url)}</code>`).join(", ")}</p>
<h2>Findings</h2>${findings.length ? findings.map(finding).join("\n") : "<p>None.</p>"}
<h2>What happened</h2>${observations.map(timeline).join("\n")}
<h2>Everything that was seen</h2><div class="scroll" tabindex="0" role="region" aria-label="Everything that was seen"><table><caption>Values are not kept.</caption><thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Host</th><th scope="col">Purpose</th><th scope="col">Asked lifetime</th><th scope="col">By</th><th scope="col">Seen in</th><th scope="col">Allowed</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>
<h2>How</h2><p>${xml(`${environment.browser}; third-party cookies ${environment.thirdPartyCookies}; ${environment.locale}, ${environment.timezone}; temoin ${environment.temoin}. What a browser could see; not legal advice.`)}</p>${environment.notes.map((note) => `<p><strong>${xml(note)}</strong></p>`).join("")}
</main></body></html>
`;
}

const json = (report) => `${JSON.stringify(report, null, 2)}
`;

const cell = (text) => text.replace(/[\\|<>`*_[\]]/g, "\\$&").replace(/\s+/g, " ");
const LABELS = { error: "error", warn: "warning", info: "note" };
function markdown(report) {
  const open = report.findings.filter(({ accepted }) => accepted === null);
  return [
    "# Consent audit",
    "",
    `**${verdictLine(report)}.** ${report.urls.map(cell).join(", ")}`,
    "",
    ...open.length ? ["| | rule | what | by | fix |", "|---|---|---|---|---|", ...open.map(({ level, rule, message, fix, by }) => `| ${LABELS[level]} | \`${rule}\` | ${cell(message)} | ${by ? cell(`${by.script}:${by.line}`) : ""} | ${cell(fix)} |`), ""] : [],
    "| scenario | banner | outcome |",
    "|---|---|---|",
    ...report.scenarios.map(({ name, adapter, outcome, why }) => `| ${name} | ${cell(adapter ?? "none")} | ${outcome}${why.length ? `: ${cell(why.join("; "))}` : ""} |`),
    "",
    `${report.environment.browser}; third-party cookies ${report.environment.thirdPartyCookies}. What a browser could see; not legal advice.`,
    ""
  ].join("\n");
}

const LEVELS = { error: "error", warn: "warning", info: "note" };
const rules = RULE_IDS.map((id) => ({ id, shortDescription: { text: RULES[id][1] }, defaultConfiguration: { level: LEVELS[RULES[id][0]] } }));
function resultOf({ rule, level, message, fix, pages, scenarios, by, fingerprint, accepted }, sourceFile) {
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: LEVELS[level],
    message: { text: `${message} ${fix}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: sourceFile }, region: { startLine: 1 } }, logicalLocations: pages.map((page) => ({ fullyQualifiedName: page, kind: "resource" })) }],
    partialFingerprints: { "temoinFinding/v1": fingerprint },
    properties: { pages, scenarios, ...by && { script: `${by.script}:${by.line}:${by.column}`, chain: by.chain } },
    ...accepted !== null && { suppressions: [{ kind: "external", justification: accepted }] }
  };
}
function sarif({ findings, environment, scenarios }, sourceFile) {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "temoin audit", semanticVersion: environment.temoin, rules } },
        results: findings.map((finding) => resultOf(finding, sourceFile)),
        invocations: [{ executionSuccessful: scenarios.every(({ outcome }) => outcome !== "incomplete") }]
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}

const REPORTERS = {
  pretty: (report, { color }) => pretty(report, styleOf(color)),
  json,
  html: (report, { observations }) => html(report, observations),
  junit,
  sarif: (report, { sourceFile }) => sarif(report, sourceFile),
  github: (report, { sourceFile }) => github(report, sourceFile),
  markdown,
  csv
};
const REPORTER_NAMES = Object.keys(REPORTERS);

export { CannotAudit as C, NO_BANNER as N, Recorder as R, UsageError as U, WAITS as W, REPORTERS as a, RULES as b, audit as c, defineConfig as d, exitCode as e, REPORTER_NAMES as f, judge as j, loadConfig as l, quiet as q, reportOf as r, storedNow as s, writeBaseline as w };
