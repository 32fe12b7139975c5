/** Gives the script and the styles of a page, from `.artefacts/desk/` when no source has changed. */
export function bundlePage(page: {
  name: string;
  entry: string;
  alias: Record<string, string>;
}): Promise<{ js: string; css: string }>;
