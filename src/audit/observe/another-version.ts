/** Another `notice-version`, put into the page on its way to the browser. */
import type { Page } from 'playwright-core';

const bumped = (html: string) =>
  html
    .replace(/ (data-)?notice-version=("[^"]*"|'[^']*'|[^\s>]+)/g, '')
    .replace(/<cookie-consent\b/g, '$& notice-version="another"')
    .replace(/<script(?=[^>]*temoin[^>]*>)/g, '$& data-notice-version="another"');

/** By the browser's own answer, not by a second request: that one would know nothing of host map, proxy and certificates. */
export async function withAnotherVersion(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId, responseStatusCode, responseHeaders = [] }) => {
    const change = async () => {
      const isRedirect = responseStatusCode !== undefined && responseStatusCode >= 300 && responseStatusCode < 400;
      if (responseStatusCode === undefined || isRedirect) return session.send('Fetch.continueRequest', { requestId });
      const { body, base64Encoded } = await session.send('Fetch.getResponseBody', { requestId });
      const html = Buffer.from(body, base64Encoded ? 'base64' : 'utf8').toString('utf8');
      // The body comes decoded, and in another length.
      const headers = responseHeaders.filter(({ name }) => !/^content-(encoding|length)$/i.test(name));
      return session.send('Fetch.fulfillRequest', { requestId, responseCode: responseStatusCode, responseHeaders: headers, body: Buffer.from(bumped(html)).toString('base64') });
    };
    change().catch(() => session.send('Fetch.continueRequest', { requestId }).catch(() => undefined));
  });
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document', requestStage: 'Response' }] });
}
