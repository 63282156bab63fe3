import { DataError } from '../../data/error.js';
import { readDate } from '../date.js';
import type { Draft, FieldNames, ReadOptions } from '../draft.js';
import { list, record, text, words } from './json.js';
import { lookUp } from './look-up.js';

/** The names under which fields are looked for where the page gives none. */
const USUAL: Required<FieldNames> = {
  items: 'items,data,results,value,articles,posts,news,list,rows,data.items,data.rows',
  id: 'id,Id,ID,_id,newsId,slug',
  title: 'title,Title,name,headline,subject,tieuDe,tieu_de,TieuDe,ten',
  url: 'url,link,href,permalink,detailUrl,duongDan,Url,Link',
  published:
    'published,publishedAt,published_at,publishDate,publish_date,pubDate,date,datePublished,ngayDang,ngay_dang,NgayDang,createdAt,created_at,created,Created',
  updated: 'updated,updatedAt,updated_at,modified,dateModified,Modified',
  summary: 'summary,description,excerpt,lead,sapo,abstract,moTa,mo_ta,MoTa,tomTat,tom_tat,TomTat,trichYeu',
  body: 'body,content,html,noiDung,noi_dung,NoiDung',
  picture:
    'picture,image,imageUrl,image_url,thumbnail,thumb,photo,cover,avatar,anh,anhDaiDien,anh_dai_dien,hinhAnh',
  author: 'author,authors,byline,tacGia,tac_gia',
  category: 'category,categories,tags,chuyenMuc,chuyen_muc,danhMuc',
};

/**
 * A list in JSON of a portal's own: an array, or an object in which one is. Each field is looked up by the names given (see
 * `FieldNames`), and otherwise by those that are usual in English and Vietnamese. Titles and summaries may be HTML.
 *
 * @throws {DataError} `not-a-feed` where there is no list.
 */
export function read(answer: unknown, { limit, fields = {} }: ReadOptions): Draft[] {
  const found = Array.isArray(answer) ? answer : lookUp(fields.items ?? USUAL.items, answer);
  if (!Array.isArray(found))
    throw new DataError('not-a-feed', `JSON without a list: ${Object.keys(record(answer)).join(', ')}`);
  return found.slice(0, limit).map((item) => {
    const value = (name: keyof FieldNames) => lookUp(fields[name] ?? USUAL[name], item);
    return {
      id: text(value('id')),
      title: words(value('title')),
      url: text(value('url')),
      published: readDate(value('published')),
      updated: readDate(value('updated')),
      lead: text(value('summary')),
      body: text(value('body')),
      pictures: list(value('picture')).map((picture) => ({
        src: text(picture) ?? text(lookUp('url,src,href', picture)),
        alt: text(lookUp('alt,caption', picture)),
      })),
      authors: list(value('author')).map(nameOf),
      categories: list(value('category')).map((category) => ({ name: nameOf(category) ?? '' })),
    };
  });
}

const nameOf = (value: unknown) => text(value) ?? text(lookUp('name,title,ten', value));
