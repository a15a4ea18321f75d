/** `*` in a name stands for anything. */
const made = new Map<string, RegExp>();

export function fits(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return pattern === name;
  let expression = made.get(pattern);
  if (!expression) {
    expression = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`);
    made.set(pattern, expression);
  }
  return expression.test(name);
}

/** Space-separated, or a list already. */
export const listOf = (value: string | readonly string[] | undefined): readonly string[] => (typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : (value ?? []));
