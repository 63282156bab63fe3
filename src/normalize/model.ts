import type { ArticleAttachment, ArticleBodyOptions, ArticleFindings } from './types.js';
import { attachmentsOf, isLabel } from './attachments.js';
import { textOf } from './blocks.js';
import { takeByline } from './byline.js';
import { mergeCaptions } from './captions.js';
import { isFigure, clearFileNameAlt, tidyFigure } from './figures.js';
import { flattenBlocks } from './flatten-blocks.js';
import { Headings } from './headings.js';
import type { Annotations } from './annotations.js';
import { mergeLists, mayBeItem } from './lists.js';
import { splitParagraph } from './paragraphs.js';
import { DuplicateFilter } from './duplicates.js';
import { scrollable } from './tables.js';
import { videoFigure } from './videos.js';

/** Where a recording of the whole article may stand: before this many blocks of the body. */
const OPENING = 3;

/** The blocks of one article, and what is found among them. */
export class ArticleModel {
  private readonly duplicates: DuplicateFilter;
  private readonly headings: Headings;
  private readonly attachments = new Map<string, ArticleAttachment>();
  private byline?: string;
  private recording?: string;
  private caption?: string;
  private shown = 0;

  constructor(
    tree: ParentNode,
    private readonly annotations: Annotations,
    private readonly options: ArticleBodyOptions,
  ) {
    this.duplicates = new DuplicateFilter(options);
    this.headings = new Headings(tree, options.headingLevel, (text) => !this.duplicates.isShown(text));
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
    for (const block of flattenBlocks(tree, this.annotations)) {
      const video = videoFigure(block, this.annotations, this.options.videoHosts ?? []);
      if (video) yield video;
      else if (isFigure(block)) yield* tidyFigure(block, this.annotations);
      else if (/^(?:p|h\d)$/.test(block.localName)) yield* splitParagraph(block, this.annotations);
      else yield block;
    }
  }

  /** Blocks in their last form. `next` is the block behind them. */
  finalize(row: readonly Element[], next?: Element): readonly Element[] {
    return this.finish(this.mergeBlocks(row, next));
  }

  /** The last blocks of the body. */
  finalizeLast(row: readonly Element[]): readonly Element[] {
    const { blocks, byline } = takeByline(this.mergeBlocks(row), this.annotations);
    if (byline) this.byline = byline;
    return this.finish(blocks, true);
  }

  /** Whether a block may depend on what follows it: a figure may have its caption behind it, a list its further items, a line with a colon its list, a label its files. */
  dependsOnNext(block: Element, next: Element): boolean {
    return isFigure(block) || mayBeItem(next, this.annotations) || isLabel(block);
  }

  private mergeBlocks(row: readonly Element[], next?: Element): readonly Element[] {
    return this.withoutFiles(mergeCaptions(mergeLists(row, this.annotations), this.annotations, next));
  }

  /** Takes out what is shown elsewhere, and gives what stays its last form. */
  private finish(row: readonly Element[], isEnd = false): readonly Element[] {
    return row.flatMap((block, index, { length }) => {
      if (this.duplicates.isDuplicate(block)) {
        this.caption ??= textOf(block.querySelector('figcaption') ?? block.ownerDocument.createElement('p'));
        return [];
      }
      const isOutermost = this.shown < OPENING || (isEnd && index === length - 1);
      if (isOutermost && this.takeRecording(block)) return [];
      this.shown++;
      clearFileNameAlt(block);
      if (block.localName === 'table') return [scrollable(block as HTMLTableElement)];
      return [this.headings.relevel(block)];
    });
  }

  private takeRecording(block: Element): boolean {
    const audio = block.matches('audio') ? block : block.querySelector('audio');
    const url = audio?.getAttribute('src') ?? audio?.querySelector('source')?.getAttribute('src');
    if (this.recording || !url || textOf(block) !== textOf(audio!)) return false;
    if (new URL(url).hostname !== new URL(this.options.base).hostname) return false;
    this.recording = url;
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
