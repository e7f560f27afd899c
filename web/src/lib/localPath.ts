/** The path to go on to, taken from an untrusted link; "/" unless it leads into this site. */
export function localPath(path: string | null): string {
  if (!path) return '/';
  const url = new URL(path, 'https://site.invalid');
  return url.origin === 'https://site.invalid' && path.startsWith('/') ? url.pathname + url.search + url.hash : '/';
}
