// Leaves out of lit-html what no template of the panel uses: directives, properties, events, raw-text elements, SVG.
// Each piece is named by its exact text: with another version of Lit the build stops here instead of guessing.

/** [what it is, its text, what stands in its place] */
const PIECES = [
  ['directives', /function M\(t,i,s=t,e\)\{if\(i===E\)return i;.*?,i\}(?=class R)/, 'function M(t,i){return i}'],
  ['notice of leaving, for directives', 'this._$AP?.(!1,!0,s)', ''],
  ['property and event attributes', 'ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', 'ctor:e[1]?L:H'],
  ['element parts', 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  ['element parts, made', ':6===r.type&&(i=new Z(h,this,t))', ':0'],
  ['raw-text elements', /if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/, ''],
  ['raw-text elements, found', '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  ['bindings in comments', /else\{let t=-1;for\(.*?t\+=o\.length-1\}/, ''],
  ['SVG and MathML, opened', 'l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
  ['SVG and MathML, closed', '(2===i?"</svg>":3===i?"</math>":"")', '""'],
  [
    'SVG and MathML, unwrapped',
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
  ],
  ['compiled templates', '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', 'this._$AC(t)'],
  ['polyfills', /B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
];

export const litInUse = () => ({
  name: 'lit-in-use',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    return {
      map: null,
      code: PIECES.reduce((text, [what, piece, instead]) => {
        const found = typeof piece === 'string' ? text.split(piece).length - 1 : (text.match(new RegExp(piece, 'g')) ?? []).length;
        if (found !== 1) this.error(`lit-html is not the one .config/lit-in-use.js knows: ${what} found ${found} times.`);
        return text.replace(piece, () => instead);
      }, code),
    };
  },
});
