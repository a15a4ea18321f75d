/** What the visitor did, before it becomes a record. */

export const ACTIONS = ['accept-all', 'reject-all', 'save', 'withdraw', 'embed', 'gpc', 'import'] as const;
export type Action = (typeof ACTIONS)[number];

export const SOURCES = ['banner', 'preferences', 'embed', 'record', 'opener', 'api', 'gpc', 'import'] as const;
export type Source = (typeof SOURCES)[number];

/** Categories, or services, to yes or no. */
export type Choices = Readonly<Record<string, boolean>>;

/** What was chosen for a name, never what a polluted `Object.prototype` says. */
export const own = (choices: Choices | undefined, name: string): boolean | undefined =>
  choices && Object.hasOwn(choices, name) ? choices[name] : undefined;

export interface Decision {
  action: Action;
  source: Source;
  /** For `save` and `embed`: what was chosen. A category left out stays as it was. */
  choices?: Choices;
  /** For `save` and `embed`: services chosen otherwise than their category. */
  services?: Choices;
  /** The texts the visitor was shown, for the record's `noticeHash`. */
  notice?: unknown;
}
