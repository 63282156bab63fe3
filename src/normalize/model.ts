import type { ArticleAttachment, ArticleBodyOptions, ArticleFindings } from './types.js';
import { attachmentsOf, isLabel } from './attachments.js';
import { line } from './blocks.js';
import { takeByline } from './byline.js';
import { joinCaptions } from './captions.js';
import { isFigure, quiet, tidyFigure } from './figures.js';
import { flow } from './flow.js';
import { Headings } from './headings.js';
import type { Hints } from './hints.js';
import { joinLists, mayBeItem } from './lists.js';
import { partsOf } from './paragraphs.js';
import { Repeated } from './repeated.js';
import { scrolling } from './tables.js';
import { videoFigure } from './videos.js';

/** Where a recording of the whole article may stand: before this many blocks of the body. */
const OPENING = 3;

/** The blocks of one article, and what is found among them. */
export class ArticleModel {
  private readonly repeated: Repeated;
  private readonly headings: Headings;
  private readonly attachments = new Map<string, ArticleAttachment>();
  private byline?: string;
  private recording?: string;
  private caption?: string;
  private shown = 0;

  constructor(
    tree: ParentNode,
    private readonly hints: Hints,
    private readonly options: ArticleBodyOptions,
  ) {
    this.repeated = new Repeated(options);
    this.headings = new Headings(tree, options.headingLevel, (words) => !this.repeated.isShown(words));
  }

  get findings(): ArticleFindings {
    const { byline, recording, caption } = this;
    return {
      attachments: [...this.attachments.values()],
      ...(byline ? { byline } : {}),
      ...(recording ? { recording } : {}),
      ...(caption ? { caption } : {}),
    };
  }

  /** The blocks of a tree, one after the other, each tidy in itself. The tree is used up. */
  *blocks(tree: DocumentFragment): Generator<Element> {
    for (const block of flow(tree, this.hints)) {
      const video = videoFigure(block, this.hints, this.options.videoHosts ?? []);
      if (video) yield video;
      else if (isFigure(block)) yield* tidyFigure(block, this.hints);
      else if (/^(?:p|h\d)$/.test(block.localName)) yield* partsOf(block, this.hints);
      else yield block;
    }
  }

  /** A row looked at as a whole. `next` is the block behind it. */
  settled(row: readonly Element[], next?: Element): readonly Element[] {
    return this.place(this.joined(row, next));
  }

  /** The last row of the body. */
  end(row: readonly Element[]): readonly Element[] {
    const { blocks, byline } = takeByline(this.joined(row), this.hints);
    if (byline) this.byline = byline;
    return this.place(blocks, true);
  }

  /** Whether a block may depend on what follows it: a figure may have its caption behind it, a list its further items, a line with a colon its list, a label its files. */
  leadsOn(block: Element, next: Element): boolean {
    return isFigure(block) || isLabel(block) || mayBeItem(next, this.hints);
  }

  private joined(row: readonly Element[], next?: Element): readonly Element[] {
    return this.withoutFiles(joinCaptions(joinLists(row, this.hints), this.hints, next));
  }

  /** Takes out what is shown elsewhere, and gives what stays its last form. */
  private place(row: readonly Element[], isEnd = false): readonly Element[] {
    return row.flatMap((block, index, { length }) => {
      if (this.repeated.has(block)) {
        this.caption ??= line(block.querySelector('figcaption') ?? block.ownerDocument.createElement('p'));
        return [];
      }
      const isOutermost = this.shown < OPENING || (isEnd && index === length - 1);
      if (isOutermost && this.takeRecording(block)) return [];
      this.shown++;
      quiet(block);
      if (block.localName === 'table') return [scrolling(block as HTMLTableElement)];
      return [this.headings.place(block)];
    });
  }

  private takeRecording(block: Element): boolean {
    const audio = block.matches('audio') ? block : block.querySelector('audio');
    const address = audio?.getAttribute('src') ?? audio?.querySelector('source')?.getAttribute('src');
    if (this.recording || !address || line(block) !== line(audio!)) return false;
    if (new URL(address).hostname !== new URL(this.options.base).hostname) return false;
    this.recording = address;
    return true;
  }

  private withoutFiles(row: readonly Element[]): readonly Element[] {
    const files = row.map((block) => attachmentsOf(block));
    files.flat().forEach((file) => {
      if (!this.attachments.has(file.url)) this.attachments.set(file.url, file);
    });
    return row.filter(
      (block, index) => !files[index]!.length && !(files[index + 1]?.length && isLabel(block)),
    );
  }
}
