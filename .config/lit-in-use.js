// Leaves out of lit-html what no template of the panel uses, and what the build has done already: .config/small-templates.js
// finds the expressions in the markup, so nothing is left to find in the browser.
// What stays are its parts: text, a template or a list of them between two comments; an attribute; a boolean attribute.
// Each piece is named by its exact text: with another version of Lit the build stops here instead of guessing.

/** [what it is, its text, what stands in its place] */
const PIECES = [
  // Not a piece too many but one too few: on a page with an `<img name="createElement">`, that is what the document answers with.
  ['the document, past names in the page', 'l=document,', 'l=new Proxy(Document.prototype,{get:(t,i)=>t[i].bind(document)}),'],
  ['the document itself', '.createTreeWalker(l,', '.createTreeWalker(document,'],
  ['markers', /h="\$lit\$",.*?,r=`<\$\{n\}>`,/, ''],
  ['functions as values', 'null===t||"object"!=typeof t&&"function"!=typeof t', 'Object(t)!==t'],
  ['iterables but arrays, and the search for expressions', /d=t=>u\(t\).*?textarea\|title\)\$\/i,/, ''],
  ['SVG and MathML', 'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3)', 'b=(i,...s)=>({strings:i,values:s})'],
  ['kinds of nothing', 'E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing"),C=new WeakMap', 'A=""'],
  ['templates from elsewhere', 'if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
  ['templates from elsewhere, their strings', 'function V(t,i){return void 0!==e?e.createHTML(i):i}', 'function V(i){return e?e.createHTML(i):i}'],
  ['expressions in markup, and directives', /const N=\(t,i\)=>\{.*?,i\}(?=class R)/, ''],
  [
    'a template, made ready apart from its copies',
    /class R\{.*?(?=p\(t\)\{let i=0)/,
    'class R{constructor(t){const i=l.createElement("template");i.innerHTML=V(t.join(""));' +
      'this._$AD=t,this._$AV=[],this.u=P.currentNode=i.content;' +
      'for(let t;t=P.nextNode();)if(8===t.nodeType)"?"===t.data&&this._$AV.push(new k(t,t.nextSibling));' +
      'else for(const i of t.getAttributeNames())/^[$?]/.test(i)&&(this._$AV.push(new H(t,i,t.getAttribute(i).split("$"))),t.removeAttribute(i))}',
  ],
  [
    'parts that are left out, kinds of attributes',
    'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    's.strings?(s._$AI(t,i),i+=s.strings.length-1):s._$AI(t[i++])',
  ],
  ['connectedness of content', 'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,', 'constructor(t,i){'],
  ['parents and options of content', /,this\._\$AM=s,this\.options=e,.*?get endNode\(\)\{return this\._\$AB\}/, '}'],
  [
    'directives and nodes',
    /_\$AI\(t,i=this\)\{t=M\(this,t,i\),.*?(?=O\(t\)\{return)/,
    '_$AI(t){a(t??=A)?t!==this._$AH&&(this.T(l.createTextNode(t)),this._$AH=t):t.strings?this.$(t):this.k(t)}',
  ],
  ['no change', 'this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))', 'this._$AR(),this.O(t)'],
  ['text that is kept', /_\(t\)\{.*?(?=\$\(t\)\{const)/, ''],
  [
    'compiled templates',
    /\$\(t\)\{const\{values:i,_\$litType\$:s\}=t,.*?(?=k\(t\)\{u\()/,
    '$({strings:i,values:s}){this._$AH?._$AD!==i&&(i=new R(i),this.T(i.u),this._$AH=i),this._$AH.p(s)}',
  ],
  ['parents of a list', 'new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
  ['notice of leaving, for directives', 'this._$AP?.(!1,!0,s)', ''],
  ['notice of leaving, for directives: how many', '_$AR(t=this._$AA.nextSibling,s)', '_$AR(t=this._$AA.nextSibling)'],
  ['notice of leaving, for directives: told', 'this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s?._$AB.nextSibling)'],
  ['polyfills', 'const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
  [
    'properties, events, elements, and attributes that are left out',
    /setConnected\(t\)\{.*?(?=const j=)/,
    '}class H{constructor(t,i,s){this.element=t,this.name=i,this.strings=s}_$AI(t,i){const{element:s,name:e}=this,' +
      'h="?"===e[0]?!!t[i]:this.strings.reduce((s,e,h)=>s+(t[i+h-1]??A)+e);' +
      'h!==this._$AH&&(!0===h||!1===h?s.toggleAttribute(e.slice(1),h):s.setAttribute(e.slice(1),h)),this._$AH=h}}',
  ],
  ['what other packages of Lit need', /const j=\{M:h,.*?\.push\("[\d.]+"\);(?=const D)/, ''],
  [
    'another place to render',
    /const e=s\?\.renderBefore\?\?i;let h=e\._\$litPart\$;if\(void 0===h\)\{.*?\}(?=return h)/,
    'const h=i._$litPart$??=new k(i.insertBefore(c(),null),null);',
  ],
  ['what nobody imports', /export\{.*?\}/, 'export{b as html,A as nothing,D as render}'],
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
