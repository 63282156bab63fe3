import { assets } from '../../build/hosts/library.js';
import { fallbackLink } from '../../build/hosts/markup.js';
import { pascalCase } from '../../build/hosts/names.js';
import { xml } from '../../build/hosts/xml.js';

/** User controls for ASP.NET Web Forms, without code to compile beforehand. */
export const webforms = {
  name: 'webforms',
  async files(library) {
    const controls = library.elements.map((element) => [
      `html-portlets/${pascalCase(element.tag)}.ascx`,
      control(element),
    ]);
    return new Map([...controls, ...assets(library, 'html-portlets/')]);
  },
};

/** @param {import('../../build/hosts/elements.js').HostElement} element */
function control(element) {
  const { tag, attributes } = element;
  const properties = attributes.map(
    ({ name, label }) => `    /// <summary>${xml(label.vi)} / ${xml(label.en)}</summary>
    public string ${pascalCase(name)} { get; set; }
`,
  );
  const written = attributes.map(({ name }) => `        Write(tag, "${name}", ${pascalCase(name)});\n`);
  return `<%@ Control Language="C#" ClassName="HtmlPortlets${pascalCase(tag)}" EnableViewState="false" %>
<script runat="server">
${properties.join('')}    /// <summary>Nội dung trước khi có kịch bản / What readers see before the script has run</summary>
    [PersistenceMode(PersistenceMode.InnerProperty)]
    public ITemplate Content { get; set; }

    protected override void OnInit(EventArgs e)
    {
        base.OnInit(e);
        if (Content == null) return;
        Inside.Controls.Clear();
        Content.InstantiateIn(Inside);
    }

    protected override void OnPreRender(EventArgs e)
    {
        base.OnPreRender(e);
        // One script in a page, however many blocks there are.
        Page.ClientScript.RegisterClientScriptInclude(typeof(Page), "html-portlets", ResolveClientUrl("html-portlets.classic.js"));
    }

    private string OpeningTag()
    {
        System.Text.StringBuilder tag = new System.Text.StringBuilder("<${tag}");
${written.join('')}        return tag.Append('>').ToString();
    }

    private static void Write(System.Text.StringBuilder tag, string name, string value)
    {
        if (String.IsNullOrEmpty(value)) return;
        tag.Append(' ').Append(name).Append("=\\"").Append(HttpUtility.HtmlAttributeEncode(value)).Append('"');
    }
</script>
<%= OpeningTag() %><asp:PlaceHolder ID="Inside" runat="server">${fallbackLink(element)}</asp:PlaceHolder></${tag}>
`;
}
