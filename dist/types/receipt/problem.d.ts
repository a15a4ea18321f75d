/** What is wrong with a history or a receipt: which record, which of its members, what was expected there. */
export interface Problem {
    /** Of the record; '' for what belongs to none. */
    id: string;
    /** `hash`, `previous`, `choices.analytics`, `record.action` … */
    field: string;
    /** The value, or in words what is allowed. */
    expected: unknown;
    found: unknown;
}
