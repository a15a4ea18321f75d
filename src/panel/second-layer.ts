/** The second layer is a file of its own: fetched when a visitor comes near the banner, or asks for it. */
import { ConsentPanel } from './panel.element.js';

export const loadPreferences = async (): Promise<void> => {
  const { layers } = ConsentPanel;
  layers.preferences ??= (await import('./preferences.js')).preferences;
};
