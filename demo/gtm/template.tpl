___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "temoin consent",
  "categories": ["TAG_MANAGEMENT"],
  "brand": {
    "id": "brand_dummy",
    "displayName": "temoin"
  },
  "description": "Sets the consent defaults, reads the visitor’s choice from temoin’s cookie, and follows every later decision. Fire it on Consent Initialization – All Pages, and write integrations=\"gtm\" on <cookie-consent>.",
  "containerContexts": ["WEB"]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "cookieName",
    "displayName": "Cookie name (cookie-name of the element)",
    "simpleValueType": true,
    "defaultValue": "cookie_consent",
    "valueValidators": [{ "type": "NON_EMPTY" }]
  },
  {
    "type": "TEXT",
    "name": "noticeVersion",
    "displayName": "Notice version (notice-version of the element)",
    "simpleValueType": true,
    "defaultValue": "1",
    "valueValidators": [{ "type": "NON_EMPTY" }]
  },
  {
    "type": "TEXT",
    "name": "google",
    "displayName": "Categories and their signals",
    "simpleValueType": true,
    "defaultValue": "analytics:analytics_storage marketing:ad_storage marketing:ad_user_data marketing:ad_personalization preferences:functionality_storage preferences:personalization_storage",
    "valueValidators": [{ "type": "NON_EMPTY" }]
  },
  {
    "type": "TEXT",
    "name": "region",
    "displayName": "Regions of the default (ISO 3166-2, separated by spaces; empty: everywhere)",
    "simpleValueType": true,
    "defaultValue": ""
  },
  {
    "type": "TEXT",
    "name": "waitForUpdate",
    "displayName": "Milliseconds to wait for an update",
    "simpleValueType": true,
    "defaultValue": "500",
    "valueValidators": [{ "type": "NON_NEGATIVE_NUMBER" }]
  },
  {
    "type": "CHECKBOX",
    "name": "adsDataRedaction",
    "checkboxText": "Redact ads data while advertising is denied",
    "simpleValueType": true,
    "defaultValue": true
  },
  {
    "type": "CHECKBOX",
    "name": "urlPassthrough",
    "checkboxText": "Pass click identifiers through URLs",
    "simpleValueType": true,
    "defaultValue": false
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const JSON = require('JSON');
const copyFromWindow = require('copyFromWindow');
const getCookieValues = require('getCookieValues');
const getTimestampMillis = require('getTimestampMillis');
const getType = require('getType');
const gtagSet = require('gtagSet');
const makeNumber = require('makeNumber');
const setDefaultConsentState = require('setDefaultConsentState');
const setInWindow = require('setInWindow');
const updateConsentState = require('updateConsentState');

const SIGNALS = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage'];
const DAY_MS = 86400000;

const words = (text) => (text || '').split(' ').filter((word) => word !== '');
const pairs = words(data.google).map((pair) => pair.split(':'));

// A signal needs everyone who names it, as in temoin itself.
const statesOf = (granted) => {
  const states = { security_storage: 'granted' };
  SIGNALS.forEach((signal) => {
    const names = pairs.filter((pair) => pair[1] === signal);
    states[signal] = names.length > 0 && names.every((pair) => granted(pair[0])) ? 'granted' : 'denied';
  });
  return states;
};

// “2026-11-22T17:41:37.196Z” as milliseconds since 1970. There is no Date here.
const millis = (text) => {
  if (getType(text) !== 'string' || text.length !== 24 || text.substring(23) !== 'Z') return undefined;
  const part = (from, to) => makeNumber(text.substring(from, to));
  const year = part(0, 4);
  const month = part(5, 7);
  // Years that begin in March, so that a leap day is the last of its year.
  const march = month > 2 ? year : year - 1;
  const monthOfYear = month > 2 ? month - 3 : month + 9;
  const floor = (value) => value - (value % 1);
  const leaps = floor(march / 4) - floor(march / 100) + floor(march / 400);
  const days = march * 365 + leaps + floor((monthOfYear * 153 + 2) / 5) + part(8, 10) - 1 - 719468;
  const seconds = part(11, 13) * 3600 + part(14, 16) * 60 + part(17, 19);
  return days * DAY_MS + seconds * 1000 + part(20, 23);
};

// The record that counts now: what is unreadable, expired, of another schema or notice, or from the future is none.
const recordIn = (values) => {
  let found;
  values.forEach((value) => {
    const record = JSON.parse(value);
    if (getType(record) !== 'object' || record.schema !== 1) return;
    if (getType(record.choices) !== 'object' || getType(record.services) !== 'object') return;
    const decided = millis(record.decidedAt);
    const expires = millis(record.expiresAt);
    const kept = expires - decided;
    if (!(kept > 0 && kept < 396 * DAY_MS)) return;
    // Of several cookies the newest.
    if (!found || millis(found.decidedAt) < decided) found = record;
  });
  const now = getTimestampMillis();
  if (!found || found.noticeVersion !== data.noticeVersion) return undefined;
  return millis(found.expiresAt) > now && millis(found.decidedAt) <= now + DAY_MS ? found : undefined;
};

const defaults = statesOf(() => false);
defaults.wait_for_update = makeNumber(data.waitForUpdate);
const region = words(data.region);
if (region.length > 0) defaults.region = region;
setDefaultConsentState(defaults);
gtagSet('ads_data_redaction', data.adsDataRedaction === true);
gtagSet('url_passthrough', data.urlPassthrough === true);

// What temoin has said already, or else its cookie; then whatever it says.
const said = copyFromWindow('temoinConsent');
const record = recordIn(getCookieValues(data.cookieName) || []);
if (said && said.length > 0) updateConsentState(said[said.length - 1]);
else if (record) {
  updateConsentState(
    statesOf((name) => {
      const service = record.services[name];
      return (service === undefined ? record.choices[name] : service) === true;
    })
  );
}
setInWindow('temoinConsent', { push: (states) => updateConsentState(states) }, true);

data.gtmOnSuccess();


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": { "publicId": "access_consent", "versionId": "1" },
      "param": [
        {
          "key": "consentTypes",
          "value": {
            "type": 2,
            "listItem": [
              { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "ad_storage" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] },
              { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "ad_user_data" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] },
              { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "ad_personalization" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] },
              { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "analytics_storage" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] },
              { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "functionality_storage" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] },
              { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "personalization_storage" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] },
              { "type": 3, "mapKey": [{ "type": 1, "string": "consentType" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }], "mapValue": [{ "type": 1, "string": "security_storage" }, { "type": 8, "boolean": false }, { "type": 8, "boolean": true }] }
            ]
          }
        }
      ]
    },
    "clientAnnotations": { "isEditedByUser": true },
    "isRequired": true
  },
  {
    "instance": {
      "key": { "publicId": "get_cookies", "versionId": "1" },
      "param": [{ "key": "cookieAccess", "value": { "type": 1, "string": "any" } }]
    },
    "clientAnnotations": { "isEditedByUser": true },
    "isRequired": true
  },
  {
    "instance": {
      "key": { "publicId": "access_globals", "versionId": "1" },
      "param": [
        {
          "key": "keys",
          "value": {
            "type": 2,
            "listItem": [
              { "type": 3, "mapKey": [{ "type": 1, "string": "key" }, { "type": 1, "string": "read" }, { "type": 1, "string": "write" }, { "type": 1, "string": "execute" }], "mapValue": [{ "type": 1, "string": "temoinConsent" }, { "type": 8, "boolean": true }, { "type": 8, "boolean": true }, { "type": 8, "boolean": false }] }
            ]
          }
        }
      ]
    },
    "clientAnnotations": { "isEditedByUser": true },
    "isRequired": true
  },
  {
    "instance": {
      "key": { "publicId": "write_data_layer", "versionId": "1" },
      "param": [
        {
          "key": "keyPatterns",
          "value": { "type": 2, "listItem": [{ "type": 1, "string": "ads_data_redaction" }, { "type": 1, "string": "url_passthrough" }] }
        }
      ]
    },
    "clientAnnotations": { "isEditedByUser": true },
    "isRequired": true
  }
]


___TESTS___

scenarios: []


___NOTES___

Part of temoin, MIT licence. Tested by test/package/gtm-template.test.js.
