/** robots.txt (RFC 9309), as far as a visitor with a browser has to mind it. */

export type Disallowed = (url: string) => boolean;

const NAME = 'temoin';

interface Group {
  agents: string[];
  rules: { allow: boolean; path: string }[];
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      if (!open) groups.push({ agents: [], rules: [] });
      open = true;
      groups.at(-1)?.agents.push(value.trim().toLowerCase());
    } else if (name === 'allow' || name === 'disallow') {
      open = false;
      if (value.trim()) groups.at(-1)?.rules.push({ allow: name === 'allow', path: value.trim() });
    }
  }
  return groups;
}

const expression = (path: string) => new RegExp(`^${path.replace(/[.+?^{}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\$(?!$)/g, '\\$')}`);

/** The longest rule that fits decides; of two as long, the one that allows (§2.2.2). */
export function disallowedBy(text: string): Disallowed {
  const groups = groupsOf(text);
  const mine = groups.filter(({ agents }) => agents.includes(NAME));
  const rules = (mine.length ? mine : groups.filter(({ agents }) => agents.includes('*'))).flatMap((group) => group.rules);
  return (url) => {
    const { pathname, search } = new URL(url);
    const fitting = rules.filter(({ path }) => expression(path).test(pathname + search)).sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow));
    return fitting[0]?.allow === false;
  };
}
