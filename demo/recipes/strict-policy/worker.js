// A Cloudflare Worker before a site that knows nothing of consent: it adds the policy to every page.
import { readConsent, strictPolicy } from 'temoin/record';

const hosts = {
  analytics: ['https://www.google-analytics.com'],
  multimedia: ['https://www.youtube-nocookie.com'],
};

export default {
  async fetch(request) {
    const answer = await fetch(request);
    if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
    const page = new Response(answer.body, answer);
    const record = readConsent(request.headers.get('cookie'), { noticeVersion: '1' });
    page.headers.append('Content-Security-Policy', strictPolicy(record, { hosts }));
    page.headers.set('Cache-Control', 'private, no-cache');
    page.headers.append('Vary', 'Cookie');
    return page;
  },
};
