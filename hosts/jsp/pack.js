import { assets } from '../../build/hosts/library.js';
import { fallbackLink } from '../../build/hosts/markup.js';
import { camelCase } from '../../build/hosts/names.js';

/** Tag files for JSP 2.1 and newer: `<portlet:weatherRegions regions="…"/>`. */
export const jsp = {
  name: 'jsp',
  async files(library) {
    const { elements, integrity } = library;
    const tags = elements.map((element) => [
      `WEB-INF/tags/html-portlets/${camelCase(element.tag)}.tag`,
      tagFile(element, integrity),
    ]);
    return new Map([...tags, ...assets(library, 'html-portlets/')]);
  },
};

/**
 * @param {import('../../build/hosts/elements.js').HostElement} element
 * @param {string} integrity
 */
function tagFile(element, integrity) {
  const { tag, summary, attributes } = element;
  // Java makes a method of each, so that no name has a hyphen.
  const declared = attributes.map(
    ({ name, label }) =>
      `<%@ attribute name="${camelCase(name)}" description="${label.vi} / ${label.en}" %>\n`,
  );
  const written = attributes.map(({ name }) => {
    // Without its scope, `param` would be the request's parameters.
    const variable = `pageScope.${camelCase(name)}`;
    return `<c:if test="\${not empty ${variable}}"> ${name}="\${fn:escapeXml(${variable})}"</c:if>`;
  });
  return `<%@ tag pageEncoding="UTF-8" body-content="scriptless" trimDirectiveWhitespaces="true" description="${summary.vi}" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<%@ taglib prefix="fn" uri="http://java.sun.com/jsp/jstl/functions" %>
${declared.join('')}<%-- The script once in a page, however many blocks there are. --%>
<c:if test="\${empty requestScope.htmlPortletsScript}"><c:set var="htmlPortletsScript" value="true" scope="request" /><script src="\${fn:escapeXml(pageContext.request.contextPath)}/html-portlets/html-portlets.classic.js" integrity="${integrity}" defer></script></c:if>
<jsp:doBody var="content" />
<${tag}${written.join('')}>
<c:choose><c:when test="\${not empty fn:trim(content)}">\${content}</c:when><c:otherwise>${fallbackLink(element)}</c:otherwise></c:choose>
</${tag}>
`;
}
