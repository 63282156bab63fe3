const original = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/;

/**
 * Gives Lit's Trusted Types policy our own name, `html-portlets`. A page that allows it need not allow every Lit on it,
 * and a foreign Lit beside ours cannot take the name. Where the page forbids the policy, or another copy of ours has it,
 * the script must still load, so that the page's own content stays and nothing breaks that does not need Lit.
 *
 * @returns {import('vite').Plugin}
 */
export function ownPolicy() {
  return {
    name: 'own-trusted-types-policy',
    transform: {
      filter: { id: /\/lit-html\/lit-html\.js$/ },
      handler(code) {
        if (!original.test(code))
          this.error('Lit no longer makes its policy where it used to: see build/trusted-types.js');
        return {
          code: code.replace(
            original,
            (_, factory, rules) =>
              `(()=>{try{return ${factory}.createPolicy("html-portlets",${rules})}catch(e){}})()`,
          ),
          map: null,
        };
      },
    },
  };
}
