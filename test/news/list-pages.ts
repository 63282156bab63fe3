/** Pages of our own making, in the markup of the products that portals run. Each has the same two or three stories. */

/** What surrounds a list: menus, a side column with a list of its own, breadcrumbs, page numbers, a footer. */
export const page = (main: string, { side = SIDE, head = '' } = {}): string => `<!DOCTYPE html>
<html lang="vi"><head><title>Tin tức - Sở Thư viện</title>${head}<script>var a = "<a href='/x'>x</a>";</script></head>
<body class="trang hai-cot">
<a href="#noi-dung" class="skip-link">Đến nội dung chính</a>
<header id="dau-trang"><div class="logo"><a href="/"><img src="/logo.png" alt="Cổng thông tin điện tử Sở Thư viện"></a></div>
<p>Thứ bảy, 28/11/2026 <a href="/dang-nhap">Đăng nhập hệ thống</a></p></header>
<nav id="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu chung về Sở</a><ul><li><a href="/lanh-dao">Lãnh đạo Sở qua các thời kỳ</a></li>
<li><a href="/chuc-nang">Chức năng, nhiệm vụ, quyền hạn</a></li></ul></li><li><a href="/van-ban">Văn bản quy phạm pháp luật</a></li><li><a href="/hoi-dap">Hỏi đáp trực tuyến</a></li></ul></nav>
<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/tin">Tin tức và sự kiện</a></div>
<div id="noi-dung" class="row"><div class="col-main">${main}
<div class="pagination"><a href="?p=1">1</a><a href="?p=2">2</a><a href="?p=2">Trang sau</a><a href="?p=97">Trang cuối cùng</a></div></div>
${side}</div>
<div class="lien-ket"><a href="https://bo.example.vn/"><img src="/bo.png" alt="Bộ Thư viện Việt Nam"></a><a href="https://tp.example.vn">Cổng thông tin thành phố</a></div>
<footer><p>Cổng thông tin điện tử Sở Thư viện. Giấy phép số 12/GP-TTĐT ngày 03/05/2015. <a href="/so-do">Sơ đồ cổng thông tin</a></p></footer></body></html>`;

const SIDE = `<div class="sidebar"><h3>Xem nhiều nhất</h3><ul>
<li><a href="/tin/cu-1">Hội thi đọc sách cấp thành phố</a> (01/02/2019)</li><li><a href="/tin/cu-2">Khen thưởng cán bộ thư viện</a> (02/02/2019)</li></ul>
<h3>Liên kết</h3><ul><li><a href="/lk/1">Dịch vụ công trực tuyến</a></li><li><a href="/lk/2">Đường dây nóng của Sở</a></li><li><a href="/lk/3">Phản ánh kiến nghị của người dân</a></li>
<li><a href="/lk/4">Tra cứu tình trạng hồ sơ</a></li><li><a href="/lk/5">Thông tin người phát ngôn</a></li></ul></div>`;

export const TITLES = [
  'Thư viện mở thêm phòng đọc cho thiếu nhi',
  'Lịch tiếp công dân quý III năm 2020',
  'Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2022)',
] as const;
export const LEADS = [
  'Phòng đọc mới có hơn 3.000 đầu sách, mở cửa cả sáng Chủ nhật, phục vụ miễn phí cho học sinh.',
  'Ngày 10/8/2020, Chủ tịch Ủy ban nhân dân thành phố đã ký ban hành lịch tiếp công dân của quý III tại trụ sở.',
  'Sáng 27/7, đoàn đại biểu thành phố đến dâng hương tại nghĩa trang liệt sĩ.',
] as const;
export const DAYS = ['2020-08-13', '2020-08-11', '2020-07-27'] as const;

interface Shown {
  readonly title: string;
  readonly lead: string;
  readonly date: string;
  readonly url: string;
  readonly image: string;
}

export interface ListPage {
  readonly name: string;
  readonly html: string;
  /** What the list tells of each story; all by default. */
  readonly has?: {
    readonly dates?: boolean;
    readonly leads?: boolean | 'first';
    readonly images?: boolean | 'first';
  };
  readonly count?: number;
}

const stories = (dates: readonly string[]): Shown[] =>
  TITLES.map((title, index) => ({
    title,
    lead: LEADS[index]!,
    date: dates[index]!,
    url: `/tin/${index + 1}`,
    image: `/anh/${index + 1}.jpg`,
  }));

const each = (dates: readonly string[], entry: (story: Shown, index: number) => string): string =>
  stories(dates).map(entry).join('\n');

const VN = ['13/08/2020', '11/08/2020', '27/07/2020'];
const PORTLET = (body: string, name = 'asset-publisher', id = '101_INSTANCE_AbCd') => `
<div class="portlet-boundary portlet-boundary_${id}_ portlet-static portlet-${name}" id="p_p_id_${id}_"><span id="p_${id}"></span>
<section class="portlet" id="portlet_${id}"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">Tin tức</span></h1></header>
<div class="portlet-content"><div class="portlet-content-container"><div class="portlet-body">${body}</div></div></div></section></div>`;
const LIFERAY_PAGES = `<div class="taglib-page-iterator"><ul class="pager lfr-pagination-buttons"><li><a href="/tin?_101_cur=2">Tiếp theo</a></li><li><a href="/tin?_101_cur=97">Cuối cùng → </a></li></ul></div>`;

export const LIST_PAGES: readonly ListPage[] = [
  {
    name: 'Liferay 6.2: abstracts',
    html: page(
      PORTLET(
        each(
          ['13/8/20', '11/8/20', '27/7/20'],
          ({ title, url, lead, date, image }) => `<div class="asset-abstract">
<div class="lfr-meta-actions asset-actions"></div><h3 class="asset-title"><a href="${url}"><img class="icon" src="/html/icons/page.png" alt=""> ${title}</a></h3>
<div class="asset-content"><div class="asset-small-image"><img alt="" class="asset-small-image" src="${image}" width="150"></div><div class="asset-summary">${lead}</div>
<div class="asset-more"><a href="${url}?redirect=%2Ftin">Đọc thêm <span class="hide-accessible">Về ${title}</span> »</a></div></div>
<div class="asset-metadata"><span class="metadata-entry metadata-publish-date">${date}</span><span class="metadata-entry metadata-author">Bởi Ban biên tập</span></div></div>`,
        ) + LIFERAY_PAGES,
      ),
    ),
  },
  {
    name: 'Liferay 6.2: the city’s own abstracts',
    html: page(
      PORTLET(
        each(
          ['13/08/2020 | 04:07 PM', '11/08/2020 | 10:02 AM', '27/07/2020 | 12:00 AM'],
          ({
            title,
            url,
            lead,
            date,
            image,
          }) => `<div class="asset-bounddary"><div class="asset-abstract "><div class="asset-content normal-news">
<div class="asset-image"><a href="${url}"><img src="${image}" alt=""/></a></div><div class="asset-content-custom"><h3 class="asset-title"><a href="${url}">${title}</a></h3>
<div class="assetPublishDate block_timer">\n ${date}\n </div><div class="asset-summary"> ${lead} </div></div></div><div class="asset-metadata"></div></div></div>`,
        ) + LIFERAY_PAGES,
      ),
    ),
  },
  {
    name: 'Liferay: title list',
    html: page(
      PORTLET(
        `<ul class="title-list">${each(
          VN,
          ({
            title,
            url,
            date,
          }) => `<li class="title-list"><img src="/icons/page.png" width="16" height="16" alt=""><a href="${url}">${title}</a>
<div class="asset-metadata"><span class="metadata-publish-date">${date}</span></div></li>`,
        )}</ul>`,
      ),
    ),
    has: { leads: false, images: false },
  },
  {
    name: 'Liferay: table',
    html: page(
      PORTLET(`<div class="lfr-search-container"><table class="table table-bordered table-hover table-striped"><thead class="table-columns"><tr>
<th class="table-header">Tiêu đề</th><th class="table-header">Ngày xuất bản</th></tr></thead><tbody class="table-data">${each(
        VN,
        ({ title, url, date }) =>
          `<tr><td class="table-cell first"><a href="${url}">${title}</a></td><td class="table-cell">${date}</td></tr>`,
      )}</tbody></table></div>`),
    ),
    has: { leads: false, images: false },
  },
  {
    name: 'Liferay 6.2: full content',
    html: page(
      PORTLET(
        each(
          VN,
          ({
            title,
            url,
            lead,
            date,
            image,
          }) => `<h3 class="asset-title"><a href="${url}">${title}</a></h3><div class="asset-full-content show-asset-title">
<div class="asset-content"><div class="journal-content-article"><p><img src="${image}" alt=""></p><p>${lead}</p><p>Chi tiết tại <a href="https://khac.example.vn/a-${date}">cổng của ngành thư viện</a>.</p></div></div>
<div class="asset-metadata"><span class="metadata-entry metadata-publish-date">${date}</span></div></div><div class="separator"></div>`,
        ),
      ),
    ),
  },
  {
    name: 'Liferay 7: abstracts',
    html: page(
      PORTLET(
        each(
          VN,
          ({
            title,
            url,
            lead,
            date,
            image,
          }) => `<div class="asset-abstract default-asset-publisher"><div class="pull-right"></div>
<span class="asset-anchor lfr-asset-anchor" id="a1"></span><h4 class="asset-title"><a class="asset-title" href="${url}">${title}</a></h4>
<div class="asset-content mb-3"><div class="aspect-ratio aspect-ratio-8-to-3 aspect-ratio-bg-cover" style="background-image: url(${image})"></div>
<div class="asset-summary">${lead}<a href="${url}">Đọc thêm<span class="hide-accessible sr-only">Về ${title}</span> »</a></div></div>
<div class="asset-details"><div class="card-row card-row-padded"><span class="metadata-publish-date">${date}</span></div></div></div>`,
        ),
      ),
    ),
  },
  {
    name: 'Liferay 7: full content',
    html: page(
      PORTLET(
        each(
          VN,
          ({
            title,
            url,
            lead,
            date,
            image,
          }) => `<div class="asset-full-content clearfix default-asset-publisher show-asset-title"><div class="align-items-center d-flex mb-2">
<p class="component-title h4"><span class="asset-title d-inline"><a href="${url}">${title}</a></span></p></div><span class="asset-anchor lfr-asset-anchor"></span>
<div class="asset-content mb-3"><div class="journal-content-article" data-analytics-asset-title="x"><p><img src="${image}" alt=""></p><p>${lead}</p></div></div>
<div class="asset-details mb-3"><span class="metadata-publish-date">${date}</span></div></div>`,
        ),
      ),
    ),
  },
  {
    name: 'the city’s newspublisher: news blocks',
    html: page(
      PORTLET(
        `<div class="news-wrapper"><div class="tintuc60-news">${each(
          ['13/08/2020 | 16:07', '11/08/2020 | 09:00', '27/07/2020 | 09:00'],
          ({
            title,
            url,
            lead,
            date,
            image,
          }) => `<div class="news-block"><a href="${url}"><img src="${image}" alt=""></a>
<h3><a href="${url}">${title}</a></h3><span class="news-date">Ngày đăng ${date}</span><span class="news-view">View count: 426</span><p>${lead}</p></div>`,
        )}</div></div>`,
        'newspublisher-portlet',
        '1_WAR_portalnewspublisherportlet_INSTANCE_pIrC',
      ),
    ),
  },
  {
    name: 'the city’s newspublisher: one large story, titles with the day inside, data for a script',
    html: page(
      PORTLET(
        `<div class="newsfocus3-wrapper"><div class="nf3-container"><div class="nf3-left-content"><div class="box_hot_news"><div class="block_news_big"><a href="/tin/1"><img alt="" src="/anh/1.jpg"></a></div>
<div class="title_news"><a href="/tin/1">${TITLES[0]} <span class="new-icon"></span></a></div><div class="news_lead">${LEADS[0]}</div></div></div>
<div class="nf3-right-content"><div class="box_sub_hot_news"><ul>${each(
          VN,
          ({
            title,
            url,
            lead,
            date,
            image,
          }) => `<li><div class="title_news"><a href="${url}" title="${title}"> ${title} <span class="date_content_asset"> (${date}) </span> <span class="new-icon"></span></a></div>
<div class="bigImageTemp" style="display: none;" data-src="${image}"></div><div class="leadNewsTemp" style="display: none;" data-summary="${lead}"></div></li>`,
        )}</ul><a class="icon-detail icon-xemthem" title="Xem tất cả" href="/tin-tuc-su-kien"> Xem tất cả </a></div></div></div></div>`,
        'newspublisher-portlet',
        '1_WAR_portalnewspublisherportlet_INSTANCE_zN9T',
      ),
    ),
  },
  {
    name: 'the city’s newspublisher: undated',
    html: page(
      PORTLET(
        `<div class="k1"><div class="folderright"><h3 class="tlecmh3"><a class="hdCM" href="/chuyen-muc-bao-chi"><i class="tlecm"></i>Báo chí - xuất bản - truyền thông</a></h3><ul class="box_tp bgxam">${each(
          VN,
          ({ title, url, lead, image }, index) =>
            index
              ? `<li class="tin_tiep nobo"><a href="${url}"> ${title} </a></li>`
              : `<li class="lifirst bo"><p><a class="tieudetin" href="${url}">${title}</a></p><p class="first"><a href="${url}"><img src="${image}" alt=""></a> ${lead}</p></li>`,
        )}</ul></div></div>`,
        'newspublisher-portlet',
      ),
      { side: '' },
    ),
    has: { dates: false, leads: 'first', images: 'first' },
  },
  {
    name: 'NukeViet 4: page view',
    html: page(
      `<div class="news_column"><div class="alert alert-info clearfix"><h1>Tin tức và sự kiện</h1><p>Tin của Sở.</p></div></div><div class="news_column">${each(
        ['13/08/2020 16:07:00', '11/08/2020 09:00:00', '27/07/2020 08:30:00'],
        (
          { title, url, lead, date, image },
          index,
        ) => `<div class="panel panel-default"><div class="panel-body${index ? '' : ' featured'}">
<a href="${url}" title="${title}"><img alt="" src="${image}" width="100" class="img-thumbnail pull-left imghome" /></a><h${index ? 3 : 2}><a href="${url}" title="${title}">${title}</a> <span class="icon_new">&nbsp;</span></h${index ? 3 : 2}>
<div class="text-muted"><ul class="list-unstyled list-inline"><li><em class="fa fa-clock-o">&nbsp;</em> ${date}</li><li><em class="fa fa-eye">&nbsp;</em> Đã xem: 426</li><li><em class="fa fa-comment-o">&nbsp;</em> Phản hồi: 0</li></ul></div>
<p>${lead}</p></div></div>`,
      )}</div><hr/><h4>Các tin khác</h4><ul class="related"><li><em class="fa fa-angle-right">&nbsp;</em><a href="/tin/9" title="Tin cũ hơn một chút">Tin cũ hơn một chút <em>(01/01/2020) </em></a></li></ul>`,
    ),
  },
  {
    name: 'NukeViet 4: title list with data for a tooltip',
    html: page(
      `<div class="list-group">${each(
        VN,
        (
          { title, url, lead, image },
          index,
        ) => `<a class="show h4" href="${url}" data-content="${lead}" data-img="${image}" data-rel="tooltip" data-placement="bottom" title="${title}">
<h4 class="list-group-item-heading"><span class="label label-default">${index + 1}</span>&nbsp;&nbsp;${title}</h4></a>`,
      )}</div>`,
      { side: '' },
    ),
    has: { dates: false },
  },
  {
    name: 'NukeViet 4: one large story, and titles below it',
    html: page(
      `<div class="news_column"><div class="panel panel-default"><div class="panel-body featured">${each(
        VN,
        ({ title, url, lead, image }, index) =>
          index
            ? `${index === 1 ? '<hr><ul class="related">' : ''}<li><em class="fa fa-angle-right">&nbsp;</em><a title="${title}" href="${url}">${title}</a></li>`
            : `<a href="${url}" title="${title}"><img alt="" src="${image}" width="100" class="img-thumbnail pull-left imghome"></a><h2><a href="${url}" title="${title}">${title}</a></h2><p class="text-justify">${lead}</p>`,
      )}</ul></div></div></div>`,
    ),
    has: { dates: false, leads: 'first', images: 'first' },
  },
  {
    name: 'NukeViet 3.4',
    html: page(
      `<div class="news_column">${each(
        ['13/08/2020, 16:07', '11/08/2020, 09:00', '27/07/2020, 08:30'],
        ({
          title,
          url,
          lead,
          date,
          image,
        }) => `<div class="items border_r border_l border_t border_b clearfix"><div class="item_content"><a title="${title}" href="${url}"><img src="${image}" alt="" width="100" class="s-border fl left"></a>
<h3><a title="${title}" href="${url}">${title}</a></h3><span class="small">Đăng lúc: ${date} - Đã xem: 12 - Phản hồi: 0</span><p>${lead}</p></div></div>`,
      )}</div>`,
    ),
  },
  {
    name: 'Joomla: category blog',
    html: page(
      `<div class="blog" itemscope itemtype="https://schema.org/Blog"><div class="page-header"><h1>Tin tức</h1></div><div class="items-leading clearfix"><div class="leading-0">${joomla(0)}</div></div>
<div class="items-row cols-2 row-0 row-fluid clearfix"><div class="span6"><div class="item column-1">${joomla(1)}</div></div><div class="span6"><div class="item column-2">${joomla(2)}</div></div></div>
<div class="items-more"><h3>Thêm bài viết...</h3><ol class="nav nav-tabs nav-stacked"><li><a href="/tin/20">Tin không có ngày nào</a></li></ol></div></div>`,
    ),
  },
  {
    name: 'Joomla: category list',
    html: page(
      `<div class="category-list"><form><table class="category table table-striped table-bordered table-hover"><thead><tr><th id="categorylist_header_title"><a href="#" onclick="return false">Tiêu đề bài viết</a></th><th>Ngày xuất bản</th></tr></thead><tbody>${each(
        ['13 Tháng 8 2020', '11 Tháng 8 2020', '27 Tháng 7 2020'],
        ({ title, url, date }, index) =>
          `<tr class="cat-list-row${index % 2}"><td headers="categorylist_header_title" class="list-title"><a href="${url}">${title}</a></td><td class="list-date small">${date}</td><td class="list-author">Viết bởi Ban biên tập</td><td class="list-hits"><span class="badge">Lượt xem: 12</span></td></tr>`,
      )}</tbody></table></form></div>`,
    ),
    has: { leads: false, images: false },
  },
  {
    name: 'Drupal: unformatted view',
    html: page(
      `<div class="view view-tin-tuc view-id-tin_tuc"><div class="view-content">${each(
        DAYS,
        (
          { title, url, lead, date, image },
          index,
        ) => `<div class="views-row views-row-${index + 1} views-row-odd"><div class="views-field views-field-field-image"><div class="field-content"><a href="${url}"><img src="${image}" width="220" height="147" alt=""></a></div></div>
<div class="views-field views-field-title"><span class="field-content"><a href="${url}" hreflang="vi">${title}</a></span></div><div class="views-field views-field-created"><span class="field-content"><time datetime="${date}T09:07:00Z" class="datetime">Thứ năm</time></span></div>
<div class="views-field views-field-body"><div class="field-content"><p>${lead}</p></div></div><div class="views-field views-field-view-node"><span class="field-content"><a href="${url}">Xem tiếp</a></span></div></div>`,
      )}</div></div>`,
    ),
  },
  {
    name: 'Drupal: grid view',
    html: page(
      `<div class="view-content"><div class="views-view-grid horizontal cols-2 clearfix"><div class="views-row clearfix row-1">${drupalGrid(0)}${drupalGrid(1)}</div><div class="views-row clearfix row-2">${drupalGrid(2)}</div></div></div>`,
    ),
    has: { leads: false },
  },
  {
    name: 'Drupal: table view',
    html: page(
      `<table class="views-table cols-2"><thead><tr><th><a href="?order=title&amp;sort=asc">Tiêu đề của bài</a></th><th><a href="?order=created&amp;sort=asc">Ngày đăng bài</a></th></tr></thead><tbody>${each(
        ['13/08/2020 - 16:07', '11/08/2020 - 09:00', '27/07/2020 - 09:00'],
        ({ title, url, date }) =>
          `<tr class="odd"><td class="views-field views-field-title"><a href="${url}">${title}</a></td><td class="views-field views-field-created">${date}</td></tr>`,
      )}</tbody></table>`,
    ),
    has: { leads: false, images: false },
  },
  {
    name: 'Drupal: list view',
    html: page(
      `<div class="item-list"><ul>${each(VN, ({ title, url, date }) => `<li><div class="views-field views-field-title"><span class="field-content"><a href="${url}">${title}</a></span></div><span class="views-field views-field-created"><span class="field-content">${date}</span></span></li>`)}</ul></div>`,
    ),
    has: { leads: false, images: false },
  },
  {
    name: 'DNN: announcements, where the title is no link',
    html: page(
      `<div id="dnn_ctr402_ContentPane" class="DNN_ANN_Wrapper">${each(
        VN,
        ({ title, url, lead, date, image }) =>
          `<div class="DNN_ANN_Item"><h4 class="Head">${title} - ${date}</h4><img src="${image}" alt=""><div class="Normal">${lead} <a class="CommandButton" href="${url}">Xem thêm...</a></div></div>`,
      )}</div>`,
    ),
  },
  {
    name: 'DNN: articles',
    html: page(
      `<div class="edn_articleListWrapper">${each(
        VN,
        ({
          title,
          url,
          lead,
          date,
          image,
        }) => `<article class="edn_article edn_clearFix"><div class="edn_image"><a href="${url}" target="_self"><img class="edn_articleImage" alt="${title}" src="${image}" /></a></div>
<h2 class="edn_articleTitle"><a href="${url}" target="_self">${title}</a></h2><div class="edn_metaDetails"><time>${date}</time> Tác giả: <a href="/tac-gia/1">Ban biên tập Cổng</a></div><div class="edn_articleSummary"><p>${lead}</p></div><a class="edn_readMore" href="${url}">Đọc tiếp</a></article>`,
      )}</div>`,
    ),
  },
  {
    name: 'SharePoint: content by query',
    html: page(
      `<div class="cbq-layout-main"><ul class="dfwp-column dfwp-list" style="width:100%">${each(
        VN,
        ({ title, url, lead, date, image }) =>
          `<li class="dfwp-item"><div class="item"><div class="image-area-left"><a href="${url}"><img class="image" src="${image}" title="" alt=""/></a></div><div class="link-item"><a href="${url}" title="">${title}</a><div class="date">${date}</div><div class="description">${lead}</div></div></div></li>`,
      )}</ul></div>`,
    ),
  },
  {
    name: 'SharePoint: summary links',
    html: page(
      `<div class="slm-layout-main"><ul class="dfwp-column dfwp-list">${each(
        VN,
        ({ title, url, lead }) =>
          `<li class="dfwp-item"><div class="item link-item"><a href="${url}">${title}</a><div class="description">${lead}</div></div></li>`,
      )}</ul></div>`,
      { side: '' },
    ),
    has: { dates: false, images: false },
  },
  {
    name: 'SharePoint: list view',
    html: page(
      `<table class="ms-listviewtable" id="{A1}"><tbody><tr class="ms-viewheadertr"><th class="ms-vh2"><div class="ms-vh-div"><a href="javascript:" onclick="x()">Tiêu đề bài viết</a></div></th><th class="ms-vh2"><a href="javascript:">Ngày tạo ra</a></th></tr>${each(
        ['13/08/2020 4:07 CH', '11/08/2020 9:00 SA', '27/07/2020 9:00 SA'],
        ({ title, url, date }, index) =>
          `<tr class="${index % 2 ? 'ms-alternating ' : ''}ms-itmhover"><td class="ms-vb-title"><div class="ms-vb itx"><a href="${url}" onclick="EditLink2(this)">${title}</a></div></td><td class="ms-vb2"><nobr>${date}</nobr></td></tr>`,
      )}</tbody></table>`,
    ),
    has: { leads: false, images: false },
  },
  {
    name: 'WordPress: a classic theme',
    html: page(
      `<main id="main" class="site-main"><header class="page-header"><h1 class="page-title">Chuyên mục: Tin tức</h1></header>${each(
        DAYS,
        (
          { title, url, lead, date, image },
          index,
        ) => `<article id="post-${index}" class="post-${index} post type-post status-publish format-standard has-post-thumbnail hentry category-tin-tuc"><header class="entry-header"><h2 class="entry-title"><a href="${url}" rel="bookmark">${title}</a></h2></header>
<a class="post-thumbnail" href="${url}" aria-hidden="true" tabindex="-1"><img width="825" height="510" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-lazy-src="${image}" class="wp-post-image" alt=""><noscript><img width="825" height="510" src="${image}" alt=""></noscript></a>
<div class="entry-summary"><p>${lead} <a href="${url}" class="more-link">Continue reading <span class="screen-reader-text">“${title}”</span></a></p></div>
<footer class="entry-footer"><span class="posted-on"><a href="${url}" rel="bookmark"><time class="entry-date published" datetime="${date}T16:07:00+07:00">13 Tháng Tám, 2020</time></a></span><span class="byline"><a class="url fn n" href="/author/ban-bien-tap">Ban biên tập Cổng</a></span><span class="cat-links"><a href="/category/tin-tuc" rel="category tag">Tin tức và sự kiện</a></span></footer></article>`,
      )}</main>`,
    ),
  },
  {
    name: 'WordPress: a block theme',
    html: page(
      `<div class="wp-block-query is-layout-flow"><ul class="wp-block-post-template is-layout-grid columns-3">${each(
        DAYS,
        (
          { title, url, lead, date, image },
          index,
        ) => `<li class="wp-block-post post-${index} post type-post"><figure class="wp-block-post-featured-image"><a href="${url}" target="_self"><img src="${image}" srcset="${image} 300w, ${image}?w=600 600w" alt=""></a></figure>
<h3 class="wp-block-post-title"><a href="${url}" target="_self">${title}</a></h3><div class="wp-block-post-date"><time datetime="${date}T16:07:00+07:00"><a href="${url}">13/08/2020</a></time></div><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">${lead}</p></div>
<div class="taxonomy-category wp-block-post-terms"><a href="/category/a-${index}" rel="tag">Chuyên mục thứ ${index}</a></div></li>`,
      )}</ul></div>`,
    ),
  },
  {
    name: 'WordPress: Elementor posts',
    html: page(
      `<div class="elementor-element elementor-widget elementor-widget-posts"><div class="elementor-widget-container"><div class="elementor-posts-container elementor-posts elementor-grid">${each(
        ['13 Tháng 8, 2020', '11 Tháng 8, 2020', '27 Tháng 7, 2020'],
        (
          { title, url, lead, date, image },
          index,
        ) => `<article class="elementor-post elementor-grid-item post-${index} post"><a class="elementor-post__thumbnail__link" href="${url}" tabindex="-1"><div class="elementor-post__thumbnail"><img width="300" height="200" src="${image}" alt=""></div></a>
<div class="elementor-post__text"><h3 class="elementor-post__title"><a href="${url}">${title}</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-date"> ${date} </span><span class="elementor-post-avatar"> Không có phản hồi </span></div><div class="elementor-post__excerpt"><p>${lead}</p></div><a class="elementor-post__read-more" href="${url}">Đọc tiếp »</a></div></article>`,
      )}</div></div></div>`,
    ),
  },
  {
    name: 'tables within tables',
    html: page(
      `<table width="100%"><tr><td><table width="100%">${each(
        VN,
        ({ title, url, lead, date, image }) =>
          `<tr><td><table cellpadding="2"><tr><td rowspan="3" valign="top"><a href="${url}"><img border="0" src="${image}" width="110"></a></td><td><a class="tinlq" href="${url}"><b>${title}</b></a>&nbsp;<font color="gray">(${date})</font></td></tr><tr><td align="justify">${lead}</td></tr><tr><td align="right"><a href="${url}">Xem tiếp</a></td></tr></table></td></tr><tr><td><hr size="1"></td></tr>`,
      )}</table></td></tr></table>`,
    ),
  },
  {
    name: 'rows of one table: the day, the title, the summary in turn',
    html: page(
      `<table>${each(
        VN,
        ({ title, url, lead, date }) =>
          `<tr><td class="ngay">${date}</td></tr><tr><td><a href="${url}">${title}</a></td></tr><tr><td>${lead}</td></tr>`,
      )}</table>`,
    ),
    has: { images: false },
  },
  {
    name: 'lines with breaks, all in one cell',
    html: page(
      `<div class="ds-tin">${each(VN, ({ title, url, lead, date, image }) => `<img src="${image}" width="90" height="60"><a href="${url}">${title}</a> <i>(${date})</i><br>${lead}<br><br>`)}</div>`,
    ),
  },
  {
    name: 'an image, a title, a day, one after the other',
    html: page(
      each(
        VN,
        ({ title, url, date, image }) =>
          `<div class="tin"><a href="${url}"><img src="${image}"></a><a href="${url}">${title}</a><span>(${date})</span></div>`,
      ),
    ),
    has: { leads: false },
  },
  {
    name: 'cards that are one link',
    html: page(
      `<div class="row">${each(
        VN,
        ({ title, url, lead, date, image }) =>
          `<div class="col-4"><a class="card" href="${url}"><div class="anh" style="background: url('${image}') center"></div><h4>${title}</h4><p>${lead}</p><small>${date}</small></a></div>`,
      )}</div>`,
    ),
  },
  {
    name: 'badges of day, month and year',
    html: page(
      `<ul class="ds">${each(
        ['13', '11', '27'],
        ({ title, url, date, lead }, index) =>
          `<li><div class="date"><span class="d">${date}</span><span class="m">${index < 2 ? '08' : '07'}/2020</span></div><p class="ten-tin"><a href="${url}">${title}</a></p><p>${lead}</p></li>`,
      )}</ul>`,
    ),
    has: { images: false },
  },
  {
    name: 'one story alone',
    html: page(
      `<div class="asset-bounddary"><div class="asset-content"><div class="asset-image"><a href="/tin/1"><img src="/anh/1.jpg" alt=""></a></div><h3 class="asset-title"><a href="/tin/1">${TITLES[0]}</a></h3><div class="block_timer">13/08/2020 | 10:36 PM</div><div class="asset-summary">${LEADS[0]}</div></div></div>`,
      {
        side: '<div class="col-3"><ul><li><a href="/ke-hoach">Chiến lược quy hoạch</a></li><li><a href="/ke">Kế hoạch của năm</a></li></ul></div>',
      },
    ),
    count: 1,
  },
  {
    name: 'a large story, the list, and older titles with their days',
    html: page(
      `<div class="tin-dau"><div class="hot"><a href="/tin/1"><img src="/anh/1.jpg"></a><h2><a href="/tin/1">${TITLES[0]}</a></h2><p class="sapo">${LEADS[0]}</p><span class="gio">16:07 13/08/2020</span></div></div>
<div class="ds-tin">${each(VN, ({ title, url, lead, date, image }, index) =>
        index
          ? `<div class="mot-tin"><a href="${url}"><img src="${image}"></a><h3><a href="${url}">${title}</a></h3><span class="gio">09:00 ${date}</span><p>${lead}</p></div>`
          : '',
      )}</div>
<div class="khung"><h4>Các tin khác</h4><ul>${[1, 2, 3, 4, 5, 6]
        .map(
          (day) => `<li><a href="/tin/cu/${day}">Một tin cũ hơn của Sở, số ${day}</a> (0${day}/01/2020)</li>`,
        )
        .join('')}</ul></div>`,
    ),
  },
  ...(
    [
      [
        'the day beside the name of a category',
        '<p class="meta">DAY | Chuyên mục: Tin hoạt động của Sở Thư viện</p><p>LEAD</p>',
      ],
      ['the day in brackets before the summary', '<p>(DAY) LEAD</p>'],
    ] as const
  ).map(([name, below]) => ({
    name,
    html: page(
      each(
        VN,
        ({
          title,
          url,
          lead,
          date,
          image,
        }) => `<div class="it"><a href="${url}"><img src="${image}" alt=""></a>
<h3><a href="${url}">${title}</a></h3>${below.replace('DAY', date).replace('LEAD', lead)}</div>`,
      ),
    ),
  })),
  {
    name: 'the day before the title, in its link',
    html: page(
      `<ul class="tin">${each(VN, ({ title, url, date }) => `<li><a href="${url}">[${date}] ${title}</a></li>`)}</ul>`,
    ),
    has: { leads: false, images: false },
  },
  {
    name: 'the day behind the title, in its link',
    html: page(
      `<ul class="tin">${each(VN, ({ title, url, date }) => `<li><a href="${url}">${title} (${date})</a></li>`)}</ul>`,
    ),
    has: { leads: false, images: false },
  },
  {
    name: 'day and month before the title: no year, no day',
    html: page(
      `<ul class="tin">${each(VN, ({ title, url, date }) => `<li><a href="${url}">[${date.slice(0, 5).replace('/', '-')}] ${title}</a></li>`)}</ul>`,
      { side: '' },
    ),
    has: { dates: false, leads: false, images: false },
  },
  {
    name: 'relative URLs below a base, images that scripts load, links of scripts',
    html: page(
      `<div class="list">${each(
        VN,
        ({
          title,
          url,
          lead,
          date,
          image,
        }) => `<div class="media"><a class="thumb" href=".${url}"><img class="lazy" src="images/blank.gif" data-original=".${image}"></a><div class="media-body"><a href="javascript:void(0)" onclick="x()">Lưu lại tin này</a>
<strong><a href=".${url}#chi-tiet">${title}</a></strong><div>${date}</div><div class="mota">${lead}</div><a href=".${url}">Chi tiết...</a></div></div>`,
      )}</div>`,
      { head: '<base href="/">' },
    ),
  },
  {
    name: 'images for pages without scripts alone',
    html: page(
      `<div class="list">${each(
        VN,
        ({ title, url, date, image }) =>
          `<div class="tin"><a href="${url}"><img src="/js/loading.gif" alt=""><noscript><img src="${image}" alt=""></noscript></a><a href="${url}">${title}</a> <span>${date}</span></div>`,
      )}</div>`,
    ),
    has: { leads: false },
  },
  {
    name: 'titles alone, beside a longer menu in the same markup',
    html: page(
      `<table><tr><td><table>${[1, 2, 3, 4, 5]
        .map((id) => `<tr><td><a href="/dm/${id}">Danh mục thứ ${id}</a></td></tr>`)
        .join('')}</table></td><td><table>${each(
        VN,
        ({ title, url }) => `<tr><td><img src="/bullet.gif"></td><td><a href="${url}">${title}</a></td></tr>`,
      )}</table></td></tr></table>`,
      { side: '' },
    ),
    has: { dates: false, leads: false, images: false },
  },
  {
    name: 'titles alone, beside a longer list of notices with days in a narrow column',
    html: page(
      `<ul class="ds">${each(VN, ({ title, url }) => `<li><a href="${url}">${title}</a></li>`)}</ul>`,
      {
        side: `<div class="col-md-3">${[...'123456789']
          .map(
            (id) =>
              `<div class="item"><h4><a href="/tb/${id}">Thông báo tuyển dụng đợt ${id}</a></h4><span>0${id}/11/2020</span></div>`,
          )
          .join('')}</div>`,
      },
    ),
    has: { dates: false, leads: false, images: false },
  },
  {
    name: 'a linked name of the section above, the day without its year and the number of readers in the title’s link',
    html: page(
      `<h2><a href="/tin">Tin tức - Sự kiện</a></h2><div class="ds">${each(
        VN,
        ({ title, url, lead }, index) =>
          `<div class="o"><a href="${url}"><h4>${title}</h4> <time datetime="${DAYS[index]}T16:07:00+07:00">${DAYS[index]!.slice(8)} Th8</time> <span><i class="eye"></i> 125</span></a><p>${lead}</p></div>`,
      )}</div>`,
    ),
    has: { images: false },
  },
  {
    name: 'tabs, each with some of the stories',
    html: page(
      `<ul class="nav-tabs nav"><li><a href="#a">Mới nhất trong tuần</a></li><li><a href="#b">Đọc nhiều trong tuần</a></li></ul><div class="tab-content">${each(
        VN,
        ({ title, url, date }, index) =>
          `<div class="tab-pane${index ? '' : ' active'}" id="t${index}"><ul><li><a href="${url}">${title}</a> <span class="time">${date}</span></li></ul></div>`,
      )}</div>`,
    ),
    has: { leads: false, images: false },
  },
];

function joomla(index: number): string {
  const { title, url, lead, image } = stories(VN)[index]!;
  return `<div class="page-header"><h2 itemprop="name"><a href="${url}" itemprop="url">${title}</a></h2></div><dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="createdby">Viết bởi <span itemprop="name">Ban biên tập</span></dd><dd class="category-name">Chuyên mục: <a href="/tin-tuc/cat" itemprop="genre">Tin tức và sự kiện</a></dd>
<dd class="published"><span class="icon-calendar"></span><time datetime="${DAYS[index]}T16:07:00+07:00" itemprop="datePublished"> Được đăng </time></dd><dd class="hits">Lượt xem: 12</dd></dl><div class="pull-left item-image"><a href="${url}"><img src="${image}" alt="" itemprop="thumbnailUrl"/></a></div><p>${lead}</p><p class="readmore"><a class="btn" href="${url}"><span class="icon-chevron-right"></span> Đọc thêm: ${title} </a></p>`;
}

function drupalGrid(index: number): string {
  const { title, url, date, image } = stories(VN)[index]!;
  return `<div class="views-col col-${(index % 2) + 1}" style="width: 50%;"><div class="views-field views-field-field-image"><div class="field-content"><img src="${image}" alt=""></div></div><div class="views-field views-field-title"><span class="field-content"><a href="${url}">${title}</a></span></div><div class="views-field views-field-created"><span class="field-content">${date}</span></div></div>`;
}
