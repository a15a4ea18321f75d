/** A UUID: what every object URL ends with (File API §8.3.1). `crypto.randomUUID` is missing on plain http. */
export declare const newId: () => string;
