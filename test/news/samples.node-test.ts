import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { NewsFormat } from '../../src/news/formats.js';
import { readNews, readSample, reasonOf } from './sample.js';

/** What every file of `feeds/` must end in: the titles of its items, or a reason. */
const expected: Readonly<Record<string, readonly string[] | string>> = {
  'drupal/articles-field-image.json': [
    'Khai trương Cổng dịch vụ công & hệ thống "một cửa"',
    'Thông báo không có ảnh',
    'Bài có nhiều ảnh',
  ],
  'drupal/file.json': 'no-items',
  'drupal/jsonapi-views.json': [
    'Kết quả cải cách hành chính',
    'Thông báo tuyển dụng',
    'Hội nghị chuyển đổi số',
    'Tập huấn an toàn thông tin',
    'Phòng chống thiên tai',
    'Ngày hội việc làm',
    'Công bố quy hoạch',
    'Lấy ý kiến dự thảo',
  ],
  'drupal/media-image.json': 'no-items',
  'drupal/node-collection-paged.json': ['Hướng dẫn nộp hồ sơ trực tuyến', 'Lịch tiếp công dân tháng 8'],
  'drupal/node-forbidden.json': 'http-403',
  'drupal/node-recipe.json': ['Khai trương trung tâm phục vụ hành chính công'],
  'drupal/translate-path.json': 'not-a-feed',
  'joomla/articles-empty.json': 'no-items',
  'joomla/articles-list.json': ['Khai trương Cổng dịch vụ công', 'Thông báo không có ảnh'],
  'joomla/error-forbidden.json': 'http-403',
  'jsonfeed/spec-example-1.json': ['This is a second item.', 'Hello, world!'],
  'jsonfeed/spec-example-2.json': ['Special #1 - Chris Parrish'],
  'jsonfeed/spec-example-3.json': ['Cats are neat. https://example.org/cats'],
  'liferay/asset-publisher-atom.xml': ['Khai trương Cổng dịch vụ công', 'Thông báo chỉ có tiêu đề'],
  'liferay/content-set-elements.json': ['Khai trương Cổng dịch vụ công'],
  'liferay/rendered-content.html': 'not-a-feed',
  'liferay/structured-contents-empty.json': 'no-items',
  'liferay/structured-contents-older-value.json': ['Bài theo dạng cũ'],
  'liferay/structured-contents.json': ['Khai trương Cổng dịch vụ công'],
  'nukeviet/instant-rss.xml': ['Khai trương Cổng dịch vụ công & hệ thống "một cửa"'],
  'nukeviet/rss.xml': ['Khai trương Cổng dịch vụ công & hệ thống "một cửa"', 'Thông báo không có ảnh'],
  'rss/blocked-200.html': 'html-instead',
  'rss/description-with-picture.xml': ['Khai trương Cổng dịch vụ công'],
  'rss/media-and-enclosure.xml': ['Nhiều cỡ ảnh trong nhóm', 'Chỉ có enclosure'],
  'rss/utf-16le.xml.base64': ['Ủy ban nhân dân tỉnh khai trương Cổng dịch vụ công'],
  'rss/windows-1258.xml.base64': ['Ủy ban nhân dân tỉnh khai trương Cổng dịch vụ công'],
  'sharepoint/classic-page.json': 'no-items',
  'sharepoint/listfeed.xml': ['Khai trương Cổng dịch vụ công'],
  'sharepoint/listitems-nometadata.json': ['Example item 2', 'Example item 1'],
  'sharepoint/listitems-verbose.json': ['Khai trương Cổng dịch vụ công'],
  'sharepoint/page-listitem.json': ['Environments'],
  'sharepoint/sitepages-page.json': 'no-items',
  'wordpress/categories.json': 'no-items',
  'wordpress/error-page.json': 'no-items',
  'wordpress/error-per-page.json': 'http-400',
  'wordpress/feed-atom.xml': fourPosts(),
  'wordpress/feed-rdf.xml': fourPosts(),
  'wordpress/feed-rss.xml': fourPosts(),
  'wordpress/feed.xml': fourPosts(),
  'wordpress/headers-posts.txt': 'not-a-feed',
  'wordpress/post-classic.json': ['Hội nghị trực tuyến toàn tỉnh về cải cách hành chính'],
  'wordpress/post-password.json': ['Bài có mật khẩu'],
  'wordpress/posts-embed.json': fourPosts().slice(0, 3),
  'wordpress/posts-fields.json': fourPosts().slice(0, 1),
};

function fourPosts() {
  return [
    'Khai trương Cổng dịch vụ công & hệ thống “một cửa”',
    'Hội nghị trực tuyến toàn tỉnh về cải cách hành chính',
    'Thông báo không có ảnh đại diện',
    'Protected: Bài có mật khẩu',
  ];
}

/** The formats that the files' folders stand for. */
const told: Readonly<Record<string, NewsFormat>> = {
  drupal: 'drupal',
  joomla: 'joomla',
  jsonfeed: 'json-feed',
  liferay: 'liferay',
  sharepoint: 'sharepoint',
  wordpress: 'wordpress',
  nukeviet: 'nukeviet',
  rss: 'rss',
};

const end = (name: string, format: NewsFormat): Promise<readonly string[] | string> =>
  readSample(name, { format }).then(
    (items) => items.map(({ title }) => title),
    (error: { reason: string }) => error.reason,
  );

describe('sample answers', () => {
  Object.entries(expected).forEach(([name, titlesOrReason]) => {
    it(`${name} ends in ${typeof titlesOrReason === 'string' ? titlesOrReason : 'its items'}`, async () => {
      expect(await end(name, 'auto')).to.deep.equal(titlesOrReason);
    });
  });

  it('end in the same when the source is told', async () => {
    for (const [name, titlesOrReason] of Object.entries(expected)) {
      const format = told[name.split('/')[0]!]!;
      expect(await end(name, format), name).to.deep.equal(titlesOrReason);
    }
  });

  it('of 0 bytes are empty sources', async () => {
    expect(await reasonOf(readNews(''))).to.equal('empty-source');
    expect(await reasonOf(readNews('\ufeff \n'))).to.equal('empty-source');
  });
});
