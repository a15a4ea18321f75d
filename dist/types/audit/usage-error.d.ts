/** The caller asked for something that cannot be: exit code 2, one message, no stack. */
export declare class UsageError extends Error {
    name: string;
}
/** The audit cannot be carried through: exit code 3. */
export declare class CannotAudit extends Error {
    name: string;
}
