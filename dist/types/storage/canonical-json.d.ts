/**
 * JSON with one spelling for one value: keys in UTF-16 order at every depth, no white space (RFC 8785; ECMAScript
 * already writes numbers and strings as it demands). Members that are undefined are left out, inherited ones too.
 */
export declare const canonicalJson: (value: unknown) => string;
