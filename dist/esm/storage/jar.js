const readCookies = () => {
  try {
    return Reflect.get(Document.prototype, "cookie", document);
  } catch {
    return "";
  }
};
function writeCookie(cookie) {
  try {
    Reflect.set(Document.prototype, "cookie", cookie, document);
  } catch {
  }
}
const blankCookie = ({ name, domain, path }) => writeCookie(`${name}=0;path=${path};domain=${domain}`);
const TIDY = ".tidy";
const SEND = ".send";

export { SEND, TIDY, blankCookie, readCookies, writeCookie };
