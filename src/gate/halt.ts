import { make, own } from './document.js';

/**
 * Stops new requests of third-party code that is already running, in a page that is about to go (attack-vectors §1a: a
 * policy that is added cannot be taken back). The site's own files and inline code go on: a visitor may yet choose to stay,
 * where a form asks.
 */
export function halt(): void {
  const meta = make('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = "default-src 'self' 'unsafe-inline'";
  own('head').append(meta);
}
