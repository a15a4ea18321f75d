// Leaves out of lit-html what no template of the panel uses: directives, properties, events, raw-text elements, SVG,
// comments, single quotes; of values, all but text, templates and arrays of them.
// Each piece is named by its exact text: with another version of Lit the build stops here instead of guessing.

/** [what it is, its text, what stands in its place] */
const PIECES = [
  // Not a piece too many but one too few: on a page with an `<img name="createElement">`, that is what the document answers with.
  ['the document, past names in the page', 'l=document,', 'l=new Proxy(Document.prototype,{get:(t,i)=>t[i].bind(document)}),'],
  ['the document itself', '.createTreeWalker(l,', '.createTreeWalker(document,'],
  ['the document itself, as what a walker leaves', 'P.currentNode=l,', 'P.currentNode=document,'],
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
  ['what other packages of Lit need', /j=\{M:h,.*?\},B=t\.litHtmlPolyfillSupport;/, 'j=0;'],
  ['directives, asked for: in content', 't=M(this,t,i),a(t)?', 'a(t)?'],
  ['directives, asked for: in an attribute', 't=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,', 'o=!a(t)||t!==this._$AH,'],
  ['directives, asked for: in a part of an attribute', 'r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
  ['no change', 't!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['nodes and iterables', ':void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)', ':this.k(t)'],
  ['iterables, told', 'd=t=>u(t)||"function"==typeof t?.[Symbol.iterator],', ''],
  ['connectedness of content', 'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,', 'constructor(t,i){'],
  [
    'parents and options of content',
    /this\._\$AN=void 0,this\._\$AA=t,this\._\$AB=i,this\._\$AM=s,.*?get endNode\(\)\{return this\._\$AB\}/,
    'this._$AA=t,this._$AB=i}',
  ],
  ['connectedness, set', /setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
  ['parents of a template', 'this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', 'this._$AD=t}'],
  ['scope of creation', '(t?.creationScope??l)', 'l'],
  ['parents and options of an attribute', /get tagName\(\).*?this\.type=1,this\._\$AH=A,this\._\$AN=void 0,/, 'constructor(t,i,s){this._$AH=A,'],
  ['parents and options of an attribute, kept', 'this._$AM=e,this.options=h,s.length>2', 's.length>2'],
  ['kind of an attribute', 'constructor(){super(...arguments),this.type=4}', ''],
  [
    'kinds of parts',
    'let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):0,this._$AV.push(i),',
    'this._$AV.push(r.ctor?new r.ctor(h,r.name,r.strings):new k(h,h.nextSibling)),',
  ],
  ['kinds of parts: attribute', '{type:1,', '{'],
  ['kinds of parts: content', '{type:2,', '{'],
  ['kinds of attributes', '/([.?@])?(.*)/', '/(\\?)?(.*)/'],
  ['comments', '"!--"===u[1]?c=_:', ''],
  ['comments, ended', 'c===_||c===m?', 'c===m?'],
  ['single quotes', `'"'===u[3]?$:g`, '$'],
  ['single quotes, ended', 'c===$||c===g?', 'c===$?'],
  ['parents of a list', 'new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
  ['parents of a new template', 'new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
  [
    'another place to render',
    'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}',
    'let h=i._$litPart$;if(void 0===h){i._$litPart$=h=new k(i.insertBefore(c(),null),null)}',
  ],
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
      }, code)
        // Names that no minifier shortens: other packages of Lit know them.
        .replace(/_\$A([A-Z])/g, '$1'),
    };
  },
});
