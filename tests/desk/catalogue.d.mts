/** Text in both languages of the index page. */
export interface Both {
  zh: string;
  en: string;
}

export interface DeskPageEntry {
  id: string;
  /** The language of the page itself. */
  lang: 'zh' | 'en';
  /** Absolute path of the page's source. */
  entry: string;
  /** Stands first on the index, with a scripted agent worth talking to. */
  practice?: boolean;
  title: Both;
  about: Both;
}

/** A folder of practice pages. */
export interface Shelf {
  name: string;
  pages: DeskPageEntry[];
  /** Package name to folder, where two copies of a library would meet. */
  alias: Record<string, string>;
}

export const deskShelf: Shelf;
