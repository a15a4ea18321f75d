/** The page that every contender holds back the same things in. */

/** Longer than a screen, so that a banner at the bottom covers text as it does elsewhere. */
const TEXT = '<p>The river freezes from its banks. Where the current is slow a skin of ice joins them within a night.</p>'.repeat(40);

/** The server of the page `parts` has made it up to here; the rest takes it so many milliseconds. */
export const BREAK = '<!-- the rest -->';
export const REST_MS = 500;

export const VIDEO = 'aqz-KE-bpKQ';

/** Stands for third-party code. In the page's own folder, so that a contender's rules for origins play no part. */
export const THIRD_PARTY = '/third-party.js';
export const MARK = 'window.ran = (window.ran || 0) + 1; window.ranAt = performance.now();';
const HOLD_MS = 400;
const HOLD = `for (const end = performance.now() + ${HOLD_MS}; performance.now() < end; ); ${MARK}`;

/**
 * What a page can hold:
 * `video`: one external script and one YouTube frame · `parts`: the same, its end late · `plain`: the script alone ·
 * `hold`: one inline script that keeps the thread for 400 ms · a number: so many small inline scripts.
 * @param {import('./contenders/index.js').Contender} contender
 * @param {string} kind
 */
export function pageOf(contender, kind) {
  const hasVideo = ['video', 'parts'].includes(kind);
  const gated = hasVideo || kind === 'plain'
    ? contender.external(THIRD_PARTY)
    : kind === 'hold'
      ? contender.inline(HOLD)
      : contender.inline(MARK).repeat(Number(kind));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ice</title>
<link rel="icon" href="data:,">
<style>body { max-width: 40rem; margin: 2rem auto; font: 1rem/1.5 sans-serif }</style>
${contender.head(hasVideo)}
</head>
<body>
${contender.body(hasVideo)}
<h1>Ice</h1>
${hasVideo ? contender.video(VIDEO) : ''}
${TEXT}${kind === 'parts' ? BREAK : ''}
${gated}
</body>
</html>
`;
}
