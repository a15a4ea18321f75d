import { DAY_MS } from '../core/record.js';

const PROFILE = "https://w3id.org/dpv/schema/dpv-27560";
const statusOf = (isGranted, wasGranted) => isGranted ? "dpv:ConsentGiven" : wasGranted ? "dpv:ConsentWithdrawn" : "dpv:ConsentRefused";
const recipients = ({ services }) => services.map(({ name, label, provider, country }) => ({
  "@type": "dpv:Recipient",
  "dct:title": label ?? name,
  ...provider && { "dct:publisher": provider },
  ...country && { "dct:spatial": country }
}));
function toLinkedData(receipt) {
  const urn = (id, ...more) => ["urn:temoin", id, ...more].map(encodeURI).join(":");
  const controller = { "@id": receipt.origin, "@type": "dpv:DataController" };
  function recordsOf(record, index) {
    const { id, decidedAt, expiresAt, choices, action, source, lang, path, noticeHash, noticeVersion } = record;
    const policy = record.configHash && receipt.shown[record.configHash] || receipt.policy;
    const before = receipt.history[index - 1]?.choices ?? {};
    const days = Math.round((Date.parse(expiresAt) - Date.parse(decidedAt)) / DAY_MS);
    return Object.entries(choices).map(([name, isGranted]) => {
      const category = policy?.categories?.find((one) => one.name === name);
      return {
        "@id": urn(id, name),
        "@type": "dpv:ConsentRecord",
        "dct:identifier": `${id}:${name}`,
        "dct:conformsTo": `${PROFILE}#record`,
        "dpv:hasDataSubject": { "@type": "dpv:User" },
        "dpv:hasDataController": { "@id": receipt.origin },
        "dpv:hasNotice": {
          "@type": "dpv:ConsentNotice",
          "dct:language": lang,
          "dct:hasVersion": noticeVersion,
          "dct:source": receipt.origin + path,
          ...noticeHash && { "dct:identifier": `sha256:${noticeHash}` }
        },
        "dpv:hasProcess": {
          "@type": "dpv:Process",
          "dpv:hasPurpose": { "@type": "dpv:Purpose", "dct:identifier": name, "dct:title": category?.label ?? name, ...category?.description && { "dct:description": category.description } },
          ...category?.services?.length && { "dpv:hasRecipient": recipients(category) }
        },
        "dpv:hasConsentStatus": {
          "@type": statusOf(isGranted, before[name] === true),
          "dpv:isIndicatedBy": "dpv:DataSubject",
          "dpv:isIndicatedAtTime": { "@type": "xsd:dateTime", "@value": decidedAt },
          "dpv:hasIndicationMethod": `${action}, ${source}`,
          "dpv:hasDuration": { "@type": "dpv:TemporalDuration", "rdf:value": `P${days}D` }
        }
      };
    });
  }
  return {
    "@context": {
      dpv: "https://w3id.org/dpv#",
      dct: "http://purl.org/dc/terms/",
      rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
      xsd: "http://www.w3.org/2001/XMLSchema#",
      "dpv:isIndicatedBy": { "@type": "@id" },
      "dct:conformsTo": { "@type": "@id" }
    },
    "@id": urn("receipt", receipt.exportedAt),
    "@type": "dpv:ConsentReceipt",
    "dct:conformsTo": `${PROFILE}#receipt`,
    "dct:created": { "@type": "xsd:dateTime", "@value": receipt.exportedAt },
    "dct:publisher": controller,
    "dpv:hasRecordOfActivity": receipt.history.flatMap(recordsOf)
  };
}

export { toLinkedData };
