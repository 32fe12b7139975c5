import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';

const box = document.createElement('div');
box.contentEditable = 'true';
box.style.minHeight = '40px';
window.place.append(box);
const editor = createEditor({ namespace: 'page', onError: console.error });
editor.setRootElement(box);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
window.model = () => editor.getEditorState().read(() => $getRoot().getTextContent().replace(/\n\n/g, '\n'));
