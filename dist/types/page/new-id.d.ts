/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on plain http. */
export declare const newId: () => string;
