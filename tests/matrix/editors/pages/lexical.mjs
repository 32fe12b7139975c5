import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor } from 'lexical';

const box = document.createElement('div');
box.contentEditable = 'true';
box.style.minHeight = '40px';
window.place.append(box);
const editor = createEditor({ namespace: 'page', onError: console.error });
editor.setRootElement(box);
registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
window.model = () => editor.getEditorState().read(() => $getRoot().getTextContent());
