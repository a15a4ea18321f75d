import { make, own } from './document.js';

function halt() {
  const meta = make("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = "default-src 'self' 'unsafe-inline'";
  own("head").append(meta);
}

export { halt };
