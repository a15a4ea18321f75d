/** The caller asked for something that cannot be: exit code 2, one message, no stack. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The audit cannot be carried through: exit code 3. */
export class CannotAudit extends Error {
  override name = 'CannotAudit';
}
