/** Words for a key in a language. `{name}` stands for a value, `{count|one|other}` for the word that fits a number. */
import { en } from './en';
import type { Locale } from './locale';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

export type Key = keyof typeof en;

type NameOf<Inside extends string> = Inside extends `${infer Name}|${string}` ? Name : Inside;
type NamesIn<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? NameOf<Inside> | NamesIn<Rest>
  : never;

/** What a text needs to be complete; nothing when it has no placeholders. */
type Needs<K extends Key> = [NamesIn<(typeof en)[K]>] extends [never]
  ? []
  : [values: Record<NamesIn<(typeof en)[K]>, string | number>];

/** Looks a key up in one language. The compiler checks the key and the values it needs. */
export type Translate = <K extends Key>(key: K, ...values: Needs<K>) => string;

const catalogues: Record<Locale, Record<Key, string>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

export function translate(locale: Locale): Translate {
  const catalogue = catalogues[locale];
  const plural = new Intl.PluralRules(locale);
  return (key, ...[values]) =>
    catalogue[key].replace(
      /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
      (whole, name: string, one?: string, other?: string) => {
        const value = (values as Record<string, string | number> | undefined)?.[name];
        if (value === undefined) return whole;
        if (one === undefined || other === undefined) return String(value);
        return plural.select(Number(value)) === 'one' ? one : other;
      },
    );
}
