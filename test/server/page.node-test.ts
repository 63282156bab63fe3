import { expect } from 'chai';
import { describe, it } from 'node:test';
import { Page } from '../../src/server/render/page.js';

const URL_OF_PAGE = 'https://cong.example/tin/trang.html';
const pageOf = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Page(Buffer.from(text, encoding), URL_OF_PAGE);

/** The page with `•` written into each block. */
const filled = (page: Page, content = '•') =>
  page.withContents(new Map(page.blocks.map((block) => [block, content] as const))).toString();

describe('a page of blocks', () => {
  it('has its elements and carriers, with what they say', () => {
    const { blocks } = pageOf(`<html lang="en-GB">
      <featured-news src="/a&amp;b" Limit=3></featured-news>
      <p data-portlet="weather-regions" data-regions="Huế" lang="vi">x</p>
      <a data-portlet="featured-news" data-layout="list" href="/rss.xml">RSS</a>
      <div data-portlet="html-portlet" data-feed="/f"><featured-news src="/inner"></featured-news></div>`);
    expect(blocks.map(({ tag, line, language }) => `${line} ${tag} ${language}`)).to.deep.equal([
      '2 featured-news en',
      '3 weather-regions vi',
      '4 featured-news en',
      '5 html-portlet en',
    ]);
    expect(blocks.map(({ get }) => get('src'))).to.deep.equal(['/a&b', null, '/rss.xml', '/f']);
    expect(blocks[0]!.get('limit')).to.equal('3');
    expect(blocks[1]!.get('regions')).to.equal('Huế');
  });

  it('finds none in comments, scripts, templates and texts', () => {
    const block = '<featured-news src="/a"></featured-news>';
    const { blocks } = pageOf(
      `<!-- ${block} --><script>"${block}"</script><template>${block}</template><textarea>${block}</textarea><title>${block}</title>`,
    );
    expect(blocks.length).to.equal(0);
  });

  it('stays what it is around what is written into it, directives of servers included', () => {
    const before =
      '\ufeff<%@ page language="java" %><?php echo "<b>"; ?>\r\n<!--#include virtual="/x" --><P ALIGN=center>\r\n';
    const page = pageOf(`${before}<featured-news  src='/a' >old <b>x</b></FEATURED-NEWS>\r\n</P><br/>`);
    expect(filled(page)).to.equal(`${before}<featured-news  src='/a' >•</FEATURED-NEWS>\r\n</P><br/>`);
  });

  it('keeps the shadow tree that a server has rendered for an element', () => {
    const shadow = '<template shadowroot="open" shadowrootmode="open"><p>x</p><slot></slot></template>';
    const page = pageOf(`<html-portlet src="/a">\n${shadow}old</html-portlet>`);
    expect(page.contentOf(page.blocks[0]!)).to.equal('old');
    expect(filled(page)).to.equal(`<html-portlet src="/a">\n${shadow}•</html-portlet>`);
  });

  it('turns a link that carries a block into a box, which can hold it', () => {
    const page = pageOf(
      '<p><a id="x" data-portlet="featured-news" data-layout="list" href="/r?a=1&amp;b">RSS</a>.</p>',
    );
    expect(filled(page)).to.equal(
      '<p><div data-portlet="featured-news" data-feed="/r?a=1&amp;b" id="x" data-layout="list">•</div>.</p>',
    );
  });

  it('keeps lists and tables that are content themselves, and what has no end tag', () => {
    const text = '<ul data-portlet="featured-news" data-src="/a"><li>x</ul><featured-news src="/b">';
    const page = pageOf(text);
    expect(filled(page)).to.equal(text);
    expect(page.unclosed).to.deep.equal([1]);
  });

  it('is written in its own encoding, whichever that is', () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="windows-1258"><p>'),
      Buffer.from([0xd0, 0xe0]),
      Buffer.from('</p><featured-news src="/a"></featured-news>'),
    ]);
    const page = new Page(bytes, URL_OF_PAGE);
    const written = page.withContents(new Map([[page.blocks[0]!, 'Đà Nẵng 😀']]));
    expect(written.subarray(0, 40).equals(bytes.subarray(0, 40))).to.equal(true);
    expect(written.toString('latin1')).to.include('>&#272;&#224; N&#7861;ng &#128512;</featured-news>');
  });
});
