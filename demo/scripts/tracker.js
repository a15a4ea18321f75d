/**
 * Pretends to be an analytics script, to show what a withdrawal has to clean up after. It asks nothing of any network.
 * Like the real ones it writes its cookies on the broadest domain the browser accepts, and again when the page goes.
 */
(() => {
  (window.ran ??= []).push('tracker');

  const DAY_SECONDS = 86_400;
  const domains = location.hostname
    .split('.')
    .map((_, index, labels) => labels.slice(index).join('.'))
    .reverse();

  function write(name, value, path) {
    for (const domain of domains) {
      document.cookie = `${name}=${value}; Path=${path}; Domain=${domain}; Max-Age=${390 * DAY_SECONDS}; SameSite=Lax`;
      if (document.cookie.includes(`${name}=${value}`)) return;
    }
    document.cookie = `${name}=${value}; Path=${path}; Max-Age=${390 * DAY_SECONDS}; SameSite=Lax`;
  }

  function writeAll() {
    write('_ga', 'GA1.1.1234.5678', '/');
    write('_ga_DEMO', 'GS1.1.1', '/demo');
    localStorage.setItem('demo_tracker', 'visitor-1234');
  }

  writeAll();
  addEventListener('pagehide', writeAll);
})();
