/** The build of pinyin-match that knows both simplified and traditional characters; the package types only its main file. */
declare module 'pinyin-match/es/traditional.js' {
  const pinyin: {
    /** First match of `keys` (text, full pinyin, initials or a mix) in `input`, both ends inclusive. */
    match(input: string, keys: string): [number, number] | false;
  };
  export default pinyin;
}
