import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

const editor = new Editor({ element: window.place, extensions: [StarterKit], content: '' });
window.model = () => editor.getText({ blockSeparator: '\n' });
