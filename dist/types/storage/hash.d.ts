/** SHA-256 in lower-case hex over canonical JSON (RFC 8785); null outside a secure context. */
export declare function sha256(value: unknown): Promise<string | null>;
