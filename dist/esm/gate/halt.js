import { make, own } from './document.js';

function halt() {
  const meta = make("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'";
  own("head").append(meta);
}

export { halt };
