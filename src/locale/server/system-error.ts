/** Whose names stand for the reasons, and what they are in plain words. */
export type SystemReasons = Readonly<
  Record<
    | 'ENOENT'
    | 'EACCES'
    | 'EISDIR'
    | 'ENOTDIR'
    | 'ENOSPC'
    | 'EROFS'
    | 'ECONNREFUSED'
    | 'ECONNRESET'
    | 'ENOTFOUND'
    | 'TimeoutError',
    string
  >
>;

/** Why the system or the network has refused: in plain words where the reason is a usual one, else as Node puts it. */
export function systemReason(error: unknown, reasons: SystemReasons): string {
  const { code, name, cause, message = String(error) } = error as Partial<NodeJS.ErrnoException>;
  const known: Readonly<Record<string, string | undefined>> = reasons;
  return known[code ?? ''] ?? known[name ?? ''] ?? (cause ? systemReason(cause, reasons) : message);
}
