/**
 * A record's id as a person can quote it: its first ten characters in groups, without the hyphens. It says nothing more than
 * the id does, and finds it: one of 10¹² is told from the others.
 */
export declare const receiptNumber: (id: string) => string;
