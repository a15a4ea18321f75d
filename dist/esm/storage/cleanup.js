import { writeCookie, readCookies } from './jar.js';

const matcher = (patterns) => {
  const whole = new RegExp(`^(${patterns.map((pattern) => pattern.replace(/[^*\w]/g, "\\$&").replaceAll("*", ".*")).join("|")})$`);
  return (name) => !!name && whole.test(name);
};
const cookieDomains = (host) => ["", ...host.split(".").map((_, index, labels) => labels.slice(index).join("."))];
const cookiePaths = (path) => path.split("/").flatMap((_, index, parts) => ["", "/"].map((end) => parts.slice(0, index + 1).join("/") + end));
function expireCookie(name) {
  for (const domain of cookieDomains(location.hostname))
    for (const path of cookiePaths(location.pathname))
      for (const form of ["", ";secure", ";secure;partitioned"]) writeCookie(`${name}=;max-age=0;path=${path};domain=${domain}${form}`);
}
const cookieNames = () => readCookies().split(/; */).map((cookie) => cookie.split("=")[0]);
function removeKeys(mustGo) {
  for (const area of ["localStorage", "sessionStorage"]) {
    try {
      for (const key of Object.keys(window[area])) if (mustGo(key)) window[area].removeItem(key);
    } catch {
    }
  }
}

export { cookieDomains, cookieNames, cookiePaths, expireCookie, matcher, removeKeys };
