import { HOSTS } from './hosts.js';
export { guess } from './lookup.js';

function guessHost(host) {
  for (const line of HOSTS.trim().split("\n")) {
    const [provider, category, domains] = line.split("|").map((cell) => cell.trim());
    if (domains.split(" ").some((domain) => host === domain || host.endsWith(`.${domain}`))) return { provider, category, confidence: "high", source: "temoin" };
  }
  return null;
}

export { guessHost };
