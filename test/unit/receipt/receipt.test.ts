import { expect } from 'chai';
import { logDecision } from '../../../src/ledger/log.js';
import { checkHistory } from '../../../src/receipt/check-history.js';
import { toLinkedData } from '../../../src/receipt/linked-data.js';
import { receiptNumber } from '../../../src/receipt/number.js';
import { readReceipt } from '../../../src/receipt/read-receipt.js';
import type { ConsentReceipt } from '../../../src/receipt/receipt.js';
import { readHistory, readShown } from '../../../src/storage/history.js';
import { ownNames } from '../../../src/storage/own-names.js';
import { category, policy, record, service } from '../core/site.js';

const NAME = 'unit_receipt';
const SITE = policy([
  category('analytics', { label: 'Counting', services: [service('matomo', { label: 'Matomo', provider: 'InnoCraft', country: 'New Zealand' })] }),
  category('multimedia'),
]);

/** Refused, accepted, withdrawn. */
async function receipt(): Promise<ConsentReceipt> {
  const notice = { lang: 'en', text: 'Cookies?', links: [] };
  const decisions = [
    record({ analytics: false, multimedia: false }, { id: 'a1b2c3d4-e5f6', action: 'reject-all', source: 'banner' }),
    record({ analytics: true, multimedia: false }, { id: 'b', action: 'save', source: 'preferences' }),
    record({ analytics: false, multimedia: false }, { id: 'c', action: 'withdraw', source: 'preferences' }),
  ];
  for (const one of decisions) await logDecision(NAME, one, { action: one.action, source: one.source, notice }, SITE, 'en');
  return { temoin: '0.1.0', exportedAt: '2026-11-25T00:00:00.000Z', origin: location.origin, record: decisions[2]!, history: readHistory(NAME), policy: SITE, shown: readShown(NAME), verify: '' };
}

describe('a receipt', () => {
  afterEach(() => ownNames(NAME).forEach((key) => localStorage.removeItem(key)));

  it('is read back and holds, as text', async () => {
    const read = readReceipt(`\uFEFF${JSON.stringify(await receipt(), null, 2)}`);
    expect(read).to.be.an('object');
    expect(await checkHistory(read as ConsentReceipt)).to.deep.equal({ valid: true, records: 3, problems: [], unhashed: 0, unkept: 0 });
  });

  it('is refused in words where it is none', () => {
    const cases: [string, RegExp][] = [
      ['', /not JSON/],
      ['{', /not JSON/],
      ['[]', /not a JSON object/],
      ['1', /not a JSON object/],
      ['null', /not a JSON object/],
      ['{}', /no list “history”/],
      ['{"history":{}}', /no list “history”/],
      ['{"__proto__":{"history":[]}}', /no list “history”/],
      ['{"@context":{}}', /JSON-LD/],
      [`{"history":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, /not JSON/],
      [' '.repeat(5_000_001), /larger/],
    ];
    for (const [text, why] of cases) expect(readReceipt(text), text.slice(0, 40)).to.match(why);
  });

  it('has a number that can be read out', () => {
    expect(receiptNumber('0b9f2c51-6a3e-4d57-9f10-2b7c8d9e0f11')).to.equal('0B9F2-C516A');
    expect([receiptNumber('a'), receiptNumber('')]).to.deep.equal(['A', '']);
  });
});

describe('a receipt as linked data', () => {
  afterEach(() => ownNames(NAME).forEach((key) => localStorage.removeItem(key)));

  it('says of each purpose at each decision whether consent was given, refused or withdrawn', async () => {
    const { 'dpv:hasRecordOfActivity': records } = toLinkedData(await receipt());
    const statuses = records.map((one) => {
      const { 'dct:identifier': id, 'dpv:hasConsentStatus': status } = one as { 'dct:identifier': string; 'dpv:hasConsentStatus': { '@type': string } };
      return `${id} ${status['@type']}`;
    });
    expect(statuses).to.deep.equal([
      'a1b2c3d4-e5f6:analytics dpv:ConsentRefused',
      'a1b2c3d4-e5f6:multimedia dpv:ConsentRefused',
      'b:analytics dpv:ConsentGiven',
      'b:multimedia dpv:ConsentRefused',
      'c:analytics dpv:ConsentWithdrawn',
      'c:multimedia dpv:ConsentRefused',
    ]);
  });

  it('names purpose, recipient, notice and time in terms the vocabulary has', async () => {
    const document = toLinkedData(await receipt());
    const text = JSON.stringify(document);
    for (const part of ['"dct:title":"Counting"', '"dct:publisher":"InnoCraft"', '"dct:spatial":"New Zealand"', '"dct:language":"en"', 'sha256:', '"rdf:value":"P182D"']) expect(text).to.contain(part);
    // As of DPV 2 (https://w3id.org/dpv): a term that is not on this list is a guess.
    const terms =
      'ConsentReceipt ConsentRecord ConsentNotice ConsentGiven ConsentRefused ConsentWithdrawn DataController DataSubject User Process Purpose Recipient TemporalDuration hasRecordOfActivity hasDataSubject hasDataController hasNotice hasProcess hasPurpose hasRecipient hasConsentStatus isIndicatedBy isIndicatedAtTime hasIndicationMethod hasDuration'.split(' ');
    const used = new Set([...text.matchAll(/dpv:(\w+)/g)].map(([, term]) => term));
    expect([...used].filter((term) => !terms.includes(term!))).to.deep.equal([]);
  });
});
