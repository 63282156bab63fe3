import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { camelCase, pascalCase } from '../../build/hosts/names.js';
import { elements, made } from './made.js';

// Neither a JSP container nor IIS is at hand in every run: what is written is read here.

describe('the tag files for JSP', () => {
  for (const { tag, attributes, fallback } of elements) {
    const file = made(`packs/jsp/WEB-INF/tags/html-portlets/${camelCase(tag)}.tag`);

    it(`declare and escape every attribute of ${tag}`, () => {
      const declared = [...file.matchAll(/<%@ attribute name="(\w+)"/g)].map(([, name]) => name);
      assert.deepEqual(
        declared,
        attributes.map(({ name }) => camelCase(name)),
      );
      for (const { name } of attributes) {
        // Some names are JSP's own, such as param.
        const variable = `pageScope.${camelCase(name)}`;
        assert.ok(
          file.includes(
            `<c:if test="\${not empty ${variable}}"> ${name}="\${fn:escapeXml(${variable})}"</c:if>`,
          ),
        );
      }
    });

    it(`print nothing else unescaped but what the page has put inside ${tag}`, () => {
      const printed = file
        .replace(/test="[^"]*"/g, '')
        .match(/\$\{[^}]*\}/g)
        .filter((expression) => !expression.startsWith('${fn:escapeXml('));
      assert.deepEqual(printed, ['${content}']);
    });

    it(`open and close each of their own tags: ${tag}`, () => {
      const open = [];
      for (const [, closes, name, empty] of file.matchAll(
        /<(\/?)([a-z]+:[a-zA-Z]+|[a-z]+-[a-z]+)\b(?:[^<>"]|"[^"]*"|<c:if.*?<\/c:if>)*?(\/?)>/g,
      )) {
        if (closes) assert.equal(open.pop(), name);
        else if (!empty) open.push(name);
      }
      assert.deepEqual(open, []);
      assert.ok(file.includes(`<a href="${fallback.href}">${fallback.vi}</a>`));
    });
  }
});

describe('the user controls for Web Forms', () => {
  for (const { tag, attributes, fallback } of elements) {
    const file = made(`packs/webforms/html-portlets/${pascalCase(tag)}.ascx`);

    it(`have a property for every attribute of ${tag}, and write it escaped`, () => {
      const properties = [...file.matchAll(/public string (\w+) \{ get; set; \}/g)].map(([, name]) => name);
      assert.deepEqual(
        properties,
        attributes.map(({ name }) => pascalCase(name)),
      );
      const written = [...file.matchAll(/Write\(tag, "([\w-]+)", (\w+)\);/g)].map(([, ...pair]) => pair);
      assert.deepEqual(
        written,
        attributes.map(({ name }) => [name, pascalCase(name)]),
      );
      assert.match(file, /\.Append\(HttpUtility\.HtmlAttributeEncode\(value\)\)/);
    });

    it(`put the element around the page’s content, or a link: ${tag}`, () => {
      const [, body] = file.split('</script>');
      assert.equal(
        body.trim(),
        `<%= OpeningTag() %><asp:PlaceHolder ID="Inside" runat="server"><a href="${fallback.href}">${fallback.vi}</a></asp:PlaceHolder></${tag}>`,
      );
      const braces = [...file].filter((letter) => '{}'.includes(letter));
      assert.equal(
        braces.filter((letter) => letter === '{').length,
        braces.filter((letter) => letter === '}').length,
      );
    });
  }
});
