/** Names of keys (UI Events KeyboardEvent key values) → WebDriver's code points (W3C WebDriver §17.4.2). */
const CODES: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** The key actions that press `Shift+Tab`: all down in order, all up again backwards. */
export function keyActions(key: string): { type: 'keyDown' | 'keyUp'; value: string }[] {
  const keys = key.length === 1 ? [key] : key.split('+').map((name) => CODES[name] ?? name);
  const unknown = keys.find((code) => [...code].length !== 1);
  if (unknown) throw new Error(`No such key: ${unknown}`);
  return [
    ...keys.map((value) => ({ type: 'keyDown' as const, value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}
