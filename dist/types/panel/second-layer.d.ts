/** The second layer, fetched when the visitor comes near the first: most answer there. */
import './preferences.js';
import './services.js';
