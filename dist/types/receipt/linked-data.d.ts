import type { ConsentReceipt } from './receipt.js';
export declare function toLinkedData(receipt: ConsentReceipt): {
    '@context': {
        dpv: string;
        dct: string;
        rdf: string;
        xsd: string;
        'dpv:isIndicatedBy': {
            '@type': string;
        };
        'dct:conformsTo': {
            '@type': string;
        };
    };
    '@id': string;
    '@type': string;
    'dct:conformsTo': string;
    'dct:created': {
        '@type': string;
        '@value': string;
    };
    'dct:publisher': {
        '@id': string;
        '@type': string;
    };
    'dpv:hasRecordOfActivity': object[];
};
