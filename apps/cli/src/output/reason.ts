const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'not allowed',
  EADDRINUSE: 'it is taken',
  EADDRNOTAVAIL: 'this machine has no such address',
  EBUSY: 'it is in use',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no folder',
  ENOTFOUND: 'there is no such host',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
  ERR_INVALID_ARG_VALUE: 'a name cannot hold such signs',
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as Partial<NodeJS.ErrnoException>;
  return REASONS[code ?? ''] ?? message ?? String(error);
}
