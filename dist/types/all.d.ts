import './panel/tokens.styles.js';
import './panel/base.styles.js';
import './panel/panel.styles.js';
import './panel/placeholder.styles.js';
import './panel/preferences.js';
import './panel/placeholder.element.js';
import './panel/panel.element.js';
import './panel/room.js';
