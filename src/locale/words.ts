import type { ArticleText, DocumentText, LightboxText, ReadAloudText } from './article/article-text.js';
import type { NewsText } from './news/news-text.js';
import type { Cause, NoticeText, PortletText } from './portlet-text.js';
import type { DayStrings, WeatherStrings } from './weather/strings.js';

/** All that readers are told, by table. */
export interface Words {
  /** The frame while all is well. */
  readonly portlet: PortletText;
  /** The frame of old content, failures and the window. */
  readonly notice: NoticeText;
  /** Each the second half of a sentence of `notice`. */
  readonly causes: Readonly<Record<Cause, string>>;
  readonly weather: WeatherStrings;
  readonly days: DayStrings;
  readonly newsHeading: string;
  readonly news: NewsText;
  readonly articleHeading: string;
  readonly article: ArticleText;
  readonly document: DocumentText;
  readonly lightbox: LightboxText;
  readonly readAloud: ReadAloudText;
  readonly htmlHeading: string;
}
