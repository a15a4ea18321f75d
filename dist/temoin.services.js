/*! temoin 0.1.0 */
let e=globalThis.trustedTypes;e&&e.createPolicy("lit-html",{createHTML:e=>e});let a=new Proxy(Document.prototype,{get:(e,a)=>e[a].bind(document)}),l=(e,...a)=>({strings:e,values:a});a.createTreeWalker(document,129);let t=e=>[e??[]].flat().join(" ").split(/\s+/).filter(Boolean),n=({country:e,abroad:a},l)=>{let t=/^[A-Z]{2}$/.test(e??"")?new Intl.DisplayNames(l.lang,{type:"region"}).of(e):e;return!1===(a??!1)?t:[t,l.abroad].filter(Boolean).join(" – ")},r=(...e)=>e.some(([,e])=>e)?l`<dl>${e.map(([e,a])=>a&&l`<dt>${e}</dt> <dd><bdi>${a}</bdi></dd> `)}</dl>`:"",d=({cookies:e,storage:a})=>[e,a].flatMap(t).join(", "),s=(e,a,t)=>l`${r([t.cookies,d(e)])}
  ${e.services[0]?l`<details>
        <summary>${((e,a,{lang:l})=>((e,a)=>(e??"").replace(/\{(\w+)\}/g,(e,l)=>`${a[l]??""}`))(e[new Intl.PluralRules(l).select(a)]??e.other,{count:a}))(t.details,e.services.length,t)}</summary>
        <ul>${e.services.map(s=>((e,a,t,s)=>{let{name:i,label:o=i}=e,m=t.d.includes(a.name);return l`<li>
    ${(({name:e})=>"essential"!==e)(a)&&(a.services[1]||(({name:e,services:a},l)=>a.some(a=>!l[a.name]!=!l[e]))(a,t.granted))?((e,a,t,n,r="")=>l`<label class="label"><input type="checkbox" $name=$${e} $aria-describedby="about-$${e}" ?checked=$${t} ?disabled=$${n} /><span><b><?>${a}</b> <?>${r&&l`<small>(<?>${r})</small>`}</span></label>`)(i,o,!m&&t.granted[i],m):l`<b>${o}</b>`}
    <div id="about-${i}">
      ${r([s.provider,e.provider],[s.purpose,e.purpose],[s.duration,e.expires],[s.country,n(e,s)],[s.cookies,d(e)])}
    </div>
    ${((e,a)=>e?l`<a part="policy" $href=$${e}><?>${a}</a>`:"")(e.policyUrl,s.policyLink)}
  </li>`})(s,e,a,t))}</ul>
      </details>`:""}`,i=[(()=>{let e=new CSSStyleSheet;e.replaceSync("dt{color:var(--_m4)}li .label{margin:0 0 .25em}summary{padding-block:.7em}details li{width:100%;padding:.75em 1em;border:var(--_l3) var(--_b5);border-radius:var(--consent-card-radius,var(--_b12));background:var(--consent-card-background,none)}dl{display:grid;grid-template-columns:minmax(5em,auto) 1fr;gap:.125em 1em}:not(:indeterminate)+span small{display:none}");return e})()];Object.assign({styles:[]},{services:s,styles:i});export{s as services,i as styles};