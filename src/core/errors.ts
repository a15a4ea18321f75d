/**
 * `unknown-name`: a category or service that the site did not declare · `bad-argument`: an argument of the wrong type ·
 * `not-stored`: the choice could not be stored and holds for this page only ·
 * `not-loaded`: the panel or a language could not be fetched, so nobody is asked and everything stays denied.
 */
export type ConsentErrorCode = 'unknown-name' | 'bad-argument' | 'not-stored' | 'not-loaded';

/** Thrown at once for what a developer got wrong in a call; handed out in `consent-error` for the rest. */
export class ConsentError extends Error {
  override readonly name = 'ConsentError';
  declare readonly code: ConsentErrorCode;

  constructor(code: ConsentErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
