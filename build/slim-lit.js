/**
 * What of Lit nobody here uses, cut out of it: hooks for browsers older than ours, the new form of decorators, attributes
 * of JSON, expressions in comments, properties and `<style>`, and what only asynchronous directives ask for.
 *
 * A cut is a piece of a file of Lit's, as published, and what stands in its place. Each must be found exactly once, so that
 * another version of Lit ends the build here and nothing goes wrong unseen. Whether a template uses what was cut is for
 * `lint/walls` to say.
 */
const cuts = {
  '/@lit/reactive-element/css-tag.js': [
    // Every sheet is made by css`` without expressions.
    [
      'class n{constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}',
      'class n{constructor(t,e){this.cssText=t,this.t=e}',
    ],
    [/const o=1===t\.length\?t\[0\]:e\.reduce\(.+?,t\[0\]\);return new n\(o,t,s\)/, 'return new n(t[0],t)'],
    ['toString(){return this.cssText}', ''],
    ['const r=t=>new n("string"==typeof t?t:t+"",void 0,s),i=', 'const r=0,i='],
    [/c=e\?t=>t:.+?\(t\):t;/, 'c=t=>t;'],
    ['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
    // Our elements share their sheets by class, not by template.
    [
      'const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
      'e&&!t&&(this.o=t=new CSSStyleSheet).replaceSync(this.cssText);return t',
    ],
  ],
  '/@lit/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    // The new form of decorators, and initializers.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?this\.elementProperties\.set\(t,i\)\}/, ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // `static properties`: ours are declared one by one.
    [
      /if\(this\.finalized=!0,this\._\$Ei\(\),this\.hasOwnProperty\(d\("properties"\)\)\)\{.+?this\.createProperty\(i,t\[i\]\)\}/,
      'this.finalized=!0,this._$Ei();',
    ],
    [',getOwnPropertyNames:r,getOwnPropertySymbols:o', ''],
    // Converters other than those for text, numbers and booleans.
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    [
      ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      ';',
    ],
    [
      'const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r',
      'this[e]=u.fromAttribute(s,t.type)',
    ],
    // A property's own `hasChanged`, `useDefault`, `noAccessor`, and accessors that a class has written itself.
    [
      '!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
      '!f(h,s)',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s,{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
    ],
    ['converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'reflect:!1}'],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{const\{wrapped:t\}=i.+?this\.C\(s,void 0,i,e\)\}/,
      '',
    ],
    [
      'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
      's.state&&(s.attribute=!1);this._$Ei();this.elementProperties.set(t,s);e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s));',
    ],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}',
    ],
    [',getOwnPropertyDescriptor:h', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    ['t=this.shouldUpdate(s),t?', 't=!0,t?'],
    ['shouldUpdate(t){return!0}', ''],
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return s',
    ],
  ],
  '/lit-html/lit-html.js': [
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D', 'D'],
    // Expressions in `<style>` and other elements of raw text, in comments, and as properties.
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['c=n??v,d=-1', 'c=v,d=-1'],
    ['(c=p,n=void 0)', '(c=p)'],
    [/if\(y\.test\(r\.tagName\)\)\{.+?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    ['y=/^(?:script|style|textarea|title)$/i,', ''],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', 'else;'],
    ['"."===e[1]?I:', ''],
    [
      'class I extends H{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===A?void 0:t}}',
      '',
    ],
    ['B:I,', ''],
    ['/([.?@])?(.*)/', '/([?@])?(.*)/'],
    // MathML.
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
    // What asynchronous directives and directives that look about them ask for.
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['class k{get _$AU(){return this._$AM?._$AU??this._$Cv}', 'class k{'],
    ['class H{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', 'class H{'],
    ['get _$AU(){return this._$AM._$AU}_$AI(t){M', '_$AI(t){M'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    ['h?._$AO?.(!1),', ''],
  ],
  '/lit-element/lit-element.js': [
    [
      'i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      'i["finalized"]=!0;',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
  ],
};

/**
 * Lit without what nobody here uses.
 *
 * @returns {import('vite').Plugin}
 */
export function slimLit() {
  return {
    name: 'slim-lit',
    transform: {
      filter: { id: /\/(css-tag|reactive-element|lit-html|lit-element)\.js$/ },
      handler(code, id) {
        const own = Object.entries(cuts).find(([path]) => id.endsWith(path));
        if (!own) return null;
        let slim = code;
        own[1].forEach(([piece, instead]) => {
          const found =
            typeof piece === 'string'
              ? slim.split(piece).length - 1
              : (slim.match(new RegExp(piece, 'g'))?.length ?? 0);
          if (found !== 1)
            this.error(`Lit is no longer as build/slim-lit.js knows it: ${found} × ${piece} in ${id}`);
          slim = slim.replace(piece, () => instead);
        });
        return { code: slim, map: null };
      },
    },
  };
}
