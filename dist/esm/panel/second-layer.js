import './preferences.js';
import './services.js';
