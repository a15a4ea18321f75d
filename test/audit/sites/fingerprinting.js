import { at, html, script, widget } from '../kit.js';

const draw = (text) => `const c=document.createElement('canvas').getContext('2d');${text}c.canvas.toDataURL();`;

export default {
  expect: ['fingerprinting', 'ip-transfer-before-consent'],
  cleanExpect: ['ip-transfer-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(widget() + script(at('cdn.jsdelivr.net', draw("c.fillText('Cwm fjordbank', 2, 20);")))) },
  clean: { '/': html(widget() + script(at('cdn.jsdelivr.net', draw('c.fillRect(0, 0, 9, 9);')))) },
};
