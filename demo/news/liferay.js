import { addressOfPicture, bodyOf, instantOf } from './article.js';

/** A page of structured contents, as Liferay's headless interface serves them. @type {import('./feeds.js').Feed['write']} */
export function asLiferay(news, origin) {
  const items = news.map((article, index) => {
    const instant = instantOf(article).toISOString().replace('.000', '');
    return {
      id: 40900 - index,
      contentStructureId: 40123,
      siteId: 20117,
      key: article.id,
      friendlyUrlPath: article.id,
      title: article.title,
      description: article.lead,
      availableLanguages: ['vi-VN'],
      dateCreated: instant,
      dateModified: instant,
      datePublished: instant,
      creator: { id: 20129, name: article.byline ?? 'Ban biên tập' },
      keywords: [],
      taxonomyCategoryBriefs: [{ taxonomyCategoryId: 31, taxonomyCategoryName: 'Tin nổi bật' }],
      relatedContents: [],
      renderedContents: [],
      contentFields: [
        {
          name: 'Image40131',
          fieldReference: 'anhDaiDien',
          label: 'Ảnh đại diện',
          dataType: 'image',
          contentFieldValue: {
            image: {
              id: 41000 - index,
              title: article.picture,
              description: '',
              contentType: 'Document',
              encodingFormat: 'image/svg+xml',
              contentUrl: addressOfPicture(article, origin),
            },
          },
          nestedContentFields: [],
        },
        {
          name: 'RichText40132',
          fieldReference: 'noiDung',
          label: 'Nội dung',
          dataType: 'string',
          contentFieldValue: { data: bodyOf(article, origin) },
          nestedContentFields: [],
        },
      ],
    };
  });
  return JSON.stringify({ items, lastPage: 1, page: 1, pageSize: items.length, totalCount: items.length });
}
