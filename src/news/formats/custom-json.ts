import { DataError } from '../../data/error.js';
import { parseDate } from '../date.js';
import type { RawItem, FieldNames, ParseOptions } from '../raw-item.js';
import { firstValue, list, record, text, words } from './json-values.js';

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
export function parse(answer: unknown, { limit, fields = {} }: ParseOptions): RawItem[] {
  const found = Array.isArray(answer) ? answer : firstValue(fields.items ?? USUAL.items, answer);
  if (!Array.isArray(found))
    throw new DataError('not-a-feed', `JSON without a list: ${Object.keys(record(answer)).join(', ')}`);
  return found.slice(0, limit).map((item) => {
    const value = (name: keyof FieldNames) => firstValue(fields[name] ?? USUAL[name], item);
    return {
      id: text(value('id')),
      title: words(value('title')),
      url: text(value('url')),
      published: parseDate(value('published')),
      updated: parseDate(value('updated')),
      lead: text(value('summary')),
      body: text(value('body')),
      images: list(value('picture')).map((image) => ({
        src: text(image) ?? text(firstValue('url,src,href', image)),
        alt: text(firstValue('alt,caption', image)),
      })),
      authors: list(value('author')).map(nameOf),
      categories: list(value('category')).map((category) => ({ name: nameOf(category) ?? '' })),
    };
  });
}

const nameOf = (value: unknown) => text(value) ?? text(firstValue('name,title,ten', value));
