// Node: `node node.js`, then http://localhost:3000. The policy is the strict one until the cookie allows more.
import { createServer } from 'node:http';
import { readConsent, strictPolicy } from 'temoin/record';

const hosts = {
  analytics: ['https://www.google-analytics.com'],
  multimedia: ['https://www.youtube-nocookie.com'],
};

export const server = createServer((request, response) => {
  const record = readConsent(request.headers.cookie, { noticeVersion: '1' });
  response.setHeader('Content-Security-Policy', strictPolicy(record, { hosts }));
  // One answer for each choice: a cache that is shared must not hand out another visitor's.
  response.setHeader('Cache-Control', 'private, no-cache');
  response.setHeader('Vary', 'Cookie');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end('<!doctype html><title>Site</title><cookie-consent strict-policy></cookie-consent>');
});

if (import.meta.filename === process.argv[1]) server.listen(3000);
