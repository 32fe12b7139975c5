/** The editors and fields that a phrase has to go into, and what is particular about each. */

/** Where an editor stands in its page. */
export const SETTINGS = ['top', 'open', 'closed', 'frame', 'other', 'csp', 'trusted'] as const;
export type Setting = (typeof SETTINGS)[number];

export interface Editor {
  name: string;
  way: 'paste' | 'exec-command';
  redo: string;
  /** The editor joins what follows closely to one step of undo; after this long it begins another. */
  joinsMs: number;
  /** Undo takes the draft too: the editor keeps a phrase and the words typed before it as one step, however far apart. */
  undoesDraft?: true;
  oneLine?: true;
  /** It follows the caret with the frames that only a tab in front is given. */
  alone?: true;
  /** It looks at what has changed only this often: what is taken back sooner is taken back with what came before it. */
  keepsMs?: number;
  /** Where the editor itself fails a real person: it takes no typing, loses the caret, throws, or is never drawn. The tests hold that too. */
  not?: readonly Setting[];
}

const SHADOW = ['open', 'closed'] as const;
const usual = { way: 'paste', redo: 'Control+Shift+z', joinsMs: 500 } as const;
/** Fields and plain editing hosts: the browser's own typing, its own undo. */
const field = { ...usual, way: 'exec-command', joinsMs: 0 } as const;

export const EDITORS: readonly Editor[] = [
  { ...field, name: 'antd' },
  { ...field, name: 'chatui' },
  { ...usual, name: 'ckeditor' },
  { ...usual, name: 'codemirror', redo: 'Control+y' },
  { ...usual, name: 'draft-js', not: SHADOW },
  { ...field, name: 'editable' },
  { ...field, name: 'element-plus' },
  { ...field, name: 'input', oneLine: true },
  { ...field, name: 'jodit', joinsMs: 1_300, keepsMs: 1_300 },
  { ...usual, name: 'lexical' },
  { ...usual, name: 'lexical-rich' },
  { ...field, name: 'medium-editor' },
  { ...field, name: 'preact' },
  { ...usual, name: 'prosemirror' },
  { ...usual, name: 'quill', joinsMs: 1_200, not: SHADOW },
  { ...usual, way: 'exec-command', name: 'quill1', joinsMs: 1_200 },
  { ...field, name: 'react' },
  { ...usual, name: 'slate' },
  { ...usual, name: 'squire', way: 'exec-command', undoesDraft: true },
  { ...field, name: 'textarea' },
  { ...usual, name: 'tinymce', not: SHADOW },
  { ...usual, name: 'tinymce-iframe', not: ['trusted'] },
  { ...usual, name: 'tiptap' },
  { ...usual, name: 'trix', alone: true },
  { ...field, name: 'vant' },
  { ...field, name: 'vue' },
  { ...usual, name: 'wangeditor', not: ['closed'] },
];
